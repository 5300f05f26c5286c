#include "ui/reports/documents/monthlydocument.h"

namespace emonev {

namespace {

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;

QString dash() { return QString(QChar(0x2013)); }

} // namespace

Document MonthlyDocument::document() const
{
    const QString month = formatMonth(m_report.month, m_text.facts().language);
    const bool isOne = m_report.units.size() == 1;
    const QString place = isOne ? m_report.units.first().unit.name : m_text.facts().city.cityName;
    Document document = m_text.start(tr("Monthly totals of complaints\n%1").arg(month), {m_text.numberLine(), place},
                                     month, isOne ? place : QString());
    document.turn = PaperTurn::Portrait;
    document.blocks.append(ParagraphBlock{intro()});
    document.blocks.append(ParagraphBlock{
        tr("Received and resolved fell in the month; in progress and refused stood so at its end. ≠ marks a unit "
           "whose entered figures differ from its cases."),
        Qt::AlignJustify, false, true});
    PaperText::addPart(document, tr("The units"));
    document.blocks.append(units());
    if (!m_report.channels.isEmpty()) {
        PaperText::addPart(document, tr("The channels"));
        document.blocks.append(channels());
    }
    addLate(document);
    document.blocks.append(m_text.signature());
    return document;
}

QString MonthlyDocument::intro() const
{
    const qsizetype all = m_report.units.size();
    return tr("%1 of %2 units have entered their totals, %3 have not. With %4 of them the figures differ from the "
              "cases.")
        .arg(m_text.count(all - m_report.late), m_text.count(all), m_text.count(m_report.late),
             m_text.count(m_report.differing));
}

QStringList MonthlyDocument::figures(const std::optional<MonthCounts> &counts) const
{
    QStringList cells;
    for (const auto count :
         {&MonthCounts::received, &MonthCounts::resolved, &MonthCounts::inProgress, &MonthCounts::refused}) {
        const std::optional<qint64> number = counts ? (*counts).*count : std::nullopt;
        cells.append(number ? m_text.count(*number) : dash());
    }
    return cells;
}

QString MonthlyDocument::mark(bool isEntered, bool differs, const QString &state)
{
    if (!isEntered)
        return tr("late");
    const QString word = state == u"approved" ? tr("approved") : state == u"submitted" ? tr("submitted") : tr("draft");
    return differs ? tr("≠ %1").arg(word) : word;
}

/// Entered figures, then those of the cases, then what to note.
TableBlock MonthlyDocument::empty(const QList<TableColumn> &first)
{
    TableBlock table;
    table.points = 8.5;
    table.columns = first;
    for (const QString &title : {tr("Received"), tr("Resolved"), tr("In progress"), tr("Refused")})
        table.columns.append({tr("%1 (entered)").arg(title), 1.15, right});
    for (const QString &title : {tr("Received"), tr("Resolved"), tr("In progress"), tr("Refused")})
        table.columns.append({tr("%1 (cases)").arg(title), 1.15, right});
    table.columns.append({tr("Note"), 1.2, left});
    return table;
}

TableBlock MonthlyDocument::units() const
{
    TableBlock table = empty({{tr("Code"), 1, left}, {tr("Work unit"), 3.2, left}});
    table.keyColumns = 2;
    for (const UnitMonth &unit : m_report.units)
        table.rows.append({QStringList{unit.unit.code, unit.unit.name} + figures(unit.entered) + figures(unit.cases) +
                           QStringList{mark(unit.entered.has_value(), unit.differs, unit.state)}});
    if (m_report.units.size() > 1)
        table.rows.append({QStringList{QString(), tr("All")} + figures(m_report.entered) + figures(m_report.cases) +
                               QStringList{QString()},
                           TableRow::Kind::Total});
    return table;
}

TableBlock MonthlyDocument::channels() const
{
    TableBlock table = empty({{tr("Channel"), 4.2, left}});
    for (const MonthLine &line : m_report.channels) {
        const QString name = line.channel.isEmpty() ? tr("All channels") : m_channels.value(line.channel, line.channel);
        const QString note = line.entered ? mark(true, line.differs, line.state) : tr("nothing entered");
        table.rows.append({QStringList{name} + figures(line.entered) + figures(line.cases) + QStringList{note}});
    }
    return table;
}

void MonthlyDocument::addLate(Document &document) const
{
    if (m_report.late == 0)
        return;
    PaperText::addPart(document, tr("Units that have not entered their totals"));
    TableBlock table;
    table.columns = {{tr("Code"), 1.6, left}, {tr("Work unit"), 6, left}};
    for (const UnitMonth &unit : m_report.units)
        if (!unit.entered)
            table.rows.append({{unit.unit.code, unit.unit.name}});
    document.blocks.append(table);
}

} // namespace emonev
