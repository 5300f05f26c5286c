#include "ctl/verb.h"

namespace emonev::ctl {

const QList<Verb> &verbs()
{
    static const QList<Verb> list{initVerb(),   scoreVerb(),  importVerb(),     exportVerb(),
                                  reportVerb(), chartVerb(),  backupVerb(),     restoreVerb(),
                                  checkVerb(),  schemaVerb(), instrumentVerb(), periodVerb()};
    return list;
}

} // namespace emonev::ctl
