#include "secrets/filesecretstore.h"
#include "secrets/memorysecretstore.h"
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <thread>

using namespace emonev;

/// The file store keeps values for its owner alone, and refuses a file that others could have read or laid.
class TestFileSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsValues_data();
    void keepsValues();
    void newObjectReadsWhatWasWritten();
    void fileIsForItsOwner_data();
    void fileIsForItsOwner();
    void openFileIsRefused_data();
    void openFileIsRefused();
    void linkIsRefused();
    void danglingLinkIsRefused();
    void folderIsLeftAsItIs();
    void missingFolder();
    void damagedFile_data();
    void damagedFile();
    void noFileHoldsNothing();
    void writersDoNotLoseEachOthersValues();
    void lockOfAKilledWriter();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("tokens.json")); }
    QByteArray fileContent() const;
    void plant(const QByteArray &content, mode_t mode) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSecretStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestFileSecretStore::fileContent() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFileSecretStore::plant(const QByteArray &content, mode_t mode) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode), 0);
}

static mode_t modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

void TestFileSecretStore::keepsValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a token") << "profil-1/refresh" << QByteArray("Zm9v_bar-baz");
    QTest::newRow("not ASCII") << QStringLiteral("profil é/東京") << QByteArrayLiteral("sandi é 東京 🔑");
    QTest::newRow("empty value") << "a" << QByteArray("");
    QTest::newRow("empty key") << "" << QByteArray("a");
    QTest::newRow("all bytes") << "a" << QByteArray("\0\1\xff\xfe\n\"\\", 7);
    QTest::newRow("4 kB") << "a" << QByteArray(4096, '\x90');
}

void TestFileSecretStore::keepsValues()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    FileSecretStore file(path());
    MemorySecretStore memory;
    for (SecretStore *store : {static_cast<SecretStore *>(&file), static_cast<SecretStore *>(&memory)}) {
        QVERIFY(store->write(QStringLiteral("other"), "stays"));
        QVERIFY(store->write(key, "before"));
        QVERIFY(store->write(key, value));
        const auto read = store->read(key);
        QVERIFY(read && read->has_value());
        QCOMPARE(**read, value);
        QVERIFY(store->remove(key));
        QVERIFY(store->remove(key));
        QVERIFY(store->read(key));
        QVERIFY(!store->read(key)->has_value());
        QCOMPARE(store->read(QStringLiteral("other"))->value(), QByteArray("stays"));
    }
}

void TestFileSecretStore::newObjectReadsWhatWasWritten()
{
    QVERIFY(FileSecretStore(path()).write(QStringLiteral("a"), "one"));
    QCOMPARE(FileSecretStore(path()).read(QStringLiteral("a"))->value(), QByteArray("one"));
}

void TestFileSecretStore::fileIsForItsOwner_data()
{
    QTest::addColumn<mode_t>("mask");
    QTest::newRow("usual umask") << mode_t(022);
    QTest::newRow("open umask") << mode_t(0);
}

void TestFileSecretStore::fileIsForItsOwner()
{
    QFETCH(mode_t, mask);
    const mode_t before = ::umask(mask);
    FileSecretStore store(path());
    QVERIFY(store.write(QStringLiteral("a"), "one"));
    QCOMPARE(modeOf(path()), mode_t(0600));
    QVERIFY(store.write(QStringLiteral("a"), "two"));
    QCOMPARE(modeOf(path()), mode_t(0600));
    ::umask(before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("tokens.json")});
}

void TestFileSecretStore::openFileIsRefused_data()
{
    QTest::addColumn<mode_t>("mode");
    QTest::newRow("others read") << mode_t(0604);
    QTest::newRow("group reads") << mode_t(0640);
    QTest::newRow("group writes") << mode_t(0620);
    QTest::newRow("usual file") << mode_t(0644);
}

void TestFileSecretStore::openFileIsRefused()
{
    QFETCH(mode_t, mode);
    const QByteArray content = R"({"secrets":{"a":"b25l"}})";
    plant(content, mode);
    FileSecretStore store(path());
    const auto read = store.read(QStringLiteral("a"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("secret_file_open"));
    QCOMPARE(read.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(store.write(QStringLiteral("a"), "x").error().code, QStringLiteral("secret_file_open"));
    QCOMPARE(store.remove(QStringLiteral("a")).error().code, QStringLiteral("secret_file_open"));
    QCOMPARE(fileContent(), content);
    QCOMPARE(modeOf(path()), mode);
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0600), 0);
    QCOMPARE(store.read(QStringLiteral("a"))->value(), QByteArray("one"));
}

void TestFileSecretStore::linkIsRefused()
{
    const QString target = m_folder->filePath(QStringLiteral("target.json"));
    QVERIFY(FileSecretStore(target).write(QStringLiteral("a"), "one"));
    QVERIFY(QFile::link(target, path()));
    FileSecretStore store(path());
    QCOMPARE(store.read(QStringLiteral("a")).error().code, QStringLiteral("secret_file_linked"));
    QCOMPARE(store.write(QStringLiteral("a"), "two").error().code, QStringLiteral("secret_file_linked"));
    QCOMPARE(FileSecretStore(target).read(QStringLiteral("a"))->value(), QByteArray("one"));
    QVERIFY(QFileInfo(path()).isSymLink());
}

void TestFileSecretStore::danglingLinkIsRefused()
{
    const QString target = m_folder->filePath(QStringLiteral("nowhere.json"));
    QVERIFY(QFile::link(target, path()));
    QCOMPARE(FileSecretStore(path()).write(QStringLiteral("a"), "two").error().code,
             QStringLiteral("secret_file_linked"));
    QVERIFY(!QFile::exists(target));
}

void TestFileSecretStore::folderIsLeftAsItIs()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    for (const mode_t mode : {mode_t(0700), mode_t(0750), mode_t(0755)}) {
        QCOMPARE(::chmod(folder.constData(), mode), 0);
        QVERIFY(FileSecretStore(path()).write(QStringLiteral("a"), "one"));
        QCOMPARE(modeOf(m_folder->path()), mode);
    }
}

void TestFileSecretStore::missingFolder()
{
    FileSecretStore store(m_folder->filePath(QStringLiteral("none/tokens.json")));
    QVERIFY(store.read(QStringLiteral("a")));
    const auto written = store.write(QStringLiteral("a"), "one");
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("folder_missing"));
}

void TestFileSecretStore::damagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("token=abc");
    QTest::newRow("cut off") << QByteArray(R"({"secrets":{"a":"b25)");
    QTest::newRow("no values") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("a number for a value") << QByteArray(R"({"secrets":{"a":1}})");
    QTest::newRow("no base64") << QByteArray(R"({"secrets":{"a":"***"}})");
    QTest::newRow("2 MiB") << R"({"secrets":{"a":")" + QByteArray(2 << 20, 'A') + R"("}})";
}

void TestFileSecretStore::damagedFile()
{
    QFETCH(QByteArray, content);
    plant(content, 0600);
    FileSecretStore store(path());
    const auto read = store.read(QStringLiteral("a"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("secret_file_damaged"));
    QCOMPARE(store.write(QStringLiteral("a"), "one").error().code, QStringLiteral("secret_file_damaged"));
    QCOMPARE(fileContent(), content);
}

void TestFileSecretStore::noFileHoldsNothing()
{
    FileSecretStore store(path());
    QVERIFY(store.read(QStringLiteral("a")));
    QVERIFY(!store.read(QStringLiteral("a"))->has_value());
    QVERIFY(store.remove(QStringLiteral("a")));
    QVERIFY(!QFile::exists(path()));
}

void TestFileSecretStore::writersDoNotLoseEachOthersValues()
{
    std::atomic<int> failures = 0;
    const auto writer = [&](const QString &name) {
        for (int i = 0; i < 20; ++i)
            if (!FileSecretStore(path()).write(name + QString::number(i), "v"))
                ++failures;
    };
    std::thread one(writer, QStringLiteral("one"));
    std::thread two(writer, QStringLiteral("two"));
    one.join();
    two.join();
    QCOMPARE(failures.load(), 0);
    FileSecretStore store(path());
    for (int i = 0; i < 20; ++i)
        for (const auto name : {"one", "two"})
            QVERIFY(store.read(QString::fromLatin1(name) + QString::number(i))->has_value());
}

/// Killed between making the lock and writing into it whose it is.
void TestFileSecretStore::lockOfAKilledWriter()
{
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-10), QFileDevice::FileModificationTime));
    lock.close();
    FileSecretStore store(path());
    QVERIFY(store.write(QStringLiteral("a"), "b"));
    QCOMPARE(*store.read(QStringLiteral("a")), QByteArray("b"));
}

QTEST_GUILESS_MAIN(TestFileSecretStore)
#include "tst_filesecretstore.moc"
