#include "support/desktoprun.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <csignal>

namespace emonev {

namespace {

constexpr int patience = 60'000;

QString program(const char *name) { return QStringLiteral(EMONEV_BIN_DIR "/") + QLatin1String(name); }

} // namespace

DesktopRun::DesktopRun()
{
    m_display.start(QStringLiteral("Xvfb"),
                    {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                     QStringLiteral("1024x640x24")});
    while (!m_display.canReadLine())
        if (!m_display.waitForReadyRead(patience))
            qFatal("no display: %s", m_display.readAllStandardError().constData());
    m_displayName = u':' + QString::fromLatin1(m_display.readLine()).trimmed();
    write(QStringLiteral("unit.csv"), "kode;nama;jenis\nA;Dinas Uji;opd\n");
    write(QStringLiteral("layanan.csv"), "kode;kode_unit;nama\nA-1;A;Layanan satu\nA-2;A;Layanan dua\n");
    for (const QStringList &step : {QStringList{"init", "--empty", "--city", "Kota Uji"},
                                    QStringList{"import", "units", path(QStringLiteral("unit.csv"))},
                                    QStringList{"import", "services", path(QStringLiteral("layanan.csv"))}})
        if (const Answer answer = ctl(step); answer.exitCode != 0)
            qFatal("%s: exit %d", qPrintable(step.join(u' ')), answer.exitCode);
}

DesktopRun::~DesktopRun()
{
    killWindow();
    m_display.terminate();
    m_display.waitForFinished(patience);
}

void DesktopRun::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("could not write %s", qPrintable(name));
}

QStringList DesktopRun::windowArguments() const
{
    return {QStringLiteral("--data-dir"), path(QStringLiteral("data")), QStringLiteral("--page"),
            QStringLiteral("assessment"), QStringLiteral("--size"),     QStringLiteral("1024x640")};
}

QProcessEnvironment DesktopRun::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_displayName);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}

QByteArray DesktopRun::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(patience))
        qFatal("xdotool %s hangs", qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput().trimmed();
}

void DesktopRun::startWindow()
{
    m_window.setProcessEnvironment(environment());
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(program("emonev"), windowArguments());
    if (!m_window.waitForStarted(patience))
        qFatal("emonev did not start");
    const QString pid = QString::number(m_window.processId());
    const QByteArray found = xdotool({QStringLiteral("search"), QStringLiteral("--sync"),
                                      QStringLiteral("--onlyvisible"), QStringLiteral("--pid"), pid});
    const QString id = QString::fromLatin1(found.split('\n').first());
    xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), id});
}

void DesktopRun::press(const QStringList &keys, int delay) const
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QString::number(delay)} + keys);
}

int DesktopRun::startSecondWindow() const
{
    QProcess second;
    second.setProcessEnvironment(environment());
    second.start(program("emonev"), windowArguments());
    return second.waitForFinished(patience) ? second.exitCode() : -1;
}

void DesktopRun::killWindow()
{
    if (m_window.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_window.processId()), SIGKILL);
    m_window.waitForFinished(patience);
}

void DesktopRun::closeWindow()
{
    press({QStringLiteral("ctrl+q")});
    if (!m_window.waitForFinished(patience))
        qFatal("emonev did not end");
}

DesktopRun::Answer DesktopRun::ctl(const QStringList &arguments) const
{
    QProcess process;
    process.start(program("emonevctl"),
                  QStringList{QStringLiteral("--json"), QStringLiteral("--data-dir"), path(QStringLiteral("data"))} +
                      arguments);
    if (!process.waitForFinished(patience))
        qFatal("emonevctl %s hangs", qPrintable(arguments.join(u' ')));
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput())};
}

QMap<QString, QString> DesktopRun::storedAnswers(const QString &column) const
{
    const QString file = path(QStringLiteral("jawaban.json"));
    QFile written(file);
    written.remove();
    if (ctl({"export", "answers", "--out", file}).exitCode != 0 || !written.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> answers;
    for (const QJsonValue &row : QJsonDocument::fromJson(written.readAll()).array())
        answers.insert(row[QStringLiteral("kode_layanan")].toString() + u'/' +
                           row[QStringLiteral("kode_indikator")].toString(),
                       row[column].toString());
    return answers;
}

} // namespace emonev
