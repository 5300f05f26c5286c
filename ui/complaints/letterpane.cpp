#include "ui/complaints/letterpane.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "domain/letterrights.h"
#include "items/inbackground.h"
#include "services/registryservice.h"
#include "ui/complaints/letterdialog.h"
#include "ui/complaints/letterstory.h"
#include "ui/complaints/replydialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/icons.h"
#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace emonev {

LetterPane::LetterPane(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_prompts(prompts), m_service(workspace), m_zone(QTimeZone::utc()),
      m_issue(make("letterIssue", "alert-triangle", tr("&Warn the unit…"))),
      m_reply(make("letterReply", "message", tr("Note the re&ply…"))),
      m_print(make("letterPrint", "printer", tr("Pri&nt…"))), m_which(new QComboBox(this)),
      m_chain(new QTextBrowser(this))
{
    build();
    connect(m_issue, &QAction::triggered, this, &LetterPane::issue);
    connect(m_reply, &QAction::triggered, this, &LetterPane::writeReply);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const LetterFile *file = chosen())
            Q_EMIT printRequested(file->letter.number);
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &LetterPane::offer);
    connect(m_chain, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
}

QAction *LetterPane::make(const char *name, const char *icon, const QString &text)
{
    auto *action = new QAction(Icons::get(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setIconText(text); // or a button would drop the key
    return action;
}

void LetterPane::build()
{
    m_which->setObjectName(QStringLiteral("letterWhich"));
    m_which->setAccessibleName(tr("Letter"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(12);
    m_chain->setObjectName(QStringLiteral("letterChain"));
    m_chain->setAccessibleName(tr("From the complaint to the reply"));
    m_chain->setOpenLinks(false);
    m_chain->setFrameShape(QFrame::NoFrame);
    m_chain->setTabChangesFocus(true);
    m_chain->document()->setDocumentMargin(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    for (QAction *action : {m_issue, m_reply, m_print}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        (action == m_issue ? first : second)->addWidget(button);
    }
    first->addStretch(1);
    second->insertWidget(0, m_which, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_chain, 1);
}

QDate LetterPane::today() const { return m_workspace.clock().now().toTimeZone(m_zone).date(); }

void LetterPane::setCase(const CaseFile &file, const QTimeZone &zone)
{
    if (m_id != file.header.id)
        m_letters.clear();
    m_id = file.header.id;
    m_number = file.header.number;
    m_role = file.role;
    m_zone = zone;
    m_units = {file.state.unit, file.header.unitId};
    for (const CaseEvent &event : file.events)
        m_units.append(event.toUnit);
    m_units.removeAll(QString());
    m_units.removeDuplicates();
    offer();
    read();
}

void LetterPane::read()
{
    whenDone(inBackground([&workspace = m_workspace, id = m_id] { return LetterService(workspace).ofCase(id); }), this,
             [this, id = m_id](const Result<QVector<LetterFile>> &letters) {
                 if (!letters)
                     Q_EMIT failed(letters.error());
                 else if (id == m_id)
                     take(*letters);
             });
}

void LetterPane::take(const QVector<LetterFile> &letters)
{
    const qsizetype before = m_letters.size();
    const QString kept = m_which->currentData().toString();
    m_letters = letters;
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const LetterFile &file : letters)
        m_which->addItem(file.letter.number, file.letter.id);
    const int again = m_which->findData(kept);
    m_which->setCurrentIndex(again >= 0 && before == letters.size() ? again : int(letters.size()) - 1);
    showChain();
    offer();
}

void LetterPane::showChain() { m_chain->setHtml(LetterStory(m_letters, m_number, today(), palette()).html()); }

const LetterFile *LetterPane::chosen() const
{
    for (const LetterFile &file : m_letters)
        if (file.letter.id == m_which->currentData().toString())
            return &file;
    return nullptr;
}

void LetterPane::offer()
{
    const auto set = [](QAction *action, const QString &why, const QString &can) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? can : why);
    };
    const QString role = tr("Your account's role may not do this.");
    const QString none = m_letters.isEmpty() ? tr("No letter has been given for this case.") : QString();
    set(m_issue, mayIssueLetter(m_role) ? QString() : role, tr("Write a letter of warning to the unit"));
    set(m_reply, !none.isEmpty() || mayAnswerLetter(m_role) ? none : role, tr("Write down what the unit answered"));
    set(m_print, none, tr("Show the letter as it is printed"));
    m_which->setEnabled(!m_letters.isEmpty());
}

void LetterPane::issue()
{
    using Found = std::pair<QVector<Service>, QDate>;
    whenDone(inBackground([&workspace = m_workspace, units = m_units]() -> Result<Found> {
                 Found found;
                 for (const QString &unit : units) {
                     EMONEV_ASSIGN(const QVector<Service> own, RegistryService(workspace).servicesOf(unit));
                     found.first += own;
                 }
                 EMONEV_ASSIGN(found.second, LetterService(workspace).usualDue());
                 return found;
             }),
             this, [this](const Result<Found> &found) {
                 if (found)
                     openIssue(found->first, found->second);
                 else
                     Q_EMIT failed(found.error());
             });
}

void LetterPane::openIssue(const QVector<Service> &services, const QDate &due)
{
    QVector<Letter> given;
    for (const LetterFile &file : std::as_const(m_letters))
        given.append(file.letter);
    auto *dialog = new LetterDialog({m_id, m_number, services, given, today(), due}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterDialog::submitted, this, [this, dialog] { storeIssue(dialog); });
    dialog->open();
}

void LetterPane::storeIssue(LetterDialog *dialog)
{
    whenDone(m_service.issue(dialog->draft()), this,
             [this, kept = QPointer<LetterDialog>(dialog)](const Result<Letter> &letter) {
                 if (letter && kept)
                     kept->accept();
                 else if (kept)
                     kept->showError(errorText(letter.error()));
                 read();
             });
}

void LetterPane::writeReply()
{
    const LetterFile *file = chosen();
    if (!file)
        return;
    auto *dialog = new ReplyDialog(file->letter, today(), m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReplyDialog::submitted, this, [this, dialog, id = file->letter.id] { storeReply(dialog, id); });
    dialog->open();
}

void LetterPane::storeReply(ReplyDialog *dialog, const QString &letterId)
{
    whenDone(m_service.reply(letterId, dialog->day(), dialog->text(), dialog->files()), this,
             [this, kept = QPointer<ReplyDialog>(dialog)](const Result<Saved> &saved) {
                 if (saved && kept)
                     kept->accept();
                 else if (kept)
                     kept->showError(errorText(saved.error()));
                 read();
             });
}

void LetterPane::follow(const QString &link)
{
    const QStringList parts = link.section(QLatin1Char(':'), 1).split(QLatin1Char('/'));
    for (const LetterFile &file : std::as_const(m_letters))
        if (parts.size() == 2 && file.letter.id == parts[0] && parts[1].toInt() < file.replyFiles.size())
            Q_EMIT fileRequested(file.replyFiles[parts[1].toInt()]);
}

void LetterPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChain();
}

} // namespace emonev
