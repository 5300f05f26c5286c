#pragma once
#include <QString>
#include <QVector>

namespace emonev {

/// A stretch of text that two versions share, or that only one of them has.
struct DiffPart
{
    enum class Kind { Same, Removed, Inserted };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPart &other) const { return kind == other.kind && text == other.text; }
};

/// The difference of two texts, word by word. The Same and Removed parts joined give `before`, Same and Inserted
/// `after`.
[[nodiscard]] QVector<DiffPart> wordDiff(const QString &before, const QString &after);

} // namespace emonev
