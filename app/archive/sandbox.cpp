// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/sandbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TRAINSHED_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TRAINSHED_SANITIZED 1
#endif
#endif

namespace trainshed::archive {

namespace {

#ifdef TRAINSHED_SANITIZED
// Shadow memory is terabytes of addresses.
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// The largest window (zstd 128 MiB, xz 256 MiB) and room for the rest.
constexpr rlim_t addressSpace = rlim_t(1) << 30;

bool limit(__rlimit_resource_t what, rlim_t value)
{
    rlimit now{};
    if (::getrlimit(what, &now) != 0)
        return false;
    value = std::min(value, now.rlim_max);
    const rlimit wanted{value, value};
    return ::setrlimit(what, &wanted) == 0;
}

bool setLimits(std::int64_t archiveSize, std::int64_t mostBytes)
{
    // Ten minutes, and one second for each megabyte on both sides: a tenth of what the slowest format does.
    const auto megabytes = static_cast<rlim_t>(archiveSize + std::min(mostBytes, archiveSize * 200)) >> 20;
    bool ok = limit(RLIMIT_CPU, 600 + megabytes) && limit(RLIMIT_NOFILE, 64) && limit(RLIMIT_CORE, 0) &&
              limit(RLIMIT_FSIZE, static_cast<rlim_t>(mostBytes));
    if (!sanitized)
        ok = ok && limit(RLIMIT_AS, addressSpace);
    return ok;
}

// --- Landlock. Our own declarations: Debian 12's headers end with version 2 of the interface. -------------

struct RulesetAttributes {
    std::uint64_t handledFiles;
    std::uint64_t handledNetwork; ///< since 4
    std::uint64_t scoped;         ///< since 6
};
struct [[gnu::packed]] PathAttributes {
    std::uint64_t allowed;
    std::int32_t folder;
};
constexpr std::uint64_t bit(int number)
{
    return std::uint64_t(1) << number;
}
// The bits' numbers are the kernel's (uapi/linux/landlock.h).
constexpr std::uint64_t filesOf1 = bit(13) - 1;
constexpr std::uint64_t refer = bit(13);         ///< since 2: links between folders
constexpr std::uint64_t truncated = bit(14);     ///< since 3
constexpr std::uint64_t deviceControl = bit(15); ///< since 5
constexpr std::uint64_t writeFile = bit(1);
constexpr std::uint64_t readFile = bit(2);
constexpr std::uint64_t readFolder = bit(3);
constexpr std::uint64_t removeFile = bit(5);
constexpr std::uint64_t makeFolder = bit(7);
constexpr std::uint64_t makeFile = bit(8);
constexpr std::uint64_t makeLink = bit(12);

bool allow(int ruleset, int at, std::uint64_t what)
{
    constexpr int pathBeneath = 1;
    const PathAttributes path{what, at};
    return ::syscall(SYS_landlock_add_rule, ruleset, pathBeneath, &path, 0U) == 0;
}

bool allowReading(int ruleset, const std::string &path)
{
    const int at = ::open(path.c_str(), O_PATH | O_CLOEXEC);
    struct stat info = {};
    if (at < 0)
        return true;
    // A file takes no rights of folders.
    const bool ok = ::fstat(at, &info) == 0 &&
                    allow(ruleset, at, S_ISDIR(info.st_mode) ? readFile | readFolder : readFile);
    ::close(at);
    return ok;
}

/// The version of Landlock that now holds; 0: none.
int landlock(int target, const std::vector<std::string> &readable)
{
    constexpr unsigned askVersion = 1;
    const auto version =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, nullptr, std::size_t(0), askVersion));
    if (version < 1)
        return 0;
    std::uint64_t handled = filesOf1;
    handled |= version >= 2 ? refer : 0;
    handled |= version >= 3 ? truncated : 0;
    handled |= version >= 5 ? deviceControl : 0;
    RulesetAttributes rules{handled, version >= 4 ? bit(2) - 1 : 0, version >= 6 ? bit(2) - 1 : 0};
    const std::size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    const auto ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rules, size, 0U));
    if (ruleset < 0)
        return 0;
    bool ok = true;
    if (target >= 0) {
        ok = allow(ruleset, target,
                   handled & (writeFile | readFolder | removeFile | makeFolder | makeFile | makeLink | refer |
                              truncated));
    }
    for (const std::string &path : readable)
        ok = ok && allowReading(ruleset, path);
    ok = ok && ::syscall(SYS_landlock_restrict_self, ruleset, 0U) == 0;
    ::close(ruleset);
    return ok ? version : 0;
}

// --- seccomp
// -------------------------------------------------------------------------------------------------

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t architecture = 0;
#endif

/// What no archive needs: other programs, other processes, the network, the system.
std::vector<long> refusedCalls()
{
    std::vector<long> calls = {SYS_socket,
                               SYS_socketpair,
                               SYS_connect,
                               SYS_bind,
                               SYS_listen,
                               SYS_accept,
                               SYS_accept4,
                               SYS_sendto,
                               SYS_sendmsg,
                               SYS_sendmmsg,
                               SYS_execve,
                               SYS_execveat,
                               SYS_process_vm_readv,
                               SYS_process_vm_writev,
                               SYS_mount,
                               SYS_umount2,
                               SYS_pivot_root,
                               SYS_chroot,
                               SYS_setns,
                               SYS_unshare,
                               SYS_bpf,
                               SYS_io_uring_setup,
                               SYS_io_uring_enter,
                               SYS_io_uring_register,
                               SYS_keyctl,
                               SYS_add_key,
                               SYS_request_key,
                               SYS_perf_event_open,
                               SYS_userfaultfd,
                               SYS_kexec_load,
                               SYS_init_module,
                               SYS_finit_module,
                               SYS_delete_module,
                               SYS_open_by_handle_at,
                               SYS_name_to_handle_at,
                               SYS_kill,
                               SYS_tkill,
                               SYS_rt_sigqueueinfo,
                               SYS_rt_tgsigqueueinfo,
                               SYS_pidfd_send_signal,
                               SYS_pidfd_open,
                               SYS_pidfd_getfd,
                               SYS_mknodat,
                               SYS_setuid,
                               SYS_setgid,
                               SYS_setreuid,
                               SYS_setregid,
                               SYS_setresuid,
                               SYS_setresgid,
                               SYS_setgroups,
                               SYS_setfsuid,
                               SYS_setfsgid,
                               SYS_reboot,
                               SYS_swapon,
                               SYS_swapoff,
                               SYS_acct,
                               SYS_quotactl,
                               SYS_sethostname,
                               SYS_setdomainname,
                               SYS_settimeofday,
                               SYS_clock_settime,
                               SYS_personality,
                               SYS_fanotify_init,
                               SYS_fchownat,
                               SYS_fchown,
                               SYS_setxattr,
                               SYS_lsetxattr,
                               SYS_fsetxattr,
                               SYS_prlimit64,
                               SYS_ptrace};
#if defined(__x86_64__)
    calls.insert(calls.end(), {SYS_fork, SYS_vfork, SYS_mknod, SYS_chown, SYS_lchown});
#endif
    return calls;
}

bool seccompFilter()
{
    if (architecture == 0)
        return false;
    constexpr auto numberAt = static_cast<std::uint32_t>(offsetof(seccomp_data, nr));
    constexpr auto archAt = static_cast<std::uint32_t>(offsetof(seccomp_data, arch));
    constexpr auto flagsAt =
        static_cast<std::uint32_t>(offsetof(seccomp_data, args)); // little endian: its low half
    const auto refuse = [](int error) {
        return SECCOMP_RET_ERRNO | (static_cast<std::uint32_t>(error) & 0xffffU);
    };
    std::vector<sock_filter> filter = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, archAt),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, numberAt),
    };
#if defined(__x86_64__)
    // The calls of x32 have numbers of their own.
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000U, 0, 1));
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
#endif
    for (const long call : refusedCalls()) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, refuse(EPERM)));
    }
    // Threads are made by clone() with a flag that can be looked at; clone3()'s can't: glibc then takes
    // clone().
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1));
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, refuse(ENOSYS)));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3));
    filter.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, flagsAt));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0));
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, refuse(EPERM)));
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// The times of a zip are local ones, for each of which glibc would look at the zone's file again (unless TZ
/// names it) and could not read it any more.
void readTimeZone()
{
    ::setenv("TZ", ":/etc/localtime", 0);
    ::tzset();
}

} // namespace

std::string enterSandbox(int target, std::int64_t archiveSize, std::int64_t mostBytes,
                         const std::vector<std::string> &readable)
{
    readTimeZone();
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !setLimits(archiveSize, mostBytes))
        return {};
    std::string holds = "limits";
    if (const int version = landlock(target, readable); version > 0)
        holds += " landlock-" + std::to_string(version);
    if (seccompFilter())
        holds += " seccomp";
    return holds;
}

} // namespace trainshed::archive
