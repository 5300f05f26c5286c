#pragma once
#include "domain/standard.h"
#include "domain/unit.h"
#include "services/kindimporter.h"
#include <QHash>
#include <QSet>

namespace emonev {

/// Imports components of service standards.
///
/// Which version a row goes to: the newest one of its service, where the row's decree (number, date, effective day)
/// agrees with it. An empty or missing cell agrees with anything, and a cell fills in what the version has left empty.
/// Otherwise the older version with exactly that decree; otherwise a new version, which holds what the file brings.
class StandardsImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolve(int row) override;

private:
    struct Decree
    {
        QString number;
        QDate date;
        QDate effective;
    };
    [[nodiscard]] Decree decreeOf(int row) const;
    [[nodiscard]] static bool agrees(const Standard &standard, const Decree &decree);
    [[nodiscard]] Standard *versionFor(QVector<Standard> &versions, const Decree &decree) const;
    RecordWriter::Outcome keepHead(Standard &standard, const Decree &decree, bool isNew, const QString &unitId);
    RecordWriter::Outcome keepBody(int row, Standard &standard, int component, const QString &unitId);

    QHash<QString, Service> m_services;           ///< by code
    QHash<QString, QVector<Standard>> m_versions; ///< service id → newest first, as they will be
    QHash<QString, int> m_filled;                 ///< standard and component → row of the file that brings it
};

} // namespace emonev
