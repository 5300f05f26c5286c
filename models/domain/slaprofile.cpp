#include "domain/slaprofile.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace emonev {

namespace {

Unexpected damaged(const char *key)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("sla_profile_damaged"), {QString::fromLatin1(key)});
}

/// {"hours":6}, {"days":7}; 0 where it says neither.
qint64 allowanceOf(const QJsonObject &object)
{
    const double seconds = object.value(u"hours").toDouble() * 3600 + object.value(u"days").toDouble() * 86400;
    return seconds > 0 && seconds < 1e10 ? qint64(seconds) : 0;
}

} // namespace

Result<SlaProfile> parseSlaProfile(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SlaProfile profile;
    profile.code = object.value(u"code").toString();
    if (profile.code.isEmpty())
        return damaged("code");
    profile.nameId = object.value(u"name_id").toString();
    profile.nameEn = object.value(u"name_en").toString(profile.nameId);
    profile.source = object.value(u"source").toString();
    const QString counting = object.value(u"counting").toString();
    if (counting != u"every_second" && counting != u"working_days")
        return damaged("counting");
    profile.counting = counting == u"working_days" ? Counting::WorkingDays : Counting::EverySecond;
    profile.countsCollectiveLeave = object.value(u"collective_leave_counts").toBool();
    profile.judgedOnAverages = object.value(u"judged_on").toString() == u"averages";
    const QJsonObject coordinate = object.value(u"coordinate").toObject();
    profile.coordinate = allowanceOf(coordinate);
    for (const QJsonValue &word : coordinate.value(u"ends").toArray()) {
        const auto type = caseEventType(word.toString());
        if (!type)
            return damaged("coordinate");
        profile.coordinateEnds.insert(*type);
    }
    if (profile.coordinate == 0 || profile.coordinateEnds.isEmpty())
        return damaged("coordinate");
    const QJsonObject resolve = object.value(u"resolve").toObject();
    for (const CaseClass kind : {CaseClass::Information, CaseClass::Complaint, CaseClass::Oversight}) {
        const qint64 allowance = allowanceOf(resolve.value(caseWord(kind)).toObject());
        if (allowance == 0)
            return damaged("resolve");
        profile.resolve.insert(kind, allowance);
    }
    return profile;
}

} // namespace emonev
