#pragma once
#include "core/result.h"

namespace emonev {

/// Thrown inside server when the database refuses; ServerDatabase::transaction() turns it into an Error.
struct ServerFailure
{
    Error error;
    bool retry = false; ///< the same transaction may succeed when tried again
};

} // namespace emonev
