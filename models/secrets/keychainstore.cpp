#include "secrets/keychainstore.h"
#include "secrets/keychainstate.h"
#include "secrets/quietbus.h"
#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <memory>
#include <qt6keychain/keychain.h>

namespace emonev {

namespace {

const auto serviceName = QLatin1String("e-Monev");

/// What a job answered; shared by the waiting caller and the job, whichever lives longer.
struct Answer
{
    QSemaphore given;
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    QByteArray value;
    std::shared_ptr<void> bus;
};

QThread *jobThread = nullptr;

void stopJobThread()
{
    jobThread->quit();
    jobThread->wait(1000);
}

/// An object in the thread all jobs run in. QtKeychain lines up the jobs of a process in the thread of the first one,
/// so there is one such thread, and it runs as long as the application.
QObject *jobContext()
{
    static QObject *const context = [] {
        jobThread = new QThread;
        jobThread->setObjectName(QStringLiteral("keychain"));
        auto *object = new QObject;
        object->moveToThread(jobThread);
        jobThread->start();
        qAddPostRoutine(stopJobThread);
        return object;
    }();
    return context;
}

void startJob(QKeychain::Job *job, const QString &key, const std::shared_ptr<Answer> &answer)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    answer->bus = quietSessionBus();
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *done) {
        answer->error = done->error();
        answer->text = done->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(done))
            answer->value = reading->binaryData();
        answer->given.release();
    });
    job->start();
}

/// False when nothing was given in time, or nobody waits on.
bool waitFor(QSemaphore &given, std::chrono::milliseconds patience, const std::function<bool()> &waitsOn)
{
    if (!waitsOn)
        return given.tryAcquire(1, int(patience.count()));
    constexpr std::chrono::milliseconds slice(100);
    for (auto left = patience; left.count() > 0 && waitsOn(); left -= slice)
        if (given.tryAcquire(1, int(std::min(left, slice).count())))
            return true;
    return false;
}

Unexpected refused(const char *code, const QString &detail)
{
    return fail(ErrorKind::NotPermitted, QString::fromLatin1(code), {}, detail);
}

Result<std::optional<QByteArray>> judged(const Answer &answer)
{
    switch (answer.error) {
    case QKeychain::NoError:
        return std::optional(answer.value);
    case QKeychain::EntryNotFound:
        // A locked keychain whose person closed the question also says so.
        if (keychainState() == KeychainState::Locked)
            return refused("keychain_denied", QStringLiteral("locked"));
        return std::optional<QByteArray>();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return refused("keychain_missing", answer.text);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return refused("keychain_denied", answer.text);
    default:
        return refused(keychainState() == KeychainState::Missing ? "keychain_missing" : "keychain_denied", answer.text);
    }
}

} // namespace

Result<std::optional<QByteArray>> KeychainStore::read(const QString &key)
{
    return ask(key, [] { return new QKeychain::ReadPasswordJob(serviceName); });
}

Result<void> KeychainStore::write(const QString &key, const QByteArray &value)
{
    EMONEV_TRY(ask(key, [value] {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setBinaryData(value);
        return job;
    }));
    return {};
}

Result<void> KeychainStore::remove(const QString &key)
{
    EMONEV_TRY(ask(key, [] { return new QKeychain::DeletePasswordJob(serviceName); }));
    // A locked keychain keeps the entry, and yet calls that a success.
    if (keychainState() == KeychainState::Locked)
        return refused("keychain_denied", QStringLiteral("locked"));
    return {};
}

Result<std::optional<QByteArray>> KeychainStore::ask(const QString &key,
                                                     const std::function<QKeychain::Job *()> &makeJob) const
{
    Q_ASSERT_X(QCoreApplication::instance(), "KeychainStore", "needs a QCoreApplication");
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        jobContext(), [=] { startJob(makeJob(), key, answer); }, Qt::QueuedConnection);
    // A job without an answer is left alone: the library would call back into it. It deletes itself when answered.
    if (!waitFor(answer->given, m_patience, m_waitsOn))
        return refused("keychain_silent", QStringLiteral("no answer in %1 ms").arg(m_patience.count()));
    return judged(*answer);
}

} // namespace emonev
