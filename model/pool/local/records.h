// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pool/local/runner_contract.h"
#include "model/pool/pool.h"

#include <QByteArray>

/// Between the records of the run folder and our own types.
namespace trainshed::records {

struct StartedRecord {
    int pid = 0;
    unsigned long startTime = 0;
    WallTime at = 0;
    std::string bootId;
};

/// What the pool adds to a launch from its surroundings.
struct LaunchExtras {
    QString cgroupBase;
    QString oomCounter;
    std::string bootId;
};

/// InvalidArgument for what can't be executed or written down: a path that is not absolute, a NUL, a name of
/// a variable that is empty or has a '='.
Result<QByteArray> encodeLaunch(const LaunchSpec &spec, const LaunchExtras &extras);
/// What is handed to the runner through a descriptor; empty where there are no secrets.
Result<QByteArray> encodeSecrets(const LaunchSpec &spec);
QByteArray encodeStop(const QString &nonce, std::chrono::milliseconds grace);

/// The record in runPath/name; nothing if there is none that is whole and carries the nonce.
std::optional<runner::Fields> read(const QString &runPath, const char *name, std::string_view kind,
                                   const QString &nonce);
std::optional<StartedRecord> readStarted(const QString &runPath, const QString &nonce);
std::optional<ExitRecord> readExit(const QString &runPath, const QString &nonce);

} // namespace trainshed::records
