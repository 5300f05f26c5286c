#include "desktop/options.h"
#include "ui/shell/language.h"
#include <QCommandLineParser>
#include <QRegularExpression>

namespace emonev {

namespace {

QString text(const char *source) { return QCoreApplication::translate("Options", source); }

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Options", "Scores work units on public-service standards.")));
    parser.addOptions({
        {"data-dir", text(QT_TRANSLATE_NOOP("Options", "The folder of the data.")), "DIR"},
        {"lang", text(QT_TRANSLATE_NOOP("Options", "Language: id or en.")), "id|en"},
        {"page", text(QT_TRANSLATE_NOOP("Options", "The module to show first.")), "ID"},
        {"theme", text(QT_TRANSLATE_NOOP("Options", "Theme: light, dark or system.")), "light|dark|system"},
        {"now", text(QT_TRANSLATE_NOOP("Options", "A moment the clock stands still at.")), "ISO-8601"},
        {"token-file",
         text(QT_TRANSLATE_NOOP("Options", "Keeps the sign-in in this file, for machines without a keychain.")),
         "FILE"},
        {"size", text(QT_TRANSLATE_NOOP("Options", "Size of the window.")), "WxH"},
        {"version", text(QT_TRANSLATE_NOOP("Options", "Prints the version."))},
        {{"h", "help"}, text(QT_TRANSLATE_NOOP("Options", "Prints this help."))},
    });
}

Unexpected wrong(const QString &option, const QString &value)
{
    return fail(ErrorKind::Usage, QStringLiteral("wrong_option"), {option, value},
                text(QT_TRANSLATE_NOOP("Options", "The option --%1 cannot be \"%2\".")).arg(option, value));
}

QSize sizeOf(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(word);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

Result<Options> valuesOf(const QCommandLineParser &parser)
{
    Options options;
    options.dataDir = parser.value("data-dir");
    options.language = parser.value("lang");
    options.page = parser.value("page");
    options.theme = parser.value("theme");
    options.now = QDateTime::fromString(parser.value("now"), Qt::ISODate);
    options.size = sizeOf(parser.value("size"));
    options.tokenFile = parser.value("token-file");
    if (parser.isSet("lang") && !isLanguage(options.language))
        return wrong("lang", options.language);
    if (parser.isSet("theme") && !QStringList{"light", "dark", "system"}.contains(options.theme))
        return wrong("theme", options.theme);
    if (parser.isSet("now") && !options.now.isValid())
        return wrong("now", parser.value("now"));
    if (parser.isSet("size") && !options.size.isValid())
        return wrong("size", parser.value("size"));
    if (parser.isSet("token-file") && options.tokenFile.isEmpty())
        return wrong("token-file", options.tokenFile);
    if (parser.isSet("data-dir") && options.dataDir.isEmpty())
        return wrong("data-dir", options.dataDir);
    return options;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return fail(ErrorKind::Usage, QStringLiteral("unknown_option"), {}, parser.errorText());
    Options options;
    if (parser.isSet("help"))
        options.print = parser.helpText();
    else if (parser.isSet("version"))
        options.print = QStringLiteral("emonev " EMONEV_VERSION "\n");
    if (!options.print.isEmpty())
        return options;
    if (!parser.positionalArguments().isEmpty())
        return fail(
            ErrorKind::Usage, QStringLiteral("unknown_argument"), parser.positionalArguments(),
            text(QT_TRANSLATE_NOOP("Options", "Unexpected argument: %1")).arg(parser.positionalArguments().first()));
    return valuesOf(parser);
}

} // namespace emonev
