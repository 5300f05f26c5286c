#include "ui/text/errortext.h"
#include <QDateTime>
#include <QLocale>

namespace emonev {

namespace {

QString arg(const Error &error, int index) { return error.args.value(index); }

/// "22 Nov 2026 09.00" for a stored moment; one with its own offset stays in it.
QString momentIn(const Error &error, int index)
{
    QDateTime moment = QDateTime::fromString(arg(error, index), Qt::ISODate);
    if (!moment.isValid())
        return arg(error, index);
    if (moment.timeSpec() == Qt::UTC)
        moment = moment.toLocalTime();
    const bool english = QLocale().language() == QLocale::English || QLocale().language() == QLocale::C;
    return QLocale(english ? QLocale::English : QLocale::Indonesian)
        .toString(moment, english ? QStringLiteral("d MMM yyyy HH:mm") : QStringLiteral("d MMM yyyy HH.mm"));
}

} // namespace

QString ErrorText::caseSentence(const Error &error)
{
    for (const auto part : {caseStateSentence, caseTimeSentence, caseInputSentence, casePlaceSentence, reporterSentence,
                            caseUsageSentence, letterSentence})
        if (const QString text = part(error); !text.isEmpty())
            return text;
    return {};
}

QString ErrorText::caseStateSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"case_is_closed")
        return tr("Case %1 is closed already. Nothing was written; reopen it first.").arg(arg(error, 0));
    if (code == u"case_is_open")
        return tr("Case %1 is still open, so there is nothing to reopen.").arg(arg(error, 0));
    if (code == u"case_is_paused")
        return tr("Case %1 is paused. Nothing was written; resume it first.").arg(arg(error, 0));
    if (code == u"case_not_paused")
        return tr("Case %1 is not paused, so there is nothing to resume.").arg(arg(error, 0));
    if (code == u"case_is_merged")
        return tr("Case %1 is merged into another one and is handled there. Nothing was written; separate it first if "
                  "it needs steps of its own.")
            .arg(arg(error, 0));
    if (code == u"case_not_merged")
        return tr("Case %1 is not merged into another one, so there is nothing to separate.").arg(arg(error, 0));
    if (code == u"case_is_there_already")
        return tr("Case %1 lies with that unit already. Choose another unit.").arg(arg(error, 0));
    if (code == u"merge_into_itself")
        return tr("Case %1 can't be merged into itself. Name the case it repeats.").arg(arg(error, 0));
    if (code == u"merge_circle")
        return tr("The other case is itself merged into case %1. Merge the other way round, or separate that one "
                  "first.")
            .arg(arg(error, 0));
    if (code == u"unknown_complaint")
        return tr("There is no complaint \"%1\" on this computer. Check the number; a complaint of another unit comes "
                  "with the next sync only where you may see it.")
            .arg(arg(error, 0));
    return {};
}

QString ErrorText::caseTimeSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"event_before_receipt")
        return tr("The step of case %1 lies before the case was received (%2). Nothing was written; check day and "
                  "hour.")
            .arg(arg(error, 0), momentIn(error, 1));
    if (code == u"event_before_last")
        return tr("The step of case %1 (%2) lies before its latest one (%3). Nothing was written; give a later time.")
            .arg(arg(error, 0), momentIn(error, 1), momentIn(error, 2));
    if (code == u"time_in_future")
        return tr("The time %1 has not come yet. Nothing was written; check day and hour, and this computer's clock.")
            .arg(momentIn(error, 1));
    if (code == u"time_too_early")
        return tr("The time %1 lies before the year 2000. Nothing was written; check the year.")
            .arg(momentIn(error, 1));
    if (code == u"extension_not_past_due")
        return tr("The new due time of case %1 is not later than the present one. Choose a later day.")
            .arg(arg(error, 0));
    if (code == u"extension_too_long")
        return tr("The new due time of case %1 lies more than 20 years ahead. Check the year.").arg(arg(error, 0));
    if (code == u"bad_time")
        return tr("%1: \"%2\" is no time. Write it as 2026-11-22 or 2026-11-22T14:05.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == u"bad_month")
        return tr("\"%1\" is no month. Write it as 2026-11.").arg(arg(error, 0));
    return {};
}

QString ErrorText::caseInputSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"reason_missing")
        return tr("This step needs a reason. Nothing was written; say why in a few words.");
    if (code == u"until_missing")
        return tr("Say until when the case is extended.");
    if (code == u"to_unit_missing")
        return tr("Say which unit gets the case.");
    if (code == u"role_may_not")
        return tr("Your account's role may not do this. Nothing was written; ask the city's coordinator.");
    if (code == u"unknown_channel")
        return tr("There is no channel \"%1\". Choose one of the list.").arg(arg(error, 1));
    if (code == u"channel_exists")
        return tr("There is a channel called \"%1\" already.").arg(arg(error, 0));
    if (code == u"channel_dates_wrong")
        return tr("\"%1\" would close before it opens.").arg(arg(error, 0));
    if (code == u"target_wrong")
        return tr("The target is a percentage from 1 to 100.");
    if (code == u"office_hours_wrong")
        return tr("The office must open before it closes.");
    if (code == u"channel_closed")
        return tr("The channel \"%1\" was not in use on the day of receipt. Choose another channel, or check the day.")
            .arg(arg(error, 1));
    if (code == u"photo_not_image")
        return tr("%1 is no JPEG or PNG picture, so it can't be a proof photo. Nothing was written; choose a photo.")
            .arg(arg(error, 0));
    if (code == u"photo_too_large")
        return tr("The photo %1 is too large. Nothing was written; make it smaller and add it again.")
            .arg(arg(error, 0));
    return {};
}

QString ErrorText::casePlaceSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"place_incomplete")
        return tr("A place needs both numbers, latitude and longitude. Add the missing one, or clear both.");
    if (code == u"place_out_of_range")
        return tr("There is no such place: a latitude lies between −90 and 90, a longitude between −180 and 180.");
    if (code == u"place_not_here")
        return tr("This place is not in Indonesia. Perhaps latitude and longitude are swapped.");
    return {};
}

QString ErrorText::reporterSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"reporter_key_missing")
        return tr("This computer does not hold the key of the reporters' names, so they can be neither kept nor read "
                  "here. Nothing was written.");
    if (code == u"reporter_unknown")
        return tr("Nobody wrote down who reported this case.");
    return {};
}

QString ErrorText::caseUsageSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"unknown_sla")
        return tr("There is no profile of clocks \"%1\"; there are: %2.").arg(arg(error, 0), arg(error, 1));
    if (code == u"sla_profile_missing")
        return tr("The profile of clocks \"%1\" is not in the store, or is damaged, so no due time can be reckoned. "
                  "Choose one in the settings, or sync.")
            .arg(arg(error, 0));
    if (code == u"complaints_usage")
        return tr("Usage: emonevctl complaints list | add | event NUMBER TYPE | merge NUMBER --into NUMBER | unmerge "
                  "NUMBER | show NUMBER | clock NUMBER | stats | monthly --month YYYY-MM | check-number N… | reporter "
                  "NUMBER");
    if (code == u"bad_cursor")
        return tr("\"%1\" is no place in the list. Give what \"next\" of the page before said.").arg(arg(error, 0));
    if (code == u"unknown_status")
        return tr("There is no status \"%1\"; there are menunggu, koordinasi, disposisi, proses, selesai and ditolak.")
            .arg(arg(error, 0));
    if (code == u"unknown_class")
        return tr("There is no class \"%1\"; there are information, complaint and oversight.").arg(arg(error, 0));
    if (code == u"unknown_event")
        return tr("There is no step \"%1\"; there are coordinated, forwarded, progress, paused, resumed, extended, "
                  "resolved, refused and reopened.")
            .arg(arg(error, 0));
    if (code == u"option_missing")
        return tr("%1 is missing; say it, too.").arg(arg(error, 0));
    return {};
}

} // namespace emonev
