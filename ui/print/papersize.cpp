#include "ui/print/papersize.h"

#include <QPageSize>

namespace emonev {

QSizeF paperMillimetres(PaperSize paper) { return paper == PaperSize::F4 ? QSizeF(215, 330) : QSizeF(210, 297); }

std::optional<PaperSize> paperFromName(const QString &name)
{
    if (name.compare(QLatin1String("A4"), Qt::CaseInsensitive) == 0)
        return PaperSize::A4;
    if (name.compare(QLatin1String("F4"), Qt::CaseInsensitive) == 0)
        return PaperSize::F4;
    return std::nullopt;
}

QString paperName(PaperSize paper) { return paper == PaperSize::F4 ? QStringLiteral("F4") : QStringLiteral("A4"); }

QPageLayout pageLayout(PaperSize paper, bool landscape)
{
    const QPageSize size(paperMillimetres(paper), QPageSize::Millimeter, paperName(paper), QPageSize::ExactMatch);
    return QPageLayout(size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Millimeter);
}

} // namespace emonev
