#include "core/utf8.h"
#include <QStringEncoder>

namespace emonev {

void toUtf8(QStringView text, QByteArray &out)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    out.resize(encoder.requiredSpace(text.size()));
    out.resize(encoder.appendToBuffer(out.data(), text) - out.constData());
}

} // namespace emonev
