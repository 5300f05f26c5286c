#include "ui/widgets/choicefield.h"
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace emonev {

ChoiceField::ChoiceField(const QString &key, const QString &label, Search search, QWidget *parent)
    : FormField(key, label, parent), m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(this);
    if (search == Search::ByTyping)
        makeSearchable();
    setUpEditor(m_box);
    connect(m_box, &QComboBox::activated, this, &ChoiceField::commit);
}

void ChoiceField::makeSearchable()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->lineEdit()->setAccessibleName(label());
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceField::takeTyped);
}

void ChoiceField::setChoices(const QVector<Choice> &choices)
{
    const QSignalBlocker quiet(m_box);
    m_choices = choices;
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.words, choice.value);
    m_box->setCurrentIndex(m_box->findData(m_saved));
    if (m_box->isEditable())
        m_box->lineEdit()->setCursorPosition(0);
}

QString ChoiceField::text() const { return m_box->currentIndex() < 0 ? m_saved : m_box->currentData().toString(); }

QWidget *ChoiceField::editor() const { return m_box; }

void ChoiceField::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

/// A value that is no choice (a city's own kind) becomes one, so that it shows and stays.
void ChoiceField::setSaved(const QString &text)
{
    const QSignalBlocker quiet(m_box);
    m_saved = text;
    if (m_box->findData(text) < 0 && !text.isEmpty())
        m_box->addItem(text, text);
    m_box->setCurrentIndex(m_box->findData(text));
    if (m_box->isEditable() && m_box->currentIndex() >= 0)
        m_box->setEditText(m_box->currentText());
    if (m_box->isEditable())
        m_box->lineEdit()->setCursorPosition(0);
}

void ChoiceField::commit()
{
    const QString now = text();
    if (now == m_saved)
        return;
    m_saved = now;
    Q_EMIT committed(now);
}

/// What was typed counts when it names a choice; else the former one shows again.
void ChoiceField::takeTyped()
{
    const int found = m_box->findText(m_box->lineEdit()->text().trimmed(), Qt::MatchFixedString);
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(found >= 0 ? found : m_box->findData(m_saved));
    m_box->setEditText(m_box->itemText(m_box->currentIndex()));
    m_box->lineEdit()->setCursorPosition(0);
    commit();
}

/// The wheel scrolls the form, it never changes a value by accident.
bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FormField::eventFilter(watched, event);
}

} // namespace emonev
