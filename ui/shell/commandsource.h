#pragma once
#include "ui/widgets/searchsource.h"

class QAction;

namespace emonev {

class Actions;

/// Finds the program's commands for Ctrl+K, and those of the page in front; disabled ones say why and do nothing.
class CommandSource final : public SearchSource
{
public:
    using PageActions = std::function<QList<QAction *>()>;
    explicit CommandSource(const Actions &actions, PageActions pageActions = {})
        : m_actions(actions), m_pageActions(std::move(pageActions))
    {
    }

    [[nodiscard]] QVector<SearchHit> find(const QString &query, int limit) override;

private:
    const Actions &m_actions;
    PageActions m_pageActions;
};

} // namespace emonev
