#include "services/casephotos.h"
#include "core/clock.h"
#include "core/uuid.h"
#include "photos/photomatch.h"
#include "photos/photowarnings.h"
#include <QFile>
#include <QFileInfo>

namespace emonev {

namespace {

constexpr qint64 mostCaughtUp = 20; ///< photos of other laptops looked at with one of ours

Unexpected noPhoto(const QString &path)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("photo_not_image"), {QFileInfo(path).fileName()});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void remember(Connection &connection, const QString &sha256, const PhotoHashes &hashes)
{
    connection.query("photo_fact/put_row").with(sha256, hashes.toText()).run();
}

} // namespace

Result<void> CasePhotos::keep(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo(path).isFile())
            return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
        const Result<PhotoFacts> facts = readPhoto(bytesOf(path));
        if (!facts)
            return facts.error().code == u"photo_not_image" ? noPhoto(path) : failure(facts);
        EMONEV_ASSIGN(const Attachment file, keepFile(m_profile, path));
        m_kept.append({file, *facts});
    }
    return {};
}

QVector<CaseWarning> CasePhotos::link(RecordWriter &writer, const AddedEvent &event)
{
    QVector<CaseWarning> warnings;
    if (!m_kept.isEmpty())
        catchUp(writer.connection());
    for (Kept &photo : m_kept) {
        warnings += reused(writer.connection(), photo, event.complaintId);
        warnings += judged(writer, photo, event);
        photo.file.id = newId(writer.clock());
        photo.file.table = QStringLiteral("complaint_event");
        photo.file.rowKey = event.scopeId + u'/' + event.id;
        photo.file.unitId = event.scopeId;
        writer.put(tables::attachment(), attachmentRow(photo.file), photo.file.unitId);
        remember(writer.connection(), photo.file.sha256, photo.facts.hashes);
    }
    return warnings;
}

void CasePhotos::catchUp(Connection &connection) const
{
    QStringList missing;
    Statement &list = connection.query("photo_fact/list_missing");
    list.with(mostCaughtUp);
    while (list.next())
        missing.append(list.text(0));
    for (const QString &sha256 : std::as_const(missing))
        if (const auto facts = readPhoto(bytesOf(attachmentPath(m_profile, sha256))))
            remember(connection, sha256, facts->hashes);
}

QVector<CaseWarning> CasePhotos::reused(Connection &connection, const Kept &photo, const QString &complaint)
{
    QVector<CaseWarning> warnings;
    QSet<QString> numbers;
    Statement &list = connection.query("photo_fact/list_others");
    list.with(complaint);
    while (list.next()) {
        PhotoVerdict verdict = list.text(0) == photo.file.sha256 ? PhotoVerdict::Same : PhotoVerdict::None;
        if (verdict == PhotoVerdict::None)
            if (const auto hashes = PhotoHashes::fromText(list.text(1)))
                verdict = compare(photo.facts.hashes, *hashes).verdict;
        if (verdict == PhotoVerdict::None || numbers.contains(list.text(2)))
            continue;
        numbers.insert(list.text(2));
        warnings.append({QStringLiteral("photo_reused"), list.text(2),
                         verdict == PhotoVerdict::Same ? QStringLiteral("same") : QStringLiteral("similar")});
    }
    return warnings;
}

QVector<CaseWarning> CasePhotos::judged(RecordWriter &writer, const Kept &photo, const AddedEvent &event)
{
    const QVector<Complaint> copies = cases::copies(writer.connection(), event.complaintId);
    const Result<CaseRules> rules = loadCaseRules(writer.connection());
    if (copies.isEmpty() || !rules)
        return {};
    PhotoContext context;
    context.receivedAt = QDateTime::fromSecsSinceEpoch(copies.first().received, Qt::UTC);
    context.eventAt = QDateTime::fromSecsSinceEpoch(event.at, Qt::UTC);
    context.now = writer.clock().now();
    context.zone = rules->zone;
    context.lat = copies.first().lat;
    context.lon = copies.first().lon;
    QVector<CaseWarning> warnings;
    for (const PhotoWarning &warning : judgePhoto(photo.facts, context))
        if (warning.level == PhotoConcern::Warning)
            warnings.append({warning.code, {}, warning.args.join(u' ')});
    return warnings;
}

} // namespace emonev
