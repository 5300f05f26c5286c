#pragma once
#include "domain/unit.h"
#include "services/kindimporter.h"
#include <QHash>
#include <QSet>

namespace emonev {

/// Imports services of units.
class ServicesImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolve(int row) override;

private:
    /// The code's own id, or a new one where a renamed service has it.
    [[nodiscard]] QString newServiceId(const QString &code) const;

    QHash<QString, QString> m_units; ///< code → id
    QHash<QString, Service> m_stored;
    QSet<QString> m_ids;
    int m_code = -1;
    int m_unit = -1;
    int m_name = -1;
    int m_sector = -1;
};

} // namespace emonev
