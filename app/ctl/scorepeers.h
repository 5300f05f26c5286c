#pragma once
#include "ctl/context.h"
#include <QJsonObject>

namespace emonev::ctl {

/// `score --peers`: groups of units of one kind, and the years.
[[nodiscard]] Result<int> printPeers(Context &context, Workspace &workspace, int year);

} // namespace emonev::ctl
