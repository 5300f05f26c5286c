#include "ui/findings/findingstepdialog.h"
#include "reports/findingwords.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace emonev {

namespace {

QString withoutMark(QString text) { return text.remove(u'&').remove(QStringLiteral("…")); }

} // namespace

FindingStepDialog::FindingStepDialog(const FindingFile &file, FindingStep step, const QDate &today, Prompts &prompts,
                                     QWidget *parent)
    : QDialog(parent), m_step(step), m_prompts(prompts), m_note(new QPlainTextEdit(this)),
      m_hasUntil(new QCheckBox(tr("New &day for the answer"), this)), m_until(new QDateEdit(this)),
      m_fileNames(new QLabel(tr("none"), this)), m_error(new QLabel(this)),
      m_ok(new QPushButton(withoutMark(FindingWords::action(step)), this))
{
    setObjectName(QStringLiteral("findingStepDialog"));
    setWindowTitle(tr("Finding %1").arg(file.finding.indicator));
    const QDate least = step == FindingStep::Extended ? file.standing.due.addDays(1) : today.addDays(1);
    m_until->setMinimumDate(least);
    m_until->setDate(std::max(least, file.standing.due));
    build(file);
    connect(m_ok, &QPushButton::clicked, this, &FindingStepDialog::submit);
}

void FindingStepDialog::build(const FindingFile &file)
{
    m_note->setObjectName(QStringLiteral("findingNote"));
    m_note->setAccessibleName(FindingWords::noteLabel(m_step));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 6 + 12);
    auto *label = new QLabel(FindingWords::noteLabel(m_step), this);
    label->setBuddy(m_note);
    auto *about = new QLabel(QStringLiteral("%1%2").arg(file.unitName, file.serviceName.isEmpty()
                                                                           ? QString()
                                                                           : QStringLiteral(" · ") + file.serviceName),
                             this);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(untilLine());
    column->addWidget(filesLine());
    m_error->setObjectName(QStringLiteral("findingError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_ok->setObjectName(QStringLiteral("findingOk"));
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    column->addWidget(m_error);
    column->addLayout(buttons);
    setMinimumWidth(480);
    m_note->setFocus();
}

QWidget *FindingStepDialog::untilLine()
{
    const bool mayMove =
        m_step == FindingStep::Extended || m_step == FindingStep::Returned || m_step == FindingStep::Dismissed;
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_until->setObjectName(QStringLiteral("findingUntil"));
    m_until->setAccessibleName(tr("New day for the answer"));
    m_until->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_until->setCalendarPopup(true);
    m_hasUntil->setObjectName(QStringLiteral("findingHasUntil"));
    m_hasUntil->setChecked(m_step == FindingStep::Extended);
    m_hasUntil->setEnabled(m_step != FindingStep::Extended);
    m_until->setEnabled(m_hasUntil->isChecked());
    connect(m_hasUntil, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    row->addWidget(m_hasUntil);
    row->addWidget(m_until);
    row->addStretch(1);
    line->setVisible(mayMove);
    return line;
}

QWidget *FindingStepDialog::filesLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *pick = new QToolButton(line);
    pick->setObjectName(QStringLiteral("findingFiles"));
    pick->setText(tr("Add &evidence…"));
    pick->setIcon(Icons::get(QStringLiteral("paperclip")));
    pick->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pick->setFocusPolicy(Qt::StrongFocus);
    connect(pick, &QToolButton::clicked, this, &FindingStepDialog::pickFiles);
    m_fileNames->setWordWrap(true);
    row->addWidget(pick);
    row->addWidget(m_fileNames, 1);
    line->setVisible(m_step == FindingStep::Answered || m_step == FindingStep::Appealed);
    return line;
}

void FindingStepDialog::pickFiles()
{
    const QStringList files =
        m_prompts.openFiles(this, tr("Evidence"), {tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)")});
    for (const QString &file : files)
        if (!m_files.contains(file))
            m_files.append(file);
    QStringList names;
    for (const QString &file : std::as_const(m_files))
        names.append(QFileInfo(file).fileName());
    m_fileNames->setText(names.isEmpty() ? tr("none") : names.join(QStringLiteral(", ")));
}

FindingDraft FindingStepDialog::draft() const
{
    return {m_step, m_hasUntil->isChecked() ? m_until->date() : QDate(), m_note->toPlainText().trimmed(), m_files};
}

void FindingStepDialog::submit()
{
    m_error->hide();
    m_ok->setEnabled(false);
    Q_EMIT submitted();
}

void FindingStepDialog::showError(const QString &sentence)
{
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, readableOn(QColor(0xb3261e), palette().color(QPalette::Window)));
    m_error->setPalette(colors);
    m_error->setText(sentence);
    m_error->show();
    m_ok->setEnabled(true);
    m_note->setFocus();
}

} // namespace emonev
