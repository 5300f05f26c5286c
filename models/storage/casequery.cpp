#include "storage/casequery.h"

namespace emonev {

namespace {

constexpr const char *lineColumns =
    "SELECT c.n, c.id, c.number, u.text, h.text, k.text, c.status, c.paused, c.received, c.coordinated, "
    "c.coordinate_due, c.done, c.due, c.next_due, c.merged_into, c.subject ";
constexpr const char *wordJoins = " LEFT JOIN case_word u ON u.n = c.unit LEFT JOIN case_word h ON h.n = c.channel "
                                  "LEFT JOIN case_word k ON k.n = c.category ";

std::optional<qint64> optionalNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

CaseLine lineFrom(const Statement &row)
{
    CaseLine line;
    line.n = row.number(0);
    line.id = row.text(1);
    line.number = row.text(2);
    line.unitId = row.text(3);
    line.channel = row.text(4);
    line.category = row.text(5);
    line.status = CaseStatus(row.number(6));
    line.paused = row.number(7) != 0;
    line.received = row.number(8);
    line.coordinated = optionalNumber(row, 9);
    line.coordinateDue = row.number(10);
    line.done = optionalNumber(row, 11);
    line.due = row.number(12);
    line.nextDue = optionalNumber(row, 13);
    line.mergedInto = row.text(14);
    line.subject = row.text(15);
    return line;
}

/// Builds one SELECT over the queue: its conditions as text with numbered places, and what stands in them.
class Builder
{
public:
    explicit Builder(Connection &connection) : m_connection(connection) {}

    void filter(const CaseFilter &filter)
    {
        words("c.unit", filter.unitIds);
        words("c.category", filter.categories);
        words("c.channel", filter.channels);
        statuses(filter.statuses);
        clock(filter);
        if (!filter.withMerged)
            condition("c.merged_into IS NULL");
        // n begins with the time of receipt: bounds of time are bounds of the key.
        if (filter.receivedFrom != 0)
            condition("c.n >= " + place(casequery::firstPosition(filter.receivedFrom)));
        if (filter.receivedUntil != 0)
            condition("c.n < " + place(casequery::firstPosition(filter.receivedUntil)));
        text(filter);
    }

    /// Looks each case up in the text instead of walking all the text finds; before filter(). For few cases only.
    void lookUpText() { m_looksUp = true; }
    /// Leaves the words of the filter out; before filter().
    void ignoreText() { m_ignoresText = true; }
    /// Walks the queue in its order instead of gathering all that fits and sorting it; before filter().
    void walkByPosition() { m_byPosition = true; }
    void condition(const QByteArray &sql) { m_where += (m_where.isEmpty() ? " WHERE " : " AND ") + sql; }
    QByteArray place(const Value &value)
    {
        m_values.append(value);
        return '?' + QByteArray::number(m_values.size());
    }

    /// A statement of `head` over the queue with the conditions and `tail`, its values bound.
    std::unique_ptr<Statement> make(const QByteArray &head, const QByteArray &joins, const QByteArray &tail)
    {
        const QByteArray from =
            m_hasText ? "FROM complaint_text t CROSS JOIN complaint_case c ON c.n = t.rowid" : "FROM complaint_case c";
        auto statement = std::make_unique<Statement>(m_connection.handle(), head + from + joins + m_where + tail);
        for (qsizetype i = 0; i < m_values.size(); ++i)
            statement->bind(int(i) + 1, m_values[i]);
        return statement;
    }
    [[nodiscard]] bool hasText() const { return m_hasText; }
    [[nodiscard]] bool looksUp() const { return m_looksUp; }
    [[nodiscard]] bool isImpossible() const { return m_impossible; }

private:
    void words(const QByteArray &name, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        const QByteArray column = (m_byPosition ? "+" : "") + name;
        QByteArrayList places;
        for (const QString &text : texts) {
            Statement &find = m_connection.query("complaint_case/find_word");
            find.bind(1, text);
            if (find.next())
                places.append(place(find.number(0)));
            find.reset();
        }
        if (places.isEmpty()) // a word no case has
            m_impossible = true;
        else
            condition(column + (places.size() == 1 ? " = " + places.first() : " IN (" + places.join(',') + ')'));
    }

    void statuses(const QVector<CaseStatus> &wanted)
    {
        QByteArrayList places;
        for (const CaseStatus status : wanted)
            places.append(place(qint64(status)));
        const QByteArray column = m_byPosition ? "+c.status" : "c.status";
        if (!places.isEmpty())
            condition(column + (places.size() == 1 ? " = " + places.first() : " IN (" + places.join(',') + ')'));
    }

    void clock(const CaseFilter &filter)
    {
        if (filter.clock == CaseFilter::Clock::Late)
            condition("c.next_due < " + place(filter.now));
        if (filter.clock == CaseFilter::Clock::Soon)
            condition("c.next_due >= " + place(filter.now) + " AND c.next_due < " + place(filter.soonUntil));
        if (filter.clock == CaseFilter::Clock::Paused)
            condition("c.paused = 1");
    }

    void text(const CaseFilter &filter)
    {
        const QString query = fullTextQuery(filter.text, filter.isTyping);
        if (query.isEmpty() || m_ignoresText)
            return;
        m_hasText = !m_looksUp;
        condition(m_looksUp ? "EXISTS (SELECT 1 FROM complaint_text WHERE complaint_text MATCH " + place(query) +
                                  " AND rowid = c.n)"
                            : "complaint_text MATCH " + place(query));
    }

    Connection &m_connection;
    QByteArray m_where;
    QVector<Value> m_values;
    bool m_hasText = false;
    bool m_impossible = false;
    bool m_byPosition = false;
    bool m_looksUp = false;
    bool m_ignoresText = false;
};

/// Where the next page begins.
void after(Builder &builder, CaseOrder order, const CaseLine &line)
{
    if (order == CaseOrder::MostUrgent) {
        const QByteArray due = builder.place(line.nextDue.value_or(0));
        builder.condition("(c.next_due, c.n) > (" + due + ", " + builder.place(line.n) + ')');
    } else {
        builder.condition((builder.hasText() ? "t.rowid" : "c.n") +
                          QByteArray(order == CaseOrder::Newest ? " < " : " > ") + builder.place(line.n));
    }
}

QByteArray orderBy(const Builder &builder, CaseOrder order)
{
    if (order == CaseOrder::MostUrgent)
        return " ORDER BY c.next_due, c.n";
    // With "+" the few are found by their index and sorted, not sought along the whole queue.
    const QByteArray key = builder.hasText()   ? " ORDER BY t.rowid"
                           : builder.looksUp() ? " ORDER BY +c.n"
                                               : " ORDER BY c.n";
    return order == CaseOrder::Newest ? key + " DESC" : key;
}

QVector<CaseLine> read(Builder &builder, CaseOrder order, const std::optional<CaseLine> &last, int rows)
{
    if (builder.isImpossible())
        return {};
    if (last)
        after(builder, order, *last);
    const QByteArray limit = " LIMIT " + builder.place(qint64(rows));
    const auto statement = builder.make(lineColumns, wordJoins, orderBy(builder, order) + limit);
    QVector<CaseLine> lines;
    while (statement->next())
        lines.append(lineFrom(*statement));
    return lines;
}

/// What fits among the next cases of the queue: enough where a filter lets many through.
QVector<CaseLine> readNear(Connection &connection, const CaseFilter &filter, CaseOrder order,
                           const std::optional<CaseLine> &last, int rows)
{
    constexpr auto nearCases = " LIMIT 1 OFFSET 8000)";
    Builder builder(connection);
    builder.walkByPosition();
    builder.filter(filter);
    const bool down = order == CaseOrder::Newest;
    const QByteArray from = last ? (down ? " WHERE n < " : " WHERE n > ") + builder.place(last->n) : QByteArray();
    const QByteArray bound = "(SELECT n FROM complaint_case" + from + " ORDER BY n" + (down ? " DESC" : "") + nearCases;
    builder.condition(down ? "c.n > coalesce(" + bound + ", -1)"
                           : "c.n < coalesce(" + bound + ", 9223372036854775807)");
    return read(builder, order, last, rows);
}

/// Whether so few cases fit all but the words that each can be looked up: walking what common words find takes longer.
bool areFew(Connection &connection, const CaseFilter &filter, const QByteArray &condition)
{
    constexpr qint64 few = 1200;
    const bool narrows = !filter.unitIds.isEmpty() || !filter.statuses.isEmpty() || !filter.categories.isEmpty() ||
                         !filter.channels.isEmpty() || filter.clock == CaseFilter::Clock::Late ||
                         filter.clock == CaseFilter::Clock::Soon;
    if (filter.text.isEmpty() || !narrows)
        return false;
    Builder builder(connection);
    builder.ignoreText();
    builder.filter(filter);
    if (builder.isImpossible())
        return false;
    if (!condition.isEmpty())
        builder.condition(condition);
    const auto statement =
        builder.make("SELECT count(*) FROM (SELECT 1 ", {}, " LIMIT " + QByteArray::number(few + 1) + ')');
    return statement->next() && statement->number(0) <= few;
}

QVector<CaseLine> readAny(Connection &connection, const CaseFilter &filter, CaseOrder order,
                          const QByteArray &condition, const std::optional<CaseLine> &last, int rows)
{
    Builder builder(connection);
    if (areFew(connection, filter, condition))
        builder.lookUpText();
    builder.filter(filter);
    if (!condition.isEmpty())
        builder.condition(condition);
    return read(builder, order, last, rows);
}

/// Whether an index would find the cases, but not in the order of the queue.
bool isByIndex(const CaseFilter &filter)
{
    const bool hasWords = !filter.unitIds.isEmpty() || !filter.statuses.isEmpty() || !filter.categories.isEmpty() ||
                          !filter.channels.isEmpty();
    return hasWords && filter.text.isEmpty() && filter.clock == CaseFilter::Clock::Any;
}

} // namespace

namespace casequery {

qint64 firstPosition(qint64 moment) { return (moment - 946684800) << 20; }

QVector<CaseLine> page(Connection &connection, const CaseFilter &filter, CaseOrder order,
                       const std::optional<CaseLine> &last, int rows)
{
    if (order != CaseOrder::MostUrgent && isByIndex(filter))
        if (const QVector<CaseLine> found = readNear(connection, filter, order, last, rows); found.size() == rows)
            return found;
    if (order != CaseOrder::MostUrgent)
        return readAny(connection, filter, order, {}, last, rows);
    QVector<CaseLine> lines;
    if (!last || last->nextDue)
        lines = readAny(connection, filter, order, "c.next_due IS NOT NULL", last, rows);
    if (lines.size() == rows)
        return lines;
    // Then those in which no clock runs.
    const std::optional<CaseLine> from = last && !last->nextDue ? last : std::nullopt;
    return lines + readAny(connection, filter, CaseOrder::Newest, "c.next_due IS NULL", from, rows - int(lines.size()));
}

qint64 count(Connection &connection, const CaseFilter &filter)
{
    Builder builder(connection);
    if (areFew(connection, filter, {}))
        builder.lookUpText();
    builder.filter(filter);
    if (builder.isImpossible())
        return 0;
    const auto statement = builder.make("SELECT count(*) ", {}, {});
    return statement->next() ? statement->number(0) : 0;
}

std::optional<CaseLine> line(Connection &connection, qint64 n)
{
    Builder builder(connection);
    builder.condition("c.n = " + builder.place(n));
    const auto statement = builder.make(lineColumns, wordJoins, {});
    return statement->next() ? std::optional(lineFrom(*statement)) : std::nullopt;
}

QMap<CaseStatus, qint64> countByStatus(Connection &connection, const CaseFilter &filter)
{
    QMap<CaseStatus, qint64> counts;
    Builder builder(connection);
    builder.filter(filter);
    if (builder.isImpossible())
        return counts;
    const auto statement = builder.make("SELECT c.status, count(*) ", {}, " GROUP BY c.status");
    while (statement->next())
        counts.insert(CaseStatus(statement->number(0)), statement->number(1));
    return counts;
}

QStringList categories(Connection &connection)
{
    QStringList found;
    Statement &list = connection.query("complaint_case/list_categories");
    while (list.next())
        if (!list.text(0).isEmpty())
            found.append(list.text(0));
    return found;
}

} // namespace casequery

QString fullTextQuery(const QString &text, bool lastIsBeginning)
{
    QStringList words;
    QString word;
    for (const QChar sign : text + u' ') {
        if (sign.isLetterOrNumber() || sign.isMark()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words.append(u'"' + word + u'"');
            word.clear();
        }
    }
    if (lastIsBeginning && !words.isEmpty() && !text.back().isSpace())
        words.last() += u'*';
    return words.join(u' ');
}

} // namespace emonev
