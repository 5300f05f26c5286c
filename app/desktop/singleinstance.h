#pragma once
#include <QLocalServer>

namespace emonev {

/// One process a profile: the first listens, a second start tells it to come to the front.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// True when this process is the first; else the first was asked to show `page`.
    [[nodiscard]] bool claim(const QString &page);

Q_SIGNALS:
    void raised(const QString &page);

private:
    [[nodiscard]] bool tellFirst(const QString &page) const;
    void greet();

    QString m_name;
    QLocalServer m_server;
};

} // namespace emonev
