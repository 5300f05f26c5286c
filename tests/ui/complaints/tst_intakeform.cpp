#include "secrets/memorysecretstore.h"
#include "services/caseservice.h"
#include "services/registryservice.h"
#include "support/testworkspace.h"
#include "ui/complaints/intakeform.h"
#include "ui/complaints/typeahead.h"
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QtTest>

using namespace emonev;

/// Complaints taken in at a counter, by keys only.
class TestIntakeForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tenInARowByKeys();
    void enterWalksThroughAllFields();
    void whatIsMissingIsSaidAtItsField();
    void whatTheStoreRefusesIsSaidAtItsField();
    void aDraftSurvivesWithoutTheReporter();
    void theNumberCanBeCopied();
    void aRepeatIsSeenAndJoined();

private:
    template <typename T> T *find(const char *name) { return m_form->findChild<T *>(QLatin1String(name)); }
    void open();
    /// Types as a person does: into whatever has the focus. Counts the strokes.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QString path() const { return m_city->profile().folder + QStringLiteral("/intake.draft"); }
    QString error() { return find<QLabel>("intakeError")->text(); }

    std::unique_ptr<TestWorkspace> m_city;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<IntakeForm> m_form;
    QString m_unit;
    int m_strokes = 0;
};

void TestIntakeForm::init()
{
    m_city = std::make_unique<TestWorkspace>();
    m_city->workspace().setVault(std::make_unique<ReporterVault>(std::make_unique<MemorySecretStore>()));
    m_unit = m_city->addUnit(QStringLiteral("U1"), QStringLiteral("Kelurahan Darat Seroja"));
    m_city->addUnit(QStringLiteral("U2"), QStringLiteral("Dinas Perhubungan"));
    m_city->addService(m_unit, QStringLiteral("S1"), QStringLiteral("Surat pengantar"));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(QUuid::createUuid().toString()), QSettings::IniFormat);
    open();
}

void TestIntakeForm::cleanup()
{
    m_form.reset();
    m_settings.reset();
    m_city.reset();
}

void TestIntakeForm::open()
{
    Workspace &workspace = m_city->workspace();
    m_form =
        std::make_unique<IntakeForm>(workspace, *m_settings,
                                     IntakeChoices{*RegistryService(workspace).units(),
                                                   *CaseList(workspace).channels(),
                                                   {QStringLiteral("Penerangan jalan"), QStringLiteral("Kebersihan")},
                                                   QTimeZone("Asia/Jakarta"),
                                                   {}});
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestIntakeForm::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_strokes;
    QWidget *target = QApplication::activePopupWidget();
    QTest::keyClick(target ? target : QApplication::focusWidget(), key, modifiers);
}

void TestIntakeForm::type(const QString &text)
{
    for (const QChar sign : text) {
        ++m_strokes;
        QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
    }
}

void TestIntakeForm::tenInARowByKeys()
{
    QSignalSpy added(m_form.get(), &IntakeForm::added);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("intake_channel"));
    type(QStringLiteral("loket"));
    press(Qt::Key_Return);
    type(QStringLiteral("seroja"));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("intake_service"));
    press(Qt::Key_Return);
    for (int i = 0; i < 10; ++i) {
        m_strokes = 0;
        m_form->activateWindow(); // the offscreen platform leaves a closed list active
        QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("intake_category"));
        type(QStringLiteral("pene"));
        press(Qt::Key_Down); // the first of those that fit
        press(Qt::Key_Return);
        m_form->activateWindow(); // as above
        QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>("intake_subject"));
        type(QStringLiteral("Lampu jalan mati %1").arg(i));
        press(Qt::Key_Return);
        type(QStringLiteral("Sudah tiga malam gelap di depan masjid, rawan kecelakaan."));
        press(Qt::Key_Return);
        type(QStringLiteral("Jalan Melati 5 RT 03"));
        press(Qt::Key_Return);
        type(QStringLiteral("Siti Aminah"));
        press(Qt::Key_Return);
        type(QStringLiteral("081234567890"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(added.size(), i + 1);
        QVERIFY2(m_strokes < 300, qPrintable(QString::number(m_strokes)));
        QVERIFY(find<QLabel>("newNumber")->isVisible());
        QCOMPARE(find<QLabel>("newNumber")->text(), added.last()[1].toString());
    }
    const CaseFile last = *CaseService(m_city->workspace()).file(added.last()[0].toString());
    QCOMPARE(last.header.channel, QStringLiteral("loket"));
    QCOMPARE(last.header.unitId, m_unit);
    QCOMPARE(last.header.category, QStringLiteral("Penerangan jalan"));
    QCOMPARE(last.header.subject, QStringLiteral("Lampu jalan mati 9"));
    QCOMPARE(last.header.address, QStringLiteral("Jalan Melati 5 RT 03"));
    QVERIFY(last.reporterKnown);
    QCOMPARE(*CaseList(m_city->workspace()).count({}), 10);
}

void TestIntakeForm::enterWalksThroughAllFields()
{
    QStringList seen;
    for (int i = 0; i < 16; ++i) {
        seen.append(QApplication::focusWidget()->objectName());
        if (seen.last() == u"intakeSave")
            break;
        press(Qt::Key_Return);
    }
    QCOMPARE(seen, QStringList({"intake_channel", "intake_unit", "intake_service", "intake_category", "intake_subject",
                                "intake_body", "intake_address", "intake_reporter", "intake_contact", "intake_lat",
                                "intake_lon", "intake_class", "intake_received", "intake_anonymous", "intake_sealed",
                                "intakeSave"}));
}

void TestIntakeForm::whatIsMissingIsSaidAtItsField()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(error().startsWith(QStringLiteral("Channel: ")));
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("intake_channel"));
    type(QStringLiteral("loket"));
    press(Qt::Key_Return);
    type(QStringLiteral("atlantis"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(error().contains(QStringLiteral("atlantis")), qPrintable(error()));
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("intake_unit"));
}

void TestIntakeForm::whatTheStoreRefusesIsSaidAtItsField()
{
    find<TypeAhead>("intake_channel")->choose(QStringLiteral("loket"));
    find<TypeAhead>("intake_unit")->choose(m_unit);
    find<QLineEdit>("intake_subject")->setText(QStringLiteral("Lampu"));
    find<QLineEdit>("intake_lat")->setText(QStringLiteral("-6,2"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(error().startsWith(QStringLiteral("Longitude: ")), qPrintable(error()));
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("intake_lon"));
    find<QLineEdit>("intake_lon")->setText(QStringLiteral("106,8"));
    find<QDateTimeEdit>("intake_received")->setDateTime(QDateTime(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(error().startsWith(QStringLiteral("Received: ")), qPrintable(error()));
    QCOMPARE(find<QLineEdit>("intake_subject")->text(), QStringLiteral("Lampu")); // nothing typed is lost
}

void TestIntakeForm::aDraftSurvivesWithoutTheReporter()
{
    find<QLineEdit>("intake_subject")->setFocus();
    type(QStringLiteral("Lampu mati"));
    find<QLineEdit>("intake_reporter")->setFocus();
    type(QStringLiteral("Siti"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path()), 3000);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Siti"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_form.reset();
    open();
    QCOMPARE(find<QLineEdit>("intake_subject")->text(), QStringLiteral("Lampu mati"));
    QVERIFY(find<QLineEdit>("intake_reporter")->text().isEmpty());
    QVERIFY(find<QLabel>("intakeError")->isVisible());
    find<TypeAhead>("intake_channel")->choose(QStringLiteral("loket"));
    find<TypeAhead>("intake_unit")->choose(m_unit);
    QSignalSpy added(m_form.get(), &IntakeForm::added);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(added.size(), 1);
    QTRY_VERIFY(!QFileInfo::exists(path()));
}

void TestIntakeForm::theNumberCanBeCopied()
{
    find<TypeAhead>("intake_channel")->choose(QStringLiteral("loket"));
    find<TypeAhead>("intake_unit")->choose(m_unit);
    find<QLineEdit>("intake_subject")->setText(QStringLiteral("Lampu"));
    QSignalSpy added(m_form.get(), &IntakeForm::added);
    QTest::mouseClick(find<QPushButton>("intakeSave"), Qt::LeftButton);
    QTRY_COMPARE(added.size(), 1);
    QTest::mouseClick(find<QToolButton>("copyNumber"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), added.first()[1].toString());
}

void TestIntakeForm::aRepeatIsSeenAndJoined()
{
    ComplaintDraft earlier;
    earlier.channel = QStringLiteral("whatsapp");
    earlier.unitId = m_unit;
    earlier.subject = QStringLiteral("PJU padam di Jalan Enau");
    earlier.body = QStringLiteral("Lampu jalan depan masjid mati sejak Senin.");
    earlier.address = QStringLiteral("Jalan Enau Nomor 12");
    const auto first = ComplaintIntake(m_city->workspace()).add(earlier).result();
    QVERIFY(first);
    QSignalSpy added(m_form.get(), &IntakeForm::added);
    find<TypeAhead>("intake_channel")->choose(QStringLiteral("loket"));
    find<TypeAhead>("intake_unit")->choose(m_unit);
    find<QLineEdit>("intake_subject")->setFocus();
    type(QStringLiteral("lampu jln mati"));
    auto *box = find<QCheckBox>("similar1");
    QTRY_VERIFY(box->isVisible());
    QVERIFY2(box->text().contains(first->number), qPrintable(box->text()));
    QVERIFY(!find<QCheckBox>("similar2")->isVisible());
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(box->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(added.count(), 1);
    const QString id = added[0][0].toString();
    QTRY_COMPARE(CaseService(m_city->workspace()).file(id)->mergedInto, first->number);
    QTRY_VERIFY(!box->isVisible());
}

QTEST_MAIN(TestIntakeForm)
#include "tst_intakeform.moc"
