#pragma once
#include "simulation/simlaptop.h"
#include "simulation/simserver.h"
#include <QHash>
#include <QJsonObject>

namespace emonev::sim {

/// An answer a laptop was given to one of its operations.
struct GivenAnswer
{
    QString status;
    qint64 seq = 0;
    bool mustBeThere = true; ///< false between a server's restoring and the laptop's next whole pass
};

/// Keeps book of every operation people made and every answer that reached a laptop, apart from the programs.
class SimLedger
{
public:
    explicit SimLedger(const SimServer &server) : m_server(server) {}

    /// Writes down what is new in a laptop's outbox; after each save.
    void noteMade(SimLaptop &laptop);
    void noteAnswers(const QVector<wire::OpResult> &results);
    /// A laptop went back to an older picture of itself: what only it knew is gone with the disk.
    void noteLaptopRestored(SimLaptop &laptop);
    /// The server went back to a backup: answers after it wait for their laptops.
    void noteServerRestored();

    /// I2: what was answered is in the server's ledger, with the same answer.
    void checkAnswered() const;
    /// I4: each operation has one final status, the same on both sides.
    void checkAllFinal(const QVector<SimLaptop *> &laptops) const;
    /// I7: a device's operations took effect in the order they were made.
    void checkOrder() const;
    [[nodiscard]] qsizetype made() const { return m_made.size(); }
    [[nodiscard]] bool knows(const QString &op) const { return m_made.contains(op); }

private:
    struct Stored
    {
        QString status;
        QString code;
    };
    [[nodiscard]] QHash<QString, Stored> stored() const;
    void forgetLost();

    const SimServer &m_server;
    struct Made
    {
        QString laptop;
        qint64 seq = 0;           ///< its place in that laptop's outbox
        bool isOnlyThere = false; ///< at the server; the laptop's disk went back to before it
    };

    QHash<QString, Made> m_made;
    QHash<QString, GivenAnswer> m_answers;
};

} // namespace emonev::sim
