#include "simulation/simtransport.h"
#include "simulation/pushwatch.h"
#include "storage/baserepository.h"
#include "storage/peerrepository.h"
#include "storage/recordwriter.h"
#include "sync/protocoljson.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace emonev::sim {

SimTransport::Fault SimTransport::fault(const char *call)
{
    if (m_laptop.isDead() || !m_laptop.isOnline)
        return Fault::DropBefore;
    if (m_world.faults == 0)
        return Fault::None;
    if (m_world.random.percent(12))
        m_typing();
    if (!m_world.random.percent(m_world.faults))
        return Fault::None;
    static const QVector<std::pair<Fault, const char *>> kinds{{Fault::DropBefore, "lost"},
                                                               {Fault::DropAfter, "answer lost"},
                                                               {Fault::Duplicate, "twice"},
                                                               {Fault::Delay, "late"},
                                                               {Fault::Busy, "busy"},
                                                               {Fault::DieBefore, "laptop dies before"},
                                                               {Fault::DieAfter, "laptop dies after"},
                                                               {Fault::Cut, "cut"}};
    const auto &[kind, word] = kinds[m_world.random.below(int(kinds.size()))];
    m_world.note(QStringLiteral("    %1: %2").arg(QLatin1String(call), QLatin1String(word)));
    return kind;
}

SimTransport::Reply<wire::PushAnswer> SimTransport::deliver(const wire::PushRequest &request)
{
    m_pulledTo = -1;
    PushWatch watch(m_world.server, request);
    auto reply = m_world.server.push(m_laptop.account, request);
    if (const auto *answer = std::get_if<wire::PushAnswer>(&reply))
        watch.compare(*answer);
    m_world.sent.append({m_laptop.account, request});
    return reply;
}

/// I3: the same again gives the same answer and changes nothing.
SimTransport::Reply<wire::PushAnswer> SimTransport::deliverTwice(const wire::PushRequest &request)
{
    const auto first = deliver(request);
    const qint64 high = m_world.server.high();
    auto second = deliver(request);
    const auto *a = std::get_if<wire::PushAnswer>(&first);
    const auto *b = std::get_if<wire::PushAnswer>(&second);
    if (m_world.server.high() != high)
        throw SimFailure{"I3", "the same push again took new numbers"};
    for (qsizetype i = 0; a && b && i < a->results.size(); ++i)
        if (wire::toJson(a->results[i]) != wire::toJson(b->results[i]))
            throw SimFailure{"I3", "the same push again was answered otherwise"};
    return second;
}

SimTransport::Reply<wire::PushAnswer> SimTransport::push(const wire::PushRequest &request)
{
    if (request.ops.size() > wire::largestPushOps)
        throw SimFailure{"I13", "too many operations in a push"};
    m_world.ledger.noteMade(m_laptop);
    const Fault what = fault("push");
    switch (what) {
    case Fault::DropBefore:
    case Fault::Cut:
        return noAnswer();
    case Fault::Busy:
        return wire::Refusal{503, QStringLiteral("busy"), true, 5, {}};
    case Fault::Delay:
        m_world.late.append({m_laptop.account, request});
        return noAnswer();
    case Fault::DieBefore:
        m_laptop.die();
        return noAnswer();
    default:
        break;
    }
    auto reply = what == Fault::Duplicate ? deliverTwice(request) : deliver(request);
    if (what == Fault::DieAfter)
        m_laptop.die();
    if (what == Fault::DropAfter || what == Fault::DieAfter)
        return noAnswer();
    if (const auto *answer = std::get_if<wire::PushAnswer>(&reply)) {
        m_world.ledger.noteAnswers(answer->results);
        QStringList words;
        for (const wire::OpResult &result : answer->results)
            words.append(wire::statusWord(result.status) + (result.code.isEmpty() ? QString() : u'/' + result.code));
        m_world.note("    push: " + words.join(u' '));
    } else {
        m_world.note("    push: " + std::get<wire::Refusal>(reply).code);
    }
    return reply;
}

void SimTransport::checkIsolation(const QString &scope, const wire::FeedRow &row, const QSet<QString> &readable) const
{
    if (!readable.contains(scope))
        throw SimFailure{"I8", "a row of a foreign scope was sent: " + row.table};
    const QString unit = row.data.value(u"unit_id").toString();
    static const QStringList own{"assessment", "attachment"};
    if (own.contains(row.table) && row.gone.isEmpty() && !readable.contains(unit))
        throw SimFailure{"I8", "a foreign unit's row was sent: " + row.table};
    if (!row.gone.isEmpty())
        return;
    Statement place(m_world.server.reader().handle(), "SELECT scope FROM data_row WHERE tbl = ? AND row_id = ?");
    place.with(row.table, row.row);
    if (place.next() && place.text(0) != scope && !readable.contains(place.text(0)))
        throw SimFailure{"I8", "a row was sent in another scope than its own: " + row.table};
}

void SimTransport::checkPage(const wire::PullRequest &request, const wire::PullAnswer &answer) const
{
    const QSet<QString> readable = m_world.readable(m_laptop.account);
    qint64 rows = 0;
    for (auto page = answer.scopes.cbegin(); page != answer.scopes.cend(); ++page)
        for (const wire::FeedRow &row : page->rows) {
            ++rows;
            checkIsolation(page.key(), row, readable);
        }
    for (const wire::Grant &grant : answer.grants)
        if (!readable.contains(grant.scope))
            throw SimFailure{"I8", "a foreign scope was granted"};
    if (rows > request.limit)
        throw SimFailure{"I13", "a page is larger than was asked for"};
}

SimTransport::Reply<wire::PullAnswer> SimTransport::pull(const wire::PullRequest &wanted)
{
    const Fault what = fault("pull");
    if (what == Fault::DropBefore || what == Fault::Delay || what == Fault::Cut)
        return noAnswer();
    if (what == Fault::Busy)
        return wire::Refusal{429, QStringLiteral("too_many"), true, 3, {}};
    if (what == Fault::DieBefore) {
        m_laptop.die();
        return noAnswer();
    }
    wire::PullRequest request = wanted;
    request.limit = 1 + m_world.random.below(40);
    m_laptop.everReadable.unite(m_world.readable(m_laptop.account));
    auto reply = m_world.server.pull(m_laptop.account, request);
    if (auto *answer = std::get_if<wire::PullAnswer>(&reply)) {
        checkPage(request, *answer);
        m_pulledTo = answer->high;
        if (what == Fault::DieAfter)
            plantCursor(*answer);
        qint64 rows = 0;
        for (const wire::ScopePage &page : answer->scopes)
            rows += page.rows.size();
        m_world.note(QStringLiteral("    pull: %1 rows, %2%3")
                         .arg(rows)
                         .arg(answer->high)
                         .arg(answer->more ? QStringLiteral(", more") : QString()));
    } else {
        m_world.note("    pull: " + std::get<wire::Refusal>(reply).code);
    }
    if (what == Fault::DieAfter)
        m_laptop.die();
    if (what == Fault::DropAfter || what == Fault::DieAfter)
        return noAnswer();
    return reply;
}

/// The planted mistake leaves on disk, at the moment of dying, the cursors of a page whose rows aren't there.
void SimTransport::plantCursor(const wire::PullAnswer &answer)
{
    if (m_world.plan.bug != Bug::CursorBeforeRows)
        return;
    (void)m_laptop.store().write([&](Connection &c) -> Result<void> {
        for (ScopeCursor &cursor : peers::cursors(c)) {
            if (const auto page = answer.scopes.constFind(cursor.scope); page != answer.scopes.cend())
                cursor.next = qMax(cursor.next, page->next);
            peers::put(c, cursor);
        }
        return {};
    });
}

void SimTransport::plantEmptied(const QString &scope)
{
    if (m_world.plan.bug != Bug::ResyncDeletesFirst)
        return;
    (void)m_laptop.store().write([&](Connection &c) -> Result<void> {
        RecordWriter writer(c, m_laptop.clock, {});
        writer.speakForServer();
        for (const RowName &name : bases::ofScope(c, scope)) {
            bases::remove(c, name.first, name.second);
            if (name.first == u"answer")
                writer.remove(tables::answer(), keyOf(tables::answer(), name.second), scope);
        }
        return {};
    });
}

SimTransport::Reply<bool> SimTransport::snapshot(const QString &scope, QString &etag, qint64 offset, QIODevice &into)
{
    const Fault what = fault("snapshot");
    plantEmptied(scope);
    if (what == Fault::DieBefore || what == Fault::DieAfter)
        m_laptop.die();
    if (what != Fault::None && what != Fault::Cut && what != Fault::Duplicate)
        return noAnswer();
    const auto reply = m_world.server.snapshot(m_laptop.account, scope, etag);
    if (const auto *refusal = std::get_if<wire::Refusal>(&reply))
        return *refusal;
    const auto &found = std::get<Snapshots::File>(reply);
    if (!m_world.readable(m_laptop.account).contains(scope))
        throw SimFailure{"I8", "a snapshot of a foreign scope was sent"};
    const bool isOther = !etag.isEmpty() && etag != found.etag;
    etag = found.etag;
    QFile file(found.path);
    (void)file.open(QIODevice::ReadOnly);
    file.seek(isOther ? 0 : offset);
    const QByteArray bytes = file.readAll();
    if (what == Fault::Cut) {
        into.write(bytes.left(m_world.random.below(int(bytes.size()))));
        return noAnswer();
    }
    into.write(bytes);
    return true;
}

SimTransport::Reply<wire::BlobPlace> SimTransport::offerBlob(const wire::BlobOffer &offer)
{
    if (fault("offer") != Fault::None)
        return noAnswer();
    auto done = m_world.server.blobs().offer(m_laptop.account, offer);
    return *done;
}

SimTransport::Reply<wire::BlobPlace> SimTransport::sendChunk(const QString &upload, qint64 offset,
                                                             const QByteArray &chunk)
{
    const Fault what = fault("chunk");
    if (what == Fault::DropBefore || what == Fault::DieBefore)
        return noAnswer();
    const QByteArray taken = what == Fault::Cut ? chunk.left(1 + int(chunk.size() / 2)) : chunk;
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(taken, QCryptographicHash::Sha256).toHex());
    auto done = m_world.server.blobs().append(m_laptop.account, upload, offset, taken, hash);
    if (what != Fault::None)
        return noAnswer();
    if (const auto *refusal = std::get_if<wire::Refusal>(&*done))
        return *refusal;
    return std::get<BlobProgress>(*done).place;
}

SimTransport::Reply<bool> SimTransport::fetchBlob(const QString &sha256, qint64 offset, QIODevice &into)
{
    const Fault what = fault("file");
    if (what != Fault::None && what != Fault::Cut)
        return noAnswer();
    auto done = m_world.server.blobs().fetch(m_laptop.account, sha256, offset, wire::largestChunk);
    if (const auto *refusal = std::get_if<wire::Refusal>(&*done))
        return *refusal;
    const auto &piece = std::get<BlobPiece>(*done);
    if (what == Fault::Cut) {
        into.write(piece.bytes.left(piece.bytes.size() * 2 / 5));
        return noAnswer();
    }
    into.write(piece.bytes);
    return offset + piece.bytes.size() >= piece.size;
}

SimTransport::Reply<bool> SimTransport::changeDevice(const QString &device)
{
    if (fault("device") != Fault::None)
        return noAnswer();
    m_world.note(QStringLiteral("    a new name for the laptop"));
    Q_UNUSED(device);
    return true;
}

} // namespace emonev::sim
