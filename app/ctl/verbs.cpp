#include "ctl/verb.h"

namespace emonev::ctl {

const QList<Verb> &verbs()
{
    static const QList<Verb> list{initVerb(),   scoreVerb(),      backupVerb(), restoreVerb(), checkVerb(),
                                  schemaVerb(), instrumentVerb(), periodVerb(), reportVerb(),  chartVerb()};
    return list;
}

} // namespace emonev::ctl
