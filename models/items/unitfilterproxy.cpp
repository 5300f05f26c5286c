#include "items/unitfilterproxy.h"
#include "items/unitmodel.h"

namespace emonev {

UnitFilterProxy::UnitFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent), m_order(QLocale(QLocale::Indonesian, QLocale::Indonesia))
{
    m_order.setNumericMode(true);
    m_order.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
}

void UnitFilterProxy::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void UnitFilterProxy::setKind(const QString &kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool UnitFilterProxy::meets(const QModelIndex &unit) const
{
    if (!m_kind.isEmpty() && unit.data(UnitModel::KindRole).toString() != m_kind)
        return false;
    const QString text = unit.data(UnitModel::SearchRole).toString();
    const auto words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool UnitFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return meets(sourceModel()->index(row, 0, parent));
}

int UnitFilterProxy::countBelow(const QModelIndex &parent) const
{
    int found = 0;
    for (int row = 0; row < sourceModel()->rowCount(parent); ++row) {
        const QModelIndex unit = sourceModel()->index(row, 0, parent);
        found += int(meets(unit)) + countBelow(unit);
    }
    return found;
}

int UnitFilterProxy::hits() const { return sourceModel() ? countBelow({}) : 0; }

bool UnitFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(UnitModel::RawRole);
    const QVariant b = right.data(UnitModel::RawRole);
    if (a.typeId() == QMetaType::Int && b.typeId() == QMetaType::Int)
        return a.toInt() < b.toInt();
    return m_order.compare(a.toString(), b.toString()) < 0;
}

} // namespace emonev
