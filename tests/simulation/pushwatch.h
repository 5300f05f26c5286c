#pragma once
#include "simulation/simserver.h"
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace emonev::sim {

/// Reckons on its own what a push must do to the server's rows, and compares: a value that its writer had not seen is
/// never written over (I5, I9), every value that is not taken is in an open conflict, a refused operation does nothing.
class PushWatch
{
public:
    PushWatch(const SimServer &server, const wire::PushRequest &request);
    /// After the push.
    void compare(const wire::PushAnswer &answer);

private:
    using Name = std::pair<QString, QString>;
    struct Row
    {
        bool isLive = false;
        QJsonObject data;
    };

    [[nodiscard]] Row stored(const Name &name) const;
    void follow(const wire::Op &op, const wire::OpResult &result);
    void followPatch(const wire::RowPatch &patch, bool isMain, const wire::OpResult &result, const QString &device);
    void lose(const wire::RowPatch &patch, const wire::GroupChange &change, const QString &device);
    void compareConflicts() const;

    const SimServer &m_server;
    const wire::PushRequest &m_request;
    QSet<QString> m_answered; ///< operations the server knew before
    QMap<Name, Row> m_rows;
    QSet<Name> m_loose; ///< rows that can't be told
    QMap<QStringList, QJsonObject> m_lost; ///< table, row, device → values that must be in its open conflict
};

} // namespace emonev::sim
