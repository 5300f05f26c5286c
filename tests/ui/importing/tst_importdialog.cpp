#include "services/batchservice.h"
#include "services/registryservice.h"
#include "support/accessiblenames.h"
#include "support/importing.h"
#include "ui/importing/batchesdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/tableexport.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/prompts.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace emonev;

namespace {

/// Answers every question with the same file.
class OneFile final : public Prompts
{
public:
    QString file;
    QString openFile(QWidget *, const QString &, const QStringList &) override { return file; }
    QStringList openFiles(QWidget *, const QString &, const QStringList &) override { return {file}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QStringList &) override { return file; }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
    QString askReason(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    void info(QWidget *, const QString &, const QString &) override {}
};

} // namespace

/// The window of an import, from the file to taking it back.
class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWorkspace> m_city;
    std::unique_ptr<ImportDialog> m_dialog;
    ImportFolder m_folder;
    OneFile m_prompts;

    template <typename T> T *find(const char *name) { return m_dialog->findChild<T *>(QLatin1String(name)); }
    ImportPreviewModel *model() { return m_dialog->findChild<ImportPreviewModel *>(); }
    int units() { return int(exportedRows(m_city->workspace(), ImportKind::Units).size()); }

    void open(const QByteArray &csv, ImportKind kind = ImportKind::Units)
    {
        m_dialog = std::make_unique<ImportDialog>(m_city->workspace(), m_prompts, kind);
        new QAbstractItemModelTester(model(), m_dialog.get());
        QSignalSpy planned(&m_dialog->session(), &ImportSession::planned);
        m_prompts.file = m_folder.write(QStringLiteral("data.csv"), csv);
        m_dialog->show();
        QTest::mouseClick(find<QPushButton>("choose"), Qt::LeftButton);
        QTRY_COMPARE(planned.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        fillSmallCity(*m_city);
    }
    void cleanup() { m_dialog.reset(); }

    void aWrongCellIsRepairedAndImported()
    {
        open("kode;nama;jenis\nC;C;opd\nD;;opd\n");
        QCOMPARE(find<QListWidget>("issues")->count(), 1);
        const QModelIndex cell = model()->index(1, ImportPreviewModel::FirstValue + 1);
        QVERIFY(cell.data(ImportPreviewModel::BadRole).toBool());
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
        QSignalSpy planned(&m_dialog->session(), &ImportSession::planned);
        QVERIFY(model()->setData(cell, QStringLiteral("Dinas D")));
        QTRY_COMPARE(planned.size(), 1);
        QCOMPARE(find<QListWidget>("issues")->count(), 0);
        QCOMPARE(m_dialog->session().plan().counts.inserted, 2);
        QSignalSpy applied(&m_dialog->session(), &ImportSession::applied);
        QTest::mouseClick(find<QPushButton>("import"), Qt::LeftButton);
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(units(), 4);
        QTest::mouseClick(find<QPushButton>("undo"), Qt::LeftButton);
        QTRY_COMPARE(units(), 2);
    }

    void theListJumpsToTheCell()
    {
        open("kode;nama;jenis\nC;C;opd\nD;D;salah\n");
        auto *issues = find<QListWidget>("issues");
        issues->setCurrentRow(0);
        Q_EMIT issues->itemActivated(issues->item(0));
        const QModelIndex current = find<QTableView>("preview")->currentIndex();
        QCOMPARE(current.row(), 1);
        QCOMPARE(current.column(), int(ImportPreviewModel::FirstValue) + 2);
    }

    void onlyRefusedRowsAndTheirFile()
    {
        open("kode;nama;jenis\nC;C;opd\nD;D;salah\n");
        find<QCheckBox>("onlyBad")->click();
        QCOMPARE(find<QTableView>("preview")->model()->rowCount(), 1);
        m_prompts.file = m_folder.path(QStringLiteral("bad.csv"));
        QTest::mouseClick(find<QPushButton>("saveBad"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m_prompts.file));
        const auto file = ImportService::open(m_prompts.file);
        QCOMPARE(file->workbook.sheets.first().rows.size(), 2);
        QCOMPARE(file->workbook.sheets.first().rows.last().cells.size(), 4);
    }

    void aForeignColumnIsMatched()
    {
        open("Kode OPD;nama;jenis\nC;C;opd\n");
        QVERIFY(!find<QPushButton>("import")->isEnabled());
        auto *mapping = find<QTableWidget>("mapping");
        QSignalSpy planned(&m_dialog->session(), &ImportSession::planned);
        auto *ours = qobject_cast<QComboBox *>(mapping->cellWidget(0, 1));
        ours->setCurrentIndex(ours->findData(QStringLiteral("kode")));
        Q_EMIT ours->activated(ours->currentIndex());
        QTRY_COMPARE(planned.size(), 1);
        QCOMPARE(m_dialog->session().plan().counts.inserted, 1);
    }

    void badFilesAreAnsweredInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header alone") << QByteArray("kode;nama;jenis\n");
        QTest::newRow("no table") << QByteArray("PK\x03\x04 broken");
    }

    void badFilesAreAnsweredInWords()
    {
        QFETCH(const QByteArray, content);
        m_dialog = std::make_unique<ImportDialog>(m_city->workspace(), m_prompts, ImportKind::Units);
        m_dialog->show();
        m_dialog->openFile(m_folder.write(QStringLiteral("bad.csv"), content));
        QTRY_VERIFY(m_dialog->findChild<Banner *>()->isVisible());
        QVERIFY(!m_dialog->findChild<Banner *>()->notice().happened.isEmpty());
        QVERIFY(!find<QPushButton>("import")->isEnabled());
    }

    void pastImportsAreTakenBack()
    {
        importText(m_city->workspace(), ImportKind::Units, "kode;nama;jenis\nC;C;opd\n");
        BatchesDialog dialog(m_city->workspace());
        dialog.show();
        auto *view = dialog.findChild<QTableView *>(QStringLiteral("batches"));
        new QAbstractItemModelTester(view->model(), &dialog);
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("undo")), Qt::LeftButton);
        QTRY_COMPARE(units(), 2);
        QTRY_VERIFY(view->model()->index(0, 0).data(BatchModel::UndoneRole).toBool());
        QCOMPARE(missingAccessibleNames(&dialog), QStringList());
    }

    void aTableIsExported()
    {
        QWidget window;
        m_prompts.file = m_folder.path(QStringLiteral("units.csv"));
        TableExport job(m_city->workspace(), m_prompts, &window);
        QSignalSpy finished(&job, &TableExport::finished);
        job.start(ImportKind::Units);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().toBool());
        QCOMPARE(importFile(m_city->workspace(), ImportKind::Units, m_prompts.file).counts.unchanged, 2);
    }

    void everythingHasAName()
    {
        open("kode;nama;jenis\nC;C;opd\nD;;opd\n");
        QCOMPARE(missingAccessibleNames(m_dialog.get()), QStringList());
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
