#include "ctl/verb.h"

namespace emonev::ctl {

const QList<Verb> &verbs()
{
    static const QList<Verb> list{initVerb(),       scoreVerb(),     importVerb(),  exportVerb(),     reportVerb(),
                                  chartVerb(),      backupVerb(),    restoreVerb(), checkVerb(),      schemaVerb(),
                                  instrumentVerb(), periodVerb(),    assessVerb(),  syncVerb(),       conflictsVerb(),
                                  outboxVerb(),     historyVerb(),   bundleVerb(),  complaintsVerb(), teguranVerb(),
                                  findingsVerb(),   agreementVerb(), lintVerb(),    standardsVerb(),  visitsVerb(),
                                  dutiesVerb()};
    return list;
}

} // namespace emonev::ctl
