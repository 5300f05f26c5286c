#include "ui/complaints/letterdialog.h"
#include "domain/standard.h"
#include "ui/complaints/letterstory.h"
#include "ui/widgets/contrast.h"
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace emonev {

LetterDialog::LetterDialog(const LetterQuestion &question, QWidget *parent)
    : QDialog(parent), m_question(question), m_service(new QComboBox(this)), m_component(new QComboBox(this)),
      m_level(new QLabel(this)), m_body(lines("letterBody", tr("Facts"), 4)), m_due(new QDateEdit(this)),
      m_copies(lines("letterCopies", tr("Copies to, one a line"), 3)), m_error(new QLabel(this)),
      m_ok(new QPushButton(tr("Give the letter"), this))
{
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(tr("Letter of warning"));
    for (const Service &service : std::as_const(m_question.services))
        m_service->addItem(service.code + QStringLiteral("  ") + service.name, service.id);
    m_component->addItem(tr("Choose a component"), 0);
    for (const StandardComponent &component : standardComponents())
        m_component->addItem(LetterStory::component(component.code), component.code);
    m_due->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_due->setCalendarPopup(true);
    m_due->setDate(m_question.due);
    m_due->setMinimumDate(m_question.today.addDays(1));
    m_copies->setPlainText(usualCopies().join(QLatin1Char('\n')));
    build();
    updateLevel();
    connect(m_service, &QComboBox::currentIndexChanged, this, &LetterDialog::updateLevel);
    connect(m_ok, &QPushButton::clicked, this, &LetterDialog::submit);
}

QPlainTextEdit *LetterDialog::lines(const char *name, const QString &words, int count)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(words);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * count + 12);
    return edit;
}

void LetterDialog::build()
{
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &caption, QWidget *field, const char *name) {
        auto *label = new QLabel(caption, this);
        label->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
        field->setObjectName(QLatin1String(name));
        form->addRow(label, field);
    };
    for (QComboBox *box : {m_service, m_component}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(36);
    }
    m_level->setWordWrap(true);
    form->addRow(tr("Case"), new QLabel(m_question.number, this));
    add(tr("&Service"), m_service, "letterService");
    add(tr("&Component not kept"), m_component, "letterComponent");
    form->addRow(tr("Level"), m_level);
    add(tr("&Facts"), m_body, "letterBody");
    add(tr("Reply &until"), m_due, "letterDue");
    add(tr("Co&pies to"), m_copies, "letterCopies");
    m_body->setPlaceholderText(tr("What was found, without naming who reported"));
    m_error->setObjectName(QStringLiteral("letterError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_ok->setObjectName(QStringLiteral("letterOk"));
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
    setMinimumWidth(520);
}

void LetterDialog::updateLevel()
{
    const QString service = m_service->currentData().toString();
    const int level = nextLetterLevel(m_question.given, service);
    const Letter *before = letterBefore(m_question.given, service, level);
    m_ok->setEnabled(level > 0 && !service.isEmpty());
    m_level->setText(service.isEmpty() ? tr("The unit has no registered service, so there is no standard to keep.")
                     : level == 0      ? tr("The third and last warning was given already.")
                     : before          ? tr("%1, after letter %2").arg(LetterStory::level(level), before->number)
                                       : tr("%1; a second one can only follow it").arg(LetterStory::level(level)));
}

LetterDraft LetterDialog::draft() const
{
    LetterDraft draft;
    draft.complaintId = m_question.complaintId;
    draft.serviceId = m_service->currentData().toString();
    draft.component = m_component->currentData().toInt();
    draft.due = m_due->date();
    draft.body = m_body->toPlainText().trimmed();
    for (const QString &line : m_copies->toPlainText().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            draft.copies.append(line.trimmed());
    return draft;
}

void LetterDialog::submit()
{
    if (m_component->currentData().toInt() == 0) {
        showError(tr("Choose the component of the standard that was not kept."));
        m_component->setFocus();
        return;
    }
    m_error->hide();
    m_ok->setEnabled(false);
    Q_EMIT submitted();
}

void LetterDialog::showError(const QString &sentence)
{
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, readableOn(QColor(0xb3261e), palette().color(QPalette::Window)));
    m_error->setPalette(colors);
    m_error->setText(sentence);
    m_error->show();
    m_ok->setEnabled(true);
}

} // namespace emonev
