#include "ctl/program.h"
#include "ctl/errorreport.h"
#include "ctl/verb.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"
#include <QApplication>
#include <QJsonObject>
#include <csignal>
#include <cstdio>

namespace emonev::ctl {

namespace {

/// Sentences of the command line itself.
class ProgramText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ctl::ProgramText)

public:
    static QString unknownVerb(const QString &verb)
    {
        return tr("Unknown verb \"%1\". See emonevctl --help.").arg(verb);
    }
    static QString badNow() { return tr("--now takes a time such as 2026-11-22T09:00:00+07:00."); }
    static QString badLanguage() { return tr("--lang takes id or en."); }
    static QString notANumber(const Error &error)
    {
        return tr("%1 takes a whole number, not \"%2\".").arg(error.args.value(0), error.args.value(1));
    }
    static QString onlyToday()
    {
        return tr("--as-of goes with score, and with report, chart and export of units, standards and answers.");
    }
    static QString wrongArguments(const Verb &verb)
    {
        return tr("Usage: emonevctl %1 %2").arg(verb.name, verb.arguments);
    }
};

QList<QCommandLineOption> commonOptions()
{
    const auto option = [](const char *name, const char *value = nullptr, const char *fallback = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value),
                                  QString::fromLatin1(fallback));
    };
    return {option("data-dir", "DIR"),
            option("json"),
            option("lang", "id|en", "id"),
            option("now", "ISO-8601"),
            option("as-of", "DATE"),
            option("version"),
            option("help")};
}

void writeLine(FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

QString usage()
{
    QString text =
        QStringLiteral("emonevctl [--data-dir DIR] [--json] [--lang id|en] [--now ISO-8601] [--as-of DATE] VERB …\n");
    for (const Verb &verb : verbs()) {
        text += QStringLiteral("\n  emonevctl %1 %2").arg(verb.name, verb.arguments);
        for (const QCommandLineOption &option : verb.options)
            text += option.valueName().isEmpty()
                        ? QStringLiteral(" [--%1]").arg(option.names().first())
                        : QStringLiteral(" [--%1 %2]").arg(option.names().first(), option.valueName());
    }
    return text;
}

/// The first word that is neither an option nor the value of a common one.
QString verbOf(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!words[i].startsWith(QLatin1String("--")))
            return words[i];
        for (const QCommandLineOption &option : commonOptions())
            if (words[i] == QStringLiteral("--") + option.names().first() && !option.valueName().isEmpty())
                ++i;
    }
    return {};
}

/// The common options, without those a verb has under the same name (period add has a --version of its own).
QList<QCommandLineOption> optionsOf(const Verb &verb)
{
    QList<QCommandLineOption> options = verb.options;
    for (const QCommandLineOption &common : commonOptions())
        if (std::none_of(verb.options.begin(), verb.options.end(),
                         [&](const QCommandLineOption &own) { return own.names() == common.names(); }))
            options.append(common);
    return options;
}

int fail(const QString &message, int code = int(ErrorKind::Usage))
{
    writeLine(stderr, message);
    return code;
}

int answerAboutItself(bool version)
{
    writeLine(stdout, version ? QStringLiteral("emonevctl " EMONEV_VERSION) : usage());
    return 0;
}

QString sentenceOf(const Error &error)
{
    return error.code == QLatin1String("not_a_number") ? ProgramText::notANumber(error) : errorText(error);
}

int report(const Context &context, const Error &error)
{
    const QString sentence = sentenceOf(error);
    tellError(error, sentence);
    if (context.json())
        context.print({{QStringLiteral("error"), errorJson(error, sentence)}}, {});
    return int(error.kind);
}

/// Scores, standards and their papers can be had as of a day; complaints, letters and months as they stand now alone.
bool knowsThePast(const Verb &verb, const QStringList &arguments)
{
    static const QStringList verbsOfThePast{"score", "report", "export", "chart"};
    static const QStringList kindsOfToday{"complaints", "monthly", "teguran"};
    return verbsOfThePast.contains(verb.name) && !kindsOfToday.contains(arguments.value(0));
}

int runVerb(const Verb &verb, const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(optionsOf(verb));
    if (!parser.parse(words))
        return fail(parser.errorText());
    if (parser.isSet(QStringLiteral("help")) ||
        (parser.isSet(QStringLiteral("version")) && parser.value(QStringLiteral("version")).isEmpty()))
        return answerAboutItself(parser.isSet(QStringLiteral("version")));
    const QString now = parser.value(QStringLiteral("now"));
    if (!now.isEmpty() && !QDateTime::fromString(now, Qt::ISODate).isValid())
        return fail(ProgramText::badNow());
    const QString language = parser.value(QStringLiteral("lang"));
    if (language != QLatin1String("id") && language != QLatin1String("en"))
        return fail(ProgramText::badLanguage());
    const QStringList arguments = parser.positionalArguments().mid(1);
    if (arguments.size() < verb.fewest || arguments.size() > verb.most)
        return fail(ProgramText::wrongArguments(verb));
    if (parser.isSet(QStringLiteral("as-of")) && !knowsThePast(verb, arguments))
        return fail(ProgramText::onlyToday());
    Context context(parser, arguments);
    const Result<int> result = verb.run(context);
    return result ? *result : report(context, result.error());
}

/// Warnings go to stderr, but not Qt's remark about a run-time folder that a server session lacks.
void writeWarning(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        writeLine(stderr, text);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int runProgram(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const QString wanted = verbOf(words);
    const auto verb = std::find_if(verbs().begin(), verbs().end(), [&](const Verb &v) { return v.name == wanted; });
    qInstallMessageHandler(writeWarning);
    int one = 1; // Qt must not eat options of ours
    const auto application = makeApplication(one, argv, verb != verbs().end() && verb->draws);
    QCoreApplication::setApplicationName(QStringLiteral("emonev"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EMONEV_VERSION));
    const qsizetype at = words.indexOf(QStringLiteral("--lang"));
    const bool english =
        words.contains(QStringLiteral("--lang=en")) || (at > 0 && words.value(at + 1) == QLatin1String("en"));
    installLanguage(english ? QStringLiteral("en") : QStringLiteral("id"));
    if (verb != verbs().end())
        return runVerb(*verb, words);
    if (words.contains(QStringLiteral("--version")) || words.contains(QStringLiteral("--help")))
        return answerAboutItself(words.contains(QStringLiteral("--version")));
    return fail(wanted.isEmpty() ? usage() : ProgramText::unknownVerb(wanted));
}

} // namespace emonev::ctl
