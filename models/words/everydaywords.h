#pragma once
#include <QHash>
#include <QSet>
#include <QStringList>

namespace emonev {

/// Everyday Indonesian, brought to what it means: abbreviations written out, words that say nothing left out, words
/// that mean the same made one, the others without prefix and suffix.
class EverydayWords
{
public:
    /// `json`: {"stop":["yang"],"short":{"yg":"yang"},"same":{"lampu_jalan":["pju","penerangan jalan"]}}; what is not
    /// readable counts as empty.
    explicit EverydayWords(const QByteArray &json);

    /// The terms of a text in its order, repeated ones too. A number is a term.
    [[nodiscard]] QStringList terms(const QString &text) const;
    /// The words a text should be searched by so that others who said the same otherwise are found: its own words and
    /// those that mean the same, each as people write it; at most `most`.
    [[nodiscard]] QStringList searchWords(const QString &text, int most) const;

private:
    [[nodiscard]] QStringList plainWords(const QString &text) const;
    [[nodiscard]] QStringList withPhrases(const QStringList &words) const;

    QSet<QString> m_stop;
    QHash<QString, QString> m_short;
    QHash<QString, QString> m_groupOf; ///< word or "two words" → group
    QHash<QString, QStringList> m_groups;
};

} // namespace emonev
