#include "ui/monthly/returndialog.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

ReturnDialog::ReturnDialog(const QString &unitName, const QString &month, QWidget *parent)
    : QDialog(parent), m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("returnDialog"));
    setWindowTitle(tr("Give the month back"));
    auto *text =
        new QLabel(tr("%1, %2: what shall the unit mend? It reads this above its figures.").arg(unitName, month), this);
    text->setWordWrap(true);
    text->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("returnNote"));
    m_note->setAccessibleName(tr("What shall be mended"));
    m_note->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("&Give back"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_ok->setObjectName(QStringLiteral("returnOk"));
    m_ok->setEnabled(false);
    m_ok->setToolTip(tr("Write a word first."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(440, 220);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_ok->setEnabled(!note().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReturnDialog::note() const { return m_note->toPlainText().trimmed(); }

} // namespace emonev
