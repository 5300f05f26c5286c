#include "ui/delegates/caselook.h"
#include "ui/widgets/contrast.h"

namespace emonev {

namespace {

const QColor red(0xb3261e);
const QColor amber(0x9a6b00);
const QColor green(0x1b7f4b);
const QColor grey(0x6b7280);

} // namespace

CaseLook statusLook(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Waiting:
        return {QStringLiteral("○"), {}};
    case CaseStatus::Coordination:
        return {QStringLiteral("◔"), {}};
    case CaseStatus::Disposition:
        return {QStringLiteral("➜"), {}};
    case CaseStatus::Process:
        return {QStringLiteral("◑"), {}};
    case CaseStatus::Done:
        return {QStringLiteral("●"), green};
    case CaseStatus::Refused:
        return {QStringLiteral("✕"), grey};
    }
    return {};
}

CaseLook clockLook(ClockLook look)
{
    switch (look) {
    case ClockLook::Late:
        return {QStringLiteral("■"), red};
    case ClockLook::Soon:
        return {QStringLiteral("▲"), amber};
    case ClockLook::Paused:
        return {QStringLiteral("‖"), grey};
    case ClockLook::InTime:
        return {QStringLiteral("✓"), green};
    case ClockLook::DoneLate:
        return {QStringLiteral("■"), red};
    case ClockLook::Running:
    case ClockLook::None:
        return {};
    }
    return {};
}

QString caseLookHtml(const CaseLook &look, const QString &words, const QColor &background)
{
    if (look.glyph.isEmpty())
        return words.toHtmlEscaped();
    const QString text = (look.glyph + u' ' + words).toHtmlEscaped();
    return look.color.isValid() ? QStringLiteral("<span style=\"color:%1\">%2</span>")
                                      .arg(readableOn(look.color, background).name(), text)
                                : text;
}

void CaseLookDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int value = index.data(m_role).toInt();
    const CaseLook look = m_kind == Kind::Status ? statusLook(CaseStatus(value)) : clockLook(ClockLook(value));
    if (!look.glyph.isEmpty())
        option->text = look.glyph + u' ' + option->text;
    if (look.color.isValid())
        option->palette.setColor(QPalette::Text, readableOn(look.color, option->palette.color(QPalette::Base)));
}

} // namespace emonev
