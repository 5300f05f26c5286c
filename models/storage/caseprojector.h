#pragma once
#include "domain/casereplay.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"
#include <QHash>

namespace emonev {

/// Writes where cases stand (complaint_case, complaint_text) from headers and events, for the cases that triggers
/// marked as changed; in the transaction that changed them.
class CaseProjector
{
public:
    explicit CaseProjector(Connection &connection) : m_connection(connection) {}

    /// Reckons every marked case anew; nothing where none is marked.
    Result<void> run();

private:
    void project(const QString &id);
    /// The same for very many: unit by unit, so that everything is read in the order in which it lies.
    void projectMany(const QStringList &ids, bool all);
    void write(const Complaint &header, QVector<CaseEvent> events);
    qint64 word(const QString &text);
    /// The row number of a case received then: newest first is downwards.
    qint64 freeNumber(qint64 received, const QString &id);

    Connection &m_connection;
    CaseRules m_rules;
    QHash<QString, qint64> m_words;
    bool m_isEmpty = false; ///< no case stood in the queue when many began to be written
};

} // namespace emonev
