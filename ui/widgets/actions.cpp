#include "ui/widgets/actions.h"
#include "ui/widgets/icons.h"

namespace emonev {

namespace {

constexpr auto hintProperty = "emonevHint";
constexpr auto reasonProperty = "emonevReason";
constexpr auto menuProperty = "emonevMenu";
constexpr auto separatorProperty = "emonevSeparator";

void describe(QAction *action, const QString &why)
{
    const QString hint = action->property(hintProperty).toString();
    QString tip = plainLabel(action->text());
    if (!action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(why.isEmpty() ? tip : tip + QLatin1Char('\n') + why);
    action->setStatusTip(why.isEmpty() ? hint : why);
}

} // namespace

QString plainLabel(QString text)
{
    constexpr QChar kept(0x1f); // stands for a real ampersand meanwhile
    text.replace(QStringLiteral("&&"), QString(kept)).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return text.replace(kept, QLatin1Char('&'));
}

QAction *Actions::add(const ActionSpec &spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!spec.icon.isEmpty())
        action->setIcon(Icons::get(spec.icon));
    action->setProperty(hintProperty, spec.hint);
    action->setProperty(menuProperty, static_cast<int>(spec.menu));
    action->setProperty(separatorProperty, spec.separatorBefore);
    describe(action, {});
    m_byId.insert(spec.id, action);
    m_order.append(action);
    Q_EMIT added(action);
    return action;
}

MenuId Actions::menuOf(const QAction *action) const
{
    return static_cast<MenuId>(action->property(menuProperty).toInt());
}

bool Actions::separatorBefore(const QAction *action) const { return action->property(separatorProperty).toBool(); }

void Actions::setBlocked(const QString &id, const QString &why)
{
    QAction *action = get(id);
    if (!action)
        return;
    action->setEnabled(why.isEmpty());
    action->setProperty(reasonProperty, why);
    describe(action, why);
}

QString Actions::reason(const QAction *action)
{
    return action->isEnabled() ? QString() : action->property(reasonProperty).toString();
}

} // namespace emonev
