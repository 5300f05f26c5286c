#include "items/answerchoices.h"
#include "domain/assessment.h"
#include "items/instrumentwords.h"

namespace emonev {

namespace {

/// The digit of a score: its whole value or, for fractions below 1, its first decimal. Nothing where it is none.
std::optional<int> digitOf(const Rational &score, bool whole)
{
    const Rational shown = whole ? score : Rational(score * 10);
    if (shown.get_den() != 1 || shown < 0 || shown > 9)
        return {};
    return int(shown.get_num().get_si());
}

/// Keys of the levels, from the lowest.
QVector<QChar> keysOf(const Indicator &indicator)
{
    const qsizetype count = indicator.levels.size();
    const bool whole = count > 0 && indicator.levels.last().score > 1;
    QVector<QChar> keys;
    for (qsizetype i = 0; i < count; ++i) {
        const auto digit = digitOf(indicator.levels[i].score, whole);
        QChar key = digit ? QChar(u'0' + *digit) : QChar();
        if (!whole && (i == 0 || i == count - 1))
            key = i == 0 ? u'0' : u'1';
        else if (!whole && (key == u'0' || key == u'1'))
            key = QChar();
        keys.append(keys.contains(key) ? QChar() : key);
    }
    if (keys.contains(QChar()) && count <= 10) // no telling digits: 0 lowest, 1 highest, 2 … between
        for (qsizetype i = 0; i < count; ++i)
            keys[i] = i == 0 ? QChar(u'0') : i == count - 1 ? QChar(u'1') : QChar(u'1' + char16_t(i));
    return keys;
}

} // namespace

QVector<AnswerChoice> AnswerChoices::of(const Indicator &indicator)
{
    QVector<AnswerChoice> choices;
    const QVector<QChar> keys = keysOf(indicator);
    for (qsizetype i = indicator.levels.size() - 1; i >= 0; --i) {
        const QString &value = indicator.levels[i].scoreText;
        choices.append({keys[i], value, word(indicator, value)});
    }
    if (indicator.notApplicableAllowed)
        choices.append({u'-', notApplicable(), word(indicator, notApplicable())});
    return choices;
}

std::optional<QString> AnswerChoices::forKey(const Indicator &indicator, QChar key)
{
    if (key == u'-')
        return notApplicable();
    for (const AnswerChoice &choice : of(indicator))
        if (choice.key == key)
            return choice.value;
    return {};
}

QString AnswerChoices::after(const Indicator &indicator, const QString &value)
{
    const QVector<AnswerChoice> choices = of(indicator);
    qsizetype place = 0;
    for (qsizetype i = 0; i < choices.size(); ++i)
        if (choices[i].value == value)
            place = i + 1;
    return place < choices.size() ? choices[place].value : QString();
}

QString AnswerChoices::word(const Indicator &indicator, const QString &value)
{
    if (value.isEmpty())
        return tr("not answered");
    if (value == notApplicable())
        return tr("Not applicable");
    const Level *level = indicator.level(value);
    if (!level)
        return value;
    if (indicator.kind == Indicator::Kind::PresentAbsent)
        return level == &indicator.levels.last() ? tr("Met") : tr("Not met");
    return labelOf(*level);
}

QString AnswerChoices::hint(const Indicator &indicator)
{
    QStringList parts;
    for (const AnswerChoice &choice : of(indicator))
        parts.append(QStringLiteral("[%1] %2").arg(choice.key).arg(choice.label));
    return parts.join(QStringLiteral("   "));
}

} // namespace emonev
