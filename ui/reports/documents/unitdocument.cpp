#include "ui/reports/documents/unitdocument.h"

#include "reports/chartfigures.h"
#include "ui/reports/documents/chartpicture.h"

namespace emonev {

namespace {

constexpr auto right = Qt::AlignRight;
constexpr auto centre = Qt::AlignHCenter;

/// Services by name, the first few and how many more.
constexpr int namedServices = 4;

} // namespace

UnitDocument::UnitDocument(const UnitReport &report, const PaperFacts &facts)
    : m_report(report), m_why(*report.why), m_text(facts)
{
}

Document UnitDocument::document() const
{
    const int year = m_why.period.year;
    Document document =
        m_text.start(tr("Report on the assessment\nof compliance with public-service standards\n%1").arg(year),
                     {m_text.numberLine(), m_why.unit.name}, m_why.period, m_why.unit.name);
    document.turn = PaperTurn::Portrait;
    document.blocks.append(ParagraphBlock{intro()});
    if (const QString note = m_text.instrumentNote(*m_why.instrument); !note.isEmpty())
        document.blocks.append(ParagraphBlock{note, Qt::AlignJustify, false, true});
    PaperText::addPart(document, tr("Result"));
    if (!m_why.score.complete)
        document.blocks.append(ParagraphBlock{m_why.score.hundredths
                                                  ? tr("This score is provisional: the checklist is not complete yet.")
                                                  : tr("Nothing has been scored yet."),
                                              Qt::AlignLeft, true});
    document.blocks.append(keyFigures());
    PaperText::addPart(document, tr("Scores of the variables"));
    document.blocks.append(variables());
    if (m_why.score.hundredths)
        document.blocks.append(chartPicture(variablesSpec(variablesChart(*m_why.instrument, m_why.period, m_why.unit,
                                                                         m_why.score, m_text.facts().english()),
                                                          m_text.facts().language),
                                            82));
    addShortfalls(document);
    addWay(document);
    PaperText::addPart(document, tr("Assessment in detail"));
    document.blocks.append(details());
    addServices(document);
    addRemarks(document);
    document.blocks.append(m_text.signature());
    return document;
}

QString UnitDocument::intro() const
{
    return tr("The fulfilment of public-service standards by %1 was assessed for the year %2 with the instrument “%3” "
              "(version %4). The results are reported below, for follow-up by the unit.")
        .arg(m_why.unit.name)
        .arg(m_why.period.year)
        .arg(m_text.title(*m_why.instrument), m_why.instrument->version);
}

QString UnitDocument::rankText() const
{
    if (!m_report.rank)
        return tr("not ranked, because the checklist is not complete");
    return tr("%1 of %2 units assessed completely").arg(*m_report.rank).arg(m_report.ranked);
}

QString UnitDocument::beforeText() const
{
    const UnitComparison &before = *m_report.before;
    const QString old =
        m_text.score(before.score.hundredths) + QStringLiteral(" – ") + m_text.zoneWord(before.score.zone);
    if (!before.sameInstrument)
        return tr("%1; not comparable, another instrument was used (%2)").arg(old, before.instrument);
    if (const auto change = m_report.change())
        return tr("%1; the score is %2").arg(old, m_text.change(*change, before.year));
    return before.score.complete ? old : tr("%1 (provisional)").arg(old);
}

KeyValueBlock UnitDocument::keyFigures() const
{
    const UnitScore &score = m_why.score;
    KeyValueBlock block;
    block.labelMillimetres = 48;
    block.rows = {
        {tr("Work unit"), m_why.unit.name},
        {tr("Unit code"), m_why.unit.code},
        {tr("Period"), QString::number(m_why.period.year)},
        {tr("Score"), score.complete || !score.hundredths ? m_text.score(score.hundredths)
                                                          : tr("%1 (provisional)").arg(m_text.score(score.hundredths))},
        {tr("Zone"), m_text.zoneName(*m_why.instrument, score.zone)},
        {tr("Rank"), rankText()},
        {tr("Completeness"),
         tr("%1 of %2 items answered").arg(m_text.count(score.answered), m_text.count(score.expected))},
        {tr("Services"), score.noServices ? tr("none registered yet") : m_text.count(m_report.services.size())},
        {tr("Evidence files"), m_text.count(m_report.evidence)}};
    if (m_report.before)
        block.rows.append({tr("Score of %1").arg(m_report.before->year), beforeText()});
    return block;
}

TableBlock UnitDocument::variables() const
{
    const bool compared = m_report.before && m_report.before->sameInstrument;
    TableBlock table;
    table.columns = {{tr("No."), 0.5, centre},
                     {tr("Variable"), 5, Qt::AlignLeft},
                     {tr("Weight"), 1, right},
                     {tr("Score"), 1, right}};
    if (compared)
        table.columns.append({tr("Score of %1").arg(m_report.before->year), 1.1, right});
    Rational weight;
    for (qsizetype i = 0; i < m_why.score.variables.size(); ++i) {
        const VariableScore &score = m_why.score.variables[i];
        weight += score.weight;
        QStringList cells{QString::number(i + 1), m_text.name(m_why.instrument->variables[i]),
                          m_text.decimal(score.weight), m_text.score(score.hundredths)};
        if (compared)
            cells.append(m_text.score(m_report.before->score.variables.value(i).hundredths));
        table.rows.append({cells});
    }
    QStringList total{QString(), tr("Score of the unit"), m_text.decimal(weight), m_text.score(m_why.score.hundredths)};
    if (compared)
        total.append(m_text.score(m_report.before->score.hundredths));
    table.rows.append({total, TableRow::Kind::Total});
    return table;
}

QString UnitDocument::finding(const IndicatorLine &line) const
{
    if (line.indicator->scope == Indicator::Scope::Unit)
        return m_text.level(*line.indicator, *line.below.first().level);
    QStringList parts;
    for (const Level &level : line.indicator->levels) {
        QStringList names;
        for (const PlaceAnswer &place : line.below)
            if (place.level == &level && place.service)
                names.append(place.service->name);
        if (names.isEmpty())
            continue;
        const int all = int(names.size());
        if (all == line.places && all > 1) {
            parts.append(tr("%1 at all %2 services").arg(m_text.level(*line.indicator, level)).arg(all));
            continue;
        }
        QString listed = names.mid(0, namedServices).join(QStringLiteral("; "));
        if (all > namedServices)
            listed = tr("%1; and %2 more").arg(listed).arg(all - namedServices);
        parts.append(tr("%1 at %2 of %3 services: %4")
                         .arg(m_text.level(*line.indicator, level))
                         .arg(all)
                         .arg(line.places)
                         .arg(listed));
    }
    return parts.join(QLatin1Char('\n'));
}

TableBlock UnitDocument::shortfalls() const
{
    TableBlock table;
    table.columns = {{tr("Code"), 0.8, Qt::AlignLeft},
                     {tr("Indicator"), 2.6, Qt::AlignLeft},
                     {tr("Finding"), 3.4, Qt::AlignLeft},
                     {tr("Points lacking"), 1, right},
                     {tr("Response of the unit"), 2.2, Qt::AlignLeft}};
    for (const IndicatorLine &line : m_report.lines)
        if (line.fallsShort())
            table.rows.append(
                {{line.indicator->code, m_text.name(*line.indicator), finding(line), m_text.score(line.lost), {}}});
    return table;
}

void UnitDocument::addShortfalls(Document &document) const
{
    PaperText::addPart(document, tr("What falls short"));
    const TableBlock table = shortfalls();
    if (!table.rows.isEmpty()) {
        document.blocks.append(
            ParagraphBlock{tr("The unit is asked to write its response to each finding in the last column.")});
        document.blocks.append(table);
        return;
    }
    document.blocks.append(ParagraphBlock{m_why.score.complete
                                              ? tr("Every indicator is met in full; there is no finding.")
                                              : tr("There is no finding among the items answered so far.")});
}

void UnitDocument::addWay(Document &document) const
{
    const ShortestWay &way = m_why.way;
    const QString name = m_text.zoneName(*m_why.instrument, way.zone);
    PaperText::addPart(document, tr("The way to the next zone"));
    if (!m_why.score.hundredths)
        document.blocks.append(ParagraphBlock{tr("It can be told once something has been scored.")});
    else if (way.zone.isEmpty())
        document.blocks.append(ParagraphBlock{tr("The unit is in the highest zone.")});
    else if (!way.reachable)
        document.blocks.append(ParagraphBlock{tr("%1 (from %2) cannot be reached by raising the answered items alone.")
                                                  .arg(name, m_text.score(way.neededHundredths))});
    else {
        document.blocks.append(
            ParagraphBlock{tr("Meeting the following %Ln item(s) lifts the score from %1 to %2, to %3 (from %4). "
                              "No smaller number of items is enough.",
                              "", int(way.steps.size()))
                               .arg(m_text.score(m_why.score.hundredths), m_text.score(way.reachedHundredths), name,
                                    m_text.score(way.neededHundredths))});
        document.blocks.append(steps());
    }
}

TableBlock UnitDocument::steps() const
{
    TableBlock table;
    table.columns = {
        {tr("No."), 0.5, centre},         {tr("Indicator"), 3.4, Qt::AlignLeft}, {tr("Service"), 2.4, Qt::AlignLeft},
        {tr("From"), 1.5, Qt::AlignLeft}, {tr("To"), 1.5, Qt::AlignLeft},        {tr("Gain"), 0.9, right}};
    for (qsizetype i = 0; i < m_why.way.steps.size(); ++i) {
        const Improvement &step = m_why.way.steps[i];
        const Indicator *indicator = m_why.instrument->indicator(step.indicator);
        const Service *service = m_report.service(step.serviceId);
        const auto word = [&](const QString &value) {
            const Level *level = indicator ? indicator->level(value) : nullptr;
            return level ? m_text.level(*indicator, *level) : value;
        };
        table.rows.append(
            {{QString::number(i + 1), indicator ? indicator->code + u' ' + m_text.name(*indicator) : step.indicator,
              service ? service->name : tr("whole unit"), word(step.fromValue), word(step.toValue),
              m_text.difference(roundToHundredths(step.gain))}});
    }
    return table;
}

QString UnitDocument::result(const IndicatorLine &line) const
{
    QStringList parts;
    if (line.indicator->scope == Indicator::Scope::Unit) {
        if (line.notApplicable > 0)
            return tr("not applicable");
        if (line.unanswered > 0)
            return tr("not answered");
        const Level *level = line.below.isEmpty() ? &line.indicator->levels.last() : line.below.first().level;
        return m_text.level(*line.indicator, *level);
    }
    if (line.places == 0)
        return tr("no services");
    if (line.unanswered == line.places)
        return tr("not answered");
    parts.append(tr("met at %1 of %2 services").arg(line.met).arg(line.places - line.notApplicable));
    if (line.notApplicable > 0)
        parts.append(tr("not applicable at %1").arg(line.notApplicable));
    if (line.unanswered > 0)
        parts.append(tr("not answered at %1").arg(line.unanswered));
    return parts.join(QStringLiteral(", "));
}

TableBlock UnitDocument::details() const
{
    TableBlock table;
    table.columns = {{tr("Code"), 0.8, Qt::AlignLeft}, {tr("Indicator"), 4, Qt::AlignLeft},
                     {tr("Weight"), 0.9, right},       {tr("Result"), 2.8, Qt::AlignLeft},
                     {tr("Points"), 0.9, right},       {tr("Evidence"), 0.9, right}};
    const Variable *variable = nullptr;
    for (const IndicatorLine &line : m_report.lines) {
        if (line.variable != variable)
            table.rows.append(
                {{line.variable->code + QStringLiteral("  ") + m_text.name(*line.variable)}, TableRow::Kind::Section});
        variable = line.variable;
        table.rows.append({{line.indicator->code, m_text.name(*line.indicator), m_text.decimal(line.indicator->weight),
                            result(line), m_text.score(line.points), m_text.count(line.evidence)}});
    }
    return table;
}

void UnitDocument::addServices(Document &document) const
{
    PaperText::addPart(document, tr("Service standards"));
    if (m_report.services.isEmpty()) {
        document.blocks.append(
            ParagraphBlock{tr("No service of this unit is registered; the checklist cannot be complete without one.")});
        return;
    }
    TableBlock table;
    table.columns = {{tr("No."), 0.6, centre},          {tr("Code"), 1.3, Qt::AlignLeft},
                     {tr("Service"), 4, Qt::AlignLeft}, {tr("Components (14)"), 1.2, right},
                     {tr("Public (6)"), 1, right},      {tr("Decree"), 2, Qt::AlignLeft}};
    for (qsizetype i = 0; i < m_report.services.size(); ++i) {
        const ServiceStandard &line = m_report.services[i];
        const QString decree = !line.exists                       ? tr("no standard yet")
                               : line.standard.decreeNo.isEmpty() ? tr("not decreed yet")
                                                                  : line.standard.decreeNo;
        table.rows.append(
            {{QString::number(i + 1), line.service->code, line.service->name, QString::number(line.standard.filled),
              QString::number(line.standard.filledPublic), decree}});
    }
    document.blocks.append(table);
}

void UnitDocument::addRemarks(Document &document) const
{
    TableBlock table;
    table.columns = {
        {tr("Code"), 0.8, Qt::AlignLeft}, {tr("Service"), 2.4, Qt::AlignLeft}, {tr("Note"), 5, Qt::AlignLeft}};
    for (const IndicatorLine &line : m_report.lines)
        for (const PlaceAnswer &place : line.remarks)
            table.rows.append(
                {{line.indicator->code, place.service ? place.service->name : tr("whole unit"), place.note.trimmed()}});
    if (table.rows.isEmpty())
        return;
    PaperText::addPart(document, tr("Notes of the assessors"));
    document.blocks.append(table);
}

} // namespace emonev
