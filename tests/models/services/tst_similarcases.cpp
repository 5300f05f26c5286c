#include "services/caseservice.h"
#include "services/complaintintake.h"
#include "services/similarcases.h"
#include "support/testworkspace.h"
#include <QtTest>

using namespace emonev;

/// Cases that tell of the same thing are found among stored ones.
class TestSimilarCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsBeingTyped_data();
    void findsWhatIsBeingTyped();
    void aCaseIsNotLikeItself();
    void membersOfAMergeAreLeftOut();
    void anUnknownCaseIsSaid();

private:
    QString add(const QString &subject, const QString &body, double lat, int daysAgo, const QString &category = {});

    std::unique_ptr<TestWorkspace> m_city;
    QHash<QString, QString> m_ids;
};

QString TestSimilarCases::add(const QString &subject, const QString &body, double lat, int daysAgo,
                              const QString &category)
{
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = m_ids.value(QStringLiteral("unit"));
    draft.subject = subject;
    draft.body = body;
    draft.category = category;
    draft.lat = lat;
    draft.lon = 109.34;
    draft.received = m_city->clock().now().addDays(-daysAgo);
    const auto made = ComplaintIntake(m_city->workspace()).add(draft).result();
    return made ? made->id : QString();
}

void TestSimilarCases::initTestCase()
{
    m_city = std::make_unique<TestWorkspace>();
    m_ids.insert(QStringLiteral("unit"), m_city->addUnit(QStringLiteral("U"), QStringLiteral("Kelurahan Enau")));
    const auto keep = [this](const char *key, const QString &id) {
        QVERIFY2(!id.isEmpty(), key);
        m_ids.insert(QLatin1String(key), id);
    };
    keep("lamp", add(QStringLiteral("PJU padam"), QStringLiteral("penerangan di depan masjid mati"), -0.02, 2));
    keep("lampFar", add(QStringLiteral("PJU padam"), QStringLiteral("penerangan depan pasar mati"), -0.06, 2));
    keep("lampOld", add(QStringLiteral("PJU padam"), QStringLiteral("penerangan di depan masjid mati"), -0.02, 80));
    keep("ditch", add(QStringLiteral("Parit tersumbat"), QStringLiteral("air meluap ke rumah"), -0.02, 1));
    keep("tree", add(QStringLiteral("Pohon tumbang"), QStringLiteral("menimpa kabel"), -0.0205, 3));
}

void TestSimilarCases::findsWhatIsBeingTyped_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("best");
    QTest::newRow("other words for it") << "lampu jln gak nyala"
                                        << "gelap bgt dpn mesjid"
                                        << "lamp";
    QTest::newRow("slang") << "got mampet"
                           << "airnya meluap ke rmh"
                           << "ditch";
    QTest::newRow("half a word at the end") << "pohon tumbang menimpa kab"
                                            << ""
                                            << "tree";
    QTest::newRow("nothing like it") << "syarat akta kelahiran"
                                     << "mohon informasi"
                                     << "";
    QTest::newRow("query signs are words") << "\"pohon* (tumbang"
                                           << "kabel: ^-"
                                           << "tree";
}

void TestSimilarCases::findsWhatIsBeingTyped()
{
    QFETCH(QString, subject);
    QFETCH(QString, body);
    ReportSoFar report;
    report.subject = subject;
    report.body = body;
    report.lat = -0.0203;
    report.lon = 109.34;
    report.received = m_city->clock().now().toSecsSinceEpoch();
    const auto found = SimilarCases(m_city->workspace()).find(report, 3);
    QVERIFY(found);
    QFETCH(QString, best);
    QCOMPARE(found->isEmpty() ? QString() : found->first().line.id, m_ids.value(best));
    for (const SimilarCase &each : *found)
        QVERIFY(each.line.id != m_ids.value(QStringLiteral("lampOld")));
}

void TestSimilarCases::aCaseIsNotLikeItself()
{
    const auto found = SimilarCases(m_city->workspace()).like(m_ids.value(QStringLiteral("ditch")), 5);
    QVERIFY(found);
    for (const SimilarCase &each : *found)
        QVERIFY(each.line.id != m_ids.value(QStringLiteral("ditch")));
}

void TestSimilarCases::membersOfAMergeAreLeftOut()
{
    const QString repeat = add(QStringLiteral("lampu mati"), QStringLiteral("depan masjid gelap"), -0.02, 1);
    const auto newest = [this] {
        const auto found = SimilarCases(m_city->workspace()).like(m_ids.value(QStringLiteral("lamp")), 1);
        return found && !found->isEmpty() ? found->first().line.id : QString();
    };
    QCOMPARE(newest(), repeat);
    QVERIFY(CaseService(m_city->workspace()).merge(repeat, m_ids.value(QStringLiteral("lamp"))).result());
    QVERIFY(newest() != repeat);
}

void TestSimilarCases::anUnknownCaseIsSaid()
{
    const auto found = SimilarCases(m_city->workspace()).like(QStringLiteral("nothing"), 1);
    QVERIFY(!found);
    QCOMPARE(found.error().code, QStringLiteral("unknown_complaint"));
}

QTEST_GUILESS_MAIN(TestSimilarCases)
#include "tst_similarcases.moc"
