#include "exchange/columnmap.h"
#include <QtTest>

using namespace emonev;

/// The mapping of foreign headers and values.
class ColumnMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("no JSON") << QByteArray("{") << "map_not_json" << QStringList();
        QTest::newRow("an array") << QByteArray("[]") << "map_not_json" << QStringList();
        QTest::newRow("columns as a list")
            << QByteArray(R"({"columns":[]})") << "map_bad_shape" << QStringList{"columns"};
        QTest::newRow("a number for a column")
            << QByteArray(R"({"columns":{"A":1}})") << "map_bad_shape" << QStringList{"columns.A"};
        QTest::newRow("unknown column") << QByteArray(R"({"columns":{"A":"jens"}})") << "map_unknown_column"
                                        << QStringList{"jens", "jenis"};
        QTest::newRow("values of an unknown column")
            << QByteArray(R"({"values":{"zzzzzz":{"a":"b"}}})") << "map_unknown_column" << QStringList{"zzzzzz", ""};
        QTest::newRow("values without a table")
            << QByteArray(R"({"values":{"jenis":"x"}})") << "map_bad_shape" << QStringList{"values.jenis"};
        QTest::newRow("time zone by name")
            << QByteArray(R"({"time_zone":"WIB"})") << "map_bad_time_zone" << QStringList{"WIB"};
    }
    void refusals()
    {
        QFETCH(QByteArray, json);
        const auto map = ColumnMap::fromJson(json, ImportKind::Units);
        QVERIFY(!map);
        QTEST(map.error().code, "code");
        QTEST(map.error().args, "args");
        QCOMPARE(map.error().kind, ErrorKind::InvalidData);
    }

    void savesAndLoads()
    {
        const auto map = ColumnMap::fromJson(R"({"columns":{"ID SKPD":"code","X":""},
            "values":{"kind":{"Dinas":"opd"}},"time_zone":"+08:00"})",
                                             ImportKind::Units);
        QVERIFY(map);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.json"));
        QVERIFY(map->save(path));
        const auto again = ColumnMap::load(path, ImportKind::Units);
        QVERIFY(again);
        QCOMPARE(again->toJson(), map->toJson());
        QCOMPARE(again->column(QStringLiteral("id_skpd")), QStringLiteral("kode"));
        QVERIFY(again->hasColumn(QStringLiteral("x")) && again->column(QStringLiteral("x")).isEmpty());
        QCOMPARE(again->value(QStringLiteral("jenis"), QStringLiteral("DINAS")), QStringLiteral("opd"));
        QCOMPARE(again->value(QStringLiteral("jenis"), QStringLiteral("upt")), QStringLiteral("upt"));
        QCOMPARE(again->timeZone(), QStringLiteral("+08:00"));
        QCOMPARE(ColumnMap::load(folder.filePath(QStringLiteral("none")), ImportKind::Units).error().kind,
                 ErrorKind::NotFound);
    }

    /// Each name of each kind finds its own column, so none hides another.
    void everyHeaderFindsItsColumn()
    {
        for (const ImportKind kind : allImportKinds()) {
            QCOMPARE(importKindFromWord(importKindWord(kind)), std::optional(kind));
            const auto &columns = columnsOf(kind);
            for (int i = 0; i < columns.size(); ++i) {
                QCOMPARE(columnIndex(kind, columns.at(i).name.toUpper().replace(u'_', u' ')), i);
                QCOMPARE(columnIndex(kind, columns.at(i).english), i);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ColumnMapTest)
#include "tst_columnmap.moc"
