#pragma once
#include "domain/casereplay.h"
#include "services/caseservice.h"

namespace emonev {

/// Adds steps to cases within one transaction, each checked against the state it meets.
class CaseWriter
{
public:
    explicit CaseWriter(RecordWriter &writer);

    /// `into` is the case a merge links to. The failures are those of CaseService.
    [[nodiscard]] Result<AddedEvent> add(const QString &id, const CaseStep &step, const QString &into);
    /// Number of the case at hand.
    [[nodiscard]] const QString &number() const { return m_header.number; }

private:
    [[nodiscard]] Result<void> open(const QString &id);
    [[nodiscard]] Result<void> checkStep(const CaseEvent &event) const;
    [[nodiscard]] Result<void> checkMerge(const QString &into);
    AddedEvent write(CaseEvent event);

    RecordWriter &m_writer;
    Connection &m_connection;
    Result<CaseRules> m_rules;
    QString m_role;
    qint64 m_now;
    Complaint m_header;
    QVector<CaseEvent> m_events;
};

} // namespace emonev
