#pragma once
#include "core/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVector>
#include <optional>

namespace emonev {

/// The messages of the sync protocol, version 1, as plain values. JSON forms are in protocoljson.h.
namespace wire {

/// The schema these programs speak; a laptop of schema ≥ schemaLatest − 2 may still push.
inline constexpr int schemaLatest = 3;
inline constexpr int schemaOldest = 1;
inline constexpr int largestPushOps = 200;
inline constexpr qint64 largestPushBytes = 1024 * 1024;
inline constexpr int largestPullRows = 1000;
inline constexpr qint64 largestPullBytes = 1024 * 1024;
inline constexpr qint64 largestBlob = 20 * 1024 * 1024;
inline constexpr qint64 largestChunk = 1024 * 1024;
inline constexpr int snapshotFrom = 5000; ///< rows a scope must have for a first pull by snapshot

/// The scope of everything that all of the city may see.
[[nodiscard]] inline QString cityScope() { return QStringLiteral("CITY"); }

/// The scope of a unit's sheet that its own people do not see yet ("<unit>.second").
[[nodiscard]] inline QString roundScope(const QString &unit, const QString &round) { return unit + u'.' + round; }
/// The unit a scope is of; empty for CITY.
[[nodiscard]] inline QString unitOf(const QString &scope)
{
    return scope == cityScope() ? QString() : scope.section(u'.', 0, 0);
}
/// Empty for a unit's own scope.
[[nodiscard]] inline QString roundOf(const QString &scope) { return scope.section(u'.', 1); }

enum class OpKind { Patch, Delete, Event };

/// One merge group of a row: its columns before and after, by column name.
struct GroupChange
{
    QString group;
    QJsonObject from; ///< empty where the writer knew no row
    QJsonObject to;
    bool operator==(const GroupChange &) const = default;
};

/// What one operation does to one row.
struct RowPatch
{
    OpKind kind = OpKind::Patch;
    QString table;
    QString row;              ///< the key values joined by '/', as history writes them
    QString scope;            ///< CITY or a unit's id; the server reckons it anew and refuses a lie
    qint64 baseVersion = 0;   ///< the server's version the writer saw; 0: none
    QString baseOp;           ///< or the writer's own earlier operation on this row
    QVector<GroupChange> set; ///< of a patch
    QJsonObject data;         ///< of an event: the row
    bool operator==(const RowPatch &) const = default;
};

/// What one person did in one step: a row and the rows it brought with it (its assessment, its standard), all or none.
struct Op
{
    QString id;
    qint64 devSeq = 0;
    QString user;           ///< the account that did it
    QString madeAt;         ///< the laptop's time with offset; orders nothing
    bool confirmed = false; ///< a person confirmed a mass removal
    RowPatch main;
    QVector<RowPatch> also; ///< done before main
    QString device;         ///< set where another laptop's operation is carried
    QString signature;      ///< of that laptop's key over the operation's JSON, base64url
    bool operator==(const Op &) const = default;
};

struct PushRequest
{
    QString epoch; ///< empty before the first answer
    QString device;
    QVector<Op> ops;
};

enum class OpStatus { Pending, Applied, Merged, Conflict, Rejected };

/// The final answer to one operation.
struct OpResult
{
    QString op;
    OpStatus status = OpStatus::Applied;
    qint64 version = 0; ///< of the main row, 0 where it is gone or refused
    qint64 seq = 0;     ///< 0 for a refused one
    QString conflict;   ///< id of the conflict row
    QStringList kept;   ///< groups of ours that stand, of the main row
    QStringList lost;   ///< groups where the server's stays
    QString code;       ///< of a refused one: forbidden_scope, validation, actor_disabled, unknown_row, …
    QString detail;     ///< for validation: the rule and column
    QString signature;  ///< the server's over receiptBytes(), base64url; of carried operations only
};

struct PushAnswer
{
    QString epoch;
    QVector<OpResult> results;
    qint64 lastDevSeq = 0;
    qint64 durableSeq = 0;
};

/// One entry of a scope's feed: a row as it is, or that it is gone.
struct FeedRow
{
    QString table;
    QString row;
    qint64 seq = 0;
    qint64 version = 0;
    QString gone; ///< empty, "deleted" or "moved"
    QString user; ///< who wrote it last
    QString at;   ///< when, by that laptop's clock
    QJsonObject data;
};

/// What must hold of a scope's rows at `at`.
struct ScopeCheck
{
    qint64 at = 0;
    qint64 rows = 0;
    quint64 sum = 0;
};

struct ScopePage
{
    qint64 next = 0;
    QVector<FeedRow> rows;
    std::optional<ScopeCheck> check; ///< when this scope is complete up to `next`
};

struct PullRequest
{
    QString epoch;
    int limit = largestPullRows;
    QMap<QString, qint64> cursors; ///< scopes the laptop holds; new grants start at 0
};

/// A scope the user may read, with what people call it.
struct Grant
{
    QString scope;
    QString code; ///< the unit's code; empty for CITY
    qint64 rows = 0;
};

struct PullAnswer
{
    QString epoch;
    qint64 high = 0;
    qint64 durableSeq = 0;
    bool more = false;
    QVector<Grant> grants;
    QStringList revoked; ///< scopes asked for that the user may no longer read
    QMap<QString, ScopePage> scopes;
    QStringList snapshots; ///< scopes to be fetched as a snapshot instead
};

/// First line of a snapshot; then one FeedRow a line, parents first.
struct SnapshotHead
{
    QString epoch;
    qint64 asOf = 0;
    qint64 rows = 0;
    quint64 sum = 0;
    QString sha256; ///< of the lines after the first, uncompressed
};

struct SessionRequest
{
    QString user;
    QString password; ///< empty where `refresh` is given
    QString refresh;
    QString device;
    QString deviceName;
    QString signKey; ///< the device's public Ed25519 key, base64url
};

struct SessionAnswer
{
    QString access;
    int accessSeconds = 900;
    QString refresh;
    QString account; ///< the account's id
    QString user;
    QString role;
    QString city;
    QString epoch;
    QVector<Grant> grants;
    bool disabled = false;            ///< may push (each op is refused), nothing else
    QString serverKey;                ///< the server's public Ed25519 key
    QString certificate;              ///< the server's word on this device, for bundles
    QMap<QString, QString> scopeKeys; ///< scope → key of bundles, base64url
};

struct BlobOffer
{
    QString sha256;
    qint64 size = 0;
    QString type;
    QString scope;
};

/// Where an upload stands; `have` when the server holds the file already.
struct BlobPlace
{
    QString upload;
    qint64 offset = 0;
    bool have = false;
};

/// Why the other side did not do as asked.
struct Refusal
{
    int status = 0; ///< HTTP status; 0: no answer came
    // epoch_changed says in `detail` up to which number the server holds what the laptop was told
    QString code; ///< epoch_changed, device_forked, op_reused, resync, upgrade, …
    bool retry = false;
    int retryAfter = 0; ///< seconds; 0: not said
    QString detail;
};

[[nodiscard]] QString statusWord(OpStatus status);
[[nodiscard]] std::optional<OpStatus> statusOf(const QString &word);

} // namespace wire

} // namespace emonev
