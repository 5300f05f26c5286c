#pragma once
#include "domain/complaint.h"
#include <QCoreApplication>
#include <QStringList>

namespace emonev {

/// Ready sentences for notes and reasons, so that replies are complete and polite also in a hurry.
class ReplyTemplates
{
    Q_DECLARE_TR_FUNCTIONS(emonev::ReplyTemplates)

public:
    /// Sentences to answer the reporter with.
    [[nodiscard]] static QStringList notes(CaseEventType type);
    /// Usual reasons of steps that need one.
    [[nodiscard]] static QStringList reasons(CaseEventType type);
};

} // namespace emonev
