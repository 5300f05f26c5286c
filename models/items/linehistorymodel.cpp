#include "items/linehistorymodel.h"
#include "items/answerchoices.h"

namespace emonev {

namespace {

/// A `whole` row holds every column that is not empty; otherwise what is absent did not change.
LineHistoryModel::State stateOf(const QJsonObject &row, bool whole)
{
    const auto text = [&](const QString &name) -> std::optional<QString> {
        if (whole || row.contains(name))
            return row.value(name).toString(QString());
        return std::nullopt;
    };
    return {text(QStringLiteral("value")), text(QStringLiteral("note"))};
}

} // namespace

void LineHistoryModel::show(const Indicator &indicator, const QVector<Change> &changes)
{
    beginResetModel();
    m_entries.clear();
    for (const Change &change : changes) {
        const bool whole = change.kind != QLatin1String("update");
        const State before = stateOf(change.before, whole);
        const State after = stateOf(change.after, whole);
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
