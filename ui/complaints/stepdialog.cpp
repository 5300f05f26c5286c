#include "ui/complaints/stepdialog.h"
#include "items/casewords.h"
#include "ui/complaints/replytemplates.h"
#include "ui/complaints/typeahead.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/prompts.h"
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace emonev {

namespace {

constexpr int longestText = 5000;

QDateTimeEdit *momentEdit(const QDateTime &moment, const QTimeZone &zone, const QString &name, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setTimeSpec(Qt::UTC); // the wall clock of the city; step() reads it in the city's zone
    const QDateTime local = moment.toTimeZone(zone);
    edit->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC));
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy HH.mm"));
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

QDateTime momentOf(const QDateTimeEdit &edit, const QTimeZone &zone)
{
    return QDateTime(edit.date(), edit.time(), zone).toUTC();
}

bool isSameMinute(const QDateTime &a, const QDateTime &b)
{
    return a.toSecsSinceEpoch() / 60 == b.toSecsSinceEpoch() / 60;
}

} // namespace

StepDialog::StepDialog(const StepQuestion &question, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_question(question), m_prompts(prompts), m_error(new QLabel(this)), m_ok(new QPushButton(this))
{
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(title());
    build();
    updateReason();
}

void StepDialog::build()
{
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *which = new QLabel(m_question.numbers.size() == 1 ? m_question.numbers.first()
                                                            : tr("%Ln case(s)", "", int(m_question.numbers.size())),
                             this);
    which->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Case"), which);
    addSpecial(form);
    addReason(form);
    addNote(form);
    addPhotos(form);
    addWhen(form);
    m_error->setObjectName(QStringLiteral("stepError"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_ok->setText(verb());
    m_ok->setObjectName(QStringLiteral("stepOk"));
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
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
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &StepDialog::submit);
}

void StepDialog::addSpecial(QFormLayout *form)
{
    switch (m_question.type) {
    case CaseEventType::Forwarded:
        m_unit = new TypeAhead(TypeAhead::Words::Listed, tr("Unit"), this);
        m_unit->setObjectName(QStringLiteral("stepUnit"));
        for (const auto &[id, name] : std::as_const(m_question.units))
            if (id != m_question.heldBy)
                m_unit->addItem(name, id);
        m_unit->choose({});
        m_unit->lineEdit()->setPlaceholderText(tr("Part of the unit's name"));
        form->addRow(tr("To &unit"), m_unit);
        return;
    case CaseEventType::Extended: {
        const QDateTime due = QDateTime::fromSecsSinceEpoch(m_question.due, m_question.zone);
        m_until = momentEdit(std::max(due, m_question.now).addDays(7), m_question.zone, tr("New due time"), this);
        m_until->setObjectName(QStringLiteral("stepUntil"));
        form->addRow(tr("&Until"), m_until);
        if (m_question.due > 0)
            form->addRow(tr("Due so far"), new QLabel(CaseWords::moment(m_question.due, m_question.zone), this));
        return;
    }
    case CaseEventType::Resolved:
        m_outcome = new QComboBox(this);
        m_outcome->setObjectName(QStringLiteral("stepOutcome"));
        m_outcome->setAccessibleName(tr("Outcome"));
        for (const QString &code : CaseWords::outcomes())
            m_outcome->addItem(CaseWords::outcome(code), code);
        connect(m_outcome, &QComboBox::currentIndexChanged, this, &StepDialog::updateReason);
        form->addRow(tr("&Outcome"), m_outcome);
        return;
    case CaseEventType::Merged:
        m_into = new QLineEdit(this);
        m_into->setObjectName(QStringLiteral("stepInto"));
        m_into->setAccessibleName(tr("Number of the case it repeats"));
        m_into->setPlaceholderText(tr("Number of the case it repeats"));
        form->addRow(tr("&Into case"), m_into);
        return;
    default:
        return;
    }
}

QWidget *StepDialog::withTemplates(QWidget *field, const QStringList &sentences, const QString &name)
{
    if (sentences.isEmpty())
        return field;
    auto *button = new QToolButton(this);
    button->setIcon(Icons::get(QStringLiteral("list-details")));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    for (const QString &sentence : sentences)
        connect(menu->addAction(fontMetrics().elidedText(sentence, Qt::ElideRight, 420)), &QAction::triggered, this,
                [field, sentence] {
                    if (auto *line = qobject_cast<QLineEdit *>(field))
                        line->setText(sentence);
                    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
                        text->insertPlainText(sentence);
                    field->setFocus();
                });
    button->setMenu(menu);
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(field, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    both->setFocusProxy(field);
    return both;
}

void StepDialog::addReason(QFormLayout *form)
{
    const QStringList reasons = ReplyTemplates::reasons(m_question.type);
    if (reasons.isEmpty())
        return;
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("stepReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(longestText);
    auto *caption = new QLabel(tr("&Reason"), this);
    QWidget *both = withTemplates(m_reason, reasons, tr("Usual reasons"));
    caption->setBuddy(m_reason);
    form->addRow(caption, both);
}

void StepDialog::addNote(QFormLayout *form)
{
    if (m_question.type == CaseEventType::Merged)
        return;
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("stepNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4 + 12);
    auto *caption = new QLabel(tr("&Note"), this);
    caption->setBuddy(m_note);
    form->addRow(caption, withTemplates(m_note, ReplyTemplates::notes(m_question.type), tr("Ready sentences")));
}

void StepDialog::addPhotos(QFormLayout *form)
{
    const bool hasPhotos = m_question.type == CaseEventType::Resolved || m_question.type == CaseEventType::Progress;
    if (!hasPhotos || m_question.numbers.size() > 1)
        return;
    m_photos = new QListWidget(this);
    m_photos->setObjectName(QStringLiteral("stepPhotos"));
    m_photos->setAccessibleName(tr("Photos"));
    m_photos->setFixedHeight(m_photos->fontMetrics().lineSpacing() * 2 + 12);
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("stepAddPhoto"));
    add->setText(tr("Add &photo…"));
    add->setIcon(Icons::get(QStringLiteral("photo")));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setFocusPolicy(Qt::StrongFocus);
    connect(add, &QToolButton::clicked, this, &StepDialog::pickPhotos);
    auto *both = new QWidget(this);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_photos, 1);
    line->addWidget(add, 0, Qt::AlignTop);
    form->addRow(m_question.type == CaseEventType::Resolved ? tr("Proof") : tr("Photos"), both);
}

void StepDialog::pickPhotos()
{
    const QStringList files = m_prompts.openFiles(this, tr("Photos"), {tr("Photos (*.jpg *.jpeg *.png)")});
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(QFileInfo(file).fileName(), m_photos);
        item->setData(Qt::UserRole, file);
    }
}

void StepDialog::addWhen(QFormLayout *form)
{
    m_when = momentEdit(m_question.now, m_question.zone, tr("When it happened"), this);
    m_when->setObjectName(QStringLiteral("stepWhen"));
    form->addRow(tr("&When"), m_when);
}

bool StepDialog::needsReason() const
{
    switch (m_question.type) {
    case CaseEventType::Paused:
    case CaseEventType::Extended:
    case CaseEventType::Refused:
        return true;
    case CaseEventType::Resolved:
        return m_outcome->currentData().toString() != CaseWords::outcomes().first();
    default:
        return false;
    }
}

void StepDialog::updateReason()
{
    if (m_reason)
        m_reason->setPlaceholderText(needsReason() ? tr("Needed: say why in a few words") : tr("Not needed"));
}

QString StepDialog::missing() const
{
    if (m_unit && !m_unit->chosen().isValid())
        return m_unit->isUnknown() ? tr("There is no unit \"%1\". Choose one of the list.").arg(m_unit->currentText())
                                   : tr("Choose the unit that gets the case.");
    if (m_into && m_into->text().trimmed().isEmpty())
        return tr("Write the number of the case it repeats.");
    if (m_reason && needsReason() && m_reason->text().trimmed().isEmpty())
        return tr("Say why, in a few words; others will read it.");
    if (m_question.type == CaseEventType::Progress && m_note->toPlainText().trimmed().isEmpty() &&
        (!m_photos || m_photos->count() == 0))
        return tr("Write down what was done, or add a photo.");
    if (m_note && m_note->toPlainText().size() > longestText)
        return tr("The note is longer than %1 characters; shorten it.").arg(longestText);
    return {};
}

void StepDialog::submit()
{
    if (m_unit)
        m_unit->settle();
    if (const QString why = missing(); !why.isEmpty()) {
        showError(why);
        return;
    }
    m_error->hide();
    m_ok->setEnabled(false);
    Q_EMIT submitted();
}

void StepDialog::showError(const QString &sentence)
{
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, readableOn(QColor(0xb3261e), palette().color(QPalette::Window)));
    m_error->setPalette(colors);
    m_error->setText(sentence);
    m_error->show();
    m_ok->setEnabled(true);
}

CaseStep StepDialog::step() const
{
    CaseStep step;
    step.type = m_question.type;
    if (const QDateTime when = momentOf(*m_when, m_question.zone); !isSameMinute(when, m_question.now))
        step.at = when;
    if (m_unit)
        step.toUnit = m_unit->chosen().toString();
    if (m_until)
        step.until = momentOf(*m_until, m_question.zone);
    if (m_outcome)
        step.outcome = m_outcome->currentData().toString();
    if (m_reason)
        step.reason = m_reason->text().trimmed();
    if (m_note)
        step.note = m_note->toPlainText().trimmed();
    for (int row = 0; m_photos && row < m_photos->count(); ++row)
        step.photos.append(m_photos->item(row)->data(Qt::UserRole).toString());
    return step;
}

QString StepDialog::into() const { return m_into ? m_into->text().trimmed() : QString(); }

QString StepDialog::title() const
{
    switch (m_question.type) {
    case CaseEventType::Forwarded:
        return tr("Hand on to another unit");
    case CaseEventType::Progress:
        return tr("Note progress");
    case CaseEventType::Paused:
        return tr("Pause");
    case CaseEventType::Extended:
        return tr("Extend");
    case CaseEventType::Resolved:
        return tr("Resolve");
    case CaseEventType::Refused:
        return tr("Refuse");
    case CaseEventType::Reopened:
        return tr("Reopen");
    case CaseEventType::Merged:
        return tr("Merge with another case");
    default:
        return CaseWords::event(m_question.type);
    }
}

QString StepDialog::verb() const
{
    switch (m_question.type) {
    case CaseEventType::Forwarded:
        return tr("Hand on");
    case CaseEventType::Progress:
        return tr("Note");
    case CaseEventType::Merged:
        return tr("Merge");
    default:
        return title();
    }
}

} // namespace emonev
