#include "items/linehistorymodel.h"
#include "items/answerchoices.h"

namespace emonev {

namespace {

/// `missing` for rows that did not exist.
LineHistoryModel::State stateOf(const QJsonObject &row, bool missing)
{
    const auto text = [&](const QString &name) -> std::optional<QString> {
        if (missing)
            return QString();
        return row.contains(name) ? std::optional(row.value(name).toString(QString())) : std::nullopt;
    };
    return {text(QStringLiteral("value")), text(QStringLiteral("note"))};
}

} // namespace

void LineHistoryModel::show(const Indicator &indicator, const QVector<Change> &changes)
{
    beginResetModel();
    m_entries.clear();
    for (const Change &change : changes) {
        const State before = stateOf(change.before, change.kind == QLatin1String("insert"));
        const State after = stateOf(change.after, change.kind == QLatin1String("delete"));
        if (before.value == after.value && before.note == after.note)
            continue;
        m_entries.append({change.at, change.user, before, after, wordsOf(indicator, before, after)});
    }
    endResetModel();
}

void LineHistoryModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

QString LineHistoryModel::wordsOf(const Indicator &indicator, const State &before, const State &after)
{
    QStringList parts;
    if (before.value != after.value)
        parts.append(QStringLiteral("%1 → %2").arg(AnswerChoices::word(indicator, before.value.value_or(QString())),
                                                   AnswerChoices::word(indicator, after.value.value_or(QString()))));
    if (before.note != after.note) {
        const QString note = after.note.value_or(QString());
        parts.append(note.isEmpty() ? tr("note removed: %1").arg(before.note.value_or(QString()))
                                    : tr("note: %1").arg(note));
    }
    return parts.join(QStringLiteral("; "));
}

int LineHistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int LineHistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LineHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return entry.at;
    case WhoColumn:
        return entry.user;
    default:
        return entry.words;
    }
}

QVariant LineHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == WhenColumn)
        return tr("When");
    return section == WhoColumn ? tr("Who") : tr("Change");
}

} // namespace emonev
