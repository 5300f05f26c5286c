#include "desktop/reporterkeys.h"
#include "secrets/filesecretstore.h"
#include "secrets/keychainstate.h"
#include "secrets/keychainstore.h"
#include <QFile>

namespace emonev {

ReporterKeys::ReporterKeys(const QString &profileFolder) : m_folder(profileFolder) {}

QString ReporterKeys::file(const QString &profileFolder) { return profileFolder + QStringLiteral("/reporter.keys"); }

bool ReporterKeys::inFile(const QString &profileFolder)
{
    return QFile::exists(file(profileFolder)) || keychainState() != KeychainState::Ready;
}

SecretStore &ReporterKeys::store()
{
    const std::lock_guard lock(m_mutex);
    if (!m_store && inFile(m_folder))
        m_store = std::make_unique<FileSecretStore>(file(m_folder));
    else if (!m_store)
        m_store = std::make_unique<KeychainStore>();
    return *m_store;
}

} // namespace emonev
