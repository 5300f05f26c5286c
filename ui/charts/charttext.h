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
    static QString title(const ComplaintsChart &data);
    static QString sentence(const ComplaintsChart &data, Language language);
    static ChartTable table(const ComplaintsChart &data, Language language);
    /// "92,31 %", or a dash.
    static QString share(int part, int whole, Language language);
    /// "Nov 2026"
    static QString month(QDate month, Language language);
    static QString received() { return tr("received"); }
    static QString finished() { return tr("finished"); }
    static QString underMonths() { return tr("under each month: share of the finished ones that were in time"); }
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
