#include "bothdatabases.h"
#include "server/blobs.h"
#include "server/serverbackup.h"
#include "testcity.h"
#include <QCryptographicHash>

using namespace emonev;

namespace {

QByteArray pngOf(qsizetype size)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n", 8);
    quint32 state = 1;
    while (bytes.size() < size)
        bytes.append(char((state = state * 1664525u + 1013904223u) >> 24));
    return bytes;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Files in pieces, who may see them, and that a backup holds them; on both databases.
class TestBlobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { BothDatabases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.start(), qPrintable(m_databases.error())); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_city = std::make_unique<TestCity>(m_databases.url(kind));
        m_city->fill();
        m_folder = m_databases.folder(QString("blobs%1").arg(++m_count));
    }
    void cleanup() { m_city.reset(); }

    void upAndDown()
    {
        const QByteArray file = pngOf(2500000);
        const QString hash = hashOf(file);
        const auto place = offer("dinas", file, "A1");
        QCOMPARE(place.offset, 0);
        QVERIFY(!place.have);
        QCOMPARE(append("dinas", place.upload, 0, file.left(1000000)).place.offset, 1000000);
        const auto wrong = append("dinas", place.upload, 5, file.mid(5, 100));
        QVERIFY(wrong.wrongOffset);
        QCOMPARE(wrong.place.offset, 1000000);
        QCOMPARE(offer("dinas", file, "A1").offset, 1000000); // after a cut: go on there
        QCOMPARE(offer("dinas", file, "A1").upload, place.upload);
        QCOMPARE(append("dinas", place.upload, 1000000, file.mid(1000000, 1000000)).place.offset, 2000000);
        const auto last = append("dinas", place.upload, 2000000, file.mid(2000000));
        QVERIFY(last.place.have);
        for (const char *user : {"dinas", "lurah", "penilai", "admin"})
            QCOMPARE(hashOf(whole(user, hash)), hash);
        const auto middle = piece("lurah", hash, 999990, 20);
        QCOMPARE(middle.bytes, file.mid(999990, 20));
        QCOMPARE(middle.size, file.size());
        QCOMPARE(middle.type, QString("image/png"));
        QCOMPARE(refused(blobs().fetch(id("inspektur"), hash, 0, 10)).status, 404);
        QCOMPARE(refused(blobs().fetch(id("lurah"), hash, file.size() + 1, 10)).status, 416);
        QVERIFY(offer("penilai", file, "A").have);
        // In a scope of one's own the file must come anew: nobody learns that others have it.
        m_city->addAccount("dinasB", "unit", {"U-B"});
        const auto secret = offer("dinasB", file, "B");
        QVERIFY(!secret.have);
        QCOMPARE(secret.offset, 0);
        QCOMPARE(refused(blobs().fetch(id("dinasB"), hash, 0, 10)).status, 404);
        for (qint64 at = 0; at < file.size(); at += 1000000)
            append("dinasB", secret.upload, at, file.mid(at, 1000000));
        QCOMPARE(whole("dinasB", hash).size(), file.size());
        backupHolds(hash, file);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("status");
        const qint64 most = 20 * 1024 * 1024;
        QTest::newRow("largest") << "dinas"
                                 << "A" << most << "application/pdf" << 0;
        QTest::newRow("too large") << "dinas"
                                   << "A" << most + 1 << "application/pdf" << 413;
        QTest::newRow("empty") << "dinas"
                               << "A" << qint64(0) << "image/png" << 413;
        QTest::newRow("a program") << "dinas"
                                   << "A" << qint64(9) << "application/x-elf" << 415;
        QTest::newRow("another unit") << "dinas"
                                      << "B" << qint64(9) << "image/png" << 403;
        QTest::newRow("the city's") << "dinas"
                                    << "CITY" << qint64(9) << "image/png" << 403;
        QTest::newRow("a viewer") << "penonton"
                                  << "A" << qint64(9) << "image/png" << 403;
        QTest::newRow("an inspector") << "inspektur"
                                      << "A" << qint64(9) << "image/png" << 403;
    }

    void refusals()
    {
        QFETCH(QString, user);
        QFETCH(QString, scope);
        QFETCH(qint64, size);
        QFETCH(QString, type);
        QFETCH(int, status);
        const auto reply = *blobs().offer(id(user), {QString(64, 'a'), size, type, scope});
        const auto *refusal = std::get_if<wire::Refusal>(&reply);
        QCOMPARE(refusal ? refusal->status : 0, status);
    }

    void damagedAndDisguised()
    {
        const QByteArray file = pngOf(1000);
        auto place = offer("dinas", file, "A");
        QCOMPARE(refused(blobs().append(id("dinas"), place.upload, 0, file, hashOf("other"))).code,
                 QString("chunk_damaged"));
        QCOMPARE(refused(blobs().append(id("lurah"), place.upload, 0, file, hashOf(file))).status, 404);
        QCOMPARE(refused(blobs().append(id("dinas"), "nonsense", 0, file, hashOf(file))).status, 404);
        QByteArray other = file;
        other[900] = char(other[900] + 1);
        QCOMPARE(refused(blobs().append(id("dinas"), place.upload, 0, other, hashOf(other))).code,
                 QString("blob_damaged"));
        QCOMPARE(refused(blobs().append(id("dinas"), place.upload, 0, file, hashOf(file))).status, 404); // begun anew
        place = offer("dinas", file, "A");
        QVERIFY(append("dinas", place.upload, 0, file).place.have);
        const QByteArray text("#!/bin/sh\nrm -rf /\n");
        const auto disguised = offer("dinas", text, "A");
        QCOMPARE(refused(blobs().append(id("dinas"), disguised.upload, 0, text, hashOf(text))).code,
                 QString("bad_type"));
    }

    void abandonedUploadsAreForgotten()
    {
        const QByteArray older = pngOf(3000);
        const QByteArray newer = pngOf(4000);
        const auto abandoned = offer("dinas", older, "A1");
        append("dinas", abandoned.upload, 0, older.left(1000));
        age(abandoned.upload);
        m_city->clock.set(m_city->clock.now().addDays(6));
        const auto present = offer("dinas", newer, "A1");
        append("dinas", present.upload, 0, newer.left(1000));
        age(present.upload); // as if a laptop had just begun, whatever its file says
        const auto weekAgo = [this] { return m_city->clock.now().addDays(-7); };
        QVERIFY(blobs().forgetUploads(weekAgo()));
        QCOMPARE(offer("dinas", older, "A1").upload, abandoned.upload); // not a week yet
        m_city->clock.set(m_city->clock.now().addDays(2));
        QVERIFY(blobs().forgetUploads(weekAgo()));
        const auto again = offer("dinas", older, "A1");
        QVERIFY(again.upload != abandoned.upload);
        QCOMPARE(again.offset, 0);
        QCOMPARE(offer("dinas", newer, "A1").offset, 1000);
        QCOMPARE(partsOf(abandoned.upload), 0);
        QCOMPARE(partsOf(present.upload), 1);
        QVERIFY(append("dinas", present.upload, 1000, newer.mid(1000)).place.have);
    }

private:
    /// Its part file, where there is one, was last written long ago.
    void age(const QString &upload)
    {
        QFile file(m_folder + "/uploads/" + upload);
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(m_city->clock.now().addDays(-1), QFileDevice::FileModificationTime);
    }
    /// Pieces of it that take up room, in the database or in the folder.
    int partsOf(const QString &upload)
    {
        const auto count =
            m_city->database->prepare(QString("SELECT count(*) FROM blob_chunk WHERE owner = '%1'").arg(upload));
        count->run().next();
        return int(count->number(0)) + int(QFile::exists(m_folder + "/uploads/" + upload));
    }
    Blobs blobs() { return Blobs(*m_city->database, m_city->clock, m_folder); }
    QString id(const QString &user) const { return m_city->ids.value(user); }
    wire::BlobPlace offer(const QString &user, const QByteArray &file, const QString &scope)
    {
        const auto reply = blobs().offer(id(user), {hashOf(file), file.size(), "image/png", scope});
        return std::get<wire::BlobPlace>(*reply);
    }
    BlobProgress append(const QString &user, const QString &upload, qint64 offset, const QByteArray &chunk)
    {
        const auto reply = blobs().append(id(user), upload, offset, chunk, hashOf(chunk));
        if (!reply)
            qFatal("%s", qPrintable(reply.error().detail));
        return std::get<BlobProgress>(*reply);
    }
    BlobPiece piece(const QString &user, const QString &hash, qint64 offset, qint64 length)
    {
        const auto reply = blobs().fetch(id(user), hash, offset, length);
        return std::get<BlobPiece>(*reply);
    }
    QByteArray whole(const QString &user, const QString &hash)
    {
        QByteArray bytes;
        for (;;) {
            const BlobPiece next = piece(user, hash, bytes.size(), 400000);
            bytes += next.bytes;
            if (next.bytes.isEmpty() || bytes.size() >= next.size)
                return bytes;
        }
    }
    template <typename T> static wire::Refusal refused(const Result<Blobs::Reply<T>> &reply)
    {
        return std::get<wire::Refusal>(*reply);
    }

    void backupHolds(const QString &hash, const QByteArray &file)
    {
        const QString path = m_databases.folder(QString("backup%1.sqlite").arg(m_count));
        const auto made = serverbackup::backup(*m_city->database, m_folder, path);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().code + made.error().detail));
        QCOMPARE(made->blobs, 1);
        QVERIFY(!QFile::exists(path + "-wal"));
        const QString oldEpoch = ServerState::read(*m_city->database).epoch;
        const auto before = m_city->pulled("admin");
        QCOMPARE(before.durableSeq, before.high);
        m_city->one("admin", TestCity::edit("answer", "firstA//K1", "A", 1, "value", "0", "1"));
        const QString folder = m_folder + "-restored";
        const auto restored = serverbackup::restore(*m_city->database, m_city->clock, folder, path);
        QVERIFY2(restored.has_value(),
                 qPrintable(restored ? QString() : restored.error().code + restored.error().detail));
        QVERIFY(restored->epoch != oldEpoch);
        const auto after = m_city->pulled("admin");
        QCOMPARE(after.high, before.high);
        QCOMPARE(after.durableSeq, before.high);
        QCOMPARE(after.epoch, restored->epoch);
        QCOMPARE(after.scopes.value("A").check->sum, before.scopes.value("A").check->sum);
        m_folder = folder;
        QCOMPARE(whole("lurah", hash), file);
        const auto report = serverbackup::check(*m_city->database);
        QCOMPARE(report->value("integrity").toString(), QString("ok"));
        QCOMPARE(report->value("rows").toObject().value("unit").toInt(), 3);
        QCOMPARE(report->value("ops").toObject().value("applied").toInt(), 38);
        // What is no backup, or a damaged one, changes nothing.
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(0);
        damaged.write(QByteArray(5000, 'x'));
        damaged.close();
        const auto refusedRestore = serverbackup::restore(*m_city->database, m_city->clock, folder, path);
        QCOMPARE(refusedRestore.error().kind, ErrorKind::Damaged);
        QCOMPARE(m_city->pulled("admin").epoch, restored->epoch);
    }

    BothDatabases m_databases;
    std::unique_ptr<TestCity> m_city;
    QString m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestBlobs)
#include "tst_blobs.moc"
