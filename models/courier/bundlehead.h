#pragma once
#include "core/result.h"
#include <QStringList>
#include <QVector>

namespace emonev {

namespace bundle {

inline constexpr char magic[] = "EMONEVB\n"; ///< 8 bytes; then version and size of the head, each 4, big-endian
inline constexpr qint64 magicSize = 8;
inline constexpr qint64 prefixSize = magicSize + 8;
inline constexpr quint32 version = 1;
inline constexpr qint64 largestFile = 2LL * 1024 * 1024 * 1024;
inline constexpr qint64 largestHead = 8 * 1024 * 1024;
inline constexpr qint64 largestLine = 1024 * 1024;
inline constexpr qint64 largestContent = 1024 * 1024 * 1024; ///< of all lines of a section
inline constexpr int mostSections = 20000;

/// The failure "bundle_damaged".
[[nodiscard]] Unexpected damaged(const QString &where);

} // namespace bundle

/// One sealed part of a bundle: who may open it, how long it is, what it hashes to.
struct BundleSection
{
    QStringList scopes; ///< sorted; opens for whoever may read all of them
    qint64 size = 0;
    QString sha256;
    bool operator==(const BundleSection &) const = default;
};

/// What everyone may read of a bundle: who made it, when, and which sections follow.
struct BundleHead
{
    QString city;
    QString device;
    QString account;
    QString madeAt;
    QString certificate;
    QStringList certificates; ///< of the other laptops whose operations are in it
    QVector<BundleSection> sections;
    bool operator==(const BundleHead &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<BundleHead> from(const QByteArray &json);
};

} // namespace emonev
