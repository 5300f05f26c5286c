#pragma once
#include "courier/bundlehead.h"
#include "courier/courierkeys.h"
#include "courier/ziplines.h"

namespace emonev {

/// Reads a bundle: nothing is handed out before its maker, its wholeness and its sections' hashes are checked.
class BundleFile
{
public:
    /// `file` is open for reading and can be sought in.
    explicit BundleFile(QIODevice &file) : m_file(file) {}

    /// Checks form and sizes. InvalidData "not_a_bundle", "bundle_damaged", "bundle_too_large"; Version "bundle_newer".
    Result<void> readHead();
    /// Checks the city, the maker's certificate and signature, and that every section is as it was written. `now` is
    /// the server's time as far as it is known. InvalidData "bundle_other_city", "bundle_forged", "bundle_expired".
    Result<void> verify(const CourierKeys &keys, const QDateTime &now);
    [[nodiscard]] const BundleHead &head() const { return m_head; }
    [[nodiscard]] const Certificate &maker() const { return m_maker; }
    /// Hands out the lines of one section. What was handed out holds only where this succeeds.
    Result<void> readSection(qsizetype index, const CourierKeys &keys, const LineUnzipper::Use &use);

private:
    [[nodiscard]] qint64 offsetOf(qsizetype index) const;
    Result<void> checkSignature();
    Result<void> checkSections();

    QIODevice &m_file;
    QByteArray m_start; ///< magic, version, size, head
    BundleHead m_head;
    Certificate m_maker;
};

} // namespace emonev
