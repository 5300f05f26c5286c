#include "ui/importing/batchesdialog.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "services/settingsservice.h"
#include "ui/delegates/datedelegate.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace emonev {

BatchesDialog::BatchesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(new BatchModel(this)), m_banner(new Banner(this)),
      m_view(new TableView(tr("Past imports"), this)), m_undo(new QPushButton(tr("Take back"), this))
{
    setWindowTitle(tr("Past imports"));
    resize(860, 420);
    m_view->setObjectName(QStringLiteral("batches"));
    m_view->setModel(m_model);
    m_view->setKeyRole(BatchModel::IdRole);
    m_view->setItemDelegateForColumn(BatchModel::MadeAt,
                                     new DateDelegate(SettingsService(workspace).timeZone(), m_view));
    m_view->setColumnWidth(BatchModel::MadeAt, 152);
    m_undo->setObjectName(QStringLiteral("undo"));
    auto *close = new QPushButton(tr("Close"), this);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_undo);
    line->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addLayout(line);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &BatchesDialog::undo);
    connect(m_view, &TableView::currentRowChanged, this, &BatchesDialog::showChoice);
    showChoice();
    reload();
}

void BatchesDialog::reload()
{
    whenDone(inBackground([&workspace = m_workspace] { return BatchService(workspace).batches(); }), this,
             [this](const Result<QVector<Batch>> &batches) {
                 if (batches)
                     m_model->show(*batches);
                 showChoice();
             });
}

void BatchesDialog::showChoice()
{
    const int row = m_view->currentRow();
    m_undo->setEnabled(row >= 0 && row < m_model->rowCount() && !m_model->at(row).undone);
}

void BatchesDialog::undo()
{
    m_undo->setEnabled(false);
    whenDone(BatchService(m_workspace).undo(m_model->at(m_view->currentRow()).id), this,
             [this](const Result<UndoResult> &undone) { showUndone(undone); });
}

void BatchesDialog::showUndone(const Result<UndoResult> &undone)
{
    Notice notice;
    QStringList conflicts;
    if (undone)
        for (const UndoConflict &conflict : undone->conflicts)
            conflicts << ImportText::conflict(conflict);
    notice.level = undone && conflicts.isEmpty() ? Notice::Level::Info : Notice::Level::Warning;
    if (!undone)
        notice.happened = errorText(undone.error());
    else
        notice.happened =
            conflicts.isEmpty() ? ImportText::undone(undone->batch, undone->reverted) : ImportText::notUndone();
    notice.meaning = conflicts.mid(0, 5).join(u' ');
    notice.details = conflicts.join(u'\n');
    m_banner->showNotice(notice);
    reload();
}

} // namespace emonev
