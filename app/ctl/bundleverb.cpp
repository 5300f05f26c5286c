#include "ctl/secrets.h"
#include "ctl/verb.h"
#include "services/courierservice.h"
#include "transport/httpgateway.h"

namespace emonev::ctl {

namespace {

Result<int> exportBundle(const Context &context, CourierService &courier, const QString &path)
{
    EMONEV_ASSIGN(const CourierService::Given made, courier.give(path));
    context.print({{"file", path},
                   {"ops", made.ops},
                   {"receipts", made.receipts},
                   {"scopes", made.scopes},
                   {"left_out", made.leftOut}},
                  QStringLiteral("%1: %2 ops, %3 receipts, %4 scopes, left out %5")
                      .arg(path)
                      .arg(made.ops)
                      .arg(made.receipts)
                      .arg(made.scopes)
                      .arg(made.leftOut));
    return 0;
}

Result<int> importBundle(const Context &context, CourierService &courier, const QString &path)
{
    EMONEV_ASSIGN(const CourierService::Taken got, courier.take(path));
    context.print({{"ops", got.ops},
                   {"new", got.newOps},
                   {"known", got.known},
                   {"receipts", got.receipts},
                   {"settled", got.settled},
                   {"skipped_scopes", got.skippedScopes}},
                  QStringLiteral("%1 ops (new %2, known %3), %4 receipts (settled %5), skipped scopes %6")
                      .arg(got.ops)
                      .arg(got.newOps)
                      .arg(got.known)
                      .arg(got.receipts)
                      .arg(got.settled)
                      .arg(got.skippedScopes));
    return 0;
}

Result<int> runBundle(Context &context)
{
    const QString action = context.arguments().first();
    if (action != u"export" && action != u"import")
        return fail(ErrorKind::Usage, QStringLiteral("bundle_usage"));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    const std::unique_ptr<SecretStore> secrets = secretsOf(context);
    HttpGateway gateway(*secrets, {});
    CourierService courier(*workspace, gateway);
    const QString path = context.arguments().value(1);
    return action == u"export" ? exportBundle(context, courier, path) : importBundle(context, courier, path);
}

} // namespace

Verb bundleVerb()
{
    return {QStringLiteral("bundle"),
            QStringLiteral("export FILE | import FILE"),
            2,
            2,
            {QCommandLineOption(QStringLiteral("token-file"), {}, QStringLiteral("F"))},
            false,
            runBundle};
}

} // namespace emonev::ctl
