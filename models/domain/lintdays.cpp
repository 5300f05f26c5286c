#include "domain/lintdays.h"
#include "domain/durationtext.h"
#include "domain/textclauses.h"
#include <QRegularExpression>
#include <algorithm>

namespace emonev {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

const QStringList &stopWords()
{
    static const QStringList words =
        QStringLiteral("paling lama lambat selambat selambat-lambatnya selambatnya maksimal maksimum maks jangka waktu "
                       "dalam adalah yaitu ialah selama kurang lebih dari sekitar tidak melebihi di ke yang ini akan "
                       "kalender dapat hanya cukup diperlukan dibutuhkan adapun tersebut penyelesaian selesai "
                       "diselesaikan jadi total keseluruhan seluruh seluruhnya")
            .split(u' ');
    return words;
}

const QStringList &genericWords()
{
    static const QStringList words =
        QStringLiteral("pelayanan layanan proses permohonan surat izin keterangan dokumen berkas terbit diterbitkan "
                       "dilayani pengurusan pemohon diterima")
            .split(u' ');
    return words;
}

/// A duration of component 2 or 12 with the words around it.
struct Mention
{
    DurationText duration;
    TextPlace sentence;
    QString lead; ///< of the sentence, from the duration before it on
    QString sentenceText;
};

QVector<Mention> mentionsIn(const QString &text)
{
    QVector<Mention> mentions;
    const QVector<DurationText> durations = durationsIn(text);
    int next = 0;
    for (const TextPlace &sentence : sentencesIn(text)) {
        int from = sentence.begin;
        for (; next < durations.size() && durations.at(next).begin < sentence.end(); ++next) {
            const DurationText &duration = durations.at(next);
            mentions.append({duration, sentence, text.mid(from, duration.begin - from), sentence.in(text)});
            from = duration.begin + duration.length;
        }
    }
    return mentions;
}

/// Words of a promise, as against a plain "15 menit" beside a step.
bool promises(const Mention &mention)
{
    static const QRegularExpression words = pattern(
        QStringLiteral("paling (?:lama|lambat)|selambat|maksim|\\bmaks\\b|tidak lebih dari|(?:selesai|waktu|jadi) "
                       "(?:dalam|selama)|dalam (?:jangka )?waktu|jangka waktu|(?:waktu|dalam|selama) "
                       "(?:penyelesaian|pelayanan)|(?:kepastian|ketepatan) waktu|\\btotal|seluruh|≤"));
    return words.match(mention.lead).hasMatch();
}

/// Whether the words before it speak of the whole service; a guarantee does so in more ways than a procedure.
bool isOfWhole(const Mention &mention, int component)
{
    static const QRegularExpression inSteps =
        pattern(QStringLiteral("\\b(?:di)?selesai|penyelesaian|\\btotal|seluruh|jangka waktu (?:pe)?layanan"));
    static const QRegularExpression inGuarantee = pattern(
        QStringLiteral("\\b(?:di)?selesai|penyelesaian|\\btotal|seluruh|terbit|diserahkan|\\bjadi\\b|layan|proses|"
                       "jamin|janji|pasti|jangka waktu|^\\W*(?:paling|maksim|selambat)"));
    return (component == 2 ? inSteps : inGuarantee).match(mention.lead).hasMatch();
}

/// Deadlines of complaints, of repair, of the applicant, terms of validity and of loan.
bool isOtherTopic(const QString &words)
{
    static const QRegularExpression topics = pattern(QStringLiteral(
        "adua|keluhan|lapor|keberatan|sanggah|banding|bocor|ganggu|kompensasi|ganti rugi|diganti|penggantian|rusak|"
        "terlambat|lewat (?:waktu|batas)|\\bsalah\\b|perbaik|pinjam|berlaku|simpan|arsip|tunggu|kabar|dikembalikan|"
        "pengembalian|perpanjang|sebelum|\\b(?:di|peng)ambil|kedaluwarsa|garansi|dilengkapi|bayar|\\busia|\\bumur|"
        "para pihak|calon|istirahat|(?:di|men)daftar\\b.*sebelum|pemohon\\s+(?:wajib |harus |dapat |diberi \\w+ "
        ")?(?!menerima)me"));
    return topics.match(words).hasMatch();
}

/// "buka 24 jam", "setiap 15 menit": times that nobody waits for.
bool isNoWait(const Mention &mention)
{
    static const QRegularExpression every =
        pattern(QStringLiteral("\\b(?:se)?tiap\\s*$|\\bper\\s*$|\\bH\\s*[-–]\\s*$"));
    const bool roundTheClock = mention.duration.unit == DurationUnit::Hour && mention.duration.most == 24 &&
                               mention.duration.length < 8 && !promises(mention) &&
                               !mention.sentenceText.contains(QStringLiteral("x24"), Qt::CaseInsensitive);
    return roundTheClock || every.match(mention.lead).hasMatch();
}

/// What component 3 promises.
struct Promise
{
    QString text;
    QVector<DurationText> totals;

    [[nodiscard]] double sum() const
    {
        double minutes = 0;
        for (const DurationText &total : totals)
            minutes += minutesOf(total);
        return minutes;
    }
    [[nodiscard]] bool isOne() const
    {
        return std::all_of(totals.cbegin(), totals.cend(),
                           [&](const DurationText &total) { return sameDuration(total, totals.first()); });
    }
    [[nodiscard]] double limit() const { return isOne() ? minutesOf(totals.first()) : sum(); }
    [[nodiscard]] bool allows(const DurationText &duration) const
    {
        return minutesOf(duration) == sum() ||
               std::any_of(totals.cbegin(), totals.cend(),
                           [&](const DurationText &total) { return sameDuration(total, duration); });
    }
};

QString wordsOf(const DurationText &duration, const QString &text) { return text.mid(duration.begin, duration.length); }

LintFinding contradiction(int component, const QString &text, const DurationText &duration, const QString &promised)
{
    return {QStringLiteral("days_contradict"),  QStringLiteral("error"), component, duration.begin, duration.length,
            {wordsOf(duration, text), promised}};
}

/// Two totals for the same thing within component 3.
void lintPromise(const Promise &promise, QVector<LintFinding> &findings)
{
    QVector<TextPlace> places;
    for (const DurationText &total : promise.totals)
        places.append({total.begin, total.length});
    const QVector<QStringList> subjects = subjectsOf(promise.text, places);
    for (int i = 1; i < promise.totals.size(); ++i)
        for (int k = 0; k < i; ++k)
            if (!sameDuration(promise.totals.at(k), promise.totals.at(i)) &&
                sameSubject(subjects.at(k), subjects.at(i), stopWords(), genericWords())) {
                findings.append(
                    contradiction(3, promise.text, promise.totals.at(i), wordsOf(promise.totals.at(k), promise.text)));
                break;
            }
}

/// Another total in component 2 or 12, or steps of component 2 that take longer than promised.
void lintMentions(const Promise &promise, int component, const QString &text, QVector<LintFinding> &findings)
{
    const QString promised = wordsOf(promise.totals.first(), promise.text);
    double steps = 0;
    for (const Mention &mention : mentionsIn(text)) {
        if (isNoWait(mention))
            continue;
        if (promises(mention) && isOfWhole(mention, component)) {
            if (!isOtherTopic(mention.lead) && !promise.allows(mention.duration))
                findings.append(contradiction(component, text, mention.duration, promised));
            continue;
        }
        if (component != 2 || isOtherTopic(mention.sentenceText))
            continue;
        const bool within = steps <= promise.limit();
        steps = minutesOf(mention.duration) + (promise.isOne() ? steps : 0);
        if (within && steps > promise.limit() && !promise.allows(mention.duration))
            findings.append(contradiction(component, text, mention.duration, promised));
    }
}

bool isAtOnce(const QString &text)
{
    static const QRegularExpression words = pattern(
        QStringLiteral("langsung (?:jadi|selesai)|seketika|saat itu juga|hari (?:yang sama|itu juga)|bisa ditunggu"));
    return words.match(text).hasMatch();
}

} // namespace

QVector<LintFinding> lintDays(const Standard &standard)
{
    QVector<LintFinding> findings;
    const QString text = standard.components.value(3);
    const Promise promise{text, durationsIn(text)};
    if (promise.totals.isEmpty()) {
        if (!text.trimmed().isEmpty() && !isAtOnce(text))
            findings.append({QStringLiteral("days_unreadable"), QStringLiteral("error"), 3, 0, int(text.size()), {}});
        return findings;
    }
    lintPromise(promise, findings);
    for (const int component : {2, 12})
        lintMentions(promise, component, standard.components.value(component), findings);
    return findings;
}

} // namespace emonev
