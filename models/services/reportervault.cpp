#include "services/reportervault.h"
#include "secrets/sealing.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace emonev {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr auto entry = "reporter-keys";

QByteArray contextOf(const QString &complaintId) { return "emonev reporter " + complaintId.toUtf8(); }

QString idOf(const QByteArray &key)
{
    return QString::fromLatin1(
        QCryptographicHash::hash("emonev key " + key, QCryptographicHash::Sha256).toHex().left(16));
}

QByteArray newKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

} // namespace

Result<std::pair<QString, QByteArray>> ReporterVault::key(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    EMONEV_ASSIGN(const std::optional<QByteArray> stored, m_secrets->read(QString::fromLatin1(entry)));
    QJsonObject ring = QJsonDocument::fromJson(stored.value_or("{}")).object();
    QJsonObject keys = ring.value(u"keys").toObject();
    QString wanted = id.isEmpty() ? ring.value(u"newest").toString() : id;
    if (wanted.isEmpty()) {
        const QByteArray made = newKey();
        wanted = idOf(made);
        keys.insert(wanted, QString::fromLatin1(made.toBase64()));
        ring = {{QStringLiteral("newest"), wanted}, {QStringLiteral("keys"), keys}};
        EMONEV_TRY(m_secrets->write(QString::fromLatin1(entry), QJsonDocument(ring).toJson(QJsonDocument::Compact)));
    }
    const QByteArray found = QByteArray::fromBase64(keys.value(wanted).toString().toLatin1());
    if (found.size() != keyBytes)
        return fail(ErrorKind::NotPermitted, QStringLiteral("reporter_key_missing"), {wanted});
    return std::pair(wanted, found);
}

Result<SealedReporter> ReporterVault::seal(const QString &complaintId, const Reporter &who)
{
    EMONEV_ASSIGN(const auto found, key({}));
    const QJsonObject json{{QStringLiteral("name"), who.name}, {QStringLiteral("contact"), who.contact}};
    const QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    EMONEV_ASSIGN(const QByteArray box, sealBytes(plain, found.second, contextOf(complaintId)));
    return SealedReporter{found.first, QString::fromLatin1(box.toBase64())};
}

Result<Reporter> ReporterVault::open(const QString &complaintId, const SealedReporter &sealed)
{
    EMONEV_ASSIGN(const auto found, key(sealed.keyId));
    const QByteArray box = QByteArray::fromBase64(sealed.box.toLatin1());
    EMONEV_ASSIGN(const QByteArray plain, openBytes(box, found.second, contextOf(complaintId)));
    const QJsonObject json = QJsonDocument::fromJson(plain).object();
    return Reporter{json.value(u"name").toString(), json.value(u"contact").toString()};
}

} // namespace emonev
