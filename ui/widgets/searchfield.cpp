#include "ui/widgets/searchfield.h"
#include "ui/widgets/icons.h"
#include <QAction>
#include <QKeyEvent>

namespace emonev {

SearchField::SearchField(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(accessibleName);
    setAccessibleName(accessibleName);
    setClearButtonEnabled(true);
    setMinimumWidth(180);
    setMaximumWidth(360);
    addAction(Icons::get(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::activate()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        announce();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT searchChanged(m_announced);
}

} // namespace emonev
