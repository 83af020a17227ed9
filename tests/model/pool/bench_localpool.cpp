// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool/poolprobe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace trainshed;
using namespace trainshed::test;

/// bench_localpool [ATTEMPTS]: what the local pool costs on this machine, with /bin/true as the job.
namespace {

double median(std::vector<double> v)
{
    std::ranges::sort(v);
    return v.empty() ? 0 : v[v.size() / 2];
}

double ninth(std::vector<double> v)
{
    std::ranges::sort(v);
    return v.empty() ? 0 : v[v.size() * 9 / 10];
}

LaunchSpec job(const PoolProbe &probe, const QString &name)
{
    LaunchSpec s = probe.spec(name, {});
    s.program = QStringLiteral("/bin/true");
    return s;
}

struct Times {
    std::vector<double> call, started, ended;
    double seconds = 0;
};

/// `total` attempts, at most `atOnce` at a time, each started as soon as one has ended.
Times measure(PoolProbe &probe, const QString &prefix, int total, int atOnce)
{
    Times times;
    QHash<QString, QElapsedTimer> clocks;
    int next = 0;
    int over = 0;
    const auto startOne = [&] {
        const LaunchSpec s = job(probe, prefix + QString::number(next++));
        QElapsedTimer &clock = clocks[s.runPath];
        clock.start();
        if (!probe.pool().start(s))
            qFatal("start failed");
        times.call.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    };
    QObject context;
    QObject::connect(&probe.pool(), &Pool::started, &context, [&](const QString &path) {
        times.started.push_back(static_cast<double>(clocks[path].nsecsElapsed()) / 1e6);
    });
    QObject::connect(&probe.pool(), &Pool::ended, &context, [&](const QString &path) {
        times.ended.push_back(static_cast<double>(clocks[path].nsecsElapsed()) / 1e6);
        ++over;
        if (next < total)
            startOne();
    });
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < atOnce; ++i)
        startOne();
    while (over < total)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    times.seconds = static_cast<double>(all.nsecsElapsed()) / 1e9;
    return times;
}

void printMemory(const char *who, int pid)
{
    for (const QByteArray &line :
         PoolProbe::content(QStringLiteral("/proc/%1/status").arg(pid)).split('\n')) {
        if (line.startsWith("VmRSS") || line.startsWith("RssAnon"))
            std::printf("%s %s\n", who, line.simplified().constData());
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!qEnvironmentVariableIsSet("TRAINSHED_BIN"))
        qputenv("TRAINSHED_BIN", QFile::encodeName(QCoreApplication::applicationDirPath() + u"/../bin"));
    const int total = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
    PoolProbe probe;
    measure(probe, QStringLiteral("warm "), 10, 1);
    const Times one = measure(probe, QStringLiteral("one "), total, 1);
    std::printf(
        "one at a time: start() %.2f ms, to started %.2f ms (p90 %.2f), to ended %.2f ms (p90 %.2f)\n",
        median(one.call), median(one.started), ninth(one.started), median(one.ended), ninth(one.ended));
    for (const int atOnce : {2, 4}) {
        const Times many = measure(probe, QStringLiteral("%1 ").arg(atOnce), total, atOnce);
        std::printf("%d at a time: %.0f attempts/s, to started %.2f ms, to ended %.2f ms\n", atOnce,
                    total / many.seconds, median(many.started), median(many.ended));
    }
    const LaunchSpec s = probe.spec(QStringLiteral("hang"), {QStringLiteral("--hang")});
    if (!probe.pool().start(s) || !QTest::qWaitFor([&] { return probe.story(s).started == 1; }))
        return 1;
    const Supervisors two = PoolProbe::supervisors(s);
    printMemory("keeper", two.keeper);
    printMemory("guard", two.guard);
    static_cast<void>(probe.pool().stop(s.runPath, std::chrono::seconds(0)));
    return QTest::qWaitFor([&] { return probe.story(s).isOver(); }) ? 0 : 1;
}
