#include "ui/widgets/autosavetextedit.h"
#include <QFocusEvent>

namespace emonev {

AutoSaveTextEdit::AutoSaveTextEdit(QWidget *parent) : QPlainTextEdit(parent), m_save([this] { return toPlainText(); })
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, &m_save, &AutoSave::touched);
    connect(&m_save, &AutoSave::committed, this, &AutoSaveTextEdit::committed);
}

void AutoSaveTextEdit::setSavedText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
    m_save.setSaved(toPlainText());
}

void AutoSaveTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_save.flush();
}

void AutoSaveTextEdit::hideEvent(QHideEvent *event)
{
    m_save.flush();
    QPlainTextEdit::hideEvent(event);
}

} // namespace emonev
