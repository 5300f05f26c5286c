#pragma once
#include "services/adminservice.h"
#include "ui/text/format.h"
#include <QCoreApplication>

namespace emonev {

/// What the administration writes for people outside the program.
class AdminText
{
    Q_DECLARE_TR_FUNCTIONS(emonev::AdminText)

public:
    /// A letter to the people of a unit that has not sent anything in `month`.
    [[nodiscard]] static QString reminder(const UnsentUnit &unit, QDate month, const QDateTime &now, Language language);
};

} // namespace emonev
