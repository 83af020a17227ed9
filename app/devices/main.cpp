// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// trainshed-devices: says once a second, as a line of JSON, what GPUs and CPUs do and for whom. A process
// of its own, since a driver's call may never return: whoever started it takes it for stuck when no line
// comes, and ends with its input, so that it never outlives the engine.
#include "model/device/cpuload.h"
#include "model/device/gpuscan.h"
#include "model/protocol/messages/devicemethods.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/prctl.h>
#include <sys/stat.h>

#include <poll.h>
#include <pwd.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace trainshed;

namespace {

QString userName(uid_t user)
{
    std::vector<char> room(16'384);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(user, &entry, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(user);
}

/// Whose a process is. One of another user's container may not be seen at all.
void identify(DeviceProcess &process)
{
    const QString folder = QStringLiteral("/proc/%1").arg(process.pid);
    struct stat entry {};
    if (::stat(QFile::encodeName(folder).constData(), &entry) == 0)
        process.owner = userName(entry.st_uid);
    QFile name(QString(folder + u"/comm"));
    if (name.open(QIODevice::ReadOnly))
        process.command = QString::fromUtf8(name.readAll().trimmed());
}

/// False: nobody hears it any more.
bool tell(DeviceReport &report)
{
    for (Gpu &gpu : report.gpus) {
        for (DeviceProcess &process : gpu.processes)
            identify(process);
    }
    for (DeviceProcess &process : report.cpu.processes)
        identify(process);
    const QByteArray line = QJsonDocument(encode(report).toObject()).toJson(QJsonDocument::Compact) + '\n';
    return std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size()) &&
           std::fflush(stdout) == 0;
}

/// Waits for the next look. False: the input has ended, and so does this program.
bool pause(int milliseconds)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (::poll(&input, 1, milliseconds) <= 0)
        return true;
    std::array<char, 64> ignored{};
    return ::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--once") != 0) {
        std::fputs("usage: trainshed-devices [--once]\n", stderr);
        return 2;
    }
    const bool once = argc > 1;
    if (!once)
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): the write says it then
    const QCoreApplication application(argc, argv);
    GpuScan scan;
    CpuLoad load;
    for (;;) {
        DeviceReport report = scan.look();
        report.cpu = load.look();
        if (!tell(report))
            return 1;
        if (once || !pause(1000))
            return 0;
    }
}
