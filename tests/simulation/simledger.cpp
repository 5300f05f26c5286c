#include "simulation/simledger.h"

namespace emonev::sim {

namespace {

struct Kept
{
    QString status;
    QString code;
    qint64 seq = 0;
};

QHash<QString, Kept> outboxOf(const SimLaptop &laptop)
{
    QHash<QString, Kept> found;
    Statement rows(laptop.reader().handle(), "SELECT op_id, status, code, seq FROM outbox");
    while (rows.next())
        found.insert(rows.text(0), {rows.text(1), rows.text(2), rows.number(3)});
    return found;
}

} // namespace

void SimLedger::noteMade(SimLaptop &laptop)
{
    Statement rows(laptop.reader().handle(), "SELECT op_id, seq FROM outbox WHERE status = 'pending'");
    while (rows.next()) {
        const QString op = rows.text(0);
        const qint64 seq = rows.number(1);
        if (m_made.contains(op))
            continue;
        // One that a restored server refused for want of its row goes out whole, under another id.
        m_made.removeIf([&](const auto &made) {
            return made->laptop == laptop.name && made->seq == seq && m_answers.value(made.key()).status == u"rejected";
        });
        m_made.insert(op, {laptop.name, seq});
    }
}

void SimLedger::noteAnswers(const QVector<wire::OpResult> &results)
{
    for (const wire::OpResult &result : results) {
        const QString status = wire::statusWord(result.status);
        const auto known = m_answers.constFind(result.op);
        if (known != m_answers.constEnd() && known->mustBeThere && known->status != status)
            throw SimFailure{"I4", "an operation was answered " + known->status + ", then " + status};
        m_answers.insert(result.op, {status, result.seq, true});
    }
}

void SimLedger::noteLaptopRestored(SimLaptop &laptop)
{
    const auto stays = outboxOf(laptop);
    for (auto made = m_made.begin(); made != m_made.end(); ++made)
        if (made->laptop == laptop.name)
            made->isOnlyThere = !stays.contains(made.key());
    forgetLost();
}

void SimLedger::noteServerRestored()
{
    const qint64 high = m_server.high();
    for (GivenAnswer &answer : m_answers)
        if (answer.seq > high || answer.status == u"rejected")
            answer.mustBeThere = false;
    forgetLost();
}

/// What was on one disk alone is gone with it.
void SimLedger::forgetLost()
{
    const auto known = stored();
    for (auto made = m_made.begin(); made != m_made.end();) {
        const bool isLost = made->isOnlyThere && !known.contains(made.key());
        if (isLost)
            m_answers.remove(made.key());
        made = isLost ? m_made.erase(made) : std::next(made);
    }
}

QHash<QString, SimLedger::Stored> SimLedger::stored() const
{
    QHash<QString, Stored> found;
    Statement rows(m_server.reader().handle(), "SELECT op_id, status, code FROM op");
    while (rows.next())
        found.insert(rows.text(0), {rows.text(1), rows.text(2)});
    return found;
}

void SimLedger::checkAnswered() const
{
    const auto known = stored();
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        if (!it->mustBeThere)
            continue;
        const auto found = known.constFind(it.key());
        const bool isUnkept = it->status == u"rejected"; // refused without being kept, or by a server since restored
        if (found == known.constEnd() && !isUnkept)
            throw SimFailure{"I2", "the server has lost an operation it had answered"};
        if (found != known.constEnd() && found->status != it->status)
            throw SimFailure{"I2", "the server has changed its answer from " + it->status + " to " + found->status};
    }
}

void SimLedger::checkAllFinal(const QVector<SimLaptop *> &laptops) const
{
    const auto known = stored();
    QHash<QString, QHash<QString, Kept>> outboxes;
    for (const SimLaptop *laptop : laptops)
        outboxes.insert(laptop->name, outboxOf(*laptop));
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
        const auto &outbox = outboxes[it->laptop];
        const Kept here = outbox.value(it.key());
        const QString there = known.value(it.key()).status;
        if (there.isEmpty() && here.status != u"rejected")
            throw SimFailure{"I4",
                             "an operation of " + it->laptop + " has no answer; there it is '" + here.status + "'"};
        const bool isForgotten = here.status.isEmpty();
        const bool isReused = here.code == u"op_reused"; // the server has it in another form
        if (!there.isEmpty() && !isForgotten && !isReused && here.status != there)
            throw SimFailure{"I4", "an operation of " + it->laptop + " is '" + here.status + "' there and '" + there +
                                       "' at the server"};
    }
}

void SimLedger::checkOrder() const
{
    Statement rows(m_server.reader().handle(),
                   "SELECT a.device FROM op a JOIN op b ON a.device = b.device AND a.dev_seq < b.dev_seq "
                   "WHERE a.seq > b.seq AND b.seq > 0 AND a.seq > 0 LIMIT 1");
    if (rows.next())
        throw SimFailure{"I7", "a device's later operation took effect before an earlier one"};
}

} // namespace emonev::sim
