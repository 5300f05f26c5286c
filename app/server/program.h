#pragma once

namespace emonev::serving {

/// Reads the command line and runs the verb. Returns the exit code.
int runProgram(int argc, char **argv);

} // namespace emonev::serving
