#include "services/openedcopies.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

/// A picture attached to a standard of a small city.
struct Desk
{
    Desk()
    {
        const QString path = folder.write(QStringLiteral("SK wali kota.pdf"), "%PDF-1.4 keputusan");
        AttachmentService service(test.workspace());
        if (!service.add(QStringLiteral("standard"), QStringLiteral("s"), unit, path, {}).result())
            qFatal("could not attach");
        file = service.list(QStringLiteral("standard"), QStringLiteral("s"))->first();
    }
    ImportFolder folder;
    TestWorkspace test;
    QString unit = test.addUnit(QStringLiteral("A"));
    Attachment file;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Copies of attached files live in one private folder that is empty before the program starts and after it ends.
class TestOpenedCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyHasItsNameAndCannotBeWritten()
    {
        Desk desk;
        const OpenedCopies copies(desk.test.profile());
        const auto path = OpenedCopies::make(desk.test.workspace(), desk.file);
        QVERIFY(path);
        QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("SK wali kota.pdf"));
        QCOMPARE(bytesOf(*path), QByteArray("%PDF-1.4 keputusan"));
        QVERIFY(path->startsWith(desk.test.profile().openedPath()));
        QVERIFY(!(QFile::permissions(*path) & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!(QFile::permissions(desk.test.profile().openedPath()) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void openingAgainGivesTheStoredBytes()
    {
        Desk desk;
        const OpenedCopies copies(desk.test.profile());
        const QString path = *OpenedCopies::make(desk.test.workspace(), desk.file);
        QVERIFY(QFile::remove(path));
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("lain") == 4);
        changed.close();
        QCOMPARE(*OpenedCopies::make(desk.test.workspace(), desk.file), path);
        QCOMPARE(bytesOf(path), QByteArray("%PDF-1.4 keputusan"));
    }
    void nothingStaysAtTheEnd()
    {
        Desk desk;
        {
            const OpenedCopies copies(desk.test.profile());
            QVERIFY(OpenedCopies::make(desk.test.workspace(), desk.file));
        }
        QVERIFY(!QFileInfo::exists(desk.test.profile().openedPath()));
    }
    void whatAKilledProgramLeftGoesAtTheNextStart()
    {
        Desk desk;
        QVERIFY(OpenedCopies::make(desk.test.workspace(), desk.file));
        const OpenedCopies copies(desk.test.profile());
        QVERIFY(!QFileInfo::exists(desk.test.profile().openedPath()));
        QVERIFY(AttachmentService(desk.test.workspace()).open(desk.file)); // the stored bytes stay
    }
    void damagedBytesAreNotCopied()
    {
        Desk desk;
        desk.file.sha256 = QString(64, u'0');
        const auto path = OpenedCopies::make(desk.test.workspace(), desk.file);
        QCOMPARE(path.error().kind, ErrorKind::Damaged);
        QVERIFY(!QFileInfo::exists(desk.test.profile().openedPath()));
    }
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<QString>("safe");
        const QString pdf = QStringLiteral("application/pdf"), jpeg = QStringLiteral("image/jpeg");
        QTest::newRow("as it is") << "Bukti 1.PDF" << pdf << "Bukti 1.PDF";
        QTest::newRow("either ending") << "foto.jpeg" << jpeg << "foto.jpeg";
        QTest::newRow("a folder before it") << "../../etc/sk.pdf" << pdf << "sk.pdf";
        QTest::newRow("another system's folder") << "C:\\x\\sk.pdf" << pdf << "sk.pdf";
        QTest::newRow("the folder above") << ".." << pdf << "0123456789abcdef.pdf";
        QTest::newRow("no name") << "" << jpeg << "0123456789abcdef.jpg";
        QTest::newRow("an ending that starts a program") << "sk.pdf.desktop" << pdf << "sk.pdf.desktop.pdf";
        QTest::newRow("no ending") << "foto" << QStringLiteral("image/png") << "foto.png";
        QTest::newRow("too long") << QString(300, u'é') + ".pdf" << pdf << QString(100, u'é') + ".pdf";
    }
    void namesAreSafe()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, mime);
        Attachment file;
        file.name = name;
        file.mime = mime;
        file.sha256 = QStringLiteral("0123456789abcdef0123");
        QTEST(safeFileName(file), "safe");
    }
};

QTEST_GUILESS_MAIN(TestOpenedCopies)
#include "tst_openedcopies.moc"
