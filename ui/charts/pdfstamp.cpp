#include "ui/charts/pdfstamp.h"

#include <QString>

namespace emonev {
namespace {

constexpr qsizetype entryLength = 20; // of the table of places: "0000000017 00000 n \n"

/// Moves every place behind `from` by `shift`; a place is ten digits at the start of its entry.
void movePlaces(QByteArray &pdf, qsizetype from, qsizetype shift)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    if (start < 0 || table < 0)
        return;
    const qsizetype rows = pdf.indexOf('\n', table + 6) + 1;
    const qsizetype count = pdf.mid(table + 6, rows - table - 7).split(' ').value(1).toLongLong();
    for (qsizetype at = rows; at < rows + count * entryLength && at + 10 < start; at += entryLength) {
        const qsizetype place = pdf.mid(at, 10).toLongLong();
        if (place > from)
            pdf.replace(at, 10, QByteArray::number(place + shift).rightJustified(10, '0'));
    }
    qsizetype digits = start + 10;
    while (digits < pdf.size() && pdf.at(digits) >= '0' && pdf.at(digits) <= '9')
        ++digits;
    pdf.replace(start + 10, digits - start - 10, QByteArray::number(table + 1));
}

} // namespace

void stampPdf(QByteArray &pdf, const QDateTime &moment)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', at);
    if (at < key.size() || end < 0)
        return;
    const QByteArray time = moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1();
    pdf.replace(at, end - at, time);
    if (const qsizetype shift = time.size() - (end - at))
        movePlaces(pdf, at, shift);
}

} // namespace emonev
