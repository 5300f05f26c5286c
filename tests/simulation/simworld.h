#pragma once
#include "simulation/simledger.h"
#include <QMap>

namespace emonev::sim {

/// Who may do what, as the simulation gave it out.
struct SimAccount
{
    QString id;
    QString user;
    QString role;
    QStringList units; ///< codes
    bool disabled = false;
};

/// A request that the network still has.
struct LatePush
{
    QString account;
    wire::PushRequest request;
};

/// What all parts of one run share: chance, the server, the book of operations, the log.
struct SimWorld
{
    SimWorld(const SimPlan &how, SimServer &city, SimLedger &book) : plan(how), random(how.seed), server(city), ledger(book) {}

    SimPlan plan;
    SimRandom random;
    SimServer &server;
    SimLedger &ledger;
    QStringList log;
    int faults = 30; ///< percent of calls that go wrong
    QMap<QString, SimAccount> accounts; ///< by id
    QMap<QString, SimAccount> savedAccounts; ///< as the server's backup knows them
    QVector<LatePush> late;
    QVector<LatePush> sent; ///< what went out under the present epoch, to be played again

    void note(const QString &line) { log.append(line); }
    /// The scopes that account may read, reckoned from what was given out and the server's tree of units.
    [[nodiscard]] QSet<QString> readable(const QString &account) const;
};

} // namespace emonev::sim
