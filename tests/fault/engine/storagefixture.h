// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/real/realengine.h"
#include "tests/support/store/teststore.h"

namespace trainshed::test {

/// The real engine with a profile for an S3 server of the tests.
class StorageFixture
{
public:
    /// `folder`: as RealEngine's.
    explicit StorageFixture(const QString &folder = {});

    /// Starts the engine and saves the profile; the error says what went wrong.
    Result<> start();
    Result<> saveProfile(const QString &secret, const QString &before = {});
    /// Seconds between two looks at the outputs of running jobs; 0: none.
    Result<> setOutputInterval(int seconds);

    TestStore store;
    RealEngine engine;

    /// Runs `line` with the input IN from obs://bucket/in and the output OUT to s3://bucket/out-NAME/.
    static JobSpec job(const QString &name, const QString &line);
    /// An empty ID when it was refused; the reason is in the test's log.
    JobId create(const JobSpec &spec);
    /// "code arg|arg" of each.
    QStringList eventsOf(const JobId &id);
    /// The store's requests whose line contains `part`.
    QStringList requests(const QString &part);
    /// The Range header of each of those ("" where there is none).
    QStringList ranges(const QString &part);
    /// How far its transfer is now.
    JobTransfer transferOf(const JobId &id);
    /// Ends the engine; false when a process of it or of a job is left.
    bool leavesNothing();
};

} // namespace trainshed::test
