#include "ui/reports/documents/papertext.h"

#include "domain/letter.h"
#include "ui/widgets/zonelook.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

void PaperText::addPart(Document &document, const QString &title)
{
    const auto parts = std::count_if(document.blocks.cbegin(), document.blocks.cend(),
                                     [](const Block &block) { return std::holds_alternative<HeadingBlock>(block); });
    document.blocks.append(HeadingBlock{QChar(u'A' + int(parts)) + QStringLiteral(". ") + title});
}

QString PaperText::dots(int count) { return QString(count, QLatin1Char('.')); }

QString PaperText::pick(const QString &indonesian, const QString &english) const
{
    return m_facts.english() && !english.isEmpty() ? english : indonesian;
}

QTimeZone PaperText::zone() const
{
    const QTimeZone zone(m_facts.city.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone("Asia/Jakarta");
}

QDate PaperText::today() const { return m_facts.now.toTimeZone(zone()).date(); }

Letterhead PaperText::letterhead() const
{
    const CitySettings &city = m_facts.city;
    Letterhead head{city.logo,
                    city.government.isEmpty() ? tr("Government of %1").arg(city.cityName) : city.government,
                    city.office,
                    {}};
    QStringList reach;
    if (!city.phone.isEmpty())
        reach.append(tr("Telephone %1").arg(city.phone));
    if (!city.website.isEmpty())
        reach.append(tr("Site %1").arg(city.website));
    if (!city.email.isEmpty())
        reach.append(tr("E-mail %1").arg(city.email));
    if (!city.address.isEmpty())
        head.lines.append(city.address);
    if (!reach.isEmpty())
        head.lines.append(reach.join(QStringLiteral(", ")));
    return head;
}

Footer PaperText::footer(const QString &span, const QString &subject) const
{
    Footer footer;
    footer.pageLabel = tr("Page %1 of %2");
    footer.facts = {span};
    if (!subject.isEmpty())
        footer.facts.append(subject);
    footer.facts.append(tr("printed %1").arg(formatDateTime(m_facts.now, zone(), m_facts.language)));
    if (!m_facts.user.isEmpty())
        footer.facts.append(tr("by %1").arg(m_facts.user));
    return footer;
}

QString PaperText::numberLine() const
{
    QString pattern = m_facts.city.numberPattern;
    if (pattern.isEmpty())
        return tr("Number: %1").arg(dots());
    for (const char *word : {"{n}", "{nomor}"}) // papers other than letters are numbered by hand
        pattern.replace(QLatin1String(word), dots(8));
    return tr("Number: %1").arg(letterNumber(pattern, 0, dots(6), today()));
}

Document PaperText::start(const QString &title, const QStringList &about, const Period &period,
                          const QString &subject) const
{
    return start(title, about, tr("Period %1").arg(period.year), subject);
}

Document PaperText::start(const QString &title, const QStringList &about, const QString &span,
                          const QString &subject) const
{
    Document document;
    const QString plain = QString(title).replace(QLatin1Char('\n'), QLatin1Char(' '));
    document.title = subject.isEmpty() ? plain : plain + QStringLiteral(" – ") + subject;
    document.creator = QStringLiteral("e-Monev");
    document.letterhead = letterhead();
    document.footer = footer(span, subject);
    document.blocks.append(TitleBlock{title, about});
    return document;
}

SignatureBlock PaperText::signature() const
{
    const CitySettings &city = m_facts.city;
    const QString place = city.place.isEmpty() ? dots(20) : city.place;
    SignatureBlock block;
    block.placeAndDate = place + QStringLiteral(", ") + formatDate(today(), m_facts.language);
    block.position = city.signerTitle.isEmpty() ? dots() : city.signerTitle + QLatin1Char(',');
    block.name = city.signerName.isEmpty() ? dots(36) : city.signerName;
    block.rank = city.signerRank;
    block.nip = tr("NIP %1").arg(city.signerNip.isEmpty() ? dots(30) : formatNip(city.signerNip));
    return block;
}

QString PaperText::instrumentNote(const Instrument &instrument) const
{
    const QString status =
        QJsonDocument::fromJson(instrument.source).object().value(QLatin1String("status")).toString();
    if (status.isEmpty())
        return {};
    if (!status.startsWith(QLatin1String("PROPOSAL"), Qt::CaseInsensitive) &&
        !status.startsWith(QLatin1String("USULAN"), Qt::CaseInsensitive))
        return tr("Note on the instrument: %1").arg(status);
    return tr("Note: instrument %1, version %2, is a proposal; its indicators and weights are not official, and the "
              "articles of law behind them have not been verified.")
        .arg(instrument.code, instrument.version);
}

QString PaperText::zoneWord(const QString &code) const
{
    if (code.isEmpty())
        return QString(QChar(0x2013));
    const bool known =
        QStringList{QStringLiteral("hijau"), QStringLiteral("kuning"), QStringLiteral("merah")}.contains(code);
    if (!known)
        return code;
    const ZoneLook look = zoneLook(code);
    return look.glyph + QLatin1Char(' ') + look.word;
}

QString PaperText::zoneName(const Instrument &instrument, const QString &code) const
{
    const Zone *zone = instrument.zone(code);
    if (!zone)
        return tr("not scored yet");
    return QString(pick(zone->nameId, zone->nameEn)).replace(QStringLiteral(" - "), QStringLiteral(" – "));
}

QString PaperText::level(const Indicator &indicator, const Level &level) const
{
    if (const QString label = pick(level.labelId, level.labelEn); !label.isEmpty())
        return label;
    if (indicator.kind == Indicator::Kind::PresentAbsent)
        return level.score == 0 ? tr("Absent") : tr("Present");
    return decimal(level.score);
}

QString PaperText::score(const std::optional<qint64> &hundredths) const
{
    return hundredths ? formatHundredths(*hundredths, m_facts.language) : QString(QChar(0x2013));
}

QString PaperText::difference(qint64 hundredths) const
{
    return (hundredths > 0 ? QStringLiteral("+") : QString()) + formatHundredths(hundredths, m_facts.language);
}

QString PaperText::change(qint64 hundredths, int year) const
{
    const QString amount = formatHundredths(std::abs(hundredths), m_facts.language);
    if (hundredths == 0)
        return tr("the same as in %1").arg(year);
    return hundredths > 0 ? tr("up %1 from %2").arg(amount).arg(year) : tr("down %1 from %2").arg(amount).arg(year);
}

QString PaperText::decimal(const Rational &value) const
{
    const qint64 hundredths = roundToHundredths(value);
    QString text = formatHundredths(hundredths, m_facts.language);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (!text.back().isDigit())
        text.chop(1);
    return text;
}

} // namespace emonev
