#pragma once
#include "ctl/context.h"
#include "services/whatifservice.h"

namespace emonev::ctl {

/// The members --what-if FILE and --cheapest [--costs FILE] add to a unit's JSON; empty where neither was asked for.
[[nodiscard]] Result<QJsonObject> trialJson(const Context &context, Workspace &workspace, const QString &unitId,
                                            int year);
/// The same in words.
[[nodiscard]] QString trialText(const QJsonObject &json);

} // namespace emonev::ctl
