#include "services/monthlyservice.h"
#include "core/clock.h"
#include "domain/roles.h"
#include "services/settingsservice.h"
#include "storage/cityzone.h"
#include "storage/peerrepository.h"
#include "storage/registryrepository.h"

namespace emonev {

namespace {

constexpr auto dueSetting = "city.monthly_due_day";
constexpr int monthsBack = 12;
constexpr int longestNote = 5000;
constexpr int latestDueDay = 28;

QString settingOf(Connection &connection, const char *key)
{
    Statement &row = connection.query("setting/find_row").with(QString::fromLatin1(key));
    QString found;
    while (row.next())
        found = row.text(1);
    return found;
}

int dueDay(Connection &connection)
{
    const int day = settingOf(connection, dueSetting).toInt();
    return day >= 1 && day <= latestDueDay ? day : usualDueDay;
}

QDate today(Connection &connection, const Clock &clock) { return cityDay(connection, clock.now()); }

QDate firstOf(const QDate &month) { return {month.year(), month.month(), 1}; }

bool isOpenIn(const Channel &channel, const QDate &month)
{
    const QDate first = firstOf(month);
    const QDate last = first.addMonths(1).addDays(-1);
    return (!channel.from.isValid() || channel.from <= last) && (!channel.to.isValid() || first <= channel.to);
}

/// The least of the rows; a month without rows is a draft.
MonthState stateOf(const QVector<MonthlyTotal> &totals)
{
    MonthState state = totals.isEmpty() ? MonthState::Draft : MonthState::Approved;
    for (const MonthlyTotal &total : totals)
        state = std::min(state, total.state);
    return state;
}

QString noteOf(const QVector<MonthlyTotal> &totals)
{
    for (const MonthlyTotal &total : totals)
        if (!total.note.isEmpty())
            return total.note;
    return {};
}

void learn(MonthHint &hint, qint64 value, bool isLast)
{
    hint.low = hint.months == 0 ? value : std::min(hint.low, value);
    hint.high = hint.months == 0 ? value : std::max(hint.high, value);
    ++hint.months;
    if (isLast)
        hint.last = value;
}

QVector<MonthRow> rowsOf(Connection &connection, const QDate &month, const QVector<MonthlyTotal> &totals)
{
    QVector<MonthRow> rows;
    const QString key = monthly::monthKey(month);
    const auto stored = [&](const QString &channel) {
        return std::any_of(totals.begin(), totals.end(),
                           [&](const MonthlyTotal &t) { return t.month == key && t.channel == channel; });
    };
    if (stored({}))
        rows.append(MonthRow{});
    for (const Channel &channel : casereference::channels(connection))
        if (isOpenIn(channel, month) || stored(channel.code))
            rows.append(MonthRow{channel, {}, MonthState::Draft, {}});
    const QString before = monthly::monthKey(firstOf(month).addMonths(-1));
    for (const MonthlyTotal &total : totals)
        for (MonthRow &row : rows) {
            if (row.channel.code != total.channel)
                continue;
            if (total.month == key) {
                row.numbers = total.numbers;
                row.state = total.state;
                continue;
            }
            for (size_t i = 0; i < monthCounts; ++i)
                if (total.numbers[i])
                    learn(row.hints[i], *total.numbers[i], total.month == before);
        }
    return rows;
}

/// The codes of the units an account of units works for; nothing for all others, who see every unit.
std::optional<QSet<QString>> ownUnits(Connection &connection, const QString &role)
{
    if (!isUnitRole(role))
        return std::nullopt;
    QSet<QString> codes;
    for (const ScopeCursor &scope : peers::cursors(connection))
        if (!scope.code.isEmpty() && !scope.hidden)
            codes.insert(scope.code);
    return codes;
}

Unexpected mayNot() { return fail(ErrorKind::NotPermitted, QStringLiteral("month_role_may_not")); }

/// What is still empty: a channel's name, or nothing. A sum over all channels stands for those without figures.
std::optional<QString> missingIn(const QVector<MonthRow> &rows)
{
    bool hasSum = false;
    for (const MonthRow &row : rows) {
        const auto given = std::count_if(row.numbers.begin(), row.numbers.end(), [](const auto &n) { return !!n; });
        if (row.channel.code.isEmpty())
            hasSum = given == monthCounts;
        if (given == monthCounts || (hasSum && given == 0))
            continue;
        return row.channel.code;
    }
    return rows.isEmpty() ? std::optional(QString()) : std::nullopt;
}

Result<void> moveRows(RecordWriter &writer, const QString &unitId, const QDate &month, MonthState to,
                      const QString &note)
{
    Connection &connection = writer.connection();
    const QString role = peers::find(connection).role;
    const QString key = monthly::monthKey(month);
    const QVector<MonthlyTotal> totals = monthly::ofUnit(connection, unitId, key, key);
    const MonthState from = stateOf(totals);
    if (!mayMoveMonth(QString(), from, to) || from == to)
        return fail(ErrorKind::InvalidData, QStringLiteral("month_step"), {monthWord(from), monthWord(to)});
    if (!mayMoveMonth(role, from, to))
        return mayNot();
    if (to == MonthState::Submitted && from == MonthState::Draft)
        if (const auto missing = missingIn(rowsOf(connection, month, totals)))
            return fail(ErrorKind::InvalidData, QStringLiteral("month_incomplete"), {*missing});
    const bool isReturn = to == MonthState::Draft && isCityRole(role);
    if (isReturn && note.trimmed().isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("reason_missing"), {QStringLiteral("return")});
    if (note.size() > longestNote)
        return fail(ErrorKind::InvalidData, QStringLiteral("too_long"),
                    {QStringLiteral("note"), QString::number(longestNote)});
    for (MonthlyTotal total : totals) {
        if (total.state != from)
            continue;
        total.state = to;
        total.note = isReturn ? note.trimmed() : QString();
        monthly::put(writer, total);
    }
    return {};
}

Result<void> fillCells(RecordWriter &writer, const QString &unitId, const QDate &month, const QVector<MonthCell> &cells)
{
    Connection &connection = writer.connection();
    if (!mayFillMonth(peers::find(connection).role))
        return mayNot();
    if (!registry::unitById(connection, unitId))
        return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
    const QString key = monthly::monthKey(month);
    const QVector<MonthlyTotal> stored = monthly::ofUnit(connection, unitId, key, key);
    if (stateOf(stored) != MonthState::Draft)
        return fail(ErrorKind::NotPermitted, QStringLiteral("month_locked"), {key, monthWord(stateOf(stored))});
    const QVector<Channel> channels = casereference::channels(connection);
    QMap<QString, MonthlyTotal> rows;
    for (const MonthlyTotal &total : stored)
        rows.insert(total.channel, total);
    QSet<QString> touched;
    for (const MonthCell &cell : cells) {
        const bool isKnown = rows.contains(cell.channel) ||
                             std::any_of(channels.begin(), channels.end(),
                                         [&](const Channel &channel) { return channel.code == cell.channel; });
        if (!isKnown)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_channel"),
                        {QStringLiteral("channel"), cell.channel});
        if (cell.value && (*cell.value < 0 || *cell.value > largestMonthCount))
            return fail(ErrorKind::InvalidData, QStringLiteral("number_too_large"), {QString::number(*cell.value)});
        MonthlyTotal &total = rows[cell.channel];
        if (total.state != MonthState::Draft)
            return fail(ErrorKind::NotPermitted, QStringLiteral("month_locked"), {key, monthWord(total.state)});
        total.unitId = unitId;
        total.month = key;
        total.channel = cell.channel;
        total.numbers[size_t(cell.count)] = cell.value;
        touched.insert(cell.channel);
    }
    for (const MonthlyTotal &total : std::as_const(rows))
        if (touched.contains(total.channel))
            monthly::put(writer, total);
    return {};
}

} // namespace

Result<QDate> MonthlyService::usualMonth() const
{
    return m_workspace.read(
        [&](Connection &c) -> Result<QDate> { return firstOf(today(c, m_workspace.clock())).addMonths(-1); });
}

Result<MonthSheet> MonthlyService::sheet(const QString &unitId, const QDate &month) const
{
    return m_workspace.read([&](Connection &c) -> Result<MonthSheet> {
        const auto unit = registry::unitById(c, unitId);
        if (!unit)
            return fail(ErrorKind::NotFound, QStringLiteral("unknown_unit"), {unitId});
        const QString key = monthly::monthKey(month);
        const QString from = monthly::monthKey(firstOf(month).addMonths(-monthsBack));
        const QVector<MonthlyTotal> totals = monthly::ofUnit(c, unitId, from, key);
        QVector<MonthlyTotal> own = totals;
        own.removeIf([&](const MonthlyTotal &total) { return total.month != key; });
        MonthSheet sheet{*unit, firstOf(month), stateOf(own), noteOf(own), peers::find(c).role, {}, {}, false};
        sheet.rows = rowsOf(c, month, totals);
        sheet.due = monthDue(month, dueDay(c));
        sheet.isLate = sheet.state == MonthState::Draft && today(c, m_workspace.clock()) > sheet.due;
        return sheet;
    });
}

Result<MonthOverview> MonthlyService::overview(const QDate &month) const
{
    return m_workspace.read([&](Connection &c) -> Result<MonthOverview> {
        MonthOverview overview;
        overview.dueDay = dueDay(c);
        overview.due = monthDue(month, overview.dueDay);
        overview.role = peers::find(c).role;
        const bool isPast = today(c, m_workspace.clock()) > overview.due;
        QHash<QString, QVector<MonthlyTotal>> totals;
        for (const MonthlyTotal &total : monthly::ofMonth(c, monthly::monthKey(month)))
            totals[total.unitId].append(total);
        const QDate last = firstOf(month).addMonths(1).addDays(-1);
        const std::optional<QSet<QString>> own = ownUnits(c, overview.role);
        for (const Unit &unit : registry::units(c)) {
            if (!unit.validOn(last) || (own && !own->contains(unit.code)))
                continue;
            const QVector<MonthlyTotal> entered = totals.value(unit.id);
            const MonthState state = stateOf(entered);
            overview.units.append(
                {unit, state, !entered.isEmpty(), isPast && state == MonthState::Draft, noteOf(entered)});
        }
        std::sort(overview.units.begin(), overview.units.end(),
                  [](const MonthOfUnit &a, const MonthOfUnit &b) { return a.unit.code < b.unit.code; });
        return overview;
    });
}

QFuture<Result<Saved>> MonthlyService::fill(const QString &unitId, const QDate &month, const QVector<MonthCell> &cells,
                                            const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) { return fillCells(writer, unitId, month, cells); });
}

QFuture<Result<Saved>> MonthlyService::move(const QString &unitId, const QDate &month, MonthState to,
                                            const QString &note, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) { return moveRows(writer, unitId, month, to, note); });
}

QFuture<Result<Saved>> MonthlyService::setDueDay(int day, const QString &label)
{
    return m_workspace.save(label, [=](RecordWriter &writer) -> Result<void> {
        if (!isCityRole(peers::find(writer.connection()).role))
            return mayNot();
        if (day < 1 || day > latestDueDay)
            return fail(ErrorKind::InvalidData, QStringLiteral("number_too_large"), {QString::number(day)});
        writer.put(tables::setting(), {QString::fromLatin1(dueSetting), QString::number(day)}, {});
        return {};
    });
}

} // namespace emonev
