// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/finish.h"

#include "app/runner/folder.h"
#include "app/runner/gpuclaim.h"
#include "app/runner/process.h"

#include <csignal>
#include <poll.h>
#include <sys/stat.h>

namespace trainshed::runner {

namespace {

void wait(int ms)
{
    ::poll(nullptr, 0, ms);
}

/// Nobody writes any more that we know of; a stranger may still have the FIFO open, and is not waited for.
void drain(Attempt &a, Output &output)
{
    for (;;) {
        const Output::State state = output.pump(a);
        if (state == Output::State::Empty || state == Output::State::Ended)
            return;
        struct stat st = {};
        if (::fstat(a.folder, &st) == 0 && st.st_nlink == 0)
            return; // the folder was removed: there is nobody to keep it for
        if (state == Output::State::Blocked)
            wait(200);
    }
}

bool writeExit(Attempt &a, const Fields &fields)
{
    giveBackGpus(a);
    for (int tries = 0;; ++tries) {
        const int error = writeRecord(a, file::exit, "exit", fields);
        if (!error)
            return true;
        if (error == ENOENT || error == ESTALE || (tries > 50 && error != ENOSPC && error != EDQUOT))
            return false;
        wait(200);
    }
}

bool ranOutOfMemory(const Attempt &a, const MainEnd &end, bool killedByUs)
{
    const bool killed = end.signal == SIGKILL || end.code == 128 + SIGKILL;
    if (!end.known || !killed || killedByUs || a.started.oomBefore < 0)
        return false;
    const std::string &group = a.started.cgroup;
    return oomKills(group.empty() ? a.launch.oomCounter : group + "/memory.events") > a.started.oomBefore;
}

const char *reasonOf(const MainEnd &end, Cause cause)
{
    switch (cause) {
    case Cause::Stop:
    case Cause::StopBySignal:
        return "stopped";
    case Cause::AutoStop:
        return "auto-stopped";
    case Cause::None:
        break;
    }
    return !end.known ? "unknown" : end.signal ? "signalled" : "exited";
}

void add(Fields &fields, const char *name, std::int64_t number)
{
    fields.emplace_back(name, std::to_string(number));
}

Fields common(const Attempt &a)
{
    Fields fields = {{key::bootId, a.boot}};
    add(fields, key::takeovers, takeovers(a));
    return fields;
}

} // namespace

bool recordEnd(Attempt &a, Output &output, const MainEnd &end, Cause cause, bool killedByUs)
{
    drain(a, output);
    output.sync();
    Fields fields = common(a);
    fields.emplace_back(key::reason, reasonOf(end, cause));
    if (cause == Cause::StopBySignal)
        fields.emplace_back(key::bySignal, "1");
    if (end.known && end.signal)
        add(fields, key::signal, end.signal);
    else if (end.known)
        add(fields, key::code, end.code);
    if (ranOutOfMemory(a, end, killedByUs))
        fields.emplace_back(key::outOfMemory, "1");
    add(fields, key::startedWall, a.started.wallMs);
    add(fields, key::endedWall, end.wallMs);
    add(fields, key::durationMs, end.bootMs - a.started.bootMs);
    add(fields, key::logBytes, output.size());
    add(fields, key::cpuMs, end.cpuMs);
    add(fields, key::maxRssKiB, end.maxRssKiB);
    return writeExit(a, fields);
}

bool recordFailure(Attempt &a, const StartFailure &failed)
{
    Fields fields = common(a);
    fields.emplace_back(key::reason, failed.stopped ? "stopped" : "start-failed");
    if (!failed.stopped) {
        fields.emplace_back(key::failure, failed.word);
        add(fields, key::error, failed.error);
    }
    add(fields, key::endedWall, wallMs());
    return writeExit(a, fields);
}

bool recordInterrupted(Attempt &a)
{
    Fields fields = common(a);
    fields.emplace_back(key::reason, "interrupted");
    add(fields, key::startedWall, a.started.wallMs);
    return writeExit(a, fields);
}

} // namespace trainshed::runner
