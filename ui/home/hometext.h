#pragma once
#include "reports/homefigures.h"
#include "ui/text/format.h"
#include "ui/widgets/zonelook.h"
#include <QCoreApplication>

namespace emonev {

/// The sentences of the home page.
class HomeText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::HomeText)

public:
    explicit HomeText(Language language) : m_language(language) {}

    /// "97 of 99 units are completely assessed; 12 are in the red zone, 5 fewer than 2025."
    [[nodiscard]] QString score(const HomeFigures &figures) const;
    /// City, period, state, instrument.
    [[nodiscard]] QString subtitle(const HomeFigures &figures) const;
    [[nodiscard]] ZoneLook zone(const HomeFigures &figures, const QString &code) const;
    [[nodiscard]] QString edit(const RecentEdit &edit) const;
    /// "08.12" today, "21 Nov" before.
    [[nodiscard]] QString shortMoment(const QDateTime &at, const QDateTime &now, const QString &timeZone) const;
    /// "today 08.12", "yesterday 08.12", "12 Nov 2026 08.12 WIB".
    [[nodiscard]] QString moment(const QDateTime &at, const QDateTime &now, const QString &timeZone) const;
    [[nodiscard]] QString backup(const HomeFigures &figures, const QDateTime &now) const;

private:
    [[nodiscard]] QString lowestPart(const HomeFigures &figures) const;
    [[nodiscard]] QString count(qint64 number) const { return formatCount(number, m_language); }

    Language m_language;
};

} // namespace emonev
