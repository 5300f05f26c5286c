#include "services/assessmentservice.h"
#include "services/registryservice.h"
#include "services/standardservice.h"
#include "support/testworkspace.h"
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace emonev;

/// Saving, announcing, undo and redo.
class TestWorkspaceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoAnEdit()
    {
        TestWorkspace test;
        RegistryService registry(test.workspace());
        Unit unit = *registry.unit(test.addUnit(QStringLiteral("A"), QStringLiteral("Lama")));
        unit.name = QStringLiteral("Baru");
        unit.lat = -0.5;
        QVERIFY(registry.save(unit, QStringLiteral("ubah nama")).result());
        QCOMPARE(*test.workspace().undoLog().undoLabel(), QStringLiteral("ubah nama"));
        QVERIFY(test.workspace().undo().result());
        QCOMPARE(registry.unit(unit.id)->name, QStringLiteral("Lama"));
        QVERIFY(!registry.unit(unit.id)->lat);
        QVERIFY(test.workspace().redo().result());
        QCOMPARE(registry.unit(unit.id)->name, QStringLiteral("Baru"));
        QCOMPARE(*registry.unit(unit.id)->lat, -0.5);
        QVERIFY(test.workspace().undo().result());
        QCOMPARE(registry.unit(unit.id)->name, QStringLiteral("Lama"));
    }

    void undoBringsBackWhatWasRemoved()
    {
        TestWorkspace test;
        RegistryService registry(test.workspace());
        const QString id = test.addUnit(QStringLiteral("A"));
        QVERIFY(registry.removeUnit(id, QStringLiteral("hapus")).result());
        QVERIFY(!registry.unit(id));
        QVERIFY(test.workspace().undo().result());
        QCOMPARE(registry.unit(id)->code, QStringLiteral("A"));
    }

    void undoAnAnswerMadeForTheFirstTime()
    {
        TestWorkspace test;
        AssessmentService service(test.workspace());
        const QString unit = test.addUnit(QStringLiteral("A"));
        test.addPeriod(2026);
        const LineKey line{{}, QStringLiteral("V2.1")};
        QVERIFY(service.saveAnswer(unit, 2026, line, QStringLiteral("1"), {}, QStringLiteral("jawab")).result());
        QCOMPARE(service.checklist(unit, 2026)->answers.value(line).value, QStringLiteral("1"));
        QVERIFY(test.workspace().undo().result());
        QVERIFY(!service.checklist(unit, 2026)->answers.contains(line));
    }

    /// A page may close, and the window with it, while what it asked for is still being read.
    void waitsForReadingsThatHaveBegun()
    {
        QSemaphore begun;
        std::atomic<int> read = 0;
        auto test = std::make_unique<TestWorkspace>();
        QThreadPool::globalInstance()->start([&begun, &read, &workspace = test->workspace()] {
            begun.release();
            for (int i = 0; i < 100; ++i)
                if (RegistryService(workspace).units())
                    ++read;
        });
        begun.acquire();
        test.reset();
        QCOMPARE(read.load(), 100);
    }

    void undoIsRefusedWhereALaterEditStands()
    {
        TestWorkspace test;
        RegistryService registry(test.workspace());
        Unit unit = *registry.unit(test.addUnit(QStringLiteral("A"), QStringLiteral("Satu")));
        unit.name = QStringLiteral("Dua");
        QVERIFY(registry.save(unit, QStringLiteral("dua")).result());
        unit.name = QStringLiteral("Tiga");
        QVERIFY(registry.save(unit, {}).result()); // not undoable, as an import would be
        const auto undone = test.workspace().undo().result();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QCOMPARE(registry.unit(unit.id)->name, QStringLiteral("Tiga"));
    }

    void announcesWhatChanged()
    {
        TestWorkspace test;
        QSignalSpy spy(&test.workspace().announcer(), &Announcer::changed);
        const QString id = test.addUnit(QStringLiteral("A"));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<QSet<QString>>(), QSet<QString>{QStringLiteral("unit")});
        QCOMPARE(spy[0][1].toString(), id);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rule");
        QTest::newRow("no name") << "nama"
                                 << "  "
                                 << "required";
        QTest::newRow("name of 301") << "nama" << QString(301, u'x') << "too_long";
        QTest::newRow("NIP of 17 digits") << "nip"
                                          << "19770312200312200"
                                          << "bad_nip";
        QTest::newRow("NIP with a letter") << "nip"
                                           << "19770312200312200x"
                                           << "bad_nip";
        QTest::newRow("code of another unit") << "kode"
                                              << "B"
                                              << "duplicate_code";
        QTest::newRow("below itself") << "induk"
                                      << "self"
                                      << "circular_parent";
        QTest::newRow("below its own child") << "induk"
                                             << "child"
                                             << "circular_parent";
    }
    void refusals()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        TestWorkspace test;
        RegistryService registry(test.workspace());
        const QString id = test.addUnit(QStringLiteral("A"));
        test.addUnit(QStringLiteral("B"));
        const QString child = test.addUnit(QStringLiteral("C"), {}, id);
        Unit unit = *registry.unit(id);
        if (column == QLatin1String("nama"))
            unit.name = value;
        else if (column == QLatin1String("nip"))
            unit.headNip = value;
        else if (column == QLatin1String("kode"))
            unit.code = value;
        else
            unit.parentId = value == QLatin1String("self") ? id : child;
        const auto saved = registry.save(unit, {}).result();
        QVERIFY(!saved);
        QTEST(saved.error().code, "rule");
        QCOMPARE(registry.unit(id)->name, QStringLiteral("Unit A"));
    }

    void standardVersionsStay()
    {
        TestWorkspace test;
        StandardService service(test.workspace());
        const QString id = test.addService(test.addUnit(QStringLiteral("A")), QStringLiteral("A-1"));
        QVERIFY(service.startVersion(id, {}).result());
        const QString first = service.versions(id)->first().id;
        QVERIFY(service.saveComponent(id, first, 1, QStringLiteral("KTP asli"), {}).result());
        QVERIFY(service.startVersion(id, {}).result());
        const auto versions = service.versions(id);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().versionNo, 2);
        QCOMPARE(versions->first().components.value(1), QStringLiteral("KTP asli"));
        QVERIFY(service.saveComponent(id, versions->first().id, 1, QStringLiteral("KTP dan KK"), {}).result());
        QCOMPARE(service.versions(id)->last().components.value(1), QStringLiteral("KTP asli"));
        QCOMPARE(service.summaries()->value(id).filledPublic, 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceService)
#include "tst_workspace.moc"
