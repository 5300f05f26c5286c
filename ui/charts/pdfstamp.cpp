#include "ui/charts/pdfstamp.h"

#include <QRegularExpression>
#include <QString>

namespace emonev {
namespace {

void replaceTimes(QByteArray &pdf, const QByteArray &key, const QByteArray &digits)
{
    const QByteArray pattern = key + " (D:";
    for (qsizetype at = pdf.indexOf(pattern); at >= 0; at = pdf.indexOf(pattern, at + 1)) {
        const qsizetype start = at + pattern.size();
        pdf.replace(start, digits.size(), digits);
    }
}

} // namespace

void stampPdf(QByteArray &pdf, const QDateTime &moment)
{
    const QByteArray digits = moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    replaceTimes(pdf, "/CreationDate", digits);
    replaceTimes(pdf, "/ModDate", digits);
}

} // namespace emonev
