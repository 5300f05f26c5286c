#pragma once
#include "core/clock.h"
#include "server/actor.h"
#include "server/pullresult.h"
#include "server/serverstate.h"
#include <variant>

namespace emonev {

/// Answers pulls: what each scope's readers haven't heard of yet, in one state of everything.
class PullLogic
{
public:
    using Reply = std::variant<PullResult, wire::Refusal>;

    explicit PullLogic(ServerDatabase &database) : m_database(database) {}

    [[nodiscard]] Result<Reply> pull(const QString &account, const wire::PullRequest &request,
                                     int schema = wire::schemaLatest);
    /// The scopes an account reads, with their rows.
    [[nodiscard]] Result<QVector<wire::Grant>> grants(const QString &account);

private:
    struct Sum
    {
        qint64 rows = 0;
        quint64 sum = 0;
        qint64 last = 0;
    };

    [[nodiscard]] Reply page(const Actor &actor, const wire::PullRequest &request);
    [[nodiscard]] QHash<QString, Sum> sums();
    /// True when the scope is complete; false when the page is full.
    bool fill(const QString &scope, qint64 cursor, int limit, qint64 high, const Sum &sum, PullResult &result);

    ServerDatabase &m_database;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
};

/// Forgets what was removed before `until`; laptops that were not seen since start those scopes anew.
[[nodiscard]] Result<void> forgetTombstones(ServerDatabase &database, const QDateTime &until);

} // namespace emonev
