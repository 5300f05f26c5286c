#pragma once
#include "domain/textclauses.h"

#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>
#include <memory>

namespace emonev {

/// A text broken into lines of one width; it can be painted whole or from one line to another.
class TextBox
{
public:
    TextBox() = default;
    /// `raised`: places set small and above the line.
    TextBox(const QString &text, const QFont &font, qreal width, Qt::Alignment align = Qt::AlignLeft,
            const QList<TextPlace> &raised = {});

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    [[nodiscard]] qreal lineTop(int line) const; ///< of the line after the last: the height
    /// How many lines, counted from `first`, fit into `space`.
    [[nodiscard]] int linesThatFit(int first, qreal space) const;
    /// Paints lines first … end - 1, the first of them at the top of `at`.
    void paint(QPainter *painter, QPointF at, int first, int end) const;
    void paint(QPainter *painter, QPointF at) const { paint(painter, at, 0, lineCount()); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
};

} // namespace emonev
