#include "ui/assessment/checklistdelegate.h"
#include "items/checklistmodel.h"
#include "items/instrumentwords.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/icons.h"
#include <QPainter>

namespace emonev {

namespace {

using State = ChecklistModel::State;

/// Shape and colour of an answer; the word stands beside it.
struct AnswerLook
{
    QString glyph;
    QColor color;
};

AnswerLook lookOf(State state)
{
    switch (state) {
    case State::Highest:
        return {QStringLiteral("✓"), QColor(0x1b7a3d)};
    case State::Between:
        return {QStringLiteral("◐"), QColor(0x9a6b00)};
    case State::Lowest:
        return {QStringLiteral("✕"), QColor(0xb3261e)};
    case State::NotApplicable:
        return {QStringLiteral("–"), QColor(0x6b7778)};
    default:
        return {QStringLiteral("○"), QColor(0x6b7778)};
    }
}

/// Not an answer yet: the sign of an open line, the year before it, slanted, and its question mark however narrow.
void lookSuggested(QStyleOptionViewItem &option)
{
    option.font.setItalic(true);
    const QFontMetrics metrics(option.font);
    const QString mark = option.text.right(1);
    const int room = option.rect.width() - metrics.horizontalAdvance(mark) - metrics.averageCharWidth();
    option.text = metrics.elidedText(option.text.chopped(1), Qt::ElideRight, room) + mark;
}

} // namespace

void ChecklistDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto recolor = [option](const QColor &wanted) {
        option->palette.setColor(QPalette::Text, readableOn(wanted, option->palette.color(QPalette::Base)));
    };
    if (index.column() == ChecklistModel::AnswerColumn) {
        const AnswerLook look = lookOf(State(index.data(ChecklistModel::StateRole).toInt()));
        option->text = look.glyph + QLatin1Char(' ') + option->text;
        if (index.data(ChecklistModel::ConflictsRole).toInt() > 0)
            option->text = QStringLiteral("◆ ") + option->text;
        recolor(look.color);
        if (index.data(ChecklistModel::SuggestionRole).isValid())
            lookSuggested(*option);
    } else if (index.column() == ChecklistModel::CodeColumn) {
        recolor(quietText(option->palette));
    } else if (index.column() == ChecklistModel::NoteColumn && !option->text.isEmpty()) {
        option->icon = Icons::get(QStringLiteral("message"));
        option->decorationSize = {14, 14};
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

void ChecklistDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ChecklistModel::KindRole).toInt() == int(ChecklistRow::Kind::Line))
        QStyledItemDelegate::paint(painter, option, index);
    else
        paintHeading(painter, option, index);
}

void ChecklistDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const bool variable = index.data(ChecklistModel::KindRole).toInt() == int(ChecklistRow::Kind::Variable);
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor ground = blend(palette.color(QPalette::Text), base, variable ? 0.09 : 0.04);
    painter->save();
    painter->fillRect(option.rect, ground);
    QFont font = option.font;
    font.setWeight(variable ? QFont::DemiBold : QFont::Medium);
    const QRect inside = option.rect.adjusted(variable ? 6 : 14, 0, -8, 0);
    const QVariant score = index.data(ChecklistModel::HundredthsRole);
    QString right = QStringLiteral("%1/%2").arg(index.data(ChecklistModel::AnsweredRole).toString(),
                                                index.data(ChecklistModel::ExpectedRole).toString());
    if (variable)
        right += score.isValid() ? tr("   score %1").arg(hundredthsWords(score.toLongLong())) : tr("   no score yet");
    painter->setFont(option.font);
    painter->setPen(readableOn(quietText(palette), ground));
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, right);
    const int wide = QFontMetrics(option.font).horizontalAdvance(right) + 12;
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inside.width() - wide));
    painter->restore();
}

} // namespace emonev
