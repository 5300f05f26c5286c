#pragma once
#include "core/result.h"
#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <limits>

namespace emonev::wire {

/// Longest id, code or key in a message.
inline constexpr int longestId = 200;
/// Largest whole number a JSON number holds exactly.
inline constexpr qint64 largestNumber = 9007199254740991;

/// Reads the members of one JSON object strictly and remembers the place of the first that is wrong.
class JsonFields
{
public:
    JsonFields(const QJsonObject &json, const QString &place) : m_json(json), m_place(place) {}

    enum class Need { Required, Optional };
    /// An id: not empty, no control characters, at most longestId. Optional: may be missing or null.
    QString id(const char *name, Need need = Need::Required);
    /// Text of any kind up to `longest` characters.
    QString text(const char *name, int longest, Need need = Need::Optional);
    QString hash(const char *name, Need need = Need::Required);
    qint64 number(const char *name, qint64 most, Need need = Need::Required);
    bool flag(const char *name);
    QJsonObject object(const char *name, Need need = Need::Optional);
    QStringList ids(const char *name, int most);
    /// Calls `each(element, its place)` for each object of the array; stops at the first failure.
    void objects(const char *name, int most,
                 const std::function<Result<void>(const QJsonObject &, const QString &)> &each,
                 Need need = Need::Optional);
    /// Calls `each(member's name, value, its place)` for each object in the object called `name`.
    void members(const char *name, int most,
                 const std::function<Result<void>(const QString &, const QJsonValue &, const QString &)> &each);

    void refuse(const QString &name);
    [[nodiscard]] bool isFine() const { return m_wrong.isEmpty(); }
    [[nodiscard]] QString placeOf(const QString &name) const;
    /// Success, or the failure of the first wrong member.
    [[nodiscard]] Result<void> outcome() const;

private:
    /// The member; refuses it where it is missing and required.
    QJsonValue find(const char *name, Need need);
    void take(const Result<void> &result);

    QJsonObject m_json;
    QString m_place;
    QString m_wrong;
};

/// Whether `text` may be an id in a message.
[[nodiscard]] bool isWireId(const QString &text);
/// The failure "bad_message" at that place.
[[nodiscard]] Unexpected badMessage(const QString &place);
/// An object from bytes of at most 32 levels.
[[nodiscard]] Result<QJsonObject> objectFrom(const QByteArray &json);

} // namespace emonev::wire
