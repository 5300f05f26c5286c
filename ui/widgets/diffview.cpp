#include "ui/widgets/diffview.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/worddiff.h"
#include <QEvent>
#include <QTextCursor>

namespace emonev {

namespace {

QTextCharFormat formatOf(DiffPart::Kind kind, const QColor &base)
{
    QTextCharFormat format;
    if (kind == DiffPart::Kind::Same)
        return format;
    const bool removed = kind == DiffPart::Kind::Removed;
    const QColor color = removed ? QColor(0xb3261e) : QColor(0x1b7a3d);
    const QColor ground = blend(color, base, 0.14);
    format.setBackground(ground);
    format.setForeground(readableOn(color, ground));
    format.setFontStrikeOut(removed);
    format.setFontUnderline(!removed);
    return format;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAccessibleName(tr("Difference between two versions"));
}

void DiffView::setTexts(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    render();
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        render();
    QTextEdit::changeEvent(event);
}

void DiffView::render()
{
    clear();
    QTextCursor cursor(document());
    const QColor base = palette().color(QPalette::Base);
    const auto parts = wordDiff(m_before, m_after);
    for (const DiffPart &part : parts) {
        QTextCharFormat format = formatOf(part.kind, base);
        if (part.kind != DiffPart::Kind::Same) {
            QTextCharFormat sign = format;
            sign.setFontStrikeOut(false);
            sign.setFontUnderline(false);
            cursor.insertText(part.kind == DiffPart::Kind::Removed ? QStringLiteral("−") : QStringLiteral("+"), sign);
        }
        cursor.insertText(part.text, format);
    }
    moveCursor(QTextCursor::Start);
}

} // namespace emonev
