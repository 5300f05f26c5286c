#include "server/conflictrow.h"
#include "core/uuid.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace emonev::conflictrow {

namespace {

QJsonObject objectOf(const QJsonObject &data, const char *column)
{
    return QJsonDocument::fromJson(data.value(QLatin1String(column)).toString().toUtf8()).object();
}

QString textOf(const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

quint64 number(const QByteArray &bytes, qsizetype from)
{
    quint64 value = 0;
    for (qsizetype i = from; i < from + 8; ++i)
        value = (value << 8) | quint8(bytes[i]);
    return value;
}

void insertAll(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

} // namespace

QString newId(const QString &op, const StagedRow &row)
{
    const QByteArray about = (op + u'\n' + row.table + u'\n' + row.row).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(about, QCryptographicHash::Sha256);
    return idFrom(number(hash, 0) >> 16, number(hash, 8));
}

QJsonObject extended(const QJsonObject &data, const StagedRow &winner, const QVector<wire::GroupChange> &lost,
                     const QString &user, const QString &madeAt, const QString &device)
{
    QJsonArray groups = QJsonDocument::fromJson(data.value(u"groups").toString().toUtf8()).array();
    QJsonObject base = objectOf(data, "base");
    QJsonObject mine = objectOf(data, "mine");
    QJsonObject theirs = objectOf(data, "theirs");
    for (const wire::GroupChange &change : lost) {
        const bool isKnown = groups.contains(change.group);
        if (!isKnown)
            groups.append(change.group);
        if (!isKnown) // of a chain the first base stays: what both sides had seen
            insertAll(base, change.from);
        insertAll(mine, change.to);
        for (auto it = change.to.begin(); it != change.to.end(); ++it)
            theirs.insert(it.key(), winner.data.contains(it.key()) ? winner.data.value(it.key()) : QJsonValue());
        if (change.group == u"*")
            insertAll(theirs, winner.data);
    }
    QJsonObject made = data;
    const auto put = [&made](const char *column, const QJsonValue &value) {
        made.insert(QLatin1String(column), value);
    };
    put("tbl", winner.table);
    put("row_key", winner.row);
    put("scope", winner.scope);
    put("groups", textOf(QJsonDocument(groups)));
    put("base", textOf(QJsonDocument(base)));
    put("mine", textOf(QJsonDocument(mine)));
    put("theirs", textOf(QJsonDocument(theirs)));
    put("mine_user", user);
    put("mine_at", madeAt);
    put("theirs_user", winner.author);
    put("theirs_at", winner.madeAt);
    put("device", device);
    put("state", QStringLiteral("open"));
    return made;
}

} // namespace emonev::conflictrow
