// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pool/poolprobe.h"

#include "model/base/descriptor.h"
#include "model/pool/local/runner_contract.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <cstdio>

namespace trainshed::test {

QString program(const char *name)
{
    return QFile::decodeName(qgetenv("TRAINSHED_BIN")) + u'/' + QLatin1StringView(name);
}

int rounds(int few, int many)
{
    return qgetenv("TRAINSHED_CAMPAIGN") == "long" ? many : few;
}

QByteArray floodOf(qint64 bytes)
{
    quint64 hash = 14695981039346656037ULL;
    QByteArray out;
    for (qint64 n = 0; out.size() < bytes; ++n) {
        char text[96];
        const int size =
            std::snprintf(text, sizeof text, "%012lld %016llx abcdefghijklmnopqrstuvwxyz0123456\n", n, hash);
        const QByteArray line(text, size);
        for (const char c : line)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        out += line;
    }
    return out;
}

PoolProbe::PoolProbe()
{
    makePool();
}

PoolProbe::~PoolProbe()
{
    // A test that failed leaves nobody behind.
    for (auto it = m_stories.cbegin(); it != m_stories.cend(); ++it) {
        if (!it->isOver() && m_pool && m_pool->contains(it.key()))
            static_cast<void>(m_pool->stop(it.key(), std::chrono::seconds(0)));
    }
}

void PoolProbe::makePool(const QString &cgroupBase, const QString &oomCounter)
{
    m_pool.reset();
    m_pool = std::make_unique<LocalPool>(LocalPool::Options{
        .runnerPath = program("trainshed-runner"), .cgroupBase = cgroupBase, .oomCounter = oomCounter});
    connect(m_pool.get(), &Pool::started, this, [this](const QString &path, qint64 pid, WallTime at) {
        Story &s = m_stories[path];
        ++s.started;
        s.pid = pid;
        s.startedAt = at;
    });
    connect(m_pool.get(), &Pool::ended, this, [this](const QString &path, const ExitRecord &record) {
        Story &s = m_stories[path];
        ++s.ended;
        s.record = record;
    });
    connect(m_pool.get(), &Pool::neverStarted, this,
            [this](const QString &path) { ++m_stories[path].neverStarted; });
    connect(m_pool.get(), &Pool::supervisorRestarted, this,
            [this](const QString &path) { ++m_stories[path].restarts; });
    connect(m_pool.get(), &Pool::outputBlocked, this,
            [this](const QString &path, bool blocked) { m_stories[path].blocked.append(blocked); });
}

LaunchSpec PoolProbe::spec(const QString &name, const QStringList &steps) const
{
    LaunchSpec s;
    s.runPath = runPath(name);
    s.program = program("trainee");
    s.arguments = steps;
    s.workDir = m_folder.path();
    s.environment = {{"PATH", "/usr/bin:/bin"}, {"ATTEMPT", QFile::encodeName(s.runPath)}};
    s.grace = std::chrono::seconds(10);
    s.leftoverWait = std::chrono::seconds(0);
    s.nonce = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return s;
}

QByteArray PoolProbe::content(const QString &path)
{
    QFile f(path);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QByteArray PoolProbe::log(const LaunchSpec &spec)
{
    return content(spec.runPath + u"/worker-0.log");
}

Supervisors PoolProbe::supervisors(const LaunchSpec &spec)
{
    const auto holder = [&spec](const char *name) {
        const QByteArray path = QFile::encodeName(spec.runPath) + '/' + name;
        const Descriptor lock(::open(path.constData(), O_RDONLY | O_CLOEXEC));
        const bool held = lock.isValid() && runner::isLocked(lock.get());
        return held ? runner::lockHolder(lock.get()).pid : 0;
    };
    return {.keeper = holder(runner::file::keeperLock), .guard = holder(runner::file::guardLock)};
}

QStringList PoolProbe::processesOf(const LaunchSpec &spec)
{
    QStringList found;
    const QByteArray folder = QFile::encodeName(spec.runPath);
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")})) {
        const QString proc = QStringLiteral("/proc/") + pid;
        const QByteArray command = content(proc + u"/cmdline"); // empty for a zombie
        if (command.contains(folder) || content(proc + u"/environ").contains(folder))
            found += pid + u' ' + QString::fromLocal8Bit(command).replace(QChar(0), u' ');
    }
    return found;
}

bool PoolProbe::isAlive(qint64 pid)
{
    const QByteArray stat = content(QStringLiteral("/proc/%1/stat").arg(pid));
    const qsizetype name = stat.lastIndexOf(')');
    return name > 0 && stat.size() > name + 2 && stat[name + 2] != 'Z';
}

} // namespace trainshed::test
