#include "items/checklistrows.h"

namespace emonev {

namespace {

using Kind = ChecklistRow::Kind;

QVector<const Indicator *> perService(const Variable &variable)
{
    QVector<const Indicator *> found;
    for (const Indicator &indicator : variable.indicators)
        if (indicator.scope == Indicator::Scope::Service)
            found.append(&indicator);
    return found;
}

void addByService(const Checklist &list, const Variable &variable, QVector<ChecklistRow> &rows)
{
    const auto indicators = perService(variable);
    if (indicators.isEmpty())
        return;
    int number = 0;
    for (const Service &service : list.services) {
        rows.append({Kind::Group, &variable, nullptr, &service, ++number});
        for (const Indicator *indicator : indicators)
            rows.append({Kind::Line, &variable, indicator, &service, number});
    }
}

void addByIndicator(const Checklist &list, const Variable &variable, QVector<ChecklistRow> &rows)
{
    for (const Indicator *indicator : perService(variable)) {
        rows.append({Kind::Group, &variable, indicator, nullptr, 0});
        int number = 0;
        for (const Service &service : list.services)
            rows.append({Kind::Line, &variable, indicator, &service, ++number});
    }
}

} // namespace

QVector<ChecklistRow> checklistRows(const Checklist &list, ChecklistGrouping grouping)
{
    QVector<ChecklistRow> rows;
    for (const Variable &variable : list.instrument.variables) {
        rows.append({Kind::Variable, &variable, nullptr, nullptr, 0});
        if (grouping == ChecklistGrouping::ByService)
            addByService(list, variable, rows);
        else
            addByIndicator(list, variable, rows);
        for (const Indicator &indicator : variable.indicators)
            if (indicator.scope == Indicator::Scope::Unit)
                rows.append({Kind::Line, &variable, &indicator, nullptr, 0});
    }
    return rows;
}

QVector<ChecklistRow> unansweredRows(const Checklist &list, const QVector<ChecklistRow> &rows)
{
    QVector<ChecklistRow> kept;
    std::optional<ChecklistRow> variable;
    std::optional<ChecklistRow> group;
    for (const ChecklistRow &row : rows) {
        if (row.kind == Kind::Variable) {
            variable = row;
            group.reset();
        } else if (row.kind == Kind::Group) {
            group = row;
        } else {
            // A unit-scope line stands under its variable, not under the last group.
            if (!row.service)
                group.reset();
            if (!list.answers.value(row.key()).value.isEmpty())
                continue;
            for (auto *heading : {&variable, &group})
                if (heading->has_value()) {
                    kept.append(**heading);
                    heading->reset();
                }
            kept.append(row);
        }
    }
    return kept;
}

} // namespace emonev
