#pragma once
#include "services/similarcases.h"
#include <QObject>
#include <QTimeZone>
#include <QTimer>

namespace emonev {

/// Looks for similar cases in the background while somebody types: a moment after the last key, one search at a time,
/// only the newest question answered.
class SimilarSearch : public QObject
{
    Q_OBJECT
public:
    explicit SimilarSearch(Workspace &workspace, int most, QObject *parent = nullptr);

    void ask(const ReportSoFar &report);
    /// Those like a stored case.
    void askLike(const QString &id);
    void clear();

    /// "60 m away, 1 d earlier": what speaks for it besides its words.
    [[nodiscard]] static QString why(const SimilarCase &similar, qint64 received);

Q_SIGNALS:
    void found(const QVector<emonev::SimilarCase> &similar);

private:
    void begin();

    Workspace &m_workspace;
    int m_most;
    ReportSoFar m_report;
    QTimer m_pause;
    quint64 m_question = 0;
    bool m_searching = false;
    bool m_again = false;
};

} // namespace emonev
