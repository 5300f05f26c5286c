#include "ctl/secrets.h"
#include "secrets/filesecretstore.h"
#include "secrets/keychainstate.h"
#include "secrets/keychainstore.h"
#include <QCoreApplication>
#include <QFile>

namespace emonev::ctl {

std::unique_ptr<SecretStore> secretsOf(const Context &context)
{
    if (context.isSet("token-file"))
        return std::make_unique<FileSecretStore>(context.value("token-file"));
    return std::make_unique<KeychainStore>();
}

std::unique_ptr<SecretStore> reporterSecretsOf(const Context &context)
{
    const QString file = context.profile().folder + QStringLiteral("/reporter.keys");
    const bool isHere = QFile::exists(file);
    if (context.isSet("token-file") && !isHere)
        return secretsOf(context);
    if (!isHere && keychainState() == KeychainState::Ready)
        return std::make_unique<KeychainStore>();
    Context::tell(
        QCoreApplication::translate("emonev::ctl::Secrets",
                                    "This machine has no keychain: the key of reporters' names is kept in %1.")
            .arg(file));
    return std::make_unique<FileSecretStore>(file);
}

} // namespace emonev::ctl
