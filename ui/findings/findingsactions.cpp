#include "core/whendone.h"
#include "items/inbackground.h"
#include "services/openedcopies.h"
#include "services/registryservice.h"
#include "ui/findings/findingorderdialog.h"
#include "ui/findings/findingpane.h"
#include "ui/findings/findingspage.h"
#include "ui/findings/findingstepdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QUrl>

namespace emonev {

void FindingsPage::order()
{
    if (!m_order->isEnabled() || m_orderDialog)
        return;
    QVector<QPair<QString, QString>> units;
    if (const auto all = RegistryService(m_workspace).units())
        for (const Unit &unit : *all)
            units.append({unit.id, unit.code + QStringLiteral("  ") + unit.name});
    const auto days = m_service.usualDays();
    if (units.isEmpty() || !days)
        return days ? say({ErrorKind::NotFound, QStringLiteral("findings_none_short"), {}, {}}) : say(days.error());
    const FindingFile *current = m_model.file(m_table->currentRow());
    const QString chosen = m_units->currentData().toString();
    m_orderDialog = new FindingOrderDialog(units, chosen.isEmpty() && current ? current->finding.unitId : chosen,
                                           m_model.list().today, days->first, this);
    m_orderDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_orderDialog, &FindingOrderDialog::unitChosen, this, &FindingsPage::readLines);
    connect(m_orderDialog, &FindingOrderDialog::submitted, this, &FindingsPage::send);
    readLines(m_orderDialog->unitId());
    m_orderDialog->open();
}

void FindingsPage::readLines(const QString &unitId)
{
    const auto read = [&workspace = m_workspace, unitId, asked = year()] {
        return FindingService(workspace).shortLines(unitId, asked);
    };
    whenDone(inBackground(read), this, [this, unitId](const Result<QVector<ShortLine>> &lines) {
        if (!m_orderDialog || m_orderDialog->unitId() != unitId)
            return;
        m_orderDialog->setLines(lines ? *lines : QVector<ShortLine>());
        if (!lines)
            m_orderDialog->showError(errorText(lines.error()));
        else if (lines->isEmpty())
            m_orderDialog->showError(
                errorText({ErrorKind::InvalidData, QStringLiteral("findings_none_short"), {}, {}}));
    });
}

void FindingsPage::send()
{
    whenDone(m_service.issue(m_orderDialog->unitId(), year(), m_orderDialog->order()), this,
             [this](const Result<int> &count) {
                 if (!m_orderDialog)
                     return;
                 if (!count)
                     return m_orderDialog->showError(errorText(count.error()));
                 m_orderDialog->accept();
                 Q_EMIT saved();
             });
}

void FindingsPage::ask(FindingStep step)
{
    const FindingFile *file = m_model.file(m_table->currentRow());
    if (!file || m_stepDialog)
        return;
    m_wanted = file->finding.id;
    m_stepDialog = new FindingStepDialog(*file, step, m_model.list().today, m_prompts, this);
    m_stepDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_stepDialog, &FindingStepDialog::submitted, this, &FindingsPage::take);
    m_stepDialog->open();
}

void FindingsPage::take()
{
    const auto &file = m_pane->file();
    if (!file)
        return;
    m_wanted = file->finding.id;
    whenDone(m_service.take(file->finding.unitId, file->finding.id, m_stepDialog->draft()), this,
             [this](const Result<Saved> &done) {
                 if (!m_stepDialog)
                     return;
                 if (!done)
                     return m_stepDialog->showError(errorText(done.error()));
                 m_stepDialog->accept();
                 Q_EMIT saved();
             });
}

void FindingsPage::openFile(const Attachment &file)
{
    const auto copy = [&workspace = m_workspace, file] { return OpenedCopies::make(workspace, file); };
    whenDone(inBackground(copy), this, [this](const Result<QString> &path) {
        if (path)
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        else
            say(path.error());
    });
}

} // namespace emonev
