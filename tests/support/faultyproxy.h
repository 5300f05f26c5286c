#pragma once
#include <QByteArray>
#include <QString>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace emonev {

/// What goes wrong with one exchange.
struct Fault
{
    enum class Kind {
        None,
        Reset,       ///< the connection is torn down at once
        DropRequest, ///< read, and never handed on
        DropAnswer,  ///< handed on and done; nobody hears of it
        Duplicate,   ///< handed on twice
        CutRequest,  ///< only the first `at` bytes are handed on
        CutAnswer,   ///< only the first `at` bytes come back
        Delay,       ///< handed on after `at` milliseconds
    };
    Kind kind = Kind::None;
    qint64 at = 0;
};

/// Stands between laptops and the server on loopback and does to each exchange what the plan says. Every connection
/// carries one exchange.
class FaultyProxy
{
public:
    using Plan = std::function<Fault()>;
    explicit FaultyProxy(quint16 serverPort);
    ~FaultyProxy();
    FaultyProxy(const FaultyProxy &) = delete;
    FaultyProxy &operator=(const FaultyProxy &) = delete;

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// Asked once an exchange, in another thread; an empty plan: nothing goes wrong.
    void setPlan(Plan plan);
    /// After so many more bytes from laptops every connection is cut, until this is called again; -1: never.
    void setBudget(qint64 bytes) { m_budget = bytes; }
    [[nodiscard]] int exchanges() const { return m_exchanges; }
    /// Exchanges that something was done to.
    [[nodiscard]] int faults() const { return m_faults; }
    /// Bytes handed on to the server, and back to laptops.
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    void accept();
    void serve(int client);
    void exchange(int client, const Fault &fault);
    bool handOn(int client, int server, const QByteArray &head, qint64 rest, qint64 most);
    bool pass(int to, const QByteArray &bytes);
    void repeat(int server, int client, const QByteArray &request);
    void bringBack(int server, int client, const Fault &fault);
    [[nodiscard]] int connectToServer() const;

    quint16 m_serverPort;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_wake[2] = {-1, -1};
    std::mutex m_guard;
    Plan m_plan;
    std::atomic<qint64> m_budget{-1};
    std::atomic<qint64> m_sent{0};
    std::atomic<qint64> m_received{0};
    std::atomic<int> m_exchanges{0};
    std::atomic<int> m_faults{0};
    std::vector<std::thread> m_connections;
    std::thread m_acceptor;
};

} // namespace emonev
