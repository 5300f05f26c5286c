#pragma once
#include "core/clock.h"
#include "server/actor.h"
#include "server/rowstage.h"
#include "server/serverstate.h"
#include "sync/protocol.h"
#include <variant>

namespace emonev {

/// A push and who sends it.
struct PushJob
{
    QString account;           ///< the session's account
    wire::PushRequest request; ///< `device` is the session's
    int schema = wire::schemaLatest;
};

/// Answers pushes: every operation gets its final answer, and all of a call becomes visible in one transaction.
class PushLogic
{
public:
    using Reply = std::variant<wire::PushAnswer, wire::Refusal>;

    PushLogic(ServerDatabase &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// One reply for each job. A failure means that nothing was done.
    [[nodiscard]] Result<QVector<Reply>> apply(const QVector<PushJob> &jobs);

private:
    struct Device
    {
        QString account;
        QString signKey;
        qint64 lastDevSeq = 0;
        bool revoked = false;
        bool changed = false;
    };
    /// What an operation's answer already is.
    struct Known
    {
        QString bodyHash;
        QJsonObject result;
    };

    [[nodiscard]] Reply answer(const PushJob &job);
    [[nodiscard]] std::optional<wire::Refusal> admit(const PushJob &job);
    [[nodiscard]] std::optional<wire::Refusal> admitOps(const PushJob &job);
    [[nodiscard]] std::optional<Known> known(const wire::Op &op);
    [[nodiscard]] wire::OpResult decide(const PushJob &job, const wire::Op &op);
    [[nodiscard]] Result<wire::OpResult> judge(const PushJob &job, const wire::Op &op, const Actor &actor);
    /// Empty where the operation may be taken from this device; else the code of a refusal that isn't kept.
    [[nodiscard]] QString strangerCode(const PushJob &job, const wire::Op &op, const std::optional<Actor> &actor);
    [[nodiscard]] QSet<QString> massDeletes(const PushJob &job);
    /// Signs the final answers to carried operations: these go back by courier.
    void signReceipts(const PushJob &job, wire::PushAnswer &answer);
    void record(const PushJob &job, const wire::Op &op, const Actor &actor, const wire::OpResult &result);
    Device &device(const QString &id, const QString &account);
    const std::optional<Actor> &actor(const QString &idOrName);
    void writeDevices();

    ServerDatabase &m_database;
    const Clock &m_clock;
    std::optional<RowStage> m_stage;
    ServerState m_state;
    QString m_now;
    QMap<QString, Device> m_devices;
    QMap<QString, std::optional<Actor>> m_actors;
    QSet<QString> m_massScopes; ///< of the push being answered: scopes it removes too much of
};

} // namespace emonev
