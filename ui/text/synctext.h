#pragma once
#include "services/syncservice.h"
#include "services/syncstatus.h"
#include <QCoreApplication>

namespace emonev {

/// What people read about sync: one sentence of state, short words for the status bar.
class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::SyncText)

public:
    /// "Semua terkirim. Terakhir disinkronkan 12 menit lalu."
    [[nodiscard]] static QString sentence(const SyncState &state, const SyncStatus &status, const QDateTime &now);
    /// "12 min ago"; "never" for no moment.
    [[nodiscard]] static QString ago(const QDateTime &moment, const QDateTime &now);
    /// "12 min ago", for the status bar.
    [[nodiscard]] static QString shortAgo(const QDateTime &moment, const QDateTime &now);
    /// One or two words: "Connected", "No network".
    [[nodiscard]] static QString network(const SyncState &state, const SyncStatus &status);
    /// "12 not sent"; empty for none.
    [[nodiscard]] static QString outbox(const SyncState &state);
    [[nodiscard]] static QString conflicts(qint64 open);
    /// "rina · 12 units"; empty before the first sign-in.
    [[nodiscard]] static QString account(const SyncState &state);
    [[nodiscard]] static QString role(const QString &code);
    /// Empty while the clock is right to five minutes.
    [[nodiscard]] static QString clockWarning(qint64 secondsAhead);
    /// What the server said to an operation.
    [[nodiscard]] static QString answer(const QString &status, const QString &code, const QString &detail);
    [[nodiscard]] static QString passEnd(const QString &code);
    /// "3 files, 4,2 MB"
    [[nodiscard]] static QString files(qint64 count, qint64 bytes);

private:
    [[nodiscard]] static QString waitingWord(const QString &code, const QString &detail);
    [[nodiscard]] static QString trouble(const SyncState &state, const SyncStatus &status);
    [[nodiscard]] static QString safeHere(qint64 pending);
    [[nodiscard]] static QString settled(const SyncState &state, const QDateTime &now);
};

} // namespace emonev
