#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace emonev {

/// A day as a person types it: "22 November 2026", "22/11/2026", "22-11-2026", "22.11.2026", "2026-11-22".
/// Nothing when it is no day; an invalid QDate for empty text. Two-digit years are refused.
[[nodiscard]] std::optional<QDate> dayFromInput(const QString &text);

/// "22 November 2026"; empty for no day.
[[nodiscard]] QString dayForInput(QDate day);

} // namespace emonev
