// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/activejob.h"

#include <csignal>
#include <cstring>

namespace trainshed {

namespace {

Message make(const char *code, const QStringList &args = {})
{
    return {QLatin1String(code), args};
}

} // namespace

QString signalName(int number)
{
    const char *name = ::sigabbrev_np(number);
    return name ? QString(u"SIG" + QLatin1String(name)) : QString::number(number);
}

Verdict verdict(const ExitRecord &exit, bool stopRequested, int autoStopMinutes)
{
    using Reason = ExitRecord::Reason;
    if (stopRequested && exit.reason != Reason::StartFailed)
        return {make("end.stopped-by-user"), JobPhase::Terminated};
    switch (exit.reason) {
    case Reason::Exited:
        if (exit.exitCode.value_or(-1) == 0)
            return {make("end.completed"), JobPhase::Completed};
        return {make("end.exit-status", {QString::number(exit.exitCode.value_or(-1))}), JobPhase::Failed};
    case Reason::Signalled:
        if (exit.outOfMemory)
            return {make("end.out-of-memory"), JobPhase::Failed};
        return {make("end.signal",
                     {QString::number(exit.signal.value_or(0)), signalName(exit.signal.value_or(0))}),
                JobPhase::Failed};
    case Reason::AutoStopped:
        return {make("end.auto-stop", {QString::number(autoStopMinutes)}), JobPhase::Terminated};
    case Reason::Stopped:
        return {make("end.stopped-from-outside"), JobPhase::Terminated};
    case Reason::StartFailed:
        return {make("end.start-failed", {exit.detail}), JobPhase::Failed};
    case Reason::Interrupted:
        return {make("end.machine-restarted"), JobPhase::Failed};
    case Reason::Unknown:
        return {make("end.supervisor-lost"), JobPhase::Abnormal};
    }
    return {make("end.internal", {QStringLiteral("exit record")}), JobPhase::Abnormal};
}

void blameMemory(Verdict &verdict, LastError::Memory memory)
{
    const bool byItself = verdict.reason.code == u"end.exit-status" || verdict.reason.code == u"end.signal";
    if (!byItself || memory == LastError::Memory::Enough)
        return;
    const char *code = memory == LastError::Memory::Device ? "end.device-memory" : "end.host-memory";
    verdict.reason = make(code, QStringList{verdict.reason.code} + verdict.reason.args);
}

} // namespace trainshed
