#include "sync/jsonfields.h"
#include <QJsonDocument>
#include <algorithm>

namespace emonev::wire {

namespace {

constexpr int deepest = 32;

/// How deep arrays and objects nest; more than `deepest` stops the count.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int most = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size() && most <= deepest; ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"')
            inText = true;
        else if (c == '{' || c == '[')
            most = std::max(most, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return most;
}

} // namespace

bool isWireId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x7f' || c.isSurrogate(); });
}

Unexpected badMessage(const QString &place)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("bad_message"), {place});
}

Result<QJsonObject> objectFrom(const QByteArray &json)
{
    if (depthOf(json) > deepest)
        return badMessage(QStringLiteral("depth"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return badMessage(QStringLiteral("json"));
    return document.object();
}

QString JsonFields::placeOf(const QString &name) const { return m_place.isEmpty() ? name : m_place + u'.' + name; }

void JsonFields::refuse(const QString &name)
{
    if (m_wrong.isEmpty())
        m_wrong = placeOf(name);
}

void JsonFields::take(const Result<void> &result)
{
    if (!result && m_wrong.isEmpty())
        m_wrong = result.error().args.value(0);
}

Result<void> JsonFields::outcome() const
{
    if (m_wrong.isEmpty())
        return {};
    return badMessage(m_wrong);
}

QJsonValue JsonFields::find(const char *name, Need need)
{
    const QJsonValue value = m_json.value(QLatin1String(name));
    const bool isThere = !value.isUndefined() && !value.isNull();
    if (!isThere && need == Need::Required)
        refuse(QLatin1String(name));
    return isThere ? value : QJsonValue(QJsonValue::Undefined);
}

QString JsonFields::id(const char *name, Need need)
{
    const QJsonValue value = find(name, need);
    if (value.isUndefined() || (need == Need::Optional && value.isString() && value.toString().isEmpty()))
        return {};
    if (!value.isString() || !isWireId(value.toString()))
        refuse(QLatin1String(name));
    return value.toString();
}

QString JsonFields::text(const char *name, int longest, Need need)
{
    const QJsonValue value = find(name, need);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().size() > longest)
        refuse(QLatin1String(name));
    return value.toString();
}

QString JsonFields::hash(const char *name, Need need)
{
    const QString found = id(name, need);
    const bool isHex = std::all_of(found.begin(), found.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!found.isEmpty() && (found.size() != 64 || !isHex))
        refuse(QLatin1String(name));
    return found;
}

qint64 JsonFields::number(const char *name, qint64 most, Need need)
{
    const QJsonValue value = find(name, need);
    if (value.isUndefined())
        return 0;
    const qint64 found = value.toInteger(-1);
    if (!value.isDouble() || found < 0 || found > most)
        refuse(QLatin1String(name));
    return found;
}

bool JsonFields::flag(const char *name)
{
    const QJsonValue value = find(name, Need::Optional);
    if (!value.isUndefined() && !value.isBool())
        refuse(QLatin1String(name));
    return value.toBool();
}

QJsonObject JsonFields::object(const char *name, Need need)
{
    const QJsonValue value = find(name, need);
    if (!value.isUndefined() && !value.isObject())
        refuse(QLatin1String(name));
    return value.toObject();
}

QStringList JsonFields::ids(const char *name, int most)
{
    const QJsonValue value = find(name, Need::Optional);
    const QJsonArray array = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || array.size() > most)
        refuse(QLatin1String(name));
    QStringList found;
    for (const QJsonValue element : array) {
        if (!element.isString() || !isWireId(element.toString()))
            refuse(QLatin1String(name));
        found.append(element.toString());
    }
    return found;
}

void JsonFields::objects(const char *name, int most,
                         const std::function<Result<void>(const QJsonObject &, const QString &)> &each, Need need)
{
    const QJsonValue value = find(name, need);
    const QJsonArray array = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || array.size() > most)
        refuse(QLatin1String(name));
    for (qsizetype i = 0; i < array.size() && isFine(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i);
        if (!array[i].isObject())
            refuse(place);
        else
            take(each(array[i].toObject(), placeOf(place)));
    }
}

void JsonFields::members(const char *name, int most,
                         const std::function<Result<void>(const QString &, const QJsonValue &, const QString &)> &each)
{
    const QJsonObject found = object(name);
    if (found.size() > most)
        refuse(QLatin1String(name));
    for (auto it = found.begin(); it != found.end() && isFine(); ++it) {
        const QString place = placeOf(QLatin1String(name)) + u'.' + it.key().left(longestId);
        if (isWireId(it.key()))
            take(each(it.key(), it.value(), place));
        else
            take(badMessage(place));
    }
}

} // namespace emonev::wire
