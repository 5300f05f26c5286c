#pragma once
#include <QCoreApplication>

namespace emonev {

/// Words for the rounds of an assessment and how far a sheet is.
class RoundText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::RoundText)
public:
    [[nodiscard]] static QString name(const QString &round);
    [[nodiscard]] static QString state(const QString &state);
};

} // namespace emonev
