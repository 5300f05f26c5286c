#pragma once
#include "domain/casereplay.h"
#include "services/casereference.h"
#include "services/kindimporter.h"
#include "storage/caserepository.h"
#include "storage/caserules.h"
#include <QHash>
#include <QTimeZone>

namespace emonev {

class ReporterVault;

/// Imports complaints, known by their number: new ones with what the file says happened to them; to known ones only
/// what has happened since, for what was received never changes.
class ComplaintsImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;
    void useVault(ReporterVault *vault) override { m_vault = vault; }

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolve(int row) override;

private:
    /// What the store knows of a case.
    struct Known
    {
        Complaint header;
        QVector<CaseEvent> events;
    };

    [[nodiscard]] qint64 moment(const QString &text) const;
    [[nodiscard]] QString textAt(int row, const char *column) const { return valueAt(row, place(column)); }
    bool fillHeader(int row, Complaint &complaint);
    bool fillPlaces(int row, Complaint &complaint);
    bool checkTimes(int row, const Complaint &complaint, qint64 coordinated, qint64 done);
    /// What the row says happened to the case.
    [[nodiscard]] QVector<CaseEvent> eventsOf(int row, const Complaint &complaint) const;
    /// False where the row contradicts what was received.
    bool matches(int row, const Complaint &stored, const Complaint &fresh);
    /// Leaves of what the row says only what the case does not have yet; false where it cannot have happened.
    bool leaveNew(int row, const Known &known, QVector<CaseEvent> &events);
    /// Seals who reported; the file's text goes nowhere else.
    bool keepReporter(int row, const Complaint &complaint);
    [[nodiscard]] Known knownCase(const QString &number) const;

    QHash<QString, QString> m_units;    ///< code → id
    QHash<QString, QString> m_services; ///< code → id
    QHash<QString, QString> m_ids;      ///< number → id
    QVector<Channel> m_channels;
    QHash<QString, QString> m_channelCodes; ///< word of the file → code
    QTimeZone m_zone;
    std::optional<CaseRules> m_rules;
    Connection *m_connection = nullptr;
    ReporterVault *m_vault = nullptr;
};

} // namespace emonev
