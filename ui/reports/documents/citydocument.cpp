#include "ui/reports/documents/citydocument.h"

#include "reports/chartfigures.h"
#include "ui/reports/documents/chartpicture.h"

namespace emonev {

namespace {

constexpr auto right = Qt::AlignRight;
constexpr auto centre = Qt::AlignHCenter;
constexpr int barsOnPage = 50;

} // namespace

CityDocument::CityDocument(const CityReport &report, const PaperFacts &facts)
    : m_report(report), m_city(*report.city), m_text(facts)
{
}

Document CityDocument::document() const
{
    const int year = m_city.period.year;
    Document document =
        m_text.start(tr("Report on the assessment\nof compliance with public-service standards\n%1").arg(year),
                     {m_text.numberLine(), m_text.facts().city.cityName}, m_city.period, m_text.facts().city.cityName);
    document.turn = PaperTurn::Portrait;
    document.blocks.append(ParagraphBlock{intro()});
    if (const QString note = m_text.instrumentNote(m_city.instrument); !note.isEmpty())
        document.blocks.append(ParagraphBlock{note, Qt::AlignJustify, false, true});
    PaperText::addPart(document, tr("Summary"));
    document.blocks.append(ParagraphBlock{zoneSentence()});
    document.blocks.append(keyFigures());
    if (m_city.complete > 0)
        document.blocks.append(strip());
    document.blocks.append(zones());
    if (m_report.before)
        document.blocks.append(ParagraphBlock{comparisonSentence()});
    PaperText::addPart(document, tr("Means of the variables"));
    document.blocks.append(variables());
    PaperText::addPart(document, tr("Ranking of the units"));
    if (m_city.complete > 0)
        document.blocks.append(ranking());
    else
        document.blocks.append(ParagraphBlock{tr("No unit has been assessed completely yet.")});
    addIncomplete(document);
    addWithoutServices(document);
    document.blocks.append(m_text.signature());
    addCharts(document);
    return document;
}

QString CityDocument::intro() const
{
    return tr("The fulfilment of public-service standards by the work units of %1 was assessed for the year %2 with "
              "the instrument "
              "“%3” (version %4). The results are as follows.")
        .arg(m_text.facts().city.cityName)
        .arg(m_city.period.year)
        .arg(m_text.title(m_city.instrument), m_city.instrument.version);
}

QString CityDocument::zoneSentence() const
{
    if (m_city.complete == 0)
        return tr("None of the %Ln unit(s) has been assessed completely yet.", "", int(m_city.units.size()));
    QStringList parts;
    for (const Zone &zone : m_city.instrument.zones)
        if (const int count = m_report.zones.value(zone.code); count > 0 || m_city.instrument.zones.size() <= 3)
            parts.append(tr("%1 in %2").arg(m_text.count(count), m_text.zoneName(m_city.instrument, zone.code)));
    return tr("%1 of %2 units were assessed completely: %3.")
        .arg(m_text.count(m_city.complete), m_text.count(m_city.units.size()), parts.join(QStringLiteral(", ")));
}

KeyValueBlock CityDocument::keyFigures() const
{
    KeyValueBlock block;
    block.labelMillimetres = 58;
    block.rows = {{tr("Score of the city"),
                   tr("%1 (mean of the units assessed completely)").arg(m_text.score(m_city.hundredths))},
                  {tr("Zone"), m_text.zoneName(m_city.instrument, m_city.zone)},
                  {tr("Not complete"), m_text.count(m_city.units.size() - m_city.complete)},
                  {tr("Without services"), m_text.count(m_report.withoutServices().size())}};
    return block;
}

Block CityDocument::strip() const
{
    const ChartStyle style = ChartStyle::print();
    const int count = int(m_city.instrument.zones.size());
    QVector<StripPart> shares;
    for (int i = 0; i < count; ++i) {
        const QString code = m_city.instrument.zones[i].code;
        shares.append({m_text.zoneWord(code), m_report.zones.value(code), style.zone(i, count)});
    }
    return zoneStrip(shares, QString());
}

TableBlock CityDocument::zones() const
{
    const bool compared = m_report.before && m_report.before->sameInstrument;
    TableBlock table;
    table.columns = {{tr("Zone"), 3, Qt::AlignLeft}, {tr("Scores"), 2, centre}, {tr("Units"), 1, right}};
    if (compared) {
        table.columns.append({QString::number(m_report.before->year), 1, right});
        table.columns.append({tr("Change"), 1, right});
    }
    qint64 top = roundToHundredths(m_city.instrument.maxScore);
    for (const Zone &zone : m_city.instrument.zones) {
        const int units = m_report.zones.value(zone.code);
        QStringList cells{m_text.zoneName(m_city.instrument, zone.code),
                          m_text.score(zone.minHundredths) + QStringLiteral(" – ") + m_text.score(top),
                          m_text.count(units)};
        if (compared) {
            const int before = m_report.before->zones.value(zone.code);
            const QString sign = units > before ? QStringLiteral("+") : QString();
            cells.append({m_text.count(before), sign + m_text.count(units - before)});
        }
        top = zone.minHundredths - 1;
        table.rows.append({cells});
    }
    return table;
}

QString CityDocument::comparisonSentence() const
{
    const CityComparison &before = *m_report.before;
    const QString score = m_text.score(before.hundredths);
    if (!before.sameInstrument)
        return tr("In %1 the city's score was %2, but with another instrument (%3); the two years cannot be compared.")
            .arg(before.year)
            .arg(score, before.instrument);
    if (!before.hundredths || !m_city.hundredths)
        return tr("There is nothing to compare with %1 yet.").arg(before.year);
    return tr("The city's score is %1 (%2 with %3 units assessed completely).")
        .arg(m_text.change(*m_city.hundredths - *before.hundredths, before.year), score, m_text.count(before.complete));
}

TableBlock CityDocument::variables() const
{
    TableBlock table;
    table.columns = {
        {tr("No."), 0.5, centre}, {tr("Variable"), 5, Qt::AlignLeft}, {tr("Weight"), 1, right}, {tr("Mean"), 1, right}};
    for (qsizetype i = 0; i < m_report.variables.size(); ++i) {
        const VariableMean &mean = m_report.variables[i];
        table.rows.append({{QString::number(i + 1), m_text.name(*mean.variable), m_text.decimal(mean.variable->weight),
                            m_text.score(mean.hundredths)}});
    }
    table.rows.append(
        {{QString(), tr("Score of the city"), QString(), m_text.score(m_city.hundredths)}, TableRow::Kind::Total});
    return table;
}

TableBlock CityDocument::ranking() const
{
    const bool compared = m_report.before && m_report.before->sameInstrument;
    TableBlock table;
    table.columns = {{tr("Rank"), 1, centre},
                     {tr("Code"), 1.6, Qt::AlignLeft},
                     {tr("Work unit"), 5, Qt::AlignLeft},
                     {tr("Score"), 1, right},
                     {tr("Zone"), 1.3, Qt::AlignLeft}};
    if (compared)
        table.columns.append({tr("From %1").arg(m_report.before->year), 1.2, right});
    for (const ScoredUnit *unit : m_report.ranked()) {
        QStringList cells{QString::number(*unit->rank), unit->unit.code, unit->unit.name,
                          m_text.score(unit->score.hundredths), m_text.zoneWord(unit->score.zone)};
        const auto change =
            compared ? m_report.before->changes.constFind(unit->unit.id) : QHash<QString, qint64>::const_iterator();
        if (compared)
            cells.append(change == m_report.before->changes.cend() ? QString(QChar(0x2013))
                                                                   : m_text.difference(*change));
        table.rows.append({cells});
    }
    return table;
}

void CityDocument::addIncomplete(Document &document) const
{
    const auto units = m_report.incomplete();
    if (units.isEmpty())
        return;
    PaperText::addPart(document, tr("Units not assessed completely"));
    TableBlock table;
    table.columns = {{tr("Code"), 1.6, Qt::AlignLeft},
                     {tr("Work unit"), 5, Qt::AlignLeft},
                     {tr("Answered"), 1.6, right},
                     {tr("Provisional score"), 1.4, right}};
    for (const ScoredUnit *unit : units)
        table.rows.append({{unit->unit.code, unit->unit.name,
                            tr("%1 of %2").arg(m_text.count(unit->score.answered), m_text.count(unit->score.expected)),
                            m_text.score(unit->score.hundredths)}});
    document.blocks.append(table);
}

void CityDocument::addWithoutServices(Document &document) const
{
    const auto units = m_report.withoutServices();
    if (units.isEmpty())
        return;
    PaperText::addPart(document, tr("Units without a registered service"));
    TableBlock table;
    table.columns = {{tr("Code"), 1.6, Qt::AlignLeft}, {tr("Work unit"), 6, Qt::AlignLeft}};
    for (const ScoredUnit *unit : units)
        table.rows.append({{unit->unit.code, unit->unit.name}});
    document.blocks.append(table);
}

void CityDocument::addCharts(Document &document) const
{
    if (m_city.complete == 0)
        return;
    const CapaianChart whole = capaianChart(m_city, m_text.facts().english());
    const QVector<ChartUnit> sorted = whole.sorted();
    const int pages = (int(sorted.size()) + barsOnPage - 1) / barsOnPage;
    const int each = (int(sorted.size()) + pages - 1) / pages;
    for (int page = 0; page < pages; ++page) {
        CapaianChart part = whole;
        part.units = sorted.mid(page * each, each);
        document.blocks.append(PageBreakBlock{});
        document.blocks.append(HeadingBlock{
            pages == 1 ? tr("Annex. Scores of the units, %1").arg(whole.period)
                       : tr("Annex. Scores of the units, %1 (%2 of %3)").arg(whole.period).arg(page + 1).arg(pages)});
        document.blocks.append(chartPicture(capaianSpec(part, m_text.facts().language),
                                            std::min(225.0, 22 + 4.6 * double(part.units.size()))));
    }
}

} // namespace emonev
