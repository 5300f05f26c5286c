#pragma once
#include "core/clock.h"
#include "services/openedcopies.h"
#include "storage/store.h"

namespace emonev {

/// The open store with the workspace over it, as long as the program runs.
class Session
{
public:
    Session(std::unique_ptr<Clock> clock, std::unique_ptr<Store> store);

    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

private:
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Store> m_store;
    OpenedCopies m_opened;
    Workspace m_workspace;
};

/// The clock of the computer, or one that stands still at `now`.
[[nodiscard]] std::unique_ptr<Clock> clockFor(const QDateTime &now);

} // namespace emonev
