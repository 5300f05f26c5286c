#pragma once
#include "ctl/context.h"
#include <QCommandLineOption>
#include <functional>

namespace emonev::ctl {

/// One verb of emonevctl: its name, what it takes, and what it does. The result is the exit code.
struct Verb
{
    QString name;
    QString arguments; ///< as the usage line shows them: "KIND FILE"
    int fewest = 0;    ///< positional arguments it needs
    int most = 0;      ///< and takes
    QList<QCommandLineOption> options;
    bool draws = false; ///< needs a (hidden) screen
    std::function<Result<int>(Context &)> run;
};

/// Every verb there is.
[[nodiscard]] const QList<Verb> &verbs();

// One function a file; each makes its verb.
[[nodiscard]] Verb initVerb();
[[nodiscard]] Verb scoreVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb backupVerb();
[[nodiscard]] Verb restoreVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb schemaVerb();
[[nodiscard]] Verb instrumentVerb();
[[nodiscard]] Verb periodVerb();
[[nodiscard]] Verb assessVerb();
[[nodiscard]] Verb reportVerb();
[[nodiscard]] Verb chartVerb();
[[nodiscard]] Verb syncVerb();
[[nodiscard]] Verb conflictsVerb();
[[nodiscard]] Verb outboxVerb();
[[nodiscard]] Verb bundleVerb();
[[nodiscard]] Verb historyVerb();
[[nodiscard]] Verb complaintsVerb();
[[nodiscard]] Verb teguranVerb();
[[nodiscard]] Verb findingsVerb();
[[nodiscard]] Verb agreementVerb();
[[nodiscard]] Verb lintVerb();
[[nodiscard]] Verb standardsVerb();
[[nodiscard]] Verb visitsVerb();
[[nodiscard]] Verb dutiesVerb();

} // namespace emonev::ctl
