#include "secrets/keychainstore.h"
#include "support/privatekeychain.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QThread>
#include <QtTest>
#include <iostream>
#include <thread>

using namespace emonev;

/// The keychain store against the real gnome-keyring on a private bus. The store runs in a process of its own: this
/// program again, as the bus a process first met stays its bus.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsValues_data();
    void keepsValues();
    void overwrites();
    void missingEntry();
    void keysAreApart();
    void survivesTheKeyring();
    void noFileHoldsTheValue();
    void anyThread_data();
    void anyThread();
    void noBus();
    void busWithoutKeyring();
    void lockedKeyring();
    void silentKeyring();
    void goesOnAfterSilence();
    void busEndsMeanwhile();
};

namespace {

const QByteArray keyringPassword = "kata sandi uji";

/// One call of the store in another process: what came back, or the error's code.
struct Reply
{
    QString code; ///< "ok", "none" or the error's
    QByteArray value;
    int kind = 0;
};

Reply ask(const QProcessEnvironment &environment, const QStringList &call, const QByteArray &input = {})
{
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--store")} + call);
    child.write(input);
    child.closeWriteChannel();
    if (!child.waitForFinished(60'000)) {
        child.kill();
        child.waitForFinished();
        return {QStringLiteral("hangs"), {}, 0};
    }
    const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
    if (words.size() < 3)
        return {QString::fromUtf8("broken: " + child.readAllStandardError()), {}, 0};
    if (words[0] != "ok" && words[0] != "none")
        qInfo("%s: %s", words[0].constData(), QByteArray::fromBase64(words[2]).constData());
    return {QString::fromLatin1(words[0]), QByteArray::fromBase64(words[2]), words[1].toInt()};
}

template <typename T> int tell(const Result<T> &result, const QByteArray &good, const QByteArray &value)
{
    const QByteArray line = result
                                ? good + " 0 " + value.toBase64()
                                : result.error().code.toLatin1() + ' ' + QByteArray::number(int(result.error().kind)) +
                                      ' ' + result.error().detail.toUtf8().toBase64();
    std::cout << line.constData() << " ." << std::endl;
    return 0;
}

int perform(const QStringList &call)
{
    KeychainStore store(std::chrono::milliseconds(call.value(2, QStringLiteral("20000")).toInt()));
    if (call[0] == QLatin1String("read")) {
        const auto read = store.read(call[1]);
        const bool found = read && read->has_value();
        return tell(read, found ? "ok" : "none", found ? **read : QByteArray());
    }
    if (call[0] == QLatin1String("remove"))
        return tell(store.remove(call[1]), "ok", {});
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    return tell(store.write(call[1], input.readAll()), "ok", {});
}

/// Writes and reads from several threads, some with an event loop, some without.
int performInThreads(const QString &where)
{
    const auto roundTrip = [](const QString &key) {
        KeychainStore store;
        if (!store.write(key, key.toUtf8()))
            return false;
        const auto read = store.read(key);
        return read && read->has_value() && **read == key.toUtf8();
    };
    std::atomic<int> good = 0;
    if (where == QLatin1String("loop")) {
        QThread worker;
        QObject context;
        context.moveToThread(&worker);
        worker.start();
        QEventLoop loop;
        QMetaObject::invokeMethod(&context, [&] {
            good += roundTrip(QStringLiteral("in a loop"));
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
        good += roundTrip(QStringLiteral("then in main"));
        worker.quit();
        worker.wait();
        return tell(Result<void>(), "ok", QByteArray::number(good));
    }
    std::thread first([&] { good += roundTrip(QStringLiteral("first")); });
    first.join();
    std::thread second([&] { good += roundTrip(QStringLiteral("second")); });
    std::thread third([&] { good += roundTrip(QStringLiteral("third")); });
    good += roundTrip(QStringLiteral("main"));
    second.join();
    third.join();
    return tell(Result<void>(), "ok", QByteArray::number(good));
}

/// Reads once for each line of input, so that the world can change between two calls of one process.
int performOften(const QString &key, int patience)
{
    KeychainStore store{std::chrono::milliseconds(patience)};
    for (std::string line; std::getline(std::cin, line);) {
        const auto read = store.read(key);
        tell(read, read && read->has_value() ? "ok" : "none", {});
    }
    return 0;
}

/// A process that stays between its calls.
class StayingReader
{
public:
    explicit StayingReader(const PrivateKeychain &keychain, const QString &patience)
    {
        m_child.setProcessEnvironment(keychain.environment());
        m_child.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--store"), QStringLiteral("often"), QStringLiteral("a"), patience});
    }
    ~StayingReader()
    {
        m_child.closeWriteChannel();
        if (!m_child.waitForFinished(30'000))
            m_child.kill();
        m_child.waitForFinished();
    }
    QString read()
    {
        m_child.write("\n");
        while (!m_child.canReadLine() && m_child.waitForReadyRead(30'000)) {
        }
        return QString::fromLatin1(m_child.readLine()).section(u' ', 0, 0);
    }

private:
    QProcess m_child;
};

} // namespace

#define START(keychain)                                                                                                \
    PrivateKeychain keychain;                                                                                          \
    QVERIFY2(keychain.startBus(), qPrintable(keychain.problem()));                                                     \
    QVERIFY2(keychain.startKeyring(keyringPassword), qPrintable(keychain.problem()))

static Reply readOf(const PrivateKeychain &keychain, const QString &key)
{
    return ask(keychain.environment(), {QStringLiteral("read"), key});
}

static QString writeOf(const PrivateKeychain &keychain, const QString &key, const QByteArray &value)
{
    return ask(keychain.environment(), {QStringLiteral("write"), key}, value).code;
}

void TestKeychainStore::keepsValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a token") << "0193-aa/refresh" << QByteArray("Zm9v_bar-baz");
    QTest::newRow("not ASCII") << QStringLiteral("profil é/東京") << QByteArrayLiteral("sandi é 東京 🔑");
    QTest::newRow("all bytes") << "a" << QByteArray("\0\1\xff\xfe\n\"\\", 7);
    QTest::newRow("4 kB") << "a" << QByteArray(4096, '\x90');
}

void TestKeychainStore::keepsValues()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    START(keychain);
    QCOMPARE(writeOf(keychain, key, value), QStringLiteral("ok"));
    const Reply read = readOf(keychain, key);
    QCOMPARE(read.code, QStringLiteral("ok"));
    QCOMPARE(read.value, value);
    QCOMPARE(ask(keychain.environment(), {QStringLiteral("remove"), key}).code, QStringLiteral("ok"));
    QCOMPARE(readOf(keychain, key).code, QStringLiteral("none"));
}

void TestKeychainStore::overwrites()
{
    START(keychain);
    const QString key = QStringLiteral("p/refresh");
    for (const QByteArray &value : {QByteArray("one"), QByteArray("two, longer"), QByteArray("3")})
        QCOMPARE(writeOf(keychain, key, value), QStringLiteral("ok"));
    QCOMPARE(readOf(keychain, key).value, QByteArray("3"));
    QCOMPARE(ask(keychain.environment(), {QStringLiteral("remove"), key}).code, QStringLiteral("ok"));
    QCOMPARE(readOf(keychain, key).code, QStringLiteral("none"));
}

void TestKeychainStore::missingEntry()
{
    START(keychain);
    QCOMPARE(readOf(keychain, QStringLiteral("never/written")).code, QStringLiteral("none"));
    QCOMPARE(ask(keychain.environment(), {QStringLiteral("remove"), QStringLiteral("never/written")}).code,
             QStringLiteral("ok"));
}

void TestKeychainStore::keysAreApart()
{
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("p1/refresh"), "one"), QStringLiteral("ok"));
    QCOMPARE(writeOf(keychain, QStringLiteral("p2/refresh"), "two"), QStringLiteral("ok"));
    QCOMPARE(ask(keychain.environment(), {QStringLiteral("remove"), QStringLiteral("p2/refresh")}).code,
             QStringLiteral("ok"));
    QCOMPARE(readOf(keychain, QStringLiteral("p1/refresh")).value, QByteArray("one"));
}

void TestKeychainStore::survivesTheKeyring()
{
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("p/refresh"), "stays"), QStringLiteral("ok"));
    keychain.stopKeyring();
    QVERIFY2(keychain.startKeyring(keyringPassword), qPrintable(keychain.problem()));
    QCOMPARE(readOf(keychain, QStringLiteral("p/refresh")).value, QByteArray("stays"));
}

void TestKeychainStore::noFileHoldsTheValue()
{
    const QByteArray canary = "kenari-9f3a61c2d7-rahasia";
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("p/refresh"), canary), QStringLiteral("ok"));
    keychain.stopKeyring();
    int files = 0;
    QDirIterator it(keychain.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()})
            QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
    }
    QVERIFY2(files > 0, "the keyring wrote no file: the search proves nothing");
}

void TestKeychainStore::anyThread_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("good");
    QTest::newRow("threads without an event loop") << "plain" << QByteArray("4");
    QTest::newRow("a worker's event loop") << "loop" << QByteArray("2");
}

void TestKeychainStore::anyThread()
{
    QFETCH(QString, where);
    START(keychain);
    const Reply reply = ask(keychain.environment(), {QStringLiteral("threads"), where});
    QCOMPARE(reply.code, QStringLiteral("ok"));
    QTEST(reply.value, "good");
}

void TestKeychainStore::noBus()
{
    PrivateKeychain keychain;
    for (const auto call : {"read", "write", "remove"}) {
        const Reply reply = ask(keychain.environment(), {QString::fromLatin1(call), QStringLiteral("a")}, "rahasia");
        QCOMPARE(reply.code, QStringLiteral("keychain_missing"));
        QCOMPARE(reply.kind, int(ErrorKind::NotPermitted));
    }
    QVERIFY(!QDirIterator(keychain.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext());
}

void TestKeychainStore::busWithoutKeyring()
{
    PrivateKeychain keychain;
    QVERIFY2(keychain.startBus(), qPrintable(keychain.problem()));
    for (const auto call : {"read", "write", "remove"})
        QCOMPARE(ask(keychain.environment(), {QString::fromLatin1(call), QStringLiteral("a")}, "rahasia").code,
                 QStringLiteral("keychain_missing"));
    QVERIFY(!QDirIterator(keychain.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext());
}

void TestKeychainStore::lockedKeyring()
{
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("a"), "one"), QStringLiteral("ok"));
    keychain.stopKeyring();
    QVERIFY2(keychain.startKeyring({}), qPrintable(keychain.problem()));
    for (const auto call : {"read", "write", "remove"}) {
        const Reply reply = ask(keychain.environment(), {QString::fromLatin1(call), QStringLiteral("a")}, "two");
        QCOMPARE(reply.code, QStringLiteral("keychain_denied"));
        QCOMPARE(reply.kind, int(ErrorKind::NotPermitted));
    }
    keychain.stopKeyring();
    QVERIFY2(keychain.startKeyring(keyringPassword), qPrintable(keychain.problem()));
    QCOMPARE(readOf(keychain, QStringLiteral("a")).value, QByteArray("one"));
}

void TestKeychainStore::silentKeyring()
{
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("a"), "one"), QStringLiteral("ok"));
    keychain.freeze();
    QElapsedTimer timer;
    timer.start();
    const Reply reply =
        ask(keychain.environment(), {QStringLiteral("read"), QStringLiteral("a"), QStringLiteral("500")});
    QCOMPARE(reply.code, QStringLiteral("keychain_silent"));
    QCOMPARE(reply.kind, int(ErrorKind::NotPermitted));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    keychain.thaw();
    QCOMPARE(readOf(keychain, QStringLiteral("a")).value, QByteArray("one"));
}

void TestKeychainStore::goesOnAfterSilence()
{
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("a"), "one"), QStringLiteral("ok"));
    StayingReader reader(keychain, QStringLiteral("500"));
    QCOMPARE(reader.read(), QStringLiteral("ok"));
    keychain.freeze();
    QCOMPARE(reader.read(), QStringLiteral("keychain_silent"));
    QCOMPARE(reader.read(), QStringLiteral("keychain_silent"));
    keychain.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(reader.read(), QStringLiteral("ok"), 20'000);
}

void TestKeychainStore::busEndsMeanwhile()
{
    START(keychain);
    QCOMPARE(writeOf(keychain, QStringLiteral("a"), "one"), QStringLiteral("ok"));
    StayingReader reader(keychain, QStringLiteral("20000"));
    QCOMPARE(reader.read(), QStringLiteral("ok"));
    keychain.stopBus();
    QCOMPARE(reader.read(), QStringLiteral("keychain_missing"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList call = application.arguments().mid(2);
    if (application.arguments().value(1) != QLatin1String("--store")) {
        TestKeychainStore test;
        return QTest::qExec(&test, argc, argv);
    }
    if (call[0] == QLatin1String("often"))
        return performOften(call[1], call[2].toInt());
    return call[0] == QLatin1String("threads") ? performInThreads(call[1]) : perform(call);
}

#include "tst_keychainstore.moc"
