#pragma once
#include <QAction>
#include <QHash>
#include <QObject>

namespace emonev {

/// Where an action stands in the menu bar.
enum class MenuId { None, File, Edit, View, Data, Sync, Reports, Tools, Help };

/// A label without its & mark and without the dots that announce a dialog.
[[nodiscard]] QString plainLabel(QString text);

/// What an action is made from.
struct ActionSpec
{
    QString id;
    QString text; ///< with its & mark
    QString icon;
    QList<QKeySequence> shortcuts;
    MenuId menu = MenuId::None;
    QString hint; ///< status tip
    bool separatorBefore = false;
};

/// Every action of the program, once; menus, buttons and the search over everything use the same QAction.
class Actions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    QAction *add(const ActionSpec &spec);
    [[nodiscard]] QAction *get(const QString &id) const { return m_byId.value(id); }
    [[nodiscard]] const QList<QAction *> &all() const { return m_order; }
    [[nodiscard]] MenuId menuOf(const QAction *action) const;
    [[nodiscard]] bool separatorBefore(const QAction *action) const;
    /// Enables the action when `why` is empty; else disables it and says why in tool tip and status tip.
    void setBlocked(const QString &id, const QString &why);
    /// Why the action is disabled; empty when it is not.
    [[nodiscard]] static QString reason(const QAction *action);

Q_SIGNALS:
    void added(QAction *action);

private:
    QHash<QString, QAction *> m_byId;
    QList<QAction *> m_order;
};

} // namespace emonev
