#pragma once
#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>

namespace emonev {

/// Decides when typed text is handed on: when the field is left, one second after the last key, and at the latest
/// after 1.5 s.
class AutoSave : public QObject
{
    Q_OBJECT
public:
    explicit AutoSave(std::function<QString()> text, QObject *parent = nullptr);

    /// What is stored now; nothing is handed on.
    void setSaved(const QString &text);
    [[nodiscard]] const QString &saved() const { return m_saved; }
    void touched();
    /// Hands on what differs from the stored text, at once.
    void flush();

Q_SIGNALS:
    void committed(const QString &oldText, const QString &newText);

private:
    std::function<QString()> m_text;
    QString m_saved;
    QTimer m_pause;
    QTimer m_latest;
};

} // namespace emonev
