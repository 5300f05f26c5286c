#include "services/sheetguard.h"
#include "domain/round.h"
#include "storage/peerrepository.h"

namespace emonev {

Result<void> SheetGuard::check(const Period &period, const Assessment &sheet)
{
    if (period.state != u"open")
        return fail(ErrorKind::NotPermitted, QStringLiteral("period_locked"), {QString::number(period.year)});
    if (!rounds::mayWrite(peers::find(m_writer.connection()).role, sheet.round))
        return fail(ErrorKind::NotPermitted, QStringLiteral("round_not_yours"), {sheet.round});
    if (sheet.state == u"submitted")
        return fail(ErrorKind::NotPermitted, QStringLiteral("sheet_submitted"), {sheet.round});
    return {};
}

Result<void> SheetGuard::checkRow(const QString &table, const QString &rowKey)
{
    if (table == u"answer" || table == u"assessment")
        return checkSheet(rowKey.section(u'/', 0, 0));
    if (table != u"attachment")
        return {};
    const auto file = m_writer.find(tables::attachment(), {rowKey});
    if (!file || valueText((*file)[1]) != u"answer")
        return {};
    return checkSheet(valueText((*file)[2]).section(u'/', 0, 0));
}

Result<void> SheetGuard::checkSheet(const QString &sheetId)
{
    if (m_checked.contains(sheetId))
        return {};
    const auto sheet = assessments::byId(m_writer.connection(), sheetId);
    if (!sheet)
        return {};
    for (const Period &period : assessments::periods(m_writer.connection()))
        if (period.id == sheet->periodId)
            EMONEV_TRY(check(period, *sheet));
    m_checked.insert(sheetId);
    return {};
}

} // namespace emonev
