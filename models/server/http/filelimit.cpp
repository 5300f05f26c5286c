#include "server/http/filelimit.h"
#include <algorithm>
#include <sys/resource.h>

namespace emonev {

int raiseFileLimit(int wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    const rlim_t asked = std::min(rlim_t(wanted), limit.rlim_max);
    if (limit.rlim_cur < asked) {
        limit.rlim_cur = asked;
        if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
            getrlimit(RLIMIT_NOFILE, &limit);
    }
    return int(std::min(limit.rlim_cur, rlim_t(1 << 20)));
}

} // namespace emonev
