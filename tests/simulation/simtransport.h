#pragma once
#include "simulation/simworld.h"
#include "sync/syncserver.h"
#include <functional>

namespace emonev::sim {

/// The way from one laptop to the server for one pass: loses, repeats, delays and cuts, and lets laptops die in the
/// middle. Looks at all that passes through.
class SimTransport final : public SyncServer
{
public:
    SimTransport(SimWorld &world, SimLaptop &laptop, std::function<void()> typing)
        : m_world(world), m_laptop(laptop), m_typing(std::move(typing))
    {
    }

    Reply<wire::PushAnswer> push(const wire::PushRequest &request) override;
    Reply<wire::PullAnswer> pull(const wire::PullRequest &request) override;
    Reply<bool> snapshot(const QString &scope, QString &etag, qint64 offset, QIODevice &into) override;
    Reply<wire::BlobPlace> offerBlob(const wire::BlobOffer &offer) override;
    Reply<wire::BlobPlace> sendChunk(const QString &upload, qint64 offset, const QByteArray &chunk) override;
    Reply<bool> fetchBlob(const QString &sha256, qint64 offset, QIODevice &into) override;
    Reply<bool> changeDevice(const QString &device) override;
    [[nodiscard]] QDateTime serverTime() const override { return {}; }
    /// Where the server stood at the last pull.
    [[nodiscard]] qint64 pulledTo() const { return m_pulledTo; }

private:
    enum class Fault { None, DropBefore, DropAfter, Duplicate, Delay, Busy, DieBefore, DieAfter, Cut };
    Fault fault(const char *call);
    [[nodiscard]] wire::Refusal noAnswer() const { return {}; }
    Reply<wire::PushAnswer> deliver(const wire::PushRequest &request);
    Reply<wire::PushAnswer> deliverTwice(const wire::PushRequest &request);
    void checkIsolation(const QString &scope, const wire::FeedRow &row, const QSet<QString> &readable) const;
    void checkPage(const wire::PullRequest &request, const wire::PullAnswer &answer) const;
    void plantCursor(const wire::PullAnswer &answer);
    void plantEmptied(const QString &scope);

    SimWorld &m_world;
    SimLaptop &m_laptop;
    std::function<void()> m_typing;
    qint64 m_pulledTo = -1;
};

} // namespace emonev::sim
