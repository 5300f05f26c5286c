#pragma once
#include <QFont>
#include <QtGlobal>

/// The layout's own unit is a tenth of a point, so that screen, printer and PDF break lines at the same place.
namespace emonev::page {

inline constexpr int unitsPerInch = 720;
inline constexpr qreal millimetre = unitsPerInch / 25.4;
inline constexpr qreal point = 10.0;

inline constexpr qreal marginLeft = 30 * millimetre;
inline constexpr qreal marginRight = 20 * millimetre;
inline constexpr qreal marginTop = 25 * millimetre;
inline constexpr qreal marginBottom = 25 * millimetre;
inline constexpr qreal marginEven = 13 * millimetre;

/// The reports' type: as wide as Arial, unhinted so that widths scale.
inline QFont font(qreal points, bool bold = false)
{
    QFont result;
    result.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica")});
    result.setPixelSize(qRound(points * point));
    result.setBold(bold);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setStyleStrategy(QFont::PreferOutline);
    return result;
}

} // namespace emonev::page
