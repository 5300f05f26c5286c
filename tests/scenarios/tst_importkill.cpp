#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

/// Kills a real import at many moments: the store stays sound and holds the whole batch or nothing of it.
class TestImportKill : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 20000;
    static constexpr int moments = 50;

    [[nodiscard]] QStringList arguments(const QStringList &verb) const
    {
        return QStringList{QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data")),
                           QStringLiteral("--json")} +
               verb;
    }
    static QString program() { return QStringLiteral(EMONEV_BIN_DIR "/emonevctl"); }

    QJsonObject run(const QStringList &verb, int expectedExit = 0) const
    {
        QProcess process;
        process.start(program(), arguments(verb));
        if (!process.waitForFinished(120'000) || process.exitCode() != expectedExit)
            qFatal("%s: exit %d, %s", qPrintable(verb.join(u' ')), process.exitCode(),
                   process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("could not write %s", qPrintable(name));
        return file.fileName();
    }

    QString writeServices() const
    {
        QByteArray csv = "kode;kode_unit;nama\n";
        for (int i = 0; i < rows; ++i)
            csv += "L" + QByteArray::number(i) + ";A;Layanan " + QByteArray::number(i) + '\n';
        return write(QStringLiteral("services.csv"), csv);
    }

    /// Whether the import was over before it could be killed.
    bool importAndKillAfter(const QStringList &verb, int milliseconds) const
    {
        QProcess process;
        process.start(program(), arguments(verb));
        if (process.waitForFinished(milliseconds))
            return true;
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished(30'000);
        return false;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theBatchIsWholeOrAbsent()
    {
        run({QStringLiteral("init"), QStringLiteral("--empty"), QStringLiteral("--city"), QStringLiteral("Kota Uji")});
        run({QStringLiteral("import"), QStringLiteral("units"),
             write(QStringLiteral("u.csv"), "kode;nama;jenis\nA;A;opd\n")});
        const QStringList verb{QStringLiteral("import"), QStringLiteral("services"), writeServices()};
        QElapsedTimer timer;
        timer.start();
        const QString first = run(verb).value(QStringLiteral("batch")).toString();
        const auto duration = int(timer.elapsed());
        run({QStringLiteral("import"), QStringLiteral("--undo"), first});
        int whole = 0;
        int killed = 0;
        for (int i = 0; i < moments; ++i) {
            killed += !importAndKillAfter(verb, 1 + duration * i / moments);
            const QJsonObject check = run({QStringLiteral("check")});
            QCOMPARE(check.value(QStringLiteral("integrity")).toString(), QStringLiteral("ok"));
            QCOMPARE(check.value(QStringLiteral("foreign_keys")).toString(), QStringLiteral("ok"));
            const QJsonObject counts = check.value(QStringLiteral("rows")).toObject();
            const int services = counts.value(QStringLiteral("service")).toInt();
            QVERIFY2(services == 0 || services == rows, qPrintable(QString::number(services)));
            QCOMPARE(counts.value(QStringLiteral("batch")).toInt(), 2 + whole + (services == rows));
            if (services == 0)
                continue;
            ++whole;
            const QJsonObject again = run(verb);
            QVERIFY(again.value(QStringLiteral("already_imported")).toBool());
            run({QStringLiteral("import"), QStringLiteral("--undo"), again.value(QStringLiteral("batch")).toString()});
        }
        QVERIFY2(killed > moments / 2, qPrintable(QString::number(killed))); // else the others proved nothing
        qInfo("%d of %d imports were killed, %d came through whole", killed, moments, whole);
        QVERIFY(run(verb).value(QStringLiteral("inserted")).toInt() == rows);
    }
};

QTEST_GUILESS_MAIN(TestImportKill)
#include "tst_importkill.moc"
