#include "items/outboxlines.h"
#include "items/rowwords.h"
#include <QJsonDocument>

namespace emonev {

namespace {

QDateTime momentOf(const QString &stored) { return QDateTime::fromString(stored, Qt::ISODateWithMs); }

struct Words
{
    QStringList fields;
    QStringList before;
    QStringList after;
};

/// Field by field what the change made of the row; "Name: old" where there are several.
Words wordsOf(const RowWords &words, const Change &change)
{
    QStringList columns = change.before.keys() + change.after.keys();
    columns.removeDuplicates();
    Words said;
    for (const QString &column : std::as_const(columns)) {
        const QJsonValue before = change.before.value(column);
        const QJsonValue after = change.after.value(column);
        const bool nothing = change.before.isEmpty() && after.toVariant().toString().isEmpty();
        if (RowWords::isSilent(change.table, column) || before == after || nothing)
            continue;
        said.fields.append(words.column(change.table, change.rowKey, column));
        said.before.append(words.value(change.table, change.rowKey, column, before));
        said.after.append(words.value(change.table, change.rowKey, column, after));
    }
    return said;
}

QString joined(const QStringList &fields, const QStringList &values)
{
    if (fields.size() == 1)
        return values.first();
    QStringList parts;
    for (qsizetype i = 0; i < fields.size(); ++i)
        parts.append(QStringLiteral("%1: %2").arg(fields[i], values[i]));
    return parts.join(QStringLiteral("; "));
}

void describe(OutboxLine &line, const RowWords &words, const Change &change)
{
    const QJsonObject &data = change.kind == u"delete" ? change.before : change.after;
    const RowPlace place = words.place(change.table, change.rowKey, data);
    line.what = place.text();
    line.unitId = place.unitId.isEmpty() ? change.unitId : place.unitId;
    const Words said = wordsOf(words, change);
    line.field = said.fields.join(QStringLiteral(", "));
    if (change.kind != u"insert")
        line.before = joined(said.fields, said.before);
    if (change.kind != u"delete")
        line.after = joined(said.fields, said.after);
}

OutboxLine lineOf(const OutboxEntry &entry)
{
    OutboxLine line;
    line.opId = entry.opId;
    line.status = entry.status;
    line.code = entry.code;
    line.detail = QJsonDocument::fromJson(entry.answer.toUtf8()).object().value(u"detail").toString();
    line.at = momentOf(entry.at);
    line.answeredAt = momentOf(entry.answeredAt);
    line.tries = entry.tries;
    return line;
}

} // namespace

Result<QVector<OutboxLine>> readOutboxLines(Workspace &workspace, bool answered)
{
    EMONEV_ASSIGN(RowDirectory directory, RowDirectory::load(workspace));
    const RowWords words(std::move(directory));
    EMONEV_ASSIGN(const QVector<OutboxEntry> entries, OutboxService(workspace).list(answered));
    return workspace.read([&](Connection &c) -> Result<QVector<OutboxLine>> {
        QVector<OutboxLine> lines;
        for (const OutboxEntry &entry : entries) {
            const bool open = entry.status == u"pending" || entry.status == u"rejected";
            if (answered && open)
                continue;
            OutboxLine line = lineOf(entry);
            for (const Change &change : changes::inRange(c, entry.seq, entry.seq))
                describe(line, words, change);
            answered ? lines.prepend(line) : lines.append(line);
        }
        return lines;
    });
}

} // namespace emonev
