#pragma once
#include "services/workspace.h"
#include "storage/casequery.h"
#include "words/likeness.h"

namespace emonev {

/// What is known of a report so far.
struct ReportSoFar
{
    QString id; ///< of the case itself, which is not like itself; empty while it is typed
    QString subject;
    QString body;
    QString address;
    QString category;
    std::optional<double> lat;
    std::optional<double> lon;
    qint64 received = 0;
};

/// A case that may tell of the same thing, and why.
struct SimilarCase
{
    CaseLine line;
    Likeness likeness;
};

/// Finds reports of the last two months that may tell of the same thing, by everyday words, place and time. Without a
/// network.
class SimilarCases
{
public:
    explicit SimilarCases(Workspace &workspace) : m_workspace(workspace) {}

    /// Likest first, at most `most`; members of a merge are left out for the case they were joined to.
    [[nodiscard]] Result<QVector<SimilarCase>> find(const ReportSoFar &report, int most) const;
    /// Those like a stored case, before and after it. NotFound unknown_complaint.
    [[nodiscard]] Result<QVector<SimilarCase>> like(const QString &id, int most) const;

private:
    Workspace &m_workspace;
};

} // namespace emonev
