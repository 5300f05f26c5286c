#include "storage/statement.h"
#include "core/utf8.h"
#include <sqlite3.h>

namespace emonev {

Error storageError(sqlite3 *handle, int resultCode)
{
    const QString detail =
        handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString::fromUtf8(sqlite3_errstr(resultCode));
    switch (resultCode & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, QStringLiteral("store_damaged"), detail, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, QStringLiteral("store_busy"), detail, {}};
    case SQLITE_FULL:
        return {ErrorKind::Unexpected, QStringLiteral("disk_full"), detail, {}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return {ErrorKind::Unexpected, QStringLiteral("store_unwritable"), detail, {}};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::InvalidData, QStringLiteral("constraint"), detail, {}};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Interrupted, QStringLiteral("interrupted"), detail, {}};
    default:
        return {ErrorKind::Unexpected, QStringLiteral("store_failed"), detail, {}};
    }
}

Statement::Statement(sqlite3 *handle, const QByteArray &sql) : m_handle(handle)
{
    check(
        sqlite3_prepare_v3(handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::check(int resultCode) const
{
    if (resultCode != SQLITE_OK && resultCode != SQLITE_ROW && resultCode != SQLITE_DONE)
        throw StorageFailure{storageError(m_handle, resultCode)};
}

void Statement::beginBinding()
{
    if (m_running)
        reset();
}

QByteArray &Statement::buffer(int index)
{
    if (m_texts.size() <= size_t(index))
        m_texts.resize(size_t(index) + 1);
    return m_texts[size_t(index)];
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_running = false;
}

Statement &Statement::bind(int index, const QString &text)
{
    beginBinding();
    QByteArray &utf8 = buffer(index);
    toUtf8(text, utf8);
    check(sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &utf8)
{
    beginBinding();
    QByteArray &held = buffer(index);
    held.resize(0);
    held.append(utf8);
    check(sqlite3_bind_text(m_statement, index, held.constData(), int(held.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int index, double number)
{
    beginBinding();
    check(sqlite3_bind_double(m_statement, index, number));
    return *this;
}

Statement &Statement::bind(int index, qint64 number)
{
    beginBinding();
    check(sqlite3_bind_int64(m_statement, index, number));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    beginBinding();
    check(sqlite3_bind_null(m_statement, index));
    return *this;
}

Statement &Statement::bind(int index, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return bind(index, *text);
    if (const auto *number = std::get_if<qint64>(&value))
        return bind(index, *number);
    if (const auto *real = std::get_if<double>(&value)) {
        beginBinding();
        check(sqlite3_bind_double(m_statement, index, *real));
        return *this;
    }
    return bindNull(index);
}

bool Statement::next()
{
    m_running = true;
    const int resultCode = sqlite3_step(m_statement);
    if (resultCode == SQLITE_ROW)
        return true;
    const Error error = resultCode == SQLITE_DONE ? Error{} : storageError(m_handle, resultCode);
    reset();
    if (resultCode != SQLITE_DONE)
        throw StorageFailure{error};
    return false;
}

void Statement::run()
{
    while (next()) {
    }
}

QByteArray Statement::rawText(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray::fromRawData(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QString Statement::text(int column) const { return QString::fromUtf8(rawText(column)); }

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement, column); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return text(column);
    }
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

} // namespace emonev
