#include "support/cutdisk.h"
#include <QFileInfo>

namespace emonev {

void CutDisk::begin(const QString &path, const QByteArray &durable)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert(path, {File{durable, {}}, std::nullopt, true});
}

bool CutDisk::knows(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.constFind(path);
    return entry != m_entries.cend() && entry->present;
}

/// The name's present state is about to change while the folder keeps the former one until it is synced.
void CutDisk::unsettle(Entry &entry)
{
    if (entry.isSettled)
        entry.former = entry.present;
    entry.isSettled = false;
}

void CutDisk::create(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    step();
    Entry &entry = m_entries[path];
    unsettle(entry);
    entry.present = File();
}

void CutDisk::write(const QString &path, qint64 at, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    step();
    m_entries[path].present->pending.append({at, bytes, false});
}

void CutDisk::truncate(const QString &path, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    step();
    m_entries[path].present->pending.append({size, {}, true});
}

void CutDisk::sync(const QString &path, bool folderToo)
{
    const std::lock_guard lock(m_mutex);
    step();
    File &file = *m_entries[path].present;
    QByteArray &durable = file.durable;
    for (const Change &change : std::as_const(file.pending)) {
        const qint64 end = change.isTruncation ? change.at : change.at + change.bytes.size();
        if (change.isTruncation || durable.size() < end)
            durable.resize(end, '\0');
        durable.replace(change.at, change.bytes.size(), change.bytes);
    }
    file.pending.clear();
    if (folderToo)
        settleFolder(QFileInfo(path).path());
}

void CutDisk::remove(const QString &path, bool folderToo)
{
    const std::lock_guard lock(m_mutex);
    step();
    Entry &entry = m_entries[path];
    unsettle(entry);
    entry.present.reset();
    if (folderToo)
        settleFolder(QFileInfo(path).path());
}

void CutDisk::settleFolder(const QString &folder)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        if (QFileInfo(it.key()).path() == folder) {
            it->former.reset();
            it->isSettled = true;
        }
}

void CutDisk::failFrom(int every, int most)
{
    const std::lock_guard lock(m_mutex);
    m_every = every;
    m_most = most;
}

void CutDisk::acknowledge(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    m_acknowledged.append(what);
}

void CutDisk::step()
{
    if (m_every > 0 && m_moments.size() < m_most && m_random.bounded(m_every) == 0)
        m_moments.append({m_entries, m_acknowledged});
}

void CutDisk::extend(QByteArray &bytes, qint64 size, const Fate &fate)
{
    const qsizetype old = bytes.size();
    if (old >= size)
        return;
    bytes.resize(size, '\0');
    if (fate.leavesGarbage)
        for (qsizetype i = old; i < size; ++i)
            bytes[i] = char(m_random.generate());
}

void CutDisk::keepSome(QByteArray &bytes, const Change &change, const Fate &fate)
{
    const qint64 end = change.at + change.bytes.size();
    for (qint64 at = change.at; at < end;) {
        const qint64 next = std::min(end, (at / fate.sector + 1) * fate.sector);
        if (int(m_random.bounded(16)) < fate.keptOf16) {
            extend(bytes, next, fate);
            bytes.replace(at, next - at, change.bytes.mid(at - change.at, next - at));
        } else if (m_random.bounded(2) == 0) {
            extend(bytes, next, fate); // the file has grown, but what it grew by never came
        }
        at = next;
    }
}

QByteArray CutDisk::leftOf(const File &file, const Fate &fate)
{
    QByteArray bytes = file.durable;
    for (const Change &change : file.pending) {
        if (!change.isTruncation)
            keepSome(bytes, change, fate);
        else if (int(m_random.bounded(16)) < fate.keptOf16)
            bytes.resize(change.at, '\0');
    }
    return bytes;
}

CutDisk::Remains CutDisk::remainsOf(int cut)
{
    const std::lock_guard lock(m_mutex);
    static constexpr int shares[] = {0, 2, 8, 14, 16};
    const Fate fate{m_random.bounded(2) == 0 ? 512 : 4096, shares[m_random.bounded(5)], m_random.bounded(4) == 0};
    Remains remains{{}, m_moments[cut].acknowledged};
    const auto &entries = m_moments[cut].entries;
    QStringList paths = entries.keys();
    paths.sort(); // a hash has no order of its own, and a seed must mean the same again
    for (const QString &path : paths) {
        const Entry &entry = entries[path];
        const auto &left = entry.isSettled || m_random.bounded(2) == 0 ? entry.present : entry.former;
        if (left)
            remains.files.insert(QFileInfo(path).fileName(), leftOf(*left, fate));
    }
    return remains;
}

} // namespace emonev
