#pragma once
#include "storage/connection.h"
#include "storage/standardrepository.h"

namespace emonev {

/// A service with its unit and its newest standard in short, as lists show it.
struct ServiceOverview
{
    QString id;
    QString code;
    QString name;
    QString sector;
    QString unitId;
    QString unitCode;
    QString unitName;
    StandardSummary standard; ///< versionNo 0: there is none yet

    [[nodiscard]] bool hasStandard() const { return standard.versionNo > 0; }
};

/// What a list of services is asked for.
struct OverviewFilter
{
    enum class Standards { Any, Without, Incomplete, Complete };

    QString unitId; ///< empty: all units
    QString text;   ///< part of a service's name or code or of its unit's name; empty: all
    Standards standards = Standards::Any;
};

/// Reads services together with their newest standards.
namespace overview {

/// Up to `rows` services with codes after `afterCode`, in code order.
[[nodiscard]] QVector<ServiceOverview> page(Connection &connection, const OverviewFilter &filter,
                                            const QString &afterCode, int rows);
[[nodiscard]] qint64 count(Connection &connection, const OverviewFilter &filter);

} // namespace overview

} // namespace emonev
