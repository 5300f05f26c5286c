#include "words/everydaywords.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <libstemmer.h>
#include <memory>

namespace emonev {

namespace {

constexpr int longestText = 4000; // what is said first says what it is about

QString stemOf(const QString &word)
{
    // One for each thread: a stemmer works in a buffer of its own.
    thread_local const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        sb_stemmer_new("indonesian", "UTF_8"), &sb_stemmer_delete);
    if (!stemmer)
        return word;
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stem =
        sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get())) : word;
}

/// Lower case, without accents, split at what is neither letter nor digit.
QStringList split(const QString &text)
{
    QStringList words;
    QString word;
    const QString plain = text.left(longestText).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            word.append(c);
        else if (!c.isMark() && !word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// "bangeeeet" and "banget" alike: no Indonesian word has a letter three times in a row.
QString withoutStretching(const QString &word)
{
    QString made;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i;
        while (end < word.size() && word[end] == word[i])
            ++end;
        made.append(QString(end - i > 2 && !word[i].isDigit() ? 1 : end - i, word[i]));
        i = end;
    }
    return made;
}

} // namespace

EverydayWords::EverydayWords(const QByteArray &json)
{
    const QJsonObject data = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &word : data.value(QLatin1String("stop")).toArray())
        m_stop.insert(word.toString());
    const QJsonObject shorts = data.value(QLatin1String("short")).toObject();
    for (auto it = shorts.begin(); it != shorts.end(); ++it)
        m_short.insert(it.key(), it->toString());
    const QJsonObject groups = data.value(QLatin1String("same")).toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it)
        for (const QJsonValue &word : it->toArray()) {
            m_groupOf.insert(word.toString(), it.key());
            m_groups[it.key()].append(word.toString());
        }
}

QStringList EverydayWords::plainWords(const QString &text) const
{
    QStringList words;
    for (const QString &found : split(text)) {
        const QString word = withoutStretching(found);
        const QString full = m_short.value(word, word);
        if (!m_stop.contains(full) && (full.size() > 1 || full.front().isDigit()))
            words.append(full);
    }
    return words;
}

/// Two words that mean one thing become the group's name; so does one word of a group.
QStringList EverydayWords::withPhrases(const QStringList &words) const
{
    QStringList made;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString pair = i + 1 < words.size() ? words[i] + u' ' + words[i + 1] : QString();
        if (const auto group = m_groupOf.constFind(pair); group != m_groupOf.cend()) {
            made.append(*group);
            ++i;
        } else {
            made.append(m_groupOf.value(words[i], words[i]));
        }
    }
    return made;
}

QStringList EverydayWords::terms(const QString &text) const
{
    QStringList made;
    for (const QString &word : withPhrases(plainWords(text))) {
        const QString stem = m_groups.contains(word) ? word : stemOf(word);
        made.append(m_groupOf.value(stem, stem));
    }
    return made;
}

QStringList EverydayWords::searchWords(const QString &text, int most) const
{
    QStringList made;
    const auto add = [&made, most](const QString &word) {
        if (made.size() < most && !made.contains(word))
            made.append(word);
    };
    const QStringList words = plainWords(text);
    for (const QString &word : words)
        add(word);
    for (const QString &term : terms(text)) {
        add(term);
        for (const QString &other : m_groups.value(term))
            add(other);
    }
    made.removeIf([this](const QString &word) { return m_groups.contains(word) && word.contains(u'_'); });
    return made;
}

} // namespace emonev
