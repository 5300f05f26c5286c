#include "secrets/sodium.h"
#include <QtGlobal>
#include <sodium.h>

namespace emonev {

void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium has no source of random numbers");
}

} // namespace emonev
