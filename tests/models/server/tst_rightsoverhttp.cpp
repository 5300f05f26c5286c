#include "bothdatabases.h"
#include "rightsclient.h"
#include "rightsrows.h"
#include "server/apiroutes.h"
#include "sync/gzip.h"

using namespace emonev;

namespace {

const QMap<char, QString> names{{'a', "admin"},  {'k', "koordinator"}, {'p', "penilai"},   {'s', "pembanding"},
                                {'d', "dinas"},  {'l', "lurah"},       {'i', "inspektur"}, {'v', "penonton"},
                                {'x', "mantan"}, {'r', "kehilangan"}};

QByteArray picture(const QString &what) { return QByteArray("\x89PNG\r\n\x1a\n", 8) + what.toUtf8(); }

} // namespace

/// Who may do what where: each user, operation and place, asked of the real server over HTTP, from one table.
class TestRightsOverHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void cleanup()
    {
        m_http.reset();
        m_engine.reset();
        m_city.reset();
    }
    void eachCell();

private:
    struct Cell
    {
        int number;
        const RightsLine &line;
        char user;
    };

    void startServer(const QString &kind);
    void addPeople();
    void addRows();
    void addFiles();
    void pushAll(const QVector<wire::RowPatch> &rows);
    [[nodiscard]] QString openConflict(const Cell &cell);
    [[nodiscard]] QString userId(char user) const { return m_city->ids.value(names.value(user, "admin")); }

    [[nodiscard]] QByteArray outcome(const Cell &cell);
    [[nodiscard]] static QByteArray refusedWhole(const RawAnswer &answer);
    [[nodiscard]] QByteArray pushed(const Cell &cell);
    [[nodiscard]] wire::RowPatch patchOf(const Cell &cell) const;
    [[nodiscard]] QByteArray pulled(const Cell &cell);
    [[nodiscard]] QByteArray snapshot(const Cell &cell);
    [[nodiscard]] QByteArray offered(const Cell &cell);
    [[nodiscard]] QByteArray administered(const Cell &cell);

    BothDatabases m_databases;
    SystemClock m_clock;
    std::unique_ptr<TestCity> m_city;
    std::unique_ptr<ServerEngine> m_engine;
    std::unique_ptr<ApiRoutes> m_routes;
    std::unique_ptr<HttpServer> m_http;
    QMap<char, RightsClient> m_clients;
    QMap<char, QByteArray> m_uploads;
    QByteArray m_adminsUpload;
    QMap<QString, QString> m_conflicts;
    QStringList m_refusedOps;
};

void TestRightsOverHttp::eachCell()
{
    QFETCH_GLOBAL(QString, kind);
    startServer(kind);
    addPeople();
    addRows();
    addFiles();
    QStringList wrong;
    int number = 0;
    int cells = 0;
    for (const RightsLine &line : rightsLines) {
        ++number;
        QCOMPARE(qstrlen(line.cells), qstrlen(rightsUsers));
        for (size_t u = 0; rightsUsers[u]; ++u, ++cells) {
            const QByteArray seen = outcome({number, line, rightsUsers[u]});
            if (seen != QByteArray(1, line.cells[u]))
                wrong.append(QStringLiteral("%1 %2 of %3 (%4) by %5: %6, expected %7")
                                 .arg(line.op, line.kind, line.place, line.change,
                                      names.value(rightsUsers[u], "nobody"), seen,
                                      QString(QLatin1Char(line.cells[u]))));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QCOMPARE(cells, 2651);
}

void TestRightsOverHttp::startServer(const QString &kind)
{
    m_city = std::make_unique<TestCity>(m_databases.url(kind));
    m_city->fill();
    EngineOptions options;
    options.url = m_city->database->url();
    options.blobFolder = m_databases.folder("blobs-" + kind);
    options.cacheFolder = m_databases.folder("cache-" + kind);
    options.cost = PasswordCost::forTests();
    auto engine = ServerEngine::open(options, m_clock);
    QVERIFY2(engine.has_value(), engine ? "" : qPrintable(engine.error().detail));
    m_engine = std::move(engine).value();
    m_routes = std::make_unique<ApiRoutes>(*m_engine);
    HttpOptions http;
    http.maxPerAddress = 500;
    auto started = HttpServer::start(http, m_routes->routes());
    QVERIFY(started.has_value());
    m_http = std::move(started).value();
    m_routes->setMetrics(&m_http->metrics());
}

/// Everyone signs in; then one account is disabled and one laptop revoked.
void TestRightsOverHttp::addPeople()
{
    m_city->addAccount("mantan", "unit", {"U-A"});
    m_city->addAccount("kehilangan", "admin");
    m_city->addAccount("korban", "viewer");
    m_clients.clear();
    RightsClient victim{m_http->port(), {}, {}};
    victim.signIn("korban", "rahasia-korban");
    for (const char *user = rightsUsers; *user; ++user) {
        RightsClient &client = m_clients[*user];
        client.port = m_http->port();
        client.device = "dev-nobody";
        if (*user != 'n')
            client.signIn(names.value(*user), "rahasia-" + names.value(*user).toUtf8());
        const QByteArray upload = RightsClient::uploadOf(client.offer(picture("chunk"), "A"));
        m_uploads.insert(*user, upload.isEmpty() ? QByteArray("none") : upload);
    }
    m_adminsUpload = RightsClient::uploadOf(m_clients['a'].offer(picture("chunk admin"), "A"));
    QVERIFY(m_city->accounts().setDisabled("mantan", true));
    QVERIFY(m_city->accounts().revokeDevice("dev-kehilangan"));
}

void TestRightsOverHttp::pushAll(const QVector<wire::RowPatch> &rows)
{
    for (qsizetype at = 0; at < rows.size(); at += 100) {
        QVector<wire::Op> ops;
        for (const wire::RowPatch &row : rows.mid(at, 100))
            ops.append(m_city->op("admin", row));
        const auto reply = m_city->push("admin", ops, "dev-seed");
        for (const wire::OpResult &result : std::get<wire::PushAnswer>(reply).results)
            QVERIFY2(result.status == wire::OpStatus::Applied, qPrintable(result.code + u' ' + result.detail));
    }
}

void TestRightsOverHttp::addRows()
{
    QVector<wire::RowPatch> rows{
        TestCity::row("period", "P23", "CITY",
                      {{"year", 2023}, {"instrument_code", "k9"}, {"instrument_edition", "1"}, {"state", "open"}}),
        TestCity::row("period", "P24", "CITY",
                      {{"year", 2024}, {"instrument_code", "k9"}, {"instrument_edition", "1"}, {"state", "open"}}),
        TestCity::row("setting", "canary", "CITY", {{"value", "CANARY-CITY"}})};
    for (const QString &unit : {QString("A"), QString("A1"), QString("B")}) {
        rows.append(TestCity::row("assessment", "locked" + unit, unit,
                                  {{"period_id", "P23"}, {"unit_id", unit}, {"round", "self"}}));
        rows.append(TestCity::row("assessment", "handed" + unit, unit,
                                  {{"period_id", "P24"}, {"unit_id", unit}, {"round", "self"}}));
        for (const QString &round : {QString("second"), QString("agreed")})
            rows.append(TestCity::row("assessment", round + unit, unit,
                                      {{"period_id", "P26"}, {"unit_id", unit}, {"round", round}}));
        for (const QString &round : {QString("first"), QString("second")})
            rows.append(TestCity::row("answer", round + unit + "//CANARY", unit,
                                      {{"value", "0"}, {"note", "CANARY-" + unit + u'.' + round}}));
        rows.append(
            TestCity::row("answer", "self" + unit + "//CANARY", unit, {{"value", "0"}, {"note", "CANARY-" + unit}}));
    }
    static const QStringList needRow{"patch", "delete", "settle", "lie", "as admin", "from elsewhere"};
    int number = 0;
    for (const RightsLine &line : rightsLines) {
        ++number;
        const QString op = QString::fromLatin1(line.op);
        for (const char *user = rightsUsers; *user; ++user) {
            const RightsRows row(line, number, *user);
            if (needRow.contains(op) || op == u"insert")
                rows += row.parents();
            if (needRow.contains(op))
                rows.append(row.insertion());
        }
    }
    pushAll(rows);
    number = 0;
    for (const RightsLine &line : rightsLines) {
        ++number;
        for (const char *user = rightsUsers; *user && QByteArray(line.op) == "settle"; ++user)
            m_conflicts.insert(QStringLiteral("%1%2").arg(number).arg(QLatin1Char(*user)),
                               openConflict({number, line, *user}));
    }
    pushAll({TestCity::edit("period", "P23", "CITY", 1, "state", "open", "locked")});
    for (const QString &unit : {QString("A"), QString("A1"), QString("B")})
        pushAll({TestCity::edit("assessment", "handed" + unit, unit, 1, "state", QJsonValue(), "submitted")});
    for (const char *user = rightsUsers; *user; ++user) {
        const wire::Op op = m_city->op("penonton", TestCity::row("setting", "x", "CITY", {{"value", "x"}}));
        m_refusedOps.append(op.id);
        (void)m_city->push("penonton", {op});
    }
}

/// Two laptops write the same column, each having seen the first version.
QString TestRightsOverHttp::openConflict(const Cell &cell)
{
    const RightsRows row(cell.line, cell.number, cell.user);
    const QString column = QString::fromLatin1(cell.line.change);
    const QJsonValue from = row.data().value(column);
    const auto write = [&](const QString &device, const QString &value) {
        return m_city->one("admin", TestCity::edit(row.table(), row.key(), row.scope(), 1, column, from, value), {},
                           device);
    };
    (void)write("dev-one", "1");
    const wire::OpResult lost = write("dev-two", "2");
    if (lost.status != wire::OpStatus::Conflict)
        qFatal("no conflict: %s %s", qPrintable(lost.code), qPrintable(lost.detail));
    return lost.conflict;
}

/// In each place a file for all, and one for each user to find there.
void TestRightsOverHttp::addFiles()
{
    const RightsClient &admin = m_clients['a'];
    const auto bring = [&admin](const QByteArray &bytes, const QString &scope) {
        const QByteArray upload = RightsClient::uploadOf(admin.offer(bytes, scope));
        QCOMPARE(admin.chunk(upload, bytes).status, 200);
    };
    for (const QString &place : {QString("CITY"), QString("A"), QString("A1"), QString("B")}) {
        bring(picture("of " + place), place);
        for (const char *user = rightsUsers; *user; ++user)
            bring(picture("of " + place + QLatin1Char(*user)), place);
    }
}

QByteArray TestRightsOverHttp::outcome(const Cell &cell)
{
    const QByteArray op(cell.line.op);
    if (op == "pull")
        return pulled(cell);
    if (op == "snapshot")
        return snapshot(cell);
    if (op == "offer" || op == "chunk" || op == "fetch")
        return offered(cell);
    if (op == "GET" || op == "POST")
        return administered(cell);
    if (op == "open") {
        const RawAnswer answer = m_clients[cell.user].ask("GET", cell.line.kind);
        return answer.status == 200 ? "+" : QByteArray::number(answer.status);
    }
    return pushed(cell);
}

/// The letter of a whole request that was refused; empty where it was answered.
QByteArray TestRightsOverHttp::refusedWhole(const RawAnswer &answer)
{
    const bool isUsual = answer.status == 401 || answer.status == 403 || answer.status == 404;
    if (answer.status == 200)
        return {};
    return isUsual ? QByteArray::number(answer.status - 400) : QByteArray::number(answer.status) + answer.body;
}

wire::RowPatch TestRightsOverHttp::patchOf(const Cell &cell) const
{
    const RightsRows row(cell.line, cell.number, cell.user);
    const QByteArray op(cell.line.op);
    const QString change = QString::fromLatin1(cell.line.change);
    if (op == "settle") {
        const QString id = m_conflicts.value(QStringLiteral("%1%2").arg(cell.number).arg(QLatin1Char(cell.user)));
        return TestCity::edit("conflict", id, row.conflictScope(), 1, "state", "open", "settled");
    }
    if (op == "make up")
        return TestCity::edit("conflict", "made-up", row.scope(), 1, "state", "open", "settled");
    if (op == "insert")
        return row.insertion();
    if (op == "delete")
        return TestCity::removal(row.table(), row.key(), row.scope(), 1);
    if (op == "patch") {
        const QString column = change.section(u'=', 0, 0);
        const QJsonValue from = row.data().value(column);
        const QString value = change.section(u'=', 1);
        const QJsonValue to = from.isDouble() ? QJsonValue(value.toDouble()) : QJsonValue(value);
        return TestCity::edit(row.table(), row.key(), row.scope(), 1, column, from, to);
    }
    const QString column = row.data().contains("value") ? "value" : row.data().contains("subject") ? "subject" : "name";
    const QString claimed = op == "lie" ? change : row.scope();
    return TestCity::edit(row.table(), row.key(), claimed, 1, column, row.data().value(column), "1");
}

QByteArray TestRightsOverHttp::pushed(const Cell &cell)
{
    RightsClient &client = m_clients[cell.user];
    wire::Op op = m_city->op("admin", patchOf(cell));
    op.id = QStringLiteral("cell-%1%2").arg(cell.number).arg(QLatin1Char(cell.user));
    if (QByteArray(cell.line.op) != "as admin")
        op.user = userId(cell.user);
    const RawAnswer answer = client.push(op, QByteArray(cell.line.op) == "from elsewhere" ? "dev-other" : QString());
    if (const QByteArray refused = refusedWhole(answer); !refused.isEmpty())
        return refused;
    static const QMap<QString, QByteArray> letters{{"forbidden_scope", "-"},
                                                   {"validation", "v"},
                                                   {"unknown_row", "u"},
                                                   {"actor_disabled", "x"},
                                                   {"foreign_author", "f"}};
    const QJsonValue result = QJsonDocument::fromJson(answer.body)["results"][0];
    if (result["status"] == QStringLiteral("applied"))
        return "+";
    return letters.value(result["code"].toString(), answer.body);
}

/// All pages; '+' when the place's canary came, '-' when the place is named as withdrawn and nothing of it came.
QByteArray TestRightsOverHttp::pulled(const Cell &cell)
{
    const QString scope = QString::fromLatin1(cell.line.place);
    const QByteArray canary = "CANARY-" + scope.toLatin1() + '"';
    wire::PullRequest request;
    request.cursors.insert(scope, 0);
    bool isSeen = false;
    bool isRevoked = false;
    for (bool more = true; more;) {
        const RawAnswer answer = m_clients[cell.user].ask("POST", "/v1/pull", wire::toJson(request));
        if (const QByteArray refused = refusedWhole(answer); !refused.isEmpty())
            return refused;
        const auto page = wire::pullAnswerFrom(answer.body);
        if (!page)
            return answer.body;
        isSeen = isSeen || answer.body.contains(canary);
        isRevoked = isRevoked || page->revoked.contains(scope);
        for (auto it = page->scopes.cbegin(); it != page->scopes.cend(); ++it)
            request.cursors.insert(it.key(), it->next);
        more = page->more;
    }
    return isSeen && !isRevoked ? "+" : !isSeen && isRevoked ? "-" : "neither";
}

QByteArray TestRightsOverHttp::snapshot(const Cell &cell)
{
    const QByteArray scope(cell.line.place);
    const RawAnswer answer = m_clients[cell.user].ask("GET", "/v1/snapshot/" + scope);
    if (const QByteArray refused = refusedWhole(answer); !refused.isEmpty())
        return refused;
    const auto lines = gunzipped(answer.body, 1 << 24);
    return lines && lines->contains("CANARY-" + scope + '"') ? "+" : "no canary";
}

QByteArray TestRightsOverHttp::offered(const Cell &cell)
{
    const RightsClient &client = m_clients[cell.user];
    const QByteArray op(cell.line.op);
    const QString kind = QString::fromLatin1(cell.line.kind);
    RawAnswer answer;
    if (op == "fetch")
        answer = client.ask("GET", "/v1/blobs/" + RightsClient::hashOf(picture(kind)));
    else if (op == "chunk" && kind == u"own")
        answer = client.chunk(m_uploads[cell.user], picture("chunk"));
    else if (op == "chunk")
        answer = client.chunk(m_adminsUpload, picture("chunk admin"));
    else
        answer = client.offer(picture(kind == u"new" ? QStringLiteral("new %1%2").arg(cell.number).arg(cell.user)
                                                     : kind + QLatin1Char(cell.user)),
                              cell.line.place);
    if (const QByteArray refused = refusedWhole(answer); !refused.isEmpty())
        return refused;
    if (op == "fetch")
        return answer.body == picture(kind) ? "+" : "another file";
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    return op == "offer" && json["have"].toBool() ? "h" : "+";
}

QByteArray TestRightsOverHttp::administered(const Cell &cell)
{
    const QByteArray change(cell.line.change);
    QJsonObject body;
    if (change == "new")
        body = {{"name", QStringLiteral("baru-") + QLatin1Char(cell.user)},
                {"role", "viewer"},
                {"scopes", QJsonArray()},
                {"password", "rahasia-baru"}};
    else if (change == "password")
        body = {{"password", "rahasia-lain"}};
    else if (change == "scopes")
        body = {{"role", "viewer"}, {"scopes", QJsonArray()}};
    else if (change == "refused")
        body = {{"op", m_refusedOps.takeFirst()}};
    const QByteArray method(cell.line.op);
    const RawAnswer answer =
        m_clients[cell.user].ask(method, QByteArray("/v1/admin/") + cell.line.kind,
                                 method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact));
    const QByteArray refused = refusedWhole(answer);
    return refused.isEmpty() ? QByteArray("+") : refused;
}

QTEST_GUILESS_MAIN(TestRightsOverHttp)
#include "tst_rightsoverhttp.moc"
