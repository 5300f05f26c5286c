#pragma once
#include "ui/widgets/searchsource.h"

namespace emonev {

class Actions;

/// Finds the program's commands for Ctrl+K; disabled ones say why and do nothing.
class CommandSource final : public SearchSource
{
public:
    explicit CommandSource(const Actions &actions) : m_actions(actions) {}

    [[nodiscard]] QVector<SearchHit> find(const QString &query, int limit) override;

private:
    const Actions &m_actions;
};

} // namespace emonev
