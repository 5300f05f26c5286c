#include "courier/bundleexport.h"
#include "core/clock.h"
#include "courier/bundleline.h"
#include "courier/servertime.h"
#include "secrets/tokens.h"
#include "storage/courierrepository.h"
#include "sync/outboxreader.h"
#include "sync/protocoljson.h"
#include <QJsonDocument>
#include <QSet>

namespace emonev {

namespace {

constexpr int page = 200;
constexpr int keptDays = 180;

} // namespace

BundleExport::BundleExport(Store &store, const Clock &clock, const CourierKeys &keys)
    : m_store(store), m_clock(clock), m_keys(keys), m_writer(keys)
{
}

Result<BundleExport::Summary> BundleExport::run(const QString &path)
{
    EMONEV_TRY(m_store.write([&](Connection &c) { return collect(c); }));
    BundleHead head;
    head.city = m_keys.own().city;
    head.device = m_keys.own().device;
    head.account = m_keys.own().account;
    head.madeAt = m_clock.now().toUTC().toString(Qt::ISODate);
    head.certificate = m_keys.own().text;
    head.certificates = m_certificates;
    m_summary.scopes = m_writer.sections();
    EMONEV_TRY(m_writer.write(path, head));
    return m_summary;
}

Result<void> BundleExport::collect(Connection &connection)
{
    const Peer peer = peers::find(connection);
    const bool isOurs = peer.device == m_keys.own().device && peer.account == m_keys.own().account;
    if (!isOurs || serverTime(peer, m_clock) > m_keys.own().until)
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"));
    carried::forgetOld(connection, storedTime(m_clock.now().addDays(-keptDays)));
    EMONEV_TRY(addOwn(connection, peer.account));
    return addCarried(connection);
}

void BundleExport::add(const QStringList &scopes, const QByteArray &line, int &count)
{
    if (!m_keys.opens(scopes) || line.size() > bundle::largestLine) {
        ++m_summary.leftOut;
        return;
    }
    m_writer.add(scopes, line);
    ++count;
}

Result<void> BundleExport::addOwn(Connection &connection, const QString &account)
{
    OutboxReader reader(connection, m_clock, account);
    qint64 after = 0;
    for (;;) {
        const QVector<OutboxEntry> entries = outbox::pending(connection, after, page);
        if (entries.isEmpty())
            return {};
        for (const OutboxEntry &entry : entries) {
            EMONEV_ASSIGN(const wire::Op op, reader.asSent(entry));
            EMONEV_TRY(addOwn(connection, entry, op, reader.readIn(op)));
        }
        after = entries.last().seq;
    }
}

/// From now on the operation stays as it is here, so that by any way the server sees the same.
Result<void> BundleExport::addOwn(Connection &connection, const OutboxEntry &entry, wire::Op op, const QString &readIn)
{
    if (entry.body.isEmpty())
        outbox::putBody(connection, entry.seq, readIn, QJsonDocument(wire::toJson(op)).toJson(QJsonDocument::Compact));
    op.device = m_keys.own().device;
    op.signature = QString::fromLatin1(toBase64Url(signDetached(wire::signedBytes(op), m_keys.signing())));
    add(bundle::scopesOf(op), bundle::lineOf(op), m_summary.ops);
    return {};
}

Result<void> BundleExport::addCarried(Connection &connection)
{
    QMap<QString, Certificate> makers;
    const QMap<QString, QString> certificates = carried::certificates(connection);
    for (const QString &text : certificates)
        if (const Result<Certificate> maker = Certificate::read(text, m_keys.serverKey()))
            makers.insert(maker->device, *maker);
    QSet<QString> needed;
    QString after;
    for (;;) {
        const QVector<CourierOp> entries = carried::toCarry(connection, after, page);
        if (entries.isEmpty())
            break;
        for (const CourierOp &entry : entries)
            if (addCarried(entry, makers))
                needed.insert(entry.device);
        after = entries.last().opId;
    }
    for (const QString &device : std::as_const(needed))
        m_certificates.append(makers.value(device).text);
    m_certificates.sort();
    return {};
}

/// True where it needs its maker's certificate. One signed with a key its maker no longer has would spoil the file.
bool BundleExport::addCarried(const CourierOp &entry, const QMap<QString, Certificate> &makers)
{
    const QStringList scopes = entry.scopes.split(u' ');
    if (!entry.receipt.isEmpty()) {
        add(scopes, entry.receipt, m_summary.receipts);
        return false;
    }
    const QByteArray line = "{\"op\":" + entry.body + '}';
    const Result<BundleLine> read = bundle::lineFrom(line);
    const auto *op = read ? std::get_if<wire::Op>(&*read) : nullptr;
    if (!op || !bundle::checkOp(*op, makers)) {
        ++m_summary.leftOut;
        return false;
    }
    add(scopes, line, m_summary.ops);
    return true;
}

} // namespace emonev
