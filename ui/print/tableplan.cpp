#include "ui/print/tableplan.h"

#include "ui/print/pagescale.h"

#include <QFontMetricsF>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace emonev {
namespace {

// Longer words (addresses of web pages) may be cut: they must not make the whole table small.
constexpr qsizetype longestKeptWord = 24;

void collectWords(const QString &text, QSet<QString> &words)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text.at(at).isSpace())
            continue;
        if (at > start)
            words.insert(text.mid(start, std::min(at - start, longestKeptWord)));
        start = at + 1;
    }
}

// Only the words with most letters can be the widest; measuring all would take longer than the layout itself.
qreal widest(const QSet<QString> &words, const QFontMetricsF &metrics)
{
    qsizetype most = 0;
    for (const QString &word : words)
        most = std::max(most, word.size());
    qreal width = 0;
    for (const QString &word : words) {
        if (word.size() * 3 >= most * 2)
            width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width;
}

/// The narrowest width of each column without its padding, at 10 points.
QList<qreal> wordWidths(const TableBlock &table)
{
    const QFontMetricsF plain(page::font(10)), bold(page::font(10, true));
    QList<qreal> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        QSet<QString> titleWords, words;
        collectWords(table.columns.at(column).title, titleWords);
        for (const TableRow &row : table.rows) {
            if (row.kind != TableRow::Kind::Section)
                collectWords(row.cells.value(column), words);
        }
        widths.append(std::max(widest(titleWords, bold), widest(words, plain)) * 1.02);
    }
    return widths;
}

/// Shares out `width` by weight, but gives no column less than it needs.
QList<qreal> shareWidth(const TableBlock &table, const QList<int> &columns, const QList<qreal> &needed, qreal width)
{
    QList<qreal> result(columns.size(), 0.0);
    QList<bool> fixed(columns.size(), false);
    for (bool again = true; again;) {
        again = false;
        qreal rest = width, weights = 0;
        for (qsizetype i = 0; i < columns.size(); ++i)
            fixed.at(i) ? rest -= result.at(i) : weights += table.columns.at(columns.at(i)).weight;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (fixed.at(i))
                continue;
            result[i] = weights > 0 ? rest * table.columns.at(columns.at(i)).weight / weights : 0;
            if (result.at(i) < needed.at(columns.at(i))) {
                result[i] = needed.at(columns.at(i));
                fixed[i] = again = true;
                break;
            }
        }
    }
    return result;
}

QList<qreal> neededAt(const QList<qreal> &words, double points)
{
    QList<qreal> needed;
    for (const qreal word : words)
        needed.append(word * points / 10 + 2 * cellPadding + 2);
    return needed;
}

QList<QList<int>> spreadColumns(const TableBlock &table, const QList<qreal> &needed, qreal width)
{
    const int keys = std::clamp(table.keyColumns, 0, int(table.columns.size()) - 1);
    QList<int> keyColumns(keys);
    std::iota(keyColumns.begin(), keyColumns.end(), 0);
    const qreal keyWidth = std::accumulate(needed.begin(), needed.begin() + keys, 0.0);
    QList<QList<int>> panels{keyColumns};
    qreal used = keyWidth;
    for (int column = keys; column < table.columns.size(); ++column) {
        if (used + needed.at(column) > width && panels.last().size() > keys) {
            panels.append(keyColumns);
            used = keyWidth;
        }
        panels.last().append(column);
        used += needed.at(column);
    }
    return panels;
}

} // namespace

TablePlan planTable(const TableBlock &table, qreal width)
{
    TablePlan plan;
    if (table.columns.isEmpty())
        return plan;
    const QList<qreal> words = wordWidths(table);
    QList<qreal> needed;
    for (plan.points = table.points;; plan.points = std::max(plan.points - 0.5, smallestTablePoints)) {
        needed = neededAt(words, plan.points);
        if (std::accumulate(needed.begin(), needed.end(), 0.0) <= width || plan.points <= smallestTablePoints)
            break;
    }
    for (const QList<int> &columns : spreadColumns(table, needed, width)) {
        if (!columns.isEmpty())
            plan.panels.append({columns, shareWidth(table, columns, needed, width)});
    }
    return plan;
}

} // namespace emonev
