#include "support/sourcecheck.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <algorithm>

namespace emonev {

namespace {

constexpr int maxLines = 500;

/// What each folder of models may include; the arrow points one way, so this table has no circle.
const QHash<QString, QStringList> &modelArrow()
{
    static const QHash<QString, QStringList> arrow{
        {"core", {}},
        {"domain", {"core"}},
        {"storage", {"domain", "core"}},
        {"exchange", {"domain", "core"}},
        {"secrets", {"core"}},
        {"photos", {"core"}},
        {"words", {"core"}},
        {"sync", {"storage", "domain", "core"}},
        {"transport", {"sync", "secrets", "core"}},
        {"server", {"sync", "secrets", "domain", "core"}},
        {"courier", {"sync", "secrets", "storage", "domain", "core"}},
        {"services", {"photos", "words", "courier", "sync", "secrets", "storage", "exchange", "domain", "core"}},
        {"reports", {"services", "storage", "exchange", "domain", "core"}},
        {"items", {"services", "reports", "storage", "exchange", "domain", "core"}},
    };
    return arrow;
}

/// What the shared folders of ui may include of ui; every other folder is a feature, and shell shows them all.
const QHash<QString, QStringList> &sharedUiArrow()
{
    static const QHash<QString, QStringList> arrow{
        {"text", {}},         {"widgets", {"text"}},         {"delegates", {"widgets", "text"}},
        {"charts", {"text"}}, {"print", {"charts", "text"}},
    };
    return arrow;
}

const QStringList &modelsForUi()
{
    static const QStringList folders{"services", "reports", "items", "exchange", "domain", "core"};
    return folders;
}

/// The folder a path belongs to: "models/domain", "ui/units"; all of app is one house.
QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "app" ? QStringLiteral("app") : parts.mid(0, 2).join(u'/');
}

/// The folder an include leads to, seen from the file that holds it.
QString targetFolder(const QString &path, const QString &target)
{
    const QString first = target.section(u'/', 0, 0);
    if (!target.contains(u'/'))
        return folderOf(path);
    if (modelArrow().contains(first))
        return "models/" + first;
    if (first == "app")
        return first;
    return first == "ui" ? target.section(u'/', 0, 1) : folderOf(path);
}

bool uiMayUse(const QString &from, const QString &to)
{
    if (to.startsWith("models/"))
        return modelsForUi().contains(to.section(u'/', 1, 1));
    const QString feature = from.section(u'/', 1, 1);
    const QString used = to.section(u'/', 1, 1);
    if (!to.startsWith("ui/") || used == "shell")
        return false;
    if (sharedUiArrow().contains(feature))
        return sharedUiArrow().value(feature).contains(used);
    return feature == "shell" || sharedUiArrow().contains(used);
}

bool mayUse(const QString &from, const QString &to)
{
    if (from == to || from == "app" || from.startsWith("tests/"))
        return true;
    if (from.startsWith("models/"))
        return to.startsWith("models/") &&
               modelArrow().value(from.section(u'/', 1, 1)).contains(to.section(u'/', 1, 1));
    return uiMayUse(from, to);
}

} // namespace

SourceCheck::SourceCheck(const QString &root)
    : m_root(root), m_qtCoreHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath) + "/QtCore/")
{
}

void SourceCheck::fault(const QString &path, int line, const QString &what)
{
    m_faults.append(QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what));
}

QStringList SourceCheck::faults()
{
    for (const char *top : {"app", "models", "ui", "tests"}) {
        QDirIterator files(m_root + u'/' + top, {"*.h", "*.cpp", "*.sql"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(m_root).relativeFilePath(files.next());
            if (path.endsWith(".sql"))
                checkStatementName(path);
            else
                checkSource(path);
        }
    }
    checkCircles();
    std::sort(m_faults.begin(), m_faults.end());
    return m_faults;
}

void SourceCheck::checkSource(const QString &path)
{
    const QString folder = folderOf(path);
    if (folder.startsWith("models/") && !modelArrow().contains(folder.section(u'/', 1, 1)))
        fault(path, 1, QStringLiteral("folder is not in the arrow"));
    QFile file(m_root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly)) {
        fault(path, 1, QStringLiteral("unreadable"));
        return;
    }
    int number = 0;
    while (!file.atEnd())
        checkLine(path, ++number, QString::fromUtf8(file.readLine()));
    if (number > maxLines)
        fault(path, number, QStringLiteral("longer than %1 lines").arg(maxLines));
}

void SourceCheck::checkLine(const QString &path, int number, const QString &line)
{
    static const QRegularExpression include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    static const QRegularExpression sql(
        R"re("\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s|CREATE\s+TABLE\s))re");
    static const QRegularExpression thenInContext(R"re(\.then\(\s*this\b)re");
    if (const auto match = include.match(line); match.hasMatch())
        checkInclude(path, number, match.captured(2), match.captured(1) == "<");
    if (path.endsWith(".h"))
        checkTypeName(path, number, line);
    if (!path.startsWith("tests/") && thenInContext.match(line).hasMatch())
        fault(path, number, QStringLiteral("then(this) asserts when this died before; use whenDone"));
    if (!path.startsWith("models/storage/") && !path.startsWith("models/server/") && !path.startsWith("tests/") &&
        sql.match(line).hasMatch())
        fault(path, number, QStringLiteral("a statement outside models/storage and models/server"));
}

/// Two types of one name in one namespace make the linker mix their code, without a word.
void SourceCheck::checkTypeName(const QString &path, int number, const QString &line)
{
    static const QRegularExpression type(R"re(^(?:struct|class|enum class)\s+([A-Z]\w+)(?:\s+final)?\s*(?:$|[:{]))re");
    const auto match =
        type.match(line.trimmed() == line.trimmed().section(u';', 0, 0) ? line.section(u'\n', 0, 0) : QString());
    if (!match.hasMatch())
        return;
    const QString name = match.captured(1);
    const QString known = m_types.value(name, path);
    if (known != path)
        fault(path, number, QStringLiteral("%1 is also a type of %2").arg(name, known));
    m_types.insert(name, path);
}

void SourceCheck::checkInclude(const QString &path, int number, const QString &target, bool angled)
{
    const QString folder = folderOf(path);
    const bool belowUi = folder.startsWith("models/");
    const bool mayHoldSql = folder == "models/storage" || folder == "models/server" || folder.startsWith("tests/");
    static const QRegularExpression sqlHeader(R"re((^|/)(sqlite3|statement)\.h$|^QSql|^QtSql)re");
    if (!mayHoldSql && sqlHeader.match(target).hasMatch())
        fault(path, number, QStringLiteral("%1 belongs to models/storage").arg(target));
    if (angled) {
        const bool ofItsJob =
            (folder == "models/server" && target.startsWith("QSql")) ||
            (folder == "models/secrets" && target.startsWith("QDBus")) ||
            (folder == "models/transport" && (target.startsWith("QNetwork") || target.startsWith("QSsl")));
        if (belowUi && !ofItsJob && target.startsWith(u'Q') && !target.startsWith("QtCore") &&
            !QFile::exists(m_qtCoreHeaders + target))
            fault(path, number, QStringLiteral("<%1> is not of QtCore").arg(target));
        return;
    }
    if (target.contains("../"))
        fault(path, number, QStringLiteral("include by a relative path: %1").arg(target));
    const QString to = targetFolder(path, target);
    if (to != folder)
        ++m_counts[folder][to];
    if (!mayUse(folder, to))
        fault(path, number, QStringLiteral("%1 must not use %2").arg(folder, to));
}

void SourceCheck::checkStatementName(const QString &path)
{
    static const QRegularExpression migration(
        R"re(^models/(storage|server)/sql/migrations/\d{4}_[a-z]+(_[a-z0-9]+)+\.sql$)re");
    static const QRegularExpression query(
        R"re(^models/(storage|server)/sql/queries/[a-z_]+/[a-z]+(_[a-z0-9]+)+\.sql$)re");
    if (!path.startsWith("tests/") && !migration.match(path).hasMatch() && !query.match(path).hasMatch())
        fault(path, 1,
              QStringLiteral("not named queries/<concept>/verb_object.sql or migrations/NNNN_verb_object.sql"));
}

void SourceCheck::checkCircles()
{
    for (auto from = m_counts.cbegin(); from != m_counts.cend(); ++from)
        for (auto to = from->cbegin(); to != from->cend(); ++to)
            if (from.key() < to.key() && includes(to.key(), from.key()) > 0)
                fault(from.key(), 1, QStringLiteral("%1 and %2 include each other").arg(from.key(), to.key()));
}

} // namespace emonev
