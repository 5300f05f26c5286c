#pragma once
#include "domain/assessment.h"
#include "domain/instrument.h"
#include "services/backupservice.h"
#include "services/workspace.h"
#include <QDateTime>
#include <QHash>

namespace emonev {

/// A unit whose checklist is not finished.
struct UnfinishedUnit
{
    QString id;
    QString code;
    QString name;
    int answered = 0;
    int expected = 0;
    bool noServices = false;
};

/// Edits of one person to one kind of thing of one unit, one shortly after the other.
struct RecentEdit
{
    QDateTime at; ///< of the newest
    QString user;
    QString table;
    QString unitId;
    QString unitName; ///< empty for what belongs to the whole city
    int count = 0;
    bool imported = false;
};

/// The same figures of the period before, where the same instrument makes them comparable.
struct EarlierFigures
{
    int year = 0;
    std::optional<qint64> hundredths;
    int lowest = 0; ///< units in the lowest zone
};

/// What the home page says about the city.
struct HomeFigures
{
    QString cityName;
    QString timeZone;
    qint64 units = 0;
    qint64 services = 0;
    std::optional<Period> period; ///< nothing: no period yet
    Instrument instrument;
    std::optional<qint64> hundredths;
    QString zone;
    int scored = 0; ///< units that are assessed in the period
    int complete = 0;
    QHash<QString, int> zones;             ///< zone code → complete units
    std::optional<EarlierFigures> earlier; ///< nothing without a comparable period
    bool instrumentChanged = false;        ///< there is a period before, with another instrument
    QVector<UnfinishedUnit> unfinished;    ///< begun ones first, nearest to the end first
    qint64 withoutStandard = 0;
    qint64 withoutPublic = 0; ///< have a standard that lacks some of the 6 public components
    QVector<RecentEdit> edits;
    std::optional<BackupFile> backup;

    /// Units in the instrument's lowest zone.
    [[nodiscard]] int lowest() const;
};

/// Reads everything in one snapshot; heavy, not for the window's thread.
[[nodiscard]] Result<HomeFigures> homeFigures(Workspace &workspace);

/// Puts neighbouring changes (newest first) together into at most `most` edits.
[[nodiscard]] QVector<RecentEdit> groupEdits(const QVector<Change> &changes, int most);

} // namespace emonev
