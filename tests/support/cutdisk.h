#pragma once
#include <QHash>
#include <QMap>
#include <QRandomGenerator>
#include <QStringList>
#include <QVector>
#include <mutex>
#include <optional>

namespace emonev {

/// A disk that may lose power: it knows what was synced, and builds what could be left of the rest.
class CutDisk
{
public:
    explicit CutDisk(quint32 seed) : m_random(seed) {}

    /// What the programs do with files; `path` as they name it.
    void begin(const QString &path, const QByteArray &durable);
    void create(const QString &path);
    void write(const QString &path, qint64 at, const QByteArray &bytes);
    void truncate(const QString &path, qint64 size);
    void sync(const QString &path, bool folderToo);
    void remove(const QString &path, bool folderToo);
    [[nodiscard]] bool knows(const QString &path);

    /// From now on the power fails, for a copy of this world, before one of `every` steps, `most` times.
    void failFrom(int every, int most);
    /// Somebody was told that `what` is stored.
    void acknowledge(const QString &what);

    /// What a power cut leaves: what the disk keeps, and what people had been told by then.
    struct Remains
    {
        QMap<QString, QByteArray> files; ///< by name
        QStringList acknowledged;
    };
    [[nodiscard]] int cuts() const { return int(m_moments.size()); }
    /// Of the unsynced writes some are there, some are not, some in part (by sectors), whatever their order.
    [[nodiscard]] Remains remainsOf(int cut);

private:
    struct Change
    {
        qint64 at = 0;
        QByteArray bytes;
        bool isTruncation = false;
    };
    struct File
    {
        QByteArray durable;
        QVector<Change> pending;
    };
    /// A name in a folder: what it is for the programs, and what it was when the folder was last synced.
    struct Entry
    {
        std::optional<File> present;
        std::optional<File> former;
        bool isSettled = true;
    };
    struct Moment
    {
        QHash<QString, Entry> entries;
        QStringList acknowledged;
    };
    /// How one cut treats what was not synced.
    struct Fate
    {
        int sector = 512;
        int keptOf16 = 8;
        bool leavesGarbage = false;
    };

    void step();
    void unsettle(Entry &entry);
    void settleFolder(const QString &folder);
    void keepSome(QByteArray &bytes, const Change &change, const Fate &fate);
    [[nodiscard]] QByteArray leftOf(const File &file, const Fate &fate);
    void extend(QByteArray &bytes, qint64 size, const Fate &fate);

    std::mutex m_mutex;
    QRandomGenerator m_random;
    QHash<QString, Entry> m_entries;
    QStringList m_acknowledged;
    QVector<Moment> m_moments;
    int m_every = 0;
    int m_most = 0;
};

} // namespace emonev
