#include "items/findingmodel.h"
#include "reports/findingwords.h"
#include <QLocale>
#include <algorithm>

namespace emonev {

namespace {

bool english()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::English || language == QLocale::C;
}

QString dayText(const QDate &day)
{
    return QLocale(english() ? QLocale::English : QLocale::Indonesian).toString(day, QStringLiteral("d MMM yyyy"));
}

QString capital(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

bool fits(const FindingFile &file, FindingFilter filter, const QDate &today)
{
    switch (filter) {
    case FindingFilter::All:
        return true;
    case FindingFilter::WaitUnit:
        return file.standing.waitsForUnit();
    case FindingFilter::WaitCity:
        return file.standing.waitsForCity();
    case FindingFilter::Overdue:
        return file.standing.isOverdue(today);
    case FindingFilter::Closed:
        return file.standing.isClosed();
    }
    return true;
}

} // namespace

void FindingModel::show(const FindingList &list)
{
    beginResetModel();
    m_list = list;
    choose();
    endResetModel();
}

void FindingModel::setFilter(FindingFilter filter, const QString &unitId)
{
    beginResetModel();
    m_filter = filter;
    m_unit = unitId;
    choose();
    endResetModel();
}

void FindingModel::choose()
{
    m_rows.clear();
    for (int i = 0; i < m_list.findings.size(); ++i) {
        const FindingFile &file = m_list.findings[i];
        if ((m_unit.isEmpty() || file.finding.unitId == m_unit) && fits(file, m_filter, m_list.today))
            m_rows.append(i);
    }
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
        const QString left = key(m_list.findings[a], m_sortColumn);
        const QString right = key(m_list.findings[b], m_sortColumn);
        return m_order == Qt::AscendingOrder ? left < right : right < left;
    });
}

const FindingFile *FindingModel::file(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_list.findings[m_rows[row]] : nullptr;
}

int FindingModel::rowOf(const QString &findingId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_list.findings[m_rows[row]].finding.id == findingId)
            return row;
    return -1;
}

int FindingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int FindingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FindingModel::text(const FindingFile &file, int column) const
{
    const Level *level = file.indicator.level(file.finding.value);
    switch (column) {
    case UnitColumn:
        return file.unitName;
    case LineColumn:
        return file.finding.indicator + u' ' + (english() ? file.indicator.nameEn : file.indicator.nameId);
    case ServiceColumn:
        return file.serviceName;
    case FoundColumn:
        if (level && !level->labelId.isEmpty())
            return english() ? level->labelEn : level->labelId;
        return file.finding.value == u"0" ? tr("not met") : file.finding.value;
    case StateColumn:
        return capital(FindingWords::state(file.standing.state));
    default:
        return file.standing.isClosed() ? QStringLiteral("–") : dayText(file.standing.due);
    }
}

QString FindingModel::key(const FindingFile &file, int column) const
{
    if (column == DueColumn) // what is closed last
        return (file.standing.isClosed() ? QStringLiteral("~") : QString()) + file.standing.due.toString(Qt::ISODate);
    if (column == StateColumn)
        return QString::number(int(file.standing.state));
    return text(file, column).toLower();
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingFile &found = *file(index.row());
    const bool isOverdue = found.standing.isOverdue(m_list.today);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == DueColumn && isOverdue ? QStringLiteral("▲ ") + text(found, DueColumn)
                                                        : text(found, index.column());
    case Qt::ToolTipRole:
        if (index.column() == DueColumn && isOverdue)
            return tr("The unit has not answered although the day is over.");
        return index.column() == UnitColumn ? QVariant(found.unitCode + u' ' + found.unitName)
                                            : QVariant(text(found, index.column()));
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               text(found, index.column());
    case IdRole:
        return found.finding.id;
    case StateRole:
        return int(found.standing.state);
    case OverdueRole:
        return isOverdue;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn:
        return tr("Unit");
    case LineColumn:
        return tr("Line of the checklist");
    case ServiceColumn:
        return tr("Service");
    case FoundColumn:
        return tr("Found");
    case StateColumn:
        return tr("State");
    default:
        return tr("Answer due");
    }
}

void FindingModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    choose();
    endResetModel();
}

} // namespace emonev
