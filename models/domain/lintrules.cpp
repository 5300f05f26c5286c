#include "domain/lintrules.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace emonev {

namespace {

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

Unexpected damaged(const char *key)
{
    return fail(ErrorKind::InvalidData, QStringLiteral("lint_rules_damaged"), {QString::fromLatin1(key)});
}

Result<void> readHardWords(const QJsonArray &array, LintRules &rules)
{
    QStringList words;
    for (const QJsonValue &value : array) {
        const QString word = value.toObject().value(u"word").toString().toLower();
        const QString plainer = value.toObject().value(u"plainer").toString();
        if (word.isEmpty() || plainer.isEmpty() || rules.plainerByHard.contains(word))
            return damaged("hard_words");
        rules.plainerByHard.insert(word, plainer);
        words.append(word);
    }
    if (words.isEmpty())
        return damaged("hard_words");
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &word : words)
        word = QRegularExpression::escape(word).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    rules.hardWords =
        QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(words.join(u'|')), patternOptions);
    return {};
}

/// Kind, then "Nomor", "No.", "PER/" or other numbers of the same kind, then the number and year.
QRegularExpression regulationPattern(const QString &kind, const QString &number, const QString &year)
{
    const QString between =
        QStringLiteral("(?:[\\s,:.]|republik\\s+indonesia|\\bri\\b|nomor|nomer|no\\b|(?:per|kep)/|\\([^()\\d]{0,40}\\)|"
                       "\\d+\\s*(?:tahun|/)\\s*\\d{4}\\s*(?:,|dan|serta|&))*");
    return QRegularExpression(
        QStringLiteral("\\b(?:%1)%2\\b0*%3\\s*(?:tahun|th[n.]*|/[a-z./]*(?:\\d{1,2}/)?)\\s*%4\\b")
            .arg(kind, between, QRegularExpression::escape(number), QRegularExpression::escape(year)),
        patternOptions);
}

Result<void> readRepealed(const QJsonObject &object, LintRules &rules)
{
    const QJsonObject kinds = object.value(u"kinds").toObject();
    for (const QJsonValue &value : object.value(u"repealed").toArray()) {
        const QJsonObject entry = value.toObject();
        const QString kind = kinds.value(entry.value(u"kind").toString()).toString();
        const QString number = entry.value(u"number").toString();
        const QString year = entry.value(u"year").toString();
        RepealedRegulation regulation{entry.value(u"name").toString(), entry.value(u"replaced_by").toString(),
                                      entry.value(u"source").toString(), entry.value(u"verified").toBool(),
                                      regulationPattern(kind, number, year)};
        if (kind.isEmpty() || number.isEmpty() || year.isEmpty() || regulation.name.isEmpty() ||
            regulation.replacedBy.isEmpty() || !regulation.pattern.isValid())
            return damaged("repealed");
        rules.repealed.append(regulation);
    }
    return {};
}

} // namespace

Result<LintRules> lintRulesFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LintRules rules;
    rules.longestSentence = object.value(u"longest_sentence").toInt();
    if (rules.longestSentence <= 0)
        return damaged("longest_sentence");
    EMONEV_TRY(readHardWords(object.value(u"hard_words").toArray(), rules));
    EMONEV_TRY(readRepealed(object, rules));
    for (const QJsonValue &value : object.value(u"placeholders").toArray())
        rules.placeholders.append(value.toString().toLower());
    for (const QJsonValue &value : object.value(u"contacts").toArray()) {
        const QRegularExpression pattern(value.toString(), patternOptions);
        if (value.toString().isEmpty() || !pattern.isValid())
            return damaged("contacts");
        rules.contacts.append(pattern);
    }
    return rules;
}

} // namespace emonev
