#pragma once
#include "core/result.h"
#include <QCommandLineParser>
#include <QJsonObject>

namespace emonev::serving {

/// What was asked for on the command line.
class Order
{
public:
    Order(const QCommandLineParser &options, const QStringList &words) : m_options(options), m_words(words) {}

    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] bool isSet(const char *option) const { return m_options.isSet(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_options.value(QLatin1String(option)); }
    [[nodiscard]] QStringList values(const char *option) const { return m_options.values(QLatin1String(option)); }
    /// Usage "option_missing" where it isn't given.
    [[nodiscard]] Result<QString> needed(const char *option) const;
    /// The first line of the file --password-file names.
    [[nodiscard]] Result<QByteArray> password() const;

private:
    const QCommandLineParser &m_options;
    QStringList m_words;
};

/// Prints one line of JSON on stdout.
void print(const QJsonObject &object);

// The verbs: each returns the exit code.
[[nodiscard]] Result<int> runInit(const Order &order);
[[nodiscard]] Result<int> runServe(const Order &order);
[[nodiscard]] Result<int> runUser(const Order &order);
[[nodiscard]] Result<int> runDevice(const Order &order);
[[nodiscard]] Result<int> runBackup(const Order &order);
[[nodiscard]] Result<int> runRestore(const Order &order);
[[nodiscard]] Result<int> runCheck(const Order &order);

} // namespace emonev::serving
