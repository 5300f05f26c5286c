#pragma once
#include "simulation/simworld.h"

/// What must hold, and which invariant of the protocol each check stands for:
///
/// | invariant | check |
/// |---|---|
/// | I1 convergence | checkConverged() after every pass that went through; checkSums() |
/// | I2 durability | SimLedger::checkAnswered() after every step that touched the server |
/// | I3 idempotence | SimTransport::deliverTwice(); late pushes; checkReplay() when all is quiet |
/// | I4 one final status | SimLedger::noteAnswers(), SimLedger::checkAllFinal() when all is quiet |
/// | I5 no silent loss | PushWatch over every push; checkOwnSeen() |
/// | I6 prefix | checkPrefix() after every step of a laptop |
/// | I7 order, own values | SimLedger::checkOrder(), checkOwnSeen() after every step of a laptop |
/// | I8 isolation | SimTransport::checkIsolation() on all that is sent; checkFiles() at the end |
/// | I9 merge algebra | PushWatch: kept and lost of every answer, one open conflict with the value |
/// | I10 one current approval | no table of that class yet; a standard's state is merged like any value (I9) |
/// | I11 liveness | Simulation::settle(): ten minutes on the timers alone empty every outbox |
/// | I12 clocks | tst_simulation: the same seed with right clocks has the same log |
/// | I13 bounds | SimTransport: operations of a push, rows of a page |
/// | I14 unknown fields | checkFuture() at the end |
namespace emonev::sim {

void checkConverged(const SimWorld &world, SimLaptop &laptop);
void checkSums(const SimWorld &world);
void checkPrefix(const SimWorld &world, SimLaptop &laptop);
void checkOwnSeen(SimLaptop &laptop);
void checkReplay(SimWorld &world);
void checkFuture(const SimWorld &world);
void checkFiles(const SimWorld &world, const SimLaptop &laptop);

} // namespace emonev::sim
