#include "desktop/desktopfolders.h"
#include "desktop/options.h"
#include "desktop/singleinstance.h"
#include "desktop/startup.h"
#include <QApplication>
#include <QIcon>
#include <cstdio>

using namespace emonev;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("emonev"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMONEV_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("e-Monev"));
    QGuiApplication::setDesktopFileName(QStringLiteral("emonev"));
}

/// Reads the arguments without a display, so that --version works on any machine.
Result<Options> readOptions(int argc, char **argv)
{
    const QCoreApplication bare(argc, argv);
    return parseOptions(QCoreApplication::arguments());
}

int run(QApplication &app, const Options &options)
{
    const DesktopFolders folders = DesktopFolders::at(options.dataDir);
    SingleInstance instance(folders.dataDir);
    if (!instance.claim(options.page))
        return 0;
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    return runDesktop(app, options, folders, instance);
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    const Result<Options> options = readOptions(argc, argv);
    if (!options) {
        std::fprintf(stderr, "emonev: %s\n", qUtf8Printable(options.error().detail));
        return static_cast<int>(options.error().kind);
    }
    if (!options->print.isEmpty()) {
        std::fputs(qUtf8Printable(options->print), stdout);
        return 0;
    }
    QApplication app(argc, argv);
    return run(app, *options);
}
