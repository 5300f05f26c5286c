#pragma once
#include "core/result.h"
#include "ui/print/document.h"

#include <QDateTime>

class QPrinter;

namespace emonev {

class DocumentLayout;

/// The document as a PDF; the same document and `now` give the same bytes, whenever they are made.
Result<QByteArray> pdfBytes(const Document &document, PaperSize paper, const QDateTime &now);

/// Writes that PDF whole or not at all. Usage: no such folder, or a folder's name; Unexpected: cannot be written.
Result<void> writePdf(const Document &document, const QString &path, PaperSize paper, const QDateTime &now);

/// Prints the laid-out pages (those the printer was asked for).
Result<void> printDocument(const DocumentLayout &layout, QPrinter &printer);

} // namespace emonev
