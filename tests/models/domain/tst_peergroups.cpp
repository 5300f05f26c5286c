#include "domain/peergroups.h"
#include <QtTest>

using namespace emonev;

namespace {

PeerMember unit(const char *code, const char *group, qint64 hundredths, bool complete = true)
{
    return {code, group, hundredths, complete};
}

QString text(const PeerSpread &spread)
{
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    return QStringList{number(spread.low), number(spread.lowerQuartile), number(spread.median),
                       number(spread.upperQuartile), number(spread.high)}
        .join(u' ');
}

QString ranks(const PeerGroup &group)
{
    QStringList found;
    for (const PeerRank &member : group.members)
        found.append(member.code + u':' + (member.rank ? QString::number(*member.rank) : QStringLiteral("-")) + u':' +
                     (member.fromMedian ? QString::number(*member.fromMedian) : QStringLiteral("-")));
    return found.join(u' ');
}

} // namespace

/// Units beside their like: quartiles worked out by hand, ties, and groups that are too small to say anything.
class TestPeerGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quartiles_data()
    {
        QTest::addColumn<QVector<qint64>>("scores");
        QTest::addColumn<QString>("spread");
        // Place (n - 1) × p: with five the 2nd, 3rd and 4th.
        QTest::newRow("five") << QVector<qint64>{9000, 6000, 10000, 7000, 8000} << "6000 7000 8000 9000 10000";
        // Six: places 1.25, 2.5, 3.75 of 50 60 70 80 90 100 → 62.5, 75, 87.5.
        QTest::newRow("six, between neighbours")
            << QVector<qint64>{5000, 6000, 7000, 8000, 9000, 10000} << "5000 6250 7500 8750 10000";
        // R's quantile(1:10, type = 7): 3.25 5.5 7.75; hundredths of hundredths are rounded half up: 325 550 775.
        QTest::newRow("one to ten, as in R")
            << QVector<qint64>{100, 200, 300, 400, 500, 600, 700, 800, 900, 1000} << "100 325 550 775 1000";
        // Places 1.25 and 3.75 of 0 1 2 3 4 5 hundredths: 1.25 → 1, 2.5 → 3 (half up), 3.75 → 4.
        QTest::newRow("rounded once, half up") << QVector<qint64>{0, 1, 2, 3, 4, 5} << "0 1 3 4 5";
        QTest::newRow("all the same") << QVector<qint64>{7000, 7000, 7000, 7000, 7000} << "7000 7000 7000 7000 7000";
        QTest::newRow("four are too few") << QVector<qint64>{1, 2, 3, 4} << "- - - - -";
        QTest::newRow("none") << QVector<qint64>{} << "- - - - -";
    }
    void quartiles()
    {
        QFETCH(QVector<qint64>, scores);
        QVector<PeerMember> members;
        for (qsizetype i = 0; i < scores.size(); ++i)
            members.append({QString::number(i), "opd", scores[i], true});
        QTEST(text(compareAll(members).spread), "spread");
    }
    void tiesAndIncompleteOnes()
    {
        const PeerGroup group = compareAll({unit("E", "opd", 6000),
                                            unit("B", "opd", 9000),
                                            unit("A", "opd", 9000),
                                            unit("C", "opd", 8000),
                                            unit("D", "opd", 7000),
                                            unit("F", "opd", 9900, false),
                                            {"G", "opd", {}, false}});
        // Complete: 60 70 80 90 90, median 80; F is not complete however high, G has nothing.
        QCOMPARE(ranks(group), QString("A:1:1000 B:1:1000 C:3:0 D:4:-1000 E:5:-2000 F:-:- G:-:-"));
        QCOMPARE(group.spread.units, 7);
        QCOMPARE(group.spread.complete, 5);
    }
    void groupsByKind()
    {
        QVector<PeerMember> members;
        for (int i = 0; i < 5; ++i)
            members.append(unit(qPrintable(QString::number(i)), "kelurahan", 5000 + i * 100));
        members.append(unit("X", "bumd", 9900));
        const QVector<PeerGroup> groups = compareGroups(members);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].group, QString("kelurahan"));
        QVERIFY(groups[0].spread.enough);
        QCOMPARE(groups[0].members.first().rank, std::optional(1));
        QVERIFY(!groups[1].spread.enough); // alone: neither ranked nor summed up
        QCOMPARE(ranks(groups[1]), QString("X:-:-"));
        QCOMPARE(groups[1].members.first().hundredths, std::optional<qint64>(9900)); // its score is no secret
    }
};

QTEST_APPLESS_MAIN(TestPeerGroups)
#include "tst_peergroups.moc"
