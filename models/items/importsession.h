#pragma once
#include "services/importservice.h"
#include <QObject>

namespace emonev {

/// One import as a window leads through it: open a file, see the plan, repair, bring it in. Works in the background;
/// every signal comes in the thread of the session.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    explicit ImportSession(Workspace &workspace, QObject *parent = nullptr);

    /// Answers opened() or failed().
    void open(const QString &path);
    /// Reads a sheet (-1: the one that fits best) as that kind. Without a map the remembered one counts.
    /// Answers planned() or failed().
    void read(ImportKind kind, int sheet, const std::optional<ColumnMap> &map);
    /// Another value for a cell; answers planned().
    void edit(int row, const QString &column, const QString &text);
    /// Brings the good rows in; answers applied() or failed().
    void apply(bool allOrNothing);
    /// Leaves what is running without a result; an import that is being written is rolled back.
    void cancel();

    [[nodiscard]] const ImportFile &file() const { return *m_file; }
    [[nodiscard]] const ColumnMap &map() const { return m_state.map; }
    [[nodiscard]] const ImportTable &table() const { return m_state.table; }
    [[nodiscard]] const ImportPlan &plan() const { return m_state.plan; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// How many changes a running import has written.
    [[nodiscard]] int written() const { return m_progress ? m_progress->written.load() : 0; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void opened();
    void planned();
    void applied(const emonev::ImportResult &result);
    void failed(const emonev::Error &error);

private:
    struct State
    {
        ColumnMap map;
        ImportTable table;
        ImportPlan plan;
    };
    template <typename T, typename F> void run(std::function<Result<T>()> work, F done);
    void setBusy(bool busy);

    Workspace &m_workspace;
    std::shared_ptr<ImportFile> m_file = std::make_shared<ImportFile>();
    State m_state;
    std::optional<ColumnMap> m_chosenMap;
    std::shared_ptr<ImportProgress> m_progress;
    int m_run = 0;
    bool m_busy = false;
};

} // namespace emonev
