#pragma once
#include "ui/charts/chartspec.h"
#include "ui/print/document.h"

namespace emonev {

/// A chart as a picture of a document: vectors on paper and in PDFs, a picture made once on screens.
PictureBlock chartPicture(const ChartSpec &spec, double heightMillimetres, const QString &caption = {});

/// A bar cut into the zones by their numbers of units, each with sign, word and number.
struct ZoneShare
{
    QString word; ///< "● Hijau"
    int count = 0;
    QColor color;
};
PictureBlock zoneStrip(const QVector<ZoneShare> &shares, const QString &caption);

} // namespace emonev
