#pragma once
#include "support/program.h"
#include <functional>
#include <memory>

namespace emonev {

class Workspace;

/// One laptop of a story: a data folder, the account of who uses it, and emonevctl.
class Laptop
{
public:
    /// Its data, token file and tables to import lie in `folder`/`name`*.
    Laptop(const QString &folder, const QString &name, const QString &user, const QString &passwordFile);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString dataFolder() const { return m_folder + u'/' + m_name; }
    [[nodiscard]] QString tokenFile() const { return dataFolder() + QStringLiteral(".token"); }
    void setUser(const QString &user, const QString &passwordFile);
    /// The time its clock shows from now on; empty: the real one.
    void setNow(const QString &time) { m_now = time; }

    [[nodiscard]] Ended run(const QStringList &verb) const;
    /// The same, not waited for.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &verb) const;
    void initEmpty(const QString &city = QStringLiteral("Kota Uji")) const;
    /// Imports these lines; the answer of `import`.
    [[nodiscard]] Ended import(const QString &kind, const QByteArray &csv) const;
    [[nodiscard]] Ended sync(const QString &url) const { return run(syncVerb(url)); }
    [[nodiscard]] QStringList syncVerb(const QString &url) const;
    /// A table as csv.
    [[nodiscard]] QByteArray exported(const QString &table) const;
    [[nodiscard]] QJsonArray conflicts(bool all = false) const;
    [[nodiscard]] QJsonArray operations() const;
    /// How many operations of the whole outbox have each status.
    [[nodiscard]] QHash<QString, int> statuses() const;

    /// Does something with its store that emonevctl has no verb for, while no program runs on it.
    void inStore(const std::function<void(Workspace &)> &work) const;
    /// Attaches a file to the unit, as evidence of its answers.
    void attach(const QString &unitCode, const QString &file) const;

private:
    [[nodiscard]] QStringList arguments(const QStringList &verb) const;

    QString m_folder;
    QString m_name;
    QString m_user;
    QString m_passwordFile;
    QString m_now;
};

} // namespace emonev
