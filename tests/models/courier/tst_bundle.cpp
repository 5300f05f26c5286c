#include "courier/bundleexport.h"
#include "courier/bundleimport.h"
#include "storage/outboxrepository.h"
#include "support/testworkspace.h"
#include "testkeys.h"
#include <QtEndian>
#include <QtTest>

using namespace emonev;

namespace {

const QString epoch = QStringLiteral("epoch-1");

/// A laptop with its store and its place at the server.
struct TestLaptop
{
    TestLaptop(const QString &name, const QString &user) : device(name), account(user)
    {
        const auto kept = work.store().write([&](Connection &c) -> Result<void> {
            Peer peer;
            peer.device = device;
            peer.account = account;
            peer.user = account;
            peer.epoch = epoch;
            peers::put(c, peer);
            return {};
        });
        Q_ASSERT(kept);
    }
    [[nodiscard]] CourierKeys keys(const TestServerKeys &server, const QStringList &scopes = {"CITY"}) const
    {
        return server.keysOf(device, account, signing, scopes);
    }
    Result<BundleExport::Summary> write(const CourierKeys &with, const QString &path)
    {
        return BundleExport(work.store(), work.clock(), with).run(path);
    }
    Result<BundleImport::Summary> read(const CourierKeys &with, const QString &path)
    {
        return BundleImport(work.store(), work.clock(), with).run(path);
    }
    /// Everything the courier keeps here, and the outbox.
    QByteArray state()
    {
        return *work.store().read([](Connection &c) -> Result<QByteArray> {
            QByteArray all;
            for (const CourierOp &op : carried::toCarry(c, {}, 1000))
                all += op.opId.toUtf8() + QByteArray::number(int(op.status)) + op.body + op.receipt + '\n';
            for (const OutboxEntry &entry : outbox::list(c, true))
                all += entry.opId.toUtf8() + entry.status.toUtf8() + entry.answer.toUtf8() + '\n';
            return all + carried::certificates(c).keys().join(u' ').toUtf8();
        });
    }

    TestWorkspace work;
    QString device;
    QString account;
    KeyPair signing = KeyPair::generate();
};

wire::Op unitOp(const QString &id, const QString &scope = QStringLiteral("CITY"))
{
    wire::Op op;
    op.id = id;
    op.devSeq = 1;
    op.user = QStringLiteral("acc-a");
    op.device = QStringLiteral("dev-a");
    op.main.table = QStringLiteral("unit");
    op.main.row = QStringLiteral("row-") + id;
    op.main.scope = scope;
    op.main.set = {{QStringLiteral("code"), {}, {{"code", id}}}};
    return op;
}

QByteArray signedLine(wire::Op op, const KeyPair &keys)
{
    op.signature = QString::fromLatin1(toBase64Url(signDetached(wire::signedBytes(op), keys)));
    return bundle::lineOf(op);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("not written: %s", qPrintable(path));
}

} // namespace

/// The courier's file: what it carries, and every way in which it must be refused without a trace.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_a = std::make_unique<TestLaptop>("dev-a", "acc-a");
        m_b = std::make_unique<TestLaptop>("dev-b", "acc-b");
        m_path = m_folder.filePath("kurir.emonev");
        QFile::remove(m_path);
    }

    void operationsGoOverOnce()
    {
        m_a->work.addUnit("A");
        m_a->work.addUnit("B");
        const auto made = m_a->write(m_a->keys(m_server), m_path);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().code));
        QCOMPARE(made->ops, 2);
        QCOMPARE(made->scopes, 1);
        const CourierKeys keys = m_b->keys(m_server);
        const auto first = m_b->read(keys, m_path);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().code + first.error().detail));
        QCOMPARE(first->ops, 2);
        QCOMPARE(first->newOps, 2);
        QCOMPARE(first->known, 0);
        const QByteArray before = m_b->state();
        const auto again = m_b->read(keys, m_path);
        QCOMPARE(again->newOps, 0);
        QCOMPARE(again->known, 2);
        QCOMPARE(m_b->state(), before);
        // Its maker knows them, too, and a third laptop gets them from the second.
        QCOMPARE(m_a->read(m_a->keys(m_server), m_path)->known, 2);
        QCOMPARE(m_b->write(keys, m_path)->ops, 2);
        TestLaptop third("dev-c", "acc-c");
        QCOMPARE(third.read(third.keys(m_server), m_path)->newOps, 2);
    }

    void whatWasHandedOutStaysAsItWas()
    {
        m_a->work.addUnit("A");
        QVERIFY(m_a->write(m_a->keys(m_server), m_path));
        const QByteArray body = entryOfA().body;
        QVERIFY(!body.isEmpty());
        QCOMPARE(entryOfA().tries, 0);
        QVERIFY(m_a->write(m_a->keys(m_server), m_path));
        QCOMPARE(entryOfA().body, body);
    }

    void anAnswerSettlesTheMaker_data()
    {
        QTest::addColumn<QString>("answerEpoch");
        QTest::addColumn<int>("settled");
        QTest::newRow("of this server") << epoch << 1;
        QTest::newRow("of before its restoration") << "epoch-0" << 0;
    }
    void anAnswerSettlesTheMaker()
    {
        QFETCH(QString, answerEpoch);
        QFETCH(int, settled);
        m_a->work.addUnit("A");
        wire::OpResult result;
        result.op = entryOfA().opId;
        result.version = 1;
        result.seq = 7;
        const CourierKeys keys = m_b->keys(m_server);
        writeLines(keys, {bundle::lineOf(m_server.receipt(result, answerEpoch))});
        for (int time = 1; time <= 2; ++time) {
            const auto got = m_a->read(m_a->keys(m_server), m_path);
            QVERIFY2(got, qPrintable(got ? QString() : got.error().code + got.error().detail));
            QCOMPARE(got->receipts, 1);
            QCOMPARE(got->settled, time == 1 ? settled : 0);
            QCOMPARE(entryOfA().status, settled ? "applied" : "pending");
        }
        QCOMPARE(entryOfA().serverSeq, settled ? 7 : 0);
        // An answer that is for somebody else goes on with the next file.
        QVERIFY(m_b->read(keys, m_path));
        QCOMPARE(m_b->write(keys, m_path)->receipts, settled);
    }

    void eachByteCounts()
    {
        const QByteArray good = goodFile();
        const CourierKeys keys = m_b->keys(m_server);
        const QByteArray before = m_b->state();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x20);
            put(m_path, bad);
            const auto got = m_b->read(keys, m_path);
            QVERIFY2(!got, qPrintable(QString("byte %1").arg(at)));
            const ErrorKind kind = got.error().kind;
            const bool isVersion = at >= bundle::magicSize && at < bundle::magicSize + 4;
            QVERIFY2(kind == (isVersion ? ErrorKind::Version : ErrorKind::InvalidData),
                     qPrintable(QString("byte %1: %2").arg(at).arg(got.error().code)));
        }
        QCOMPARE(m_b->state(), before);
        put(m_path, good);
        QVERIFY(m_b->read(keys, m_path));
    }

    void eachLengthCounts()
    {
        const QByteArray good = goodFile();
        const CourierKeys keys = m_b->keys(m_server);
        for (qsizetype size = 0; size < good.size(); ++size) {
            put(m_path, good.left(size));
            const auto got = m_b->read(keys, m_path);
            QVERIFY2(!got, qPrintable(QString("cut at %1").arg(size)));
            QCOMPARE(got.error().kind, ErrorKind::InvalidData);
        }
        put(m_path, good + 'x');
        QCOMPARE(m_b->read(keys, m_path).error().code, "bundle_damaged");
        put(m_path, good + good);
        QCOMPARE(m_b->read(keys, m_path).error().code, "bundle_damaged");
    }

    void damagedPlacesAreNamed_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("magic") << 0 << QByteArray("SQLite f") << "not_a_bundle";
        QTest::newRow("next version") << 8 << QByteArray("\0\0\0\2", 4) << "bundle_newer";
        QTest::newRow("version 0") << 8 << QByteArray("\0\0\0\0", 4) << "bundle_damaged";
        QTest::newRow("head of 4 GiB") << 12 << QByteArray("\xff\xff\xff\xff", 4) << "bundle_damaged";
        QTest::newRow("head of nothing") << 12 << QByteArray("\0\0\0\0", 4) << "bundle_damaged";
        QTest::newRow("head no JSON") << 16 << QByteArray("[") << "bundle_damaged";
        QTest::newRow("last byte") << -1 << QByteArray("\0", 1) << "bundle_forged";
        QTest::newRow("last of the sections") << -65 << QByteArray("\0\0", 1) << "bundle_damaged";
    }
    void damagedPlacesAreNamed()
    {
        QFETCH(int, from);
        QFETCH(QByteArray, bytes);
        QByteArray bad = goodFile();
        const qsizetype at = from < 0 ? bad.size() + from : from;
        if (bad.mid(at, bytes.size()) == bytes)
            bytes[0] = '\1';
        bad.replace(at, bytes.size(), bytes);
        put(m_path, bad);
        QTEST(m_b->read(m_b->keys(m_server), m_path).error().code, "code");
    }

    void forgeriesAreRefused_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("code");
        QTest::newRow("another server's certificate") << "server"
                                                      << "bundle_forged";
        QTest::newRow("another city") << "city"
                                      << "bundle_other_city";
        QTest::newRow("somebody else's certificate") << "certificate"
                                                     << "bundle_forged";
        QTest::newRow("another device in the head") << "device"
                                                    << "bundle_forged";
        QTest::newRow("another account in the head") << "account"
                                                     << "bundle_forged";
        QTest::newRow("a certificate that ran out") << "expired"
                                                    << "bundle_expired";
        QTest::newRow("a certificate without a dot") << "nodot"
                                                     << "bundle_forged";
        QTest::newRow("no certificate") << "none"
                                        << "bundle_forged";
        QTest::newRow("a forged certificate of a third laptop") << "third"
                                                                << "bundle_forged";
    }
    void forgeriesAreRefused()
    {
        QFETCH(QString, way);
        const TestServerKeys other(way == "city" ? "Kota Lain" : "Kota Uji");
        const bool isForeign = way == "server" || way == "city";
        const QString until = way == "expired" ? "2020-01-01T00:00:00Z" : "2027-12-01T00:00:00Z";
        const CourierKeys keys =
            (isForeign ? other : m_server).keysOf(m_a->device, m_a->account, m_a->signing, {"CITY"}, until);
        BundleHead head = headOf(keys);
        if (way == "device")
            head.device = "dev-x";
        if (way == "account")
            head.account = "acc-x";
        if (way == "certificate") {
            head.certificate = m_server.certificate("dev-b", "acc-b", m_b->signing);
            head.device = "dev-b";
            head.account = "acc-b";
        }
        if (way == "nodot")
            head.certificate.remove(u'.');
        if (way == "none")
            head.certificate.clear();
        if (way == "third")
            head.certificates = {other.certificate("dev-c", "acc-c", KeyPair::generate())};
        BundleWriter writer(keys);
        writer.add({"CITY"}, signedLine(unitOp("o1"), m_a->signing));
        QVERIFY(writer.write(m_path, head));
        refuse();
    }

    void forgedLinesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        const KeyPair stranger = KeyPair::generate();
        wire::Op op = unitOp("o1");
        QTest::newRow("no signature") << bundle::lineOf(op) << "bundle_forged";
        QTest::newRow("another's signature") << signedLine(op, stranger) << "bundle_forged";
        op.user = "acc-b";
        QTest::newRow("another's name") << QByteArray("mine") + bundle::lineOf(op) << "bundle_forged";
        op = unitOp("o1");
        op.device = "dev-c";
        QTest::newRow("an unknown laptop") << QByteArray("mine") + bundle::lineOf(op) << "bundle_forged";
        op = unitOp("o1", "U9");
        QTest::newRow("in another scope's section") << QByteArray("mine") + bundle::lineOf(op) << "bundle_forged";
        const TestServerKeys other;
        wire::OpResult result;
        result.op = "o1";
        QTest::newRow("another server's answer") << bundle::lineOf(other.receipt(result, epoch)) << "bundle_forged";
        Receipt changed = m_server.receipt(result, epoch);
        changed.result.status = wire::OpStatus::Rejected;
        QTest::newRow("a changed answer") << bundle::lineOf(changed) << "bundle_forged";
        changed = m_server.receipt(result, "epoch-0");
        changed.epoch = epoch;
        QTest::newRow("an answer of another epoch") << bundle::lineOf(changed) << "bundle_forged";
        changed.result.status = wire::OpStatus::Pending;
        QTest::newRow("no answer") << bundle::lineOf(changed) << "bundle_damaged";
        QTest::newRow("no JSON") << QByteArray("{\"op\":") << "bundle_damaged";
        QTest::newRow("neither") << QByteArray("{\"x\":1}") << "bundle_damaged";
        QTest::newRow("an empty line") << QByteArray() << "bundle_damaged";
        QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << "bundle_damaged";
        QTest::newRow("a line of 2 MiB") << QByteArray(2 * 1024 * 1024, ' ') << "bundle_too_large";
    }
    void forgedLinesAreRefused()
    {
        QFETCH(QByteArray, line);
        if (line.startsWith("mine")) {
            const auto op = std::get<wire::Op>(*bundle::lineFrom(line.mid(4)));
            line = signedLine(op, m_a->signing);
        }
        writeLines(m_a->keys(m_server), {signedLine(unitOp("o0"), m_a->signing), line});
        refuse();
    }

    void onlyOpenSectionsAreTaken()
    {
        const QStringList all{"CITY", "U1", "U2"};
        const CourierKeys keys = m_a->keys(m_server, all);
        BundleWriter writer(keys);
        writer.add({"CITY"}, signedLine(unitOp("o1"), m_a->signing));
        writer.add({"U1"}, signedLine(unitOp("o2", "U1"), m_a->signing));
        wire::Op both = unitOp("o3", "U1");
        both.also = {unitOp("x", "U2").main};
        writer.add({"U1", "U2"}, signedLine(both, m_a->signing));
        QVERIFY(writer.write(m_path, headOf(keys)));
        QVERIFY(!contentOf(m_path).contains("row-o2"));
        const auto some = m_b->read(m_b->keys(m_server, {"CITY", "U1"}), m_path);
        QVERIFY2(some, qPrintable(some ? QString() : some.error().code + some.error().detail));
        QCOMPARE(some->newOps, 2);
        QCOMPARE(some->skippedScopes, 1);
        QVERIFY(!m_b->state().contains("row-o3"));
        TestLaptop none("dev-c", "acc-c");
        const auto refused = none.read(none.keys(m_server, {"U3"}), m_path);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QCOMPARE(refused.error().code, "bundle_not_for_us");
        TestLaptop full("dev-d", "acc-d");
        QCOMPARE(full.read(full.keys(m_server, all), m_path)->newOps, 3);
    }

    void withoutTheKeyItStaysHere()
    {
        m_a->work.addUnit("A");
        const auto made = m_a->write(m_a->keys(m_server, {"U1"}), m_path);
        QVERIFY(made);
        QCOMPARE(made->ops, 0);
        QCOMPARE(made->leftOut, 1);
    }

    void keysOfAnotherLaptopAreRefused()
    {
        const CourierKeys keys = m_b->keys(m_server);
        QCOMPARE(m_a->write(keys, m_path).error().code, "bundle_sign_in");
        goodFile();
        QCOMPARE(m_a->read(keys, m_path).error().code, "bundle_sign_in");
        QCOMPARE(CourierKeys::from("{}", {}).error().kind, ErrorKind::NotPermitted);
        const CourierKeys old =
            m_server.keysOf(m_a->device, m_a->account, m_a->signing, {"CITY"}, "2020-01-01T00:00:00Z");
        QCOMPARE(m_a->write(old, m_path).error().code, "bundle_sign_in");
    }

    void aWrongClockIsReckonedWith()
    {
        goodFile();
        const auto kept = m_b->work.store().write([&](Connection &c) -> Result<void> {
            Peer peer = peers::find(c);
            peer.clockOff = 3LL * 365 * 86400;
            peers::put(c, peer);
            return {};
        });
        QVERIFY(kept);
        m_b->work.clock().set(m_b->work.clock().now().addYears(3));
        QVERIFY(m_b->read(m_b->keys(m_server), m_path));
    }

    void aNewKeyReplacesTheOld()
    {
        m_a->work.addUnit("A");
        QVERIFY(m_a->write(m_a->keys(m_server), m_path));
        const QByteArray old = contentOf(m_path);
        const CourierKeys keys = m_b->keys(m_server);
        QVERIFY(m_b->read(keys, m_path));
        const QByteArray oldState = m_b->state();
        // Its maker signed out and in again: another key, a later certificate.
        const KeyPair anew = KeyPair::generate();
        const CourierKeys later = m_server.keysOf("dev-a", "acc-a", anew, {"CITY"}, "2028-01-01T00:00:00Z");
        QVERIFY(m_a->write(later, m_path));
        QCOMPARE(m_b->read(keys, m_path)->known, 1);
        const QByteArray newState = m_b->state();
        QVERIFY(newState != oldState);
        put(m_path, old);
        QCOMPARE(m_b->read(keys, m_path)->known, 1);
        QCOMPARE(m_b->state(), newState);
        QCOMPARE(m_b->write(keys, m_path)->ops, 1);
        TestLaptop third("dev-c", "acc-c");
        QCOMPARE(third.read(third.keys(m_server), m_path)->newOps, 1);
    }

    void whatOnlyAnOldKeySignedStays()
    {
        m_a->work.addUnit("A");
        QVERIFY(m_a->write(m_a->keys(m_server), m_path));
        const CourierKeys keys = m_b->keys(m_server);
        QVERIFY(m_b->read(keys, m_path));
        const KeyPair anew = KeyPair::generate();
        writeLines(m_server.keysOf("dev-a", "acc-a", anew, {"CITY"}, "2028-01-01T00:00:00Z"), {});
        QVERIFY(m_b->read(keys, m_path));
        const auto made = m_b->write(keys, m_path);
        QCOMPARE(made->ops, 0);
        QCOMPARE(made->leftOut, 1);
    }

    void missingFilesAreNotFound()
    {
        const CourierKeys keys = m_b->keys(m_server);
        QCOMPARE(m_b->read(keys, m_folder.filePath("tiada")).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_b->read(keys, m_folder.path()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_b->write(keys, m_folder.filePath("tiada/x")).error().code, "file_not_written");
    }

private:
    [[nodiscard]] static BundleHead headOf(const CourierKeys &keys)
    {
        BundleHead head;
        head.city = keys.own().city;
        head.device = keys.own().device;
        head.account = keys.own().account;
        head.madeAt = "2026-11-22T02:00:00Z";
        head.certificate = keys.own().text;
        return head;
    }
    void writeLines(const CourierKeys &keys, const QVector<QByteArray> &lines)
    {
        BundleWriter writer(keys);
        for (const QByteArray &line : lines)
            writer.add({"CITY"}, line);
        const auto written = writer.write(m_path, headOf(keys));
        QVERIFY(written);
    }
    QByteArray goodFile()
    {
        writeLines(m_a->keys(m_server), {signedLine(unitOp("o1"), m_a->signing)});
        return contentOf(m_path);
    }
    void refuse()
    {
        const QByteArray before = m_b->state();
        const auto got = m_b->read(m_b->keys(m_server), m_path);
        QVERIFY(!got);
        QFETCH(QString, code);
        QVERIFY2(got.error().code == code, qPrintable(got.error().code + u' ' + got.error().detail));
        QCOMPARE(got.error().kind, ErrorKind::InvalidData);
        QCOMPARE(m_b->state(), before);
    }
    OutboxEntry entryOfA()
    {
        return *m_a->work.store().read(
            [](Connection &c) -> Result<OutboxEntry> { return outbox::list(c, true).value(0); });
    }

    QTemporaryDir m_folder;
    QString m_path;
    TestServerKeys m_server;
    std::unique_ptr<TestLaptop> m_a;
    std::unique_ptr<TestLaptop> m_b;
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
