#include "storage/connection.h"
#include "support/citystory.h"
#include <QJsonArray>
#include <QtTest>

using namespace emonev;

namespace {

constexpr int days = 60;
constexpr int editsADay = 84;

/// The answers of one day: the next 84 of 500 cells, each time round with the other value.
QByteArray answersOf(int day)
{
    static constexpr const char *indicators[] = {"V1.1", "V1.2", "V1.3", "V1.4", "V1.5"};
    QByteArray csv = "periode;kode_unit;kode_layanan;kode_indikator;nilai\n";
    for (int i = 0; i < editsADay; ++i) {
        const int edit = day * editsADay + i;
        const int cell = edit % 500;
        const QByteArray unit(1, char('A' + cell / 25));
        csv += "2026;" + unit + ';' + unit + QByteArray::number(1 + cell / 5 % 5) + ';' + indicators[cell % 5] + ';' +
               QByteArray::number(edit / 500 % 2) + '\n';
    }
    return csv;
}

} // namespace

/// Sixty days in a kelurahan without a network, 5,000 edits, and then the tokens have run out or the clock is wrong.
class TestLongOffline : public QObject
{
    Q_OBJECT

private:
    static int workFor60Days(Laptop &laptop, const QDateTime &first)
    {
        int made = 0;
        for (int day = 0; day < days; ++day) {
            laptop.setNow(first.addDays(day).toString(Qt::ISODate));
            const Ended imported = laptop.import(QStringLiteral("answers"), answersOf(day));
            program::must(imported);
            made += imported.json[u"inserted"].toInt() + imported.json[u"updated"].toInt();
        }
        return made;
    }

    /// As if the refresh token's 180 days had passed.
    static void expireTokens(const CityStory &story)
    {
        Connection database(story.file(QStringLiteral("server.sqlite")), Connection::Mode::ReadWrite);
        database.execute("UPDATE token SET expires_at = '2020-01-01T00:00:00.000Z'");
    }

    static void mustAllBeAnswered(const Laptop &laptop, int made)
    {
        const QHash<QString, int> statuses = laptop.statuses();
        int answered = 0;
        for (auto it = statuses.begin(); it != statuses.end(); ++it)
            answered += it.key() == u"pending" ? 0 : it.value();
        QCOMPARE(statuses.value(QStringLiteral("pending")), 0);
        QCOMPARE(statuses.value(QStringLiteral("rejected")), 0);
        QCOMPARE(answered, made);
    }

private Q_SLOTS:
    void everyEditEndsInOneStatus_data()
    {
        QTest::addColumn<QDateTime>("first");
        QTest::addColumn<bool>("expired");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QTest::newRow("the token has run out") << now.addDays(-days) << true;
        QTest::newRow("the clock is three years ahead") << now.addYears(3) << false;
        QTest::newRow("the clock is three years behind") << now.addYears(-3) << false;
        QTest::newRow("both") << now.addYears(3) << true;
    }
    void everyEditEndsInOneStatus()
    {
        QFETCH(QDateTime, first);
        QFETCH(bool, expired);
        CityStory story;
        Laptop laptop = story.join(QStringLiteral("satu"));
        const Laptop other = story.join(QStringLiteral("dua"));
        program::must(laptop.import(QStringLiteral("units"), CityStory::units(20)));
        program::must(laptop.import(QStringLiteral("services"), CityStory::services(20, 5)));
        QVERIFY(story.settle({laptop, other}) > 0);
        const int made = workFor60Days(laptop, first);
        QCOMPARE(made, days * editsADay);
        const QByteArray answers = laptop.exported(QStringLiteral("answers"));
        if (expired) {
            expireTokens(story);
            QStringList verb = laptop.syncVerb(story.url());
            verb.remove(3, 4); // without the password: nobody signs in
            const Ended refused = laptop.run(verb);
            QVERIFY2(refused.exit == 5, refused.text());
            QCOMPARE(refused.json[u"pending"].toInt(), made);
            QCOMPARE(laptop.exported(QStringLiteral("answers")), answers);
        }
        const Ended pass = laptop.sync(story.url());
        QVERIFY2(pass.exit == 0, pass.text());
        mustAllBeAnswered(laptop, made + 120);
        QVERIFY(story.settle({laptop, other}) > 0);
        QCOMPARE(laptop.exported(QStringLiteral("answers")), answers);
        QCOMPARE(other.exported(QStringLiteral("answers")), answers);
        QCOMPARE(other.run({"score"}).out, laptop.run({"score"}).out);
    }
};

QTEST_GUILESS_MAIN(TestLongOffline)
#include "tst_longoffline.moc"
