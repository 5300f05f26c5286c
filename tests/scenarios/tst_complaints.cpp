#include "support/laptop.h"
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

namespace {

/// An order of `emonevctl complaints` on case N, in which "N" stands for its number.
struct Step
{
    const char *order;
    int exit;
    const char *code; ///< of the failure
};

} // namespace

/// Complaints through emonevctl: every order of the contract, and what it refuses.
class TestComplaints : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    /// A laptop of a small city with units A, B, C; its clock shows noon of 22 November 2026.
    Laptop laptop(const QStringList &more = {})
    {
        Laptop made(m_folder.path(), QStringLiteral("meja%1").arg(++m_count), "admin", {});
        made.setNow("2026-11-22T12:00:00+07:00");
        program::must(made.run(QStringList{"init", "--empty", "--city", "Kota Uji"} + more));
        program::must(made.import("units", "kode;nama;jenis\nA;Kelurahan A;kelurahan\nB;Dinas B;opd\nC;Dinas C;opd\n"));
        return made;
    }
    static Ended add(const Laptop &laptop, const QStringList &more = {})
    {
        return laptop.run(QStringList{"complaints", "add", "--channel", "loket", "--unit", "A", "--subject",
                                      "Lampu mati", "--body", "isi", "--received", "2026-11-20T09:00:00+07:00"} +
                          more);
    }
    static QString number(const Ended &added) { return added.json[u"number"].toString(); }
    static Ended order(const Laptop &laptop, QString text, const QString &number)
    {
        return laptop.run(QStringList{"complaints"} + text.replace("N", number).split(' '));
    }

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QVector<Step>>("steps");
        QTest::newRow("coordinated, worked on, finished")
            << QVector<Step>{{"event N coordinated --at 2026-11-20T10:00:00+07:00", 0, ""},
                             {"event N progress", 0, ""},
                             {"event N resolved", 0, ""},
                             {"event N progress", 3, "case_is_closed"},
                             {"event N resolved", 3, "case_is_closed"},
                             {"event N reopened", 0, ""},
                             {"event N progress", 0, ""}};
        QTest::newRow("pauses") << QVector<Step>{
            {"event N resumed", 3, "case_not_paused"},
            {"event N paused", 2, "reason_missing"},
            {"event N paused --reason hujan", 0, ""},
            {"event N paused --reason hujan", 3, "case_is_paused"},
            {"event N extended --until 2026-12-30 --reason x", 3, "case_is_paused"},
            {"event N resolved", 0, ""},
            {"event N resumed", 3, "case_is_closed"}};
        QTest::newRow("more time") << QVector<Step>{
            {"event N extended --reason x", 2, "until_missing"},
            {"event N extended --until 2026-12-30", 2, "reason_missing"},
            {"event N extended --until 2026-11-25 --reason x", 3, "extension_not_past_due"},
            {"event N extended --until 2026-12-30 --reason x", 0, ""}};
        QTest::newRow("passed on") << QVector<Step>{{"event N forwarded", 2, "to_unit_missing"},
                                                    {"event N forwarded --to Z", 4, "unknown_unit"},
                                                    {"event N forwarded --to A", 3, "case_is_there_already"},
                                                    {"event N forwarded --to B", 0, ""},
                                                    {"event N forwarded --to A", 0, ""}};
        QTest::newRow("times") << QVector<Step>{
            {"event N progress --at 2026-11-20T08:59:59+07:00", 3, "event_before_receipt"},
            {"event N progress --at 2026-11-22T12:00:01+07:00", 3, "time_in_future"},
            {"event N progress --at 2026-11-21T09:00:00+07:00", 0, ""},
            {"event N coordinated --at 2026-11-21T08:00:00+07:00", 3, "event_before_last"},
            {"event N progress --at kemarin", 2, "bad_time"}};
        QTest::newRow("words") << QVector<Step>{{"event N terbang", 2, "unknown_event"},
                                                {"event N merged", 2, "unknown_event"},
                                                {"event 0000 progress", 4, "unknown_complaint"},
                                                {"event N progress --photo /etc/hostname", 3, "photo_not_image"},
                                                {"event N progress --photo /tidak/ada.jpg", 4, "file_not_found"},
                                                {"event N refused", 2, "reason_missing"},
                                                {"event N refused --reason bukan", 0, ""},
                                                {"merge N --into N", 3, "merge_into_itself"},
                                                {"unmerge N", 3, "case_not_merged"}};
    }
    void orders()
    {
        QFETCH(const QVector<Step>, steps);
        const Laptop desk = laptop();
        const QString one = number(add(desk));
        for (const Step &step : steps) {
            const Ended ended = order(desk, QString::fromLatin1(step.order), one);
            QVERIFY2(ended.exit == step.exit, step.order + (' ' + ended.text()));
            if (step.exit != 0)
                QCOMPARE(ended.json[u"error"][u"code"].toString(), QString::fromLatin1(step.code));
        }
    }

    void intake_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &more, int exit, const char *code) {
            QTest::newRow(name) << more << exit << QString::fromLatin1(code);
        };
        row("a good one", {}, 0, "");
        row("a channel by its name", {"--channel", "Kantor Kelurahan"}, 0, "");
        row("an unknown channel", {"--channel", "merpati"}, 3, "unknown_channel");
        row("a channel that is closed", {"--channel", "qlue"}, 3, "channel_closed");
        row("an unknown unit", {"--unit", "Z"}, 4, "unknown_unit");
        row("an unknown service", {"--service", "Z"}, 4, "unknown_service");
        row("an unknown class", {"--class", "keluhan"}, 2, "unknown_class");
        row("received tomorrow", {"--received", "2026-11-23T09:00:00+07:00"}, 3, "time_in_future");
        row("no subject", {"--subject", " "}, 3, "required");
        row("a text of 100 kB", {"--body", QString(100000, u'a')}, 3, "too_long");
        row("emoji", {"--body", QString::fromUtf8("😀😀 lampu")}, 0, "");
        row("half a place", {"--lat", "-0.02"}, 3, "place_incomplete");
        row("a place off the globe", {"--lat", "-95", "--lon", "109"}, 3, "place_out_of_range");
        row("a place in another ocean", {"--lat", "0", "--lon", "0"}, 3, "place_not_here");
    }
    void intake()
    {
        QFETCH(const QStringList, more);
        QFETCH(const int, exit);
        QFETCH(const QString, code);
        const Laptop desk = laptop();
        const Ended added = add(desk, more);
        QVERIFY2(added.exit == exit, added.text());
        QCOMPARE(added.json[u"error"][u"code"].toString(), code);
        QCOMPARE(desk.run({"complaints", "list"}).json[u"rows"].toArray().size(), exit == 0 ? 1 : 0);
        if (exit == 0)
            QVERIFY(desk.run({"complaints", "check-number", number(added)}).json[u"numbers"][0][u"valid"].toBool());
    }

    void circlesAreRefused()
    {
        const Laptop desk = laptop();
        QStringList numbers;
        for (int i = 0; i < 3; ++i)
            numbers.append(number(add(desk)));
        const auto merge = [&](int one, int into) {
            return desk.run({"complaints", "merge", numbers[one], "--into", numbers[into]});
        };
        program::must(merge(0, 1));
        program::must(merge(1, 2));
        QCOMPARE(merge(2, 0).json[u"error"][u"code"].toString(), QStringLiteral("merge_circle"));
        QCOMPARE(desk.run({"complaints", "stats"}).json[u"units"][0][u"n"].toInt(), 1);
        program::must(desk.run({"complaints", "unmerge", numbers[0]}));
        QCOMPARE(desk.run({"complaints", "stats"}).json[u"units"][0][u"n"].toInt(), 2);
    }

    void workingDays()
    {
        const Laptop desk = laptop({"--sla", "sp4n-lapor"});
        const QString one = number(add(desk, {"--class", "information"}));
        const QJsonObject clock = desk.run({"complaints", "clock", one}).json;
        // Friday's receipt: three working days are Monday to Wednesday, five end with Friday.
        QCOMPARE(clock[u"coordinate"][u"due"].toString(), QStringLiteral("2026-11-26T00:00:00+07:00"));
        QCOMPARE(clock[u"resolve"][u"due"].toString(), QStringLiteral("2026-11-28T00:00:00+07:00"));
        QCOMPARE(clock[u"resolve"][u"counted_seconds"].toInt(), 0); // it is Sunday
        Laptop other(m_folder.path(), "lain", "admin", {});
        QCOMPARE(other.run({"init", "--empty", "--city", "X", "--sla", "cepat"}).exit, 2);
    }

    void pagesLeaveNoGap()
    {
        const Laptop desk = laptop();
        QByteArray csv = "nomor;kanal;kode_unit;judul;diterima\n";
        for (int i = 0; i < 57; ++i) // seven each second
            csv += "K-" + QByteArray::number(i) + ";loket;A;Perihal " + QByteArray::number(i % 5) +
                   ";2026-11-20T09:00:0" + QByteArray::number(i / 7) + "+07:00\n";
        program::must(desk.import("complaints", csv));
        QStringList seen;
        QString next;
        do {
            QStringList order{"complaints", "list", "--limit", "10"};
            if (!next.isEmpty())
                order += {"--after", next};
            const QJsonObject page = desk.run(order).json;
            for (const QJsonValue &row : page[u"rows"].toArray())
                seen.append(row[u"number"].toString());
            next = page[u"next"].toString();
        } while (!next.isEmpty());
        QCOMPARE(seen.size(), 57);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 57);
        QCOMPARE(
            desk.run({"complaints", "list", "--search", "perihal 3", "--limit", "100"}).json[u"rows"].toArray().size(),
            11);
        QCOMPARE(desk.run({"complaints", "list", "--search", "perihal -3 OR NOT *", "--limit", "100"})
                     .json[u"rows"]
                     .toArray()
                     .size(),
                 0);
        QCOMPARE(desk.run({"complaints", "list", "--overdue"}).json[u"rows"].toArray().size(), 57);
    }

    void exportsImportAgain()
    {
        const Laptop desk = laptop();
        const QString one = number(add(desk, {"--reporter", "Siti Kenanga", "--lat", "-0.02", "--lon", "109.3"}));
        program::must(order(desk, "event N coordinated --at 2026-11-20T10:00:00+07:00", one));
        program::must(order(desk, "event N resolved", one));
        program::must(order(desk, "event N progress", number(add(desk))));
        program::must(order(desk, "event N forwarded --to B", number(add(desk))));
        program::must(order(desk, "event N refused --reason x", number(add(desk))));
        const QString again = number(add(desk));
        program::must(order(desk, "event N resolved", again));
        program::must(order(desk, "event N reopened", again));
        const QByteArray table = desk.exported("complaints");
        QVERIFY(!table.contains("Kenanga"));
        const Ended back = desk.import("complaints", table);
        QVERIFY2(back.exit == 0, back.text());
        QCOMPARE(back.json[u"unchanged"].toInt(), 5);
        QCOMPARE(back.json[u"rows"].toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(TestComplaints)
#include "tst_complaints.moc"
