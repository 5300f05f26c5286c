#include "courier/bundlehead.h"
#include "sync/jsonfields.h"
#include <QJsonDocument>

namespace emonev {

namespace {

constexpr int longestCertificate = 4096;
constexpr int mostScopes = 300;
constexpr int mostCertificates = 5000;

QString text(const char *word) { return QString::fromLatin1(word); }

} // namespace

Unexpected bundle::damaged(const QString &where)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("bundle_damaged"), {}, where);
}

QByteArray BundleHead::toJson() const
{
    QJsonArray parts;
    for (const BundleSection &section : sections)
        parts.append(QJsonObject{{text("scopes"), QJsonArray::fromStringList(section.scopes)},
                                 {text("size"), section.size},
                                 {text("sha256"), section.sha256}});
    QJsonArray others;
    for (const QString &other : certificates)
        others.append(QJsonObject{{text("certificate"), other}});
    const QJsonObject json{
        {text("city"), city},      {text("device"), device},           {text("account"), account},
        {text("made_at"), madeAt}, {text("certificate"), certificate}, {text("certificates"), others},
        {text("sections"), parts}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BundleHead> BundleHead::from(const QByteArray &json)
{
    using Need = wire::JsonFields::Need;
    const Result<QJsonObject> object = wire::objectFrom(json);
    if (!object)
        return bundle::damaged(QStringLiteral("head"));
    wire::JsonFields fields(*object, {});
    BundleHead head;
    head.city = fields.text("city", 300, Need::Required);
    head.device = fields.id("device");
    head.account = fields.id("account");
    head.madeAt = fields.text("made_at", 64, Need::Required);
    head.certificate = fields.text("certificate", longestCertificate, Need::Required);
    fields.objects("certificates", mostCertificates, [&](const QJsonObject &one, const QString &at) -> Result<void> {
        wire::JsonFields other(one, at);
        head.certificates.append(other.text("certificate", longestCertificate, Need::Required));
        return other.outcome();
    });
    fields.objects(
        "sections", bundle::mostSections,
        [&](const QJsonObject &one, const QString &at) -> Result<void> {
            wire::JsonFields part(one, at);
            const BundleSection section{part.ids("scopes", mostScopes), part.number("size", bundle::largestFile),
                                        part.hash("sha256")};
            QStringList sorted = section.scopes;
            sorted.sort();
            sorted.removeDuplicates();
            if (section.scopes.isEmpty() || sorted != section.scopes)
                part.refuse(QStringLiteral("scopes"));
            head.sections.append(section);
            return part.outcome();
        },
        Need::Required);
    if (!fields.isFine())
        return bundle::damaged(fields.outcome().error().args.value(0));
    return head;
}

} // namespace emonev
