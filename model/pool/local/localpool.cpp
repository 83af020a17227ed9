// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/localpool.h"

#include "model/base/atomicfile.h"
#include "model/pool/local/folderwatch.h"
#include "model/pool/local/localattempt.h"
#include "model/pool/local/surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimer>

#include <cerrno>
#include <sys/stat.h>
#include <unordered_map>

namespace trainshed {

namespace {

/// Where the kernel gives no inotify watch, folders are looked at this often.
constexpr std::chrono::milliseconds unwatchedInterval(200);

struct DeleteLater {
    void operator()(LocalAttempt *attempt) const { attempt->deleteLater(); }
};
using AttemptPointer = std::unique_ptr<LocalAttempt, DeleteLater>; // they leave the pool in their own signals

LocalPool::Options completed(LocalPool::Options options)
{
    if (options.runnerPath.isEmpty())
        options.runnerPath = QCoreApplication::applicationDirPath() + u"/trainshed-runner";
    if (options.cgroupBase.isEmpty())
        options.cgroupBase = surroundings::cgroupBase();
    else if (options.cgroupBase == u"none")
        options.cgroupBase.clear();
    if (options.oomCounter.isEmpty())
        options.oomCounter = surroundings::oomCounter();
    return options;
}

} // namespace

class LocalPool::Private
{
public:
    Private(LocalPool *pool, Options given)
        : q(pool), options(completed(std::move(given))), bootId(runner::bootId())
    {}

    LocalAttempt *add(const QString &runPath, const QString &nonce);
    void remove(const QString &runPath);
    LocalAttempt *find(const QString &runPath) const;

    LocalPool *const q;
    const Options options;
    const std::string bootId;
    FolderWatch watch;
    QTimer unwatchedTimer;
    QSet<QString> unwatched;
    std::unordered_map<QString, AttemptPointer> attempts;
};

LocalAttempt *LocalPool::Private::find(const QString &runPath) const
{
    const auto it = attempts.find(runPath);
    return it == attempts.end() ? nullptr : it->second.get();
}

LocalAttempt *LocalPool::Private::add(const QString &runPath, const QString &nonce)
{
    auto *attempt =
        (attempts[runPath] = AttemptPointer(new LocalAttempt(options.runnerPath, runPath, nonce))).get();
    if (!watch.add(runPath)) {
        unwatched.insert(runPath);
        unwatchedTimer.start(unwatchedInterval);
    }
    QObject::connect(attempt, &LocalAttempt::started, q,
                     [this, runPath](qint64 pid, WallTime at) { Q_EMIT q->started(runPath, pid, at); });
    QObject::connect(attempt, &LocalAttempt::ended, q, [this, runPath](const ExitRecord &record) {
        remove(runPath);
        Q_EMIT q->ended(runPath, record);
    });
    QObject::connect(attempt, &LocalAttempt::neverStarted, q, [this, runPath] {
        remove(runPath);
        Q_EMIT q->neverStarted(runPath);
    });
    QObject::connect(attempt, &LocalAttempt::supervisorRestarted, q,
                     [this, runPath] { Q_EMIT q->supervisorRestarted(runPath); });
    QObject::connect(attempt, &LocalAttempt::outputBlocked, q,
                     [this, runPath](bool blocked) { Q_EMIT q->outputBlocked(runPath, blocked); });
    return attempt;
}

void LocalPool::Private::remove(const QString &runPath)
{
    watch.remove(runPath);
    unwatched.remove(runPath);
    if (unwatched.isEmpty())
        unwatchedTimer.stop();
    attempts.erase(runPath);
}

LocalPool::LocalPool(Options options, QObject *parent)
    : Pool(parent), d(std::make_unique<Private>(this, std::move(options)))
{
    connect(&d->watch, &FolderWatch::written, this, [this](const QString &folder, const QByteArray &name) {
        if (auto *attempt = d->find(folder))
            attempt->fileWritten(name);
    });
    connect(&d->watch, &FolderWatch::removed, this, [this](const QString &folder, const QByteArray &name) {
        if (auto *attempt = d->find(folder))
            attempt->fileRemoved(name);
    });
    const auto lookAt = [this](const QList<QString> &folders) {
        for (const QString &folder : folders) {
            if (auto *attempt = d->find(folder))
                attempt->look();
        }
    };
    connect(&d->watch, &FolderWatch::overflowed, this, [this, lookAt] {
        QList<QString> all;
        for (const auto &[folder, attempt] : d->attempts)
            all.append(folder);
        lookAt(all);
    });
    connect(&d->unwatchedTimer, &QTimer::timeout, this, [this, lookAt] { lookAt(d->unwatched.values()); });
}

LocalPool::LocalPool(QObject *parent) : LocalPool(Options(), parent) {}

LocalPool::~LocalPool()
{
    // At once, not with the next events: an attempt that outlived its pool would still replace a supervisor.
    for (auto &entry : d->attempts)
        delete entry.second.release();
}

Result<> LocalPool::start(const LaunchSpec &spec)
{
    if (contains(spec.runPath))
        return Error{ErrorCode::Conflict, tr("An attempt is running in this folder already."), spec.runPath};
    const auto launch = records::encodeLaunch(
        spec,
        {.cgroupBase = d->options.cgroupBase, .oomCounter = d->options.oomCounter, .bootId = d->bootId});
    if (!launch)
        return launch.error();
    const auto secrets = records::encodeSecrets(spec);
    if (!secrets)
        return secrets.error();
    const QByteArray folder = QFile::encodeName(spec.runPath);
    if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST) {
        const bool made = errno == ENOENT && QDir().mkpath(QFileInfo(spec.runPath).path()) &&
                          ::mkdir(folder.constData(), 0700) == 0;
        if (!made)
            return errnoError(errno, tr("The run folder of the attempt can't be made."), spec.runPath);
    }
    const QString launchPath = spec.runPath + u'/' + QLatin1StringView(runner::file::launch);
    if (auto written = writeAtomically(launchPath, *launch, false); !written)
        return written.error();
    const auto launched = d->add(spec.runPath, spec.nonce)->launch(*secrets);
    if (!launched) {
        d->remove(spec.runPath);
        QFile::remove(launchPath);
    }
    return launched;
}

void LocalPool::adopt(const QString &runPath, const QString &nonce)
{
    if (!contains(runPath))
        d->add(runPath, nonce)->adopt();
}

Result<> LocalPool::stop(const QString &runPath, std::chrono::seconds grace)
{
    auto *attempt = d->find(runPath);
    if (!attempt)
        return Error{ErrorCode::NotFound, tr("No attempt is running in this folder."), runPath};
    return attempt->stop(grace);
}

bool LocalPool::contains(const QString &runPath) const
{
    return d->find(runPath) != nullptr;
}

} // namespace trainshed
