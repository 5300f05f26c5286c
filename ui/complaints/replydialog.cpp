#include "ui/complaints/replydialog.h"
#include "ui/complaints/letterstory.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace emonev {

ReplyDialog::ReplyDialog(const Letter &letter, const QDate &today, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_due(letter.due), m_prompts(prompts), m_day(new QDateEdit(this)), m_late(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_file(new QLabel(tr("none"), this)), m_error(new QLabel(this)),
      m_ok(new QPushButton(tr("Note the reply"), this))
{
    setObjectName(QStringLiteral("replyDialog"));
    setWindowTitle(tr("Reply to a letter of warning"));
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setDateRange(letter.day, std::max(letter.day, today));
    m_day->setDate(letter.isAnswered() ? letter.repliedOn : today);
    m_text->setPlainText(letter.reply);
    build(letter);
    updateLate();
    connect(m_day, &QDateEdit::dateChanged, this, &ReplyDialog::updateLate);
    connect(m_ok, &QPushButton::clicked, this, &ReplyDialog::submit);
}

void ReplyDialog::build(const Letter &letter)
{
    m_day->setObjectName(QStringLiteral("replyDay"));
    m_day->setAccessibleName(tr("Day of the reply"));
    m_text->setObjectName(QStringLiteral("replyText"));
    m_text->setAccessibleName(tr("What the unit answered"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6 + 12);
    auto *pick = new QToolButton(this);
    pick->setObjectName(QStringLiteral("replyFile"));
    pick->setText(tr("Add &file…"));
    pick->setIcon(Icons::get(QStringLiteral("paperclip")));
    pick->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pick->setFocusPolicy(Qt::StrongFocus);
    connect(pick, &QToolButton::clicked, this, &ReplyDialog::pickFile);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("Letter"), new QLabel(letter.number, this));
    form->addRow(tr("&Day"), m_day);
    form->addRow(QString(), m_late);
    form->addRow(tr("&Reply"), m_text);
    auto *line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(pick);
    form->addRow(tr("File"), line);
    m_error->setObjectName(QStringLiteral("replyError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_ok->setObjectName(QStringLiteral("replyOk"));
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addLayout(buttons);
    setMinimumWidth(480);
}

QDate ReplyDialog::day() const { return m_day->date(); }

QString ReplyDialog::text() const { return m_text->toPlainText().trimmed(); }

void ReplyDialog::updateLate()
{
    const QString due = LetterStory::day(m_due);
    m_late->setText(day() > m_due ? tr("▲ late: it was due %1").arg(due) : tr("in time: due %1").arg(due));
}

void ReplyDialog::pickFile()
{
    const QString file =
        m_prompts.openFile(this, tr("The reply's paper"), {tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png)")});
    if (file.isEmpty())
        return;
    m_files = {file};
    m_file->setText(QFileInfo(file).fileName());
}

void ReplyDialog::submit()
{
    if (text().isEmpty()) {
        showError(tr("Write down what the unit answered."));
        m_text->setFocus();
        return;
    }
    m_error->hide();
    m_ok->setEnabled(false);
    Q_EMIT submitted();
}

void ReplyDialog::showError(const QString &sentence)
{
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, readableOn(QColor(0xb3261e), palette().color(QPalette::Window)));
    m_error->setPalette(colors);
    m_error->setText(sentence);
    m_error->show();
    m_ok->setEnabled(true);
}

} // namespace emonev
