#include "sync/protocoljson.h"
#include <QJsonDocument>
#include <QtTest>

using namespace emonev;
using namespace emonev::wire;

namespace {

const char *opText =
    R"({"op":"o1","dev_seq":412,"user":"u7","kind":"merge.patch","tbl":"answer","row":"a/s/K1","scope":"U12",
 "base":{"version":7},"set":[{"group":"value","from":{"value":"0"},"to":{"value":"1"}}]})";

QJsonObject object(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

Op sampleOp()
{
    Op op;
    op.id = "o1";
    op.devSeq = 412;
    op.user = "u7";
    op.main.table = "answer";
    op.main.row = "a/s/K1";
    op.main.scope = "U12";
    op.main.baseVersion = 7;
    op.main.set = {{"value", {{"value", "0"}}, {{"value", "1"}}}};
    return op;
}

Op fullOp()
{
    Op op = sampleOp();
    op.madeAt = "2026-11-22T09:01:02+07:00";
    op.confirmed = true;
    op.device = "d9";
    op.signature = "c2ln";
    op.main.baseVersion = 0;
    op.main.baseOp = "o0";
    RowPatch gone;
    gone.kind = OpKind::Delete;
    gone.table = "service";
    gone.row = "s1";
    gone.scope = "CITY";
    gone.baseVersion = 3;
    RowPatch event;
    event.kind = OpKind::Event;
    event.table = "complaint_event";
    event.row = "e1";
    event.scope = "U12";
    event.data = {{"type", "progress"}, {"note", QJsonValue::Null}};
    op.also = {gone, event};
    return op;
}

} // namespace

/// The messages' JSON: exactly SYNC.md's names, and nothing malformed gets in.
class TestProtocolJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedPush()
    {
        const QByteArray text = R"({"epoch":"9f","device":"d1","ops":[
          {"op":"o1","dev_seq":412,"user":"u7","kind":"merge.patch","tbl":"answer","row":"0192","scope":"U12","base":{"version":7},
           "set":[{"group":"value","from":{"value":"0","evidence":null},"to":{"value":"1","evidence":"sha256:ab"}}]},
          {"op":"o2","dev_seq":413,"user":"u7","kind":"event.add","tbl":"complaint_event","row":"0193","scope":"U12",
           "data":{"complaint":"0191","type":"progress","note":"n"},"made_at":"2026-11-22T09:01:02+07:00"}]})";
        const Result<PushRequest> read = pushRequestFrom(text);
        QVERIFY(read);
        QCOMPARE(read->epoch, QString("9f"));
        QCOMPARE(read->device, QString("d1"));
        QCOMPARE(read->ops.size(), 2);
        QCOMPARE(read->ops[0].main.set[0].to.value("evidence").toString(), QString("sha256:ab"));
        QVERIFY(read->ops[0].main.set[0].from.value("evidence").isNull());
        QCOMPARE(read->ops[0].main.baseVersion, 7);
        QCOMPARE(read->ops[1].main.kind, OpKind::Event);
        QCOMPARE(read->ops[1].main.data.size(), 3);
        QCOMPARE(read->ops[1].madeAt, QString("2026-11-22T09:01:02+07:00"));
    }

    void writesTheDocumentedAnswers()
    {
        PushAnswer answer{"9f", {}, 413, 90100};
        answer.results = {{"o1", OpStatus::Applied, 8, 90412, {}, {}, {}, {}, {}},
                          {"o2", OpStatus::Conflict, 0, 90414, "c1", {"note"}, {"value"}, {}, {}},
                          {"o3", OpStatus::Rejected, 0, 0, {}, {}, {}, "validation", "required: name"}};
        QCOMPARE(object(toJson(answer)),
                 object(R"({"epoch":"9f","results":[{"op":"o1","status":"applied","version":8,"seq":90412},
            {"op":"o2","status":"conflict","conflict":"c1","seq":90414,"kept":["note"],"lost":["value"]},
            {"op":"o3","status":"rejected","code":"validation","detail":"required: name"}],"last_dev_seq":413,"durable_seq":90100})"));
        PullAnswer pull;
        pull.epoch = "9f";
        pull.high = 90414;
        pull.grants = {{"U12", "DIN-01", 1266}};
        ScopePage page;
        page.next = 90414;
        page.rows = {{"unit", "u", 5, 8, {}, "budi", "2026-01-01T00:00:00Z", {{"name", "n"}}},
                     {"unit", "v", 6, 0, "moved", {}, {}, {}}};
        page.check = ScopeCheck{90414, 1266, 0xc3f0};
        pull.scopes = {{"U12", page}};
        QCOMPARE(
            object(toJson(pull)),
            object(
                R"({"epoch":"9f","high":90414,"durable_seq":0,"more":false,"grants":[{"scope":"U12","code":"DIN-01","rows":1266}],
            "revoked":[],"scopes":{"U12":{"next":90414,"rows":[
              {"t":"unit","id":"u","seq":5,"v":8,"d":{"name":"n"},"by":"budi","at":"2026-01-01T00:00:00Z"},
              {"t":"unit","id":"v","seq":6,"gone":"moved"}],"check":{"at":90414,"rows":1266,"sum":"000000000000c3f0"}}}})"));
        QCOMPARE(object(toJson(Refusal{409, "epoch_changed", false, 0, "d"})),
                 object(R"({"error":{"code":"epoch_changed","retry":false,"detail":"d"}})"));
    }

    void everyMessageComesBack()
    {
        QCOMPARE(*opFrom(toJson(sampleOp())), sampleOp());
        QCOMPARE(*opFrom(toJson(fullOp())), fullOp());
        const PushRequest push{"e", "d", {sampleOp(), fullOp()}};
        QCOMPARE(pushRequestFrom(toJson(push))->ops, push.ops);

        const PullRequest pull{"e", 500, {{"CITY", 88001}, {"U12", 0}}};
        const auto pullRead = pullRequestFrom(toJson(pull));
        QCOMPARE(pullRead->cursors, pull.cursors);
        QCOMPARE(pullRead->limit, 500);

        PullAnswer answer;
        answer.epoch = "e";
        answer.high = 7;
        answer.durableSeq = 6;
        answer.more = true;
        answer.revoked = QStringList{"U1"};
        answer.snapshots = QStringList{"U2"};
        ScopePage page;
        page.next = 4;
        page.check = ScopeCheck{4, 2, 0xFEDCBA9876543210ULL};
        answer.scopes = {{"U3", page}};
        const auto answerRead = pullAnswerFrom(toJson(answer));
        QVERIFY(answerRead);
        QVERIFY(answerRead->more);
        QCOMPARE(answerRead->snapshots, answer.snapshots);
        QCOMPARE(answerRead->revoked, answer.revoked);
        QCOMPARE(answerRead->durableSeq, 6);
        QCOMPARE(answerRead->scopes.value("U3").check->sum, 0xFEDCBA9876543210ULL);

        const QString hash(64, u'a');
        const auto head = snapshotHeadFrom(toJson(SnapshotHead{"e", 9, 3, 0xFFFFFFFFFFFFFFFFULL, hash}));
        QCOMPARE(head->sum, 0xFFFFFFFFFFFFFFFFULL);
        QCOMPARE(head->sha256, hash);
        const auto session = sessionRequestFrom(toJson(SessionRequest{"ani", "rahasia", {}, "d1", "Laptop", "key"}));
        QCOMPARE(session->password, QString("rahasia"));
        QCOMPARE(session->deviceName, QString("Laptop"));
        SessionAnswer signedIn;
        signedIn.access = "a";
        signedIn.refresh = "r";
        signedIn.role = "unit";
        signedIn.disabled = true;
        signedIn.scopeKeys = {{"CITY", "k"}};
        const auto signedInRead = sessionAnswerFrom(toJson(signedIn));
        QVERIFY(signedInRead->disabled);
        QCOMPARE(signedInRead->accessSeconds, 900);
        QCOMPARE(signedInRead->scopeKeys, signedIn.scopeKeys);
        const auto offer = blobOfferFrom(toJson(BlobOffer{hash, 12, "image/png", "U12"}));
        QCOMPARE(offer->size, 12);
        const auto place = blobPlaceFrom(toJson(BlobPlace{"up", 100, true}));
        QVERIFY(place->have);
        QCOMPARE(place->offset, 100);
    }

    void unknownMembersAreLetBe()
    {
        QJsonObject json = toJson(sampleOp());
        json.insert("of_a_newer_program", QJsonObject{{"x", 1}});
        QCOMPARE(*opFrom(json), sampleOp());
    }

    void refusesMalformedOps_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *member, const QByteArray &value, const char *place) {
            QTest::newRow(name) << QByteArray(member) << value << QString::fromLatin1(place);
        };
        row("no id", "op", "null", "op");
        row("empty id", "op", "\"\"", "op");
        row("id is a number", "op", "5", "op");
        row("id of 201 characters", "op", '"' + QByteArray(201, 'a') + '"', "op");
        row("id with a line break", "op", "\"a\\nb\"", "op");
        row("id with NUL", "op", "\"a\\u0000b\"", "op");
        row("half a character", "op", "\"\\ud800\"", "op");
        row("no dev_seq", "dev_seq", "null", "dev_seq");
        row("negative dev_seq", "dev_seq", "-1", "dev_seq");
        row("dev_seq is no whole number", "dev_seq", "1.5", "dev_seq");
        row("dev_seq as text", "dev_seq", "\"1\"", "dev_seq");
        row("dev_seq past 2^53", "dev_seq", "9007199254740992", "dev_seq");
        row("dev_seq of 400 digits", "dev_seq", QByteArray(400, '9'), "dev_seq");
        row("no user", "user", "null", "user");
        row("unknown kind", "kind", "\"row.drop\"", "kind");
        row("no table", "tbl", "null", "tbl");
        row("no row", "row", "[]", "row");
        row("no scope", "scope", "{}", "scope");
        row("base is no object", "base", "7", "base");
        row("base version negative", "base", "{\"version\":-7}", "base");
        row("set missing", "set", "null", "set");
        row("set is no array", "set", "{}", "set");
        row("set holds a number", "set", "[1]", "set[0]");
        row("group without name", "set", "[{\"from\":{},\"to\":{}}]", "set[0].group");
        row("from is no object", "set", "[{\"group\":\"g\",\"from\":1,\"to\":{}}]", "set[0].from");
        row("no to", "set", "[{\"group\":\"g\",\"from\":{}}]", "set[0].to");
        row("65 groups", "set",
            "[" + QByteArray("{\"group\":\"g\",\"to\":{}},").repeated(64) + "{\"group\":\"g\",\"to\":{}}]", "set");
        row("confirmed is no flag", "confirmed", "1", "confirmed");
        row("also is no array", "also", "1", "also");
        row("also holds half a patch", "also", "[{\"kind\":\"merge.patch\",\"tbl\":\"unit\"}]", "also[0].row");
        row("made_at of 65 characters", "made_at", '"' + QByteArray(65, '1') + '"', "made_at");
    }

    void refusesMalformedOps()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        QFETCH(QString, place);
        QJsonObject json = object(opText);
        json.insert(QString::fromLatin1(member), object("{\"x\":" + value + "}").value("x"));
        QVERIFY(opFrom(object(opText)));
        const Result<Op> read = opFrom(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidData);
        QCOMPARE(read.error().code, QString("bad_message"));
        QCOMPARE(read.error().args.value(0), place);
    }

    void refusesMalformedMessages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const QByteArray op(opText);
        const auto row = [](const char *name, const QByteArray &text, const char *place) {
            QTest::newRow(name) << text << QString::fromLatin1(place);
        };
        row("nothing", "", "json");
        row("no JSON", "{", "json");
        row("an array", "[]", "json");
        row("a number", "7", "json");
        row("rubbish after", "{\"device\":\"d\",\"ops\":[]}x", "json");
        row("33 levels", QByteArray("{\"a\":").repeated(33) + "1" + QByteArray("}").repeated(33), "depth");
        row("100,000 levels", QByteArray(100000, '['), "depth");
        row("no device", "{\"ops\":[]}", "device");
        row("no ops", "{\"device\":\"d\"}", "ops");
        row("an op is no object", "{\"device\":\"d\",\"ops\":[1]}", "ops[0]");
        row("group of the second op",
            "{\"device\":\"d\",\"ops\":[" + op + "," + QByteArray(op).replace("\"value\",", "7,") + "]}",
            "ops[1].set[0].group");
        row("201 ops", "{\"device\":\"d\",\"ops\":[" + (op + ",").repeated(200) + op + "]}", "ops");
        row("epoch is a number", "{\"epoch\":1,\"device\":\"d\",\"ops\":[]}", "epoch");
    }

    void refusesMalformedMessages()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const Result<PushRequest> read = pushRequestFrom(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QString("bad_message"));
        QCOMPARE(read.error().args.value(0), place);
    }

    /// What is used of an operation is under its hash and signature, so nothing else may be read.
    void whatAKindDoesNotHaveIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("rest");
        const QByteArray all =
            R"("base":{"version":1},"set":[{"group":"g","from":{},"to":{"a":"1"}}],"data":{"b":"2"}})";
        for (const char *kind : {"merge.patch", "row.delete", "event.add"})
            QTest::newRow(kind) << "\"kind\":\"" + QByteArray(kind) + "\"," + all;
    }
    void whatAKindDoesNotHaveIsNotRead()
    {
        QFETCH(QByteArray, rest);
        const auto read = pushRequestFrom(
            R"({"epoch":"e","device":"d","ops":[{"op":"o","dev_seq":1,"user":"u","tbl":"t","row":"r","scope":"s",)" +
            rest + "]}");
        QVERIFY(read);
        QCOMPARE(pushRequestFrom(toJson(*read))->ops, read->ops);
    }

    void deepButAllowed()
    {
        const QByteArray deep = QByteArray("{\"a\":").repeated(30) + "\"[[[\\\"[[[\"" + QByteArray("}").repeated(30);
        QVERIFY(pushRequestFrom("{\"device\":\"d\",\"x\":" + deep + ",\"ops\":[]}"));
        const QByteArray op(opText);
        QVERIFY(pushRequestFrom("{\"device\":\"d\",\"ops\":[" + (op + ",").repeated(199) + op + "]}"));
    }

    void refusesOtherBadMessages()
    {
        QCOMPARE(pullRequestFrom("{\"cursors\":{\"U1\":-1}}").error().args.value(0), QString("cursors.U1"));
        QCOMPARE(pullRequestFrom("{\"cursors\":{\"\":1}}").error().args.value(0), QString("cursors."));
        QCOMPARE(pullRequestFrom("{\"cursors\":[]}").error().args.value(0), QString("cursors"));
        QCOMPARE(pullRequestFrom("{\"limit\":\"x\"}").error().args.value(0), QString("limit"));
        QCOMPARE(pullRequestFrom("{\"limit\":5000}")->limit, largestPullRows);
        QCOMPARE(pullRequestFrom("{}")->limit, largestPullRows);
        QCOMPARE(sessionRequestFrom("{\"device\":\"d\"}").error().args.value(0), QString("user"));
        QVERIFY(sessionRequestFrom("{\"device\":\"d\",\"refresh\":\"r\"}"));
        QCOMPARE(blobOfferFrom("{\"sha256\":\"AB\",\"size\":1,\"type\":\"t\",\"scope\":\"s\"}").error().args.value(0),
                 QString("sha256"));
        QVERIFY(!pullAnswerFrom("{\"epoch\":\"e\",\"high\":1,\"scopes\":{\"U\":{\"next\":1,\"rows\":[{\"t\":\"unit\","
                                "\"id\":\"u\",\"seq\":1}]}}}"));
        QVERIFY(!feedRowFrom({{"t", "unit"}, {"id", "u"}, {"seq", 1}, {"gone", "away"}}));
    }

    void refusals()
    {
        const Refusal told = refusalFrom(503, toJson(Refusal{503, "busy", true, 7, {}}));
        QCOMPARE(told.code, QString("busy"));
        QCOMPARE(told.retryAfter, 7);
        QVERIFY(told.retry);
        const Refusal strange = refusalFrom(502, "<html>Bad Gateway</html>");
        QCOMPARE(strange.status, 502);
        QVERIFY(strange.code.isEmpty());
        QVERIFY(strange.retry);
        QVERIFY(!refusalFrom(403, {}).retry);
    }

    void sameBodySameHash()
    {
        Op carried = sampleOp();
        carried.device = "d2";
        carried.signature = "sig";
        carried.devSeq = 3;
        carried.confirmed = true;
        QCOMPARE(bodyHash(carried), bodyHash(sampleOp()));
        Op other = sampleOp();
        other.main.set[0].to.insert("value", "2");
        QVERIFY(bodyHash(other) != bodyHash(sampleOp()));
        Op base = sampleOp();
        base.main.baseVersion = 8;
        QVERIFY(bodyHash(base) != bodyHash(sampleOp()));
        QCOMPARE(bodyHash(*opFrom(toJson(fullOp()))), bodyHash(fullOp()));
    }
};

QTEST_GUILESS_MAIN(TestProtocolJson)
#include "tst_protocoljson.moc"
