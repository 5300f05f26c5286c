#pragma once
#include <QString>
#include <QVector>
#include <mutex>
#include <optional>

namespace emonev {

/// The steps of this run that can be undone or redone, each a range of history entries. Thread-safe.
class UndoLog
{
public:
    struct Step
    {
        QString label;
        qint64 firstSeq = 0;
        qint64 lastSeq = 0;
    };

    /// A new step of the user; forgets what could be redone.
    void push(const Step &step);
    void pushUndone(const Step &step);
    void pushRedone(const Step &step);
    [[nodiscard]] std::optional<Step> takeUndo();
    [[nodiscard]] std::optional<Step> takeRedo();
    /// Label of the step Ctrl+Z takes back; nothing when there is none.
    [[nodiscard]] std::optional<QString> undoLabel() const;
    [[nodiscard]] std::optional<QString> redoLabel() const;

private:
    mutable std::mutex m_mutex;
    QVector<Step> m_done;
    QVector<Step> m_undone;
};

} // namespace emonev
