#include "ui/widgets/columnstate.h"
#include <QHeaderView>
#include <QSettings>

namespace emonev {

namespace {

QString nameOf(const QAbstractItemModel *model, int column)
{
    const QString name = model->headerData(column, Qt::Horizontal, ColumnNameRole).toString();
    return name.isEmpty() ? QString::number(column) : name;
}

int columnOf(const QAbstractItemModel *model, const QString &name)
{
    for (int column = 0; column < model->columnCount(); ++column)
        if (nameOf(model, column) == name)
            return column;
    return -1;
}

} // namespace

ColumnState ColumnState::of(const QHeaderView &header, const QAbstractItemModel *model, const QVector<SortKey> &sort)
{
    ColumnState state;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString name = nameOf(model, column);
        state.order.append(name);
        if (header.isSectionHidden(column))
            state.hidden.append(name);
        else
            state.widths.insert(name, header.sectionSize(column));
    }
    for (const SortKey &key : sort)
        state.sort.append((key.order == Qt::DescendingOrder ? QStringLiteral("-") : QString()) +
                          nameOf(model, key.column));
    return state;
}

ColumnState ColumnState::load(QSettings &settings, const QString &group)
{
    ColumnState state;
    settings.beginGroup(group);
    state.order = settings.value(QStringLiteral("order")).toStringList();
    state.hidden = settings.value(QStringLiteral("hidden")).toStringList();
    state.widths = settings.value(QStringLiteral("widths")).toMap();
    state.sort = settings.value(QStringLiteral("sort")).toStringList();
    settings.endGroup();
    return state;
}

void ColumnState::save(QSettings &settings, const QString &group) const
{
    settings.beginGroup(group);
    settings.setValue(QStringLiteral("order"), order);
    settings.setValue(QStringLiteral("hidden"), hidden);
    settings.setValue(QStringLiteral("widths"), widths);
    settings.setValue(QStringLiteral("sort"), sort);
    settings.endGroup();
}

void ColumnState::apply(QHeaderView &header, const QAbstractItemModel *model) const
{
    int place = 0;
    for (const QString &name : order) {
        const int column = columnOf(model, name);
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), place++);
        header.setSectionHidden(column, hidden.contains(name));
        if (const int width = widths.value(name).toInt(); width > 0)
            header.resizeSection(column, width);
    }
}

QVector<SortKey> ColumnState::keys(const QAbstractItemModel *model) const
{
    QVector<SortKey> found;
    for (const QString &each : sort) {
        const bool down = each.startsWith(QLatin1Char('-'));
        const int column = columnOf(model, down ? each.mid(1) : each);
        if (column >= 0)
            found.append({column, down ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return found;
}

} // namespace emonev
