#pragma once
#include "services/kindimporter.h"
#include <QHash>
#include <QTimeZone>

namespace emonev {

/// Imports complaints, known by their number. Who reported is not read: that comes with the queue's own safeguards.
class ComplaintsImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolve(int row) override;

private:
    /// A moment as the store writes it; times without a zone are the city's.
    [[nodiscard]] QString moment(const QString &text) const;
    /// Writes the value into its place, or leaves what is stored where the file has no such column.
    void fill(Row &row, int at, const Value &value, const char *column) const;
    bool placesOf(int row, Row &complaint);

    QHash<QString, QString> m_units;    ///< code → id
    QHash<QString, QString> m_services; ///< code → id
    QHash<QString, Row> m_stored;       ///< by number
    QTimeZone m_zone;
};

} // namespace emonev
