#pragma once
#include "ui/charts/chartspec.h"

#include <QCoreApplication>

namespace emonev {

/// The words of the charts: titles, sentences, tables.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ChartText)

public:
    static QString title(const CapaianChart &data);
    static QString title(const VariablesChart &data);
    static QString title(const TrendChart &data);
    static QString sentence(const CapaianChart &data);
    static QString sentence(const VariablesChart &data, Language language);
    static QString sentence(const TrendChart &data, Language language);
    static ChartTable table(const CapaianChart &data, Language language);
    static ChartTable table(const VariablesChart &data, Language language);
    static ChartTable table(const TrendChart &data, Language language);
    static QString notComplete() { return tr("not complete"); }
    static QString notScored() { return tr("not scored yet"); }
    static QString instrumentChanged() { return tr("instrument changed"); }
    /// "● hijau" for a known zone.
    static QString zoneWord(const QVector<ChartZone> &zones, const QString &code);

private:
    static QString status(const CapaianChart &data, const ChartUnit &unit);
    static QString change(const TrendPoint &last, const TrendPoint &before, Language language);
};

} // namespace emonev
