#include "ui/charts/chartpalette.h"

#include <QSettings>

namespace emonev {
namespace {

const QString contrastKey = QStringLiteral("charts/contrast");

} // namespace

ChartPalette::ChartPalette(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings),
      m_colors(settings.value(contrastKey).toBool() ? ChartColors::Contrast : ChartColors::Standard)
{
}

void ChartPalette::choose(ChartColors colors)
{
    m_settings.setValue(contrastKey, colors == ChartColors::Contrast);
    if (m_colors == colors)
        return;
    m_colors = colors;
    Q_EMIT changed();
}

} // namespace emonev
