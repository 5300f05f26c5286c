#include "domain/instrument.h"
#include <QFile>
#include <QtTest>

using namespace emonev;

/// Both shipped instruments are read as written, and a bad one is refused with its place.
class TestInstrument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedInstrumentIsRead_data();
    void shippedInstrumentIsRead();
    void weightsAreExact();
    void zoneIsFoundAtItsBorders_data();
    void zoneIsFoundAtItsBorders();
    void levelsAreThoseAnAnswerMayHave();
    void badInstrumentIsRefusedWithItsPlace_data();
    void badInstrumentIsRefusedWithItsPlace();

private:
    static Instrument shipped(const QString &code);
};

Instrument TestInstrument::shipped(const QString &code)
{
    QFile file(QStringLiteral(EMONEV_SOURCE_DIR "/resources/instruments/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto instrument = parseInstrument(file.readAll());
    return instrument ? *instrument : Instrument();
}

void TestInstrument::shippedInstrumentIsRead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("variables");
    QTest::addColumn<int>("unitScope");
    QTest::addColumn<int>("serviceScope");
    QTest::addColumn<int>("maxScore");
    QTest::addColumn<int>("valueMax");
    QTest::addColumn<int>("zones");

    QTest::newRow("nine variables") << "kepatuhan-9-variabel" << 9 << 24 << 6 << 100 << 1 << 3;
    QTest::newRow("PEKPPP") << "pekppp" << 6 << 28 << 3 << 5 << 5 << 9;
}

void TestInstrument::shippedInstrumentIsRead()
{
    QFETCH(QString, code);
    const Instrument instrument = shipped(code);
    QCOMPARE(instrument.code, code);
    QTEST(int(instrument.variables.size()), "variables");
    QTEST(instrument.indicatorCount(Indicator::Scope::Unit), "unitScope");
    QTEST(instrument.indicatorCount(Indicator::Scope::Service), "serviceScope");
    QTEST(int(instrument.maxScore.get_num().get_si()), "maxScore");
    QTEST(int(instrument.valueMax.get_num().get_si()), "valueMax");
    QTEST(int(instrument.zones.size()), "zones");

    Rational sum;
    for (const Variable &variable : instrument.variables) {
        sum += variable.weight;
        for (const Indicator &indicator : variable.indicators) {
            QVERIFY2(indicator.levels.size() >= 2 && !indicator.nameEn.isEmpty(), qPrintable(indicator.code));
            QCOMPARE(instrument.indicator(indicator.code)->nameId, indicator.nameId);
        }
    }
    QCOMPARE(rationalToText(sum), QStringLiteral("100"));
}

void TestInstrument::weightsAreExact()
{
    // 24 % spread over nine indicators by 17, 14, 7, 14, 10, 17, 7, 7, 7 hundredths.
    const QStringList expected{"4.08", "3.36", "1.68", "3.36", "2.4", "4.08", "1.68", "1.68", "1.68"};
    QStringList weights;
    const Instrument instrument = shipped(QStringLiteral("pekppp"));
    for (const Indicator &indicator : instrument.variables.value(0).indicators)
        weights.append(rationalToText(indicator.weight));
    QCOMPARE(weights, expected);
    QCOMPARE(rationalToText(instrument.variables.value(0).weight), QStringLiteral("24"));
}

void TestInstrument::zoneIsFoundAtItsBorders_data()
{
    QTest::addColumn<QString>("instrument");
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<QString>("zone");

    const auto row = [](const char *name, const char *instrument, qint64 hundredths, const char *zone) {
        QTest::newRow(name) << QString::fromLatin1(instrument) << hundredths << QString::fromLatin1(zone);
    };
    row("9: all", "kepatuhan-9-variabel", 10000, "hijau");
    row("9: lowest green", "kepatuhan-9-variabel", 8100, "hijau");
    row("9: highest yellow", "kepatuhan-9-variabel", 8099, "kuning");
    row("9: lowest yellow", "kepatuhan-9-variabel", 5100, "kuning");
    row("9: highest red", "kepatuhan-9-variabel", 5099, "merah");
    row("9: nothing", "kepatuhan-9-variabel", 0, "merah");
    row("P: all", "pekppp", 500, "A");
    row("P: lowest A", "pekppp", 451, "A");
    row("P: highest A-", "pekppp", 450, "A-");
    row("P: lowest B", "pekppp", 351, "B");
    row("P: highest B-", "pekppp", 350, "B-");
    row("P: lowest C", "pekppp", 251, "C");
    row("P: highest C-", "pekppp", 250, "C-");
    row("P: highest D", "pekppp", 200, "D");
    row("P: highest E", "pekppp", 150, "E");
    row("P: highest F", "pekppp", 100, "F");
    row("P: nothing", "pekppp", 0, "F");
}

void TestInstrument::zoneIsFoundAtItsBorders()
{
    QFETCH(QString, instrument);
    QFETCH(qint64, hundredths);
    const Instrument read = shipped(instrument);
    const Zone *zone = read.zoneOf(hundredths);
    QVERIFY(zone != nullptr);
    QTEST(zone->code, "zone");
    QCOMPARE(read.zone(zone->code), zone);
}

void TestInstrument::levelsAreThoseAnAnswerMayHave()
{
    const Instrument nine = shipped(QStringLiteral("kepatuhan-9-variabel"));
    const Indicator *graded = nine.indicator(QStringLiteral("V1.6"));
    QVERIFY(graded && graded->level(QStringLiteral("0.5")));
    QVERIFY(!graded->level(QStringLiteral("0.50")));
    QVERIFY(!graded->notApplicableAllowed);
    const Indicator *ramp = nine.indicator(QStringLiteral("V5.1"));
    QVERIFY(ramp && ramp->notApplicableAllowed && ramp->level(QStringLiteral("1")));
    QVERIFY(!ramp->level(QStringLiteral("2")));
    QVERIFY(!nine.indicator(QStringLiteral("V9.9")));
    const Instrument six = shipped(QStringLiteral("pekppp"));
    QCOMPARE(six.indicator(QStringLiteral("P1.1"))->levels.size(), 6);
    QCOMPARE(six.indicator(QStringLiteral("P1.1"))->levels.last().scoreText, QStringLiteral("5"));
}

void TestInstrument::badInstrumentIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");

    // A right instrument with one piece (`from`) written otherwise (`to`).
    const QByteArray good = R"({"id":"x","version":"1","title_id":"X","max_score":100,
        "zones":[{"id":"z","min":0}],
        "variables":[{"id":"A","name_id":"a","indicators":[
            {"id":"A.1","name_id":"satu","weight":1,"scope":"unit","kind":"present_absent"},
            {"id":"A.2","name_id":"dua","weight":0.5,"scope":"service","kind":"graded",
             "levels":[{"score":0},{"score":0.5},{"score":1}]}]}]})";
    QVERIFY(parseInstrument(good).has_value());
    const auto row = [&good](const char *name, const char *from, const char *to, const char *code, const char *place) {
        QVERIFY2(good.contains(from), from);
        QTest::newRow(name) << QByteArray(good).replace(from, to) << QString::fromLatin1(code)
                            << QString::fromLatin1(place);
    };
    QTest::newRow("no JSON") << QByteArray("{\"id\":") << "instrument_not_json"
                             << "offset 6";
    QTest::newRow("a list") << QByteArray("[]") << "instrument_not_json"
                            << "offset 0";
    row("no code", R"("id":"x",)", "", "instrument_required", "$.id");
    row("empty version", R"("version":"1")", R"("version":" ")", "instrument_required", "$.version");
    row("no title", R"("title_id":"X",)", "", "instrument_required", "$.title_id");
    row("maximum in words", R"("max_score":100)", R"("max_score":"seratus")", "instrument_not_a_number", "max_score");
    row("no variables", R"("variables")", R"("others")", "instrument_required", "variables");
    row("variable without name", R"("name_id":"a",)", "", "instrument_required", "variables[0].name_id");
    row("variable without indicators", R"("indicators")", R"("others")", "instrument_required",
        "variables[0].indicators");
    row("indicator without code", R"("id":"A.2",)", "", "instrument_required", "variables[0].indicators[1].id");
    row("code twice", R"("id":"A.2")", R"("id":"A.1")", "instrument_duplicate", "variables[0].indicators[1].id");
    row("no weight", R"("weight":1,)", "", "instrument_not_a_number", "variables[0].indicators[0].weight");
    row("negative weight", R"("weight":0.5)", R"("weight":-1)", "instrument_not_a_number",
        "variables[0].indicators[1].weight");
    row("unknown scope", R"("scope":"unit")", R"("scope":"city")", "instrument_unknown_scope",
        "variables[0].indicators[0].scope");
    row("unknown kind", R"("kind":"present_absent")", R"("kind":"free")", "instrument_unknown_kind",
        "variables[0].indicators[0].kind");
    row("graded without levels", R"("levels")", R"("others")", "instrument_levels_missing",
        "variables[0].indicators[1].levels");
    row("level without score", R"({"score":1})", "{}", "instrument_not_a_number",
        "variables[0].indicators[1].levels[2].score");
    row("level twice", R"({"score":1})", R"({"score":0.5})", "instrument_duplicate",
        "variables[0].indicators[1].levels[2]");
    row("zone without code", R"("id":"z",)", "", "instrument_required", "zones[0].id");
    row("zone without minimum", R"("min":0)", R"("max":0)", "instrument_not_a_number", "zones[0].min");
}

void TestInstrument::badInstrumentIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    const auto instrument = parseInstrument(json);
    QVERIFY(!instrument);
    QCOMPARE(instrument.error().kind, ErrorKind::InvalidData);
    QTEST(instrument.error().code, "code");
    QTEST(instrument.error().args.value(0), "place");
}

QTEST_GUILESS_MAIN(TestInstrument)
#include "tst_instrument.moc"
