#pragma once
#include <QString>
#include <QStringList>
#include <QVector>

namespace emonev {

/// A stretch of a text.
struct TextPlace
{
    int begin = 0;
    int length = 0;

    [[nodiscard]] int end() const { return begin + length; }
    [[nodiscard]] QString in(const QString &text) const { return text.mid(begin, length); }
};

/// The sentences and list lines of a text, without the blanks around them; "No. 5" and "Rp. 5" end none.
[[nodiscard]] QVector<TextPlace> sentencesIn(const QString &text);

/// For each value (in order, not overlapping) the lower-case words beside it that tell what it is the value of: those
/// of its own clause, shared out where a clause holds several, or of the clause before it where its own says nothing.
[[nodiscard]] QVector<QStringList> subjectsOf(const QString &text, const QVector<TextPlace> &values);

/// Whether two subjects are one: equal without `stop` words, or one left empty and the other of `generic` words only.
[[nodiscard]] bool sameSubject(const QStringList &left, const QStringList &right, const QStringList &stop,
                               const QStringList &generic);

} // namespace emonev
