#include "services/complaintintake.h"
#include "support/testworkspace.h"
#include "ui/shell/complaintsource.h"
#include <QtTest>

using namespace emonev;

/// Ctrl+K finds complaints by number and by words.
class TestComplaintSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void opensTheCase();

private:
    [[nodiscard]] QVector<SearchHit> find(const QString &query, int limit = 5)
    {
        return ComplaintSource(m_city->workspace(),
                               [this](const QString &page, const QString &kind, const QString &id) {
                                   m_opened = QStringList{page, kind, id};
                               })
            .find(query, limit);
    }

    std::unique_ptr<TestWorkspace> m_city;
    NewComplaint m_lamp;
    QStringList m_opened;
};

void TestComplaintSource::initTestCase()
{
    m_city = std::make_unique<TestWorkspace>();
    ComplaintDraft draft;
    draft.channel = QStringLiteral("loket");
    draft.unitId = m_city->addUnit(QStringLiteral("U"));
    draft.subject = QStringLiteral("Lampu jalan mati");
    m_lamp = *ComplaintIntake(m_city->workspace()).add(draft).result();
    for (int i = 0; i < 8; ++i) {
        draft.subject = QStringLiteral("Parit tersumbat %1").arg(i);
        QVERIFY(ComplaintIntake(m_city->workspace()).add(draft).result());
    }
}

void TestComplaintSource::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("hits");
    QTest::newRow("a word") << "lampu" << 1;
    QTest::newRow("the beginning of a word") << "tersum" << 5;
    QTest::newRow("words in any order") << "mati lampu" << 1;
    QTest::newRow("too short") << "lam" << 0;
    QTest::newRow("nothing like it") << "jembatan" << 0;
    QTest::newRow("signs of a query") << "lampu\" OR *" << 0;
}

void TestComplaintSource::finds()
{
    QFETCH(QString, query);
    QTEST(int(find(query).size()), "hits");
}

void TestComplaintSource::opensTheCase()
{
    QString spoken = m_lamp.number; // as people read it out: without hyphens
    const QVector<SearchHit> hits = find(spoken.remove(u'-'));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().title, m_lamp.number);
    hits.first().activate();
    QCOMPARE(m_opened, QStringList({QStringLiteral("complaints"), QStringLiteral("case"), m_lamp.id}));
}

QTEST_MAIN(TestComplaintSource)
#include "tst_complaintsource.moc"
