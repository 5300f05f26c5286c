#pragma once
#include "services/registryservice.h"
#include "ui/widgets/searchsource.h"
#include <QCoreApplication>

namespace emonev {

/// Lets Ctrl+K find units (their checklist or record) and services.
class RegistrySource final : public SearchSource
{
    Q_DECLARE_TR_FUNCTIONS(emonev::RegistrySource)

public:
    using Opener = std::function<void(const QString &page, const QString &kind, const QString &id)>;
    RegistrySource(Workspace &workspace, Opener opener);
    [[nodiscard]] QVector<SearchHit> find(const QString &query, int limit) override;

private:
    SearchHit hitFor(const RegistryHit &found, int score) const;

    RegistryService m_registry;
    Opener m_opener;
};

} // namespace emonev
