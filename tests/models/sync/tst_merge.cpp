#include "sync/merge.h"
#include <QtTest>

using namespace emonev;

namespace {

QJsonObject noted(const QJsonValue &value) { return {{QStringLiteral("note"), value}}; }

wire::RowPatch patchOf(const QVector<wire::GroupChange> &set, qint64 baseVersion = 1)
{
    wire::RowPatch patch;
    patch.set = set;
    patch.baseVersion = baseVersion;
    return patch;
}

} // namespace

/// The three-way rule, each combination of from, to and current.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGroup_data()
    {
        QTest::addColumn<QJsonValue>("from");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QJsonValue>("current");
        QTest::addColumn<QString>("outcome"); // set, same, lost
        QTest::addColumn<QJsonValue>("after");
        const QJsonValue null = QJsonValue::Null;
        const QJsonValue none = QJsonValue::Undefined; // the column is missing
        const auto row = [](const char *name, const QJsonValue &from, const QJsonValue &to, const QJsonValue &current,
                            const char *outcome, const QJsonValue &after) {
            QTest::newRow(name) << from << to << current << QString::fromLatin1(outcome) << after;
        };
        row("nobody else wrote", "a", "b", "a", "set", "b");
        row("another wrote the same", "a", "b", "b", "same", "b");
        row("another wrote something else", "a", "b", "c", "lost", "c");
        row("another emptied it", "a", "b", null, "lost", null);
        row("another's row lacks the column", "a", "b", none, "lost", none);
        row("emptied by us alone", "a", null, "a", "set", null);
        row("emptied by both", "a", null, null, "same", null);
        row("emptied by both, column missing", "a", null, none, "same", none);
        row("emptied by us, changed by another", "a", null, "c", "lost", "c");
        row("filled by us alone", null, "b", null, "set", "b");
        row("filled by us, column missing", null, "b", none, "set", "b");
        row("filled by both alike", null, "b", "b", "same", "b");
        row("filled by both, differently", null, "b", "c", "lost", "c");
        row("we knew no row, it is empty", none, "b", null, "set", "b");
        row("we knew no row, it is missing", none, "b", none, "set", "b");
        row("we knew no row, it holds ours", none, "b", "b", "same", "b");
        row("we knew no row, it holds another's", none, "b", "c", "lost", "c");
        row("nothing changed, nothing there", "a", "a", "a", "same", "a");
        row("nothing changed, another wrote", "a", "a", "c", "lost", "c");
        row("both empty", null, null, null, "same", null);
        row("empty kept, another wrote", null, null, "c", "lost", "c");
        row("a number is not its text", 1, 2, "1", "lost", "1");
        row("a number", 1, 2, 1, "set", 2);
        row("a whole and a real number agree", 1, 2, 1.0, "set", 2);
        row("case counts", "a", "b", "A", "lost", "A");
        row("empty text is not null", "", "b", null, "lost", null);
    }

    void oneGroup()
    {
        QFETCH(QJsonValue, from);
        QFETCH(QJsonValue, to);
        QFETCH(QJsonValue, current);
        QFETCH(QString, outcome);
        QFETCH(QJsonValue, after);
        const auto object = [](const QJsonValue &value) { return value.isUndefined() ? QJsonObject() : noted(value); };
        const Merged merged = mergePatch(object(current), 1, patchOf({{"note", object(from), noted(to)}}));
        QCOMPARE(merged.changed, outcome == u"set");
        QCOMPARE(merged.kept, outcome == u"lost" ? QStringList() : QStringList{"note"});
        QCOMPARE(merged.lost, outcome == u"lost" ? QStringList{"note"} : QStringList());
        QVERIFY(merged.data.value("note") == after);
        QVERIFY(!merged.othersMoved);
    }

    void aGroupIsOneValue()
    {
        const QJsonObject from{{"lat", 1.5}, {"lon", 2.5}};
        const QJsonObject to{{"lat", 1.5}, {"lon", 9.5}};
        const QJsonObject current{{"lat", 7.5}, {"lon", 2.5}}; // lon as we knew it, lat moved
        const Merged merged = mergePatch(current, 2, patchOf({{"place", from, to}}));
        QCOMPARE(merged.lost, QStringList{"place"});
        QCOMPARE(merged.data, current);
    }

    void whatDoesNotClashIsDone()
    {
        const QJsonObject current{{"name", "theirs"}, {"phone", "1"}, {"email", "e"}};
        const Merged merged = mergePatch(
            current, 5,
            patchOf({{"name", {{"name", "old"}}, {{"name", "ours"}}}, {"phone", {{"phone", "1"}}, {{"phone", "2"}}}},
                    3));
        QCOMPARE(merged.kept, QStringList{"phone"});
        QCOMPARE(merged.lost, QStringList{"name"});
        QCOMPARE(merged.data, (QJsonObject{{"name", "theirs"}, {"phone", "2"}, {"email", "e"}}));
        QVERIFY(merged.changed);
        QVERIFY(merged.othersMoved);
    }

    void columnsOfOthersStay()
    {
        const QJsonObject current{{"note", "a"}, {"of_a_newer_program", "kept"}};
        const Merged merged = mergePatch(current, 1, patchOf({{"note", noted("a"), noted("b")}}));
        QCOMPARE(merged.data, (QJsonObject{{"note", "b"}, {"of_a_newer_program", "kept"}}));
    }

    void disjointGroupsCommute()
    {
        const QJsonObject start{{"a", "0"}, {"b", QJsonValue::Null}, {"c", 3}};
        const QStringList columns{"a", "b", "c"};
        for (const QString &first : columns)
            for (const QString &second : columns) {
                if (first == second)
                    continue;
                const auto one = patchOf({{first, {{first, start.value(first)}}, {{first, "x"}}}});
                const auto two = patchOf({{second, {{second, start.value(second)}}, {{second, "y"}}}});
                const Merged there = mergePatch(mergePatch(start, 1, one).data, 2, two);
                const Merged back = mergePatch(mergePatch(start, 1, two).data, 2, one);
                QCOMPARE(there.data, back.data);
                QVERIFY(there.lost.isEmpty() && back.lost.isEmpty());
                QVERIFY(there.othersMoved && back.othersMoved);
            }
    }

    void ofTwoOnOneGroupExactlyOneStays()
    {
        const QJsonObject start = noted("0");
        const auto one = patchOf({{"note", start, noted("x")}});
        const auto two = patchOf({{"note", start, noted("y")}});
        QCOMPARE(mergePatch(mergePatch(start, 1, one).data, 2, two).data, noted("x"));
        QCOMPARE(mergePatch(mergePatch(start, 1, two).data, 2, one).data, noted("y"));
        QCOMPARE(mergePatch(mergePatch(start, 1, one).data, 2, one).data, noted("x"));
    }

    void columnsAgree_data()
    {
        QTest::addColumn<QJsonObject>("a");
        QTest::addColumn<QJsonObject>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("both empty") << QJsonObject() << QJsonObject() << true;
        QTest::newRow("null is as missing") << noted(QJsonValue::Null) << QJsonObject() << true;
        QTest::newRow("equal") << noted("a") << noted("a") << true;
        QTest::newRow("other value") << noted("a") << noted("b") << false;
        QTest::newRow("more columns") << noted("a") << QJsonObject{{"note", "a"}, {"x", 1}} << false;
        QTest::newRow("more columns, null") << noted("a") << QJsonObject{{"note", "a"}, {"x", QJsonValue()}} << true;
    }

    void columnsAgree()
    {
        QFETCH(QJsonObject, a);
        QFETCH(QJsonObject, b);
        QFETCH(bool, same);
        QCOMPARE(sameColumns(a, b), same);
        QCOMPARE(sameColumns(b, a), same);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
