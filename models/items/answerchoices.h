#pragma once
#include "domain/instrument.h"
#include <QCoreApplication>

namespace emonev {

/// One answer an indicator takes, with the key that gives it.
struct AnswerChoice
{
    QChar key;
    QString value;
    QString label;
};

/// Which answers the keys of the checklist give: 1 highest, 0 lowest, - not applicable; a level between by the first
/// decimal of its score (0.5: 5), and by its whole score where scores go from 0 to at most 9.
class AnswerChoices
{
    Q_DECLARE_TR_FUNCTIONS(emonev::AnswerChoices)

public:
    /// From the highest level to the lowest, then "not applicable" where that is allowed.
    [[nodiscard]] static QVector<AnswerChoice> of(const Indicator &indicator);
    /// The answer `key` stands for; "-" is always "not applicable". Nothing for other keys.
    [[nodiscard]] static std::optional<QString> forKey(const Indicator &indicator, QChar key);
    /// What Space makes of `value`: unanswered, then the choices one after the other.
    [[nodiscard]] static QString after(const Indicator &indicator, const QString &value);
    /// The word for a stored value.
    [[nodiscard]] static QString word(const Indicator &indicator, const QString &value);
    /// "1 Met · 0 Not met": the keys of this indicator.
    [[nodiscard]] static QString hint(const Indicator &indicator);
};

} // namespace emonev
