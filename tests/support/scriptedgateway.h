#pragma once
#include "services/syncworker.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QMutex>
#include <QThread>

namespace emonev {

/// A city server made of fixed answers; may be told to fail, and remembers what it was asked. Thread-safe.
class ScriptedGateway final : public SyncGateway
{
public:
    struct Asked
    {
        QByteArray method;
        QString path;
        QByteArray json;
    };

    QString city = QStringLiteral("Kota Uji");
    QString role = QStringLiteral("assessor");
    CourierSecrets courier;         ///< none: this laptop never signed in
    std::atomic_bool hangs = false; ///< every request waits in an event loop for an answer that does not come

    void fail(const std::optional<wire::Refusal> &refusal)
    {
        const QMutexLocker lock(&m_mutex);
        m_refusal = refusal;
    }
    /// What ask() answers to a path; others are answered by 404.
    void answer(const QString &path, const QByteArray &json)
    {
        const QMutexLocker lock(&m_mutex);
        m_answers.insert(path, json);
    }
    void reject(const QString &code)
    {
        const QMutexLocker lock(&m_mutex);
        m_rejectCode = code;
    }
    [[nodiscard]] int pushedOps() const { return m_pushed; }
    [[nodiscard]] int pulls() const { return m_pulls; }
    [[nodiscard]] bool usedOnMainThread() const { return m_onMain; }
    [[nodiscard]] QVector<Asked> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    void restoreFromBackup()
    {
        const QMutexLocker lock(&m_mutex);
        m_epoch = QStringLiteral("restored");
    }

    Result<CourierSecrets> courierSecrets(const QString &) override
    {
        const QMutexLocker lock(&m_mutex);
        return courier.keys.isEmpty()
                   ? Result<CourierSecrets>(emonev::fail(ErrorKind::NotPermitted, QStringLiteral("bundle_sign_in")))
                   : Result<CourierSecrets>(courier);
    }

    SyncServer::Reply<wire::SessionAnswer> signIn(const Credentials &credentials, const QString &) override
    {
        if (const auto refusal = next())
            return *refusal;
        if (credentials.password != QStringLiteral("rahasia-1"))
            return wire::Refusal{401, QStringLiteral("wrong_password"), false, 0, {}};
        m_signedIn = true;
        wire::SessionAnswer session;
        session.account = QStringLiteral("account-of-") + credentials.user;
        session.user = credentials.user;
        session.role = role;
        session.city = city;
        return session;
    }
    Result<bool> isSignedIn(const QString &) override { return m_signedIn.load(); }
    Result<void> signOut(const QString &) override
    {
        m_signedIn = false;
        return {};
    }
    std::unique_ptr<SyncServer> connect(const QString &, const QString &) override
    {
        return std::make_unique<Server>(*this);
    }
    SyncServer::Reply<QByteArray> ask(const QString &, const QString &, const QByteArray &method, const QString &path,
                                      const QByteArray &json) override
    {
        if (const auto refusal = next())
            return *refusal;
        const QMutexLocker lock(&m_mutex);
        m_asked.append({method, path, json});
        if (m_answers.contains(path))
            return m_answers.value(path);
        return wire::Refusal{404, QStringLiteral("not_found"), false, 0, {}};
    }

private:
    class Server final : public SyncServer
    {
    public:
        explicit Server(ScriptedGateway &gateway) : m_gateway(gateway) {}

        Reply<wire::PushAnswer> push(const wire::PushRequest &request) override { return m_gateway.push(request); }
        Reply<wire::PullAnswer> pull(const wire::PullRequest &) override { return m_gateway.pull(); }
        Reply<bool> snapshot(const QString &, QString &, qint64, QIODevice &) override { return none(); }
        Reply<wire::BlobPlace> offerBlob(const wire::BlobOffer &) override { return none(); }
        Reply<wire::BlobPlace> sendChunk(const QString &, qint64, const QByteArray &) override { return none(); }
        Reply<bool> fetchBlob(const QString &, qint64, QIODevice &) override { return none(); }
        Reply<bool> changeDevice(const QString &) override { return true; }
        [[nodiscard]] QDateTime serverTime() const override { return {}; }

    private:
        static wire::Refusal none() { return {404, QStringLiteral("not_found"), false, 0, {}}; }

        ScriptedGateway &m_gateway;
    };

    std::optional<wire::Refusal> next()
    {
        if (QThread::currentThread() == QCoreApplication::instance()->thread())
            m_onMain = true;
        if (hangs) {
            QEventLoop loop;
            loop.exec();
            return wire::Refusal{};
        }
        const QMutexLocker lock(&m_mutex);
        return m_refusal;
    }
    SyncServer::Reply<wire::PushAnswer> push(const wire::PushRequest &request)
    {
        if (const auto refusal = next())
            return *refusal;
        if (!m_signedIn)
            return wire::Refusal{401, QStringLiteral("sign_in"), false, 0, {}};
        const QMutexLocker lock(&m_mutex);
        if (!request.epoch.isEmpty() && request.epoch != m_epoch)
            return wire::Refusal{409, QStringLiteral("epoch_changed"), false, 0, {}};
        wire::PushAnswer answer;
        answer.epoch = m_epoch;
        for (const wire::Op &op : request.ops) {
            wire::OpResult result;
            result.op = op.id;
            result.status = m_rejectCode.isEmpty() ? wire::OpStatus::Applied : wire::OpStatus::Rejected;
            result.code = m_rejectCode;
            result.seq = m_rejectCode.isEmpty() ? ++m_seq : 0;
            answer.results.append(result);
            ++m_pushed;
        }
        return answer;
    }
    SyncServer::Reply<wire::PullAnswer> pull()
    {
        if (const auto refusal = next())
            return *refusal;
        if (!m_signedIn)
            return wire::Refusal{401, QStringLiteral("sign_in"), false, 0, {}};
        ++m_pulls;
        const QMutexLocker lock(&m_mutex);
        wire::PullAnswer answer;
        answer.epoch = m_epoch;
        answer.high = m_seq;
        return answer;
    }

    mutable QMutex m_mutex;
    std::optional<wire::Refusal> m_refusal;
    QHash<QString, QByteArray> m_answers;
    QVector<Asked> m_asked;
    QString m_rejectCode;
    QString m_epoch = QStringLiteral("first");
    qint64 m_seq = 0;
    std::atomic_bool m_signedIn = false;
    std::atomic_bool m_onMain = false;
    std::atomic_int m_pushed = 0;
    std::atomic_int m_pulls = 0;
};

/// Hands the same scripted gateway to a runner.
[[nodiscard]] inline MakeGateway always(const std::shared_ptr<ScriptedGateway> &gateway)
{
    return [gateway](const std::function<bool()> &) { return gateway; };
}

} // namespace emonev
