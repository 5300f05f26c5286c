#pragma once
#include "services/casereference.h"
#include "services/kindimporter.h"
#include <QHash>

namespace emonev {

/// Imports the totals units send every month, known by unit, month and channel.
class MonthlyImporter final : public KindImporter
{
public:
    using KindImporter::KindImporter;

protected:
    Result<void> prefetch(Connection &connection) override;
    void resolve(int row) override;

private:
    /// The channel's code, empty for the sum over all; nothing where there is no such channel.
    [[nodiscard]] std::optional<QString> channelOf(int row);

    QHash<QString, QString> m_units; ///< code → id
    QHash<QString, Row> m_stored;    ///< by unit/month/channel
    QVector<Channel> m_channels;
};

} // namespace emonev
