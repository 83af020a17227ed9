// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pool/local/runner_identity.h" // IWYU pragma: export

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// clang-format off
/// What LocalPool and trainshed-runner agree on: the files of a run folder. No Qt here: the runner includes it.
///
/// Usage: `trainshed-runner [--secrets N] FOLDER` starts the job that FOLDER/launch describes, or takes over one that lives;
/// `trainshed-runner --attach [--pidfd N] FOLDER` only takes over (N: a pidfd of the job's main process, which
/// can still tell how the job ended when nobody else can). Both return at once; whoever comes second leaves
/// without doing anything, so calling them once too often is harmless.
/// --secrets N: a descriptor with a record "secrets": more environment for the job, which is written nowhere. Whoever
/// attaches has none, and needs none: it starts nothing.
///
///   file            written by  what
///   launch          pool        record "launch": what to execute. Not synced: the store has the intent.
///   keeper.lock     keeper      OFD write lock while it lives; "PID STARTTIME\n" of the holder inside
///   guard.lock      guard       the same for whoever moves the output and waits for the job. Taken before the
///                               guard is forked and handed down, so it is held from its first moment on
///   out.fifo        keeper      the job's stdout and stderr, opened read-write by the job
///   worker-0.log    guard       what came through the FIFO, byte for byte
///   worker-0.times  guard       when it came: see `TimesEntry`
///   started         guard       record "started", durable before the program is executed
///   running         guard       empty: execve has succeeded
///   unreleased-TOK  the job     empty: its process did not execute the program (not released, or execve failed);
///                               TOK is the token of its start, so that a late one is not taken for the next
///   blocked         guard       empty: there while the log can't be written (disk full)
///   takeovers       runner      one byte for each supervisor that had to be replaced
///   stop            pool        record "stop": end the job. Then SIGTERM to the keeper or the guard.
///   exit            guard       record "exit", durable, the last thing written, and only where there is none
///
/// launch and stop are written to a temporary name and renamed; started and exit are written in place and
/// synced. All end with a checksum: a record that does not decode, or carries another nonce than the launch, is
/// taken as absent, whatever a kill or a power cut left of it. The nonce keeps out what is stale or foreign, not a
/// job that forges: it runs as the same user and may read all this. Only a container keeps it out.
///
/// Who lives: a lock that is held. OFD locks (fcntl) end with their process whatever ends it, are not
/// confused by reused PIDs, and unlike flock() can be asked for without being taken for a moment, which would
/// make a keeper that is just coming up believe that it is not needed. A PID is only signalled after its start
/// time has been compared, through a pidfd; a record of another boot id means nobody who lives.
// clang-format on
namespace trainshed::runner {

inline constexpr int contractVersion = 1;

namespace file {
inline constexpr char launch[] = "launch";
inline constexpr char keeperLock[] = "keeper.lock";
inline constexpr char guardLock[] = "guard.lock";
inline constexpr char fifo[] = "out.fifo";
inline constexpr char log[] = "worker-0.log";
inline constexpr char times[] = "worker-0.times";
inline constexpr char started[] = "started";
inline constexpr char running[] = "running";
inline constexpr char unreleased[] = "unreleased";
inline constexpr char blocked[] = "blocked";
inline constexpr char takeovers[] = "takeovers";
inline constexpr char stop[] = "stop";
inline constexpr char exit[] = "exit";
} // namespace file

/// Keys of the records. Numbers are decimal, times are milliseconds: "…-wall" since 1970 UTC, "…-boot" of
/// CLOCK_BOOTTIME. A key that a reader does not know is ignored; one that is missing is unknown (−1, unset).
namespace key {
// launch
inline constexpr char nonce[] = "nonce"; // in each record; random, of one attempt
inline constexpr char program[] = "program";
inline constexpr char argument[] = "argument"; // repeated, in order, without the program
inline constexpr char workDir[] = "work-dir";
inline constexpr char environment[] = "environment";         // repeated, "NAME=value"
inline constexpr char gpu[] = "gpu";                         // repeated, a UUID: claimed while the job runs
inline constexpr char graceMs[] = "grace-ms";                // also in stop
inline constexpr char leftoverWaitMs[] = "leftover-wait-ms"; //
inline constexpr char autoStopMs[] = "auto-stop-ms";         // absent: no limit
inline constexpr char cgroupBase[] = "cgroup-base";          // absent: no cgroup
inline constexpr char oomCounter[] = "oom-counter";          // a file with a line "oom_kill N"
// started
inline constexpr char pid[] = "pid";
inline constexpr char startTime[] = "start-time"; // field 22 of /proc/PID/stat
inline constexpr char bootId[] = "boot-id";       // also in launch and exit
inline constexpr char startedWall[] = "started-wall";
inline constexpr char startedBoot[] = "started-boot";
inline constexpr char cgroup[] = "cgroup"; // the job's own group, absent where there is none
inline constexpr char token[] = "token";   // value of the variable TRAINSHED_PROCESS in the job
inline constexpr char oomBefore[] = "oom-before";
// exit
inline constexpr char reason[] = "reason"; // exitReasonName() of ExitRecord
inline constexpr char code[] = "code";
inline constexpr char signal[] = "signal";
inline constexpr char outOfMemory[] = "out-of-memory"; // "1"
inline constexpr char failure[] = "failure";           // start-failed: a word of `failure` below
inline constexpr char error[] = "errno";
inline constexpr char bySignal[] = "by-signal"; // stopped without a stop record: SIGTERM to the supervisor
inline constexpr char endedWall[] = "ended-wall";
inline constexpr char durationMs[] = "duration-ms";
inline constexpr char logBytes[] = "log-bytes";
inline constexpr char cpuMs[] = "cpu-ms";
inline constexpr char maxRssKiB[] = "max-rss-kib";
inline constexpr char takeovers[] = "takeovers";
} // namespace key

/// Why a program could not be executed. Each is another thing for a person to mend.
namespace failure {
inline constexpr char launch[] = "launch";    // the launch file is missing or damaged
inline constexpr char folder[] = "folder";    // the run folder can't be used (log, FIFO, record: errno)
inline constexpr char fork[] = "fork";        // no process to be had (errno)
inline constexpr char workDir[] = "work-dir"; // chdir failed (errno)
inline constexpr char missing[] = "missing";  // no such program
inline constexpr char interpreter[] =
    "interpreter";                                 // it is there, what its first line or header names is not
inline constexpr char directory[] = "directory";   // it is a folder
inline constexpr char permission[] = "permission"; // not executable for us
inline constexpr char noExec[] = "no-exec";        // its file system is mounted noexec
inline constexpr char format[] = "format";         // neither a program nor a script with a "#!" line
inline constexpr char machine[] = "machine";       // a program for another kind of processor
inline constexpr char tooBig[] = "too-big";        // arguments and environment together pass the limit
inline constexpr char busy[] = "busy";             // open for writing
inline constexpr char gpuTaken[] = "gpu-taken";    // somebody else's engine has one of its GPUs
inline constexpr char other[] = "other";           // errno says it
} // namespace failure

/// Set in the job's environment, so that its processes can be told when their ancestry is lost.
inline constexpr char tokenVariable[] = "TRAINSHED_PROCESS";

/// worker-0.times: 16 bytes of magic, then entries in the byte order of the machine: the bytes of the log
/// from `offset` on came at `wallMs` or later. At most one each 50 ms; a part of an entry at the end is to be
/// ignored. Best effort: where the disk is full, times are lost, never output.
inline constexpr std::string_view timesMagic = "trainshed-times1";
struct TimesEntry {
    std::int64_t offset;
    std::int64_t wallMs;
};

/// The name of the abstract socket by which a GPU is claimed, behind the leading 0.
inline std::string gpuClaimName(const std::string &uuid)
{
    return "trainshed-gpu-" + uuid;
}

using Fields = std::vector<std::pair<std::string, std::string>>;

inline std::string checksum(std::string_view bytes)
{
    std::uint64_t h = 14695981039346656037ULL; // FNV-1a
    for (const char c : bytes)
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    std::string hex(16, '0');
    for (int i = 15; i >= 0; --i, h >>= 4)
        hex[static_cast<std::size_t>(i)] = "0123456789abcdef"[h & 15];
    return hex;
}

/// A record: "trainshed-KIND" NUL version NUL, then key NUL value NUL …, then "end" NUL checksum of all
/// before NUL. Neither keys nor values may hold a NUL.
inline std::string encode(std::string_view kind, const Fields &fields)
{
    std::string out = "trainshed-";
    out.append(kind).append(1, '\0').append(std::to_string(contractVersion)).append(1, '\0');
    for (const auto &[k, v] : fields)
        out.append(k).append(1, '\0').append(v).append(1, '\0');
    const std::string sum = checksum(out);
    return out.append("end").append(1, '\0').append(sum).append(1, '\0');
}

/// Nothing for anything but a whole record of this kind and of a version that we know.
inline std::optional<Fields> decode(std::string_view kind, std::string_view bytes)
{
    constexpr std::size_t trailer = 3 + 1 + 16 + 1;
    if (bytes.size() < trailer || bytes.back() != '\0')
        return std::nullopt;
    const std::string_view body = bytes.substr(0, bytes.size() - trailer);
    const std::string_view end = bytes.substr(body.size());
    if (end.substr(0, 4) != std::string_view("end\0", 4) || end.substr(4, 16) != checksum(body) ||
        (!body.empty() && body.back() != '\0'))
        return std::nullopt;
    Fields fields;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t k = body.find('\0', at);
        const std::size_t v = k == body.npos ? body.npos : body.find('\0', k + 1);
        if (v == body.npos)
            return std::nullopt;
        fields.emplace_back(body.substr(at, k - at), body.substr(k + 1, v - k - 1));
        at = v + 1;
    }
    int version = 0;
    if (fields.empty() || fields[0].first != "trainshed-" + std::string(kind))
        return std::nullopt;
    const std::string &v = fields[0].second;
    if (std::from_chars(v.data(), v.data() + v.size(), version).ptr != v.data() + v.size() || version < 1 ||
        version > contractVersion)
        return std::nullopt;
    fields.erase(fields.begin());
    return fields;
}

inline std::string value(const Fields &fields, std::string_view name)
{
    for (const auto &[k, v] : fields) {
        if (k == name)
            return v;
    }
    return {};
}

inline std::int64_t number(const Fields &fields, std::string_view name, std::int64_t otherwise)
{
    const std::string text = value(fields, name);
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? n : otherwise;
}

} // namespace trainshed::runner
