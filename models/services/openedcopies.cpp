#include "services/openedcopies.h"
#include <QFileInfo>

namespace emonev {

namespace {

constexpr int longestName = 200; ///< bytes; most file systems take 255

QStringList endingsOf(const QString &mime)
{
    if (mime == QLatin1String("application/pdf"))
        return {QStringLiteral("pdf")};
    if (mime == QLatin1String("image/png"))
        return {QStringLiteral("png")};
    return {QStringLiteral("jpg"), QStringLiteral("jpeg")};
}

void clear(const QString &folder) { QDir(folder).removeRecursively(); }

} // namespace

QString safeFileName(const Attachment &file)
{
    const QFileInfo given(QString(file.name).replace(u'\\', u'/').remove(QChar(QChar::Null)));
    const QStringList endings = endingsOf(file.mime);
    const bool fits = endings.contains(given.suffix(), Qt::CaseInsensitive);
    const QString ending = fits ? given.suffix() : endings.first();
    QString base = fits ? given.completeBaseName() : given.fileName();
    while (base.toUtf8().size() > longestName)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    if (base.isEmpty() || base == QLatin1String(".") || base == QLatin1String(".."))
        base = file.sha256.left(16);
    return base + u'.' + ending;
}

OpenedCopies::OpenedCopies(const Profile &profile) : m_folder(profile.openedPath()) { clear(m_folder); }

OpenedCopies::~OpenedCopies() { clear(m_folder); }

Result<QString> OpenedCopies::make(Workspace &workspace, const Attachment &file)
{
    EMONEV_ASSIGN(const QString stored, AttachmentService(workspace).open(file));
    const QString top = workspace.store().profile().openedPath();
    const QString folder = top + u'/' + file.sha256.left(16);
    const QString copy = folder + u'/' + safeFileName(file);
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool made = QDir().mkpath(folder) && QFile::setPermissions(top, mine);
    QFile::remove(copy); // perhaps somebody wrote into it
    if (!made || !QFile::copy(stored, copy) || !QFile::setPermissions(copy, QFile::ReadOwner))
        return fail(ErrorKind::Unexpected, QStringLiteral("file_not_written"), {copy});
    return copy;
}

} // namespace emonev
