#include "desktop/pastdesk.h"
#include "services/historyservice.h"
#include "services/settingsservice.h"

namespace emonev {

PastDesk::PastDesk(std::unique_ptr<Clock> clock, std::unique_ptr<Store> store, const DesktopParts &present,
                   const QDate &day)
    : m_clock(std::move(clock)), m_store(std::move(store)), m_workspace(*m_store, *m_clock, present.workspace.user())
{
    Options options = present.options;
    options.page.clear();
    m_desktop = std::make_unique<Desktop>(DesktopParts{options, present.folders, m_workspace, present.settings,
                                                       present.theme, present.prompts, present.language, day});
}

Result<std::unique_ptr<PastDesk>> PastDesk::open(const DesktopParts &present, const QDate &day)
{
    EMONEV_ASSIGN(auto store, Store::open(present.workspace.store().profile(), Store::Access::Read, {}));
    const QTimeZone zone = SettingsService(present.workspace).timeZone();
    const QDateTime end = QDateTime(day.addDays(1), QTime(0, 0), zone).addMSecs(-1).toUTC();
    store->lookBackTo(end);
    const QDateTime now = present.workspace.clock().now();
    return std::unique_ptr<PastDesk>(
        new PastDesk(std::make_unique<FixedClock>(std::min(end, now)), std::move(store), present, day));
}

QPair<QDate, QDate> PastDesk::days(Workspace &workspace)
{
    const QTimeZone zone = SettingsService(workspace).timeZone();
    const QDateTime now = workspace.clock().now();
    const auto begin = HistoryService(workspace).begin();
    return {(begin && begin->isValid() ? *begin : now).toTimeZone(zone).date(), now.toTimeZone(zone).date()};
}

} // namespace emonev
