#include "sync/refusals.h"

namespace emonev {

Error errorOf(const wire::Refusal &refusal)
{
    const QStringList args{QString::number(refusal.retryAfter)};
    const auto made = [&](ErrorKind kind, const QString &code) {
        return Error{kind, code, QStringLiteral("%1 %2").arg(refusal.status).arg(refusal.detail), args};
    };
    if (refusal.status == 0)
        return made(ErrorKind::Network, refusal.code.isEmpty() ? QStringLiteral("no_answer") : refusal.code);
    if (refusal.status == 401 || refusal.status == 403)
        return made(ErrorKind::NotPermitted, refusal.code.isEmpty() ? QStringLiteral("sign_in") : refusal.code);
    if (refusal.status == 426)
        return made(ErrorKind::Version, QStringLiteral("upgrade"));
    if (refusal.status == 507)
        return made(ErrorKind::Network, QStringLiteral("server_full"));
    if (refusal.status == 429 || refusal.status >= 500)
        return made(ErrorKind::Network, QStringLiteral("server_busy"));
    return made(ErrorKind::Unexpected, QStringLiteral("server_refused"));
}

bool isEpochChange(const wire::Refusal &refusal) { return refusal.status == 409 && refusal.code == u"epoch_changed"; }

} // namespace emonev
