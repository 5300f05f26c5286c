#include "core/clock.h"
#include "services/workspace.h"
#include "ui/charts/chartpanel.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/printpreview.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/servicepicker.h"
#include "ui/reports/unitpapersjob.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/prompts.h"

#include <QPrintDialog>
#include <QPrinter>

namespace emonev {

QString ReportsPage::suggestion() const
{
    using Kind = PaperChoice::Kind;
    const PaperChoice choice = m_list->choice();
    QString name = choice.kind == Kind::UnitReport       ? tr("unit-report")
                   : choice.kind == Kind::CityReport     ? tr("city-report")
                   : choice.kind == Kind::BlankChecklist ? tr("checklist")
                   : choice.kind == Kind::Complaints     ? tr("complaints")
                   : choice.kind == Kind::Monthly        ? tr("monthly-totals")
                   : choice.kind == Kind::Teguran        ? tr("letters-of-warning")
                   : choice.kind == Kind::Minutes        ? tr("official-report")
                   : choice.kind == Kind::Poster         ? tr("poster")
                   : choice.kind == Kind::Simple         ? tr("simple-language")
                   : choice.kind == Kind::Handling       ? tr("complaints-a-month")
                   : choice.kind == Kind::Capaian        ? tr("scores")
                   : choice.kind == Kind::Variables      ? tr("variables")
                                                         : tr("trend");
    if (choice.takesService() && !m_services->code().isEmpty())
        return name + u'-' + m_services->code().replace(u'/', u'_');
    if (choice.takesUnit() && !unitId().isEmpty())
        name += u'-' + m_units->currentText().section(QStringLiteral("  "), 0, 0).replace(u'/', u'_');
    return choice.takesService() ? name : QStringLiteral("%1-%2").arg(name).arg(year());
}

void ReportsPage::print()
{
    if (!m_document || !m_preview->documentLayout())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_document->title);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = printDocument(*m_preview->documentLayout(), printer); !done)
        tell(done.error());
    else
        Q_EMIT remark(tr("Sent to the printer %1").arg(printer.printerName()));
}

void ReportsPage::savePdf()
{
    if (m_hasChart)
        return saveChart();
    if (!m_document)
        return;
    const QString path =
        m_prompts.saveFile(this, tr("Save as PDF"), suggestion() + QStringLiteral(".pdf"), {tr("PDF files (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto done = writePdf(*m_document, path, paper(), m_workspace.clock().now()); !done)
        tell(done.error());
    else
        Q_EMIT remark(tr("%1 written").arg(path));
}

void ReportsPage::saveChart() { m_chart->exportTo(QStringLiteral("pdf")); }

void ReportsPage::saveAll()
{
    m_folder = m_prompts.chooseFolder(this, tr("Folder for the PDFs of all units"));
    if (m_folder.isEmpty() || m_job)
        return;
    const UnitPapers::Order order{m_list->choice().paper(), year(), m_folder, paper(), false};
    m_job = std::make_unique<UnitPapersJob>(m_workspace, language(), order);
    connect(m_job.get(), &UnitPapersJob::started, this,
            [this](int total) { m_progress->start(tr("PDFs of all units"), total); });
    connect(m_job.get(), &UnitPapersJob::progressed, m_progress, &ProgressLine::setDone);
    connect(m_job.get(), &UnitPapersJob::ended, this, &ReportsPage::jobEnded);
    updateActions();
    m_job->start();
}

void ReportsPage::jobEnded(const std::optional<Error> &error)
{
    m_progress->finish();
    const int written = m_job->papers().written(), skipped = m_job->papers().skipped();
    m_job.release()->deleteLater();
    if (error)
        tell(*error);
    else
        m_frame->banner()->showNotice(
            {Notice::Level::Info,
             tr("%Ln PDF(s) written to %1.", "", written).arg(m_folder),
             skipped > 0 ? tr("%Ln unchanged one(s) left as they were.", "", skipped) : QString(),
             {},
             {}});
    updateActions();
}

} // namespace emonev
