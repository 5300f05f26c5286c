#pragma once
#include "desktop/desktopfolders.h"
#include "desktop/options.h"
#include "services/workspace.h"
#include "ui/charts/chartpalette.h"
#include "ui/shell/pagefactory.h"
#include "ui/text/format.h"
#include "ui/widgets/actions.h"
#include "ui/widgets/dialogprompts.h"
#include "ui/widgets/theme.h"
#include <QSettings>

namespace emonev {

class MainWindow;
class ComplaintSource;
class PastDesk;
class RegistrySource;
class SyncDesk;

/// What the desktop is made from; all but the values are borrowed.
struct DesktopParts
{
    Options options;
    DesktopFolders folders;
    Workspace &workspace;
    QSettings &settings;
    Theme &theme;
    Prompts &prompts;
    Language language;
    QDate day; ///< valid: the end of this past day is shown, to be read only
};

/// Puts the window together: actions, pages, search, status bar.
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(const DesktopParts &parts);
    ~Desktop() override;

    void show();
    void raise(const QString &page);
    void close();
    /// The backup to restore before the window opens again; empty: none was asked for.
    [[nodiscard]] QString restoreFile() const { return m_restoreFile; }
    /// Whether the window shall open again (another language was chosen).
    [[nodiscard]] bool startAgain() const { return m_startAgain; }

Q_SIGNALS:
    /// Of a window of a past day: another one is wanted.
    void anotherDayWanted(QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isPast() const { return m_parts.day.isValid(); }
    [[nodiscard]] QVector<PageFactory> pages();
    [[nodiscard]] QVector<PageFactory> allPages();
    void startSync();
    void addSearch();
    [[nodiscard]] Page *makeHome(QWidget *parent);
    [[nodiscard]] Page *makeUnits(QWidget *parent);
    [[nodiscard]] Page *makeStandards(QWidget *parent);
    [[nodiscard]] Page *makeComplaints(QWidget *parent);
    [[nodiscard]] Page *makeMonthly(QWidget *parent);
    [[nodiscard]] Page *makeSettings(QWidget *parent);
    void addActions();
    void addOfToday();
    void addPast();
    void askDay(QWidget *parent);
    void showDay(const QDate &day);
    void connectTheme();
    void fillStatus();
    void statusClicked(const QString &part);
    void practise();
    void importTable(const QString &kind);
    void exportTable(const QString &kind);
    void restore(const QString &file);
    void changeLanguage(const QString &code);

    DesktopParts m_parts;
    Actions m_actions;
    ChartPalette m_chartPalette;
    std::unique_ptr<SyncDesk> m_sync;
    std::unique_ptr<RegistrySource> m_search;
    std::unique_ptr<ComplaintSource> m_complaintSearch;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PastDesk> m_past;
    QString m_restoreFile;
    bool m_startAgain = false;
};

} // namespace emonev
