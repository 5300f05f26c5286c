#pragma once
#include "domain/instrument.h"
#include "services/workspace.h"
#include "storage/assessmentrepository.h"

namespace emonev {

/// Instruments and the periods that use them.
class PeriodService
{
public:
    explicit PeriodService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<QVector<InstrumentHead>> instruments() const;
    /// NotFound when the store has no such instrument.
    [[nodiscard]] Result<Instrument> instrument(const QString &code, const QString &version) const;
    [[nodiscard]] Result<Instrument> instrumentOf(const Period &period) const;
    /// Brings an instrument in from its JSON. The same again changes nothing; another body under the same code and
    /// version is a Conflict, because scores already stand on it.
    QFuture<Result<Saved>> importInstrument(const QByteArray &json);
    /// Its JSON as it was brought in.
    [[nodiscard]] Result<QByteArray> exportInstrument(const QString &code, const QString &version) const;

    /// Newest year first.
    [[nodiscard]] Result<QVector<Period>> periods() const;
    /// The period of `year`; 0 means the newest open one (or the newest of all). NotFound without any.
    [[nodiscard]] Result<Period> period(int year) const;
    /// Adds a year; Conflict when it exists.
    QFuture<Result<Saved>> add(int year, const QString &instrumentCode, const QString &version, const QString &label);
    /// Locks, publishes, or (with a reason) opens again. NotPermitted role_may_not; InvalidData period_move (from, to),
    /// reason_missing.
    QFuture<Result<Saved>> move(int year, const QString &state, const QString &reason, const QString &label);
    /// Until when units are to be scored; an invalid day: no such day. NotPermitted role_may_not, period_locked.
    QFuture<Result<Saved>> setDue(int year, const QDate &day, const QString &label);

private:
    Workspace &m_workspace;
};

/// The instruments that come with the program, the nine variables first.
[[nodiscard]] QVector<QByteArray> shippedInstruments();
/// Whether a period may have that year.
[[nodiscard]] bool isPossibleYear(int year);
/// Puts the shipped instruments into a store that lacks them.
[[nodiscard]] Result<void> putShippedInstruments(RecordWriter &writer);
/// The period of `year`, made with the shipped nine-variable instrument when the store has none.
[[nodiscard]] Result<Period> needPeriod(RecordWriter &writer, int year);
/// Reads and parses an instrument of the store.
[[nodiscard]] Result<Instrument> loadInstrument(Connection &connection, const QString &code, const QString &version);
/// As PeriodService::period().
[[nodiscard]] Result<Period> findPeriod(Connection &connection, int year);

} // namespace emonev
