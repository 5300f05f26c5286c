#include "items/casewords.h"
#include <QCryptographicHash>
#include <QHash>
#include <QLocale>

namespace emonev {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString CaseWords::status(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Waiting:
        return tr("Waiting");
    case CaseStatus::Coordination:
        return tr("Coordination");
    case CaseStatus::Disposition:
        return tr("Handed on");
    case CaseStatus::Process:
        return tr("In work");
    case CaseStatus::Done:
        return tr("Done");
    case CaseStatus::Refused:
        return tr("Refused");
    }
    return {};
}

QString CaseWords::kind(CaseClass kind)
{
    switch (kind) {
    case CaseClass::Information:
        return tr("Request for information");
    case CaseClass::Complaint:
        return tr("Complaint");
    case CaseClass::Oversight:
        return tr("Report of misconduct");
    }
    return {};
}

QString CaseWords::event(CaseEventType type)
{
    switch (type) {
    case CaseEventType::Coordinated:
        return tr("Coordinated");
    case CaseEventType::Forwarded:
        return tr("Handed on");
    case CaseEventType::Progress:
        return tr("Progress");
    case CaseEventType::Paused:
        return tr("Paused");
    case CaseEventType::Resumed:
        return tr("Resumed");
    case CaseEventType::Extended:
        return tr("Extended");
    case CaseEventType::Resolved:
        return tr("Resolved");
    case CaseEventType::Refused:
        return tr("Refused");
    case CaseEventType::Reopened:
        return tr("Reopened");
    case CaseEventType::Merged:
        return tr("Merged");
    case CaseEventType::Unmerged:
        return tr("Separated");
    }
    return {};
}

QString CaseWords::rule(SpanRule rule)
{
    switch (rule) {
    case SpanRule::EverySecond:
        return tr("Every hour counts");
    case SpanRule::WorkingDay:
        return tr("Working day");
    case SpanRule::DayOfReceipt:
        return tr("Day of receipt");
    case SpanRule::Weekend:
        return tr("Weekend");
    case SpanRule::Holiday:
        return tr("Holiday");
    case SpanRule::CollectiveLeave:
        return tr("Collective leave");
    case SpanRule::Paused:
        return tr("Paused");
    case SpanRule::Merged:
        return tr("Merged into another case");
    case SpanRule::Resolved:
        return tr("Was resolved");
    }
    return {};
}

QString CaseWords::outcome(const QString &code)
{
    const QHash<QString, QString> words{
        {"selesai", tr("done")},
        {"selesai_sebagian", tr("done in part")},
        {"bukan_kewenangan", tr("not our authority")},
        {"duplikat", tr("a double of another case")},
        {"tidak_dapat_dilaksanakan", tr("can't be done")},
        {"direncanakan", tr("planned")},
    };
    return words.value(code, code);
}

const QStringList &CaseWords::outcomes()
{
    static const QStringList codes{
        QStringLiteral("selesai"),  QStringLiteral("selesai_sebagian"),         QStringLiteral("bukan_kewenangan"),
        QStringLiteral("duplikat"), QStringLiteral("tidak_dapat_dilaksanakan"), QStringLiteral("direncanakan")};
    return codes;
}

QString CaseWords::reporter(const QString &complaintId)
{
    const QByteArray sum = QCryptographicHash::hash(complaintId.toUtf8(), QCryptographicHash::Sha256);
    const int letter = uchar(sum[0]) % 26;
    const int figures = (uchar(sum[1]) * 256 + uchar(sum[2])) % 90 + 10;
    return tr("Reporter %1").arg(QChar(u'A' + letter) + QString::number(figures));
}

QString CaseWords::warning(const QString &code, const QString &number, const QString &detail)
{
    // A time the camera wrote comes first in the detail.
    const QDateTime taken = QDateTime::fromString(detail.section(u' ', 0, 0), Qt::ISODate);
    const QString when = moment(taken.isValid() ? taken.toSecsSinceEpoch() : 0, QTimeZone::systemTimeZone());
    if (code == u"photo_reused")
        return (detail == u"similar" ? tr("A photo like this one was used before, in case %1. Compare both.")
                                     : tr("The same photo was used before, in case %1. Check whether it is the right "
                                          "one."))
            .arg(number);
    if (code == u"photo_before_report")
        return tr("The photo was taken before the complaint came in (%1). Check whether it shows the result.")
            .arg(when);
    if (code == u"photo_after_event")
        return tr("The photo was taken later (%1) than the step it is to prove. Check the time.").arg(when);
    if (code == u"photo_in_future")
        return tr("The photo's time (%1) has not come yet: the camera's clock is wrong.").arg(when);
    if (code == u"photo_far")
        return tr("The photo was taken %1 m from the place of the complaint.").arg(detail);
    if (code == u"photo_edited")
        return detail.isEmpty() ? tr("The photo was changed after it was taken.")
                                : tr("The photo was changed with %1.").arg(detail);
    if (code == u"place_far_away")
        return tr("The place is far from all units of the city. Check latitude and longitude.");
    return tr("Please look at this step again (%1).").arg(QStringList{code, number, detail}.join(u' ').trimmed());
}

QString CaseWords::moment(qint64 moment, const QTimeZone &zone, const char *day)
{
    const QLocale::Language language = QLocale().language();
    const bool english = language == QLocale::English || language == QLocale::C;
    return QLocale(english ? QLocale::English : QLocale::Indonesian)
        .toString(QDateTime::fromSecsSinceEpoch(moment, zone),
                  QLatin1String(day) + (english ? QStringLiteral(" HH:mm") : QStringLiteral(" HH.mm")));
}

QString CaseWords::moment(qint64 at, const QTimeZone &zone) { return moment(at, zone, "d MMM yyyy"); }

QString CaseWords::shortMoment(qint64 at, const QTimeZone &zone) { return moment(at, zone, "d MMM"); }

QString CaseWords::duration(qint64 seconds)
{
    if (seconds >= 3 * day)
        return tr("%1 d").arg(seconds / day);
    if (seconds >= day)
        return seconds % day < hour ? tr("%1 d").arg(seconds / day)
                                    : tr("%1 d %2 h").arg(seconds / day).arg(seconds % day / hour);
    if (seconds >= hour)
        return tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return tr("%1 min").arg(seconds / minute);
}

QString CaseWords::exactDuration(qint64 seconds)
{
    if (seconds < hour)
        return tr("%1 min").arg(seconds / minute);
    if (seconds < day)
        return tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return tr("%1 d %2 h %3 min").arg(seconds / day).arg(seconds % day / hour).arg(seconds % hour / minute);
}

ClockLook CaseWords::clockLook(const CaseLine &line, qint64 now, qint64 nearUntil)
{
    if (line.done)
        return *line.done > line.due ? ClockLook::DoneLate : ClockLook::InTime;
    if (line.paused)
        return ClockLook::Paused;
    if (!line.nextDue)
        return ClockLook::None;
    if (*line.nextDue < now)
        return ClockLook::Late;
    return *line.nextDue < (nearUntil == 0 ? now + soonSeconds : nearUntil) ? ClockLook::Soon : ClockLook::Running;
}

QString CaseWords::clock(const CaseLine &line, qint64 now)
{
    return clock(clockLook(line, now), line.nextDue.value_or(0), now, !line.mergedInto.isEmpty());
}

ClockLook CaseWords::clockLook(const ClockReading &reading, const CaseState &state, qint64 now, qint64 nearUntil)
{
    if (reading.done)
        return reading.late ? ClockLook::DoneLate : ClockLook::InTime;
    if (state.isPaused())
        return ClockLook::Paused;
    if (state.isMerged())
        return ClockLook::None;
    if (reading.due < now)
        return ClockLook::Late;
    return reading.due < (nearUntil == 0 ? now + soonSeconds : nearUntil) ? ClockLook::Soon : ClockLook::Running;
}

QString CaseWords::clock(const ClockReading &reading, const CaseState &state, qint64 now)
{
    return clock(clockLook(reading, state, now), reading.due, now, state.isMerged());
}

QString CaseWords::clock(ClockLook look, qint64 due, qint64 now, bool merged)
{
    switch (look) {
    case ClockLook::None:
        return merged ? tr("merged") : QStringLiteral("–");
    case ClockLook::Running:
    case ClockLook::Soon:
        return tr("%1 left").arg(duration(due - now));
    case ClockLook::Late:
        return tr("%1 late").arg(duration(now - due));
    case ClockLook::Paused:
        return tr("paused");
    case ClockLook::InTime:
        return tr("done in time");
    case ClockLook::DoneLate:
        return tr("done late");
    }
    return {};
}

} // namespace emonev
