#include "desktop/servergateway.h"
#include "secrets/filesecretstore.h"
#include "secrets/keychainstore.h"
#include "transport/httpgateway.h"

namespace emonev {

namespace {

/// A person may have to find the keychain's question first.
constexpr std::chrono::seconds keychainPatience(120);

struct Way
{
    Way(std::unique_ptr<SecretStore> kept) : secrets(std::move(kept)), gateway(*secrets, {}) {}

    std::unique_ptr<SecretStore> secrets;
    HttpGateway gateway;
};

} // namespace

MakeGateway serverGateway(const QString &tokenFile)
{
    return [tokenFile](std::function<bool()> wantsOn) -> std::shared_ptr<SyncGateway> {
        std::unique_ptr<SecretStore> secrets;
        if (tokenFile.isEmpty())
            secrets = std::make_unique<KeychainStore>(keychainPatience, std::move(wantsOn));
        else
            secrets = std::make_unique<FileSecretStore>(tokenFile);
        const auto way = std::make_shared<Way>(std::move(secrets));
        return {way, &way->gateway};
    };
}

} // namespace emonev
