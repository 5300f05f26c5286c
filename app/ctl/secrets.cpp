#include "ctl/secrets.h"
#include "secrets/filesecretstore.h"
#include "secrets/keychainstore.h"

namespace emonev::ctl {

std::unique_ptr<SecretStore> secretsOf(const Context &context)
{
    if (context.isSet("token-file"))
        return std::make_unique<FileSecretStore>(context.value("token-file"));
    return std::make_unique<KeychainStore>();
}

} // namespace emonev::ctl
