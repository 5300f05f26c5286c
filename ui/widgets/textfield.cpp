#include "ui/widgets/textfield.h"
#include "ui/widgets/autosavetextedit.h"
#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTimer>

namespace emonev {

TextField::TextField(const QString &key, const QString &label, QWidget *parent)
    : FormField(key, label, parent), m_edit(new AutoSaveTextEdit(this))
{
    setUpEditor(m_edit);
    connect(m_edit, &AutoSaveTextEdit::committed, this,
            [this](const QString &, const QString &now) { Q_EMIT committed(now); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextField::fit);
    // The lines are broken anew after the field got its width.
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextField::fit);
    fit();
}

QString TextField::text() const { return m_edit->toPlainText(); }

QWidget *TextField::editor() const { return m_edit; }

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    if (readOnly)
        m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextField::flush() { m_edit->flush(); }

void TextField::setHint(const QString &placeholder) { m_edit->setPlaceholderText(placeholder); }

void TextField::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

void TextField::setSaved(const QString &text)
{
    m_edit->setSavedText(text);
    fit();
}

void TextField::resizeEvent(QResizeEvent *event)
{
    FormField::resizeEvent(event);
    QTimer::singleShot(0, this, &TextField::fit); // once the layout gave the editor its width
}

void TextField::fit()
{
    // A plain text document counts its height in lines.
    const int wanted = int(m_edit->document()->size().height());
    const int lines = qBound(m_least, wanted, m_most);
    m_edit->setVerticalScrollBarPolicy(wanted > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int frame = 2 * m_edit->frameWidth() + int(2 * m_edit->document()->documentMargin());
    const int height = lines * m_edit->fontMetrics().lineSpacing() + frame + 4;
    if (height != m_edit->minimumHeight())
        m_edit->setFixedHeight(height);
}

} // namespace emonev
