#include "server/program.h"

int main(int argc, char **argv) { return emonev::serving::runProgram(argc, argv); }
