#include "photos/photowarnings.h"
#include "core/place.h"
#include <QRegularExpression>
#include <cmath>

namespace emonev {

namespace {

/// How far a camera's clock may be wrong.
constexpr qint64 clockSlack = 10 * 60;
/// Cameras write the file a moment after the shot.
constexpr qint64 writingSlack = 60;

QString written(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); }

qint64 secondsAfter(const QDateTime &later, const QDateTime &earlier)
{
    return later.toSecsSinceEpoch() - earlier.toSecsSinceEpoch();
}

void judgeTime(const PhotoFacts &facts, const PhotoContext &context, QVector<PhotoWarning> &warnings)
{
    if (!facts.exif.takenAt)
        return;
    const QDateTime taken = facts.exif.takenAt->moment(context.zone);
    const auto warn = [&](const char *code, const QStringList &more = {}) {
        warnings.append({QString::fromLatin1(code), PhotoConcern::Warning, QStringList{written(taken)} + more});
    };
    if (context.receivedAt.isValid() && secondsAfter(context.receivedAt, taken) > 0)
        warn("photo_before_report", {written(context.receivedAt)});
    if (context.now.isValid() && secondsAfter(taken, context.now) > clockSlack)
        warn("photo_in_future");
    else if (context.eventAt.isValid() && secondsAfter(taken, context.eventAt) > clockSlack)
        warn("photo_after_event", {written(context.eventAt)});
}

void judgePlace(const PhotoFacts &facts, const PhotoContext &context, QVector<PhotoWarning> &warnings)
{
    if (!facts.exif.lat || !facts.exif.lon || !context.lat || !context.lon)
        return;
    const double metres = metresBetween(*facts.exif.lat, *facts.exif.lon, *context.lat, *context.lon);
    if (metres > context.farMetres)
        warnings.append({QStringLiteral("photo_far"), PhotoConcern::Warning, {QString::number(std::llround(metres))}});
}

/// Programs that change what a picture shows. Cameras' own software and stamps of time and place are not meant.
bool isEditor(const QString &software)
{
    static const QRegularExpression editors(
        QStringLiteral(
            R"re(\b(photoshop|lightroom|adobe|gimp|snapseed|picsart|canva|pixlr|paint|paint\.net|picasa|affinity|)re"
            R"re(vsco|facetune|meitu|beautyplus|polarr|photoscape|photodirector|acdsee|darktable|rawtherapee|)re"
            R"re(imagemagick|remini|inshot|krita|lightx|toolwiz|befunky|fotor|faceapp|airbrush|photo ?editor|)re"
            R"re(paintshop|photofiltre|irfanview|touchretouch|photoroom)\b)re"),
        QRegularExpression::CaseInsensitiveOption);
    return editors.match(software).hasMatch();
}

/// Offsets count only when both times have one: a program may add its own to one of them.
bool isChangedLater(const ExifFacts &exif)
{
    if (!exif.takenAt || !exif.modifiedAt)
        return false;
    PhotoTime taken = *exif.takenAt;
    PhotoTime modified = *exif.modifiedAt;
    if (!taken.offsetSeconds || !modified.offsetSeconds)
        taken.offsetSeconds = modified.offsetSeconds = 0;
    return secondsAfter(modified.moment(QTimeZone::utc()), taken.moment(QTimeZone::utc())) > writingSlack;
}

} // namespace

QVector<PhotoWarning> judgePhoto(const PhotoFacts &facts, const PhotoContext &context)
{
    QVector<PhotoWarning> warnings;
    if (!facts.exif.takenAt)
        warnings.append({QStringLiteral("photo_no_time"), PhotoConcern::Info, {}});
    if (!facts.exif.lat && context.lat && context.lon)
        warnings.append({QStringLiteral("photo_no_place"), PhotoConcern::Info, {}});
    judgeTime(facts, context, warnings);
    judgePlace(facts, context, warnings);
    if (isEditor(facts.exif.software) || isChangedLater(facts.exif))
        warnings.append({QStringLiteral("photo_edited"), PhotoConcern::Warning, {facts.exif.software}});
    return warnings;
}

} // namespace emonev
