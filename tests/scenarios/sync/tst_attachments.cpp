#include "support/citystory.h"
#include "support/faultyproxy.h"
#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int fileSize = 5 * 1024 * 1024;

/// A file that is judged to be a PDF and can't be made smaller.
QByteArray document(quint32 seed)
{
    QByteArray bytes(fileSize, '\0');
    QRandomGenerator random(seed);
    random.generate(reinterpret_cast<quint32 *>(bytes.data()), reinterpret_cast<quint32 *>(bytes.data() + fileSize));
    return "%PDF-1.4\n" + bytes.mid(9);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList filesUnder(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

} // namespace

/// Attached files arrive whole however the line breaks, and nothing secret or private lies open on either side.
class TestAttachments : public QObject
{
    Q_OBJECT

private:
    static QByteArray attachedOn(const Laptop &laptop, const QString &sha256)
    {
        const QString path = QStringLiteral("%1/attachments/%2/%3").arg(laptop.dataFolder(), sha256.left(2), sha256);
        return QFile::exists(path) ? program::read(path) : QByteArray();
    }

    /// Every text in the token file, at any depth.
    static QByteArrayList textsOf(const QJsonValue &json)
    {
        QByteArrayList texts;
        if (json.isString())
            texts.append(json.toString().toUtf8());
        const QJsonObject object = json.toObject();
        for (const QJsonValue &member : object)
            texts += textsOf(member);
        return texts;
    }

private Q_SLOTS:
    void aCutTransferGoesOn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("SQLite") << "sqlite";
        QTest::newRow("PostgreSQL") << "postgresql";
    }
    void aCutTransferGoesOn()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        const Laptop sender = story.join(QStringLiteral("satu"));
        const Laptop receiver = story.join(QStringLiteral("dua"));
        program::must(sender.import(QStringLiteral("units"), CityStory::units(2)));
        QVERIFY(story.settle({sender, receiver}) > 0);
        const QByteArray bytes = document(7);
        sender.attach(QStringLiteral("A"), program::write(story.file(QStringLiteral("bukti.pdf")), bytes));
        FaultyProxy proxy(story.server().port());

        proxy.setBudget(fileSize * 2 / 5);
        const Ended cut = sender.sync(proxy.url());
        QVERIFY2(cut.exit == 6, cut.text());
        QCOMPARE(cut.json[u"pushed"][u"applied"].toInt(), 1); // the data went first
        proxy.setBudget(-1);
        const qint64 before = proxy.sent();
        const Ended rest = sender.sync(proxy.url());
        QVERIFY2(rest.exit == 0 && rest.json[u"blobs"][u"up"].toInt() == 1, rest.text());
        const qint64 again = proxy.sent() - before;
        QVERIFY2(again < fileSize * 3 / 5 + 1024 * 1024 + 64 * 1024, QByteArray::number(again)); // at most a chunk more

        const qint64 toCome = fileSize * 2 / 5;
        int exchange = 0;
        proxy.setPlan([&exchange, toCome] { // token, pull, and then the file
            return ++exchange == 3 ? Fault{Fault::Kind::CutAnswer, toCome} : Fault{};
        });
        const Ended broken = receiver.sync(proxy.url());
        QVERIFY2(broken.exit == 0 || broken.exit == 6, broken.text()); // it may go on at once
        proxy.setPlan({});
        QVERIFY(story.settle({receiver, sender}) > 0);
        QCOMPARE(hashOf(attachedOn(receiver, hashOf(bytes))), hashOf(bytes));
        QVERIFY2(proxy.received() < fileSize + 256 * 1024, QByteArray::number(proxy.received()));
    }

    void nothingSecretLiesOpen()
    {
        CityStory story;
        const Laptop laptop = story.join(QStringLiteral("satu"));
        const Laptop other = story.join(QStringLiteral("dua"));
        program::must(laptop.import(QStringLiteral("units"), CityStory::units(2)));
        laptop.attach(QStringLiteral("A"), program::write(story.file(QStringLiteral("bukti.pdf")), document(8)));
        QVERIFY(story.settle({laptop, other}) > 0);
        program::must(laptop.run({"backup"}));
        program::must(story.server().run({"backup", "--out", story.file(QStringLiteral("kota.backup"))}));
        QByteArrayList secrets{ServerProcess::passwordOf(QStringLiteral("admin"))};
        for (const Laptop *owner : {&laptop, &other})
            for (const QByteArray &text : textsOf(QJsonDocument::fromJson(program::read(owner->tokenFile())).object()))
                if (text.size() > 20)
                    secrets.append(text);
        QVERIFY(secrets.size() >= 3);
        const QStringList own{laptop.tokenFile(), other.tokenFile(),
                              story.server().passwordFile(QStringLiteral("admin"))};
        int looked = 0;
        const QStringList files = filesUnder(story.folder());
        for (const QString &path : files) {
            const QByteArray bytes = own.contains(path) ? QByteArray() : program::read(path);
            looked += !bytes.isEmpty();
            for (const QByteArray &secret : std::as_const(secrets))
                QVERIFY2(!bytes.contains(secret), qPrintable(path));
        }
        QVERIFY(looked > 8);
    }

    void filesAreTheirOwnersOnly()
    {
        CityStory story;
        const Laptop laptop = story.join(QStringLiteral("satu"));
        const Laptop other = story.join(QStringLiteral("dua"));
        program::must(laptop.import(QStringLiteral("units"), CityStory::units(2)));
        laptop.attach(QStringLiteral("A"), program::write(story.file(QStringLiteral("bukti.pdf")), document(9)));
        QVERIFY(story.settle({laptop, other}) > 0);
        program::must(laptop.run({"backup"}));
        program::must(story.server().run({"backup", "--out", story.file(QStringLiteral("kota.backup"))}));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QStringList open;
        int looked = 0;
        QDirIterator entries(story.folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry(entries.next());
            const bool isOfStory = entry.suffix() == u"csv" || entry.suffix() == u"pdf" ||
                                   entry.suffix() == u"password" || entry.fileName() == u"server.log";
            looked += !isOfStory;
            if (!isOfStory && (entry.permissions() & others))
                open.append(entry.filePath());
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        QVERIFY(looked > 15);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
