// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_logview FILE REGEX: opens a log in the window's own panel and says, in milliseconds, when its last
// page was painted (counted from the call that opens it), when the index was complete, and how long a search
// of all of it took; then the peak of memory in MiB.
// bench_logview FILE REGEX SECONDS: follows the log instead while another program writes to it, with a search
// for REGEX that goes on, and says what that costs in percent of a processor and how many lines came.
// tests/bench/logs.py runs it beside other programs.
#include "ui/log/logview.h"
#include "model/log/logsearch.h"
#include "ui/log/logpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

#include <sys/resource.h>

using namespace trainshed;

namespace {

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return -1;
}

double cpuMs()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// Follows a log that grows, as the window does while its job runs.
class Live : public QObject
{
public:
    Live(const QString &file, const QString &regex, int seconds)
    {
        m_panel.resize(1280, 800);
        m_panel.show();
        m_panel.setLive(true);
        m_panel.setLog(file);
        // Not what opening it costs.
        QTimer::singleShot(1000, this, [this, regex, seconds] {
            m_search.setData(m_panel.view()->scope().data);
            if (!m_search.start({regex, true, true}))
                QCoreApplication::exit(1);
            m_lines = lines();
            m_cpu = cpuMs();
            m_clock.start();
            QTimer::singleShot(seconds * 1000, this, &Live::tell);
            auto *more = new QTimer(this);
            connect(more, &QTimer::timeout, &m_search, &LogSearch::update);
            more->start(LogFollower::NewsInterval);
        });
    }

private:
    qint64 lines() const { return m_panel.view()->scope().data->extent().lines.value(); }
    void tell()
    {
        std::printf("live %.2f\n", (cpuMs() - m_cpu) * 1e8 / double(m_clock.nsecsElapsed()));
        std::printf("live lines %lld\n", static_cast<long long>(lines() - m_lines));
        QCoreApplication::exit(0);
    }

    LogPanel m_panel;
    LogSearch m_search;
    QElapsedTimer m_clock;
    double m_cpu = 0;
    qint64 m_lines = 0;
};

class Bench : public QObject
{
public:
    Bench(const QString &file, const QString &regex) : m_size(QFileInfo(file).size()), m_regex(regex)
    {
        m_panel.resize(1280, 800);
        m_panel.show();
        QApplication::processEvents();
        m_panel.view()->viewport()->installEventFilter(this);
        std::printf("memory before %.1f\n", peakMemory());
        m_cpu = cpuMs();
        m_clock.start();
        m_panel.setLog(file);
        m_look.setInterval(1);
        connect(&m_look, &QTimer::timeout, this, &Bench::look);
        m_look.start();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Looked at behind the painting, on the next turn.
        if (event->type() == QEvent::Paint && !m_pageTold) {
            QTimer::singleShot(0, this, [this] {
                const QStringList page = m_panel.view()->visibleText();
                if (m_pageTold || page.isEmpty() || !page.last().contains(QLatin1String("FINAL-LINE")))
                    return;
                m_pageTold = true;
                std::printf("last page %.1f\n", double(m_clock.nsecsElapsed()) / 1e6);
            });
        }
        return false;
    }

private:
    void look()
    {
        const auto &scope = m_panel.view()->scope();
        if (!m_pageTold || !scope.data || m_panel.view()->showsTail() ||
            scope.data->extent().bytes.value() < m_size)
            return;
        m_look.stop();
        std::printf("index %.1f\nindex cpu %.1f\n", double(m_clock.nsecsElapsed()) / 1e6, cpuMs() - m_cpu);
        std::printf("lines %lld\n", static_cast<long long>(scope.data->extent().lines.value()));
        m_search.setData(scope.data);
        connect(&m_search, &LogSearch::changed, this, &Bench::searched);
        m_cpu = cpuMs();
        m_clock.restart();
        if (!m_search.start({m_regex, true, true}))
            QCoreApplication::exit(1);
    }

    void searched()
    {
        if (m_search.count() > 0 && !m_hitTold) {
            m_hitTold = true;
            std::printf("first hit %.1f\n", double(m_clock.nsecsElapsed()) / 1e6);
        }
        if (m_search.isRunning())
            return;
        std::printf("search %.1f\nsearch cpu %.1f\nhits %lld\n", double(m_clock.nsecsElapsed()) / 1e6,
                    cpuMs() - m_cpu, static_cast<long long>(m_search.count()));
        std::printf("memory %.1f\n", peakMemory());
        QCoreApplication::exit(0);
    }

    LogPanel m_panel;
    LogSearch m_search;
    QElapsedTimer m_clock;
    QTimer m_look;
    qint64 m_size;
    double m_cpu = 0;
    QString m_regex;
    bool m_pageTold = false;
    bool m_hitTold = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 && arguments.size() != 4) {
        std::fprintf(stderr, "usage: bench_logview FILE REGEX [SECONDS]\n");
        return 2;
    }
    if (arguments.size() == 4) {
        const Live live(arguments[1], arguments[2], arguments[3].toInt());
        return QApplication::exec();
    }
    const Bench bench(arguments[1], arguments[2]);
    return QApplication::exec();
}
