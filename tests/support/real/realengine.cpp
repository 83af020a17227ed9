// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>

namespace trainshed::test {

namespace {

QByteArray readProc(const QString &pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid, QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RealEngine::RealEngine(const QString &folder)
{
    QString root = folder;
    if (root.isEmpty()) {
        // Short: a socket's path holds 107 bytes.
        m_temporary = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/ts-XXXXXX"));
        root = m_temporary->path();
    }
    m_home = Home::locate(root);
}

RealEngine::~RealEngine()
{
    m_client.reset();
    kill();
    for (int round = 0; round < 50; ++round) {
        const QList<qint64> left = processes();
        if (left.isEmpty())
            break;
        for (const qint64 pid : left)
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        QTest::qWait(20);
    }
}

QString RealEngine::program(const QString &name)
{
    return qEnvironmentVariable("TRAINSHED_BIN") + u'/' + name;
}

QString RealEngine::trainee()
{
    return QStringLiteral(TRAINEE_PATH);
}

bool RealEngine::start()
{
    m_client.reset();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : std::as_const(m_variables))
        environment.insert(name, value);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program(QStringLiteral("trainshed-engine")), {QStringLiteral("--home"), m_home.root});
    if (!m_process->waitForStarted())
        return false;
    m_client = std::make_unique<EngineClient>(m_home, QStringLiteral("test"), false);
    // A client that finds nobody gives up: it is asked again until the engine listens.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 15'000 && isRunning()) {
        using State = EngineClient::State;
        m_client->open();
        (void)QTest::qWaitFor(
            [this] { return m_client->state() != State::Connecting && m_client->state() != State::Greeting; },
            1000);
        if (m_client->state() == State::Live)
            return true;
        m_client->close();
        QTest::qWait(5);
    }
    return false;
}

void RealEngine::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

bool RealEngine::stopPolitely()
{
    m_process->terminate();
    return m_process->waitForFinished(2000);
}

JobSpec RealEngine::command(const QString &name, const QString &line)
{
    JobSpec spec;
    spec.name = name;
    spec.algorithm.kind = AlgorithmKind::CustomImage;
    spec.algorithm.command = line;
    spec.flavor = FlavorId(QStringLiteral("local.cpu.1u"));
    return spec;
}

Result<JobDetails> RealEngine::show(const JobId &id)
{
    auto reply = ask(rpc::JobShow{id.toString()});
    if (!reply)
        return reply.error();
    return reply->job;
}

Result<JobDetails> RealEngine::ended(const JobId &id, int ms)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        auto job = show(id);
        if (!job || isTerminal(job->summary.phase))
            return job;
        if (timer.elapsed() > ms)
            return Error{ErrorCode::Timeout, QStringLiteral("still ") + phaseName(job->summary.phase), {}};
        QTest::qWait(15);
    }
}

Result<JobDetails> RealEngine::inPhase(const JobId &id, JobPhase phase, int ms)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        auto job = show(id);
        if (!job || job->summary.phase == phase)
            return job;
        if (timer.elapsed() > ms || isTerminal(job->summary.phase))
            return Error{ErrorCode::Timeout, QStringLiteral("it is ") + phaseName(job->summary.phase), {}};
        QTest::qWait(10);
    }
}

QList<qint64> RealEngine::processes() const
{
    QList<qint64> found;
    const QByteArray root = m_home.root.toUtf8();
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 number = pid.toLongLong(&isNumber);
        if (!isNumber || number == ::getpid())
            continue;
        if (readProc(pid, "cmdline").contains(root) || readProc(pid, "environ").contains(root))
            found.append(number);
    }
    return found;
}

QList<qint64> RealEngine::supervisors() const
{
    QList<qint64> found;
    for (const qint64 pid : processes()) {
        if (readProc(QString::number(pid), "comm").startsWith("ts-"))
            found.append(pid);
    }
    return found;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString floodProblem(const QString &path, int *lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + QStringLiteral(": ") + file.errorString();
    const QByteArray all = file.readAll();
    quint64 hash = 14695981039346656037ULL;
    qint64 number = 0;
    for (qsizetype at = 0; at < all.size(); ++number) {
        const qsizetype end = all.indexOf('\n', at);
        if (end < 0)
            return QStringLiteral("the last line has no end");
        const QByteArray line = all.mid(at, end + 1 - at);
        if (line.left(12).toLongLong() != number || line.mid(13, 16).toULongLong(nullptr, 16) != hash)
            return QStringLiteral("line %1 is not what was written: %2")
                .arg(number)
                .arg(QString::fromLatin1(line));
        for (const char c : line) {
            hash ^= static_cast<unsigned char>(c);
            hash *= 1099511628211ULL;
        }
        at = end + 1;
    }
    if (lines)
        *lines = static_cast<int>(number);
    return {};
}

} // namespace trainshed::test
