// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runner/launch.h"

#include "app/runner/folder.h"

#include <algorithm>
#include <unistd.h>

namespace trainshed::runner {

namespace {

/// What was handed to us beside the launch record. False: it is not whole.
bool readSecrets(Attempt &a)
{
    if (a.secrets < 0)
        return true;
    std::string bytes;
    std::string part(65536, '\0');
    ssize_t n = 0;
    while ((n = ::read(a.secrets, part.data(), part.size())) > 0 || (n < 0 && errno == EINTR))
        bytes.append(part, 0, static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    closeFd(a.secrets);
    const auto fields = decode("secrets", bytes);
    if (!fields || value(*fields, key::nonce) != a.launch.nonce)
        return false;
    for (const auto &[k, v] : *fields) {
        if (k == key::environment)
            a.launch.environment.push_back(v);
    }
    return true;
}

} // namespace

bool readLaunch(Attempt &a)
{
    const auto fields = decode("launch", readFile(a.folder, file::launch));
    if (!fields)
        return false;
    Launch &l = a.launch;
    for (const auto &[k, v] : *fields) {
        if (k == key::argument)
            l.arguments.push_back(v);
        else if (k == key::environment)
            l.environment.push_back(v);
        else if (k == key::gpu)
            l.gpus.push_back(v);
    }
    l.nonce = value(*fields, key::nonce);
    l.program = value(*fields, key::program);
    l.workDir = value(*fields, key::workDir);
    l.graceMs = number(*fields, key::graceMs, l.graceMs);
    l.leftoverWaitMs = number(*fields, key::leftoverWaitMs, l.leftoverWaitMs);
    l.autoStopMs = number(*fields, key::autoStopMs, -1);
    l.cgroupBase = value(*fields, key::cgroupBase);
    l.oomCounter = value(*fields, key::oomCounter);
    return !l.nonce.empty() && !l.program.empty() && readSecrets(a);
}

bool readStarted(Attempt &a)
{
    const auto fields = readRecord(a, file::started, "started");
    if (!fields)
        return false;
    Started &s = a.started;
    s.pid = static_cast<pid_t>(number(*fields, key::pid, 0));
    s.startTime = static_cast<std::uint64_t>(number(*fields, key::startTime, 0));
    s.bootId = value(*fields, key::bootId);
    s.wallMs = number(*fields, key::startedWall, 0);
    s.bootMs = number(*fields, key::startedBoot, 0);
    s.cgroup = value(*fields, key::cgroup);
    s.token = value(*fields, key::token);
    s.oomBefore = number(*fields, key::oomBefore, -1);
    return s.pid > 1;
}

Fields startedFields(const Started &s)
{
    Fields fields = {{key::pid, std::to_string(s.pid)},
                     {key::startTime, std::to_string(s.startTime)},
                     {key::bootId, s.bootId},
                     {key::startedWall, std::to_string(s.wallMs)},
                     {key::startedBoot, std::to_string(s.bootMs)},
                     {key::token, s.token},
                     {key::oomBefore, std::to_string(s.oomBefore)}};
    if (!s.cgroup.empty())
        fields.emplace_back(key::cgroup, s.cgroup);
    return fields;
}

} // namespace trainshed::runner
