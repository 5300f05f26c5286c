#pragma once
#include "ui/charts/chartstyle.h"

#include <QObject>

class QSettings;

namespace emonev {

/// The colours this person chose for charts; every page draws in them and hears when they change.
class ChartPalette : public QObject
{
    Q_OBJECT

public:
    /// The settings are borrowed; the choice is kept there under "charts/contrast".
    explicit ChartPalette(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] ChartColors colors() const { return m_colors; }
    void choose(ChartColors colors);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    ChartColors m_colors;
};

} // namespace emonev
