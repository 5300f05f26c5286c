#include "ui/print/pdfwriter.h"

#include "ui/charts/pdfstamp.h"
#include "ui/charts/savefile.h"
#include "ui/charts/steadyhash.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pagescale.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace emonev {

Result<QByteArray> pdfBytes(const Document &document, PaperSize paper, const QDateTime &now)
{
    const DocumentLayout layout(document, paper);
    QByteArray bytes;
    {
        const SteadyHash steady;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(document.creator);
        writer.setResolution(page::unitsPerInch);
        writer.setPageLayout(pageLayout(paper, layout.landscape()));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorKind::Unexpected, QStringLiteral("pdf_not_made"));
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            layout.paintPage(&painter, page);
        }
    }
    stampPdf(bytes, now);
    return bytes;
}

Result<void> writePdf(const Document &document, const QString &path, PaperSize paper, const QDateTime &now)
{
    EMONEV_TRY(checkTarget(path));
    EMONEV_ASSIGN(const QByteArray bytes, pdfBytes(document, paper, now));
    return saveWhole(path, bytes);
}

Result<void> printDocument(const DocumentLayout &layout, QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(layout.paper(), layout.landscape()));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorKind::Unexpected, QStringLiteral("printer_not_ready"), {printer.printerName()});
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        layout.paintPage(&painter, page, QRectF(QPointF(), sheet.size()));
    }
    return {};
}

} // namespace emonev
