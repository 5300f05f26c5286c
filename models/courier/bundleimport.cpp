#include "courier/bundleimport.h"
#include "courier/servertime.h"
#include "sync/answers.h"
#include "sync/outboxreader.h"
#include "sync/protocoljson.h"
#include "sync/rowapplier.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace emonev {

using Status = CourierOp::Status;

BundleImport::BundleImport(Store &store, const Clock &clock, const CourierKeys &keys)
    : m_store(store), m_clock(clock), m_keys(keys), m_now(storedTime(clock.now()))
{
}

Result<BundleImport::Summary> BundleImport::run(const QString &path)
{
    QFile device(path);
    if (!QFileInfo(path).isFile() || !device.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path}, device.errorString());
    BundleFile file(device);
    EMONEV_TRY(file.readHead());
    EMONEV_ASSIGN(m_peer, m_store.read([](Connection &c) -> Result<Peer> { return peers::find(c); }));
    if (m_peer.device != m_keys.own().device || m_peer.account != m_keys.own().account)
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"));
    EMONEV_TRY(file.verify(m_keys, serverTime(m_peer, m_clock)));
    EMONEV_TRY(m_store.write([&](Connection &c) -> Result<void> { return takeAll(c, file); }));
    return m_summary;
}

Result<void> BundleImport::takeAll(Connection &connection, BundleFile &file)
{
    EMONEV_TRY(readMakers(connection, file));
    const QVector<BundleSection> &sections = file.head().sections;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (!m_keys.opens(sections[i].scopes)) {
            ++m_summary.skippedScopes;
            continue;
        }
        EMONEV_TRY(file.readSection(
            i, m_keys, [&](const QByteArray &line) { return takeLine(connection, line, sections[i].scopes); }));
    }
    if (!sections.isEmpty() && m_summary.skippedScopes == sections.size())
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_not_for_us"));
    if (m_summary.settled == 0)
        return {};
    LiveRows live;
    RowApplier applier(connection, m_clock, live);
    applier.settle();
    m_summary.tables = applier.touchedTables();
    return {};
}

Result<void> BundleImport::readMakers(Connection &connection, const BundleFile &file)
{
    for (const QString &text : file.head().certificates) {
        EMONEV_ASSIGN(const Certificate maker, Certificate::read(text, m_keys.serverKey()));
        m_makers.insert(maker.device, maker);
    }
    m_makers.insert(file.maker().device, file.maker());
    const QMap<QString, QString> known = carried::certificates(connection);
    for (const Certificate &maker : std::as_const(m_makers)) {
        const Result<Certificate> before = Certificate::read(known.value(maker.device), m_keys.serverKey());
        if (before && before->until > maker.until)
            continue; // an old file after a new one
        m_newest.insert(maker.device);
        carried::putCertificate(connection, maker.device, maker.text);
    }
    return {};
}

Result<void> BundleImport::takeLine(Connection &connection, const QByteArray &line, const QStringList &scopes)
{
    EMONEV_ASSIGN(const BundleLine read, bundle::lineFrom(line));
    if (const auto *op = std::get_if<wire::Op>(&read))
        return takeOp(connection, *op, scopes);
    return takeReceipt(connection, std::get<Receipt>(read), scopes);
}

Result<void> BundleImport::takeOp(Connection &connection, const wire::Op &op, const QStringList &scopes)
{
    if (bundle::scopesOf(op) != scopes)
        return fail(ErrorKind::InvalidData, QStringLiteral("bundle_forged"), {}, QStringLiteral("scope of ") + op.id);
    EMONEV_TRY(bundle::checkOp(op, m_makers));
    ++m_summary.ops;
    const QByteArray body = QJsonDocument(wire::toJson(op)).toJson(QJsonDocument::Compact);
    const auto before = carried::find(connection, op.id);
    const bool isKnown = before || outbox::find(connection, op.id);
    ++(isKnown ? m_summary.known : m_summary.newOps);
    if (isKnown && !(before && comesAnew(*before, op, body)))
        return {};
    carried::put(connection, {op.id, op.device, op.devSeq, scopes.join(u' '), body, m_now, Status::Waiting, {}, {}, 0});
    return {};
}

/// One that still waits, that was not taken from a courier, or not without a person's word, may come signed anew.
bool BundleImport::comesAnew(const CourierOp &before, const wire::Op &op, const QByteArray &body) const
{
    const bool isOpen = before.status != Status::Answered || (before.code == u"needs_confirm" && op.confirmed);
    return isOpen && before.body != body && m_newest.contains(op.device);
}

/// An answer from before or after the server's restoration says nothing here: the operation is sent again.
Result<void> BundleImport::takeReceipt(Connection &connection, const Receipt &receipt, const QStringList &scopes)
{
    EMONEV_TRY(bundle::checkReceipt(receipt, m_keys.serverKey()));
    ++m_summary.receipts;
    if (receipt.epoch != m_peer.epoch)
        return {};
    EMONEV_ASSIGN(const bool isOwn, settleOwn(connection, receipt.result));
    if (!isOwn)
        settleCarried(connection, receipt, scopes);
    return {};
}

Result<bool> BundleImport::settleOwn(Connection &connection, const wire::OpResult &result)
{
    const auto entry = outbox::find(connection, result.op);
    if (!entry || entry->status != u"pending")
        return bool(entry);
    // Asked again since, with a person's word: the refusal is of before.
    if (entry->confirmed && result.code == u"needs_confirm")
        return true;
    EMONEV_ASSIGN(const wire::Op op, OutboxReader(connection, m_clock, m_peer.account).asSent(*entry));
    wire::OpResult bare = result;
    bare.signature.clear(); // it was for the way
    keepAnswer(connection, op, bare, m_now);
    ++m_summary.settled;
    return true;
}

void BundleImport::settleCarried(Connection &connection, const Receipt &receipt, const QStringList &scopes)
{
    CourierOp op = carried::find(connection, receipt.result.op).value_or(CourierOp());
    if (op.status == Status::Answered)
        return;
    if (op.opId.isEmpty()) {
        op.opId = receipt.result.op;
        op.scopes = scopes.join(u' ');
        op.receivedAt = m_now;
    }
    op.status = Status::Answered;
    op.code = receipt.result.code;
    op.seq = receipt.result.seq;
    op.receipt = bundle::lineOf(receipt);
    carried::put(connection, op);
}

} // namespace emonev
