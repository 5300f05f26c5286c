#pragma once
#include "ui/print/document.h"

namespace emonev {

/// A digest of everything a document says (pictures aside: they repeat figures that stand in tables), so that the same
/// figures need not be written again.
QByteArray documentDigest(const Document &document, PaperSize paper);

} // namespace emonev
