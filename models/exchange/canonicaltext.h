#pragma once
#include "exchange/columnspec.h"
#include "exchange/workbook.h"
#include <QStringList>

namespace emonev {

/// What reading one value gave: its canonical text, or the rule it breaks with what the sentence needs.
struct CanonicalValue
{
    QString text;
    QString rule; ///< empty when the value is good
    QStringList args = {};

    [[nodiscard]] bool ok() const { return rule.isEmpty(); }
};

/// Trimmed, NFC, line breaks as LF, without characters that no file format keeps.
[[nodiscard]] QString cleanText(const QString &text);

/// A decimal with comma or point, thousands marks only where they can be nothing else: "1.234,50" → "1234.5".
[[nodiscard]] CanonicalValue canonicalNumber(const QString &text);

/// A day in one of the accepted forms as ISO: "22 November 2026" → "2026-11-22".
[[nodiscard]] CanonicalValue canonicalDate(const QString &text);

/// A day with an optional time of day: "30/06/2026 23:30" → "2026-06-30T23:30:00"; no time, no T. A time may end in
/// Z or an offset such as +07:00, which is kept.
[[nodiscard]] CanonicalValue canonicalDateTime(const QString &text);

/// The text of a cell as a person would have typed it: 7 → "7", a date cell → ISO.
/// Rules: formula_error, number_too_long.
[[nodiscard]] CanonicalValue plainText(const Cell &cell);

/// Checks a cleaned text against a column's type and length. An empty text is good unless the column is required.
[[nodiscard]] CanonicalValue canonicalValue(const ColumnSpec &column, const QString &text,
                                            const QStringList &unitKinds);

} // namespace emonev
