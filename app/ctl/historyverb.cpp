#include "ctl/verb.h"
#include "services/historyservice.h"

namespace emonev::ctl {

namespace {

QJsonArray rowsOf(const QVector<Change> &changes)
{
    QJsonArray rows;
    for (const Change &change : changes) {
        QStringList columns = change.before.keys() + change.after.keys();
        columns.removeDuplicates();
        for (const QString &column : std::as_const(columns)) {
            const QJsonValue before = change.before.value(column);
            const QJsonValue after = change.after.value(column);
            if (before == after)
                continue;
            rows.append(QJsonObject{{"at", change.at.toUTC().toString(Qt::ISODateWithMs)},
                                    {"user", change.user},
                                    {"row", change.rowKey},
                                    {"column", column},
                                    {"before", before.isUndefined() ? QJsonValue() : before},
                                    {"after", after.isUndefined() ? QJsonValue() : after}});
        }
    }
    return rows;
}

QString textOf(const QJsonValue &value) { return value.isString() ? value.toString() : value.toVariant().toString(); }

Result<int> runHistory(Context &context)
{
    if (!context.isSet("unit"))
        return fail(ErrorKind::Usage, QStringLiteral("history_usage"));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const QVector<Change> changes,
                  HistoryService(*workspace).ofUnit(context.arguments().first(), context.value("unit")));
    const QJsonArray rows = rowsOf(changes);
    QStringList lines;
    for (const QJsonValue &row : rows)
        lines.append(QStringList{row[u"at"].toString(), row[u"user"].toString(), row[u"row"].toString(),
                                 row[u"column"].toString(), textOf(row[u"before"]), textOf(row[u"after"])}
                         .join(u'\t'));
    context.print({{"rows", rows}}, lines.join(u'\n'));
    return 0;
}

} // namespace

Verb historyVerb()
{
    return {QStringLiteral("history"),
            QStringLiteral("TABLE --unit CODE"),
            1,
            1,
            {QCommandLineOption(QStringLiteral("unit"), {}, QStringLiteral("CODE"))},
            false,
            runHistory};
}

} // namespace emonev::ctl
