#include "domain/standardstate.h"
#include <QtTest>

using namespace emonev;

/// Who may take which step of a standard's way.
class TestStandardState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("to");
        const auto row = [](const char *role, const char *from, const QStringList &to) {
            QTest::addRow("%s from %s", *role ? role : "a store without accounts", from)
                << QString(role) << QString(from) << to;
        };
        row("unit", "draft", {"submitted"});
        row("unit", "submitted", {"draft"});
        row("unit", "verified", {});
        row("unit", "published", {});
        row("kelurahan", "draft", {"submitted"});
        row("coordinator", "draft", {"submitted"});
        row("coordinator", "submitted", {"verified", "draft"});
        row("coordinator", "verified", {"published", "draft"});
        row("coordinator", "published", {});
        row("", "submitted", {"verified", "draft"});
        row("assessor", "draft", {});
        row("assessor", "submitted", {});
        row("viewer", "draft", {});
    }
    void steps()
    {
        QFETCH(QString, role);
        QFETCH(QString, from);
        QFETCH(QStringList, to);
        QCOMPARE(standardstates::possible(role, from), to);
        for (const QString &state : standardstates::all())
            QCOMPARE(standardstates::mayMove(role, from, state), to.contains(state));
    }
    void onlyTheCityGivesBack()
    {
        QVERIFY(standardstates::isGivenBack("coordinator", "submitted", "draft"));
        QVERIFY(standardstates::isGivenBack("", "verified", "draft"));
        QVERIFY(!standardstates::isGivenBack("unit", "submitted", "draft"));
        QVERIFY(!standardstates::isGivenBack("coordinator", "draft", "submitted"));
    }
};

QTEST_APPLESS_MAIN(TestStandardState)
#include "tst_standardstate.moc"
