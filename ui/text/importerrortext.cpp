#include "ui/text/errortext.h"

namespace emonev {

namespace {

QString arg(const Error &error, int index) { return error.args.value(index); }

} // namespace

QString ErrorText::importSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"unknown_kind")
        return tr("\"%1\" is no kind of table; there are units, services, standards and answers.").arg(arg(error, 0));
    if (code == u"import_not_built")
        return tr("Import and export of \"%1\" are not built yet; they come with a later version.").arg(arg(error, 0));
    if (code == u"import_usage")
        return tr("Usage: emonevctl import KIND FILE, or emonevctl import --undo BATCH.");
    if (code == u"export_usage")
        return tr("Say where to write: --out FILE with the ending .xlsx, .csv, .json or .ods.");
    if (code == u"unknown_batch")
        return tr("There is no import \"%1\".").arg(arg(error, 0));
    if (code == u"batch_undone")
        return tr("The import of %1 was already taken back.").arg(arg(error, 0));
    if (code == u"batch_has_later_edits")
        return tr("The import of %1 was not taken back, because later work stands on it.").arg(arg(error, 0));
    if (code == u"unknown_format")
        return tr("The ending \"%1\" is not known; use .xlsx, .csv, .json or .ods.").arg(arg(error, 0));
    if (code == u"folder_not_found")
        return tr("The folder %1 does not exist.").arg(arg(error, 0));
    if (code == u"file_unwritable")
        return tr("%1 could not be written; check the folder and the free space.").arg(arg(error, 0));
    if (code == u"map_not_json")
        return tr("The mapping file is no valid JSON (%1).").arg(arg(error, 0));
    if (code == u"map_bad_shape")
        return tr("The mapping file has a fault at \"%1\".").arg(arg(error, 0));
    if (code == u"map_unknown_column")
        return tr("The mapping file names a column that does not exist: \"%1\". %2")
            .arg(arg(error, 0), arg(error, 1))
            .trimmed();
    if (code == u"map_bad_time_zone")
        return tr("The mapping file has no valid time zone (\"%1\"); write it as +07:00.").arg(arg(error, 0));
    return tableFileSentence(error);
}

QString ErrorText::tableFileSentence(const Error &error)
{
    const QString &code = error.code;
    if (code == u"file_unreadable")
        return tr("The file %1 can't be read; check its permissions.").arg(arg(error, 0));
    if (code == u"file_empty")
        return tr("The file %1 is empty.").arg(arg(error, 0));
    if (code == u"file_too_large" || code == u"zip_bomb")
        return tr("The file %1 is too large to be read. Cut it into smaller ones.").arg(arg(error, 0));
    if (code == u"file_not_a_table")
        return tr("The file %1 is no table. Save it as .xlsx, .ods or .csv and try again.").arg(arg(error, 0));
    if (code == u"file_password_protected")
        return tr("The file %1 is protected by a password. Save it without one and try again.").arg(arg(error, 0));
    if (code == u"file_old_excel")
        return tr("The file %1 has the old format .xls. Save it as .xlsx and try again.").arg(arg(error, 0));
    if (code == u"csv_unclosed_quote")
        return tr("In the file %1 a quotation mark opens in row %2 and is never closed.")
            .arg(arg(error, 0), arg(error, 1));
    if (code == u"sheet_not_found")
        return tr("There is no sheet \"%1\"; the file has: %2.").arg(arg(error, 0), arg(error, 1));
    return {};
}

} // namespace emonev
