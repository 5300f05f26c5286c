#pragma once
#include "courier/bundlehead.h"
#include "courier/courierkeys.h"
#include "courier/ziplines.h"
#include <map>

namespace emonev {

/// Collects lines by who may read them and writes them as one signed file, whole or not at all.
class BundleWriter
{
public:
    explicit BundleWriter(const CourierKeys &keys) : m_keys(keys) {}

    /// The scopes must be sorted, and the keys must open them.
    void add(const QStringList &scopes, const QByteArray &line);
    [[nodiscard]] qsizetype sections() const { return qsizetype(m_sections.size()); }
    /// `head` without its sections. Unexpected "file_not_written".
    Result<void> write(const QString &path, BundleHead head);

private:
    const CourierKeys &m_keys;
    std::map<QStringList, LineZipper> m_sections;
};

namespace bundle {

/// What binds a sealed section to its place.
[[nodiscard]] QByteArray sealContext(const QString &device, const QStringList &scopes);
/// What the exporting laptop signs: all of the file before the sections, which holds their hashes.
[[nodiscard]] QByteArray signedBytes(const QByteArray &prefixAndHead);

} // namespace bundle

} // namespace emonev
