#include "support/shippedclocks.h"
#include <QtTest>

using namespace emonev;

/// Both shipped profiles are read as written; a damaged one names its key.
class TestSlaProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedProfileIsRead_data();
    void shippedProfileIsRead();
    void everyShippedFileIsAProfile();
    void damagedProfileNamesItsKey_data();
    void damagedProfileNamesItsKey();
    void otherFormsAreRead_data();
    void otherFormsAreRead();

private:
    static QByteArray small();
};

/// A profile with every key that must be there.
QByteArray TestSlaProfile::small()
{
    return R"({"code":"x","name_id":"Kota","counting":"working_days",
        "coordinate":{"hours":6,"ends":["progress"]},
        "resolve":{"information":{"days":5},"complaint":{"days":14},"oversight":{"days":60}}})";
}

void TestSlaProfile::shippedProfileIsRead_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("workingDays");
    QTest::addColumn<bool>("onAverages");
    QTest::addColumn<qint64>("coordinate");
    QTest::addColumn<qint64>("information");
    QTest::addColumn<qint64>("complaint");
    QTest::addColumn<qint64>("oversight");
    QTest::newRow("CRM: 6 hours, 7 days")
        << "crm-jakarta" << false << true << qint64(21600) << qint64(604800) << qint64(604800) << qint64(604800);
    QTest::newRow("LAPOR: 3, 5, 14, 60 working days")
        << "sp4n-lapor" << true << false << qint64(259200) << qint64(432000) << qint64(1209600) << qint64(5184000);
}

void TestSlaProfile::shippedProfileIsRead()
{
    QFETCH(QString, code);
    const SlaProfile profile = shippedProfile(code);
    QCOMPARE(profile.code, code);
    QVERIFY(!profile.nameId.isEmpty());
    QVERIFY(!profile.nameEn.isEmpty());
    QVERIFY(!profile.source.isEmpty());
    QTEST(profile.counting == Counting::WorkingDays, "workingDays");
    QTEST(profile.judgedOnAverages, "onAverages");
    QVERIFY(!profile.countsCollectiveLeave);
    QTEST(profile.coordinate, "coordinate");
    QTEST(profile.resolve.value(CaseClass::Information), "information");
    QTEST(profile.resolve.value(CaseClass::Complaint), "complaint");
    QTEST(profile.resolve.value(CaseClass::Oversight), "oversight");
    QCOMPARE(profile.coordinateEnds, (QSet<CaseEventType>{CaseEventType::Coordinated, CaseEventType::Progress,
                                                          CaseEventType::Resolved, CaseEventType::Refused}));
}

void TestSlaProfile::everyShippedFileIsAProfile()
{
    const QStringList files = QDir(QStringLiteral(EMONEV_SOURCE_DIR "/resources/sla")).entryList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QCOMPARE(shippedProfile(QFileInfo(file).baseName()).code + QStringLiteral(".json"), file);
}

void TestSlaProfile::damagedProfileNamesItsKey_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *before, const char *after, const char *key) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(key);
    };
    row("no JSON", "{", "", "code");
    row("no code", "\"code\":\"x\",", "", "code");
    row("code is a number", "\"code\":\"x\"", "\"code\":7", "code");
    row("no counting", "\"counting\":\"working_days\",", "", "counting");
    row("unknown counting", "working_days", "office_hours", "counting");
    row("no coordinate", "\"coordinate\"", "\"other\"", "coordinate");
    row("no hours", "\"hours\":6,", "", "coordinate");
    row("no time at all", "\"hours\":6", "\"hours\":0", "coordinate");
    row("less than no time", "\"hours\":6", "\"hours\":-6", "coordinate");
    row("hours are a word", "\"hours\":6", "\"hours\":\"6\"", "coordinate");
    row("hours without end", "\"hours\":6", "\"hours\":1e300", "coordinate");
    row("nothing ends it", "\"progress\"", "", "coordinate");
    row("an unknown event ends it", "\"progress\"", "\"progress\",\"answered\"", "coordinate");
    row("no resolve", "\"resolve\"", "\"other\"", "resolve");
    row("a class is missing", "\"oversight\"", "\"other\"", "resolve");
    row("a class without days", "\"days\":14", "\"weeks\":2", "resolve");
}

void TestSlaProfile::damagedProfileNamesItsKey()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(parseSlaProfile(small()));
    QVERIFY(small().contains(before));
    const auto profile = parseSlaProfile(small().replace(before, after));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::InvalidData);
    QCOMPARE(profile.error().code, QStringLiteral("sla_profile_damaged"));
    QTEST(profile.error().args.value(0), "key");
}

void TestSlaProfile::otherFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qint64>("coordinate");
    QTest::newRow("half an hour") << QByteArray("\"hours\":6") << QByteArray("\"hours\":0.5") << qint64(1800);
    QTest::newRow("days and hours") << QByteArray("\"hours\":6") << QByteArray("\"days\":1,\"hours\":6")
                                    << qint64(108000);
    QTest::newRow("keys it does not know")
        << QByteArray("\"code\"") << QByteArray("\"future\":[1],\"code\"") << qint64(21600);
}

void TestSlaProfile::otherFormsAreRead()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto profile = parseSlaProfile(small().replace(before, after));
    QVERIFY(profile);
    QTEST(profile->coordinate, "coordinate");
    QCOMPARE(profile->nameEn, QStringLiteral("Kota"));
}

QTEST_GUILESS_MAIN(TestSlaProfile)
#include "tst_slaprofile.moc"
