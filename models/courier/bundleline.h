#pragma once
#include "courier/certificate.h"
#include "sync/protocol.h"
#include <QMap>
#include <variant>

namespace emonev {

/// The server's signed answer to an operation, as it travels.
struct Receipt
{
    wire::OpResult result;
    QString epoch;
};

/// One line of a section.
using BundleLine = std::variant<wire::Op, Receipt>;

namespace bundle {

/// The scopes an operation touches, sorted; CITY only where it touches nothing else.
[[nodiscard]] QStringList scopesOf(const wire::Op &op);

[[nodiscard]] QByteArray lineOf(const wire::Op &op);
/// As carried::put() keeps it and as a section holds it.
[[nodiscard]] QByteArray lineOf(const Receipt &receipt);

/// The line, read strictly. InvalidData "bundle_damaged".
[[nodiscard]] Result<BundleLine> lineFrom(const QByteArray &line);

/// InvalidData "bundle_forged" unless the operation is signed by the laptop it names, of the account it names.
[[nodiscard]] Result<void> checkOp(const wire::Op &op, const QMap<QString, Certificate> &makers);
/// InvalidData "bundle_forged" unless the server signed it.
[[nodiscard]] Result<void> checkReceipt(const Receipt &receipt, QByteArrayView serverKey);

} // namespace bundle

} // namespace emonev
