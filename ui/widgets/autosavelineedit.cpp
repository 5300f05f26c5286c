#include "ui/widgets/autosavelineedit.h"
#include <QKeyEvent>

namespace emonev {

AutoSaveLineEdit::AutoSaveLineEdit(QWidget *parent) : QLineEdit(parent), m_save([this] { return text(); })
{
    connect(this, &QLineEdit::textEdited, &m_save, &AutoSave::touched);
    connect(this, &QLineEdit::returnPressed, &m_save, &AutoSave::flush);
    connect(&m_save, &AutoSave::committed, this, &AutoSaveLineEdit::committed);
}

void AutoSaveLineEdit::setSavedText(const QString &text)
{
    m_save.setSaved(text);
    if (text != this->text())
        setText(text);
}

void AutoSaveLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_save.flush();
}

void AutoSaveLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_save.saved()) {
        setSavedText(m_save.saved());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AutoSaveLineEdit::hideEvent(QHideEvent *event)
{
    m_save.flush();
    QLineEdit::hideEvent(event);
}

} // namespace emonev
