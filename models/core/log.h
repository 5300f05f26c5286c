#pragma once
#include <QLoggingCategory>

namespace emonev {

Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcExchange)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace emonev
