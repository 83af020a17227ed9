// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/localattempt.h"

#include "model/base/atomicfile.h"
#include "model/pool/local/pidfd.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr int attachesAtMost = 5;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LocalPool)
};

} // namespace

LocalAttempt::LocalAttempt(const QString &runnerPath, const QString &runPath, const QString &nonce)
    : m_runner(runnerPath), m_runPath(runPath), m_nonce(nonce)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LocalAttempt::look);
}

LocalAttempt::~LocalAttempt()
{
    if (m_launcher.pidfd
            .isValid()) // leaves by itself; not reaped, it would stay as a zombie as long as we do
        ::waitpid(m_launcher.pid, nullptr, 0);
}

Result<> LocalAttempt::launch(const QByteArray &secrets)
{
    if (secrets.isEmpty())
        return spawn(false, {});
    const auto handed = secretsDescriptor(secrets);
    return handed ? spawn(false, *handed) : Result<>(handed.error());
}

void LocalAttempt::adopt()
{
    lookAgain(std::chrono::milliseconds(0));
}

Result<> LocalAttempt::stop(std::chrono::milliseconds grace)
{
    const QString path = m_runPath + u'/' + QLatin1StringView(runner::file::stop);
    auto written = writeAtomically(path, records::encodeStop(m_nonce, grace), false);
    // A keeper that we do not know yet gets the signal as soon as we do; one that takes over reads the
    // record.
    m_stopWanted = true;
    const bool told = m_keeper.isValid() && sendSignal(m_keeper, SIGTERM);
    // On a full disk the signal alone must do: then the grace is the one of the launch.
    if (!written && !told)
        return written.error();
    return Done{};
}

void LocalAttempt::fileWritten(const QByteArray &name)
{
    if (name == runner::file::running)
        tellStarted();
    else if (name == runner::file::blocked)
        tellBlocked(true);
    else if (name == runner::file::takeovers && !m_over)
        Q_EMIT supervisorRestarted();
}

void LocalAttempt::fileRemoved(const QByteArray &name)
{
    if (name == runner::file::blocked)
        tellBlocked(false);
}

void LocalAttempt::look()
{
    if (m_over || m_launcher.pidfd.isValid())
        return;
    if (exists(runner::file::running))
        tellStarted();
    tellBlocked(exists(runner::file::blocked));
    if (!m_keeper.isValid() && !watchKeeper())
        settle();
}

Result<> LocalAttempt::spawn(bool attach, const Descriptor &secrets)
{
    auto launched = spawnRunner(m_runner, m_runPath, attach, attach ? m_job : secrets);
    if (!launched)
        return launched.error();
    m_launcher = std::move(*launched);
    if (!m_launcher.pidfd.isValid()) {
        lookAgain(std::chrono::milliseconds(0));
        return Done{};
    }
    m_launcherEnd = std::make_unique<QSocketNotifier>(m_launcher.pidfd.get(), QSocketNotifier::Read);
    connect(m_launcherEnd.get(), &QSocketNotifier::activated, this, &LocalAttempt::launcherLeft);
    return Done{};
}

void LocalAttempt::launcherLeft()
{
    m_launcherEnd->setEnabled(false);
    m_launcherEnd.release()->deleteLater(); // we are in its signal
    ::waitpid(m_launcher.pid, nullptr, WNOHANG);
    m_launcher.pidfd.reset();
    look();
}

/// True when a keeper lives, or lived a moment ago, so that there is nothing else to find out now.
bool LocalAttempt::watchKeeper()
{
    const Descriptor lock = openLock(runner::file::keeperLock);
    if (!lock.isValid() || !runner::isLocked(lock.get()))
        return false;
    const runner::Holder holder = runner::lockHolder(lock.get());
    Descriptor keeper = openProcess(holder.pid, holder.startTime);
    if (!keeper.isValid() || !runner::isLocked(lock.get())) {
        lookAgain(std::chrono::milliseconds(5)); // it has just come, or just left
        return true;
    }
    m_keeper = std::move(keeper);
    m_vainAttaches = 0;
    m_keeperEnd = std::make_unique<QSocketNotifier>(m_keeper.get(), QSocketNotifier::Read);
    connect(m_keeperEnd.get(), &QSocketNotifier::activated, this, [this] {
        m_keeperEnd->setEnabled(false);
        m_keeperEnd.release()->deleteLater(); // we are in its signal
        m_keeper.reset();
        look();
    });
    if (m_stopWanted)
        sendSignal(m_keeper, SIGTERM);
    if (std::exchange(m_replacing, false))
        Q_EMIT supervisorRestarted();
    return true;
}

/// No keeper lives: the files tell all there is to know.
void LocalAttempt::settle()
{
    if (const auto record = records::readExit(m_runPath, m_nonce)) {
        end(*record);
        return;
    }
    const Descriptor guardLock = openLock(runner::file::guardLock);
    if (guardLock.isValid() && runner::isLocked(guardLock.get())) {
        m_replacing = true;
        attach();
        return;
    }
    const std::string boot = runner::bootId();
    if (const auto record = records::readStarted(m_runPath, m_nonce)) {
        if (record->bootId != boot)
            endWithout(ExitRecord::Reason::Interrupted,
                       Texts::tr("The computer was restarted while the attempt ran."));
        else
            attach();
        return;
    }
    if (m_startedTold) {
        endWithout(ExitRecord::Reason::Unknown, Texts::tr("The run folder of the attempt was removed."));
        return;
    }
    const auto launch = records::read(m_runPath, runner::file::launch, "launch", m_nonce);
    if (launch && runner::value(*launch, runner::key::bootId) != boot) {
        endWithout(
            ExitRecord::Reason::Interrupted,
            Texts::tr("The computer was restarted at the moment when the attempt was to start; whether "
                      "it did is not known."));
        return;
    }
    if (claim() == Claim::Ours) {
        m_over = true;
        Q_EMIT neverStarted();
    } else {
        lookAgain(std::chrono::milliseconds(5));
    }
}

void LocalAttempt::attach()
{
    if (++m_vainAttaches > attachesAtMost) {
        endWithout(
            ExitRecord::Reason::Unknown,
            Texts::tr("The attempt can't be supervised: see whether its run folder can be written to."));
        return;
    }
    if (!spawn(true, {})) {
        --m_vainAttaches; // no process to be had now: that says nothing about the attempt
        lookAgain(std::chrono::seconds(1));
    }
}

/// Makes sure that a runner which an earlier engine launched, and which is only now coming up, finds nothing
/// to start: under its own lock the launch record is taken away.
LocalAttempt::Claim LocalAttempt::claim()
{
    if (::access(QFile::encodeName(m_runPath).constData(), F_OK) != 0)
        return Claim::Ours;
    const Descriptor keeperLock = openLock(runner::file::keeperLock, true);
    const Descriptor guardLock = openLock(runner::file::guardLock, true);
    if (!keeperLock.isValid() || !runner::tryLock(keeperLock.get()) || !guardLock.isValid() ||
        !runner::tryLock(guardLock.get()))
        return Claim::Lost;
    if (records::readStarted(m_runPath, m_nonce) || records::readExit(m_runPath, m_nonce))
        return Claim::Lost;
    for (const char *name :
         {runner::file::launch, runner::file::running, runner::file::started, runner::file::stop})
        ::unlink(filePath(name).constData());
    return Claim::Ours;
}

void LocalAttempt::tellStarted()
{
    if (m_startedTold || m_over)
        return;
    const auto record = records::readStarted(m_runPath, m_nonce);
    if (!record)
        return;
    m_startedTold = true;
    m_job = openProcess(record->pid, record->startTime);
    m_fifo.reset(::open(filePath(runner::file::fifo).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    Q_EMIT started(record->pid, record->at);
}

void LocalAttempt::tellBlocked(bool blocked)
{
    if (m_over || blocked == m_blockedTold)
        return;
    m_blockedTold = blocked;
    Q_EMIT outputBlocked(blocked);
}

void LocalAttempt::end(ExitRecord record)
{
    if (m_stopWanted && record.reason == ExitRecord::Reason::Stopped)
        record.detail.clear(); // the signal was ours
    // A short job ends before its start has come through.
    if (record.startedAt)
        tellStarted();
    tellBlocked(false);
    m_over = true;
    Q_EMIT ended(record);
}

void LocalAttempt::endWithout(ExitRecord::Reason reason, const QString &detail)
{
    ExitRecord record;
    record.reason = reason;
    record.detail = detail;
    if (const auto started = records::readStarted(m_runPath, m_nonce))
        record.startedAt = started->at;
    record.logBytes = QFile(QFile::decodeName(filePath(runner::file::log))).size();
    m_over = true;
    Q_EMIT ended(record);
}

void LocalAttempt::lookAgain(std::chrono::milliseconds after)
{
    m_again.start(after);
}

bool LocalAttempt::exists(const char *name) const
{
    return ::access(filePath(name).constData(), F_OK) == 0;
}

Descriptor LocalAttempt::openLock(const char *name, bool create) const
{
    return Descriptor(
        ::open(filePath(name).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | (create ? O_CREAT : 0), 0600));
}

QByteArray LocalAttempt::filePath(const char *name) const
{
    return QFile::encodeName(m_runPath) + '/' + name;
}

} // namespace trainshed
