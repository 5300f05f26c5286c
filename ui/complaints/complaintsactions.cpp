#include "core/clock.h"
#include "core/whendone.h"
#include "domain/caserights.h"
#include "domain/trackingnumber.h"
#include "items/inbackground.h"
#include "services/registryservice.h"
#include "services/settingsservice.h"
#include "ui/complaints/casedetail.h"
#include "ui/complaints/casefilterbar.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintspage.h"
#include "ui/complaints/intakeform.h"
#include "ui/complaints/stepdialog.h"
#include "ui/delegates/caselook.h"
#include "ui/text/errortext.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/tableview.h"
#include <QCollator>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace emonev {

void ComplaintsPage::chooseStep(CaseEventType type)
{
    const QStringList ids = chosenIds();
    if (ids.isEmpty())
        return;
    if (CaseSteps::needsInput(type)) {
        ask(type);
        return;
    }
    CaseStep step;
    step.type = type;
    store(step, ids, nullptr);
}

void ComplaintsPage::ask(CaseEventType type)
{
    const QStringList ids = chosenIds();
    StepQuestion question;
    question.type = type;
    for (const CaseLine &line : selected())
        question.numbers.append(line.number);
    if (ids.size() == 1 && m_detail && m_detail->file()) {
        question.numbers = {m_detail->file()->header.number};
        question.due = m_detail->file()->resolve.due;
        question.heldBy = m_detail->file()->state.unit;
    }
    question.now = m_workspace.clock().now();
    question.zone = m_names.zone;
    for (const Unit &unit : std::as_const(m_names.units))
        question.units.append({unit.id, unit.name});
    auto *dialog = new StepDialog(question, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StepDialog::submitted, this, [this, ids, dialog] { store(dialog->step(), ids, dialog); });
    dialog->open();
}

void ComplaintsPage::store(const CaseStep &step, const QStringList &ids, StepDialog *dialog)
{
    if (step.type == CaseEventType::Merged)
        storeMerge(ids.first(), dialog);
    else if (ids.size() == 1)
        storeOne(step, ids.first(), dialog);
    else
        whenDone(m_service.addToAll(ids, step), this,
                 [this, kept = QPointer<StepDialog>(dialog)](const Result<int> &result) { addedToAll(result, kept); });
}

void ComplaintsPage::storeOne(const CaseStep &step, const QString &id, StepDialog *dialog)
{
    const auto future = step.type == CaseEventType::Unmerged ? m_service.unmerge(id) : m_service.add(id, step);
    whenDone(future, this,
             [this, kept = QPointer<StepDialog>(dialog)](const Result<AddedEvent> &result) { added(result, kept); });
}

void ComplaintsPage::storeMerge(const QString &id, StepDialog *dialog)
{
    const QString number = trackingnumber::tidied(dialog->into());
    const QDateTime at = dialog->step().at;
    whenDone(inBackground([&workspace = m_workspace, number] { return CaseService(workspace).idOf(number); }), this,
             [this, id, at, kept = QPointer<StepDialog>(dialog)](const Result<QString> &into) {
                 if (!into) {
                     tell(into.error(), kept);
                     return;
                 }
                 whenDone(m_service.merge(id, *into, at), this,
                          [this, kept](const Result<AddedEvent> &result) { added(result, kept); });
             });
}

void ComplaintsPage::added(const Result<AddedEvent> &result, StepDialog *dialog)
{
    if (!result) {
        tell(result.error(), dialog);
        return;
    }
    if (dialog)
        dialog->accept();
    QStringList sentences;
    for (const CaseWarning &warning : result->warnings)
        sentences.append(CaseWords::warning(warning.code, warning.number, warning.detail));
    warn(sentences);
    Q_EMIT remark(tr("%1: written down.").arg(CaseWords::event(result->type)));
    Q_EMIT saved();
}

void ComplaintsPage::addedToAll(const Result<int> &result, StepDialog *dialog)
{
    if (!result) {
        tell(result.error(), dialog);
        return;
    }
    if (dialog)
        dialog->accept();
    Q_EMIT remark(tr("Written down for %Ln complaint(s).", "", *result));
    Q_EMIT saved();
}

void ComplaintsPage::tell(const Error &error, StepDialog *dialog)
{
    if (dialog)
        dialog->showError(errorText(error));
    else
        m_frame->banner()->showNotice({Notice::Level::Warning, errorText(error), {}, {}, error.detail});
}

void ComplaintsPage::warn(const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    m_frame->banner()->showNotice(
        {Notice::Level::Warning, sentences.join(u' '), tr("The step is written down; a supervisor decides."), {}, {}});
}

} // namespace emonev
