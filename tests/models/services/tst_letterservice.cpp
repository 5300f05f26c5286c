#include "services/complaintintake.h"
#include "services/letterservice.h"
#include "services/settingsservice.h"
#include "storage/peerrepository.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

namespace {

/// A city with a unit, a service of it and one case; it is Sunday, 22 November 2026, 09.00.
struct Desk
{
    TestWorkspace test;
    LetterService letters{test.workspace()};
    QString unit = test.addUnit("04.10", "Kelurahan Uji");
    QString service = test.addService(unit, "L-1", "Surat pengantar");
    QString complaint = receive("Loket tutup");

    QString receive(const QString &subject)
    {
        ComplaintDraft draft;
        draft.channel = "loket";
        draft.unitId = unit;
        draft.subject = subject;
        const auto made = ComplaintIntake(test.workspace()).add(draft).result();
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        return made->id;
    }
    Result<Letter> issue(int level = 0, const QString &ofCase = {})
    {
        LetterDraft draft;
        draft.complaintId = ofCase.isEmpty() ? complaint : ofCase;
        draft.serviceId = service;
        draft.component = 3;
        draft.level = level;
        draft.copies = QStringList{"Wali Kota", "Inspektur"};
        return letters.issue(draft).result();
    }
    void setPattern(const QString &pattern)
    {
        const auto set = [pattern](CitySettings &settings) { settings.numberPattern = pattern; };
        QVERIFY(SettingsService(test.workspace()).change(set, {}).result());
    }
    void setRole(const QString &role)
    {
        QVERIFY(test.workspace()
                    .save({},
                          [role](RecordWriter &writer) -> Result<void> {
                              Peer peer = peers::find(writer.connection());
                              peer.role = role;
                              peers::put(writer.connection(), peer);
                              return {};
                          })
                    .result());
    }
    static QString code(const Result<Letter> &result) { return result ? QString() : result.error().code; }
};

} // namespace

/// Letters of warning: number, level, reply, and who may.
class TestLetterService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLetter()
    {
        Desk desk;
        const auto letter = desk.issue();
        QVERIFY2(letter, qPrintable(Desk::code(letter)));
        QCOMPARE(letter->number, "1/04.10/XI/2026");
        QCOMPARE(letter->level, 1);
        QCOMPARE(letter->day, QDate(2026, 11, 22));
        QCOMPARE(letter->due, QDate(2026, 12, 1)); // seven working days on
        const auto chain = desk.letters.ofCase(desk.complaint);
        QCOMPARE(chain->size(), 1);
        QCOMPARE(chain->first().serviceName, "Surat pengantar");
        QCOMPARE(chain->first().unitName, "Kelurahan Uji");
        QCOMPARE(chain->first().caseSubject, "Loket tutup");
        QCOMPARE(chain->first().letter.component, 3);
        QCOMPARE(chain->first().letter.copies, QStringList({"Wali Kota", "Inspektur"}));
    }
    void levelsFollowEachOther()
    {
        Desk desk;
        QCOMPARE(Desk::code(desk.issue(2)), "letter_needs_level");
        QCOMPARE(desk.letters.ofCase(desk.complaint)->size(), 0);
        QVERIFY(desk.issue(1));
        QCOMPARE(Desk::code(desk.issue(1)), "letter_given_already");
        const auto second = desk.issue();
        QCOMPARE(second->level, 2);
        QVERIFY(desk.issue(3));
        QCOMPARE(Desk::code(desk.issue()), "letter_third_given");
        const auto chain = desk.letters.ofCase(desk.complaint);
        QCOMPARE(chain->at(1).previousNumber, "1/04.10/XI/2026");
        QCOMPARE(chain->at(2).previousNumber, second->number);
        const QString other = desk.receive("Perihal lain");
        QCOMPARE(Desk::code(desk.issue(2, other)), "letter_needs_level"); // the first was another case's
    }
    void numbersRunThroughTheYear()
    {
        Desk desk;
        QSet<QString> numbers;
        for (int i = 1; i <= 5; ++i) {
            const auto letter = desk.issue(1, desk.receive(QString("Kasus %1").arg(i)));
            QCOMPARE(letter->serial, i);
            numbers.insert(letter->number);
        }
        QCOMPARE(numbers.size(), 5);
        desk.test.clock().set(QDateTime::fromString("2027-01-04T02:00:00Z", Qt::ISODate));
        QCOMPARE(desk.issue(1)->number, "1/04.10/I/2027");
    }
    void aNumberIsNeverUsedAgain()
    {
        Desk desk;
        desk.setPattern("000.8.3/{n}/ORG/{year}");
        QCOMPARE(desk.issue(1)->number, "000.8.3/1/ORG/2026");
        QCOMPARE(desk.test.workspace().undo().result().error().kind, ErrorKind::NotFound); // nothing takes it back
        desk.setPattern("{n}/X/{year}");
        QCOMPARE(desk.issue(2)->number, "2/X/2026");
        desk.setPattern("{n}");
        QCOMPARE(Desk::code(desk.issue(3)), "letter_pattern_incomplete");
    }
    void refused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("no component") << "component"
                                      << "letter_component_unknown";
        QTest::newRow("another unit's service") << "service"
                                                << "letter_service_elsewhere";
        QTest::newRow("due today") << "due"
                                   << "letter_due_too_early";
        QTest::newRow("unknown case") << "case"
                                      << "unknown_complaint";
        QTest::newRow("unknown service") << "no service"
                                         << "unknown_service";
    }
    void refused()
    {
        QFETCH(QString, what);
        Desk desk;
        LetterDraft draft;
        draft.complaintId = what == "case" ? "x" : desk.complaint;
        draft.serviceId = what == "service"      ? desk.test.addService(desk.test.addUnit("09"), "L-9")
                          : what == "no service" ? QString()
                                                 : desk.service;
        draft.component = what == "component" ? 15 : 3;
        if (what == "due")
            draft.due = QDate(2026, 11, 22);
        QTEST(Desk::code(desk.letters.issue(draft).result()), "code");
        QCOMPARE(desk.letters.between(QDate(2026, 1, 1), QDate(2026, 12, 31), {})->size(), 0);
    }
    void replies()
    {
        Desk desk;
        const auto letter = desk.issue();
        const auto reply = [&](const QDate &day, const QString &text) {
            const auto saved = desk.letters.reply(letter->id, day, text).result();
            return saved ? QString() : saved.error().code;
        };
        QCOMPARE(reply(QDate(2026, 11, 21), "Baik"), "letter_reply_too_early");
        QCOMPARE(reply(QDate(2026, 11, 23), "Baik"), "letter_reply_in_future");
        QCOMPARE(reply(QDate(2026, 11, 22), "  "), "letter_reply_missing");
        desk.test.clock().set(QDateTime::fromString("2026-12-03T02:00:00Z", Qt::ISODate));
        QVERIFY(desk.letters.ofCase(desk.complaint)->first().letter.isLate(QDate(2026, 12, 3)));
        QCOMPARE(reply(QDate(2026, 12, 2), "Loket dibuka pukul 08.00."), "");
        const Letter kept = desk.letters.ofCase(desk.complaint)->first().letter;
        QCOMPARE(kept.reply, "Loket dibuka pukul 08.00.");
        QCOMPARE(kept.repliedOn, QDate(2026, 12, 2));
        QVERIFY(kept.isLate(QDate(2026, 12, 3))); // answered a day after it was due
        QCOMPARE(kept.number, letter->number);
    }
    void replyWithAFile()
    {
        Desk desk;
        const auto letter = desk.issue();
        const QString path = desk.test.profile().folder + "/balasan.pdf";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4\n%%EOF\n") > 0);
        file.close();
        QVERIFY(desk.letters.reply(letter->id, QDate(2026, 11, 22), "Terlampir", {path}).result());
        const auto chain = desk.letters.ofCase(desk.complaint);
        QCOMPARE(chain->first().replyFiles.size(), 1);
        QCOMPARE(chain->first().replyFiles.first().name, "balasan.pdf");
    }
    void rights_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("gives");
        QTest::addColumn<bool>("answers");
        QTest::newRow("coordinator") << "coordinator" << true << true;
        QTest::newRow("unit") << "unit" << false << true;
        QTest::newRow("kelurahan") << "kelurahan" << false << true;
        QTest::newRow("assessor") << "assessor" << false << false;
        QTest::newRow("inspector") << "inspector" << false << false;
    }
    void rights()
    {
        QFETCH(QString, role);
        Desk desk;
        const auto first = desk.issue(1);
        desk.setRole(role);
        const auto second = desk.issue(2);
        QTEST(bool(second), "gives");
        if (!second)
            QCOMPARE(second.error().kind, ErrorKind::NotPermitted);
        QTEST(bool(desk.letters.reply(first->id, QDate(2026, 11, 22), "Baik").result()), "answers");
    }
    void foundByEitherNumber()
    {
        Desk desk;
        const auto one = desk.issue(), two = desk.issue();
        const auto chain = desk.letters.numbered(one->number);
        QCOMPARE(chain->size(), 1);
        QCOMPARE(desk.letters.numbered(chain->first().caseNumber)->size(), 2);
        QCOMPARE(desk.letters.numbered("tak ada").error().code, "letter_unknown");
        QCOMPARE(desk.letters.between(QDate(2026, 11, 22), QDate(2026, 11, 22), desk.unit)->size(), 2);
        QCOMPARE(desk.letters.between(QDate(2026, 11, 23), QDate(2026, 12, 22), desk.unit)->size(), 0);
        QCOMPARE(desk.letters.between(QDate(2026, 11, 22), QDate(2026, 11, 22), "another")->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLetterService)
#include "tst_letterservice.moc"
