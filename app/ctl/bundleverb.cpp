#include "courier/bundleexport.h"
#include "courier/bundleimport.h"
#include "ctl/secrets.h"
#include "ctl/verb.h"
#include "transport/signin.h"

namespace emonev::ctl {

namespace {

Result<CourierKeys> keysOf(const Context &context, Store &store)
{
    EMONEV_ASSIGN(const Peer peer, store.read([](Connection &c) -> Result<Peer> { return peers::find(c); }));
    if (peer.account.isEmpty())
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"));
    const std::unique_ptr<SecretStore> secrets = secretsOf(context);
    SignIn signIn(*secrets, peer.device);
    EMONEV_ASSIGN(const QByteArray keys, signIn.bundleKeys());
    if (keys.isEmpty())
        return fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in"));
    EMONEV_ASSIGN(const QString secret, signIn.signingSecret());
    return CourierKeys::from(keys, secret);
}

Result<int> exportBundle(const Context &context, Workspace &workspace, const QString &path)
{
    EMONEV_ASSIGN(const CourierKeys keys, keysOf(context, workspace.store()));
    EMONEV_ASSIGN(const BundleExport::Summary made, BundleExport(workspace.store(), workspace.clock(), keys).run(path));
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

Result<int> importBundle(const Context &context, Workspace &workspace, const QString &path)
{
    EMONEV_ASSIGN(const CourierKeys keys, keysOf(context, workspace.store()));
    EMONEV_ASSIGN(const BundleImport::Summary got, BundleImport(workspace.store(), workspace.clock(), keys).run(path));
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
    const QString path = context.arguments().value(1);
    return action == u"export" ? exportBundle(context, *workspace, path) : importBundle(context, *workspace, path);
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
