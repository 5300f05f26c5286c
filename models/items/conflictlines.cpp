#include "items/conflictlines.h"
#include "items/answerchoices.h"
#include "items/rowwords.h"
#include "storage/peerrepository.h"

namespace emonev {

namespace {

QDateTime momentOf(const QString &stored) { return QDateTime::fromString(stored, Qt::ISODateWithMs); }

/// The columns of a merge group among those the conflict is about.
QStringList columnsOf(const ConflictRow &conflict, const QString &group)
{
    const TableSpec *spec = tables::find(conflict.table);
    if (spec)
        for (const QStringList &together : spec->together)
            if (together.first() == group)
                return together;
    return conflict.mine.contains(group) || conflict.theirs.contains(group) ? QStringList{group} : conflict.mine.keys();
}

QString said(const RowWords &words, const ConflictRow &conflict, const QStringList &columns, const QJsonObject &values)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(words.value(conflict.table, conflict.rowKey, column, values.value(column)));
    return parts.join(QStringLiteral(", "));
}

ConflictField fieldOf(const RowWords &words, const ConflictRow &conflict, const QString &group)
{
    ConflictField field;
    field.columns = columnsOf(conflict, group);
    QStringList names;
    for (const QString &column : std::as_const(field.columns))
        names.append(words.column(conflict.table, conflict.rowKey, column));
    names.removeDuplicates();
    field.name = names.join(QStringLiteral(", "));
    field.mine = said(words, conflict, field.columns, conflict.mine);
    field.theirs = said(words, conflict, field.columns, conflict.theirs);
    const bool single = field.columns.size() == 1;
    field.isText = single && RowWords::isText(conflict.table, field.columns.first());
    const QString column = field.columns.value(0);
    if (const Indicator *asked = words.indicator(conflict.table, conflict.rowKey); asked && column == u"value")
        for (const AnswerChoice &choice : AnswerChoices::of(*asked))
            field.choices.append({choice.value, choice.label});
    const bool isCode = column == u"kind" || column == u"state" || column.endsWith(QLatin1String("_id"));
    const bool isNumber = conflict.mine.value(column).isDouble() || conflict.theirs.value(column).isDouble();
    field.mayBeOther = single && !isCode && !isNumber;
    return field;
}

ConflictField removalOf(const RowWords &words, const ConflictRow &conflict)
{
    ConflictField field;
    field.name = words.column(conflict.table, conflict.rowKey, QStringLiteral("*"));
    field.mine = RowWords::removedWord();
    QStringList parts;
    for (auto it = conflict.theirs.begin(); it != conflict.theirs.end(); ++it)
        if (!RowWords::isSilent(conflict.table, it.key()))
            parts.append(QStringLiteral("%1: %2").arg(words.column(conflict.table, conflict.rowKey, it.key()),
                                                      words.value(conflict.table, conflict.rowKey, it.key(), *it)));
    field.theirs = parts.join(QStringLiteral("; "));
    return field;
}

ConflictLine lineOf(const RowWords &words, const ConflictRow &conflict, const QString &device)
{
    ConflictLine line;
    line.row = conflict;
    const RowPlace place = words.place(conflict.table, conflict.rowKey, conflict.theirs);
    line.what = place.text();
    line.unitId = place.unitId;
    line.serviceId = place.serviceId;
    line.isOwn = conflict.device == device;
    line.mineAt = momentOf(conflict.mineAt);
    line.theirsAt = momentOf(conflict.theirsAt);
    if (conflict.isRemoval())
        line.fields.append(removalOf(words, conflict));
    else
        for (const QString &group : conflict.groups)
            line.fields.append(fieldOf(words, conflict, group));
    line.kind = conflict.table + u'/' + conflict.groups.join(u',');
    if (conflict.table == u"standard_component")
        line.kind += u'/' + conflict.rowKey.section(u'/', -1);
    return line;
}

} // namespace

Result<QVector<ConflictLine>> readConflictLines(Workspace &workspace)
{
    EMONEV_ASSIGN(const QVector<ConflictRow> conflicts, ConflictService(workspace).list());
    if (conflicts.isEmpty())
        return QVector<ConflictLine>();
    EMONEV_ASSIGN(RowDirectory directory, RowDirectory::load(workspace));
    EMONEV_ASSIGN(const Peer peer, workspace.read([](Connection &c) -> Result<Peer> { return peers::find(c); }));
    const RowWords words(std::move(directory));
    QVector<ConflictLine> lines;
    for (const ConflictRow &conflict : conflicts)
        lines.append(lineOf(words, conflict, peer.device));
    return lines;
}

} // namespace emonev
