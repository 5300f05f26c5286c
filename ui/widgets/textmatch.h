#pragma once
#include <QString>

namespace emonev {

/// Lower case without diacritics and menu marks, for comparing.
[[nodiscard]] QString foldText(const QString &text);

/// How well `query` fits `text`: 0 not at all; every word must be found, as a start of a word, inside one, or as its
/// letters in order.
[[nodiscard]] int matchScore(const QString &query, const QString &text);

} // namespace emonev
