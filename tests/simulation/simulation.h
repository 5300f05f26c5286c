#pragma once
#include "simulation/simpeople.h"
#include <QTemporaryDir>

namespace emonev::sim {

/// How a run ended.
struct SimOutcome
{
    QString invariant; ///< empty: all held
    QString what;
    QStringList log;
    qsizetype made = 0; ///< operations
    [[nodiscard]] bool isFine() const { return invariant.isEmpty(); }
};

/// One run: a city server and two to eight laptops in one process, everything that happens following from the seed.
class Simulation
{
public:
    explicit Simulation(const SimPlan &plan);
    ~Simulation();

    SimOutcome run();

private:
    void hire();
    void step();
    void happen(SimLaptop &laptop);
    void happenToServer(int what);
    void happenToLaptop(SimLaptop &laptop, int what);
    void changeGrants();
    void passTime();
    void runTimers();
    void sync(SimLaptop &laptop);
    void afterPass(SimLaptop &laptop, bool isFine, int retryAfter);
    void purgeRevoked(SimLaptop &laptop);
    void act(SimLaptop &laptop);
    void check(SimLaptop &laptop);
    void deliverLate();
    void settle();
    [[nodiscard]] qint64 waiting(const SimLaptop &laptop) const;
    void checkEnd();
    SimLaptop &someLaptop();

    QTemporaryDir m_folder;
    QDateTime m_now;
    FixedClock m_serverClock;
    std::unique_ptr<SimServer> m_server;
    std::unique_ptr<SimLedger> m_ledger;
    std::unique_ptr<SimWorld> m_world;
    std::unique_ptr<SimPeople> m_people;
    std::vector<std::unique_ptr<SimLaptop>> m_laptops;
};

} // namespace emonev::sim
