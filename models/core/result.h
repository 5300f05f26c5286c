#pragma once
#include <QString>
#include <QStringList>
#include <utility>
#include <variant>

namespace emonev {

/// What went wrong, to decide on. The values are the exit codes of all programs.
enum class ErrorKind {
    Unexpected = 1,
    Usage = 2,
    InvalidData = 3,
    NotFound = 4,
    NotPermitted = 5,
    Network = 6,
    Conflict = 7,
    Damaged = 8,
    Busy = 9,
    Version = 10,
    Interrupted = 130,
};

/// A failure: a kind to decide on, a code the wording is chosen by, arguments for the sentence, a detail for the log.
struct Error
{
    ErrorKind kind = ErrorKind::Unexpected;
    QString code;     ///< stable word, e.g. "file_not_found"; ui/text turns it into a sentence
    QString detail;   ///< technical detail, never shown alone
    QStringList args; ///< what the sentence names: a path, a code, a count
};

/// Wraps an Error on its way into a Result, as std::unexpected does.
struct Unexpected
{
    Error error;
};

inline Unexpected fail(ErrorKind kind, const QString &code, const QStringList &args = {}, const QString &detail = {})
{
    return {Error{kind, code, detail, args}};
}

/// A value or an Error, with the member names of std::expected.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected failure) : m_data(std::in_place_index<1>, std::move(failure.error)) {}

    [[nodiscard]] bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_data); }
    [[nodiscard]] T &value() & { return std::get<0>(m_data); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_data)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_data); }
    template <typename U> [[nodiscard]] T value_or(U &&other) const
    {
        return has_value() ? value() : T(std::forward<U>(other));
    }

private:
    std::variant<T, Error> m_data;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected failure) : m_error(std::move(failure.error)), m_ok(false) {}

    [[nodiscard]] bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

/// Hands a failed result's error on to the caller's own Result type.
template <typename T> Unexpected failure(const Result<T> &result) { return {result.error()}; }

} // namespace emonev

/// Leaves the function with the error when `expression` (a Result<void> or any Result) failed.
#define EMONEV_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto emonev_try_result = (expression); !emonev_try_result)                                                 \
            return ::emonev::failure(emonev_try_result);                                                               \
    } while (false)

#define EMONEV_CONCAT2(a, b) a##b
#define EMONEV_CONCAT(a, b) EMONEV_CONCAT2(a, b)
/// `EMONEV_ASSIGN(auto x, call());` declares x from a Result or leaves with its error.
#define EMONEV_ASSIGN(declaration, expression)                                                                         \
    auto EMONEV_CONCAT(emonev_result_, __LINE__) = (expression);                                                       \
    if (!EMONEV_CONCAT(emonev_result_, __LINE__))                                                                      \
        return ::emonev::failure(EMONEV_CONCAT(emonev_result_, __LINE__));                                             \
    declaration = std::move(EMONEV_CONCAT(emonev_result_, __LINE__)).value()
