// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/sandbox.h"
#include "model/base/descriptor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace trainshed;

/// What a worker that an archive has taken over could still do. Each attempt is made by a child of its own.
class TestArchiveSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }
    void attempts_fail_data();
    void attempts_fail();
    void work_goesOn_data();
    void work_goesOn();

private:
    using Attempt = std::function<bool()>;
    /// Exit status of a child in the sandbox: 0 when the attempt succeeded; 100 where the sandbox is not
    /// whole.
    int inSandbox(const Attempt &attempt) const;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

Q_DECLARE_METATYPE(std::function<bool()>)

int TestArchiveSandbox::inSandbox(const Attempt &attempt) const
{
    const QByteArray path = QFile::encodeName(m_temporary->path() + u"/target");
    ::mkdir(path.constData(), 0700);
    const Descriptor target(::open(path.constData(), O_RDONLY | O_DIRECTORY));
    const pid_t child = ::fork();
    if (child == 0) {
        const std::string holds = archive::enterSandbox(target.get(), 1000, 1 << 20);
        if (holds.find("landlock") == std::string::npos || holds.find("seccomp") == std::string::npos)
            ::_exit(100);
        if (::fchdir(target.get()) != 0)
            ::_exit(101);
        ::_exit(attempt() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}

void TestArchiveSandbox::attempts_fail_data()
{
    QTest::addColumn<std::function<bool()>>("attempt");
    const auto row = [](const char *name, const Attempt &attempt) { QTest::newRow(name) << attempt; };
    row("read a file", [] { return ::open("/etc/passwd", O_RDONLY) >= 0; });
    row("read a folder", [] { return ::open("/", O_RDONLY | O_DIRECTORY) >= 0; });
    row("write beside", [] { return ::open("../beside", O_WRONLY | O_CREAT, 0600) >= 0; });
    row("make a folder beside", [] { return ::mkdir("../beside", 0700) == 0; });
    row("link from outside", [] { return ::link("/etc/passwd", "passwd") == 0; });
    row("rename out",
        [] { return ::close(::open("x", O_WRONLY | O_CREAT, 0600)) == 0 && ::rename("x", "../x") == 0; });
    row("device", [] { return ::mknod("device", S_IFCHR | 0600, 0x103) == 0; });
    row("FIFO", [] { return ::mkfifo("fifo", 0600) == 0; });
    row("own", [] { return ::chown(".", 1000, 1000) == 0; });
    row("internet", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; });
    row("local socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; });
    row("netlink", [] { return ::socket(AF_NETLINK, SOCK_RAW, 0) >= 0; });
    row("socket pair", [] {
        int pair[2];
        return ::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0;
    });
    row("run a program", [] {
        char *const none[] = {nullptr};
        ::execve("/bin/true", none, none);
        return false;
    });
    row("fork", [] {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        return child > 0;
    });
    row("kill the parent", [] { return ::kill(::getppid(), 0) == 0; });
    row("queue a signal", [] { return ::sigqueue(::getppid(), 0, {}) == 0; });
    row("hold the parent", [] { return ::syscall(SYS_pidfd_open, ::getppid(), 0) >= 0; });
    row("bpf", [] { return ::syscall(SYS_bpf, 0, nullptr, 0) == 0 || errno != EPERM; });
    row("io_uring", [] { return ::syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || errno != EPERM; });
    row("namespace", [] { return ::syscall(SYS_unshare, 0x10000000) == 0; });
    row("more than its bytes", [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const int fd = ::open("large", O_WRONLY | O_CREAT, 0600);
        return ::pwrite(fd, "x", 1, 2 << 20) == 1;
    });
    row("more descriptors", [] {
        for (int i = 0; i < 100; ++i) {
            if (::dup(0) < 0)
                return false;
        }
        return true;
    });
    row("more limits", [] {
        const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
        return ::setrlimit(RLIMIT_CPU, &more) == 0;
    });
    row("trace the parent", [] { return ::ptrace(PTRACE_SEIZE, ::getppid(), nullptr, nullptr) == 0; });
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    row("4 GiB of memory", [] {
        return ::mmap(nullptr, std::size_t(4) << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                      -1, 0) != MAP_FAILED;
    });
#endif
}

void TestArchiveSandbox::attempts_fail()
{
    QFETCH(std::function<bool()>, attempt);
    QCOMPARE(inSandbox(attempt), 1);
}

void TestArchiveSandbox::work_goesOn_data()
{
    QTest::addColumn<std::function<bool()>>("attempt");
    const auto row = [](const char *name, const Attempt &attempt) { QTest::newRow(name) << attempt; };
    row("write a file", [] {
        const int fd = ::open("x", O_WRONLY | O_CREAT | O_EXCL, 0600);
        return ::write(fd, "x", 1) == 1 && ::ftruncate(fd, 100) == 0 && ::fchmod(fd, 0644) == 0 &&
               ::futimens(fd, nullptr) == 0 && ::syncfs(fd) == 0;
    });
    row("folders and links", [] {
        return ::mkdir("d", 0700) == 0 && ::symlink("d", "l") == 0 && ::unlink("l") == 0 &&
               ::close(::open("x", O_WRONLY | O_CREAT, 0600)) == 0 && ::link("x", "d/x") == 0;
    });
    row("a thread", [] {
        bool ran = false;
        std::thread([&] { ran = true; }).join();
        return ran;
    });
}

void TestArchiveSandbox::work_goesOn()
{
    QFETCH(std::function<bool()>, attempt);
    QCOMPARE(inSandbox(attempt), 0);
}

QTEST_GUILESS_MAIN(TestArchiveSandbox)
#include "tst_archivesandbox.moc"
