#include "items/performancemodel.h"
#include "items/casewords.h"
#include "items/columnname.h"
#include <QLocale>
#include <algorithm>

namespace emonev {

namespace {

constexpr int secondsAnHour = 3600;

QLocale people()
{
    const QLocale::Language language = QLocale().language();
    const bool english = language == QLocale::English || language == QLocale::C;
    return QLocale(english ? QLocale::English : QLocale::Indonesian);
}

bool isTime(int column)
{
    return column >= PerformanceModel::MeanColumn && column <= PerformanceModel::CoordinateP90Column &&
           column != PerformanceModel::LateColumn;
}

/// Nothing where no clock ended: a mean of nothing is no mean.
QVariant timeOf(const ClockStatistics &clock, int place)
{
    if (clock.finished == 0)
        return {};
    return place == 0 ? clock.mean : place == 1 ? clock.median : double(clock.p90);
}

} // namespace

QString PerformanceModel::percent(int permille)
{
    return people().toString(permille / 10.0, 'f', 1) + QStringLiteral(" %");
}

QString PerformanceModel::number(qint64 value) { return people().toString(value); }

void PerformanceModel::show(const CaseStatistics &statistics)
{
    beginResetModel();
    m_statistics = statistics;
    endResetModel();
}

QVariant PerformanceModel::value(const UnitCaseStatistics &unit, int column)
{
    switch (column) {
    case RankColumn:
        return unit.rank ? QVariant(*unit.rank) : QVariant();
    case UnitColumn:
        return unit.unit.name;
    case CasesColumn:
        return unit.n;
    case RepeatsColumn:
        return unit.repeats;
    case ShareColumn:
        return unit.resolve.inTimePermille() ? QVariant(*unit.resolve.inTimePermille()) : QVariant();
    case LateColumn:
        return unit.resolve.breaches;
    case CoordinateLateColumn:
        return unit.coordinate.breaches;
    case OpenColumn:
        return unit.open;
    default:
        return column < LateColumn ? timeOf(unit.resolve, column - MeanColumn)
                                   : timeOf(unit.coordinate, column - CoordinateMeanColumn);
    }
}

QString PerformanceModel::text(const UnitCaseStatistics &unit, int column) const
{
    const QVariant known = value(unit, column);
    if (column == RankColumn && !known.isValid())
        return tr("too few");
    if (!known.isValid())
        return QStringLiteral("–");
    if (column == UnitColumn)
        return known.toString();
    if (column == ShareColumn) {
        const int share = known.toInt();
        return (share < m_statistics.target * 10 ? QStringLiteral("▼ ") : QString()) + percent(share);
    }
    return isTime(column) ? CaseWords::duration(qRound64(known.toDouble())) : number(known.toLongLong());
}

QString PerformanceModel::hint(const UnitCaseStatistics &unit, int column) const
{
    const QVariant known = value(unit, column);
    if (column == ShareColumn && known.isValid())
        return (known.toInt() < m_statistics.target * 10 ? tr("%1 of %2 in time; the target of %3 % is missed.")
                                                         : tr("%1 of %2 in time; the target of %3 % is reached."))
            .arg(number(unit.resolve.inTime), number(unit.resolve.inTime + unit.resolve.breaches))
            .arg(m_statistics.target);
    if (isTime(column) && known.isValid())
        return CaseWords::exactDuration(qRound64(known.toDouble()));
    const QString name = QStringLiteral("%1 %2").arg(unit.unit.code, unit.unit.name);
    return unit.rank ? name
                     : name + u'\n' +
                           tr("Only %Ln finished case(s): too few data for a rank, which needs %1.", "",
                              unit.resolve.finished)
                               .arg(m_statistics.leastForRank);
}

int PerformanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statistics.units.size());
}

int PerformanceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PerformanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UnitCaseStatistics &unit = m_statistics.units[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(unit, index.column());
    case Qt::ToolTipRole:
        return hint(unit, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == UnitColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(longTitle(index.column()), text(unit, index.column()));
    case IdRole:
        return unit.unit.id;
    case SortRole:
        return value(unit, index.column());
    case ThinRole:
        return !unit.rank;
    default:
        return {};
    }
}

QString PerformanceModel::title(int column) const
{
    switch (column) {
    case RankColumn:
        return tr("Rank");
    case UnitColumn:
        return tr("Unit");
    case CasesColumn:
        return tr("Cases");
    case RepeatsColumn:
        return tr("Repeats");
    case ShareColumn:
        return tr("In time");
    case MeanColumn:
    case CoordinateMeanColumn:
        return column == MeanColumn ? tr("Mean") : tr("Coord. mean");
    case MedianColumn:
    case CoordinateMedianColumn:
        return column == MedianColumn ? tr("Median") : tr("Coord. median");
    case P90Column:
    case CoordinateP90Column:
        return column == P90Column ? tr("p90") : tr("Coord. p90");
    case LateColumn:
    case CoordinateLateColumn:
        return column == LateColumn ? tr("Late") : tr("Coord. late");
    default:
        return tr("Open");
    }
}

QString PerformanceModel::longTitle(int column) const
{
    switch (column) {
    case RankColumn:
        return tr("Rank by the mean time to completion");
    case CasesColumn:
        return tr("Cases received, each counted once");
    case RepeatsColumn:
        return tr("Repeats that were joined to them");
    case ShareColumn:
        return tr("Finished in time, of those of which it is known");
    case MeanColumn:
        return tr("Completion: mean time");
    case MedianColumn:
        return tr("Completion: median, half took less");
    case P90Column:
        return tr("Completion: nine of ten took no longer");
    case LateColumn:
        return tr("Completion: finished late, or open and overdue");
    case CoordinateMeanColumn:
        return tr("Coordination: mean time");
    case CoordinateMedianColumn:
        return tr("Coordination: median, half took less");
    case CoordinateP90Column:
        return tr("Coordination: nine of ten took no longer");
    case CoordinateLateColumn:
        return tr("Coordination: done late, or still missing and overdue");
    case OpenColumn:
        return tr("Still open");
    default:
        return title(column);
    }
}

QVariant PerformanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return longTitle(section);
    case Qt::TextAlignmentRole:
        return int((section == UnitColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case columnKeyRole: {
        static const char *const keys[] = {"rank",         "unit",      "cases",      "repeats", "share",
                                           "mean",         "median",    "p90",        "late",    "coord_mean",
                                           "coord_median", "coord_p90", "coord_late", "open"};
        return QString::fromLatin1(keys[section]);
    }
    default:
        return {};
    }
}

void PerformanceModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    std::stable_sort(m_statistics.units.begin(), m_statistics.units.end(),
                     [column, order](const UnitCaseStatistics &a, const UnitCaseStatistics &b) {
                         const QVariant left = value(a, column);
                         const QVariant right = value(b, column);
                         if (!left.isValid() || !right.isValid())
                             return left.isValid() && !right.isValid();
                         const int found = column == UnitColumn
                                               ? QString::localeAwareCompare(left.toString(), right.toString())
                                           : left.toDouble() < right.toDouble() ? -1
                                                                                : left.toDouble() > right.toDouble();
                         return order == Qt::AscendingOrder ? found < 0 : found > 0;
                     });
    endResetModel();
}

TableData PerformanceModel::table() const
{
    TableData table;
    table.sheetName = tr("Performance");
    table.columns.append({tr("Code"), FileColumn::Type::Text});
    for (int column = 0; column < ColumnCount; ++column) {
        const QString unit = isTime(column)          ? tr(" (hours)")
                             : column == ShareColumn ? QStringLiteral(" (%)")
                                                     : QString();
        table.columns.append(
            {title(column) + unit, column == UnitColumn ? FileColumn::Type::Text : FileColumn::Type::Number});
    }
    for (const UnitCaseStatistics &unit : m_statistics.units) {
        QStringList row{unit.unit.code};
        for (int column = 0; column < ColumnCount; ++column) {
            const QVariant known = value(unit, column);
            if (known.isValid() && isTime(column))
                row.append(QString::number(known.toDouble() / secondsAnHour, 'f', 2));
            else if (known.isValid() && column == ShareColumn)
                row.append(QString::number(known.toInt() / 10.0, 'f', 1));
            else
                row.append(known.toString());
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace emonev
