#include "ui/standards/filelist.h"
#include "core/whendone.h"
#include "services/openedcopies.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QAction>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace emonev {

namespace {

QStringList pathsOf(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

FileList::FileList(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_service(workspace), m_prompts(prompts), m_banner(new Banner(this)),
      m_table(new TableView(tr("Attached files"), this)),
      m_add(new QAction(Icons::get(QStringLiteral("paperclip")), tr("Attach a file…"), this)),
      m_open(new QAction(Icons::get(QStringLiteral("folder-open")), tr("Open"), this)),
      m_remove(new QAction(Icons::get(QStringLiteral("trash")), tr("Take away"), this))
{
    setAcceptDrops(true);
    build();
    connect(m_add, &QAction::triggered, this, &FileList::choose);
    connect(m_open, &QAction::triggered, this, &FileList::openCurrent);
    connect(m_remove, &QAction::triggered, this, &FileList::removeCurrent);
    connect(m_table, &TableView::opened, this, &FileList::openCurrent);
    connect(m_table, &TableView::currentRowChanged, this, &FileList::updateActions);
    updateActions();
}

void FileList::build()
{
    setObjectName(QStringLiteral("fileList"));
    m_table->setObjectName(QStringLiteral("files"));
    m_table->setModel(&m_model);
    m_table->setKeyRole(AttachmentModel::IdRole);
    m_table->setSorter([](const QVector<SortKey> &) {});
    m_table->setColumnWidth(AttachmentModel::NameColumn, 210);
    m_table->setColumnWidth(AttachmentModel::KindColumn, 64);
    m_table->emptyState()->setText(tr("No files yet"), tr("Drop the decree here: JPEG, PNG or PDF, up to 20 MiB."),
                                   QStringLiteral("paperclip"));
    m_table->emptyState()->setAction(m_add);
    auto *line = new QHBoxLayout;
    for (QAction *action : {m_add, m_open, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->text());
        line->addWidget(button);
    }
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_banner);
    column->addLayout(line);
    column->addWidget(m_table, 1);
}

void FileList::show(const QString &standardId, const QString &unitId, bool readOnly)
{
    if (standardId != m_standardId)
        m_banner->hide();
    m_standardId = standardId;
    m_unitId = unitId;
    m_readOnly = readOnly || m_workspace.isReadOnly();
    reload();
}

void FileList::reload()
{
    const auto files = m_standardId.isEmpty() ? Result<QVector<Attachment>>(QVector<Attachment>())
                                              : m_service.list(QStringLiteral("standard"), m_standardId);
    m_model.show(files.value_or(QVector<Attachment>()));
    updateActions();
    Q_EMIT changed();
}

QString FileList::message() const { return m_banner->isHidden() ? QString() : m_banner->notice().happened; }

void FileList::updateActions()
{
    const bool row = m_table->currentRow() >= 0;
    const QString published = tr("This version is published; start a new version to change its files.");
    m_add->setEnabled(!m_standardId.isEmpty() && !m_readOnly);
    m_add->setToolTip(m_readOnly ? published : tr("JPEG, PNG or PDF, up to 20 MiB."));
    m_open->setEnabled(row);
    m_open->setToolTip(row ? tr("Opens the file with its own program.") : tr("Choose a file first."));
    m_remove->setEnabled(row && !m_readOnly);
    m_remove->setToolTip(m_readOnly ? published : row ? tr("Can be undone.") : tr("Choose a file first."));
}

void FileList::choose()
{
    addFiles(m_prompts.openFiles(this, tr("Attach files"), {tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)")}));
}

void FileList::addFiles(const QStringList &paths)
{
    m_banner->hide();
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        whenDone(m_service.add(QStringLiteral("standard"), m_standardId, m_unitId, path, tr("Attach %1").arg(name)),
                 this, [this, name](const Result<Saved> &result) { told(name, result); });
    }
}

void FileList::told(const QString &name, const Result<Saved> &result)
{
    if (result) {
        reload();
        Q_EMIT stored();
        return;
    }
    m_banner->showNotice({Notice::Level::Warning,
                          errorText(result.error()),
                          tr("%1 was not attached.").arg(name),
                          {},
                          result.error().detail});
}

void FileList::openCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    const Attachment file = m_model.at(m_table->currentRow());
    const auto path = OpenedCopies::make(m_workspace, file);
    if (!path) {
        m_banner->showNotice({Notice::Level::Error, errorText(path.error()), {}, {}, path.error().detail});
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

void FileList::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    const Attachment file = m_model.at(m_table->currentRow());
    whenDone(m_service.remove(file, tr("Removal of %1").arg(file.name)), this,
             [this, file](const Result<Saved> &result) {
                 if (!result)
                     return told(file.name, result);
                 reload();
                 Q_EMIT removed(file.name);
             });
}

void FileList::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && !pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(pathsOf(event->mimeData()));
}

} // namespace emonev
