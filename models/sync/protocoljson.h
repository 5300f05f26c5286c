#pragma once
#include "sync/protocol.h"

namespace emonev::wire {

/// JSON forms of the messages. The readers are strict about types and bounds and refuse with InvalidData, code
/// "bad_message", args[0] the place ("ops[3].set[0].group"); unknown members are let be.
[[nodiscard]] QJsonObject toJson(const RowPatch &patch);
[[nodiscard]] QJsonObject toJson(const Op &op);
[[nodiscard]] QByteArray toJson(const PushRequest &request);
[[nodiscard]] QByteArray toJson(const PushAnswer &answer);
[[nodiscard]] QJsonObject toJson(const OpResult &result);
[[nodiscard]] QByteArray toJson(const PullRequest &request);
[[nodiscard]] QByteArray toJson(const PullAnswer &answer);
[[nodiscard]] QJsonObject toJson(const FeedRow &row);
[[nodiscard]] QByteArray toJson(const SnapshotHead &head);
[[nodiscard]] QByteArray toJson(const SessionRequest &request);
[[nodiscard]] QByteArray toJson(const SessionAnswer &answer);
[[nodiscard]] QByteArray toJson(const BlobOffer &offer);
[[nodiscard]] QByteArray toJson(const BlobPlace &place);
[[nodiscard]] QByteArray toJson(const Refusal &refusal);

[[nodiscard]] Result<Op> opFrom(const QJsonObject &json);
[[nodiscard]] Result<OpResult> opResultFrom(const QJsonObject &json);
[[nodiscard]] Result<FeedRow> feedRowFrom(const QJsonObject &json);
[[nodiscard]] Result<PushRequest> pushRequestFrom(const QByteArray &json);
[[nodiscard]] Result<PushAnswer> pushAnswerFrom(const QByteArray &json);
[[nodiscard]] Result<PullRequest> pullRequestFrom(const QByteArray &json);
[[nodiscard]] Result<PullAnswer> pullAnswerFrom(const QByteArray &json);
[[nodiscard]] Result<SnapshotHead> snapshotHeadFrom(const QByteArray &line);
[[nodiscard]] Result<SessionRequest> sessionRequestFrom(const QByteArray &json);
[[nodiscard]] Result<SessionAnswer> sessionAnswerFrom(const QByteArray &json);
[[nodiscard]] Result<BlobOffer> blobOfferFrom(const QByteArray &json);
[[nodiscard]] Result<BlobPlace> blobPlaceFrom(const QByteArray &json);
/// The refusal in an error answer's body; of the status alone where the body isn't ours.
[[nodiscard]] Refusal refusalFrom(int status, const QByteArray &json);

/// SHA-256 (hex) of an operation's canonical JSON: what makes a repeated operation the same one. Without dev_seq,
/// confirmed, device and sig: these may change while it is on its way (another device id, a courier, a confirmation).
[[nodiscard]] QString bodyHash(const Op &op);
/// What a laptop's key signs of an operation that another carries: its compact JSON without `sig`, members sorted.
[[nodiscard]] QByteArray signedBytes(const Op &op);
/// What the server signs of its answer to a carried operation, so that a courier can bring it back.
[[nodiscard]] QByteArray receiptBytes(const OpResult &result, const QString &epoch);

} // namespace emonev::wire
