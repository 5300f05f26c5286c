#include "ui/print/textbox.h"

namespace emonev {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const QList<TextPlace> &raised)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextPlace &place : raised) {
        QTextCharFormat format;
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        formats.append({place.begin, place.length, format});
    }
    return formats;
}

} // namespace

TextBox::TextBox(const QString &text, const QFont &font, qreal width, Qt::Alignment align,
                 const QList<TextPlace> &raised)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout = std::make_shared<QTextLayout>(lines, font);
    m_layout->setTextOption(option);
    if (!raised.isEmpty())
        m_layout->setFormats(formatsOf(raised));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

qreal TextBox::lineTop(int line) const { return line < lineCount() ? m_layout->lineAt(line).y() : m_height; }

int TextBox::linesThatFit(int first, qreal space) const
{
    int end = first;
    while (end < lineCount() && lineTop(end + 1) - lineTop(first) <= space)
        ++end;
    return end - first;
}

void TextBox::paint(QPainter *painter, QPointF at, int first, int end) const
{
    const QPointF origin(at.x(), at.y() - lineTop(first));
    for (int line = first; line < end; ++line)
        m_layout->lineAt(line).draw(painter, origin);
}

} // namespace emonev
