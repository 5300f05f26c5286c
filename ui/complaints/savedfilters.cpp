#include "ui/complaints/savedfilters.h"
#include "ui/widgets/icons.h"
#include <QInputDialog>
#include <QMenu>
#include <QSettings>

namespace emonev {

SavedFilters::SavedFilters(QSettings &settings, const QString &group, Current current, QWidget *parent)
    : QToolButton(parent), m_settings(settings), m_key(group + QStringLiteral("/saved-filters")),
      m_current(std::move(current))
{
    setObjectName(QStringLiteral("savedFilters"));
    setIcon(Icons::get(QStringLiteral("star")));
    setAccessibleName(tr("Saved filters"));
    setToolTip(tr("Saved filters"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
}

QVariantMap SavedFilters::all() const { return m_settings.value(m_key).toMap(); }

QStringList SavedFilters::names() const { return all().keys(); }

void SavedFilters::keep(const QString &name)
{
    const QString clean = name.simplified().left(longestName);
    const auto state = m_current();
    if (clean.isEmpty() || !state)
        return;
    QVariantMap filters = all();
    filters.insert(clean, *state);
    m_settings.setValue(m_key, filters);
}

void SavedFilters::forget(const QString &name)
{
    QVariantMap filters = all();
    filters.remove(name);
    m_settings.setValue(m_key, filters);
}

void SavedFilters::fill()
{
    menu()->clear();
    const QVariantMap filters = all();
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        connect(menu()->addAction(QString(it.key()).replace(u'&', QLatin1String("&&"))), &QAction::triggered, this,
                [this, state = it->toMap()] { Q_EMIT chosen(state); });
    menu()->addSeparator();
    QAction *keepAction = menu()->addAction(tr("&Save this filter…"), this, &SavedFilters::askName);
    const bool isNarrowed = m_current().has_value();
    keepAction->setEnabled(isNarrowed);
    keepAction->setToolTip(isNarrowed ? QString() : tr("Nothing is filtered now."));
    menu()->setToolTipsVisible(true);
    if (filters.isEmpty())
        return;
    QMenu *forgetMenu = menu()->addMenu(tr("&Remove"));
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        connect(forgetMenu->addAction(QString(it.key()).replace(u'&', QLatin1String("&&"))), &QAction::triggered, this,
                [this, name = it.key()] { forget(name); });
}

void SavedFilters::askName()
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save filter"));
    ask->setLabelText(tr("Name of this filter; one of the same name is replaced:"));
    ask->setOkButtonText(tr("Save"));
    ask->setCancelButtonText(tr("Cancel"));
    connect(ask, &QInputDialog::textValueSelected, this, &SavedFilters::keep);
    ask->open();
}

} // namespace emonev
