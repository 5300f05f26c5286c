#pragma once
#include "core/clock.h"
#include "secrets/passwords.h"
#include "server/actor.h"
#include <variant>

namespace emonev {

/// Who stands behind a request.
struct SignedIn
{
    QString account;
    QString device;
    bool disabled = false;
};

/// Signs laptops in and knows their tokens. Tokens are kept as hashes only.
class Sessions
{
public:
    template <typename T> using Reply = std::variant<T, wire::Refusal>;

    Sessions(ServerDatabase &database, const Clock &clock, const PasswordCost &cost)
        : m_database(database), m_clock(clock), m_cost(cost)
    {
    }

    /// Who that is, by password or refresh token; takes its time over a password, outside any transaction. The
    /// account's id.
    [[nodiscard]] Result<Reply<QString>> identify(const wire::SessionRequest &request);
    /// Opens the session for the account that identify() named.
    [[nodiscard]] Result<Reply<wire::SessionAnswer>> open(const QString &account, const wire::SessionRequest &request);
    /// Both, for callers without threads of their own.
    [[nodiscard]] Result<Reply<wire::SessionAnswer>> signIn(const wire::SessionRequest &request);
    /// 401 "sign_in" for a token that is unknown or too old.
    [[nodiscard]] Result<Reply<SignedIn>> find(const QByteArray &accessToken);
    /// Forgets tokens that have run out.
    [[nodiscard]] Result<void> forgetExpired();

private:
    /// The account a name stands for, before the password was looked at.
    struct Claimed
    {
        QString account; ///< empty: none
        QByteArray hash;
        qint64 failures = 0;
        bool disabled = false;
    };
    [[nodiscard]] Result<Claimed> claimedBy(const QString &user);
    [[nodiscard]] Reply<QString> byRefresh(const wire::SessionRequest &request);
    [[nodiscard]] std::optional<wire::Refusal> useDevice(const Actor &actor, const wire::SessionRequest &request);
    void fillKeys(wire::SessionAnswer &answer, const wire::SessionRequest &request, const Actor &actor);
    [[nodiscard]] QString newToken(const char *kind, const QString &account, const QString &device, qint64 seconds);
    void countFailure(const QString &account, qint64 failures);

    ServerDatabase &m_database;
    const Clock &m_clock;
    PasswordCost m_cost;
};

} // namespace emonev
