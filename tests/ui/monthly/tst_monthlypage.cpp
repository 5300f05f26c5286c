#include "services/complaintintake.h"
#include "storage/peerrepository.h"
#include "support/accessiblenames.h"
#include "support/testworkspace.h"
#include "ui/monthly/monthcasesdialog.h"
#include "ui/monthly/monthgrid.h"
#include "ui/monthly/monthlypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QtTest>

using namespace emonev;

namespace {

const QDate october(2026, 10, 1);

} // namespace

/// The page of monthly totals, driven by keys: typing, pasting, handing in, giving back, the cases behind a figure.
class TestMonthlyPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>(); // its clock stands at 22 November 2026
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QUuid::createUuid().toString()), QSettings::IniFormat);
        m_unit = m_city->addUnit(QStringLiteral("A"), QStringLiteral("Kelurahan A"));
        m_other = m_city->addUnit(QStringLiteral("B"), QStringLiteral("Kelurahan B"));
        ComplaintDraft draft;
        draft.channel = QStringLiteral("loket");
        draft.unitId = m_unit;
        draft.subject = QStringLiteral("Lampu mati");
        draft.received = QDateTime(QDate(2026, 10, 5), QTime(3, 0), Qt::UTC);
        m_case = ComplaintIntake(m_city->workspace()).add(draft).result()->id;
        m_page = std::make_unique<MonthlyPage>(m_city->workspace(), *m_settings);
        m_page->resize(1000, 640);
        m_page->show();
        m_grid = m_page->findChild<MonthGrid *>();
        QTRY_VERIFY(m_grid->currentIndex().isValid());
        m_grid->setFocus();
        m_grid->setCurrentIndex(at(QStringLiteral("loket"), MonthlyModel::ReceivedColumn));
    }

    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
        m_city.reset();
    }

    void theMonthBeforeIsOffered()
    {
        QCOMPARE(m_page->findChild<QComboBox *>("monthChoice")->currentText(), QStringLiteral("October 2026"));
        QCOMPARE(label("monthUnit"), QStringLiteral("Kelurahan A – October 2026"));
        QCOMPARE(label("monthStanding"), QStringLiteral("▲ Draft; it was due on 10 November 2026."));
    }

    void digitsEnterAndTab()
    {
        const QModelIndex first = m_grid->currentIndex();
        type(QStringLiteral("12"));
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_grid->currentIndex(), first.siblingAtRow(first.row() + 1)); // the editor closes a turn later
        type(QStringLiteral("7"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(m_grid->currentIndex(), first.sibling(first.row() + 1, first.column() + 1));
        QTRY_COMPARE(stored(0), std::optional<qint64>(12));
        QCOMPARE(first.siblingAtRow(first.row() + 1).data().toString(), QStringLiteral("7"));
    }

    void typingGoesOnWhileFiguresAreRead()
    {
        type(QStringLiteral("12"));
        QSignalSpy read(m_page.get(), &Page::commandsChanged);
        m_page->refresh();
        QVERIFY(read.wait());
        QVERIFY(editor());
        QCOMPARE(editor()->text(), QStringLiteral("12"));
        m_page->flush();
        QTRY_COMPARE(stored(0), std::optional<qint64>(12));
    }

    void aWrongFigureIsSaid()
    {
        type(QStringLiteral("dua"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(banner().contains(QStringLiteral("\"dua\" is not a whole number")));
    }

    void aBlockIsPasted()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n"));
        QTest::keySequence(m_grid, QKeySequence::Paste);
        QTRY_COMPARE(stored(1), std::optional<qint64>(2));
        m_grid->selectionModel()->select(
            QItemSelection(m_grid->currentIndex(), m_grid->currentIndex().siblingAtColumn(2)),
            QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(m_grid, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1\t2"));
        QTest::keyClick(m_grid, Qt::Key_Delete);
        QTRY_COMPARE(stored(1), std::optional<qint64>());
        QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\t3\t4\t5"));
        QTest::keySequence(m_grid, QKeySequence::Paste);
        QVERIFY(banner().contains(QStringLiteral("Nothing was pasted")));
    }

    void handedInGivenBackApproved()
    {
        action("monthStep")->trigger();
        QTRY_VERIFY(banner().contains(QStringLiteral("are still empty. Nothing was handed in")));
        QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(0, MonthlyModel::ReceivedColumn));
        action("monthZeros")->trigger();
        action("monthStep")->trigger();
        QTRY_COMPARE(label("monthStanding"), QStringLiteral("Handed in; waits for the city's approval."));
        QVERIFY(!action("monthZeros")->isVisible());
        action("monthBack")->trigger();
        auto *dialog = m_page->findChild<QDialog *>("returnDialog");
        QVERIFY(dialog);
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        auto *ok = dialog->findChild<QPushButton *>("returnOk");
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QPlainTextEdit *>("returnNote")->setPlainText(QStringLiteral("loket kurang dua"));
        QVERIFY(ok->isEnabled());
        ok->click();
        QTRY_COMPARE(label("monthNote"), QStringLiteral("Given back by the city: loket kurang dua"));
        action("monthStep")->trigger();
        QTRY_COMPARE(action("monthStep")->text(), QStringLiteral("Approve"));
        action("monthStep")->trigger();
        QTRY_COMPARE(label("monthStanding"), QStringLiteral("Approved; the figures stay as they are."));
        auto *units = m_page->findChild<TableView *>("monthUnits");
        QTRY_COMPARE(units->model()->index(0, 1).data().toString(), QStringLiteral("approved"));
        type(QStringLiteral("9"));
        QVERIFY(!editor());
        m_page->perform(PageCommand::Undo);
        QTRY_COMPARE(action("monthStep")->text(), QStringLiteral("Approve"));
    }

    void noButtonForWhatTheRoleMayNot()
    {
        const auto asViewer = [](RecordWriter &writer) -> Result<void> {
            Peer peer = peers::find(writer.connection());
            peer.role = QStringLiteral("viewer");
            peers::put(writer.connection(), peer);
            return {};
        };
        QVERIFY(m_city->workspace().save({}, asViewer).result());
        m_page->refresh();
        QTRY_VERIFY(!action("monthStep")->isVisible());
        for (const auto *button : m_page->findChildren<QToolButton *>())
            if (button->defaultAction() && button->defaultAction()->objectName().startsWith(QStringLiteral("month")))
                QVERIFY2(!button->isVisible(), qPrintable(button->text()));
        type(QStringLiteral("9"));
        QVERIFY(!editor());
    }

    void theCasesBehindAFigure()
    {
        m_grid->setCurrentIndex(m_grid->currentIndex().siblingAtColumn(MonthlyModel::CasesColumn));
        QTest::keyClick(m_grid, Qt::Key_Return);
        auto *dialog = m_page->findChild<MonthCasesDialog *>();
        QVERIFY(dialog);
        QSignalSpy shown(dialog, &MonthCasesDialog::shown);
        QVERIFY(shown.wait());
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        auto *list = dialog->findChild<TableView *>("monthCaseList");
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("received · in progress"));
        QSignalSpy wanted(m_page.get(), &Page::openRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{"complaints", "case", m_case}));
    }

    void whatEarlierMonthsSay()
    {
        MonthlyService service(m_city->workspace());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(
                service.fill(m_unit, october.addMonths(-i), {{"loket", MonthCount::Received, 10 + i}}, {}).result());
        m_page->refresh();
        QTRY_VERIFY(label("monthHint").contains(QStringLiteral("11 the month before; 11 to 13 in 3 earlier months")));
        type(QStringLiteral("120"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        m_grid->setCurrentIndex(at(QStringLiteral("loket"), MonthlyModel::ReceivedColumn));
        QVERIFY(label("monthHint").contains(QStringLiteral("far outside")));
    }

    void otherUnitsAndMonths()
    {
        m_page->perform(PageCommand::Next);
        QTRY_COMPARE(label("monthUnit"), QStringLiteral("Kelurahan B – October 2026"));
        QVERIFY(m_page->open(QStringLiteral("month"), QStringLiteral("2026-08")));
        QTRY_COMPARE(label("monthUnit"), QStringLiteral("Kelurahan B – August 2026"));
        QVERIFY(!m_page->open(QStringLiteral("month"), QStringLiteral("1999-01")));
    }

    void everythingHasAName() { QCOMPARE(missingAccessibleNames(m_page.get()), QStringList()); }

private:
    QModelIndex at(const QString &channel, int column)
    {
        for (int row = 0; row < m_grid->model()->rowCount(); ++row)
            if (m_grid->model()->index(row, 0).data(MonthlyModel::ChannelRole) == channel)
                return m_grid->model()->index(row, column);
        return {};
    }
    /// The first key opens the editor, which gets the others.
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(editor() ? static_cast<QWidget *>(editor()) : m_grid, key.toLatin1());
    }
    QLineEdit *editor() { return m_grid->viewport()->findChild<QLineEdit *>(); }
    QString label(const char *name) { return m_page->findChild<QLabel *>(QLatin1String(name))->text(); }
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    QString banner()
    {
        const Notice &notice = m_page->findChild<Banner *>()->notice();
        return notice.happened + u' ' + notice.meaning;
    }
    std::optional<qint64> stored(int count)
    {
        const MonthSheet sheet = MonthlyService(m_city->workspace()).sheet(m_unit, october).value();
        for (const MonthRow &row : sheet.rows)
            if (row.channel.code == u"loket")
                return row.numbers[size_t(count)];
        return {};
    }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MonthlyPage> m_page;
    MonthGrid *m_grid = nullptr;
    QString m_unit;
    QString m_other;
    QString m_case;
};

QTEST_MAIN(TestMonthlyPage)
#include "tst_monthlypage.moc"
