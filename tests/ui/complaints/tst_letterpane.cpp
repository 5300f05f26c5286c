#include "secrets/memorysecretstore.h"
#include "services/complaintintake.h"
#include "storage/peerrepository.h"
#include "support/accessiblenames.h"
#include "support/answeringprompts.h"
#include "support/testworkspace.h"
#include "ui/complaints/letterdialog.h"
#include "ui/complaints/letterpane.h"
#include "ui/complaints/replydialog.h"
#include <QtTest>
#include <QtWidgets>

using namespace emonev;

/// From the complaint to the letter and its reply, by keys.
class TestLetterPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestWorkspace>();
        m_city->workspace().setVault(std::make_unique<ReporterVault>(std::make_unique<MemorySecretStore>()));
        const QString unit = m_city->addUnit("U1", "Kelurahan Satu");
        m_city->addService(unit, "U1-1", "Surat pengantar");
        ComplaintDraft draft;
        draft.channel = "loket";
        draft.unitId = unit;
        draft.subject = "Loket tutup";
        draft.reporter = {"Siti Rahasia", "0812"};
        const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
        QVERIFY(made);
        m_id = made->id;
        m_pane = std::make_unique<LetterPane>(m_city->workspace(), m_prompts);
        m_pane->resize(352, 400);
        m_pane->show();
        show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_city.reset();
    }

    void fromTheLetterToTheReply()
    {
        QVERIFY(!action("letterPrint")->isEnabled() && !action("letterPrint")->toolTip().isEmpty());
        issue(3);
        QTRY_VERIFY(chain().contains("1/U1/XI/2026"));
        QVERIFY(chain().contains("Surat pengantar") && chain().contains("Loket tutup"));
        QVERIFY(!chain().contains("Siti"));
        QSignalSpy printed(m_pane.get(), &LetterPane::printRequested);
        action("letterPrint")->trigger();
        QCOMPARE(printed.takeFirst().first().toString(), "1/U1/XI/2026");
        action("letterReply")->trigger();
        auto *dialog = m_pane->findChild<ReplyDialog *>();
        QVERIFY(dialog);
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        QTest::mouseClick(dialog->findChild<QPushButton *>("replyOk"), Qt::LeftButton);
        QVERIFY(!dialog->findChild<QLabel *>("replyError")->text().isEmpty());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>("replyText"), "Loket dibuka");
        QTest::mouseClick(dialog->findChild<QPushButton *>("replyOk"), Qt::LeftButton);
        QTRY_VERIFY(chain().contains("Loket dibuka"));
    }
    void theSecondComesAfterTheFirst()
    {
        issue(3);
        QTRY_COMPARE(m_pane->findChild<QComboBox *>("letterWhich")->count(), 1);
        issue(4);
        QTRY_COMPARE(m_pane->findChild<QComboBox *>("letterWhich")->count(), 2);
        QCOMPARE(m_pane->findChild<QComboBox *>("letterWhich")->currentText(), "2/U1/XI/2026");
        QCOMPARE(LetterService(m_city->workspace()).ofCase(m_id)->last().letter.level, 2);
    }
    void withoutAComponentItStaysOpen()
    {
        LetterDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(missingAccessibleNames(dialog), QStringList());
        QTest::mouseClick(dialog->findChild<QPushButton *>("letterOk"), Qt::LeftButton);
        QVERIFY(dialog->isVisible() && !dialog->findChild<QLabel *>("letterError")->text().isEmpty());
        QCOMPARE(LetterService(m_city->workspace()).ofCase(m_id)->size(), 0);
    }
    void lateRepliesAreSeen()
    {
        issue(3);
        QTRY_VERIFY(chain().contains("1/U1/XI/2026"));
        QVERIFY(!chain().contains(QChar(0x25B2)));
        m_city->clock().set(QDateTime::fromString("2026-12-02T02:00:00Z", Qt::ISODate));
        show();
        QTRY_VERIFY(chain().contains(QChar(0x25B2)));
    }
    void aUnitMayOnlyAnswer()
    {
        issue(3);
        QTRY_VERIFY(action("letterReply")->isEnabled());
        QVERIFY(m_city->workspace()
                    .save({},
                          [](RecordWriter &writer) -> Result<void> {
                              Peer peer = peers::find(writer.connection());
                              peer.role = "kelurahan";
                              peers::put(writer.connection(), peer);
                              return {};
                          })
                    .result());
        show();
        QVERIFY(!action("letterIssue")->isEnabled() && !action("letterIssue")->toolTip().isEmpty());
        QVERIFY(action("letterReply")->isEnabled());
    }
    void byKeysAlone()
    {
        QCOMPARE(missingAccessibleNames(m_pane.get()), QStringList());
        QTest::keyClick(m_pane.get(), Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(m_pane->findChild<LetterDialog *>());
        auto *dialog = m_pane->findChild<LetterDialog *>();
        auto *component = dialog->findChild<QComboBox *>("letterComponent");
        QTest::keyClick(dialog, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(component->hasFocus());
        QTest::keyClick(component, Qt::Key_Down);
        QTest::keyClick(component, Qt::Key_Return);
        QTRY_VERIFY(chain().contains("1/U1/XI/2026"));
    }

private:
    QAction *action(const char *name) { return m_pane->findChild<QAction *>(QLatin1String(name)); }
    QString chain() { return m_pane->findChild<QTextBrowser *>("letterChain")->toPlainText(); }
    void show()
    {
        m_file = *CaseService(m_city->workspace()).file(m_id);
        m_pane->setCase(m_file, QTimeZone("Asia/Jakarta"));
        QTRY_VERIFY(!chain().isEmpty());
    }
    LetterDialog *open()
    {
        action("letterIssue")->trigger();
        [this] { QTRY_VERIFY(m_pane->findChild<LetterDialog *>()); }();
        return m_pane->findChild<LetterDialog *>();
    }
    void issue(int component)
    {
        LetterDialog *dialog = open();
        QVERIFY(dialog);
        auto *box = dialog->findChild<QComboBox *>("letterComponent");
        box->setCurrentIndex(box->findData(component));
        QTest::mouseClick(dialog->findChild<QPushButton *>("letterOk"), Qt::LeftButton);
        QTRY_VERIFY(!m_pane->findChild<LetterDialog *>());
    }

    std::unique_ptr<TestWorkspace> m_city;
    AnsweringPrompts m_prompts;
    std::unique_ptr<LetterPane> m_pane;
    CaseFile m_file;
    QString m_id;
};

QTEST_MAIN(TestLetterPane)
#include "tst_letterpane.moc"
