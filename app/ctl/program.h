#pragma once

namespace emonev::ctl {

/// Reads the command line, makes the application a verb needs and runs it. Returns the exit code.
int runProgram(int argc, char **argv);

} // namespace emonev::ctl
