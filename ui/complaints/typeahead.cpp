#include "ui/complaints/typeahead.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace emonev {

TypeAhead::TypeAhead(Words words, const QString &accessibleName, QWidget *parent) : QComboBox(parent), m_words(words)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setAccessibleName(accessibleName);
    completer()->popup()->installEventFilter(this);
}

int TypeAhead::fitting(const QString &typed) const
{
    if (const int same = findText(typed, Qt::MatchFixedString); same >= 0)
        return same;
    if (const int begins = findText(typed, Qt::MatchStartsWith); begins >= 0)
        return begins;
    return findText(typed, Qt::MatchContains);
}

void TypeAhead::settle()
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty()) {
        setCurrentIndex(-1);
        setEditText({});
    } else if (const int at = m_words == Words::Listed ? fitting(typed) : findText(typed, Qt::MatchFixedString);
               at >= 0) {
        setCurrentIndex(at);
        setEditText(itemText(at));
        lineEdit()->setCursorPosition(0);
    }
    Q_EMIT settled();
}

QVariant TypeAhead::chosen() const
{
    const int at = findText(currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? QVariant() : itemData(at);
}

void TypeAhead::choose(const QVariant &value)
{
    const int at = value.isValid() ? findData(value) : -1;
    setCurrentIndex(at);
    setEditText(at < 0 ? QString() : itemText(at));
    lineEdit()->setCursorPosition(0);
}

void TypeAhead::enter()
{
    QAbstractItemView *popup = completer()->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        setEditText(popup->currentIndex().data().toString());
    popup->hide();
    settle();
    Q_EMIT entered();
}

void TypeAhead::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !event->modifiers().testFlag(Qt::ControlModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        enter();
    else
        QComboBox::keyPressEvent(event);
}

void TypeAhead::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

/// While the list of what fits is open, it gets the keys.
bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        completer()->popup()->hide();
        QCoreApplication::sendEvent(this, event);
        return true;
    }
    if (!isEnter && key->key() != Qt::Key_Tab)
        return QComboBox::eventFilter(watched, event);
    enter();
    return true;
}

} // namespace emonev
