#pragma once
#include "services/workspace.h"
#include "ui/widgets/searchsource.h"
#include <QCoreApplication>

namespace emonev {

/// Lets Ctrl+K find complaints: by the number somebody reads out at the counter, or by words of the report.
class ComplaintSource final : public SearchSource
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ComplaintSource)

public:
    using Opener = std::function<void(const QString &page, const QString &kind, const QString &id)>;
    ComplaintSource(Workspace &workspace, Opener opener);
    /// The newest ones that hold all words.
    [[nodiscard]] QVector<SearchHit> find(const QString &query, int limit) override;

private:
    Workspace &m_workspace;
    Opener m_opener;
};

} // namespace emonev
