#include "ctl/verb.h"
#include "reports/duties.h"
#include "ui/text/dutytext.h"
#include <QJsonArray>

namespace emonev::ctl {

namespace {

Result<int> runDuties(Context &context)
{
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Read));
    EMONEV_ASSIGN(const DutyList list, readDuties(*workspace));
    const Language language = context.english() ? Language::English : Language::Indonesian;
    QJsonArray rows;
    QStringList lines;
    for (const Duty &duty : list.duties) {
        rows.append(QJsonObject{{"kind", DutyText::word(duty.kind)},
                                {"unit", duty.unitId.isEmpty() ? QJsonValue() : QJsonValue(duty.unitCode)},
                                {"count", duty.count},
                                {"due", duty.due.isValid() ? QJsonValue(duty.due.toString(Qt::ISODate)) : QJsonValue()},
                                {"overdue", duty.isOverdue(list.today)},
                                {"period", duty.year > 0 ? QJsonValue(duty.year) : QJsonValue()},
                                {"what", DutyText::what(duty)}});
        lines.append(
            QStringList{DutyText::until(duty, list.today, language), DutyText::what(duty), duty.unitName}.join(u'\t'));
    }
    context.print({{"duties", rows}, {"overdue", list.overdue()}}, lines.join(u'\n'));
    return 0;
}

} // namespace

Verb dutiesVerb() { return {QStringLiteral("duties"), {}, 0, 0, {}, false, runDuties}; }

} // namespace emonev::ctl
