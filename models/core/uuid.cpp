#include "core/uuid.h"
#include "core/clock.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtEndian>
#include <atomic>

namespace emonev {

namespace {

QString formatId(quint64 high, quint64 low)
{
    static const char digits[] = "0123456789abcdef";
    char text[36];
    int at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            text[at++] = '-';
        const quint64 word = nibble < 16 ? high : low;
        text[at++] = digits[(word >> (60 - 4 * (nibble % 16))) & 0xF];
    }
    return QString::fromLatin1(text, sizeof text);
}

std::atomic<quint64> lastStamp{0};
std::atomic<bool> isSeeded{false};
std::atomic<quint64> seeded{0};

/// SplitMix64's mixing of a number that is counted on.
quint64 mixed(quint64 state)
{
    state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9ULL;
    state = (state ^ (state >> 27)) * 0x94D049BB133111EBULL;
    return state ^ (state >> 31);
}

quint64 randomBits()
{
    if (isSeeded)
        return mixed(seeded.fetch_add(0x9E3779B97F4A7C15ULL));
    // The shared generators take a lock or ask the processor, at each number.
    static thread_local QRandomGenerator64 generator = QRandomGenerator64::securelySeeded();
    return generator.generate();
}

} // namespace

QString newId(const Clock &clock)
{
    // 48 bits of milliseconds and 12 bits of counter, so that ids of one process ascend (RFC 9562, method 1).
    const quint64 fresh = quint64(clock.now().toMSecsSinceEpoch()) << 12;
    quint64 previous = lastStamp.load();
    quint64 stamp = 0;
    do {
        stamp = fresh > previous ? fresh : previous + 1;
    } while (!lastStamp.compare_exchange_weak(previous, stamp));
    const quint64 high = ((stamp >> 12) << 16) | 0x7000 | (stamp & 0xFFF);
    const quint64 low = (randomBits() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    return formatId(high, low);
}

void makeIdsFrom(quint64 seed)
{
    lastStamp = 0;
    seeded = mixed(seed + 1);
    isSeeded = true;
}

QString idFrom(quint64 milliseconds, quint64 random)
{
    return formatId((milliseconds << 16) | 0x7000 | (random >> 52),
                    (random & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL);
}

QString derivedId(const QString &about)
{
    const QByteArray hash = QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256);
    return idFrom(qFromBigEndian<quint64>(hash.constData()) >> 16, qFromBigEndian<quint64>(hash.constData() + 8));
}

bool isId(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    return form.match(text).hasMatch();
}

} // namespace emonev
