#pragma once
#include "services/attachmentservice.h"
#include "services/caseservice.h"

namespace emonev {

/// Photos that prove a step: kept by hash, linked to it, and looked at for what a supervisor should know.
namespace casephotos {

/// Copies the files into the profile. InvalidData where one is no photo; NotFound where one cannot be read.
[[nodiscard]] Result<QVector<Attachment>> keep(const Profile &profile, const QStringList &paths);
/// Links them to the event, in the operation that follows the event's own.
[[nodiscard]] QVector<CaseWarning> link(RecordWriter &writer, const QVector<Attachment> &photos,
                                        const AddedEvent &event);

} // namespace casephotos

} // namespace emonev
