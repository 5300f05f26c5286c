#include "support/storedump.h"
#include <QRegularExpression>

namespace emonev {

namespace {

/// Puts a number in the place of each id.
class Ids
{
public:
    [[nodiscard]] QString numbered(QString text, bool learn)
    {
        static const QRegularExpression id(
            QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
        for (auto match = id.match(text); match.hasMatch(); match = id.match(text)) {
            if (learn && !m_numbers.contains(match.captured()))
                m_numbers.insert(match.captured(), int(m_numbers.size()) + 1);
            const int number = m_numbers.value(match.captured());
            text.replace(match.capturedStart(), match.capturedLength(),
                         number > 0 ? QStringLiteral("#%1").arg(number) : QStringLiteral("#"));
        }
        return text;
    }

private:
    QHash<QString, int> m_numbers;
};

bool differs(const QString &column)
{
    return column == QLatin1String("at") || column.endsWith(QLatin1String("_at")) ||
           column == QLatin1String("file_name") || column == QLatin1String("file_sha256");
}

QStringList column(Connection &c, const QByteArray &sql)
{
    QStringList values;
    Statement rows(c.handle(), sql);
    while (rows.next())
        values.append(rows.text(0));
    return values;
}

QStringList tableDump(Connection &c, const QString &table, Ids &ids)
{
    QStringList columns = column(c, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
    columns.removeIf(differs);
    const bool isHistory = table == QLatin1String("change");
    Statement rows(c.handle(), "SELECT " + columns.join(u',').toUtf8() + " FROM \"" + table.toUtf8() + '"' +
                                   (isHistory ? " ORDER BY seq" : ""));
    QStringList lines;
    while (rows.next()) {
        QStringList cells{table};
        for (int i = 0; i < columns.size(); ++i)
            cells.append(rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
        lines.append(ids.numbered(cells.join(u'|'), isHistory));
    }
    if (!isHistory)
        lines.sort();
    return lines;
}

} // namespace

QStringList storeDump(Workspace &workspace)
{
    const auto dump = workspace.read([](Connection &c) -> Result<QStringList> {
        Ids ids;
        QStringList lines = tableDump(c, QStringLiteral("change"), ids);
        const QStringList tables =
            column(c, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'change' AND name NOT LIKE "
                      "'sqlite_%' ORDER BY name");
        for (const QString &table : tables)
            lines += tableDump(c, table, ids);
        return lines;
    });
    if (!dump)
        qFatal("no dump: %s", qPrintable(dump.error().detail));
    return *dump;
}

} // namespace emonev
