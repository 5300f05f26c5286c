#include "support/citystory.h"
#include <QDir>
#include <QJsonArray>
#include <QtTest>

using namespace emonev;

/// What comes back from a backup, a server or a laptop, lags behind: the others bring it up to date, once.
class TestServerRestored : public QObject
{
    Q_OBJECT

private:
    static Ended addAnswer(const Laptop &laptop, const char *indicator, const char *value)
    {
        return laptop.import(QStringLiteral("answers"), QByteArray("periode;kode_unit;kode_indikator;nilai\n2026;A;") +
                                                            indicator + ';' + value + '\n');
    }

    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            if (entry.isDir())
                copyFolder(entry.filePath(), to + u'/' + entry.fileName());
            else if (!QFile::copy(entry.filePath(), to + u'/' + entry.fileName()))
                qFatal("could not copy %s", qPrintable(entry.filePath()));
    }

    static void compareAll(const std::vector<Laptop> &laptops)
    {
        for (const char *table : {"units", "services", "answers"})
            for (const Laptop &laptop : laptops)
                QCOMPARE(laptop.exported(QString::fromLatin1(table)),
                         laptops.front().exported(QString::fromLatin1(table)));
    }

    static std::vector<Laptop> twoLaptops(CityStory &story)
    {
        const std::vector<Laptop> laptops{story.join(QStringLiteral("satu")), story.join(QStringLiteral("dua"))};
        program::must(laptops[0].import(QStringLiteral("units"), CityStory::units(4)));
        program::must(laptops[0].import(QStringLiteral("services"), CityStory::services(4, 1)));
        program::must(addAnswer(laptops[0], "V3.1", "1"));
        if (story.settle(laptops) < 0)
            qFatal("the city does not come to rest");
        return laptops;
    }

    static int answeredOf(const Ended &checked)
    {
        int sum = 0;
        const QJsonObject ops = checked.json[u"ops"].toObject();
        for (const QJsonValue &count : ops)
            sum += count.toInt();
        return sum;
    }

private Q_SLOTS:
    void acknowledgedWorkComesBack_data() { CityStory::bothDatabases(); }
    void acknowledgedWorkComesBack()
    {
        QFETCH(QString, kind);
        CityStory story(kind);
        std::vector<Laptop> laptops = twoLaptops(story);
        const QString backup = story.file(QStringLiteral("backup.sqlite"));
        const Ended saved = story.server().run({"backup", "--out", backup});
        QVERIFY2(saved.exit == 0, saved.text());
        program::must(addAnswer(laptops[0], "V3.2", "1"));
        program::must(addAnswer(laptops[1], "V4.1", "0"));
        program::must(addAnswer(laptops[1], "V3.1", "0"));
        QVERIFY(story.settle(laptops) > 0);
        const QByteArray answers = laptops[0].exported(QStringLiteral("answers"));
        QVERIFY(answers.contains("V3.2;1") && answers.contains("V4.1;0") && answers.contains("V3.1;0"));
        const Ended before = story.server().run({"check"});
        const Ended tooEarly = story.server().run({"restore", backup});
        QCOMPARE(tooEarly.exit, 9);
        QVERIFY2(tooEarly.err.contains("server_running"), tooEarly.text());
        QCOMPARE(story.server().stop(), 0);

        const Ended restored = story.server().run({"restore", backup});
        QVERIFY2(restored.exit == 0, restored.text());
        QVERIFY(restored.json[u"previous"].toString().contains(QStringLiteral("before-restore-20")));
        const Ended aside = program::run(QStringLiteral("emonev-server"),
                                         {"check", "--db", "sqlite:" + restored.json[u"previous"].toString()});
        QCOMPARE(answeredOf(aside), answeredOf(before));
        const Ended old = story.server().run({"check"});
        QVERIFY(old.json[u"epoch"].toString() != before.json[u"epoch"].toString());
        QCOMPARE(answeredOf(old), answeredOf(before) - 3);
        QVERIFY(story.server().start());
        QVERIFY(story.settle(laptops) > 0);
        for (const Laptop &laptop : laptops)
            QCOMPARE(laptop.exported(QStringLiteral("answers")), answers);
        QVERIFY(answeredOf(story.server().run({"check"})) >=
                answeredOf(before)); // who only read them may carry them, too
        laptops.push_back(story.join(QStringLiteral("tiga")));
        QVERIFY(story.settle(laptops) > 0);
        compareAll(laptops);
        QCOMPARE(laptops[2].conflicts(true).size(), 0);
    }

    void anOldImageOfALaptopIsAnotherDevice()
    {
        CityStory story;
        const std::vector<Laptop> laptops = twoLaptops(story);
        const QString image = story.file(QStringLiteral("image"));
        copyFolder(laptops[0].dataFolder(), image);
        program::must(addAnswer(laptops[0], "V3.2", "1"));
        program::must(addAnswer(laptops[0], "V4.1", "0"));
        QVERIFY(story.settle(laptops) > 0);
        const int answered = answeredOf(story.server().run({"check"}));
        QVERIFY(QDir(laptops[0].dataFolder()).removeRecursively());
        QVERIFY(QDir().rename(image, laptops[0].dataFolder()));

        program::must(addAnswer(laptops[0], "V5.2", "1"));
        program::must(addAnswer(laptops[0], "V5.3", "1"));
        const Ended pass = laptops[0].sync(story.url());
        QVERIFY2(pass.exit == 0, pass.text());
        QVERIFY(story.settle(laptops) > 0);
        compareAll(laptops);
        const QByteArray answers = laptops[0].exported(QStringLiteral("answers"));
        for (const char *line : {"V3.1;1", "V3.2;1", "V4.1;0", "V5.2;1", "V5.3;1"})
            QVERIFY2(answers.count(line) == 1, line);
        QCOMPARE(story.server().run({"device", "list"}).json[u"devices"].toArray().size(), 3);
        QCOMPARE(answeredOf(story.server().run({"check"})), answered + 2);
        QCOMPARE(laptops[1].conflicts(true).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestServerRestored)
#include "tst_serverrestored.moc"
