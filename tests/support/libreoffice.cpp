#include "support/libreoffice.h"
#include <QFileInfo>
#include <QProcess>

namespace emonev::test {

LibreOffice::LibreOffice() = default;

QString LibreOffice::convert(const QString &file, const QString &filter, const QString &folder,
                             const QString &inputFilter) const
{
    QStringList args{QStringLiteral("-env:UserInstallation=file://") + m_profile.path(),
                     QStringLiteral("--headless"),
                     QStringLiteral("--convert-to"),
                     filter,
                     QStringLiteral("--outdir"),
                     folder};
    if (!inputFilter.isEmpty())
        args << QStringLiteral("--infilter=") + inputFilter;
    QProcess process;
    process.start(QStringLiteral("soffice"), args << file);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    const QString made = folder + u'/' + QFileInfo(file).completeBaseName() + u'.' + filter.section(u':', 0, 0);
    return QFileInfo::exists(made) ? made : QString();
}

} // namespace emonev::test
