#include "ui/text/importtext.h"

namespace emonev {

namespace {

QString arg(const RowIssue &issue, int index) { return issue.args.value(index); }

} // namespace

QString ImportText::sentence(const RowIssue &issue)
{
    for (const auto part : {tableSentence, valueSentence, storeSentence, caseSentence})
        if (const QString text = part(issue); !text.isEmpty())
            return text;
    return tr("The value breaks the rule \"%1\".").arg(issue.rule);
}

QString ImportText::tableSentence(const RowIssue &issue)
{
    const QString &rule = issue.rule;
    if (rule == u"no_rows")
        return tr("The table has no rows below its header.");
    if (rule == u"missing_column")
        return tr("The required column \"%1\" is missing.").arg(issue.column);
    if (rule == u"duplicate_header")
        return tr("The column \"%1\" stands in the file twice.").arg(issue.column);
    if (rule == u"duplicate_row")
        return tr("The same record already stands in row %1.").arg(arg(issue, 0));
    if (rule == u"formula_error")
        return tr("The cell holds a formula with an error.");
    if (rule == u"number_too_long")
        return tr(
            "The number has more than 15 digits, so the spreadsheet has already lost some. Format the cell as text "
            "and type it again.");
    return {};
}

QString ImportText::valueSentence(const RowIssue &issue)
{
    const QString &rule = issue.rule;
    if (rule == u"required")
        return tr("A value is required here.");
    if (rule == u"too_long")
        return tr("The text is longer than %1 characters.").arg(arg(issue, 0));
    if (rule == u"bad_number")
        return tr("\"%1\" is not a number.").arg(issue.value);
    if (rule == u"out_of_range")
        return issue.args.size() > 1 ? tr("The value must lie between %1 and %2.").arg(arg(issue, 0), arg(issue, 1))
                                     : tr("The value is outside the possible range.");
    if (rule == u"bad_date")
        return tr("\"%1\" is not a date such as 22/11/2026.").arg(issue.value);
    if (rule == u"two_digit_year")
        return tr("The year of \"%1\" needs four digits.").arg(issue.value);
    if (rule == u"bad_month")
        return tr("\"%1\" is not a month such as 2026-11.").arg(issue.value);
    if (rule == u"bad_year")
        return tr("\"%1\" is not a year.").arg(issue.value);
    if (rule == u"bad_nip")
        return tr("A NIP has exactly 18 digits.");
    if (rule == u"bad_email")
        return tr("\"%1\" is not an e-mail address.").arg(issue.value);
    if (rule == u"ends_before_start")
        return tr("The end of validity lies before its start.");
    if (rule == u"unknown_value")
        return tr("\"%1\" is not one of the possible values.").arg(issue.value);
    return {};
}

QString ImportText::storeSentence(const RowIssue &issue)
{
    const QString &rule = issue.rule;
    if (rule == u"unknown_unit")
        return tr("There is no unit with the code \"%1\".").arg(issue.value);
    if (rule == u"unknown_service")
        return tr("There is no service with the code \"%1\".").arg(issue.value);
    if (rule == u"unknown_indicator")
        return tr("The instrument has no indicator \"%1\".").arg(issue.value);
    if (rule == u"circular_parent")
        return tr("The unit would stand below itself.");
    if (rule == u"wrong_scope")
        return tr("Indicator %1 is answered once for the unit, not for a service.").arg(arg(issue, 0));
    if (rule == u"service_of_other_unit")
        return tr("The service \"%1\" belongs to the unit %2.").arg(issue.value, arg(issue, 0));
    if (rule == u"not_applicable_not_allowed")
        return tr("\"Not applicable\" is not allowed for indicator %1.").arg(arg(issue, 0));
    if (rule == u"period_locked")
        return tr("The period %1 is locked; its answers can't be changed.").arg(arg(issue, 0));
    if (rule == u"sheet_submitted")
        return tr("The unit's sheet is handed in; its answers can't be changed.");
    return {};
}

QString ImportText::place(const RowIssue &issue)
{
    QStringList parts;
    if (!issue.sheet.isEmpty())
        parts << issue.sheet;
    if (issue.row > 0)
        parts << tr("row %1").arg(issue.row);
    if (!issue.column.isEmpty())
        parts << tr("column %1").arg(issue.column);
    return parts.join(QStringLiteral(", "));
}

QString ImportText::suggestion(const RowIssue &issue)
{
    return issue.suggestion.isEmpty() ? QString() : tr("Perhaps: %1").arg(issue.suggestion);
}

QString ImportText::outcome(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Insert:
        return tr("new");
    case RowOutcome::Update:
        return tr("changed");
    case RowOutcome::Unchanged:
        return tr("unchanged");
    case RowOutcome::Rejected:
        return tr("refused");
    }
    return {};
}

QString ImportText::kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
        return tr("Work units");
    case ImportKind::Services:
        return tr("Services");
    case ImportKind::Standards:
        return tr("Service standards");
    case ImportKind::Answers:
        return tr("Answers of the checklist");
    case ImportKind::Complaints:
        return tr("Complaints");
    case ImportKind::Monthly:
        return tr("Monthly totals of complaints");
    default:
        return importKindWord(kind);
    }
}

QString ImportText::counts(const ImportCounts &counts)
{
    QStringList parts{tr("%Ln new", "", counts.inserted), tr("%Ln changed", "", counts.updated),
                      tr("%Ln unchanged", "", counts.unchanged), tr("%Ln refused", "", counts.rejected)};
    if (counts.skipped > 0)
        parts << tr("%Ln left out", "", counts.skipped);
    return tr("%Ln row(s)", "", counts.rows) + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + u'.';
}

QString ImportText::alreadyImported() { return tr("This file is already in; nothing was changed."); }

QString ImportText::nothingStored()
{
    return tr("Nothing was stored, because some rows were refused and it was to be all or nothing.");
}

QString ImportText::ignoredColumns(const QStringList &headers)
{
    return tr("Columns that were left out: %1").arg(headers.join(QStringLiteral(", ")));
}

QString ImportText::tableName(const QString &table)
{
    if (table == u"unit")
        return tr("unit");
    if (table == u"service")
        return tr("service");
    if (table == u"standard" || table == u"standard_component")
        return tr("standard");
    if (table == u"answer")
        return tr("answer");
    if (table == u"assessment")
        return tr("assessment");
    if (table == u"period")
        return tr("period");
    if (table == u"attachment")
        return tr("file");
    return table;
}

QString ImportText::conflict(const UndoConflict &conflict)
{
    const QString what = QStringList{tableName(conflict.table), conflict.code, conflict.name}.join(u' ').simplified();
    if (conflict.reason == UndoConflict::Reason::Needed)
        return tr("%1 belongs to %2, which this import brought in.").arg(what, conflict.baseCode);
    if (conflict.user.isEmpty())
        return tr("%1 was changed since.").arg(what);
    return tr("%1 was changed since by %2.").arg(what, conflict.user);
}

QString ImportText::undone(const Batch &batch, int reverted)
{
    return tr("The import of %1 was taken back (%2).").arg(batch.fileName, tr("%Ln change(s)", "", reverted));
}

QString ImportText::notUndone()
{
    return tr("The import was not taken back, because later work stands on it. Nothing was changed.");
}

QString ImportText::exported(const QString &path, int rows)
{
    return path + QStringLiteral(": ") + tr("%Ln row(s)", "", rows);
}

QString ImportText::errorColumn() { return tr("error"); }

} // namespace emonev
