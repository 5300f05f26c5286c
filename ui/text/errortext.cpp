#include "ui/text/errortext.h"

namespace emonev {

namespace {

QString arg(const Error &error, int index) { return error.args.value(index); }

} // namespace

QString ErrorText::sentence(const Error &error)
{
    for (const auto part : {storeSentence, fileSentence, registrySentence, assessmentSentence, settingsSentence,
                            importSentence, paperSentence, secretSentence, syncSentence, courierSentence, caseSentence,
                            monthSentence, roundSentence, findingSentence, trialSentence, planSentence})
        if (const QString text = part(error); !text.isEmpty())
            return text;
    return tr("Something unexpected happened (%1). What was saved before is safe; please try again.").arg(error.code);
}

QString ErrorText::storeSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("store_missing"))
        return tr("There is no e-Monev store in %1. Make one with \"emonevctl init\".").arg(arg(error, 0));
    if (code == QLatin1String("store_exists"))
        return tr("%1 already holds a store; it was left as it is.").arg(arg(error, 0));
    if (code == QLatin1String("store_in_use"))
        return tr("The data in %2 are in use by another program: %1. Close it first; nothing was changed.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == QLatin1String("store_busy"))
        return tr("The store is busy. Nothing was changed; please try again.");
    if (code == QLatin1String("store_damaged") || code == QLatin1String("store_check_failed"))
        return tr("The store is damaged. It was left untouched; restore the newest good backup.");
    if (code == QLatin1String("not_our_store"))
        return tr("This file is a database, but not one of e-Monev.");
    if (code == QLatin1String("store_newer"))
        return tr("The store was written by a newer version of e-Monev (%1; this program knows up to %2). Install the "
                  "newer "
                  "version; nothing was changed.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == QLatin1String("store_older"))
        return tr(
            "The store was written by an older version of e-Monev. Open it once with the desktop program to bring it "
            "up to date.");
    if (code == QLatin1String("disk_full"))
        return tr("The disk is full. The last change was NOT saved; make room and try again.");
    if (code == QLatin1String("store_unwritable"))
        return tr("The data folder can't be written. The last change was NOT saved; check the folder's permissions.");
    if (code == QLatin1String("folder_not_created"))
        return tr("The folder %1 could not be made; check its permissions.").arg(arg(error, 0));
    if (code == QLatin1String("no_good_backup"))
        return tr("There is no sound backup in %1.").arg(arg(error, 0));
    if (code == QLatin1String("backup_damaged"))
        return tr("The backup %1 is damaged or no backup of e-Monev. The present data were left as they are.")
            .arg(arg(error, 0));
    if (code == QLatin1String("init_what"))
        return tr("Say what to make: init --sample, or init --empty --city NAME.");
    if (code == QLatin1String("instrument_usage"))
        return tr("Usage: emonevctl instrument list | import FILE.json | export CODE VERSION");
    if (code == QLatin1String("period_usage"))
        return tr("Usage: emonevctl period list | add YEAR --instrument CODE --version V");
    if (code == QLatin1String("city_name_missing"))
        return tr("Say which city it is: --city NAME.");
    if (code == QLatin1String("interrupted"))
        return tr("Interrupted. What was saved before is safe.");
    return {};
}

QString ErrorText::fileSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("file_not_found"))
        return tr("The file %1 was not found or can't be read.").arg(arg(error, 0));
    if (code == QLatin1String("folder_missing"))
        return tr("The folder %1 does not exist.").arg(arg(error, 0));
    if (code == QLatin1String("file_is_folder"))
        return tr("%1 is a folder, not a file.").arg(arg(error, 0));
    if (code == QLatin1String("file_not_written"))
        return tr("%1 could not be written; check the folder and the free space.").arg(arg(error, 0));
    if (code == QLatin1String("file_damaged") && error.args.isEmpty())
        return tr("A file came damaged from the server. It was thrown away and is fetched again.");
    if (code == QLatin1String("file_damaged"))
        return tr("The file %1 is damaged and can't be read. Nothing was changed; open it in a spreadsheet program, "
                  "save it "
                  "anew and try again.")
            .arg(arg(error, 0));
    if (code == QLatin1String("backup_onto_store"))
        return tr("The backup can't be written onto the store itself; choose another file.");
    if (code == QLatin1String("attachment_too_large"))
        return tr("%1 is larger than 20 MiB. Make the picture smaller or scan with fewer dots per inch.")
            .arg(arg(error, 0));
    if (code == QLatin1String("attachment_type"))
        return tr("%1 is neither a JPEG or PNG picture nor a PDF.").arg(arg(error, 0));
    if (code == QLatin1String("attachment_damaged"))
        return tr("The stored file %1 is missing or damaged; add it again.").arg(arg(error, 0));
    return {};
}

QString ErrorText::registrySentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("required"))
        return tr("\"%1\" must not be empty.").arg(arg(error, 0));
    if (code == QLatin1String("too_long"))
        return tr("\"%1\" may have at most %2 characters.").arg(arg(error, 0), arg(error, 1));
    if (code == QLatin1String("bad_nip"))
        return tr("A NIP has exactly 18 digits.");
    if (code == QLatin1String("out_of_range"))
        return tr("\"%1\" is outside the possible range.").arg(arg(error, 0));
    if (code == QLatin1String("ends_before_start"))
        return tr("The end of validity lies before its start.");
    if (code == QLatin1String("duplicate_code"))
        return tr("This code is already used by another record.");
    if (code == QLatin1String("circular_parent"))
        return tr("A unit can't stand below itself.");
    if (code == QLatin1String("unknown_unit"))
        return tr("There is no unit \"%1\".").arg(arg(error, 0));
    if (code == QLatin1String("unknown_service"))
        return tr("There is no service \"%1\".").arg(arg(error, 0));
    if (code == QLatin1String("unit_in_use"))
        return tr("This unit has services, sub-units or assessments; remove those first.");
    if (code == QLatin1String("service_in_use"))
        return tr("This service has a standard or answers; remove those first.");
    if (code == QLatin1String("standard_published"))
        return tr("Version %1 is published and stays as it is. Start a new version to write in.").arg(arg(error, 0));
    if (code == QLatin1String("changed_since"))
        return tr("The record was changed again in the meantime, so it can't be taken back. Nothing was changed.");
    if (code == QLatin1String("nothing_to_undo"))
        return tr("There is nothing to undo.");
    return {};
}

QString ErrorText::assessmentSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("unknown_period"))
        return arg(error, 0).isEmpty() ? tr("There is no period yet. Add one in the settings.")
                                       : tr("There is no period %1.").arg(arg(error, 0));
    if (code == QLatin1String("period_exists"))
        return tr("The period %1 exists already.").arg(arg(error, 0));
    if (code == QLatin1String("period_locked"))
        return tr("The period %1 is locked; answers can't be changed.").arg(arg(error, 0));
    if (code == QLatin1String("bad_year"))
        return tr("\"%1\" is not a year.").arg(arg(error, 0));
    if (code == QLatin1String("unknown_instrument"))
        return tr("There is no instrument %1, version %2.").arg(arg(error, 0), arg(error, 1));
    if (code == QLatin1String("instrument_differs"))
        return tr("Instrument %1, version %2, exists with another content. Give the new one another version.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == QLatin1String("instrument_not_json"))
        return tr("The instrument file is no valid JSON (%1).").arg(arg(error, 0));
    if (code.startsWith(QLatin1String("instrument_")))
        return tr("The instrument file has a fault at %1 (%2).").arg(arg(error, 0), code.mid(11));
    if (code == QLatin1String("unknown_indicator"))
        return tr("The instrument has no indicator \"%1\".").arg(arg(error, 0));
    if (code == QLatin1String("wrong_scope"))
        return tr("Indicator %1 is answered once for the unit or once for each service, not the other way.")
            .arg(arg(error, 0));
    if (code == QLatin1String("not_applicable_not_allowed"))
        return tr("\"Not applicable\" is not allowed for indicator %1.").arg(arg(error, 0));
    if (code == QLatin1String("unknown_value"))
        return tr("\"%2\" is no value of indicator %1.").arg(arg(error, 0), arg(error, 1));
    return {};
}

QString ErrorText::paperSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("output_missing"))
        return tr("Say where to write it: --out FILE.");
    if (code == QLatin1String("folder_not_found"))
        return tr("The folder %1 does not exist; make it first.").arg(arg(error, 0));
    if (code == QLatin1String("path_is_folder"))
        return tr("%1 is a folder; name a file in it.").arg(arg(error, 0));
    if (code == QLatin1String("folder_is_file"))
        return tr("%1 is a file; name a folder.").arg(arg(error, 0));
    if (code == QLatin1String("report_unknown"))
        return tr("There is no report \"%1\"; there are unit, city, complaints, monthly, teguran, berita-acara, "
                  "blank-checklist, poster and simple.")
            .arg(arg(error, 0));
    if (code == QLatin1String("chart_unknown"))
        return tr("There is no chart \"%1\"; there are capaian, variables, trend and complaints.").arg(arg(error, 0));
    if (code == QLatin1String("unit_option_missing"))
        return tr("Say which unit: --unit CODE, or --all-units.");
    if (code == QLatin1String("not_per_unit"))
        return tr("\"%1\" can't be made for all units and for one at once, nor the city's report for each unit.")
            .arg(arg(error, 0));
    if (code == QLatin1String("paper_unknown"))
        return tr("\"%1\" is no paper size; there are A4 and F4.").arg(arg(error, 0));
    if (code == QLatin1String("chart_format_unknown"))
        return tr("%1: a chart can be written as .png, .svg or .pdf.").arg(arg(error, 0));
    if (code == QLatin1String("chart_size_invalid"))
        return tr("\"%1\" is no size; write it as 1200x800, each side from 100 to 10000.").arg(arg(error, 0));
    if (code == QLatin1String("pdf_not_made"))
        return tr("The PDF could not be made; please try again.");
    if (code == QLatin1String("printer_not_ready"))
        return tr("The printer %1 is not ready; check it and try again.").arg(arg(error, 0));
    return {};
}

QString ErrorText::settingsSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("logo_too_large"))
        return tr(
            "The logo is larger than 1 MiB; the old one stays. Make the picture smaller, 600 dots wide are enough.");
    if (code == QLatin1String("logo_type"))
        return tr("The logo must be a PNG, JPEG or SVG picture; the old one stays.");
    if (code == QLatin1String("logo_damaged"))
        return tr("The picture can't be read; the old logo stays. Save it anew in a drawing program and try again.");
    if (code == QLatin1String("bad_time_zone"))
        return tr("This time zone is not known.");
    if (code == QLatin1String("bad_paper"))
        return tr("The paper is A4 or F4.");
    return {};
}

QString ErrorText::secretSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("keychain_missing"))
        return tr(
            "This computer has no keychain to keep the sign-in in. Start one (gnome-keyring or KWallet), or name a "
            "file with --token-file. Nothing was stored.");
    if (code == QLatin1String("keychain_denied"))
        return tr("The keychain is locked or refused. Unlock it and try again; your data are not affected.");
    if (code == QLatin1String("keychain_silent"))
        return tr("The keychain does not answer. Look whether it asks for its password in another window, then try "
                  "again; your data are not affected.");
    if (code == QLatin1String("secret_file_open"))
        return tr("Others can read the file %1, so it is not used. Make it yours alone (chmod 600) and change what was "
                  "in it by signing in again.")
            .arg(arg(error, 0));
    if (code == QLatin1String("secret_file_linked"))
        return tr("%1 is a link, so it is not used. Name the file itself.").arg(arg(error, 0));
    if (code == QLatin1String("secret_file_denied"))
        return tr("The file %1 can't be read; check whose it is.").arg(arg(error, 0));
    if (code == QLatin1String("secret_file_damaged"))
        return tr("The file %1 is damaged or keeps no sign-in of e-Monev. Move it away and sign in again.")
            .arg(arg(error, 0));
    if (code == QLatin1String("secret_file_busy"))
        return tr("Another program is writing %1. Nothing was changed; please try again.").arg(arg(error, 0));
    return keySentence(error);
}

QString ErrorText::keySentence(const Error &error)
{
    const QString &code = error.code;
    if (code == QLatin1String("password_not_hashed"))
        return tr("There is too little memory to store the password safely. Nothing was changed; please try again.");
    if (code == QLatin1String("signing_key_damaged") || code == QLatin1String("public_key_damaged") ||
        code == QLatin1String("sealing_key_damaged"))
        return tr("The key is damaged or not whole. Copy it again.");
    if (code == QLatin1String("sealed_unreadable"))
        return tr(
            "The file can't be opened: it was made for another key, or was cut off or changed on the way. Nothing "
            "was taken from it; copy it again.");
    if (code == QLatin1String("device_not_read"))
        return tr("Reading stopped in the middle. Nothing was changed; check the disk or stick and try again.");
    if (code == QLatin1String("device_not_written"))
        return tr("Writing stopped in the middle. Check the free space of the disk or stick and try again.");
    return {};
}

} // namespace emonev
