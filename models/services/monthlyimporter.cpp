#include "services/monthlyimporter.h"
#include "domain/monthlytotal.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

constexpr const char *counts[] = {"diterima", "selesai", "proses", "ditolak"};
constexpr int firstCount = 3; // in tables::monthlyTotal(), as the state after them
constexpr int statePlace = 7;
constexpr int width = 9;

} // namespace

Result<void> MonthlyImporter::prefetch(Connection &connection)
{
    for (const Unit &unit : registry::units(connection))
        m_units.insert(unit.code, unit.id);
    m_channels = casereference::channels(connection);
    Statement &list = connection.query("monthly_total/list_all");
    while (list.next()) {
        Row row;
        for (int i = 0; i < width; ++i)
            row.push_back(list.value(i));
        m_stored.insert(rowKey(tables::monthlyTotal(), row), row);
    }
    return {};
}

std::optional<QString> MonthlyImporter::channelOf(int row)
{
    const QString &word = valueAt(row, place("kanal"));
    if (word.isEmpty())
        return QString();
    if (const Channel *channel = casereference::find(m_channels, word))
        return channel->code;
    QStringList codes;
    for (const Channel &channel : std::as_const(m_channels))
        codes.append(channel.code);
    rejectUnknown(row, "kanal", "unknown_channel", codes);
    return std::nullopt;
}

void MonthlyImporter::resolve(int row)
{
    const auto unit = m_units.constFind(valueAt(row, place("kode_unit")));
    if (unit == m_units.constEnd())
        return rejectUnknown(row, "kode_unit", "unknown_unit", m_units.keys());
    const std::optional<QString> channel = channelOf(row);
    if (!channel)
        return;
    Row total(width);
    total[0] = *unit;
    total[1] = valueAt(row, place("periode"));
    total[2] = *channel;
    const auto stored = m_stored.constFind(rowKey(tables::monthlyTotal(), total));
    const bool isKnown = stored != m_stored.constEnd();
    if (isKnown)
        total = *stored;
    for (int i = 0; i < 4; ++i)
        if (const QString &text = valueAt(row, place(counts[i])); has(counts[i]))
            total[size_t(firstCount + i)] = text.isEmpty() ? Value() : Value(text.toLongLong());
    if (!isKnown)
        total[statePlace] = QStringLiteral("draft");
    const MonthState state = isKnown ? monthState(valueText((*stored)[statePlace])) : MonthState::Draft;
    if (state != MonthState::Draft && total != *stored)
        return reject(row, "periode", state == MonthState::Approved ? "month_approved" : "month_submitted",
                      {valueText(total[1])});
    setOutcome(row, keep(tables::monthlyTotal(), total, isKnown ? std::optional(*stored) : std::nullopt, *unit));
}

} // namespace emonev
