#include "services/casephotos.h"
#include "core/uuid.h"

namespace emonev::casephotos {

namespace {

/// Other cases with a photo of the same bytes.
QStringList numbersWith(Connection &connection, const QString &sha256, const QString &complaintId)
{
    QStringList numbers;
    Statement &list = connection.query("attachment/list_cases_of_hash");
    list.with(sha256, complaintId);
    while (list.next())
        numbers.append(list.text(0));
    return numbers;
}

} // namespace

Result<QVector<Attachment>> keep(const Profile &profile, const QStringList &paths)
{
    QVector<Attachment> kept;
    for (const QString &path : paths) {
        EMONEV_ASSIGN(const Attachment photo, keepFile(profile, path));
        if (!photo.mime.startsWith(QLatin1String("image/")))
            return fail(ErrorKind::InvalidData, QStringLiteral("photo_not_image"), {photo.name});
        kept.append(photo);
    }
    return kept;
}

QVector<CaseWarning> link(RecordWriter &writer, const QVector<Attachment> &photos, const AddedEvent &event)
{
    QVector<CaseWarning> warnings;
    for (Attachment photo : photos) {
        const QStringList numbers = numbersWith(writer.connection(), photo.sha256, event.complaintId);
        for (const QString &number : numbers)
            warnings.append({QStringLiteral("photo_reused"), number, photo.name});
        photo.id = newId(writer.clock());
        photo.table = QStringLiteral("complaint_event");
        photo.rowKey = event.scopeId + u'/' + event.id;
        photo.unitId = event.scopeId;
        writer.put(tables::attachment(), attachmentRow(photo), photo.unitId);
    }
    return warnings;
}

} // namespace emonev::casephotos
