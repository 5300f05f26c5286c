#pragma once
#include "domain/unit.h"
#include "services/kindimporter.h"
#include <QHash>

namespace emonev {

/// Imports work units. A parent may stand later in the same file; circles are refused.
class UnitsImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolveAll() override;
    void resolve(int row) override;

private:
    [[nodiscard]] Unit merge(int row, const Unit &stored) const;
    void mergeDetails(int row, Unit &unit) const;
    void checkFields(int row);
    bool rejectOrphans();
    bool rejectCircles();
    [[nodiscard]] QString parentOf(const QString &code) const;
    [[nodiscard]] QVector<int> parentsFirst() const;

    QHash<QString, Unit> m_stored;    ///< by code
    QHash<QString, QString> m_codes;  ///< id → code
    QHash<QString, int> m_rows;       ///< code → row of the file that is still good
    QHash<QString, QString> m_newIds; ///< code → id of a unit the file brings
    int m_parentPlace = -1;
};

} // namespace emonev
