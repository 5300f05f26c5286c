#include "services/undolog.h"

namespace emonev {

namespace {

constexpr qsizetype keptSteps = 500;

std::optional<UndoLog::Step> take(QVector<UndoLog::Step> &steps)
{
    return steps.isEmpty() ? std::nullopt : std::optional(steps.takeLast());
}

std::optional<QString> labelOf(const QVector<UndoLog::Step> &steps)
{
    return steps.isEmpty() ? std::nullopt : std::optional(steps.last().label);
}

} // namespace

void UndoLog::push(const Step &step)
{
    const std::lock_guard guard(m_mutex);
    m_done.append(step);
    if (m_done.size() > keptSteps)
        m_done.removeFirst();
    m_undone.clear();
}

void UndoLog::pushUndone(const Step &step)
{
    const std::lock_guard guard(m_mutex);
    m_undone.append(step);
}

void UndoLog::pushRedone(const Step &step)
{
    const std::lock_guard guard(m_mutex);
    m_done.append(step);
}

std::optional<UndoLog::Step> UndoLog::takeUndo()
{
    const std::lock_guard guard(m_mutex);
    return take(m_done);
}

std::optional<UndoLog::Step> UndoLog::takeRedo()
{
    const std::lock_guard guard(m_mutex);
    return take(m_undone);
}

std::optional<QString> UndoLog::undoLabel() const
{
    const std::lock_guard guard(m_mutex);
    return labelOf(m_done);
}

std::optional<QString> UndoLog::redoLabel() const
{
    const std::lock_guard guard(m_mutex);
    return labelOf(m_undone);
}

} // namespace emonev
