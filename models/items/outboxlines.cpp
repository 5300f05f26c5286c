#include "items/outboxlines.h"
#include "items/rowwords.h"
#include <QJsonDocument>

namespace emonev {

namespace {

QDateTime momentOf(const QString &stored) { return QDateTime::fromString(stored, Qt::ISODateWithMs); }

/// Field by field what the change made of the row: "Phone: 111 → 222; Head: …".
QString changeWords(const RowWords &words, const Change &change)
{
    if (change.kind == u"delete")
        return RowWords::removedWord();
    QStringList columns = change.before.keys() + change.after.keys();
    columns.removeDuplicates();
    QStringList parts;
    for (const QString &column : std::as_const(columns)) {
        const QJsonValue before = change.before.value(column);
        const QJsonValue after = change.after.value(column);
        const bool isNew = change.kind == u"insert";
        const bool nothing = isNew && after.toVariant().toString().isEmpty();
        if (RowWords::isSilent(change.table, column) || before == after || nothing)
            continue;
        const QString name = words.column(change.table, change.rowKey, column);
        const QString now = words.value(change.table, change.rowKey, column, after);
        const QString old = words.value(change.table, change.rowKey, column, before);
        parts.append(isNew ? QStringLiteral("%1: %2").arg(name, now)
                           : QStringLiteral("%1: %2 → %3").arg(name, old, now));
    }
    return parts.join(QStringLiteral("; "));
}

void describe(OutboxLine &line, const RowWords &words, const Change &change)
{
    const RowPlace place =
        words.place(change.table, change.rowKey, change.kind == u"delete" ? change.before : change.after);
    line.what = place.text();
    line.unitId = place.unitId.isEmpty() ? change.unitId : place.unitId;
    line.change = changeWords(words, change);
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
