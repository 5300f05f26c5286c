#include "ctl/program.h"

int main(int argc, char **argv) { return emonev::ctl::runProgram(argc, argv); }
