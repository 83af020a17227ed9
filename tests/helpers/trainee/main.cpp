// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helpers/trainee/steps.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#if defined(__SANITIZE_ADDRESS__)
/// AddressSanitizer's own name: a crash that is asked for is a death by that signal here too, not a report.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:handle_abort=0";
}
#endif

/// trainee STEP…: plays every kind of job. The steps are done in order, then it exits with 0.
namespace {

constexpr char usage[] =
    "Usage: trainee STEP…\n"
    "  --say TEXT          a line          --half TEXT     without its end     --err TEXT  to stderr\n"
    "  --flood BYTES       numbered lines of 64 bytes with a running checksum, at least so many bytes\n"
    "  --drip BYTES        the same, a line a millisecond\n"
    "  --progress N        N steps of a progress bar with carriage returns\n"
    "  --noise BYTES       all byte values, no line ends\n"
    "  --dump              arguments, environment and circumstances as JSON\n"
    "  --write PATH TEXT   a file\n"
    "  --sleep SECONDS     (may be a fraction)   --hang   for ever     --stubborn  the same, ignoring "
    "SIGTERM\n"
    "  --child SECONDS     leaves a child that sleeps so long\n"
    "  --daemon FILE       leaves one that has detached itself, ignores SIGTERM, and grows FILE until "
    "killed\n"
    "  --respawn FILE      the same, and it becomes a new process every millisecond\n"
    "  --memory MB         uses so much\n"
    "  --crash SIGNAL      dies by this number   --exit STATUS\n"
    "Unknown options of a training script (--data_url X and the like) are skipped with their value.\n";

bool step(const std::string &name, char **&argv)
{
    using namespace trainee;
    const auto next = [&argv] { return *argv ? std::string(*argv++) : std::string(); };
    if (name == "--say")
        return say(next() + '\n', 1);
    if (name == "--half")
        return say(next(), 1);
    if (name == "--err")
        return say(next() + '\n', 2);
    if (name == "--flood" || name == "--drip")
        return flood(next(), name == "--drip");
    if (name == "--progress")
        return progress(next());
    if (name == "--noise")
        return noise(next());
    if (name == "--dump")
        return dump();
    if (name == "--write") {
        const std::string path = next();
        return writeFile(path, next());
    }
    if (name == "--sleep")
        return sleepFor(next());
    if (name == "--hang" || name == "--stubborn")
        return hang(name == "--stubborn");
    if (name == "--child")
        return leaveChild(next());
    if (name == "--daemon")
        return leaveDaemon(next());
    if (name == "--respawn")
        return respawn(next());
    if (name == "--memory")
        return eatMemory(next());
    if (name == "--crash")
        return die(next());
    if (name == "--exit")
        std::exit(std::atoi(next().c_str()));
    if (name.rfind("--", 0) == 0 && *argv && std::strncmp(*argv, "--", 2) != 0)
        next();
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "--help") == 0) {
        std::fputs(usage, stdout);
        return 0;
    }
    char **rest = argv + 1;
    while (*rest) {
        const std::string name = *rest++;
        if (!step(name, rest)) {
            std::fprintf(stderr, "trainee: %s failed\n", name.c_str());
            return 99;
        }
    }
    return 0;
}
