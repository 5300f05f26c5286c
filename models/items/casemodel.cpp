#include "items/casemodel.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/columnname.h"
#include "items/inbackground.h"
#include <algorithm>

namespace emonev {

namespace {

template <typename T> void forgetFinished(QVector<QFuture<T>> &futures)
{
    futures.erase(std::remove_if(futures.begin(), futures.end(), [](const auto &each) { return each.isFinished(); }),
                  futures.end());
}

} // namespace

CaseModel::CaseModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_zone(QTimeZone::utc())
{
}

CaseModel::~CaseModel()
{
    for (auto &page : m_pages)
        page.waitForFinished();
    for (auto &count : m_counts)
        count.waitForFinished();
}

void CaseModel::setNames(const QHash<QString, QString> &units, const QHash<QString, QString> &channels,
                         const QTimeZone &zone)
{
    m_units = units;
    m_channels = channels;
    m_zone = zone;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void CaseModel::setNearUntil(qint64 moment)
{
    if (std::exchange(m_nearUntil, moment) == moment)
        return;
    if (m_filter.clock == CaseFilter::Clock::Soon)
        reload();
    else
        tick();
}

void CaseModel::setFilter(const CaseFilter &filter, CaseOrder order)
{
    m_filter = filter;
    m_order = order;
    ask(pageRows);
}

void CaseModel::reload() { ask(std::max(int(m_rows.size()), pageRows)); }

QFuture<CaseModel::Page> CaseModel::read(const std::optional<CaseLine> &after, int rows)
{
    m_filter.now = m_workspace.clock().now().toSecsSinceEpoch();
    m_filter.soonUntil = m_nearUntil == 0 ? m_filter.now + CaseWords::soonSeconds : m_nearUntil;
    forgetFinished(m_pages);
    m_pages.append(inBackground([&workspace = m_workspace, filter = m_filter, order = m_order, after, rows] {
        return CaseList(workspace).page(filter, order, after, rows);
    }));
    return m_pages.last();
}

void CaseModel::ask(int rows)
{
    const quint64 question = ++m_question;
    m_asking = true;
    m_fetching = false;
    whenDone(read({}, rows), this, [this, question, rows](const Page &page) {
        if (question == m_question)
            show(page, rows);
    });
}

void CaseModel::show(const Page &page, int rows)
{
    m_asking = false;
    m_complete = !page || page->size() < rows;
    if (page)
        replace(*page);
    else
        Q_EMIT failed(page.error());
    Q_EMIT answered();
    if (page)
        startCount();
}

bool CaseModel::sameRows(const QVector<CaseLine> &lines) const
{
    return std::equal(lines.begin(), lines.end(), m_rows.begin(), m_rows.end(),
                      [](const CaseLine &a, const CaseLine &b) { return a.id == b.id; });
}

void CaseModel::replace(const QVector<CaseLine> &lines)
{
    if (!lines.isEmpty() && sameRows(lines)) {
        m_rows = lines;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = lines;
    endResetModel();
}

void CaseModel::startCount()
{
    forgetFinished(m_counts);
    m_counts.append(
        inBackground([&workspace = m_workspace, filter = m_filter] { return CaseList(workspace).count(filter); }));
    whenDone(m_counts.last(), this, [this, question = m_question](const Result<qint64> &total) {
        if (question != m_question || !total)
            return;
        m_total = *total;
        Q_EMIT counted(m_total);
    });
}

void CaseModel::tick()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, ClockColumn), index(int(m_rows.size()) - 1, ClockColumn));
}

int CaseModel::rowOf(const QString &id) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const CaseLine &each) { return each.id == id; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

int CaseModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int CaseModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool CaseModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && !m_fetching;
}

void CaseModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.isEmpty())
        return;
    m_fetching = true;
    whenDone(read(m_rows.last(), pageRows), this, [this, question = m_question](const Page &page) {
        if (question == m_question)
            append(page);
    });
}

void CaseModel::append(const Page &page)
{
    m_fetching = false;
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

QString CaseModel::text(const CaseLine &line, int column) const
{
    switch (column) {
    case NumberColumn:
        return line.number;
    case ReceivedColumn:
        return CaseWords::moment(line.received, m_zone);
    case UnitColumn:
        return m_units.value(line.unitId, tr("Another unit"));
    case ChannelColumn:
        return m_channels.value(line.channel, line.channel);
    case CategoryColumn:
        return line.category;
    case SubjectColumn:
        return line.subject;
    case StatusColumn:
        return CaseWords::status(line.status);
    case ClockColumn:
        return CaseWords::clock(line, m_workspace.clock().now().toSecsSinceEpoch());
    default:
        return {};
    }
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CaseLine &line = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == SubjectColumn || index.column() == UnitColumn || index.column() == CategoryColumn
                   ? QVariant(text(line, index.column()))
                   : QVariant();
    case IdRole:
        return line.id;
    case StatusRole:
        return int(line.status);
    case ClockRole:
        return int(CaseWords::clockLook(line, m_workspace.clock().now().toSecsSinceEpoch(), m_nearUntil));
    default:
        return {};
    }
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"number",   "received", "unit",   "channel",
                                        "category", "subject",  "status", "clock"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Number"),   tr("Received"), tr("Unit"),   tr("Channel"),
                              tr("Category"), tr("Subject"),  tr("Status"), tr("Clock")};
    return titles[section];
}

} // namespace emonev
