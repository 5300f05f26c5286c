#include "ui/importing/importdialog.h"
#include "core/whendone.h"
#include "exchange/tablewriter.h"
#include "items/badrowsproxy.h"
#include "items/inbackground.h"
#include "services/batchservice.h"
#include "ui/importing/mappingtable.h"
#include "ui/importing/previewdelegate.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace emonev {

namespace {

constexpr int mostListed = 2000; ///< lines of the list of errors; the preview and the saved file have them all

Notice notice(Notice::Level level, const QString &happened, const QString &meaning = {})
{
    return {level, happened, meaning, {}, {}};
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, Prompts &prompts, ImportKind kind, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_prompts(prompts), m_session(workspace),
      m_model(new ImportPreviewModel({tr("Row"), tr("Becomes"), ruleText, ImportText::outcome}, this)),
      m_proxy(new BadRowsProxy(this)), m_banner(new Banner(this)), m_file(new QLabel(this)),
      m_kind(new QComboBox(this)), m_sheet(new QComboBox(this)), m_tabs(new QTabWidget(this)),
      m_view(new TableView(tr("Preview of the import"), this)), m_onlyBad(new QCheckBox(tr("Only refused rows"), this)),
      m_issues(new QListWidget(this)), m_mapping(new MappingTable(this)), m_counts(new QLabel(this)),
      m_progress(new ProgressLine(this)), m_choose(new QPushButton(tr("Choose file…"), this)),
      m_import(new QPushButton(this)), m_saveBad(new QPushButton(tr("Save refused rows…"), this)),
      m_undo(new QPushButton(tr("Take this import back"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Import"));
    resize(960, 600);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    buildTop();
    buildTabs();
    buildFoot();
    connectSession();
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    showPlan();
}

void ImportDialog::buildTop()
{
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("What the table holds"));
    for (const ImportKind each : {ImportKind::Units, ImportKind::Services, ImportKind::Standards, ImportKind::Answers})
        m_kind->addItem(ImportText::kindName(each), int(each));
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setAccessibleName(tr("Sheet of the file"));
    m_file->setText(tr("No file chosen yet."));
    m_choose->setObjectName(QStringLiteral("choose"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    line->addWidget(m_kind);
    line->addWidget(m_sheet);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_kind, &QComboBox::activated, this, [this] { readAgain({}); });
    connect(m_sheet, &QComboBox::activated, this, [this] { readAgain({}); });
}

void ImportDialog::buildTabs()
{
    m_proxy->setSourceModel(m_model);
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new PreviewDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_onlyBad->setObjectName(QStringLiteral("onlyBad"));
    m_issues->setObjectName(QStringLiteral("issues"));
    m_issues->setAccessibleName(tr("Errors of the file"));
    auto *preview = new QWidget(this);
    auto *column = new QVBoxLayout(preview);
    column->addWidget(m_onlyBad);
    column->addWidget(m_view, 1);
    m_tabs->addTab(preview, tr("Preview"));
    m_tabs->addTab(m_issues, tr("Errors"));
    m_tabs->addTab(m_mapping, tr("Columns"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_tabs, 1);
    connect(m_onlyBad, &QCheckBox::toggled, m_proxy, &BadRowsProxy::setOnlyBad);
    connect(m_issues, &QListWidget::itemActivated, this, [this] { goTo(m_issues->currentRow()); });
    connect(m_issues, &QListWidget::itemClicked, this, [this] { goTo(m_issues->currentRow()); });
    connect(m_mapping, &MappingTable::mapped, this, [this](const ColumnMap &map) { readAgain(map); });
}

void ImportDialog::buildFoot()
{
    m_import->setObjectName(QStringLiteral("import"));
    m_saveBad->setObjectName(QStringLiteral("saveBad"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_import->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_counts, 1);
    for (QPushButton *button : {m_saveBad, m_undo, m_import, m_close})
        line->addWidget(button);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_progress);
    column->addLayout(line);
    connect(m_import, &QPushButton::clicked, this, [this] { m_session.apply(false); });
    connect(m_saveBad, &QPushButton::clicked, this, &ImportDialog::saveBadRows);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undoImport);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_progress, &ProgressLine::cancelled, &m_session, &ImportSession::cancel);
}

void ImportDialog::connectSession()
{
    connect(&m_session, &ImportSession::opened, this, &ImportDialog::fileOpened);
    connect(&m_session, &ImportSession::planned, this, &ImportDialog::showPlan);
    connect(&m_session, &ImportSession::applied, this, &ImportDialog::showResult);
    connect(&m_session, &ImportSession::failed, this, &ImportDialog::showError);
    connect(&m_session, &ImportSession::busyChanged, this, &ImportDialog::showBusy);
    connect(m_model, &ImportPreviewModel::edited, &m_session, &ImportSession::edit);
    m_poll.setInterval(200);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_progress->setDone(m_session.written()); });
}

ImportKind ImportDialog::kind() const { return ImportKind(m_kind->currentData().toInt()); }

void ImportDialog::chooseFile()
{
    const QString path =
        m_prompts.openFile(this, tr("Choose a table"), {tr("Tables (*.xlsx *.ods *.csv *.json)"), tr("All files (*)")});
    if (!path.isEmpty())
        openFile(path);
}

void ImportDialog::openFile(const QString &path)
{
    m_done = false;
    m_batch.clear();
    m_banner->hide();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_session.open(path);
}

void ImportDialog::fileOpened()
{
    m_sheet->clear();
    for (const Sheet &sheet : m_session.file().workbook.sheets)
        m_sheet->addItem(sheet.name);
    m_sheet->setCurrentIndex(-1);
    readAgain({});
}

void ImportDialog::readAgain(const std::optional<ColumnMap> &map)
{
    if (!m_session.file().path.isEmpty())
        m_session.read(kind(), m_sheet->currentIndex(), map);
}

void ImportDialog::showPlan()
{
    const ImportTable &table = m_session.table();
    const ImportCounts &counts = m_session.plan().counts;
    const bool opened = !m_session.file().path.isEmpty();
    m_model->show(table, m_session.plan());
    m_mapping->show(table, m_session.map());
    m_sheet->setCurrentIndex(m_sheet->findText(table.sheet));
    m_sheet->setVisible(m_sheet->count() > 1);
    m_counts->setText(opened ? ImportText::counts(counts) : QString());
    m_import->setText(tr("Import %Ln row(s)", "", counts.changing()));
    m_import->setEnabled(counts.changing() > 0 && !m_done);
    m_saveBad->setVisible(counts.rejected > 0);
    m_undo->setVisible(!m_batch.isEmpty());
    showIssues();
    if (opened && counts.rows == 0)
        m_banner->showNotice(notice(Notice::Level::Warning, tr("The table has no rows below its header."),
                                    tr("Nothing can be imported from it.")));
    else if (table.headerBroken())
        m_banner->showNotice(notice(Notice::Level::Warning, tr("Columns are missing or stand there twice."),
                                    tr("Match them under \"Columns\".")));
}

void ImportDialog::showIssues()
{
    const auto &issues = m_session.plan().issues;
    m_issues->clear();
    for (const RowIssue &issue : issues.mid(0, mostListed))
        m_issues->addItem(
            QStringList{ImportText::place(issue) + u':', issue.value, ruleText(issue), ImportText::suggestion(issue)}
                .join(u' ')
                .simplified());
    m_tabs->setTabText(1, issues.isEmpty() ? tr("Errors") : tr("Errors (%1)").arg(issues.size()));
}

void ImportDialog::goTo(int issue)
{
    if (issue < 0 || issue >= m_session.plan().issues.size())
        return;
    const QModelIndex cell = m_model->cellOf(m_session.plan().issues.at(issue));
    if (!cell.isValid()) {
        m_tabs->setCurrentWidget(m_mapping);
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_view->setCurrentIndex(m_proxy->mapFromSource(cell));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus();
}

void ImportDialog::showBusy(bool busy)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_choose, m_kind, m_sheet, m_tabs, m_import, m_saveBad, m_undo})
        widget->setEnabled(!busy);
    if (busy) {
        m_progress->start(tr("Working…"), m_session.plan().counts.changing());
        m_poll.start();
    } else {
        m_progress->finish();
        m_poll.stop();
    }
}

void ImportDialog::showResult(const ImportResult &result)
{
    m_done = true;
    m_batch = result.alreadyImported ? QString() : result.batchId;
    m_banner->showNotice(notice(result.counts.rejected > 0 ? Notice::Level::Warning : Notice::Level::Info,
                                result.alreadyImported ? ImportText::alreadyImported() : tr("Imported."),
                                ImportText::counts(result.counts)));
    m_import->setEnabled(false);
    m_undo->setVisible(!m_batch.isEmpty());
}

void ImportDialog::showError(const Error &error)
{
    Notice shown = notice(Notice::Level::Error, errorText(error), tr("Nothing was changed."));
    shown.details = error.code + u' ' + error.detail;
    m_banner->showNotice(shown);
    m_import->setEnabled(m_session.plan().counts.changing() > 0 && !m_done);
}

void ImportDialog::saveBadRows()
{
    const QString name = QFileInfo(m_session.file().path).completeBaseName() + tr("-refused.xlsx");
    const QString path = m_prompts.saveFile(this, tr("Save refused rows"), name,
                                            {tr("Excel (*.xlsx)"), tr("CSV (*.csv)"), tr("OpenDocument (*.ods)")});
    if (path.isEmpty())
        return;
    ImportTable table = m_session.table();
    table.issues = m_session.plan().issues;
    for (int i = 0; i < table.rows.size(); ++i)
        table.rows[i].good = m_session.plan().outcomes.at(i) != RowOutcome::Rejected;
    whenDone(inBackground(
                 [path, table] { return writeTable(path, badRowsTable(table, ImportText::errorColumn(), ruleText)); }),
             this, [this, path](const Result<void> &written) {
                 if (!written)
                     return showError(written.error());
                 m_banner->showNotice(notice(Notice::Level::Info, tr("The refused rows are in %1.").arg(path)));
             });
}

void ImportDialog::undoImport()
{
    whenDone(BatchService(m_workspace).undo(m_batch), this, [this](const Result<UndoResult> &undone) {
        if (!undone)
            return showError(undone.error());
        QStringList lines;
        for (const UndoConflict &conflict : undone->conflicts)
            lines << ImportText::conflict(conflict);
        const bool done = lines.isEmpty();
        m_banner->showNotice(
            notice(done ? Notice::Level::Info : Notice::Level::Warning,
                   done ? ImportText::undone(undone->batch, undone->reverted) : ImportText::notUndone(),
                   lines.mid(0, 5).join(u' ')));
        m_undo->setVisible(!done);
        if (done) {
            m_batch.clear();
            m_done = false;
            readAgain(m_session.map());
        }
    });
}

void ImportDialog::reject()
{
    if (m_session.isBusy())
        m_session.cancel();
    QDialog::reject();
}

} // namespace emonev
