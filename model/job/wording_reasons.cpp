// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording_table.h"

#include <QtGlobal>

namespace trainshed {

namespace {

// Why a job or an attempt ended, and why one waits.
constexpr WordingRow rows[]{
    {"end.completed", QT_TRANSLATE_NOOP("Message", "Completed.")},
    {"end.exit-status", QT_TRANSLATE_NOOP("Message", "exit status %1")},
    {"end.signal", QT_TRANSLATE_NOOP("Message", "killed by signal %1 (%2)")},
    {"end.out-of-memory", QT_TRANSLATE_NOOP("Message", "killed by signal 9 (out of memory)")},
    {"end.host-memory", QT_TRANSLATE_NOOP("Message", "%1 (out of memory)"), "m"},
    {"end.device-memory", QT_TRANSLATE_NOOP("Message", "%1 (out of GPU memory)"), "m"},
    {"end.auto-stop", QT_TRANSLATE_NOOP("Message", "Stopped by Auto Stop after %1 minutes of running.")},
    {"end.stopped-by-user", QT_TRANSLATE_NOOP("Message", "Stopped by the user.")},
    {"end.stopped-from-outside", QT_TRANSLATE_NOOP("Message", "Stopped from outside Trainshed.")},
    {"end.start-failed", QT_TRANSLATE_NOOP("Message", "The command could not be started: %1")},
    {"end.machine-restarted",
     QT_TRANSLATE_NOOP("Message", "The computer was restarted while the job was running.")},
    {"end.supervisor-lost",
     QT_TRANSLATE_NOOP("Message", "The processes that watch over the job were killed, so how it ended is "
                                  "not known. Look into its log and outputs.")},
    {"end.runner-lost",
     QT_TRANSLATE_NOOP("Message", "The processes that watch over the job were killed, so how it ended is "
                                  "not known. Look into its log and outputs.")},
    {"end.input-failed", QT_TRANSLATE_NOOP("Message", "The input “%1” could not be brought: %2")},
    {"end.predownload-failed",
     QT_TRANSLATE_NOOP("Message", "What is in the location of the output “%1” could not be brought: %2")},
    {"end.output-failed",
     QT_TRANSLATE_NOOP("Message",
                       "The output “%1” could not be brought to its location; its files are still in "
                       "the job's folder. The reason: %2")},
    {"end.code-failed", QT_TRANSLATE_NOOP("Message", "The code could not be copied: %1")},
    {"end.dependencies-failed",
     QT_TRANSLATE_NOOP("Message", "The dependencies of “%1” could not be installed: %2")},
    {"end.log-export-failed",
     QT_TRANSLATE_NOOP("Message", "The log could not be saved to the job log path: %1")},
    {"end.no-access", QT_TRANSLATE_NOOP("Message", "Object storage can't be used: %1")},
    {"end.disk-full", QT_TRANSLATE_NOOP("Message", "The disk is full: %1")},
    {"end.unknown", QT_TRANSLATE_NOOP("Message", "How the job ended is not known: %1")},
    {"end.saved-before-end",
     QT_TRANSLATE_NOOP("Message", "It had not ended when it was saved as an archive.")},
    {"end.internal", QT_TRANSLATE_NOOP("Message", "A defect in Trainshed ended the job: %1")},

    {"hang.suspected", QT_TRANSLATE_NOOP("Message", "May hang: nothing has moved for %1."), "d"},
    {"wait.cpus", QT_TRANSLATE_NOOP("Message", "Waits for %1 vCPUs; %2 are free.")},
    {"wait.gpus", QT_TRANSLATE_NOOP("Message", "Waits for %1 GPUs; %2 are free.")},
    {"wait.gpus-kept",
     QT_TRANSLATE_NOOP("Message", "Waits for %1 GPUs; %2 are free. In use by others, reserved or out of "
                                  "order: %3.")},
    {"wait.gpus-gone",
     QT_TRANSLATE_NOOP("Message", "Waits for GPUs that are not there, or not in order (%1 × %2).")},
    {"wait.gpu-driver", QT_TRANSLATE_NOOP("Message", "Waits for the GPU driver to answer.")},
    {"wait.starts-by", QT_TRANSLATE_NOOP("Message", "%2 Starts by %1 at the latest."), "wm"},
    {"wait.memory", QT_TRANSLATE_NOOP("Message", "Waits for %1 of memory; %2 are free."), "bb"},
    {"wait.keychain",
     QT_TRANSLATE_NOOP("Message", "Waits for the keychain, which holds the secret “%1”: unlock it.")},
    {"wait.storage-keys",
     QT_TRANSLATE_NOOP("Message", "Waits for the keychain, which holds the key of the bucket “%1”: unlock "
                                  "it.")},
    {"transfer.code", QT_TRANSLATE_NOOP("Message", "Downloading the code")},
    {"transfer.input", QT_TRANSLATE_NOOP("Message", "Downloading the input “%1”")},
    {"transfer.predownload", QT_TRANSLATE_NOOP("Message", "Downloading what is in the output “%1”")},
    {"transfer.output", QT_TRANSLATE_NOOP("Message", "Uploading the output “%1”")},
    {"transfer.log", QT_TRANSLATE_NOOP("Message", "Uploading the log")},
    {"transfer.slowed", QT_TRANSLATE_NOOP("Message", "the store asks for fewer requests")},
    {"transfer.no-line", QT_TRANSLATE_NOOP("Message", "the connection breaks, trying again")},
    {"end.secret-missing",
     QT_TRANSLATE_NOOP("Message", "The value of the secret “%1” is not kept any more. Rebuild the job and "
                                  "enter it again.")},
    {"wait.ahead", QT_TRANSLATE_NOOP("Message", "Waits in the queue; jobs before it: %1.")},
    {"wait.staging", QT_TRANSLATE_NOOP("Message", "Its code and inputs are being brought.")},
    {"wait.dependencies",
     QT_TRANSLATE_NOOP("Message", "The Python dependencies of “%1” are being installed.")},
    {"wait.restart", QT_TRANSLATE_NOOP("Message", "Waits to be restarted.")},
    {"wait.queue-paused", QT_TRANSLATE_NOOP("Message", "The queue is paused.")},
    {"wait.disk-full",
     QT_TRANSLATE_NOOP("Message", "The disk is full: the job goes on when there is space again.")},
    {"wait.never",
     QT_TRANSLATE_NOOP("Message", "Asks for more than this computer has (%1). Stop it and choose a smaller "
                                  "flavor.")},
};

} // namespace

std::span<const WordingRow> reasonWording()
{
    return rows;
}

} // namespace trainshed
