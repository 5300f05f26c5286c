#pragma once
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace emonev {

/// A bounded queue between threads; take() waits, and gives nothing once the queue is closed and empty.
template <typename T> class JobQueue
{
public:
    explicit JobQueue(std::size_t most) : m_most(most) {}

    /// False where the queue is full or closed.
    [[nodiscard]] bool offer(T job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_jobs.size() >= m_most)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
        return true;
    }
    [[nodiscard]] std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
        return pop();
    }
    /// The next job where one is waiting and `fits` says yes to it.
    template <typename F> [[nodiscard]] std::optional<T> takeWaiting(F fits)
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.empty() || !fits(m_jobs.front()))
            return std::nullopt;
        return pop();
    }
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_wake.notify_all();
    }
    [[nodiscard]] std::size_t size()
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.size();
    }

private:
    std::optional<T> pop()
    {
        if (m_jobs.empty())
            return std::nullopt;
        std::optional<T> job(std::move(m_jobs.front()));
        m_jobs.pop_front();
        return job;
    }

    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<T> m_jobs;
    bool m_closed = false;
};

} // namespace emonev
