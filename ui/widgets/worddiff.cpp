#include "ui/widgets/worddiff.h"

namespace emonev {

namespace {

using Words = QVector<QString>;
using Parts = QVector<DiffPart>;

/// Above this many cells the middle is shown as replaced whole: 20,000 characters stay quick.
constexpr qsizetype cellLimit = 16'000'000;

Words wordsOf(const QString &text)
{
    Words words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool cut = i == text.size() || !text.at(i).isLetterOrNumber() || !text.at(i - 1).isLetterOrNumber();
        if (cut) {
            words.append(text.mid(start, i - start));
            start = i;
        }
    }
    return words;
}

void append(Parts &parts, DiffPart::Kind kind, const QString &text)
{
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

void appendAll(Parts &parts, DiffPart::Kind kind, const Words &words)
{
    for (const QString &word : words)
        append(parts, kind, word);
}

/// Lengths of the longest common subsequence of all suffixes, row by row.
QVector<int> suffixTable(const Words &a, const Words &b)
{
    const qsizetype width = b.size() + 1;
    QVector<int> table((a.size() + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            table[i * width + j] = a[i] == b[j] ? table[(i + 1) * width + j + 1] + 1
                                                : std::max(table[(i + 1) * width + j], table[i * width + j + 1]);
    return table;
}

void diffMiddle(Parts &parts, const Words &a, const Words &b)
{
    if ((a.size() + 1) * (b.size() + 1) > cellLimit) {
        appendAll(parts, DiffPart::Kind::Removed, a);
        appendAll(parts, DiffPart::Kind::Inserted, b);
        return;
    }
    const QVector<int> table = suffixTable(a, b);
    const qsizetype width = b.size() + 1;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            append(parts, DiffPart::Kind::Same, a[i]);
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && table[(i + 1) * width + j] >= table[i * width + j + 1])) {
            append(parts, DiffPart::Kind::Removed, a[i++]);
        } else {
            append(parts, DiffPart::Kind::Inserted, b[j++]);
        }
    }
}

} // namespace

QVector<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    Parts parts;
    appendAll(parts, DiffPart::Kind::Same, a.mid(0, head));
    diffMiddle(parts, a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    appendAll(parts, DiffPart::Kind::Same, a.mid(a.size() - tail));
    return parts;
}

} // namespace emonev
