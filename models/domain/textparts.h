#pragma once
#include <QString>
#include <QVector>

namespace emonev {

/// A paragraph of a text, or one entry of a list in it.
struct TextPart
{
    QString marker; ///< "1.", "b.", "•"; empty for a paragraph
    QString text;

    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// The paragraphs and list entries of a text. Lists written into one line ("1. … 2. …") are taken apart, lines broken
/// in mid-sentence are joined, semicolons that end entries go; every word stays.
[[nodiscard]] QVector<TextPart> textParts(const QString &text);

/// The same with each sentence of the paragraphs as a paragraph of its own.
[[nodiscard]] QVector<TextPart> shortTextParts(const QString &text);

} // namespace emonev
