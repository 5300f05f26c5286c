#include "ui/widgets/linefield.h"
#include "ui/widgets/autosavelineedit.h"

namespace emonev {

LineField::LineField(const QString &key, const QString &label, QWidget *parent)
    : FormField(key, label, parent), m_edit(new AutoSaveLineEdit(this))
{
    setUpEditor(m_edit);
    connect(m_edit, &AutoSaveLineEdit::committed, this,
            [this](const QString &, const QString &now) { Q_EMIT committed(now); });
}

QString LineField::text() const { return m_edit->text(); }

QWidget *LineField::editor() const { return m_edit; }

void LineField::setReadOnly(bool readOnly) { m_edit->setReadOnly(readOnly); }

void LineField::flush() { m_edit->flush(); }

void LineField::setHint(const QString &placeholder) { m_edit->setPlaceholderText(placeholder); }

void LineField::setSaved(const QString &text)
{
    m_edit->setSavedText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

} // namespace emonev
