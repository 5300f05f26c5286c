#pragma once
#include "core/result.h"
#include <QIODevice>
#include <functional>
#include <memory>

struct z_stream_s;

namespace emonev {

/// Collects lines as one gzip stream in memory.
class LineZipper
{
public:
    LineZipper();
    ~LineZipper();
    LineZipper(LineZipper &&other) noexcept;
    LineZipper &operator=(LineZipper &&) = delete;
    LineZipper(const LineZipper &) = delete;

    void add(const QByteArray &line);
    [[nodiscard]] QByteArray finish();

private:
    void run(const QByteArray &bytes, int flush);

    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_zipped;
};

/// Takes a gzip stream piece by piece and hands out its lines, never holding more than one and never inflating more
/// than it was told.
class LineUnzipper final : public QIODevice
{
public:
    using Use = std::function<Result<void>(const QByteArray &line)>;

    LineUnzipper(qint64 largestContent, Use use);
    ~LineUnzipper() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// The first failure: of `use`, "bundle_damaged", "bundle_too_large". Success only where the stream ended as it
    /// should.
    [[nodiscard]] Result<void> outcome() const;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Result<void> take(const char *data, qint64 size);
    Result<void> takeLines(QByteArrayView text);

    std::unique_ptr<z_stream_s> m_stream;
    qint64 m_left;
    Use m_use;
    QByteArray m_line;
    Result<void> m_failed;
    bool m_ended = false;
};

} // namespace emonev
