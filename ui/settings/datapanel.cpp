#include "ui/settings/datapanel.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "items/inbackground.h"
#include "items/rowsmodel.h"
#include "services/settingsservice.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tableview.h"
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace emonev {

DataPanel::DataPanel(const SettingsParts &parts, QWidget *parent)
    : SettingsPanel(parts, parent), m_model(new RowsModel(this)), m_table(new TableView(tr("Backups"), body())),
      m_progress(new ProgressLine(body())), m_result(new QLabel(body()))
{
    m_model->setHeaders({tr("Made"), tr("Size"), tr("File")}, {1});
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setModel(m_model);
    m_table->setKeyRole(RowsModel::KeyRole);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(110);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setColumnWidth(0, 200);
    m_table->setColumnWidth(1, 90);
    m_table->remember(QStringLiteral("backupTable"), parts.settings);
    m_table->emptyState()->setText(tr("No backup yet."), tr("One is made by itself every day; you can make one now."));
    m_result->setObjectName(QStringLiteral("dataResult"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    column()->addWidget(makeTitle(tr("Data folder")));
    column()->addLayout(makeFolderRow());
    column()->addSpacing(8);
    column()->addWidget(makeTitle(tr("Backups")));
    column()->addLayout(makeButtons());
    column()->addWidget(m_progress);
    column()->addWidget(m_result);
    column()->addWidget(m_table, 1);
    column()->addWidget(
        makeHint(tr("Kept are the newest of each of 7 days, 4 weeks and 12 months. Restoring never destroys: the "
                    "present data are first put into the backups folder.")));
    connect(m_table, &TableView::currentRowChanged, this, [this] { idle(); });
}

DataPanel::~DataPanel()
{
    if (m_backup.isValid())
        m_backup.waitForFinished();
    if (m_check.isValid())
        m_check.waitForFinished();
}

QLayout *DataPanel::makeFolderRow()
{
    auto *row = new QHBoxLayout;
    const QString folder = workspace().store().profile().folder;
    auto *path = new QLineEdit(folder, body());
    path->setReadOnly(true);
    path->setAccessibleName(tr("Data folder"));
    path->setCursorPosition(0);
    path->setMinimumHeight(28);
    QPushButton *open = makeButton("openFolder", tr("Open"), "folder-open");
    open->setAccessibleName(tr("Open the data folder"));
    row->addWidget(path, 1);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    return row;
}

QLayout *DataPanel::makeButtons()
{
    QPushButton *now = makeButton("backUpNow", tr("Back up now"), "database");
    QPushButton *toFile = makeButton("backUpToFile", tr("To a file…"), "database-export");
    QPushButton *checkNow = makeButton("checkNow", tr("Check"), "circle-check");
    QPushButton *fromFile = makeButton("restoreFile", tr("From a file…"), "upload");
    m_restore = makeButton("restore", tr("Restore…"), "history");
    toFile->setToolTip(tr("Backs up to a file of your choice, e.g. on a USB stick"));
    fromFile->setToolTip(tr("Restores a backup that lies elsewhere"));
    checkNow->setToolTip(tr("Reads every page of the store and says whether it is sound"));
    m_jobs = {now, toFile, checkNow, fromFile};
    auto *row = new QHBoxLayout;
    row->addWidget(now);
    row->addWidget(toFile);
    row->addWidget(checkNow);
    row->addStretch(1);
    row->addWidget(m_restore);
    row->addWidget(fromFile);
    connect(now, &QPushButton::clicked, this, [this] { backUp({}); });
    connect(toFile, &QPushButton::clicked, this, &DataPanel::backUpToFile);
    connect(checkNow, &QPushButton::clicked, this, &DataPanel::check);
    connect(m_restore, &QPushButton::clicked, this, &DataPanel::restoreChosen);
    connect(fromFile, &QPushButton::clicked, this, &DataPanel::restoreFile);
    return row;
}

QString DataPanel::when(const QDateTime &at) const
{
    return formatDateTime(at, SettingsService(workspace()).timeZone(), parts().language);
}

void DataPanel::load()
{
    QVector<SmallRow> rows;
    for (const BackupFile &file : backups::list(workspace().store().profile()))
        rows.append({file.path,
                     {when(file.madeAt), QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat),
                      QFileInfo(file.path).fileName()},
                     {file.madeAt, file.size},
                     file.path,
                     -1});
    m_model->setRows(rows);
    idle();
}

void DataPanel::busy(const QString &text)
{
    for (QPushButton *button : std::as_const(m_jobs))
        button->setEnabled(false);
    m_restore->setEnabled(false);
    m_result->hide();
    m_progress->start(text, 0, false);
}

void DataPanel::idle()
{
    const bool running = (m_backup.isValid() && !m_backup.isFinished()) || (m_check.isValid() && !m_check.isFinished());
    if (running)
        return;
    m_progress->finish();
    for (QPushButton *button : std::as_const(m_jobs))
        button->setEnabled(true);
    m_restore->setEnabled(m_table->currentRow() >= 0);
    m_restore->setToolTip(m_restore->isEnabled() ? tr("Brings this backup back")
                                                 : tr("Choose a backup in the table first."));
}

void DataPanel::backUp(const QString &path)
{
    busy(tr("Backing up"));
    m_backup = inBackground(
        [&space = workspace(), path] { return backups::make(space.store().profile(), space.clock(), path); });
    whenDone(m_backup, this, [this](const Result<QString> &made) {
        idle();
        if (!made) {
            Q_EMIT failed(made.error());
            return;
        }
        m_result->setText(tr("The backup is in %1. It was read again and is sound.").arg(*made));
        m_result->show();
        load();
    });
}

void DataPanel::backUpToFile()
{
    const QString name =
        QStringLiteral("emonev-%1.sqlite").arg(workspace().clock().now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString path =
        parts().prompts.saveFile(this, tr("Back up to a file"), name, {tr("e-Monev backups (*.sqlite)")});
    if (!path.isEmpty())
        backUp(path);
}

void DataPanel::restoreChosen()
{
    if (const QString path = m_model->keyAt(m_table->currentRow()); !path.isEmpty())
        offerRestore(path);
}

void DataPanel::restoreFile()
{
    const QString path =
        parts().prompts.openFile(this, tr("Restore a backup"), {tr("e-Monev backups (*.sqlite)"), tr("All files (*)")});
    if (!path.isEmpty())
        offerRestore(path);
}

void DataPanel::offerRestore(const QString &path)
{
    const QString question = tr("Bring back the data of %1?").arg(QFileInfo(path).fileName());
    const QString consequence =
        tr("The backup is checked first. The present data are put into the backups folder, so they can be "
           "brought back the same way; then the program starts again with the data of the backup.");
    if (parts().prompts.confirm(this, question, consequence, tr("Restore")))
        Q_EMIT restoreRequested(path);
}

void DataPanel::check()
{
    busy(tr("Checking the store"));
    m_check = inBackground([profile = workspace().store().profile()] { return backups::check(profile); });
    whenDone(m_check, this, [this](const Result<StoreCheck> &found) {
        idle();
        m_result->setText(checkText(found));
        m_result->show();
        Q_EMIT checked(found && found->integrityOk && found->foreignKeysOk);
    });
}

QString DataPanel::checkText(const Result<StoreCheck> &result)
{
    if (!result)
        return errorText(result.error());
    qint64 rows = 0;
    for (const qint64 each : result->rows)
        rows += each;
    const QString count = formatCount(rows, Language::Indonesian);
    if (result->integrityOk && result->foreignKeysOk)
        return tr("The store is sound: every page was read, %1 rows, store format %2.").arg(count).arg(result->schema);
    return tr("The store has damage: %1\nMake no further changes; restore the newest good backup.")
        .arg(result->problems.join(QStringLiteral("; ")));
}

} // namespace emonev
