#pragma once
#include <QDate>
#include <QString>

namespace emonev {

/// When a unit is visited for a year's evaluation and by whom, and whether it was drawn for a blind second assessment.
struct Visit
{
    QString unitId;
    QString periodId;
    QDate day;      ///< invalid: not planned yet
    QString first;  ///< who assesses
    QString second; ///< who assesses a second time without seeing the first sheet
    bool isDrawn = false;
    QString note;

    friend bool operator==(const Visit &, const Visit &) = default;
};

} // namespace emonev
