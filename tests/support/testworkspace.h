#pragma once
#include "core/clock.h"
#include "services/workspace.h"
#include <QTemporaryDir>

namespace emonev {

/// A profile in a temporary folder with an open store, a clock that stands still and a workspace.
class TestWorkspace
{
public:
    enum class Content { Empty, Sample };
    explicit TestWorkspace(Content content = Content::Empty);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Profile profile() const { return Profile{m_folder.path() + QStringLiteral("/data")}; }

    /// Saves a unit (kind "opd") and returns its id.
    QString addUnit(const QString &code, const QString &name = {}, const QString &parentId = {});
    QString addService(const QString &unitId, const QString &code, const QString &name = {});
    /// Saves an answer for `year` (the period is made when missing).
    void answer(const QString &unitId, int year, const QString &serviceId, const QString &indicator,
                const QString &value);
    /// Adds a period with the shipped nine variables.
    void addPeriod(int year);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace emonev
