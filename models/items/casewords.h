#pragma once
#include "domain/casereplay.h"
#include "domain/complaint.h"
#include "storage/casequery.h"
#include <QCoreApplication>
#include <QTimeZone>

namespace emonev {

/// How a clock of a case looks at a moment, to choose an icon by.
enum class ClockLook { None, Running, Soon, Late, Paused, InTime, DoneLate };

/// The words people read for what the store says of complaints: statuses, events, rules of clocks, times.
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(emonev::CaseWords)

public:
    /// A clock that ends within this many seconds runs out soon.
    static constexpr qint64 soonSeconds = 24 * 3600;

    [[nodiscard]] static QString status(CaseStatus status);
    [[nodiscard]] static QString kind(CaseClass kind);
    /// What happened: "Coordinated", "Sent to another unit" …
    [[nodiscard]] static QString event(CaseEventType type);
    [[nodiscard]] static QString rule(SpanRule rule);
    /// "selesai_sebagian" → "done in part"; a word the program does not know reads as it is written.
    [[nodiscard]] static QString outcome(const QString &code);
    /// The outcomes a case may be resolved with, the usual one first.
    [[nodiscard]] static const QStringList &outcomes();
    /// "Reporter A17": tells the reporters of cases apart without naming them.
    [[nodiscard]] static QString reporter(const QString &complaintId);
    /// What a supervisor should look at.
    [[nodiscard]] static QString warning(const QString &code, const QString &number, const QString &detail);
    /// "20 Nov 2026 09.00" in `zone`.
    [[nodiscard]] static QString moment(qint64 moment, const QTimeZone &zone);
    /// "20 Nov 09.00", where the year is clear.
    [[nodiscard]] static QString shortMoment(qint64 moment, const QTimeZone &zone);
    /// "3 h 20 min", "2 d 4 h", "12 d".
    [[nodiscard]] static QString duration(qint64 seconds);
    /// The same to the second's minute without leaving out the smaller units: "1 d 5 h 12 min".
    [[nodiscard]] static QString exactDuration(qint64 seconds);

    /// `nearUntil`: clocks that end before it end soon; 0: a day from now.
    [[nodiscard]] static ClockLook clockLook(const CaseLine &line, qint64 now, qint64 nearUntil = 0);
    /// "3 h 20 min left", "2 d late", "paused", "done in time".
    [[nodiscard]] static QString clock(const CaseLine &line, qint64 now);
    [[nodiscard]] static ClockLook clockLook(const ClockReading &reading, const CaseState &state, qint64 now,
                                             qint64 nearUntil = 0);
    [[nodiscard]] static QString clock(const ClockReading &reading, const CaseState &state, qint64 now);

private:
    [[nodiscard]] static QString moment(qint64 moment, const QTimeZone &zone, const char *day);
    [[nodiscard]] static QString clock(ClockLook look, qint64 due, qint64 now, bool merged);
};

} // namespace emonev
