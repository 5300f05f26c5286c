#pragma once
#include "storage/connection.h"
#include "storage/profile.h"
#include <QDateTime>
#include <QFuture>
#include <QPromise>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace emonev {

/// The local store of one profile: one writer thread with the only writing connection, and readers with their own.
class Store
{
public:
    enum class Access { Read, Write };

    /// Opens the store of `profile`. Write takes the profile's lock and migrates an older store (a copy goes to
    /// backups first). NotFound, Busy, Damaged, Version as exit codes say.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Profile &profile, Access access,
                                                             const QString &holderName);
    /// Makes a new, empty store in a file and opens it for writing; the file must not exist.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path);
    ~Store();

    /// Runs `work(Connection&) -> Result<T>` on the calling thread in one read snapshot.
    template <typename F> auto read(F &&work) -> std::invoke_result_t<F, Connection &>
    {
        return guarded<std::invoke_result_t<F, Connection &>>([&] { return runRead(std::forward<F>(work)); });
    }

    /// Runs `work(Connection&) -> Result<T>` on the writer thread in one transaction: all of it or, when the result
    /// is an error, nothing.
    template <typename F> auto post(F work) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using R = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        enqueue([this, promise, work = std::move(work)](Connection &connection) mutable {
            promise->addResult(guarded<R>([&] { return runWrite<R>(connection, work); }));
            promise->finish();
        });
        return future;
    }

    /// post() and wait for it.
    template <typename F> auto write(F work) -> std::invoke_result_t<F, Connection &>
    {
        return post(std::move(work)).result();
    }

    /// Runs on the writer thread without a transaction (backup, checkpoint).
    template <typename F> auto writeOutside(F work) -> std::invoke_result_t<F, Connection &>
    {
        using R = std::invoke_result_t<F, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        enqueue([promise, work = std::move(work)](Connection &connection) mutable {
            promise->addResult(guarded<R>([&] { return work(connection); }));
            promise->finish();
        });
        return promise->future().result();
    }

    /// From now on readers see what lookBack() shows of that moment. Only of a store opened for reading.
    void lookBackTo(const QDateTime &moment);

    /// Whether a day gone by is shown.
    [[nodiscard]] bool looksBack() const { return !m_lookBack.isEmpty(); }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    Store(Profile profile, QString path, Access access);

    template <typename R, typename F> static R guarded(F &&work)
    {
        try {
            return work();
        } catch (const StorageFailure &failure) {
            return Unexpected{failure.error};
        }
    }
    template <typename F> auto runRead(F &&work)
    {
        auto connection = takeReader();
        struct Giver
        {
            Store *store;
            std::unique_ptr<Connection> *held;
            ~Giver() { store->giveReader(std::move(*held)); }
        } giver{this, &connection};
        Transaction snapshot(*connection, Transaction::Kind::Read);
        return work(*connection);
    }
    template <typename R, typename F> R runWrite(Connection &connection, F &work)
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        R result = work(connection);
        if (result) {
            if (const Result<void> projected = projectCases(connection); !projected)
                return failure(projected);
            transaction.commit();
        }
        return result;
    }

    /// Cases whose headers or events this transaction changed stand in the queue as they now are.
    static Result<void> projectCases(Connection &connection);
    Result<void> startWriter(Connection::Mode mode);
    Result<void> prepare();
    void enqueue(std::function<void(Connection &)> job);
    void runJobs(Connection::Mode mode, QPromise<Result<void>> started);
    std::unique_ptr<Connection> takeReader();
    void giveReader(std::unique_ptr<Connection> connection);

    Profile m_profile;
    QString m_path;
    Access m_access;
    std::unique_ptr<ProfileLock> m_lock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void(Connection &)>> m_jobs;
    std::vector<std::unique_ptr<Connection>> m_readers;
    QString m_lookBack; ///< empty: as things are now
    bool m_stopping = false;
    std::thread m_writer;
};

} // namespace emonev
