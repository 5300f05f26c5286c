#include "services/practice.h"
#include "services/setupservice.h"
#include <QFileInfo>

namespace emonev::practice {

namespace {

const QString folderName = QStringLiteral("practice");

} // namespace

bool isPractice(const Profile &profile) { return QFileInfo(profile.folder).fileName() == folderName; }

Profile profileOf(const Profile &profile)
{
    return isPractice(profile) ? profile : Profile{profile.folder + QLatin1Char('/') + folderName};
}

Result<Profile> prepare(const Profile &profile, const Clock &clock)
{
    const Profile found = profileOf(profile);
    if (!QFileInfo(found.storePath()).isFile())
        EMONEV_TRY(setup::createSample(found, clock, 1));
    return found;
}

} // namespace emonev::practice
