#include "support/program.h"
#include <QFile>
#include <QJsonDocument>
#include <csignal>

namespace emonev::program {

namespace {

constexpr int longest = 240'000;

} // namespace

QString path(const QString &name) { return QStringLiteral(EMONEV_BIN_DIR "/") + name; }

Ended wait(QProcess &process)
{
    Ended ended;
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(longest);
    if (!isOver)
        killHard(process);
    else if (process.exitStatus() == QProcess::NormalExit)
        ended.exit = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    ended.json = QJsonDocument::fromJson(ended.out).object();
    return ended;
}

Ended run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(path(name), arguments);
    return wait(process);
}

void killHard(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished(30'000);
}

void must(const Ended &ended, int exit)
{
    if (ended.exit != exit)
        qFatal("a program ended with %s", ended.text().constData());
}

QString write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("could not write %s", qPrintable(path));
    return path;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("could not read %s", qPrintable(path));
    return file.readAll();
}

} // namespace emonev::program
