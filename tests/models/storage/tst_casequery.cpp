#include "storage/casequery.h"
#include "support/importing.h"
#include <QtTest>

using namespace emonev;

namespace {

/// Case i: unit B each third one (800 of 2,400), word "kenari" + i mod 11, received a minute after the one before.
QByteArray manyCases()
{
    const QDateTime first(QDate(2026, 10, 1), QTime(1, 0), Qt::UTC);
    QByteArray csv = "nomor;kanal;kode_unit;judul;isi;diterima;status;selesai\n";
    for (int i = 0; i < 2400; ++i)
        csv += "K-" + QByteArray::number(i) + (i % 3 ? ";loket;A;" : ";telepon;B;") + "perihal;isi kenari" +
               QByteArray::number(i % 11) + ';' + first.addSecs(60 * i).toString(Qt::ISODate).toLatin1() +
               (i % 4 == 0 ? ";selesai;2026-10-20T08:00:00+07:00\n" : ";;\n");
    return csv;
}

} // namespace

/// Pages of the queue hold what the filter says, whichever way it is found.
class TestCaseQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fillSmallCity(m_city);
        QCOMPARE(countsText(importText(m_city.workspace(), ImportKind::Complaints, manyCases()).counts),
                 "2400 2400 0 0 0 0");
    }

    void wordsAndOtherConditions_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word alone") << QString() << QString() << false << "kenari3";
        QTest::newRow("a unit with few cases") << "B" << QString() << false << "kenari3";
        QTest::newRow("a unit with many cases") << "A" << QString() << false << "kenari3";
        QTest::newRow("a common word of few cases") << "B" << QString() << false << "perihal";
        QTest::newRow("few that are open") << "B" << QString() << true << "kenari7";
        QTest::newRow("several words") << "B"
                                       << "telepon" << false << "perihal kenari5";
        QTest::newRow("a word nobody wrote") << "B" << QString() << false << "kenari77";
        QTest::newRow("a unit without such a channel") << "B"
                                                       << "loket" << false << "kenari3";
    }

    void wordsAndOtherConditions()
    {
        QFETCH(QString, unit);
        QFETCH(QString, channel);
        QFETCH(bool, isOpen);
        QFETCH(QString, text);
        CaseFilter filter;
        filter.text = text;
        if (!unit.isEmpty())
            filter.unitIds = {idOf(unit)};
        if (!channel.isEmpty())
            filter.channels = {channel};
        if (isOpen)
            filter.statuses = {CaseStatus::Waiting};
        QStringList expected;
        for (int i = 0; i < 2400; ++i) {
            const bool fits = (unit.isEmpty() || (unit == u"B") == (i % 3 == 0)) &&
                              (channel.isEmpty() || (channel == u"telepon") == (i % 3 == 0)) &&
                              (!isOpen || i % 4 != 0) && hasWords(text, i);
            if (fits)
                expected.append(QStringLiteral("K-%1").arg(i));
        }
        QCOMPARE(pages(filter, CaseOrder::Oldest), expected);
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(pages(filter, CaseOrder::Newest), expected);
        QStringList urgent = pages(filter, CaseOrder::MostUrgent);
        std::sort(urgent.begin(), urgent.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(urgent, expected);
        const auto count =
            m_city.workspace().read([&](Connection &c) -> Result<qint64> { return casequery::count(c, filter); });
        QCOMPARE(*count, expected.size());
    }

private:
    static bool hasWords(const QString &text, int i)
    {
        const QStringList own{QStringLiteral("perihal"), QStringLiteral("kenari%1").arg(i % 11)};
        const QStringList words = text.split(u' ');
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
    }
    QString idOf(const QString &code)
    {
        return *m_city.workspace().read([&](Connection &c) -> Result<QString> {
            Statement find(c.handle(), "SELECT id FROM unit WHERE code = ?1");
            find.bind(1, code);
            return find.next() ? find.text(0) : QString();
        });
    }
    /// All numbers the filter finds, read sixty at a time.
    QStringList pages(const CaseFilter &filter, CaseOrder order)
    {
        return *m_city.workspace().read([&](Connection &c) -> Result<QStringList> {
            QStringList numbers;
            std::optional<CaseLine> last;
            for (;;) {
                const QVector<CaseLine> page = casequery::page(c, filter, order, last, 60);
                for (const CaseLine &line : page)
                    numbers.append(line.number);
                if (page.size() < 60)
                    return numbers;
                last = page.last();
            }
        });
    }

    TestWorkspace m_city;
};

QTEST_GUILESS_MAIN(TestCaseQuery)
#include "tst_casequery.moc"
