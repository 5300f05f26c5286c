#include "server/program.h"
#include <sys/stat.h>

int main(int argc, char **argv)
{
    ::umask(077); // what a city's server writes is nobody else's on that machine
    return emonev::serving::runProgram(argc, argv);
}
