#pragma once
#include <QString>
#include <random>

namespace emonev::sim {

/// Thrown by a check that finds an invariant of sync broken.
struct SimFailure
{
    QString invariant; ///< I1 … I14
    QString what;
};

/// Mistakes that can be planted, to see that a check finds them. Each is done by the simulation's own surroundings
/// (its network, its disk, its timer, its way to the server), never by the product.
enum class Bug {
    None,
    CursorBeforeRows,  ///< a page's cursor is on disk before its rows
    PlainSequence,     ///< a transaction becomes visible after a later one
    NoLedger,          ///< the server forgets which operations it has answered
    LastWriterWins,    ///< the server takes every value, whatever its writer had seen
    ScopeLeak,         ///< a pull gives what an admin would get
    RetryOnWrite,      ///< a failed pass is tried again only when something is saved
    PurgeOnRevoke,     ///< what waits is thrown away with a revoked scope
    BaseDropped,       ///< what the server said is not kept under a person's change
    ClockOrder,        ///< the later clock wins
    HoleSkip,          ///< a full page's cursor goes to the newest number
    AckBeforeFsync,    ///< a server that dies forgets its last commit
    ResyncDeletesFirst ///< a scope is emptied before it is read anew
};

/// Repeatable chance: the same on every machine for the same seed.
class SimRandom
{
public:
    explicit SimRandom(quint64 seed) : m_engine(seed) {}
    /// From 0 to n − 1.
    int below(int n) { return n <= 1 ? 0 : int(m_engine() % quint64(n)); }
    bool percent(int chance) { return below(100) < chance; }
    double part() { return double(below(1000)) / 1000.0; }

private:
    std::mt19937_64 m_engine;
};

/// How one run goes.
struct SimPlan
{
    quint64 seed = 1;
    int steps = 200;
    bool wrongClocks = true; ///< laptops' clocks up to ten years off, and jumping
    Bug bug = Bug::None;
};

} // namespace emonev::sim
