#pragma once
#include "services/assessmentservice.h"

namespace emonev {

/// How service-scope indicators are gathered.
enum class ChecklistGrouping { ByService, ByIndicator };

/// One row of the checklist: the heading of a variable, the heading of a group below it, or a line to answer.
/// The pointers point into the checklist the row was made from.
struct ChecklistRow
{
    enum class Kind { Variable, Group, Line };

    Kind kind = Kind::Line;
    const Variable *variable = nullptr;
    const Indicator *indicator = nullptr; ///< of a line, or of a group by indicator
    const Service *service = nullptr;     ///< of a service-scope line, or of a group by service
    int number = 0;                       ///< the service's place, from 1
    [[nodiscard]] bool isLine() const { return kind == Kind::Line; }
    [[nodiscard]] LineKey key() const
    {
        return {service ? service->id : QString(), indicator ? indicator->code : QString()};
    }
};

/// All rows of a checklist in the order they are answered.
[[nodiscard]] QVector<ChecklistRow> checklistRows(const Checklist &list, ChecklistGrouping grouping);
/// The rows whose lines have no answer yet, with the headings they stand under.
[[nodiscard]] QVector<ChecklistRow> unansweredRows(const Checklist &list, const QVector<ChecklistRow> &rows);

} // namespace emonev
