#include "support/program.h"
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace emonev;

/// A day gone by comes out of the programs as it was: scores to the letter, papers and charts to the byte.
class TestAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        program::must(at("2026-03-02T03:00:00Z", {"init", "--sample"}));
    }

    void asWrittenDownThatDay()
    {
        const QString day = "2026-03-02T03:00:00Z";
        const QByteArray score = at(day, {"score", "--json"}).out;
        const QByteArray explained = at(day, {"score", "--json", "--unit", "04.01", "--explain"}).out;
        const QStringList papers{"report", "unit", "--unit", "04.01"};
        const QStringList city{"report", "city"};
        const QStringList minutes{"report", "berita-acara", "--unit", "04.01"};
        const QStringList chart{"chart", "capaian"};
        const QByteArray unitPaper = made(day, papers, "a.pdf");
        const QByteArray cityPaper = made(day, city, "b.pdf");
        const QByteArray protocol = made(day, minutes, "j.pdf");
        const QByteArray drawing = made(day, chart, "c.svg");
        const QByteArray answers = made(day, {"export", "answers"}, "d.csv");
        work();
        QVERIFY(at(day, {"score", "--json"}).out != score);
        QVERIFY(made(day, papers, "e.pdf") != unitPaper);

        const QStringList then{"--as-of", "2026-03-02"};
        QCOMPARE(at({}, QStringList{"score", "--json"} + then).out, score);
        QCOMPARE(at({}, QStringList{"score", "--json", "--unit", "04.01", "--explain"} + then).out, explained);
        QVERIFY(made(day, papers + then, "f.pdf") == unitPaper);
        QVERIFY(made(day, city + then, "g.pdf") == cityPaper);
        QVERIFY(made(day, minutes + then, "k.pdf") == protocol);
        QVERIFY(made(day, chart + then, "h.svg") == drawing);
        QCOMPARE(made({}, QStringList{"export", "answers"} + then, "i.csv"), answers);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no day") << QStringList{"score", "--as-of", "kemarin"};
        QTest::newRow("a verb that writes") << QStringList{"period", "lock", "2026", "--as-of", "2026-03-02"};
        QTest::newRow("what is known as of today alone")
            << QStringList{"report", "complaints", "--as-of", "2026-03-02", "--out", "x.pdf"};
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        const Ended ended = at({}, words);
        QCOMPARE(ended.exit, 2);
        QVERIFY(!ended.err.isEmpty());
    }

private:
    /// Months later: other answers, a new name, another letterhead day.
    void work()
    {
        const QString later = "2026-07-09T03:00:00Z";
        const QString csv = program::write(m_folder->filePath("jawaban.csv"),
                                           "periode;kode_unit;kode_indikator;nilai;catatan\n2026;04.01;V2.1;0;hilang\n"
                                           "2026;04.01;V3.1;0;\n2026;04.02;V2.1;0;\n");
        program::must(at(later, {"import", "answers", csv}));
        const QString units =
            program::write(m_folder->filePath("unit.csv"), "kode;nama;jenis\n04.01;Nama Baru;kelurahan\n");
        program::must(at(later, {"import", "units", units}));
        program::must(at("2026-09-01T03:00:00Z", {"period", "lock", "2026"}));
    }
    Ended at(const QString &now, const QStringList &words) const
    {
        QStringList all{"--data-dir", m_folder->filePath("data")};
        if (!now.isEmpty())
            all += QStringList{"--now", now};
        return program::run("emonevctl", all + words);
    }
    QByteArray made(const QString &now, const QStringList &words, const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        program::must(at(now, words + QStringList{"--out", path}));
        return program::read(path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_asof.moc"
