#pragma once
#include "domain/complaint.h"
#include "storage/connection.h"

namespace emonev {

/// Which cases a list shows. Empty lists stand for all.
struct CaseFilter
{
    QStringList unitIds; ///< the units that hold them
    QVector<CaseStatus> statuses;
    QStringList categories;
    QStringList channels;
    enum class Clock { Any, Late, Soon, Paused } clock = Clock::Any;
    qint64 now = 0;       ///< for Late: due before it, still open
    qint64 soonUntil = 0; ///< for Soon: due from now until then
    QString text;         ///< all words, the last as a beginning where `isTyping`
    bool isTyping = false;
    bool withMerged = true;
    qint64 receivedFrom = 0; ///< 0: no bound; until is exclusive
    qint64 receivedUntil = 0;
    bool operator==(const CaseFilter &) const = default;
};

/// One line of the queue.
struct CaseLine
{
    qint64 n = 0; ///< position: newest first is downwards
    QString id;
    QString number;
    QString unitId;
    QString channel;
    QString category;
    CaseStatus status = CaseStatus::Waiting;
    bool paused = false;
    qint64 received = 0;
    std::optional<qint64> coordinated;
    qint64 coordinateDue = 0;
    std::optional<qint64> done;
    qint64 due = 0;
    std::optional<qint64> nextDue; ///< the next running clock's end; nothing where none runs
    QString mergedInto;            ///< id
    QString subject;
};

/// Sorting of a list of cases; after the most urgent ones come those in which no clock runs.
enum class CaseOrder { Newest, Oldest, MostUrgent };

/// Reads pages of the queue by key, and counts it.
namespace casequery {

/// Up to `rows` lines after the line `after` (null: from the beginning).
[[nodiscard]] QVector<CaseLine> page(Connection &connection, const CaseFilter &filter, CaseOrder order,
                                     const std::optional<CaseLine> &after, int rows);
[[nodiscard]] qint64 count(Connection &connection, const CaseFilter &filter);
[[nodiscard]] std::optional<CaseLine> line(Connection &connection, qint64 n);
/// Cases by status among those of the filter.
[[nodiscard]] QMap<CaseStatus, qint64> countByStatus(Connection &connection, const CaseFilter &filter);
/// The lowest position a case received at that moment (seconds) can have.
[[nodiscard]] qint64 firstPosition(qint64 moment);
/// Distinct words in use, by the alphabet.
[[nodiscard]] QStringList categories(Connection &connection);

} // namespace casequery

/// `text` as a full-text query: each word must occur; what FTS5 would read as an operator is plain text. Empty where no
/// word is left.
[[nodiscard]] QString fullTextQuery(const QString &text, bool lastIsBeginning);

} // namespace emonev
