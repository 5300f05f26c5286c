#include "sync/rowsum.h"

namespace emonev {

namespace {

quint64 hashed(quint64 state, QByteArrayView bytes)
{
    for (const char byte : bytes)
        state = (state ^ quint8(byte)) * 0x100000001B3ULL;
    return state * 0x100000001B3ULL; // the NUL between the parts
}

} // namespace

quint64 rowHash(const QString &table, const QString &row, qint64 version)
{
    quint64 state = hashed(0xCBF29CE484222325ULL, table.toUtf8());
    state = hashed(state, row.toUtf8());
    state = hashed(state, QByteArray::number(version));
    state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9ULL;
    state = (state ^ (state >> 27)) * 0x94D049BB133111EBULL;
    return state ^ (state >> 31);
}

} // namespace emonev
