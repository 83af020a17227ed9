// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/keys/keychain.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <chrono>

#ifdef TRAINSHED_KEYCHAIN
#include "model/base/sessionbus.h"

#include <qt6keychain/keychain.h>
#endif

namespace trainshed {

#ifdef TRAINSHED_KEYCHAIN

namespace {

QString service()
{
    return QStringLiteral("trainshed");
}

/// Long enough for a person to answer the keychain's own question.
constexpr std::chrono::seconds patience{20};
constexpr std::chrono::seconds askPatience{3};

class SystemKeychain final : public Keychain
{
public:
    void ask(std::function<void(bool)> reply) override
    {
        // QtKeychain 0.13 has no question of its own. Nothing is kept under this key: a keychain says so.
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(QStringLiteral("is-there-a-keychain"));
        start(job, askPatience, [reply = std::move(reply)](QKeychain::Job *done) {
            reply(done && (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound));
        });
    }

    void read(const QString &key, std::function<void(Result<QString>)> reply) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(key);
        start(job, patience, [job, reply = std::move(reply)](QKeychain::Job *done) {
            if (done && !done->error())
                reply(job->textData());
            else
                reply(failure(done));
        });
    }

    void write(const QString &key, const QString &value, std::function<void(Result<>)> reply) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(value);
        start(job, patience, [reply = std::move(reply)](QKeychain::Job *done) {
            reply(done && !done->error() ? Result<>(Done{}) : Result<>(failure(done)));
        });
    }

    void remove(const QString &key, std::function<void(Result<>)> reply) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(key);
        start(job, patience, [reply = std::move(reply)](QKeychain::Job *done) {
            const bool gone = done && (!done->error() || done->error() == QKeychain::EntryNotFound);
            reply(gone ? Result<>(Done{}) : Result<>(failure(done)));
        });
    }

private:
    /// `then` is called once: with the job when it has finished, or with nullptr when the time is over.
    static void start(QKeychain::Job *job, std::chrono::milliseconds limit,
                      const std::function<void(QKeychain::Job *)> &then)
    {
        job->setInsecureFallback(false);
        auto answered = std::make_shared<bool>(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [answered, then](QKeychain::Job *done) {
            if (!std::exchange(*answered, true))
                then(done);
        });
        QTimer::singleShot(limit, QCoreApplication::instance(), [answered, then] {
            if (!std::exchange(*answered, true))
                then(nullptr);
        });
        job->start();
    }

    static Error failure(QKeychain::Job *job)
    {
        if (job && job->error() == QKeychain::EntryNotFound) {
            return {ErrorCode::NotFound,
                    QCoreApplication::translate("Keychain", "The keychain does not hold it."),
                    {}};
        }
        return {ErrorCode::Unreachable,
                QCoreApplication::translate("Keychain",
                                            "The keychain can't be used: it is locked, or not there."),
                job ? job->errorString() : QString()};
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    // Without a bus, asking for one would start one.
    return hasSessionBus() ? std::make_unique<SystemKeychain>() : nullptr;
}

#else

std::unique_ptr<Keychain> systemKeychain()
{
    return nullptr;
}

#endif

} // namespace trainshed
