#pragma once
#include "core/result.h"
#include <QByteArrayView>
#include <QDateTime>

namespace emonev {

/// The server's word on a laptop: whose it is, which key it signs with, and until when that holds.
struct Certificate
{
    QString account;
    QString user;
    QString device;
    QString city;
    QDateTime until;
    QByteArray publicKey;
    QString text; ///< as the server wrote it

    /// InvalidData "bundle_forged" unless the owner of `serverKey` signed exactly this.
    [[nodiscard]] static Result<Certificate> read(const QString &text, QByteArrayView serverKey);
};

} // namespace emonev
