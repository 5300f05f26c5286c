#include "items/historymodel.h"
#include "items/columnname.h"
#include "items/registrywords.h"

namespace emonev {

namespace {

QString valueOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QLocale(QLocale::Indonesian, QLocale::Indonesia).toString(value.toDouble(), 'g', 12);
    return value.toString();
}

QString wordOf(const QString &column, const QString &value)
{
    if (column == QLatin1String("kind"))
        return RegistryWords::unitKind(value);
    return column == QLatin1String("state") ? RegistryWords::standardState(value) : value;
}

/// Keys say nothing to a reader.
bool isSilent(const QString &column)
{
    static const QStringList silent{"id", "service_id", "standard_id", "component"};
    return silent.contains(column);
}

} // namespace

void HistoryModel::show(const QVector<Change> &changes, const Namer &namer)
{
    beginResetModel();
    m_lines.clear();
    for (const Change &change : changes)
        addLines(change, namer);
    endResetModel();
}

QString HistoryModel::fieldOf(const Change &change, const QString &column)
{
    if (change.table == QLatin1String("standard_component"))
        return RegistryWords::component(change.rowKey.section(u'/', -1).toInt());
    return RegistryWords::column(change.table, column);
}

void HistoryModel::addLines(const Change &change, const Namer &namer)
{
    QStringList columns = change.before.keys();
    const auto afterKeys = change.after.keys();
    for (const QString &column : afterKeys)
        if (!columns.contains(column))
            columns.append(column);
    const auto say = [&](const QString &column, const QJsonValue &value) {
        const QString text = valueOf(value);
        return namer && column.endsWith(QLatin1String("_id")) && !text.isEmpty() ? namer(column, text)
                                                                                 : wordOf(column, text);
    };
    for (const QString &column : std::as_const(columns)) {
        if (isSilent(column))
            continue;
        const Line line{change.at, change.user, fieldOf(change, column), say(column, change.before.value(column)),
                        say(column, change.after.value(column))};
        if (line.before != line.after)
            m_lines.append(line);
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != RawRole && role != Qt::ToolTipRole))
        return {};
    const Line &line = m_lines[index.row()];
    switch (index.column()) {
    case WhenColumn:
        return line.at;
    case WhoColumn:
        return line.user;
    case FieldColumn:
        return line.field;
    case BeforeColumn:
        return role == Qt::DisplayRole ? line.before.simplified() : line.before;
    case AfterColumn:
        return role == Qt::DisplayRole ? line.after.simplified() : line.after;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const names[] = {"when", "who", "field", "before", "after"};
    if (role == columnKeyRole)
        return QLatin1String(names[section]);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"), tr("Who"), tr("Field"), tr("Before"), tr("After")};
    return titles[section];
}

} // namespace emonev
