#pragma once
#include <QHashSeed>

namespace emonev {

/// While it lives, new hash tables have the same order in every process. The PDF writer keeps its fonts in one.
class SteadyHash
{
public:
    SteadyHash() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHash() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHash(const SteadyHash &) = delete;
    SteadyHash &operator=(const SteadyHash &) = delete;
};

} // namespace emonev
