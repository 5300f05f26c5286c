#pragma once
#include "services/settingsservice.h"
#include "ui/text/format.h"

#include <QDateTime>

namespace emonev {

/// What every paper carries besides its figures: the office, who prints it, when, in which language.
struct PaperFacts
{
    CitySettings city;
    QString user;
    QDateTime now;
    Language language = Language::Indonesian;

    [[nodiscard]] bool english() const { return language == Language::English; }
};

} // namespace emonev
