#include "items/servicemodel.h"
#include "core/whendone.h"
#include "items/columnname.h"
#include "items/registrywords.h"
#include <algorithm>
#include <limits>

namespace emonev {

namespace {

constexpr int allComponents = 14;
constexpr int publicComponents = 6;

bool isCompleteness(int column) { return column == ServiceModel::FilledColumn || column == ServiceModel::PublicColumn; }

bool isNumber(int column) { return isCompleteness(column) || column == ServiceModel::VersionColumn; }

int outOf(int column) { return column == ServiceModel::FilledColumn ? allComponents : publicComponents; }

int stateRank(const QString &state) { return int(RegistryWords::standardStates().indexOf(state)); }

} // namespace

ServiceModel::ServiceModel(const OverviewService &service, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_order(QLocale(QLocale::Indonesian, QLocale::Indonesia))
{
    m_order.setNumericMode(true);
    m_order.setCaseSensitivity(Qt::CaseInsensitive);
}

ServiceModel::~ServiceModel()
{
    for (QFuture<Result<qint64>> &count : m_counts)
        count.waitForFinished();
}

void ServiceModel::setFilter(const OverviewFilter &filter)
{
    m_filter = filter;
    beginResetModel();
    fillFresh(pageRows);
    endResetModel();
    startCount();
}

/// Reads at least as many rows as are shown, so that scroll and selection find their place again.
void ServiceModel::setConflicts(const QHash<QString, int> &conflicts)
{
    m_conflicts = conflicts;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1), {ConflictsRole});
}

void ServiceModel::reload()
{
    const int shown = std::max(int(m_rows.size()), pageRows);
    beginResetModel();
    fillFresh(shown);
    endResetModel();
    startCount();
}

void ServiceModel::fillFresh(int rows)
{
    m_rows.clear();
    m_complete = false;
    if (inCodeOrder())
        read(rows);
    else
        readAll();
}

void ServiceModel::read(int rows)
{
    const QString after = m_rows.isEmpty() ? QString() : m_rows.last().code;
    const auto page = m_service.page(m_filter, after, rows);
    if (!page) {
        m_complete = true;
        Q_EMIT failed(page.error());
        return;
    }
    m_rows += *page;
    m_complete = page->size() < rows;
}

void ServiceModel::readAll()
{
    m_rows.clear();
    read(std::numeric_limits<int>::max());
    arrange();
}

bool ServiceModel::inCodeOrder() const { return m_sortColumn == CodeColumn && m_sortOrder == Qt::AscendingOrder; }

void ServiceModel::startCount()
{
    const quint64 question = ++m_question;
    m_counts.erase(
        std::remove_if(m_counts.begin(), m_counts.end(), [](const auto &count) { return count.isFinished(); }),
        m_counts.end());
    m_counts.append(m_service.countLater(m_filter));
    whenDone(m_counts.last(), this, [this, question](const Result<qint64> &total) {
        if (question != m_question || !total)
            return;
        m_total = *total;
        Q_EMIT counted(m_total);
    });
}

int ServiceModel::rowOf(const QString &serviceId)
{
    const auto find = [&] {
        const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                     [&](const ServiceOverview &each) { return each.id == serviceId; });
        return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
    };
    while (find() < 0 && canFetchMore({}))
        fetchMore({});
    return find();
}

int ServiceModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ServiceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool ServiceModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_complete; }

void ServiceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = m_service.page(m_filter, m_rows.isEmpty() ? QString() : m_rows.last().code, pageRows);
    m_complete = !page || page->size() < pageRows;
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    if (page->isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page->size()) - 1);
    m_rows += *page;
    endInsertRows();
}

void ServiceModel::sort(int column, Qt::SortOrder order)
{
    const int shown = std::max(int(m_rows.size()), pageRows);
    beginResetModel();
    m_sortColumn = column < 0 ? int(CodeColumn) : column;
    m_sortOrder = order;
    if (m_complete)
        arrange();
    else
        fillFresh(shown);
    endResetModel();
}

void ServiceModel::arrange()
{
    const auto smaller = [this](const ServiceOverview &a, const ServiceOverview &b) {
        const QVariant left = raw(a, m_sortColumn);
        const QVariant right = raw(b, m_sortColumn);
        if (left.typeId() == QMetaType::Int)
            return left.toInt() < right.toInt();
        return m_order.compare(left.toString(), right.toString()) < 0;
    };
    const bool up = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == CodeColumn) {
        // The order of the store's index, so that reading on after the last code stays right.
        std::sort(m_rows.begin(), m_rows.end(), [up](const ServiceOverview &a, const ServiceOverview &b) {
            return up ? a.code.toUtf8() < b.code.toUtf8() : b.code.toUtf8() < a.code.toUtf8();
        });
        return;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ServiceOverview &a, const ServiceOverview &b) {
        return up ? smaller(a, b) : smaller(b, a);
    });
}

QVariant ServiceModel::raw(const ServiceOverview &service, int column) const
{
    switch (column) {
    case VersionColumn:
        return service.standard.versionNo;
    case StateColumn:
        return stateRank(service.standard.state);
    case FilledColumn:
        return service.hasStandard() ? service.standard.filled : -1;
    case PublicColumn:
        return service.hasStandard() ? service.standard.filledPublic : -1;
    default:
        return text(service, column);
    }
}

QString ServiceModel::text(const ServiceOverview &service, int column) const
{
    const StandardSummary &standard = service.standard;
    switch (column) {
    case CodeColumn:
        return service.code;
    case NameColumn:
        return service.name;
    case UnitColumn:
        return service.unitName;
    case SectorColumn:
        return service.sector;
    case VersionColumn:
        return service.hasStandard() ? QString::number(standard.versionNo) : QStringLiteral("–");
    case StateColumn:
        return service.hasStandard() ? RegistryWords::standardState(standard.state) : tr("No standard");
    case DecreeColumn:
        return standard.decreeNo;
    case FilledColumn:
        return QStringLiteral("%1/%2").arg(standard.filled).arg(allComponents);
    case PublicColumn:
        return QStringLiteral("%1/%2").arg(standard.filledPublic).arg(publicComponents);
    default:
        return {};
    }
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ServiceOverview &service = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(service, column);
    case Qt::ToolTipRole:
        return column == NameColumn || column == UnitColumn ? QVariant(text(service, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return service.id;
    case RawRole:
        return raw(service, column);
    case ConflictsRole:
        return m_conflicts.value(m_rows[index.row()].id);
    case UnitIdRole:
        return service.unitId;
    case StateRole:
        return service.standard.state;
    case DoneRole:
        return isCompleteness(column)
                   ? QVariant(column == FilledColumn ? service.standard.filled : service.standard.filledPublic)
                   : QVariant();
    case OfRole:
        return isCompleteness(column) ? QVariant(outOf(column)) : QVariant();
    default:
        return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"code",  "name",   "unit",   "sector", "version",
                                        "state", "decree", "filled", "public"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && isCompleteness(section))
        return section == FilledColumn ? tr("Filled components of the 14")
                                       : tr("Filled components of the 6 to publish");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Code"),  tr("Service"), tr("Unit"),       tr("Sector"), tr("Version"),
                              tr("State"), tr("Decree"),  tr("Components"), tr("Public")};
    return titles[section];
}

} // namespace emonev
