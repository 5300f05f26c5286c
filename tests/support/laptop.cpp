#include "support/laptop.h"
#include "core/clock.h"
#include "services/attachmentservice.h"
#include "storage/registryrepository.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace emonev {

Laptop::Laptop(const QString &folder, const QString &name, const QString &user, const QString &passwordFile)
    : m_folder(folder), m_name(name), m_user(user), m_passwordFile(passwordFile)
{
}

void Laptop::setUser(const QString &user, const QString &passwordFile)
{
    m_user = user;
    m_passwordFile = passwordFile;
}

QStringList Laptop::arguments(const QStringList &verb) const
{
    QStringList all{"--data-dir", dataFolder(), "--json"};
    if (!m_now.isEmpty())
        all += {"--now", m_now};
    return all + verb;
}

Ended Laptop::run(const QStringList &verb) const { return program::run(QStringLiteral("emonevctl"), arguments(verb)); }

std::unique_ptr<QProcess> Laptop::start(const QStringList &verb) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program::path(QStringLiteral("emonevctl")), arguments(verb));
    return process;
}

void Laptop::initEmpty(const QString &city) const { program::must(run({"init", "--empty", "--city", city})); }

Ended Laptop::import(const QString &kind, const QByteArray &csv) const
{
    return run({"import", kind, program::write(dataFolder() + u'.' + kind + QStringLiteral(".csv"), csv)});
}

QStringList Laptop::syncVerb(const QString &url) const
{
    return {"sync", "--server", url, "--user", m_user, "--password-file", m_passwordFile, "--token-file", tokenFile()};
}

QByteArray Laptop::exported(const QString &table) const
{
    const QString file = dataFolder() + u'.' + table + QStringLiteral(".out.csv");
    program::must(run({"export", table, "--out", file}));
    return program::read(file);
}

QJsonArray Laptop::conflicts(bool all) const
{
    const Ended listed = run(all ? QStringList{"conflicts", "list", "--all"} : QStringList{"conflicts", "list"});
    program::must(listed);
    return listed.json.value(QStringLiteral("conflicts")).toArray();
}

QJsonArray Laptop::operations() const
{
    const Ended listed = run({"outbox", "list", "--all"});
    program::must(listed);
    return listed.json.value(QStringLiteral("ops")).toArray();
}

void Laptop::inStore(const std::function<void(Workspace &)> &work) const
{
    const SystemClock clock;
    auto store = Store::open(Profile{dataFolder()}, Store::Access::Write, QStringLiteral("test"));
    if (!store)
        qFatal("%s: %s", qPrintable(m_name), qPrintable(store.error().code));
    Workspace workspace(**store, clock, m_user);
    work(workspace);
}

void Laptop::attach(const QString &unitCode, const QString &file) const
{
    inStore([&](Workspace &workspace) {
        const auto unit = workspace.read([&](Connection &c) -> Result<QString> {
            const auto found = registry::unitByCode(c, unitCode);
            return found ? found->id : QString();
        });
        const auto saved = AttachmentService(workspace).add(QStringLiteral("answer"), *unit, *unit, file, {}).result();
        if (!saved)
            qFatal("%s: %s", qPrintable(file), qPrintable(saved.error().code));
    });
}

QHash<QString, int> Laptop::statuses() const
{
    QHash<QString, int> counts;
    for (const QJsonValue &op : operations())
        ++counts[op[u"status"].toString()];
    return counts;
}

} // namespace emonev
