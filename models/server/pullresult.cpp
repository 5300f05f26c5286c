#include "server/pullresult.h"
#include "core/jsontext.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>

namespace emonev {

namespace {

void appendMember(QByteArray &json, const char *name, const QString &text)
{
    appendJsonName(json, name);
    appendJsonText(json, text);
}

void appendMember(QByteArray &json, const char *name, qint64 number)
{
    appendJsonName(json, name);
    json += QByteArray::number(number);
}

void appendCheck(QByteArray &json, const wire::ScopeCheck &check)
{
    json += "{";
    appendMember(json, "at", check.at);
    appendMember(json, "rows", check.rows);
    appendMember(json, "sum", QString::number(check.sum, 16).rightJustified(16, u'0'));
    json += '}';
}

void appendScope(QByteArray &json, const PullResult::Scope &scope)
{
    json += "{";
    appendMember(json, "next", scope.next);
    appendJsonName(json, "rows");
    json += '[';
    for (qsizetype i = 0; i < scope.rows.size(); ++i) {
        if (i > 0)
            json += ',';
        PullResult::appendJson(json, scope.rows[i]);
    }
    json += ']';
    if (scope.check) {
        appendJsonName(json, "check");
        appendCheck(json, *scope.check);
    }
    json += '}';
}

} // namespace

void PullResult::appendJson(QByteArray &json, const Row &row)
{
    json += "{";
    appendMember(json, "t", row.table);
    appendMember(json, "id", row.row);
    appendMember(json, "seq", row.seq);
    if (!row.gone.isEmpty()) {
        appendMember(json, "gone", row.gone);
        json += '}';
        return;
    }
    appendMember(json, "v", row.version);
    appendJsonName(json, "d");
    json += row.data;
    if (!row.user.isEmpty())
        appendMember(json, "by", row.user);
    if (!row.at.isEmpty())
        appendMember(json, "at", row.at);
    json += '}';
}

QByteArray PullResult::json() const
{
    QByteArray json = wire::toJson(head); // with "scopes":{} among its members
    const QByteArray none = "\"scopes\":{}";
    QByteArray full = "\"scopes\":{";
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
        if (it != scopes.cbegin())
            full += ',';
        appendJsonText(full, it.key());
        full += ':';
        appendScope(full, *it);
    }
    full += '}';
    return json.replace(json.lastIndexOf(none), none.size(), full);
}

wire::PullAnswer PullResult::answer() const
{
    wire::PullAnswer answer = head;
    for (auto it = scopes.cbegin(); it != scopes.cend(); ++it) {
        wire::ScopePage page{it->next, {}, it->check};
        for (const Row &row : it->rows)
            page.rows.append({row.table, row.row, row.seq, row.version, row.gone, row.user, row.at,
                              QJsonDocument::fromJson(row.data).object()});
        answer.scopes.insert(it.key(), page);
    }
    return answer;
}

} // namespace emonev
