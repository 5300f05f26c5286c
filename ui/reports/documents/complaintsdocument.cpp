#include "ui/reports/documents/complaintsdocument.h"

#include "items/casewords.h"

#include <cmath>

namespace emonev {

namespace {

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;
constexpr CaseStatus inOrder[] = {CaseStatus::Waiting, CaseStatus::Coordination, CaseStatus::Disposition,
                                  CaseStatus::Process, CaseStatus::Done,         CaseStatus::Refused};

QString dash() { return QString(QChar(0x2013)); }

} // namespace

Document ComplaintsDocument::document() const
{
    const QString place = m_report.unit ? m_report.unit->name : m_text.facts().city.cityName;
    Document document = m_text.start(tr("Report on complaints\n%1").arg(span()), {m_text.numberLine(), place}, span(),
                                     m_report.unit ? m_report.unit->name : QString());
    document.turn = PaperTurn::Portrait;
    document.blocks.append(ParagraphBlock{intro()});
    document.blocks.append(ParagraphBlock{allowances(), Qt::AlignJustify, false, true});
    PaperText::addPart(document, tr("Summary"));
    document.blocks.append(states());
    PaperText::addPart(document, tr("Times"));
    document.blocks.append(clocks());
    document.blocks.append(ParagraphBlock{
        tr("Mean, median and 90th percentile (nearest rank) go over finished clocks in counted time; a breach is one "
           "that ended late, or is open and overdue. Refused cases count for coordination only."),
        Qt::AlignJustify, false, true});
    if (!m_report.unit && !m_report.units.isEmpty()) {
        PaperText::addPart(document, tr("The units"));
        document.blocks.append(units());
    }
    PaperText::addPart(document, tr("The cases"));
    if (m_report.cases.isEmpty())
        document.blocks.append(ParagraphBlock{tr("No complaint was received in this time.")});
    else
        document.blocks.append(cases());
    document.blocks.append(m_text.signature());
    return document;
}

QString ComplaintsDocument::span() const
{
    const QDate &from = m_report.from, &to = m_report.to;
    const Language language = m_text.facts().language;
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1))
        return formatMonth(from, language);
    if (from.dayOfYear() == 1 && to == from.addYears(1).addDays(-1))
        return tr("Year %1").arg(from.year());
    return tr("%1 to %2").arg(formatDate(from, language), formatDate(to, language));
}

QString ComplaintsDocument::intro() const
{
    const UnitCaseStatistics &total = m_report.total;
    QString text = tr("%1 complaints were received in this time; %2 of them are closed, %3 still open.")
                       .arg(m_text.count(total.n), m_text.count(total.n - total.open), m_text.count(total.open));
    if (m_report.merged > 0)
        text += QLatin1Char(' ') + tr("%1 more repeat others and are merged into them; they are listed, but not "
                                      "counted.")
                                       .arg(m_text.count(m_report.merged));
    return text;
}

QString ComplaintsDocument::allowances() const
{
    const SlaProfile &profile = m_report.profile;
    const auto span = [](qint64 seconds) { return CaseWords::duration(seconds); };
    QStringList resolve;
    for (auto it = profile.resolve.cbegin(); it != profile.resolve.cend(); ++it)
        resolve.append(tr("%1 (%2)").arg(span(*it), CaseWords::kind(it.key())));
    const QList<qint64> times = profile.resolve.values();
    if (!times.isEmpty() && times.count(times.first()) == times.size())
        resolve = {span(times.first())};
    QString text = tr("Profile of clocks: %1 (%2); coordinate within %3, resolve within %4.")
                       .arg(m_text.pick(profile.nameId, profile.nameEn), profile.code, span(profile.coordinate),
                            resolve.join(QStringLiteral(", ")));
    text += QLatin1Char(' ') + (profile.counting == Counting::EverySecond
                                    ? tr("Every second counts from receipt on, but for pauses.")
                                    : tr("Only working days count, from the day after receipt, but for pauses."));
    if (profile.judgedOnAverages)
        text += QLatin1Char(' ') + tr("Judged on means.");
    return text;
}

TableBlock ComplaintsDocument::states() const
{
    TableBlock table;
    table.whole = true;
    table.columns = {{tr("Status"), 4, left}, {tr("Cases"), 1, right}};
    for (const CaseStatus status : inOrder)
        table.rows.append({{CaseWords::status(status), m_text.count(m_report.states.value(status))}});
    table.rows.append({{tr("All"), m_text.count(m_report.total.n)}, TableRow::Kind::Total});
    return table;
}

QString ComplaintsDocument::time(int finished, double seconds)
{
    return finished > 0 ? CaseWords::exactDuration(qint64(std::llround(seconds))) : dash();
}

TableBlock ComplaintsDocument::clocks() const
{
    TableBlock table;
    table.whole = true;
    table.columns = {{tr("Clock"), 2, left},     {tr("Finished"), 1.1, right},        {tr("Mean"), 1.8, right},
                     {tr("Median"), 1.8, right}, {tr("90th percentile"), 1.8, right}, {tr("Breaches"), 1.2, right}};
    const auto add = [&](const QString &name, const ClockStatistics &clock) {
        table.rows.append(
            {{name, m_text.count(clock.finished), time(clock.finished, clock.mean), time(clock.finished, clock.median),
              time(clock.finished, double(clock.p90)), m_text.count(clock.breaches)}});
    };
    add(tr("Coordination"), m_report.total.coordinate);
    add(tr("Resolution"), m_report.total.resolve);
    return table;
}

TableBlock ComplaintsDocument::units() const
{
    TableBlock table;
    table.columns = {{tr("Code"), 1.3, left},
                     {tr("Work unit"), 4, left},
                     {tr("Cases"), 0.9, right},
                     {tr("Open"), 0.9, right},
                     {tr("Mean to resolve"), 1.7, right},
                     {tr("Late coordination"), 1.4, right},
                     {tr("Late resolution"), 1.4, right}};
    for (const UnitCaseStatistics &unit : m_report.units)
        table.rows.append({{unit.unit.code, unit.unit.name, m_text.count(unit.n), m_text.count(unit.open),
                            time(unit.resolve.finished, unit.resolve.mean), m_text.count(unit.coordinate.breaches),
                            m_text.count(unit.resolve.breaches)}});
    const UnitCaseStatistics &total = m_report.total;
    table.rows.append({{QString(), tr("The city"), m_text.count(total.n), m_text.count(total.open),
                        time(total.resolve.finished, total.resolve.mean), m_text.count(total.coordinate.breaches),
                        m_text.count(total.resolve.breaches)},
                       TableRow::Kind::Total});
    return table;
}

QString ComplaintsDocument::clock(bool isDone, const std::optional<qint64> &counted, bool isLate)
{
    const QString state = !isDone ? tr("running") : counted ? CaseWords::duration(*counted) : tr("done");
    return isLate ? tr("%1, late").arg(state) : state;
}

QString ComplaintsDocument::received(const ReportedCase &one) const
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(one.received, Qt::UTC).toTimeZone(m_report.zone);
    return formatShortDate(moment.date()) + QLatin1Char(' ') + moment.time().toString(QStringLiteral("HH.mm"));
}

TableRow ComplaintsDocument::row(int number, const ReportedCase &one) const
{
    QStringList cells{QString::number(number), one.number, received(one)};
    if (!m_report.unit)
        cells.append(m_report.unitCodes.value(one.unitId, dash()));
    cells.append(one.subject);
    if (!one.mergedInto.isEmpty()) {
        cells << tr("merged into %1").arg(one.mergedInto) << dash() << dash();
        return {cells};
    }
    const QString status = CaseWords::status(one.status);
    cells << (one.paused ? tr("%1, paused").arg(status) : status)
          << clock(one.coordinateDone, one.coordinate, one.late.coordinate)
          << (one.status == CaseStatus::Refused ? dash() : clock(one.resolveDone, one.resolve, one.late.resolve));
    return {cells};
}

TableBlock ComplaintsDocument::cases() const
{
    TableBlock table;
    table.points = 8.5;
    table.columns = {{tr("No."), 0.6, right}, {tr("Number"), 1.9, left}, {tr("Received"), 1.5, left}};
    if (!m_report.unit)
        table.columns.append({tr("Unit"), 1.0, left});
    table.columns << TableColumn{tr("Subject"), 3.4, left} << TableColumn{tr("Status"), 1.4, left}
                  << TableColumn{tr("Coordination"), 1.5, left} << TableColumn{tr("Resolution"), 1.5, left};
    int number = 0;
    for (const ReportedCase &one : m_report.cases)
        table.rows.append(row(++number, one));
    return table;
}

} // namespace emonev
