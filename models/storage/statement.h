#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace emonev {

/// One value of a row: null, whole number, floating number or text.
using Value = std::variant<std::monostate, qint64, double, QString>;
/// The values of a row, in the order its table's specification names them.
using Row = std::vector<Value>;

/// Thrown inside storage when SQLite refuses; Store turns it into an Error at its border.
struct StorageFailure
{
    Error error;
};

/// Makes the Error for what SQLite last said on a connection: damaged, busy, disk full, broken rule.
[[nodiscard]] Error storageError(sqlite3 *handle, int resultCode);

/// A prepared statement; bound values only. Resets itself when it ran to its end or is bound anew.
class Statement
{
public:
    /// Throws StorageFailure when `sql` does not compile.
    Statement(sqlite3 *handle, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds by position, from 1.
    Statement &bind(int index, const Value &value);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &utf8);
    Statement &bind(int index, qint64 number);
    Statement &bind(int index, int number) { return bind(index, qint64(number)); }
    Statement &bind(int index, double number);
    Statement &bindNull(int index);
    /// Binds `values` to positions 1, 2, 3 …
    template <typename... T> Statement &with(const T &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Moves to the next row; false at the end (then the statement is ready to be bound again).
    bool next();
    /// Runs to the end, whatever comes back.
    void run();
    /// The text last bound there, in UTF-8; valid until that position is bound anew. Empty where none ever was.
    [[nodiscard]] QByteArrayView boundText(int index) const
    {
        return size_t(index) < m_texts.size() ? QByteArrayView(m_texts[size_t(index)]) : QByteArrayView();
    }
    /// Forgets bindings and position.
    void reset();

    [[nodiscard]] QString text(int column) const;
    /// UTF-8 of a column without a copy; valid until the next step.
    [[nodiscard]] QByteArray rawText(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    void check(int resultCode) const;
    void beginBinding();
    QByteArray &buffer(int index);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts; ///< what SQLite reads bound texts from, by position
    bool m_running = false;
};

} // namespace emonev
