#include "server/program.h"
#include "server/order.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace emonev::serving {

namespace {

constexpr const char *usage = R"(emonev-server VERB --db sqlite:PATH|postgresql://USER@HOST:PORT/DB …

  init --city NAME --admin NAME --password-file F
  serve [--listen 127.0.0.1:8443] [--tls-cert F --tls-key F] [--blobs DIR] [--behind-proxy]
  user add NAME --role ROLE [--scope UNIT_CODE]… --password-file F
  user disable NAME | user enable NAME | user password NAME --password-file F | user list
  device list | device revoke ID
  backup --out FILE | restore FILE | check

ROLE: admin coordinator assessor unit kelurahan inspector viewer
)";

void addOptions(QCommandLineParser &parser)
{
    for (const char *name : {"db", "city", "admin", "password-file", "listen", "tls-cert", "tls-key", "blobs", "role",
                             "scope", "out", "max-per-address", "lang"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("VALUE")));
    for (const char *name : {"behind-proxy", "json", "help", "version"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
}

using Verb = Result<int> (*)(const Order &);

Verb verbOf(const QString &word)
{
    static const QHash<QString, Verb> verbs{{"init", runInit},     {"serve", runServe},   {"user", runUser},
                                            {"device", runDevice}, {"backup", runBackup}, {"restore", runRestore},
                                            {"check", runCheck}};
    return verbs.value(word, nullptr);
}

int tell(const Error &error)
{
    const QString line =
        QStringLiteral("emonev-server: %1 %2 %3\n").arg(error.code, error.args.join(u' '), error.detail);
    std::fputs(line.toUtf8().constData(), stderr);
    return int(error.kind);
}

} // namespace

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

Result<QString> Order::needed(const char *option) const
{
    if (!isSet(option))
        return fail(ErrorKind::Usage, QStringLiteral("option_missing"), {QStringLiteral("--") + QLatin1String(option)});
    return value(option);
}

Result<QByteArray> Order::password() const
{
    EMONEV_ASSIGN(const QString path, needed("password-file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    QByteArray password = file.readAll();
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    return password;
}

int runProgram(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("emonev-server"));
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("version"))) {
        std::puts("emonev-server " EMONEV_VERSION);
        return 0;
    }
    const QStringList words = parser.positionalArguments();
    const Verb verb = verbOf(words.value(0));
    if (parser.isSet(QStringLiteral("help")) || !understood || !verb) {
        std::fputs(usage, parser.isSet(QStringLiteral("help")) ? stdout : stderr);
        if (!understood)
            std::fputs((parser.errorText() + u'\n').toUtf8().constData(), stderr);
        return parser.isSet(QStringLiteral("help")) ? 0 : int(ErrorKind::Usage);
    }
    const Result<int> done = verb(Order(parser, words));
    return done ? *done : tell(done.error());
}

} // namespace emonev::serving
