#pragma once
#include "core/clock.h"
#include "desktop/desktop.h"

namespace emonev {

/// The whole application as this laptop knew it at the end of a past day, in a window of its own, to be read only.
class PastDesk
{
public:
    /// Everything in `present` but the session is shared with the window of today.
    [[nodiscard]] static Result<std::unique_ptr<PastDesk>> open(const DesktopParts &present, const QDate &day);
    /// The days that can be shown: from the first this laptop knows of to yesterday or today.
    [[nodiscard]] static QPair<QDate, QDate> days(Workspace &workspace);

    [[nodiscard]] Desktop &desktop() { return *m_desktop; }

private:
    PastDesk(std::unique_ptr<Clock> clock, std::unique_ptr<Store> store, const DesktopParts &present, const QDate &day);

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Store> m_store;
    Workspace m_workspace;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace emonev
