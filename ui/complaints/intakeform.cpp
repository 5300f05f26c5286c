#include "ui/complaints/intakeform.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/casewords.h"
#include "items/inbackground.h"
#include "services/registryservice.h"
#include "ui/complaints/similarhints.h"
#include "ui/complaints/typeahead.h"
#include "ui/text/errortext.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/looks.h"
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace emonev {

namespace {

constexpr int longestSubject = 300;
constexpr int longestAddress = 1000;

bool isEnter(const QKeyEvent &key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

} // namespace

IntakeForm::IntakeForm(Workspace &workspace, QSettings &settings, const IntakeChoices &choices, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_settings(settings), m_choices(choices), m_intake(workspace),
      m_draft(workspace.store().profile().folder + QStringLiteral("/intake.draft"))
{
    setObjectName(QStringLiteral("intakeForm"));
    setWindowTitle(tr("New complaint"));
    makeFields();
    build();
    fillChoices();
    restoreDraft();
    beginNext();
}

QDateTime IntakeForm::now() const { return m_workspace.clock().now().toTimeZone(m_choices.zone); }

QLineEdit *IntakeForm::line(const QString &name, int longest)
{
    auto *made = new QLineEdit(this);
    made->setAccessibleName(name);
    made->setMaxLength(longest);
    connect(made, &QLineEdit::textEdited, this, &IntakeForm::keepDraft);
    return made;
}

void IntakeForm::makeFields()
{
    m_channel = new TypeAhead(TypeAhead::Words::Listed, tr("Channel"), this);
    m_unit = new TypeAhead(TypeAhead::Words::Listed, tr("Unit"), this);
    m_service = new TypeAhead(TypeAhead::Words::Listed, tr("Service"), this);
    m_category = new TypeAhead(TypeAhead::Words::Free, tr("Category"), this);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    for (const CaseClass kind : {CaseClass::Complaint, CaseClass::Information, CaseClass::Oversight})
        m_kind->addItem(CaseWords::kind(kind), int(kind));
    m_subject = line(tr("Subject"), longestSubject);
    m_body = new QPlainTextEdit(this);
    m_body->setAccessibleName(tr("What was reported"));
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("Shift+Enter begins a new line"));
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 3 + 12);
    m_address = line(tr("Address of the place"), longestAddress);
    m_lat = line(tr("Latitude"), 20);
    m_lon = line(tr("Longitude"), 20);
    m_reporter = line(tr("Name of the reporter"), 200);
    m_contact = line(tr("Telephone or e-mail"), 200);
    m_anonymous = new QCheckBox(tr("&Anonymous"), this);
    m_anonymous->setToolTip(tr("The unit is not told who reported."));
    m_sealed = new QCheckBox(tr("Con&fidential"), this);
    m_sealed->setToolTip(tr("The report is not shown to the public."));
    m_received = new QDateTimeEdit(this);
    m_received->setAccessibleName(tr("Received"));
    m_received->setTimeSpec(Qt::UTC); // the wall clock of the city
    m_received->setDisplayFormat(QStringLiteral("d MMM yyyy HH.mm"));
    m_received->setCalendarPopup(true);
    m_similar = new SimilarHints(m_workspace, this);
    connect(m_received, &QDateTimeEdit::dateTimeChanged, this, [this] { m_receivedTouched = !m_filling; });
    connect(m_body, &QPlainTextEdit::textChanged, this, &IntakeForm::keepDraft);
    connect(m_category, &TypeAhead::settled, this, &IntakeForm::keepDraft);
    connect(m_unit, &TypeAhead::settled, this, &IntakeForm::unitChosen);
    for (TypeAhead *each : {m_channel, m_unit, m_service, m_category})
        connect(each, &TypeAhead::entered, this, [this, each] { moveOn(each); });
}

void IntakeForm::addField(QGridLayout *grid, int row, int column, const char *key, const QString &label,
                          QWidget *editor, int span)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(editor);
    editor->setObjectName(QLatin1String("intake_") + QLatin1String(key));
    grid->addWidget(caption, row, column, editor == m_body ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(editor, row, column + 1, 1, span);
    m_fields.append({QLatin1String(key), QString(label).remove(u'&'), editor});
    editor->installEventFilter(this);
}

void IntakeForm::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    addField(grid, 0, 0, "channel", tr("&Channel"), m_channel);
    addField(grid, 0, 2, "unit", tr("&Unit"), m_unit);
    addField(grid, 1, 0, "service", tr("Ser&vice"), m_service);
    addField(grid, 1, 2, "category", tr("Cate&gory"), m_category);
    addField(grid, 2, 0, "subject", tr("Sub&ject"), m_subject, 3);
    addField(grid, 3, 0, "body", tr("&Report"), m_body, 3);
    addField(grid, 4, 0, "address", tr("A&ddress"), m_address, 3);
    addField(grid, 5, 0, "reporter", tr("Re&porter"), m_reporter);
    addField(grid, 5, 2, "contact", tr("C&ontact"), m_contact);
    addField(grid, 6, 0, "lat", tr("&Latitude"), m_lat);
    addField(grid, 6, 2, "lon", tr("Lo&ngitude"), m_lon);
    addField(grid, 7, 0, "class", tr("&Kind"), m_kind);
    addField(grid, 7, 2, "received", tr("Recei&ved"), m_received);
    grid->setRowStretch(3, 1);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(24);
    m_anonymous->setObjectName(QStringLiteral("intake_anonymous"));
    m_sealed->setObjectName(QStringLiteral("intake_sealed"));
    for (QCheckBox *box : {m_anonymous, m_sealed}) {
        marks->addWidget(box);
        box->installEventFilter(this);
    }
    marks->addStretch(1);
    grid->addLayout(marks, 8, 1, 1, 3);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("intakeError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(numberLine());
    column->addLayout(grid, 1);
    column->addWidget(m_similar);
    column->addWidget(m_error);
    column->addWidget(buttonLine());
    QWidget *before = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        if (before)
            setTabOrder(before, field.editor);
        before = field.editor;
    }
    setTabOrder(before, m_anonymous);
    setTabOrder(m_anonymous, m_sealed);
    setTabOrder(m_sealed, m_save);
    resize(720, 520);
}

QWidget *IntakeForm::numberLine()
{
    m_done = new QWidget(this);
    m_number = new QLabel(m_done);
    m_number->setObjectName(QStringLiteral("newNumber"));
    m_number->setAccessibleName(tr("Number of the complaint saved last"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_number->setFocusPolicy(Qt::ClickFocus);
    makeBold(m_number, 8);
    m_hint = new QLabel(m_done);
    m_hint->setObjectName(QStringLiteral("newHint"));
    m_hint->setWordWrap(true);
    makeQuiet(m_hint);
    auto *copy = new QToolButton(m_done);
    copy->setObjectName(QStringLiteral("copyNumber"));
    copy->setText(tr("Cop&y"));
    copy->setIcon(Icons::get(QStringLiteral("copy")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_number->text()); });
    auto *line = new QHBoxLayout(m_done);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_number);
    line->addWidget(copy);
    line->addWidget(m_hint, 1);
    m_done->hide();
    return m_done;
}

QWidget *IntakeForm::buttonLine()
{
    auto *made = new QWidget(this);
    auto *how =
        new QLabel(m_choices.keyNote.isEmpty() ? tr("Enter moves on, Ctrl+Enter saves. The name is kept sealed.")
                                               : tr("Enter moves on, Ctrl+Enter saves. %1").arg(m_choices.keyNote),
                   made);
    how->setWordWrap(true);
    makeQuiet(how);
    m_save = new QPushButton(tr("&Save"), made);
    m_save->setObjectName(QStringLiteral("intakeSave"));
    m_save->setToolTip(tr("Saves the complaint and begins the next one (Ctrl+Enter)."));
    m_save->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), made);
    close->setAutoDefault(false);
    close->setToolTip(tr("What is not saved yet stays in the form for the next time; the reporter's name does not."));
    auto *line = new QHBoxLayout(made);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(how, 1);
    line->addWidget(close);
    line->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &IntakeForm::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_save->installEventFilter(this);
    return made;
}

void IntakeForm::fillChoices()
{
    const bool english = QLocale().language() == QLocale::English;
    const QDate today = now().date();
    for (const Channel &channel : std::as_const(m_choices.channels))
        if (channel.isOpen(today))
            m_channel->addItem(english ? channel.nameEn : channel.nameId, channel.code);
    for (const Unit &unit : std::as_const(m_choices.units))
        m_unit->addItem(unit.name, unit.id);
    for (const QString &category : std::as_const(m_choices.categories))
        m_category->addItem(category, category);
    m_channel->choose(m_settings.value(channelKey()));
    m_unit->choose(m_settings.value(unitKey()));
    m_service->choose({});
    m_category->choose({});
    unitChosen();
}

void IntakeForm::proposeUnit(const QString &id)
{
    if (!m_unit->chosen().isValid()) {
        m_unit->choose(id);
        unitChosen();
    }
    beginNext();
}

void IntakeForm::unitChosen()
{
    const QString unit = m_unit->chosen().toString();
    if (unit == m_service->property("unit").toString())
        return;
    m_service->setProperty("unit", unit);
    m_service->clear();
    m_service->choose({});
    whenDone(inBackground([&workspace = m_workspace, unit] { return RegistryService(workspace).servicesOf(unit); }),
             this, [this, unit](const Result<QVector<Service>> &services) {
                 if (!services || unit != m_service->property("unit").toString())
                     return;
                 const QString typed = m_service->currentText();
                 for (const Service &service : *services)
                     m_service->addItem(service.name, service.id);
                 m_service->setCurrentIndex(-1);
                 m_service->setEditText(typed);
             });
}

IntakeDraft::Fields IntakeForm::fields() const
{
    IntakeDraft::Fields kept;
    const auto keep = [&](const char *key, const QString &text) {
        if (!text.trimmed().isEmpty())
            kept.insert(QLatin1String(key), text);
    };
    keep("category", m_category->currentText());
    keep("subject", m_subject->text());
    keep("body", m_body->toPlainText());
    keep("address", m_address->text());
    keep("lat", m_lat->text());
    keep("lon", m_lon->text());
    return kept;
}

void IntakeForm::keepDraft()
{
    if (m_filling)
        return;
    m_draft.keep(fields());
    m_similar->ask(soFar());
}

void IntakeForm::restoreDraft()
{
    const IntakeDraft::Fields kept =
        IntakeDraft::read(m_workspace.store().profile().folder + QStringLiteral("/intake.draft"));
    if (kept.isEmpty())
        return;
    m_filling = true;
    m_category->setEditText(kept.value(QStringLiteral("category")));
    m_subject->setText(kept.value(QStringLiteral("subject")));
    m_body->setPlainText(kept.value(QStringLiteral("body")));
    m_address->setText(kept.value(QStringLiteral("address")));
    m_lat->setText(kept.value(QStringLiteral("lat")));
    m_lon->setText(kept.value(QStringLiteral("lon")));
    m_filling = false;
    tell({}, tr("This complaint was begun earlier and not saved yet. The reporter's name must be written again."));
}

bool IntakeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isEnter(key) && key.modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        const bool isList = qobject_cast<TypeAhead *>(watched); // it fills in what fits first
        if (isEnter(key) && !isList && !key.modifiers().testFlag(Qt::ShiftModifier)) {
            watched == m_save ? save() : moveOn(qobject_cast<QWidget *>(watched));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void IntakeForm::moveOn(QWidget *from)
{
    QWidget *next = from->nextInFocusChain();
    while (
        next && next != from &&
        (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() || !next->isEnabled() || from->isAncestorOf(next)))
        next = next->nextInFocusChain();
    if (next)
        next->setFocus(Qt::TabFocusReason);
}

} // namespace emonev
