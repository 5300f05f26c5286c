#pragma once
#include "reports/casestatistics.h"
#include "reports/monthlycomparison.h"
#include "services/caseservice.h"
#include "storage/casequery.h"
#include <QJsonObject>
#include <QTimeZone>

namespace emonev::ctl {

/// The JSON of complaints, as the command-line contract has it. Times carry the city's offset.
class CaseJson
{
public:
    CaseJson(QTimeZone zone, QHash<QString, QString> unitCodes)
        : m_zone(std::move(zone)), m_unitCodes(std::move(unitCodes))
    {
    }

    [[nodiscard]] QString moment(qint64 at) const;
    [[nodiscard]] QString unitCode(const QString &id) const { return m_unitCodes.value(id, id); }
    [[nodiscard]] QJsonObject line(const CaseLine &line) const;
    [[nodiscard]] QJsonObject file(const CaseFile &file) const;
    [[nodiscard]] QJsonObject clocks(const CaseFile &file) const;
    [[nodiscard]] static QJsonObject statistics(const CaseStatistics &statistics);
    [[nodiscard]] static QJsonObject month(const MonthlyComparison &comparison);

private:
    [[nodiscard]] QJsonObject clock(const ClockReading &reading) const;
    [[nodiscard]] QJsonObject event(const CaseEvent &event, const CaseFile &file) const;

    QTimeZone m_zone;
    QHash<QString, QString> m_unitCodes;
};

} // namespace emonev::ctl
