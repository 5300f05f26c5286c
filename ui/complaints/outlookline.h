#pragma once
#include "services/caseoutlook.h"
#include <QLabel>
#include <QTimeZone>
#include <QTimer>

namespace emonev {

/// One line over the queue that warns in time: what ends within the next office day, and what will be late if
/// cases take as long as they did. Links: "soon", "late".
class OutlookLine : public QLabel
{
    Q_OBJECT
public:
    explicit OutlookLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks again, for these units (empty: all), within a moment.
    void look(const QStringList &unitIds, const QTimeZone &zone);
    /// The sentence for an outlook; empty where nothing is near, late or to come.
    [[nodiscard]] static QString sentence(const CaseOutlook &outlook, const QTimeZone &zone);

Q_SIGNALS:
    void looked(const emonev::CaseOutlook &outlook);

private:
    void read();
    [[nodiscard]] static QString ahead(const CaseOutlook &outlook, const QTimeZone &zone);

    Workspace &m_workspace;
    QStringList m_unitIds;
    QTimeZone m_zone;
    QTimer m_pause;
    quint64 m_question = 0;
};

} // namespace emonev
