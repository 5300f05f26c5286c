#include "services/syncrunner.h"
#include <QRandomGenerator>

namespace emonev {

SyncRunner::SyncRunner(Workspace &workspace, MakeGateway makeGateway, SyncPace pace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    qRegisterMetaType<SyncStatus>();
    qRegisterMetaType<SyncSession::Outcome>();
    if (!pace.chance)
        pace.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    m_worker = std::make_unique<SyncWorker>(workspace, std::move(makeGateway), pace.chance, pace.haste, m_wantsOn);
    m_thread.setObjectName(QStringLiteral("sync"));
    connect(m_worker.get(), &SyncWorker::statusChanged, this, [this](const SyncStatus &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(m_worker.get(), &SyncWorker::passFinished, this, &SyncRunner::passFinished);
    // Called on the thread that saved; what a pass itself brought in asks for no further pass.
    connect(
        &workspace.announcer(), &Announcer::changed, m_worker.get(), [this] { noteSave(); }, Qt::DirectConnection);
}

SyncRunner::~SyncRunner() { stop(); }

void SyncRunner::start()
{
    if (m_thread.isRunning())
        return;
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker.get(), &SyncWorker::end, Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &SyncWorker::begin, Qt::QueuedConnection);
}

void SyncRunner::syncNow()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_worker.get(), &SyncWorker::passSoon, Qt::QueuedConnection);
}

void SyncRunner::noteSave()
{
    if (QThread::currentThread() != &m_thread)
        QMetaObject::invokeMethod(m_worker.get(), &SyncWorker::wake, Qt::QueuedConnection);
}

void SyncRunner::add(SyncWorker::Task task)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker.get(), [worker = m_worker.get(), task = std::move(task)] { worker->add(task); },
            Qt::QueuedConnection);
}

void SyncRunner::stop()
{
    if (!m_thread.isRunning())
        return;
    m_workspace.announcer().disconnect(m_worker.get());
    m_wantsOn = false;
    // Ends the loop of the thread, and one that waits for an answer; what waits behind it is never begun.
    m_thread.quit();
    m_thread.wait();
    m_worker.reset();
}

QFuture<Result<wire::SessionAnswer>> SyncRunner::signIn(const Credentials &credentials)
{
    return run([this, credentials](Workspace &workspace, SyncGateway &gateway) {
        const auto answer = SyncService(workspace, gateway).signIn(credentials);
        if (answer)
            syncNow();
        return answer;
    });
}

QFuture<Result<void>> SyncRunner::signOut(bool evenSo)
{
    return run([this, evenSo](Workspace &workspace, SyncGateway &gateway) -> Result<void> {
        const auto done = SyncService(workspace, gateway).signOut(evenSo);
        if (done)
            syncNow(); // says that nobody is signed in
        return done;
    });
}

} // namespace emonev
