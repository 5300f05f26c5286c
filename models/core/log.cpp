#include "core/log.h"

namespace emonev {

Q_LOGGING_CATEGORY(lcStorage, "emonev.storage")
Q_LOGGING_CATEGORY(lcExchange, "emonev.exchange")
Q_LOGGING_CATEGORY(lcUi, "emonev.ui")

} // namespace emonev
