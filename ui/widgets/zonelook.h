#pragma once
#include <QColor>
#include <QString>

namespace emonev {

/// How a zone is shown: a shape, a word and a colour, so that colour is never alone.
struct ZoneLook
{
    QString glyph;
    QString word;
    QColor color; ///< as the instrument names it; use readableOn() before drawing text with it
};

/// The look of a zone by its code and the instrument's word and colour. An empty code means "not assessed yet".
[[nodiscard]] ZoneLook zoneLook(const QString &code, const QString &word = {}, const QColor &color = {});

} // namespace emonev
