#pragma once
#include "services/announcer.h"
#include "services/reportervault.h"
#include "services/undolog.h"
#include "storage/changerepository.h"
#include "storage/store.h"

namespace emonev {

class Clock;

/// What one save wrote: the range of history entries, empty when nothing differed.
struct Saved
{
    qint64 firstSeq = 0;
    qint64 lastSeq = -1;
    [[nodiscard]] bool nothing() const { return lastSeq < firstSeq; }
};

/// The open store with who works on it: what every service needs, and the one way to save.
class Workspace
{
public:
    Workspace(Store &store, const Clock &clock, QString user);
    /// Waits for what is still being read in the background or saved. Not to be called from a thread of the pool.
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &user() const { return m_user; }
    /// Whether nothing can be saved here.
    [[nodiscard]] bool isReadOnly() const { return m_store.access() == Store::Access::Read; }
    [[nodiscard]] Announcer &announcer() { return m_announcer; }
    [[nodiscard]] UndoLog &undoLog() { return m_undo; }
    /// Where reporters' identities are sealed; null where no keys were given.
    [[nodiscard]] ReporterVault *vault() const { return m_vault.get(); }
    void setVault(std::unique_ptr<ReporterVault> vault) { m_vault = std::move(vault); }

    /// Runs `work(RecordWriter&) -> Result<void>` on the writer thread in one transaction with history and outbox.
    /// `label` (a translated phrase) makes the step undoable under that name; empty: not undoable. NotPermitted
    /// store_read_only where the store was opened for reading.
    QFuture<Result<Saved>> save(const QString &label, std::function<Result<void>(RecordWriter &)> work);
    /// Takes back the newest undoable step, or does it again. NotFound when there is none.
    QFuture<Result<Saved>> undo();
    QFuture<Result<Saved>> redo();

    template <typename F> auto read(F &&work) { return m_store.read(std::forward<F>(work)); }

private:
    QFuture<Result<Saved>> revertStep(std::optional<UndoLog::Step> step, bool isUndo);
    Result<Saved> run(Connection &connection, const std::function<Result<void>(RecordWriter &)> &work,
                      const QString &label);
    void announce(Connection &connection, const Saved &saved);

    Store &m_store;
    const Clock &m_clock;
    QString m_user;
    Announcer m_announcer;
    UndoLog m_undo;
    std::unique_ptr<ReporterVault> m_vault;
};

} // namespace emonev
