#pragma once
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace emonev {

/// A work unit of the city: an office, a kelurahan, a hospital, a city-owned company. Units form a tree.
struct Unit
{
    QString id;
    QString code;      ///< unique in the city, at most 64 characters
    QString name;      ///< at most 300 characters
    QString shortName; ///< at most 64 characters
    QString kind;      ///< one of the codes of UnitKinds
    QString parentId;  ///< empty at the top
    QStringList aliases;
    QString address;
    QString phone;
    QString email;
    QString head;
    QString headNip; ///< 18 digits kept as text
    std::optional<double> lat;
    std::optional<double> lon;
    QDate validFrom;
    QDate validTo;

    /// Whether the unit existed on `day`; open ends count as for ever.
    [[nodiscard]] bool validOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
};

/// The unit kinds shipped as data; a city may add its own.
[[nodiscard]] const QStringList &defaultUnitKinds();

/// One product of a unit that must have a service standard.
struct Service
{
    QString id;
    QString code; ///< unique in the city
    QString unitId;
    QString name;
    QString sector;
};

} // namespace emonev
