#pragma once
#include "ui/charts/chartspec.h"
#include "ui/print/document.h"

namespace emonev {

/// A chart as a picture of a document: vectors on paper and in PDFs, a picture made once on screens.
PictureBlock chartPicture(const ChartSpec &spec, double heightMillimetres, const QString &caption = {});

/// A bar cut into the zones by their numbers of units, each with sign, word and number.
struct StripPart
{
    QString word; ///< "● Hijau"
    int count = 0;
    QColor color;
};
PictureBlock zoneStrip(const QVector<StripPart> &shares, const QString &caption);

} // namespace emonev
