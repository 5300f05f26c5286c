#include "ui/widgets/reasondialog.h"
#include "ui/widgets/looks.h"
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int longest = 5000;

} // namespace

ReasonDialog::ReasonDialog(const QString &question, const QString &consequence, const QString &verb, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *title = new QLabel(question, this);
    title->setWordWrap(true);
    makeBold(title);
    auto *more = new QLabel(consequence, this);
    more->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 4 + 12);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("reasonOk"));
    ok->setEnabled(false);
    ok->setToolTip(tr("Write the reason first."));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget *each : {static_cast<QWidget *>(title), static_cast<QWidget *>(more), static_cast<QWidget *>(m_reason),
                          static_cast<QWidget *>(buttons)})
        column->addWidget(each);
    setMinimumWidth(440);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this, ok] {
        ok->setEnabled(!reason().isEmpty());
        ok->setToolTip(reason().isEmpty() ? tr("Write the reason first.") : QString());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ReasonDialog::reason() const { return m_reason->toPlainText().trimmed().left(longest); }

} // namespace emonev
