#pragma once
#include "photos/photocontext.h"
#include "photos/photofacts.h"
#include <QStringList>
#include <QVector>

namespace emonev {

/// How much a finding about a photo weighs.
enum class PhotoConcern { Info, Warning };

/// Something about a photo that a supervisor should know; nothing is refused for it.
struct PhotoWarning
{
    QString code;
    PhotoConcern level = PhotoConcern::Warning;
    QStringList args;

    bool operator==(const PhotoWarning &) const = default;
};

/// What speaks against a photo as proof, in this order:
/// "photo_no_time", "photo_no_place" (Info; the place only when the complaint has one);
/// "photo_before_report" (taken before the complaint came; args: taken, received),
/// "photo_after_event" (taken more than ten minutes after what it is to prove; args: taken, event),
/// "photo_in_future" (taken more than ten minutes after now; args: taken),
/// "photo_far" (args: metres from the complaint's place),
/// "photo_edited" (an editing program named, or the file changed more than a minute after the shot; args: the software,
/// may be empty). Times in args are UTC, ISO.
[[nodiscard]] QVector<PhotoWarning> judgePhoto(const PhotoFacts &facts, const PhotoContext &context);

} // namespace emonev
