#pragma once
#include "core/clock.h"
#include "core/result.h"
#include "services/workspace.h"
#include <QCommandLineParser>
#include <QJsonObject>
#include <memory>

namespace emonev::ctl {

/// What every verb gets: its options, the clock, the profile, and where results go.
class Context
{
public:
    explicit Context(const QCommandLineParser &options, const QStringList &arguments);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool isSet(const char *option) const { return m_options.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_options.value(QString::fromLatin1(option)); }
    /// A whole number, or `fallback` when the option is not set; Usage when it is no number.
    [[nodiscard]] Result<int> number(const char *option, int fallback) const;
    [[nodiscard]] bool json() const { return isSet("json"); }
    [[nodiscard]] bool english() const { return value("lang") == QLatin1String("en"); }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] Profile profile() const;
    /// Opens the profile's store, with --as-of as it was then; the workspace lives as long as the context.
    [[nodiscard]] Result<Workspace *> open(Store::Access access);

    /// Lets the open workspace seal and open reporters' identities: with the keychain's key, or --token-file's, or, on
    /// a machine without a keychain, one in a file of the profile, which is said.
    void openVault();

    /// Prints the result: `object` with --json, else `text`. Nothing else goes to stdout.
    void print(const QJsonObject &object, const QString &text) const;
    /// JSON that is already text.
    static void printRaw(const QByteArray &json);
    /// A message for the person at the screen, on stderr.
    static void tell(const QString &text);

private:
    [[nodiscard]] Result<void> lookBack();

    const QCommandLineParser &m_options;
    QStringList m_arguments;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

/// Where the desktop keeps its data when no --data-dir says otherwise.
[[nodiscard]] QString defaultDataFolder();

} // namespace emonev::ctl
