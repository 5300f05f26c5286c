#include "domain/lintfees.h"
#include "domain/rupiahtext.h"
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
        QStringLiteral("biaya tarif sebesar adalah yaitu ialah ini dikenakan dikenai dengan membayar dibayar semua "
                       "seluruh apa pun apapun sama sekali atau untuk di pada yang per akan ada tidak secara besaran "
                       "pelayanan layanan")
            .split(u' ');
    return words;
}

const QStringList &genericWords()
{
    static const QStringList words =
        QStringLiteral("administrasi retribusi surat penerbitan permohonan pengurusan dokumen izin jasa pembuatan "
                       "pemohon masyarakat warga karcis formulir lembar orang berkas kali")
            .split(u' ');
    return words;
}

/// "Perda Nomor 1 Tahun 2024"; "peraturan yang berlaku" names none.
bool namesRegulation(const QString &text)
{
    static const QRegularExpression named = pattern(
        QStringLiteral("\\b(?:perda|qanun|peraturan|perwal\\w*|perbup|pergub|permen\\w*|pp|undang-undang|uu|keputusan|"
                       "kepmen\\w*|sk)\\b[^.;\\n]{0,80}(?:\\bno\\b\\.?[^.;\\n]{0,20})?\\d"));
    return named.match(text).hasMatch();
}

bool isNone(const QString &text)
{
    static const QRegularExpression none = pattern(QStringLiteral("^\\W*(?:biaya\\W+)?(?:tidak ada|tidak|0)\\W*$"));
    return none.match(text).hasMatch();
}

QString wordsOf(const RupiahText &amount, const QString &text) { return text.mid(amount.begin, amount.length); }

bool sameAmount(const RupiahText &left, const RupiahText &right)
{
    return left.least == right.least && left.most == right.most;
}

LintFinding contradiction(int component, const QString &text, const RupiahText &amount, const QString &tariff)
{
    return {QStringLiteral("fee_contradict"), QStringLiteral("error"), component, amount.begin, amount.length,
            {wordsOf(amount, text), tariff}};
}

/// Free beside a tariff, or two tariffs, for the same thing within component 4.
void lintTariff(const QString &text, const QVector<RupiahText> &tariff, QVector<LintFinding> &findings)
{
    QVector<TextPlace> places;
    for (const RupiahText &amount : tariff)
        places.append({amount.begin, amount.length});
    const QVector<QStringList> subjects = subjectsOf(text, places);
    for (int i = 1; i < tariff.size(); ++i)
        for (int k = 0; k < i; ++k)
            if (!sameAmount(tariff.at(k), tariff.at(i)) &&
                sameSubject(subjects.at(k), subjects.at(i), stopWords(), genericWords())) {
                findings.append(contradiction(4, text, tariff.at(i), wordsOf(tariff.at(k), text)));
                break;
            }
}

/// Whether a sentence of component 2 or 12 asks for the fee of the service, and not for a fine, a stamp or a deposit.
bool asksForFee(const QString &sentence)
{
    static const QRegularExpression fee =
        pattern(QStringLiteral("biaya|tarif|retribusi|bayar|dikena[ik]|pungut|ongkos|setor|karcis"));
    static const QRegularExpression other = pattern(QStringLiteral(
        "uang jaminan|deposit|denda|mete?rai|materai|kompensasi|ganti rugi|bantuan|menerima|memperoleh|penerima|pajak|"
        "kirim|ongkir|kurir|hilang|rusak|terlambat|pnbp"));
    return fee.match(sentence).hasMatch() && !other.match(sentence).hasMatch();
}

/// "gratis" under a condition or for something beside the service.
bool isConditional(const QString &sentence)
{
    static const QRegularExpression words =
        pattern(QStringLiteral("apabila|\\bbila\\b|\\bjika\\b|\\bsalah\\b|kelalaian|perbaik|ulang|konsultasi|pertama|"
                               "bagi|khusus|wi-?fi|parkir|"
                               "antar|formulir|air minum|pengaduan|pendaftaran"));
    return words.match(sentence).hasMatch();
}

bool contradicts(const RupiahText &amount, const QString &sentence, const QVector<RupiahText> &tariff)
{
    if (amount.isFree())
        return !isConditional(sentence) &&
               std::none_of(tariff.cbegin(), tariff.cend(), [](const RupiahText &known) { return known.isFree(); });
    const auto covers = [&](const RupiahText &known) {
        return amount.least >= known.least && amount.most <= known.most;
    };
    return asksForFee(sentence) && std::none_of(tariff.cbegin(), tariff.cend(), covers);
}

/// A fee in component 2 or 12 that component 4 does not know.
void lintMentions(const Standard &standard, const QVector<RupiahText> &tariff, QVector<LintFinding> &findings)
{
    const QString promised = wordsOf(tariff.first(), standard.components.value(4));
    for (const int component : {2, 12}) {
        const QString text = standard.components.value(component);
        const QVector<TextPlace> sentences = sentencesIn(text);
        for (const RupiahText &amount : rupiahIn(text))
            for (const TextPlace &sentence : sentences)
                if (amount.begin >= sentence.begin && amount.begin < sentence.end() &&
                    contradicts(amount, sentence.in(text), tariff))
                    findings.append(contradiction(component, text, amount, promised));
    }
}

} // namespace

QVector<LintFinding> lintFees(const Standard &standard)
{
    QVector<LintFinding> findings;
    const QString text = standard.components.value(4);
    const QVector<RupiahText> tariff = rupiahIn(text);
    if (text.trimmed().isEmpty() || (tariff.isEmpty() && (namesRegulation(text) || isNone(text))))
        return findings;
    if (tariff.isEmpty()) {
        findings.append({QStringLiteral("fee_unreadable"), QStringLiteral("error"), 4, 0, int(text.size()), {}});
        return findings;
    }
    lintTariff(text, tariff, findings);
    if (!namesRegulation(text)) // what it does not say itself, the regulation may
        lintMentions(standard, tariff, findings);
    return findings;
}

} // namespace emonev
