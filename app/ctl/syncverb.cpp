#include "ctl/errorreport.h"
#include "ctl/secrets.h"
#include "ctl/verb.h"
#include "services/syncservice.h"
#include "transport/httpgateway.h"
#include "ui/text/errortext.h"
#include <QFile>

namespace emonev::ctl {

namespace {

Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, QStringLiteral("file_not_found"), {path});
    QString password = QString::fromUtf8(file.readAll());
    while (password.endsWith(u'\n') || password.endsWith(u'\r'))
        password.chop(1);
    return password;
}

Result<Credentials> credentialsOf(const Context &context)
{
    Credentials credentials{context.value("server"), context.value("user"), {}};
    EMONEV_TRY(checkServerUrl(credentials.server));
    if (context.isSet("user") != context.isSet("password-file"))
        return fail(ErrorKind::Usage, QStringLiteral("user_and_password"));
    if (context.isSet("password-file")) {
        EMONEV_ASSIGN(credentials.password, readPassword(context.value("password-file")));
    }
    return credentials;
}

QJsonObject asJson(const SyncSummary &summary)
{
    const QJsonObject pushed{{"ops", summary.ops},
                             {"applied", summary.applied},
                             {"merged", summary.merged},
                             {"conflict", summary.conflict},
                             {"rejected", summary.rejected}};
    return {{"pushed", pushed},
            {"carried", QJsonObject{{"ops", summary.carried}}},
            {"pulled", QJsonObject{{"rows", summary.pulled}}},
            {"blobs", QJsonObject{{"up", summary.blobsUp}, {"down", summary.blobsDown}}},
            {"pending", summary.pending},
            {"conflicts", summary.openConflicts},
            {"broken_scopes", QJsonArray::fromStringList(summary.brokenScopes)}};
}

QString asText(const SyncSummary &summary)
{
    return QStringLiteral("pushed %1 (applied %2, merged %3, conflict %4, rejected %5), pulled %6, files %7/%8, "
                          "pending %9, carried %10")
        .arg(summary.ops)
        .arg(summary.applied)
        .arg(summary.merged)
        .arg(summary.conflict)
        .arg(summary.rejected)
        .arg(summary.pulled)
        .arg(summary.blobsUp)
        .arg(summary.blobsDown)
        .arg(summary.pending)
        .arg(summary.carried);
}

/// What a person must see to after a pass, if anything.
std::optional<Error> troubleOf(const SyncSession::Outcome &outcome)
{
    const SyncSummary &summary = outcome.summary;
    if (outcome.error)
        return outcome.error;
    if (summary.accountDisabled)
        return Error{
            ErrorKind::NotPermitted, QStringLiteral("actor_disabled"), {}, {QString::number(summary.rejected)}};
    if (summary.openConflicts > 0)
        return Error{
            ErrorKind::Conflict, QStringLiteral("conflicts_wait"), {}, {QString::number(summary.openConflicts)}};
    if (summary.rejected > 0)
        return Error{
            ErrorKind::InvalidData, QStringLiteral("operations_rejected"), {}, {QString::number(summary.rejected)}};
    if (!summary.brokenScopes.isEmpty())
        return Error{ErrorKind::Damaged, QStringLiteral("scope_differs"), {}, {summary.brokenScopes.join(u", ")}};
    return std::nullopt;
}

/// The numbers are printed whatever came of the pass, the trouble in the same object.
Result<int> conclude(const Context &context, const SyncSession::Outcome &outcome)
{
    const std::optional<Error> trouble = troubleOf(outcome);
    QJsonObject object = asJson(outcome.summary);
    if (trouble)
        object.insert(QStringLiteral("error"), errorJson(*trouble, errorText(*trouble)));
    context.print(object, asText(outcome.summary));
    if (!trouble)
        return 0;
    tellError(*trouble, errorText(*trouble));
    return int(trouble->kind);
}

bool isSignedOut(const SyncSession::Outcome &outcome)
{
    return outcome.error && outcome.error->kind == ErrorKind::NotPermitted && outcome.error->code == u"sign_in";
}

Result<int> runSync(Context &context)
{
    EMONEV_ASSIGN(const Credentials credentials, credentialsOf(context));
    EMONEV_ASSIGN(const int seconds, context.number("timeout", 0));
    EMONEV_ASSIGN(Workspace * workspace, context.open(Store::Access::Write));
    const std::unique_ptr<SecretStore> secrets = secretsOf(context);
    HttpClientOptions options;
    options.authorityFile = context.value("ca");
    options.totalSeconds = seconds;
    HttpGateway gateway(*secrets, options);
    SyncService service(*workspace, gateway);
    EMONEV_TRY(service.needSignIn(credentials));
    SyncSession::Outcome outcome = service.pass();
    if (isSignedOut(outcome) && !credentials.password.isEmpty()) { // the tokens have run out meanwhile
        EMONEV_TRY(service.signIn(credentials));
        outcome = service.pass();
    }
    return conclude(context, outcome);
}

QCommandLineOption option(const char *name, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value));
}

} // namespace

Verb syncVerb()
{
    return {QStringLiteral("sync"),
            {},
            0,
            0,
            {option("server", "URL"), option("user", "NAME"), option("password-file", "F"), option("token-file", "F"),
             option("timeout", "S"), option("ca", "FILE.pem")},
            false,
            runSync};
}

} // namespace emonev::ctl
