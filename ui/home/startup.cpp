#include "ui/home/startup.h"
#include "core/clock.h"
#include "items/inbackground.h"
#include "services/setupservice.h"
#include "ui/home/troubledialog.h"
#include "ui/home/welcomedialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/prompts.h"
#include <QDesktopServices>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QUrl>

namespace emonev {

namespace {

const QString holder = QStringLiteral("e-Monev");

/// Runs `work` on another thread and shows a busy mark until it is through.
template <typename F> auto waitFor(const QString &text, QWidget *parent, F work) -> std::invoke_result_t<F>
{
    using R = std::invoke_result_t<F>;
    QProgressDialog mark(text, QString(), 0, 0, parent);
    mark.setWindowModality(Qt::ApplicationModal);
    mark.setMinimumDuration(200);
    mark.setValue(0);
    QEventLoop loop;
    QFutureWatcher<R> watcher;
    QObject::connect(&watcher, &QFutureWatcher<R>::finished, &loop, &QEventLoop::quit);
    const QFuture<R> future = inBackground(std::move(work));
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// Stores up to this size are looked through at each start (about 0.1 s for 60 MB).
constexpr qint64 quickToCheck = 64 * 1024 * 1024;

Result<std::unique_ptr<Store>> openSound(const Profile &profile)
{
    const QFileInfo file(profile.storePath());
    if (file.isFile() && file.size() > 0 && file.size() < quickToCheck)
        EMONEV_TRY(backups::quickCheck(profile));
    return Store::open(profile, Store::Access::Write, holder);
}

} // namespace

StartUp::StartUp(const Profile &profile, const Clock &clock, Prompts &prompts, Language language)
    : m_profile(profile), m_clock(clock), m_prompts(prompts), m_language(language)
{
}

std::unique_ptr<Store> StartUp::open(QWidget *parent)
{
    for (bool again = true; again;) {
        auto opened = openSound(m_profile);
        if (opened) {
            m_exitCode = 0;
            return std::move(opened).value();
        }
        m_exitCode = int(opened.error().kind);
        if (opened.error().kind == ErrorKind::NotFound)
            again = welcome(parent);
        else if (opened.error().kind == ErrorKind::Damaged)
            again = mend(opened.error(), parent);
        else
            again = refused(opened.error(), parent);
    }
    return nullptr;
}

bool StartUp::welcome(QWidget *parent)
{
    WelcomeDialog dialog(m_profile.folder, parent);
    dialog.exec();
    Result<SetupCounts> made{SetupCounts{}};
    switch (dialog.choice()) {
    case WelcomeDialog::Choice::Quit:
        m_exitCode = 0;
        return false;
    case WelcomeDialog::Choice::Restore:
        return restoreFromFile(parent);
    case WelcomeDialog::Choice::EmptyCity:
        made = waitFor(tr("Making the city"), parent,
                       [this, name = dialog.cityName()] { return setup::createEmpty(m_profile, m_clock, name); });
        break;
    case WelcomeDialog::Choice::SampleCity:
        made = waitFor(tr("Making the sample city"), parent,
                       [this] { return setup::createSample(m_profile, m_clock, 1); });
        break;
    }
    if (!made)
        tell(made.error(), parent);
    return true;
}

bool StartUp::mend(const Error &error, QWidget *parent)
{
    using Way = TroubleDialog::Way;
    const auto newest =
        waitFor(tr("Looking for a sound backup"), parent, [this] { return backups::newestGood(m_profile); });
    QVector<TroubleDialog::Offer> offers;
    if (newest)
        offers.append(
            {Way::RestoreNewest, tr("Restore the newest sound backup, of %1")
                                     .arg(formatDateTime(newest->madeAt, QTimeZone::systemTimeZone(), m_language))});
    offers.append({Way::RestoreFile, tr("Restore another backup file…")});
    offers.append({Way::OpenFolder, tr("Open the data folder")});
    offers.append({Way::Quit, tr("Quit")});
    const QString meaning =
        newest ? tr("Nothing was changed. A backup can take its place; the damaged store is put aside in the backups "
                    "folder, never "
                    "overwritten. What was entered after the backup is then only in the damaged store.")
               : tr("Nothing was changed, and no sound backup was found in %1. Perhaps there is one on another laptop "
                    "or a USB stick.")
                     .arg(m_profile.backupsPath());
    TroubleDialog dialog(tr("The store is damaged"),
                         tr("The store in %1 is damaged and was not opened.").arg(m_profile.folder), meaning, error,
                         offers, parent);
    QObject::connect(&dialog, &TroubleDialog::folderWanted, &dialog,
                     [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_profile.folder)); });
    dialog.exec();
    if (dialog.way() == Way::RestoreNewest) {
        restore(newest->path, parent);
        return true;
    }
    return dialog.way() == Way::RestoreFile && restoreFromFile(parent);
}

bool StartUp::refused(const Error &error, QWidget *parent)
{
    using Way = TroubleDialog::Way;
    const bool newer = error.kind == ErrorKind::Version;
    const bool busy = error.kind == ErrorKind::Busy;
    const QString title = newer  ? tr("The store is from a newer version")
                          : busy ? tr("The data are in use")
                                 : tr("The store can't be opened");
    QVector<TroubleDialog::Offer> offers;
    if (!newer)
        offers.append({Way::TryAgain, tr("Try again")});
    offers.append({Way::Quit, tr("Quit")});
    const QString meaning =
        newer  ? tr("Your data are whole. An older program could spoil them, so it does not touch them.")
        : busy ? tr("Two programs at once would spoil each other's work. Close the other one, then try again.")
               : tr("Nothing was changed.");
    TroubleDialog dialog(title, errorText(error), meaning, error, offers, parent);
    dialog.exec();
    return dialog.way() == Way::TryAgain;
}

bool StartUp::restoreFromFile(QWidget *parent)
{
    const QString file =
        m_prompts.openFile(parent, tr("Restore a backup"), {tr("e-Monev backups (*.sqlite)"), tr("All files (*)")});
    if (!file.isEmpty())
        restore(file, parent);
    return true;
}

bool StartUp::restore(const QString &file, QWidget *parent)
{
    const auto restored =
        waitFor(tr("Restoring the backup"), parent, [&] { return backups::restore(m_profile, file, m_clock, holder); });
    if (!restored) {
        tell(restored.error(), parent);
        return false;
    }
    if (!restored->previous.isEmpty())
        m_prompts.info(parent, tr("The backup is in place."),
                       tr("What was there before now lies in %1.").arg(restored->previous));
    return true;
}

void StartUp::tell(const Error &error, QWidget *parent)
{
    const bool damaged = error.kind == ErrorKind::Damaged || error.kind == ErrorKind::InvalidData;
    m_prompts.info(parent,
                   damaged ? tr("This backup is damaged or no backup of e-Monev. Your present data were not touched.")
                           : errorText(error),
                   QStringLiteral("%1 %2").arg(error.code, error.detail).trimmed());
}

} // namespace emonev
