#pragma once
#include <QHash>
#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace emonev {

/// The clickable parts at the right of the status bar: user, period, drafts, place, last saved.
class StatusParts : public QObject
{
    Q_OBJECT
public:
    StatusParts(QStatusBar *bar, QObject *parent);

    /// Shows `text` in the part of that id, made on first use; an empty text hides it.
    void set(const QString &id, const QString &text, const QString &tip, const QString &icon = {});
    [[nodiscard]] QString text(const QString &id) const;

Q_SIGNALS:
    void clicked(const QString &id);

private:
    [[nodiscard]] QToolButton *make(const QString &id);

    QStatusBar *m_bar;
    QHash<QString, QToolButton *> m_parts;
};

} // namespace emonev
