#pragma once
#include "services/backupservice.h"
#include "ui/settings/settingspanel.h"

namespace emonev {

class ProgressLine;
class RowsModel;
class TableView;

/// Where the data are, backups of them, bringing one back, and the check of the store.
class DataPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit DataPanel(const SettingsParts &parts, QWidget *parent = nullptr);
    ~DataPanel() override;

    void load() override;
    /// What a check found, in words.
    [[nodiscard]] static QString checkText(const Result<StoreCheck> &result);

Q_SIGNALS:
    /// The person wants this backup back: close the store, restore, open again.
    void restoreRequested(const QString &path);
    void checked(bool sound);

private:
    [[nodiscard]] QLayout *makeFolderRow();
    [[nodiscard]] QLayout *makeButtons();
    void backUp(const QString &path);
    void backUpToFile();
    void restoreChosen();
    void restoreFile();
    void offerRestore(const QString &path);
    void check();
    void busy(const QString &text);
    void idle();
    [[nodiscard]] QString when(const QDateTime &at) const;

    RowsModel *m_model;
    TableView *m_table;
    ProgressLine *m_progress;
    QLabel *m_result;
    QList<QPushButton *> m_jobs; ///< buttons that start something; one job at a time
    QPushButton *m_restore = nullptr;
    QFuture<Result<QString>> m_backup;
    QFuture<Result<StoreCheck>> m_check;
};

} // namespace emonev
