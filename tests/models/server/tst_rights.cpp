#include "bothdatabases.h"
#include "server/opjudge.h"
#include "testcity.h"

using namespace emonev;

namespace {

struct Line
{
    const char *what;
    const char *table;
    const char *row;
    const char *scope;
    const char *column; ///< null: removal
    const char *from;
    const char *to;
    const char *cells; ///< one letter a user: + done, - forbidden_scope, v validation
};

constexpr const char *users[] = {"admin", "koordinator", "penilai",   "pembanding",
                                 "dinas", "lurah",       "inspektur", "penonton"};

/// Users: admin, coordinator; assessor of A; second assessor of A; unit A; kelurahan A1 (below A); inspector of A;
/// viewer. B is nobody's.
constexpr Line lines[] = {
    {"name a unit", "unit", "A", "CITY", "name", "Unit A", "x", "++------"},
    {"name a unit below", "unit", "A1", "CITY", "name", "Unit A1", "x", "++------"},
    {"name a service", "service", "sA", "CITY", "name", "Layanan A", "x", "++------"},
    {"lock the year", "period", "P26", "CITY", "state", "open", "locked", "++------"},
    {"the day of a locked year", "period", "P23", "CITY", "due", "2023-12-01", "2026-12-01", "vv------"},
    {"the instrument of a locked year", "period", "P23", "CITY", "instrument_code", "k9", "lain", "vv------"},
    {"the body of an instrument", "instrument", "k8/1", "CITY", "body", "{}", "{\"a\":1}", "vv------"},
    {"the title of an instrument", "instrument", "k8/1", "CITY", "title", "Lama", "Baru", "++------"},
    {"remove a year", "period", "P24", "CITY", nullptr, nullptr, nullptr, "++------"},
    {"submit a standard of A", "standard", "stdA", "A", "state", "draft", "submitted", "++--+---"},
    {"submit a standard of A1", "standard", "stdA1", "A1", "state", "draft", "submitted", "++--++--"},
    {"submit a standard of B", "standard", "stdB", "B", "state", "draft", "submitted", "++------"},
    {"publish a standard of A", "standard", "stdA", "A", "state", "draft", "published", "++------"},
    {"word a component of A", "standard_component", "stdA/1", "A", "body", "isi", "x", "++--+---"},
    {"word a component of A1", "standard_component", "stdA1/1", "A1", "body", "isi", "x", "++--++--"},
    {"word a component of B", "standard_component", "stdB/1", "B", "body", "isi", "x", "++------"},
    {"word a published component of A1", "standard_component", "pubA1/1", "CITY", "body", "isi", "x", "++--vv--"},
    {"word a published component of B", "standard_component", "pubB/1", "CITY", "body", "isi", "x", "++------"},
    {"take back a published standard of A1", "standard", "pubA1", "CITY", "state", "published", "draft", "++--vv--"},
    {"answer self of A", "answer", "selfA//K1", "A", "value", "0", "1", "++--+---"},
    {"answer self of A1", "answer", "selfA1//K1", "A1", "value", "0", "1", "++--++--"},
    {"answer self of B", "answer", "selfB//K1", "B", "value", "0", "1", "++------"},
    {"answer first of A", "answer", "firstA//K1", "A", "value", "0", "1", "+++-----"},
    {"answer first of A1", "answer", "firstA1//K1", "A1", "value", "0", "1", "+++-----"},
    {"answer first of B", "answer", "firstB//K1", "B", "value", "0", "1", "++------"},
    {"remove an answer of A1", "answer", "selfA1//K1", "A1", nullptr, nullptr, nullptr, "++--++--"},
    {"remove an answer of B", "answer", "selfB//K1", "B", nullptr, nullptr, nullptr, "++------"},
    {"remove a file of A", "attachment", "fA", "A", nullptr, nullptr, nullptr, "+++++---"},
    {"remove a file of A1", "attachment", "fA1", "A1", nullptr, nullptr, nullptr, "++++++--"},
    {"remove a file of B", "attachment", "fB", "B", nullptr, nullptr, nullptr, "++------"},
    {"a complaint's subject in A", "complaint", "A/cA", "A", "subject", "Perihal", "lain", "vv--v---"},
    {"a complaint's subject in A1", "complaint", "A1/cA1", "A1", "subject", "Perihal", "lain", "vv--vv--"},
    {"a complaint's subject in B", "complaint", "B/cB", "B", "subject", "Perihal", "lain", "vv------"},
    {"a letter's reply in A", "letter", "lA", "A", "reply", nullptr, "baik", "++--+---"},
    {"a letter's reply in A1", "letter", "lA1", "A1", "reply", nullptr, "baik", "++--++--"},
    {"a letter's reply in B", "letter", "lB", "B", "reply", nullptr, "baik", "++------"},
    {"a setting", "setting", "sla", "CITY", "value", "a", "b", "++------"},
};

} // namespace

/// Who may write what where: each role, operation and scope from one table.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }

    void eachCell()
    {
        QFETCH_GLOBAL(QString, kind);
        int cells = 0;
        TestCity city(m_databases.url(kind));
        city.fill();
        fillMore(city);
        for (const Line &line : lines)
            for (int u = 0; u < 8; ++u, ++cells) {
                const auto result = attempt(city, line, QString::fromLatin1(users[u]));
                const QString expected = line.cells[u] == '+'   ? QString()
                                         : line.cells[u] == 'v' ? QString("validation")
                                                                : QString("forbidden_scope");
                QVERIFY2(result.code == expected,
                         qPrintable(QString("%1 by %2: '%3' %4, expected '%5'")
                                        .arg(line.what, users[u], result.code, result.detail, expected)));
            }
        QCOMPARE(cells, 296);
    }

private:
    static void fillMore(TestCity &city)
    {
        QVector<wire::Op> ops;
        for (const QString &unit : {QString("A1"), QString("B")}) {
            ops.append(city.op("admin",
                               TestCity::row("standard", "pub" + unit, "CITY",
                                             {{"service_id", "s" + unit}, {"version_no", 2}, {"state", "published"}})));
            ops.append(
                city.op("admin", TestCity::row("standard_component", "pub" + unit + "/1", "CITY", {{"body", "isi"}})));
        }
        ops.append(city.op("admin", TestCity::row("setting", "sla", "CITY", {{"value", "a"}})));
        ops.append(city.op(
            "admin", TestCity::row(
                         "period", "P24", "CITY",
                         {{"year", 2024}, {"instrument_code", "k9"}, {"instrument_edition", "1"}, {"state", "open"}})));
        ops.append(city.op("admin", TestCity::row("period", "P23", "CITY",
                                                  {{"year", 2023},
                                                   {"instrument_code", "k9"},
                                                   {"instrument_edition", "1"},
                                                   {"state", "locked"},
                                                   {"due", "2023-12-01"}})));
        ops.append(city.op("admin", TestCity::row("instrument", "k8/1", "CITY", {{"title", "Lama"}, {"body", "{}"}})));
        const auto reply = city.push("admin", ops);
        for (const auto &result : std::get<wire::PushAnswer>(reply).results)
            QCOMPARE(result.status, wire::OpStatus::Applied);
    }

    /// Tries, in a transaction that is always taken back.
    static wire::OpResult attempt(TestCity &city, const Line &line, const QString &user)
    {
        wire::RowPatch patch =
            line.column ? TestCity::edit(line.table, line.row, line.scope, 1, line.column, line.from, line.to)
                        : TestCity::removal(line.table, line.row, line.scope, 1);
        wire::Op op = city.op(user, patch);
        op.confirmed = true;
        wire::OpResult result;
        const Result<void> done = city.database->transaction(ServerDatabase::Kind::Write, [&]() -> Result<void> {
            RowStage stage(*city.database, "2026");
            const auto actor = Actor::findNamed(*city.database, user);
            stage.begin();
            const Result<wire::OpResult> judged = OpJudge(stage, *actor, op, "dev-" + user).judge();
            if (judged)
                result = *judged;
            else
                result.code = judged.error().code, result.detail = judged.error().detail;
            return fail(ErrorKind::Interrupted, "taken_back");
        });
        (void)done;
        return result;
    }

    BothDatabases m_databases;
};

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
