#include "ctl/errorreport.h"
#include "ctl/context.h"

namespace emonev::ctl {

void tellError(const Error &error, const QString &sentence)
{
    Context::tell(sentence);
    if (!error.detail.isEmpty())
        Context::tell(QStringLiteral("  [%1] %2").arg(error.code, error.detail));
}

QJsonObject errorJson(const Error &error, const QString &sentence)
{
    return {{"code", error.code}, {"message", sentence}, {"exit", int(error.kind)}};
}

} // namespace emonev::ctl
