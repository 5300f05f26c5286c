#pragma once
#include "ctl/context.h"
#include "secrets/secretstore.h"

namespace emonev::ctl {

/// Where this call keeps its sign-in: the file of --token-file, else the system's keychain.
[[nodiscard]] std::unique_ptr<SecretStore> secretsOf(const Context &context);
/// Where the keys of reporters' identities are: as above, or a file of the profile where there is no keychain.
[[nodiscard]] std::unique_ptr<SecretStore> reporterSecretsOf(const Context &context);

} // namespace emonev::ctl
