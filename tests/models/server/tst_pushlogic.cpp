#include "bothdatabases.h"
#include "testcity.h"
#include <QJsonDocument>

using namespace emonev;
using wire::OpStatus;

namespace {

wire::PushAnswer answerOf(const PushLogic::Reply &reply) { return std::get<wire::PushAnswer>(reply); }

wire::RowPatch note(qint64 version, const QString &from, const QString &to)
{
    return TestCity::edit("answer", "firstA//K1", "A", version, "note", from, to);
}

wire::RowPatch value(qint64 version, const QString &from, const QString &to)
{
    return TestCity::edit("answer", "firstA//K1", "A", version, "value", from, to);
}

QJsonObject json(const QJsonObject &data, const char *column)
{
    return QJsonDocument::fromJson(data.value(QLatin1String(column)).toString().toUtf8()).object();
}

} // namespace

/// What the server answers to operations, on both databases.
class TestPushLogic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city = std::make_unique<TestCity>(m_databases.url(kind));
        m_city->fill();
    }
    void cleanup() { m_city.reset(); }
    void initTestCase_data() { BothDatabases::addRows(); }

    void statuses()
    {
        const auto applied = m_city->one("penilai", note(1, "catatan", "baru"));
        QCOMPARE(applied.status, OpStatus::Applied);
        QCOMPARE(applied.version, 2);
        QCOMPARE(applied.kept, QStringList{"note"});
        QVERIFY(applied.seq > 0);
        const auto merged = m_city->one("admin", value(1, "0", "1"));
        QCOMPARE(merged.status, OpStatus::Merged);
        QCOMPARE(merged.version, 3);
        QCOMPARE(merged.seq, applied.seq + 1);
        const auto same = m_city->one("koordinator", value(3, "0", "1"));
        QCOMPARE(same.status, OpStatus::Applied);
        QCOMPARE(same.version, 3);
        QVERIFY(same.seq > merged.seq);
        const auto clash = m_city->one("koordinator", value(1, "0", "TB"));
        QCOMPARE(clash.status, OpStatus::Conflict);
        QCOMPARE(clash.lost, QStringList{"value"});
        QVERIFY(!clash.conflict.isEmpty());
        QCOMPARE(clash.version, 3);
    }

    void aConflictHoldsBothValues()
    {
        m_city->one("penilai", value(1, "0", "1"));
        wire::RowPatch both = value(1, "0", "0.5");
        both.set.append(note(1, "catatan", "ditambah").set);
        const auto clash = m_city->one("koordinator", both);
        QCOMPARE(clash.kept, QStringList{"note"});
        QCOMPARE(clash.lost, QStringList{"value"});
        const auto page = m_city->pulled("penilai").scopes.value("A.first");
        const wire::FeedRow *row = nullptr;
        for (const wire::FeedRow &candidate : page.rows)
            if (candidate.table == "conflict")
                row = &candidate;
        QVERIFY(row);
        QCOMPARE(row->row, clash.conflict);
        QCOMPARE(row->data.value("groups").toString(), QString("[\"value\"]"));
        QCOMPARE(json(row->data, "base"), (QJsonObject{{"value", "0"}}));
        QCOMPARE(json(row->data, "mine"), (QJsonObject{{"value", "0.5"}}));
        QCOMPARE(json(row->data, "theirs"), (QJsonObject{{"value", "1"}}));
        QCOMPARE(row->data.value("mine_user").toString(), QString("koordinator"));
        QCOMPARE(row->data.value("theirs_user").toString(), QString("penilai"));
        QCOMPARE(row->data.value("state").toString(), QString("open"));
        QCOMPARE(row->data.value("row_key").toString(), QString("firstA//K1"));
    }

    void oneConflictARowAndDevice()
    {
        m_city->one("penilai", value(1, "0", "1"));
        m_city->one("admin", note(2, "catatan", "punya admin"));
        const auto first = m_city->one("koordinator", value(1, "0", "0.5"));
        wire::RowPatch next = value(1, "0.5", "0.7");
        next.baseOp = "op-before";
        const auto second = m_city->one("koordinator", next);
        const auto third = m_city->one("koordinator", note(1, "catatan", "punya koordinator"));
        QCOMPARE(second.conflict, first.conflict);
        QCOMPARE(third.conflict, first.conflict);
        const StagedRow row = RowStage(*m_city->database, {}).find("conflict", first.conflict);
        QCOMPARE(row.version, 3);
        QCOMPARE(row.data.value("groups").toString(), QString("[\"value\",\"note\"]"));
        QCOMPARE(json(row.data, "base"), (QJsonObject{{"value", "0"}, {"note", "catatan"}}));
        QCOMPARE(json(row.data, "mine"), (QJsonObject{{"value", "0.7"}, {"note", "punya koordinator"}}));
        const auto other = m_city->one("koordinator", value(1, "0", "0.2"), {}, "second-laptop");
        QVERIFY(other.conflict != first.conflict);
    }

    void settling()
    {
        m_city->one("penilai", value(1, "0", "1"));
        const auto clash = m_city->one("koordinator", value(1, "0", "0.5"));
        auto settled = TestCity::edit("conflict", clash.conflict, "A.first", 1, "state", "open", "settled");
        QCOMPARE(m_city->one("lurah", settled).code, QString("forbidden_scope"));
        auto other = TestCity::edit("conflict", clash.conflict, "A.first", 1, "mine", "x", "y");
        QCOMPARE(m_city->one("koordinator", other).code, QString("validation"));
        const auto done = m_city->one("koordinator", settled, {value(2, "1", "0.5")});
        QCOMPARE(done.status, OpStatus::Applied);
        QCOMPARE(done.version, 2);
        QCOMPARE(RowStage(*m_city->database, {}).find("answer", "firstA//K1").data.value("value").toString(),
                 QString("0.5"));
        // Another laptop settles the same one, the same way: nothing happens; another way: a conflict of its own.
        QCOMPARE(m_city->one("penilai", settled, {value(2, "1", "0.5")}).status, OpStatus::Merged);
        const auto late = m_city->one("penilai", settled, {value(2, "1", "0.9")});
        QCOMPARE(late.status, OpStatus::Conflict);
        QVERIFY(late.conflict != clash.conflict);
        // The same laptop loses a later value on that row: the settled one is not opened again.
        const auto again = m_city->one("koordinator", value(1, "0", "0.1"));
        QVERIFY(again.conflict != clash.conflict);
    }

    void settlingMeetsANewerValue()
    {
        m_city->one("penilai", value(1, "0", "1"));
        const auto clash = m_city->one("koordinator", value(1, "0", "0.5"));
        m_city->one("penilai", value(2, "1", "TB"));
        const auto settled = TestCity::edit("conflict", clash.conflict, "A.first", 1, "state", "open", "settled");
        const auto done = m_city->one("koordinator", settled, {value(2, "1", "0.5")});
        QCOMPARE(done.status, OpStatus::Conflict);
        QVERIFY(done.conflict != clash.conflict);
        RowStage stage(*m_city->database, {});
        QCOMPARE(stage.find("conflict", clash.conflict).data.value("state").toString(), QString("settled"));
        QCOMPARE(stage.find("conflict", done.conflict).data.value("state").toString(), QString("open"));
    }

    void rejections_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<wire::RowPatch>("patch");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *user, const wire::RowPatch &patch, const char *code,
                            const char *detail) {
            QTest::newRow(name) << QString(user) << patch << QString(code) << QString(detail);
        };
        using C = TestCity;
        row("unknown row", "admin", C::edit("unit", "X", "CITY", 4, "name", "a", "b"), "unknown_row", "unit:X");
        row("delete of an unknown row", "admin", C::removal("unit", "X", "CITY", 4), "unknown_row", "unit:X");
        row("unknown parent", "admin", C::row("service", "n", "CITY", {{"code", "n"}, {"unit_id", "X"}, {"name", "n"}}),
            "unknown_row", "unit_id: unit:X");
        row("answer without assessment", "admin", C::row("answer", "X//K1", "A", {{"value", "1"}}), "unknown_row",
            "assessment:X");
        row("children", "admin", C::removal("service", "sA", "CITY", 1), "validation", "has_children: standard:stdA");
        row("duplicate code", "admin", C::row("unit", "Z", "CITY", {{"code", "U-A"}, {"name", "n"}, {"kind", "opd"}}),
            "validation", "duplicate_key: code");
        row("duplicate year", "admin",
            C::row("period", "Z", "CITY",
                   {{"year", 2026}, {"instrument_code", "k"}, {"instrument_edition", "1"}, {"state", "open"}}),
            "validation", "duplicate_key: year");
        row("missing name", "admin", C::row("unit", "Z", "CITY", {{"code", "Z"}, {"kind", "opd"}}), "validation",
            "required: name");
        row("name taken away", "admin", C::edit("unit", "A", "CITY", 1, "name", "Unit A", QJsonValue()), "validation",
            "required: name");
        row("code of 65", "admin", C::edit("unit", "A", "CITY", 1, "code", "U-A", QString(65, 'x')), "validation",
            "too_long: code (64)");
        row("name of 301", "admin", C::edit("unit", "A", "CITY", 1, "name", "Unit A", QString(301, 'x')), "validation",
            "too_long: name (300)");
        row("note of 5001", "admin", C::edit("answer", "firstA//K1", "A", 1, "note", "catatan", QString(5001, 'x')),
            "validation", "too_long: note (5000)");
        row("component of 20001", "admin",
            C::edit("standard_component", "stdA/1", "A", 1, "body", "isi", QString(20001, 'x')), "validation",
            "too_long: body (20000)");
        row("latitude is text", "admin", C::edit("unit", "A", "CITY", 1, "lat", QJsonValue(), "1.5"), "validation",
            "not_a_number: lat");
        row("latitude 91", "admin", C::edit("unit", "A", "CITY", 1, "lat", QJsonValue(), 91), "validation",
            "out_of_range: lat");
        row("name is a number", "admin", C::edit("unit", "A", "CITY", 1, "name", "Unit A", 5), "validation",
            "not_text: name");
        row("no such day", "admin", C::edit("unit", "A", "CITY", 1, "valid_from", QJsonValue(), "2026-02-30"),
            "validation", "not_a_date: valid_from");
        row("unknown state", "admin", C::edit("period", "P26", "CITY", 1, "state", "open", "shut"), "validation",
            "unknown_value: state");
        row("unknown column", "admin", C::edit("unit", "A", "CITY", 1, "colour", "a", "b"), "validation",
            "unknown_group: ");
        row("component 15", "admin", C::row("standard_component", "stdA/15", "A", {{"body", "x"}}), "validation",
            "bad_key: standard_component");
        row("answer of half a key", "admin", C::row("answer", "firstA", "A", {{"value", "1"}}), "validation",
            "bad_key: answer");
        row("unit below itself", "admin", C::edit("unit", "A", "CITY", 1, "parent_id", QJsonValue(), "A1"),
            "validation", "circle: parent_id");
        row("a lie about the scope", "admin", C::edit("answer", "firstA//K1", "B", 1, "value", "0", "1"),
            "forbidden_scope", "scope: B");
        row("another unit's row", "lurah", C::edit("answer", "selfB//K1", "B", 1, "value", "0", "1"), "forbidden_scope",
            "unit: answer");
        row("round of the team", "dinas", C::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"), "forbidden_scope",
            "round: first");
        row("a unit publishes", "dinas", C::edit("standard", "stdA", "A", 1, "state", "draft", "published"),
            "forbidden_scope", "state: published");
        row("an assessor changes the year", "penilai", C::edit("period", "P26", "CITY", 1, "state", "open", "locked"),
            "forbidden_scope", "only_new: period");
        row("a conflict made by a laptop", "admin", C::row("conflict", "z", "A", {{"tbl", "unit"}, {"state", "open"}}),
            "unknown_row", "conflict:z");
    }

    void rejections()
    {
        QFETCH(QString, user);
        QFETCH(wire::RowPatch, patch);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const auto before = m_city->pulled("admin").high;
        const auto result = m_city->one(user, patch);
        QCOMPARE(result.status, OpStatus::Rejected);
        QCOMPARE(result.code, code);
        QCOMPARE(result.detail, detail);
        QCOMPARE(result.seq, 0);
        QCOMPARE(m_city->pulled("admin").high, before);
    }

    void publishedStandards()
    {
        const auto published = TestCity::edit("standard", "stdA", "A", 1, "state", "draft", "published");
        QCOMPARE(m_city->one("koordinator", published).status, OpStatus::Applied);
        // The unit's laptop has not heard of it: refused for what it is, not as a lie.
        const auto late = TestCity::edit("standard_component", "stdA/1", "A", 1, "body", "isi", "lain");
        const auto refused = m_city->one("dinas", late);
        QCOMPARE(refused.code, QString("validation"));
        QCOMPARE(refused.detail, QString("standard_published: body"));
        QCOMPARE(m_city->one("koordinator", late).status, OpStatus::Merged);
        // All of it went to CITY and left the unit's scope.
        const auto pulled = m_city->pulled("penonton");
        QStringList inCity;
        for (const wire::FeedRow &row : pulled.scopes.value("CITY").rows)
            if (row.table.startsWith("standard"))
                inCity.append(row.row);
        QCOMPARE(inCity, (QStringList{"stdA", "stdA/1"}));
        QStringList moved;
        for (const wire::FeedRow &row : m_city->pulled("penilai").scopes.value("A").rows)
            if (row.gone == "moved")
                moved.append(row.row);
        QCOMPARE(moved, (QStringList{"stdA", "stdA/1"}));
        const auto back = TestCity::edit("standard", "stdA", "CITY", 2, "state", "published", "draft");
        QCOMPARE(m_city->one("koordinator", back).status, OpStatus::Applied);
        moved.clear();
        for (const wire::FeedRow &row : m_city->pulled("penonton").scopes.value("CITY").rows)
            if (row.gone == "moved")
                moved.append(row.row);
        QCOMPARE(moved, (QStringList{"stdA", "stdA/1"}));
        m_city->verifySums();
    }

    void aServiceChangesItsUnit()
    {
        const auto moves = TestCity::edit("service", "sA", "CITY", 1, "unit_id", "A", "B");
        QCOMPARE(m_city->one("koordinator", moves).status, OpStatus::Applied);
        QStringList moved;
        for (const wire::FeedRow &row : m_city->pulled("penilai").scopes.value("A").rows)
            if (row.gone == "moved")
                moved.append(row.row);
        QCOMPARE(moved, (QStringList{"stdA", "stdA/1"}));
        RowStage stage(*m_city->database, {});
        QCOMPARE(stage.find("standard_component", "stdA/1").scope, QString("B"));
        m_city->verifySums();
    }

    void lockedPeriod()
    {
        m_city->one("admin", TestCity::edit("period", "P26", "CITY", 1, "state", "open", "locked"));
        const auto refused = m_city->one("penilai", value(1, "0", "1"));
        QCOMPARE(refused.code, QString("validation"));
        QCOMPARE(refused.detail, QString("period_locked: 2026"));
        const auto other = m_city->one("penilai", TestCity::row("answer", "oldA//K9", "A", {{"value", "1"}}));
        QCOMPARE(other.status, OpStatus::Applied);
        // The year brought along as it was: nothing to quarrel about.
        const auto year =
            TestCity::row("period", "P26", "CITY",
                          {{"year", 2026}, {"instrument_code", "k9"}, {"instrument_edition", "1"}, {"state", "open"}});
        const auto brought = m_city->one("penilai", TestCity::row("answer", "oldA//K8", "A", {{"value", "1"}}), {year});
        QCOMPARE(brought.status, OpStatus::Applied);
    }

    void aServiceStaysWhileAnswersStandOnIt()
    {
        const auto service =
            TestCity::row("service", "sN", "CITY", {{"code", "N"}, {"unit_id", "A"}, {"name", "Baru"}});
        QCOMPARE(m_city->one("admin", service).status, OpStatus::Applied);
        const auto answer = TestCity::row("answer", "oldA/sN/K1", "A", {{"value", "1"}});
        QCOMPARE(m_city->one("penilai", answer).status, OpStatus::Applied);
        m_city->one("admin", TestCity::edit("period", "P25", "CITY", 1, "state", "open", "locked"));
        const auto removal = TestCity::removal("service", "sN", "CITY", 1);
        const auto refused = m_city->one("admin", removal);
        QCOMPARE(refused.code, QString("validation"));
        QCOMPARE(refused.detail, QString("has_children: answer:oldA/sN/K1"));
        m_city->verifySums();
    }

    void aServiceGoesOnceNothingStandsOnIt()
    {
        const auto service =
            TestCity::row("service", "sN", "CITY", {{"code", "N"}, {"unit_id", "A"}, {"name", "Baru"}});
        const auto like = TestCity::row("answer", "oldA//sN", "A", {{"value", "1"}}); // an indicator of that name
        const auto answer = TestCity::row("answer", "oldA/sN/K1", "A", {{"value", "1"}});
        QCOMPARE(m_city->one("admin", service).status, OpStatus::Applied);
        QCOMPARE(m_city->one("penilai", like).status, OpStatus::Applied);
        QCOMPARE(m_city->one("penilai", answer).status, OpStatus::Applied);
        // Both in one step: the answer is gone when its service goes.
        const auto both = m_city->one("admin", TestCity::removal("service", "sN", "CITY", 1),
                                      {TestCity::removal("answer", "oldA/sN/K1", "A", 1)});
        QCOMPARE(both.status, OpStatus::Applied);
        m_city->verifySums();
    }

    void aStepIsAllOrNothing()
    {
        const auto assessment =
            TestCity::row("assessment", "new", "A", {{"period_id", "P25"}, {"unit_id", "A"}, {"round", "first"}});
        const auto bad = TestCity::row("answer", "new//K1", "A", {{"value", QString(65, 'x')}});
        QCOMPARE(m_city->one("penilai", bad, {assessment}).code, QString("validation"));
        QVERIFY(!RowStage(*m_city->database, {}).find("assessment", "new").isLive());
        const auto good = TestCity::row("answer", "new//K1", "A", {{"value", "1"}});
        const auto result = m_city->one("penilai", good, {assessment});
        QCOMPARE(result.status, OpStatus::Applied);
        QVERIFY(RowStage(*m_city->database, {}).find("assessment", "new").isLive());
        // In one push, what a refused step had staged is not there for the next.
        const auto other =
            TestCity::row("assessment", "not", "A", {{"period_id", "P25"}, {"unit_id", "A"}, {"round", "first"}});
        const auto badAgain = TestCity::row("answer", "not//K1", "A", {{"value", QString(65, 'x')}});
        const auto alone = TestCity::row("answer", "not//K2", "A", {{"value", "1"}});
        const auto answer =
            answerOf(m_city->push("penilai", {m_city->op("penilai", badAgain, {other}), m_city->op("penilai", alone)}));
        QCOMPARE(answer.results[0].code, QString("validation"));
        QCOMPARE(answer.results[1].code, QString("unknown_row"));
        m_city->verifySums();
    }

    void deletions()
    {
        QCOMPARE(m_city->one("penilai", TestCity::removal("answer", "firstA//K1", "A", 1)).status, OpStatus::Applied);
        QCOMPARE(m_city->one("penilai", value(1, "0", "1")).code, QString("deleted_row"));
        // Who knew of none makes it anew.
        const auto anew = m_city->one("penilai", TestCity::row("answer", "firstA//K1", "A", {{"value", "1"}}));
        QCOMPARE(anew.status, OpStatus::Applied);
        QCOMPARE(anew.version, 3);
        // Others have written it meanwhile: it stays, and someone looks.
        m_city->one("admin", value(3, "1", "0"));
        const auto kept = m_city->one("penilai", TestCity::removal("answer", "firstA//K1", "A", 3));
        QCOMPARE(kept.status, OpStatus::Conflict);
        QCOMPARE(kept.lost, QStringList{"*"});
        m_city->verifySums();
    }

    void massDeletion()
    {
        QVector<wire::Op> adds;
        for (int i = 0; i < 60; ++i)
            adds.append(
                m_city->op("admin", TestCity::row("answer", QString("selfB//M%1").arg(i), "B", {{"value", "1"}})));
        m_city->push("admin", adds);
        QVector<wire::Op> removals;
        for (int i = 0; i < 5; ++i) // of 67 rows: more than 5 %
            removals.append(m_city->op("admin", TestCity::removal("answer", QString("selfB//M%1").arg(i), "B", 1)));
        for (const auto &result : answerOf(m_city->push("admin", removals)).results)
            QCOMPARE(result.code, QString("needs_confirm"));
        for (wire::Op &op : removals)
            op.confirmed = true; // the same operations, once a person has said yes
        for (const auto &result : answerOf(m_city->push("admin", removals)).results)
            QCOMPARE(result.status, OpStatus::Applied);
        const QVector<wire::Op> few{m_city->op("admin", TestCity::removal("answer", "selfB//M10", "B", 1)),
                                    m_city->op("admin", TestCity::removal("answer", "selfB//M11", "B", 1)),
                                    m_city->op("admin", TestCity::removal("answer", "selfB//M12", "B", 1))};
        for (const auto &result : answerOf(m_city->push("admin", few)).results) // 3 of 62 rows: 4.8 %
            QCOMPARE(result.status, OpStatus::Applied);
        m_city->verifySums();
    }

private:
    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(TestPushLogic)
#include "tst_pushlogic.moc"
