#pragma once
#include "core/result.h"
#include <QMetaType>
#include <QStringList>
#include <chrono>
#include <optional>

namespace emonev {

/// What the sync in the background is doing, and what came of its last pass.
struct SyncStatus
{
    enum class Phase {
        NotJoined, ///< nobody ever signed in
        Idle,      ///< the last pass went through
        Running,
        Waiting,   ///< the server is busy or full; tried again by itself
        Offline,   ///< no answer; tried again by itself
        SignedOut, ///< a person must sign in, or open the keychain
        TooOld,    ///< sends, but can't read what newer programs write
        Trouble,   ///< something a person must look into
    };

    Phase phase = Phase::NotJoined;
    qint64 sending = 0;                  ///< while running: how many changes waited when the pass began
    std::chrono::milliseconds nextIn{0}; ///< until the next try; 0: none is planned
    std::optional<Error> error;          ///< of the last pass
    QStringList brokenScopes;            ///< whose checksum differs again and again
    bool accountDisabled = false;
    bool serverRestored = false; ///< the server came back from a backup while this program ran
    bool operator==(const SyncStatus &other) const
    {
        const auto code = [](const SyncStatus &s) { return s.error ? s.error->code : QString(); };
        return phase == other.phase && sending == other.sending && nextIn == other.nextIn &&
               code(*this) == code(other) && brokenScopes == other.brokenScopes &&
               accountDisabled == other.accountDisabled && serverRestored == other.serverRestored;
    }
};

/// What a pass that ended with that error leaves sync in.
[[nodiscard]] SyncStatus::Phase phaseAfter(const std::optional<Error> &error, bool joined);

} // namespace emonev

Q_DECLARE_METATYPE(emonev::SyncStatus)
