#include "exchange/xlsxwriter.h"
#include "exchange/canonicaltext.h"
#include <QFile>
#include <QRegularExpression>
#include <xlsxwriter.h>

namespace emonev {

namespace {

constexpr qint64 manyCells = 500'000; ///< above, rows go to disk one by one
constexpr int longestCell = 32'767;   ///< what a spreadsheet cell holds

/// The formats of one workbook.
struct Formats
{
    explicit Formats(lxw_workbook *book)
        : head(workbook_add_format(book)), text(workbook_add_format(book)), date(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_num_format(text, "@");
        format_set_num_format(date, "yyyy\\-mm\\-dd");
    }
    lxw_format *head;
    lxw_format *text;
    lxw_format *date;
};

/// A sheet's name may have 31 characters and not these.
QByteArray sheetTitle(const QString &name)
{
    QString title = name.left(31);
    title.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
    return (title.isEmpty() ? QStringLiteral("Sheet1") : title).toUtf8();
}

/// A text that looks like Office's own escape (_x0041_) gets its underscore escaped.
QString escaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(QLatin1String("_x")) ? QString(text).replace(escape, QStringLiteral("_x005F_")) : text;
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &value, FileColumn::Type type,
                    const Formats &formats)
{
    if (value.isEmpty())
        return LXW_NO_ERROR;
    if (type == FileColumn::Type::Number && isPlainNumber(value))
        return worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
    if (const int serial = type == FileColumn::Type::Date ? serialOfDate(value) : 0; serial > 0)
        return worksheet_write_number(sheet, row, column, serial, formats.date);
    return worksheet_write_string(sheet, row, column, escaped(value).left(longestCell).toUtf8().constData(),
                                  formats.text);
}

lxw_error writeRows(lxw_worksheet *sheet, const TableData &data, const Formats &formats)
{
    for (int column = 0; column < data.columns.size(); ++column) {
        const auto error = worksheet_write_string(sheet, 0, lxw_col_t(column),
                                                  data.columns.at(column).title.toUtf8().constData(), formats.head);
        if (error != LXW_NO_ERROR)
            return error;
    }
    for (int row = 0; row < data.rows.size(); ++row)
        for (int column = 0; column < data.columns.size(); ++column) {
            const auto error = writeCell(sheet, lxw_row_t(row + 1), lxw_col_t(column), data.rows.at(row).value(column),
                                         data.columns.at(column).type, formats);
            if (error != LXW_NO_ERROR)
                return error;
        }
    return LXW_NO_ERROR;
}

} // namespace

bool isPlainNumber(const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && plainText(Cell::fromNumber(number)).text == value;
}

int serialOfDate(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() && date.year() > 1900 ? int(QDate(1899, 12, 30).daysTo(date)) : 0;
}

Result<void> writeXlsx(const QString &path, const TableData &data)
{
    lxw_workbook_options options{};
    options.constant_memory = qint64(data.rows.size()) * data.columns.size() > manyCells ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail(ErrorKind::Unexpected, QStringLiteral("file_unwritable"), {path});
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetTitle(data.sheetName).constData());
    if (!sheet)
        sheet = workbook_add_worksheet(book, nullptr);
    const Formats formats(book);
    worksheet_set_column(sheet, 0, lxw_col_t(qMax<qsizetype>(0, data.columns.size() - 1)), 18, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    const lxw_error wrote = writeRows(sheet, data, formats);
    const lxw_error closed = workbook_close(book);
    if (wrote != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return fail(ErrorKind::Unexpected, QStringLiteral("file_unwritable"), {path},
                    QString::fromUtf8(lxw_strerror(wrote != LXW_NO_ERROR ? wrote : closed)));
    return {};
}

} // namespace emonev
