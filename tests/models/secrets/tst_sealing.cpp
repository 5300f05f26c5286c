#include "secrets/sealing.h"
#include "secrets/tokens.h"
#include <QBuffer>
#include <QProcess>
#include <QTemporaryFile>
#include <QtTest>

using namespace emonev;

/// The sanitizer holds back what was freed; that would count as memory that sealing needs.
extern "C" const char *__asan_default_options();
const char *__asan_default_options() { return "quarantine_size_mb=1"; }

constexpr qsizetype plainChunk = 64 * 1024;
constexpr qsizetype sealedChunk = plainChunk + 17;
constexpr qsizetype header = 24;

/// Gives out at most some bytes a call and counts how many were asked for at once; fails from a point on when told.
class SlowDevice final : public QIODevice
{
public:
    explicit SlowDevice(qint64 size, qint64 failsAt = -1) : m_size(size), m_failsAt(failsAt) {}
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_given >= m_size; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        if (m_failsAt >= 0 && m_given >= m_failsAt)
            return -1;
        const qint64 count = std::min<qint64>({wanted, 1000, m_size - m_given});
        memset(data, 'k', size_t(count));
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_failsAt;
    qint64 m_given = 0;
};

/// Sealed streams come back whole or not at all; derived keys match another implementation.
class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole_data();
    void comesBackWhole();
    void tampering_data();
    void tampering();
    void everyCutIsFound();
    void everyByteCounts();
    void sealedTwiceDiffers();
    void slowDeviceIsReadWhole();
    void failingDeviceIsAnError();
    void unwritableDeviceIsAnError();
    void largeFileNeedsLittleMemory();
    void derivedKeyMatchesVector_data();
    void derivedKeyMatchesVector();
    void keysOfWrongSize();
};

static QByteArray content(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / plainChunk) % 251);
    return bytes;
}

void TestSealing::comesBackWhole_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("sealed");
    QTest::newRow("empty") << qsizetype(0) << header + 17;
    QTest::newRow("one byte") << qsizetype(1) << header + 18;
    QTest::newRow("a chunk less one") << plainChunk - 1 << header + sealedChunk - 1;
    QTest::newRow("a chunk") << plainChunk << header + sealedChunk;
    QTest::newRow("a chunk and one") << plainChunk + 1 << header + sealedChunk + 18;
    QTest::newRow("three chunks") << 3 * plainChunk << header + 3 * sealedChunk;
    QTest::newRow("three and a half") << 3 * plainChunk + 32768 << header + 3 * sealedChunk + 32768 + 17;
}

void TestSealing::comesBackWhole()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, sealed);
    const SecretBytes key = randomKey();
    const QByteArray plain = content(size);
    const auto closed = sealBytes(plain, key, "unit U12");
    QVERIFY(closed);
    QCOMPARE(closed->size(), sealed);
    QCOMPARE(sealedSize(size), qint64(sealed));
    const auto opened = openBytes(*closed, key, "unit U12");
    QVERIFY(opened);
    QVERIFY(*opened == plain);
}

static QByteArray sealedThree(const SecretBytes &key)
{
    return sealBytes(content(2 * plainChunk + 100), key, "unit U12").value();
}

void TestSealing::tampering_data()
{
    QTest::addColumn<QByteArray>("sealed");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<bool>("otherKey");
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const QByteArray good = sealedThree(key);
    const QByteArray head = good.first(header);
    const QByteArray first = good.mid(header, sealedChunk);
    const QByteArray second = good.mid(header + sealedChunk, sealedChunk);
    const QByteArray last = good.mid(header + 2 * sealedChunk);
    QCOMPARE(last.size(), qsizetype(117));
    const auto row = [](const char *name, const QByteArray &sealed, const QByteArray &context = "unit U12") {
        QTest::newRow(name) << sealed << context << false;
    };
    row("nothing", {});
    row("half a header", head.first(12));
    row("the header alone", head);
    row("cut after the first chunk", head + first);
    row("cut after the second chunk", head + first + second);
    row("cut within the last chunk", good.chopped(1));
    row("first chunk lost", head + second + last);
    row("second chunk lost", head + first + last);
    row("chunks swapped", head + second + first + last);
    row("last chunk first", head + last);
    row("first chunk twice", head + first + first + second + last);
    row("last chunk twice", good + last);
    row("a byte appended", good + '\0');
    row("a chunk appended", good + first);
    row("another stream appended", good + sealedThree(key));
    row("another stream's header", sealedThree(key).first(header) + first + second + last);
    row("another stream's last chunk", head + first + second + sealedThree(key).mid(header + 2 * sealedChunk));
    row("another context", good, "unit U13");
    row("no context", good, {});
    QTest::newRow("another key") << good << QByteArray("unit U12") << true;
}

void TestSealing::tampering()
{
    QFETCH(QByteArray, sealed);
    QFETCH(QByteArray, context);
    QFETCH(bool, otherKey);
    const SecretBytes key = otherKey ? randomKey() : SecretBytes::copyOf(QByteArray(32, 'k'));
    const auto opened = openBytes(sealed, key, context);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, QStringLiteral("sealed_unreadable"));
    QCOMPARE(opened.error().kind, ErrorKind::InvalidData);
}

void TestSealing::everyCutIsFound()
{
    const SecretBytes key = randomKey();
    const QByteArray small = sealBytes("nomor telepon pelapor", key).value();
    for (qsizetype size = 0; size < small.size(); ++size)
        QVERIFY2(!openBytes(small.first(size), key), qPrintable(QString::number(size)));
    QVERIFY(openBytes(small, key));
}

void TestSealing::everyByteCounts()
{
    const SecretBytes key = randomKey();
    const QByteArray good = sealBytes("nomor telepon pelapor", key).value();
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x10);
        QVERIFY2(!openBytes(bad, key), qPrintable(QString::number(at)));
    }
}

void TestSealing::sealedTwiceDiffers()
{
    const SecretBytes key = randomKey();
    const QByteArray one = sealBytes("rahasia", key).value();
    QVERIFY(one != sealBytes("rahasia", key).value());
    QVERIFY(!one.contains("rahasia"));
}

void TestSealing::slowDeviceIsReadWhole()
{
    const SecretBytes key = randomKey();
    SlowDevice slow(2 * plainChunk + 5);
    slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QBuffer sealed;
    sealed.open(QIODevice::ReadWrite);
    QVERIFY(sealWithKey(slow, sealed, key));
    const auto opened = openBytes(sealed.data(), key);
    QVERIFY(opened);
    QVERIFY(*opened == QByteArray(2 * plainChunk + 5, 'k'));
}

void TestSealing::failingDeviceIsAnError()
{
    SlowDevice failing(3 * plainChunk, 100'000);
    failing.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QBuffer sealed;
    sealed.open(QIODevice::WriteOnly);
    const auto result = sealWithKey(failing, sealed, randomKey());
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("device_not_read"));
}

void TestSealing::unwritableDeviceIsAnError()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QBuffer plain;
    plain.setData(content(200'000));
    plain.open(QIODevice::ReadOnly);
    const auto result = sealWithKey(plain, full, randomKey());
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("device_not_written"));
}

static qint64 residentPeak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

void TestSealing::largeFileNeedsLittleMemory()
{
    constexpr qint64 size = 256LL * 1024 * 1024;
    QTemporaryFile plain;
    QTemporaryFile sealed;
    QTemporaryFile opened;
    QVERIFY(plain.open() && sealed.open() && opened.open());
    QVERIFY(plain.resize(size));
    const SecretBytes key = randomKey();
    const qint64 before = residentPeak();
    QVERIFY(before > 0);
    QVERIFY(sealWithKey(plain, sealed, key));
    QVERIFY(sealed.flush() && sealed.seek(0));
    QCOMPARE(sealed.size(), sealedSize(size));
    QVERIFY(openWithKey(sealed, opened, key));
    QVERIFY(opened.flush());
    QCOMPARE(opened.size(), size);
    const qint64 more = residentPeak() - before;
    QVERIFY2(more < 16LL * 1024 * 1024, qPrintable(QString::number(more)));
}

void TestSealing::derivedKeyMatchesVector_data()
{
    // python3: hashlib.blake2b(name, key=bytes(range(32)), person=b"emonev-derived-1", digest_size=32)
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a scope") << QByteArray("scope/U12")
                             << QByteArray("fcb22ee134eb8ffecd92602f6c35bacb663bc06eed1521641886431b130dc862");
    QTest::newRow("another scope") << QByteArray("scope/U13")
                                   << QByteArray("a358fb9ecd349265f04227755cc8d6f4c346975a33b61752282568c514ca5c90");
    QTest::newRow("no name") << QByteArray()
                             << QByteArray("b16815d5b95dbe9a38e97f9ea47bc0f8820f3a5ab789f18f51edef854efe1955");
}

void TestSealing::derivedKeyMatchesVector()
{
    QFETCH(QByteArray, name);
    QByteArray master(32, '\0');
    std::iota(master.begin(), master.end(), char(0));
    const auto key = derivedKey(master, name);
    QVERIFY(key);
    QTEST(key->view().toByteArray().toHex(), "expected");
}

void TestSealing::keysOfWrongSize()
{
    for (const int size : {0, 16, 31, 33, 64}) {
        const QByteArray key(size, 'k');
        const auto sealed = sealBytes("a", key);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, QStringLiteral("sealing_key_damaged"));
        QVERIFY(!openBytes("a", key));
        QVERIFY(!derivedKey(key, "a"));
    }
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
