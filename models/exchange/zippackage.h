#pragma once
#include "core/result.h"
#include "exchange/workbook.h"
#include <QByteArray>
#include <QHash>
#include <memory>

struct zip;

namespace emonev {

/// A zip file in memory whose parts are unpacked one by one, with checks of length, ratio and checksum.
class ZipPackage
{
public:
    /// The content must outlive the package.
    static Result<std::shared_ptr<ZipPackage>> open(const QByteArray &content, const QString &path,
                                                    const ReadLimits &limits);
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    [[nodiscard]] bool contains(const QString &part) const;
    [[nodiscard]] Result<QByteArray> read(const QString &part) const;

private:
    ZipPackage(zip *archive, const QString &path, const ReadLimits &limits);
    [[nodiscard]] Result<QByteArray> unpack(quint64 index, quint64 declared, quint64 packed) const;
    [[nodiscard]] Unexpected damaged(const QString &detail) const;

    zip *m_archive;
    QString m_path;
    ReadLimits m_limits;
    QHash<QString, quint64> m_parts; ///< lower-case name → index
    mutable qint64 m_unpacked = 0;
};

} // namespace emonev
