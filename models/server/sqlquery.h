#pragma once
#include "server/serverfailure.h"
#include <QSqlQuery>
#include <QVariant>

namespace emonev {

/// A prepared statement of the server's database; throws ServerFailure where the database refuses.
class SqlQuery
{
public:
    SqlQuery(const QSqlDatabase &database, const QString &sql, bool forwardOnly);

    /// Binds `values` in order and runs the statement. A null QString is an empty text; use SqlQuery::null() for NULL.
    template <typename... T> SqlQuery &run(const T &...values)
    {
        m_query.finish();
        int index = 0;
        (m_query.bindValue(index++, bound(values)), ...);
        execute();
        return *this;
    }
    SqlQuery &runList(const QVector<QVariant> &values)
    {
        m_query.finish();
        for (int i = 0; i < values.size(); ++i)
            m_query.bindValue(i, values[i]);
        execute();
        return *this;
    }
    bool next() { return m_query.next(); }
    void finish() { m_query.finish(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    /// As it is, NULL too.
    [[nodiscard]] QVariant value(int column) const { return m_query.isNull(column) ? null() : m_query.value(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] static QVariant null() { return QVariant(QMetaType::fromType<QString>()); }
    /// NULL for an empty text.
    [[nodiscard]] static QVariant nullable(const QString &text) { return text.isEmpty() ? null() : QVariant(text); }

private:
    static QVariant bound(const QVariant &value) { return value; }
    static QVariant bound(const QString &text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }
    static QVariant bound(const QByteArray &bytes) { return bytes; }
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(int number) { return qint64(number); }
    void execute();

    QSqlQuery m_query;
};

/// What the database said, and whether trying again may help.
[[nodiscard]] ServerFailure failureOf(const QSqlError &error, bool isPostgres);

} // namespace emonev
