// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording_table.h"

#include <QtGlobal>

namespace trainshed {

namespace {

// The Events tab. Finished steps carry their time, as the service's do.
constexpr WordingRow rows[]{
    {"event.job-created", QT_TRANSLATE_NOOP("Message", "Training job created.")},
    {"event.code-snapshot", QT_TRANSLATE_NOOP("Message", "The code was copied into the job: %1 files, %2."),
     ".b"},
    {"event.archive-left-out",
     QT_TRANSLATE_NOOP("Message",
                       "Of the archive “%1”, %2 entries were left out, since they lead out of it, are "
                       "devices or have names that no file can have: %3")},
    {"event.archive-changed",
     QT_TRANSLATE_NOOP("Message",
                       "Of the archive “%1”, %2 entries were changed on the way or are there twice: %3")},
    {"event.opened-from-archive",
     QT_TRANSLATE_NOOP("Message", "Opened from the archive “%1”, in which it is “%2”.")},
    {"event.secret-in-file",
     QT_TRANSLATE_NOOP("Message",
                       "There is no keychain to be had: the secret “%1” is kept in a file that only "
                       "you can read.")},
    {"event.code-started", QT_TRANSLATE_NOOP("Message", "Code download started.")},
    {"event.code-done", QT_TRANSLATE_NOOP("Message", "Code download finished. [time used: %1]"), "t"},
    {"event.code-failed", QT_TRANSLATE_NOOP("Message", "Code download failed: %1")},
    {"event.dependencies-started",
     QT_TRANSLATE_NOOP("Message", "Python dependencies of “%1” are being installed.")},
    {"event.dependencies-done",
     QT_TRANSLATE_NOOP("Message", "Python dependencies of “%1” are installed. [time used: %2]"), ".t"},
    {"event.dependencies-kept",
     QT_TRANSLATE_NOOP("Message",
                       "Python dependencies of “%1” were installed before: the environment is used again.")},
    {"event.staging-started", QT_TRANSLATE_NOOP("Message", "Download of the input “%1” started.")},
    {"event.staging-done",
     QT_TRANSLATE_NOOP("Message", "Download of the input “%1” finished. [time used: %2]"), ".t"},
    {"event.staging-failed", QT_TRANSLATE_NOOP("Message", "Download of the input “%1” failed: %2")},
    {"event.predownload-started", QT_TRANSLATE_NOOP("Message", "Predownload of the output “%1” started.")},
    {"event.predownload-done",
     QT_TRANSLATE_NOOP("Message", "Predownload of the output “%1” finished. [time used: %2]"), ".t"},
    {"event.predownload-failed", QT_TRANSLATE_NOOP("Message", "Predownload of the output “%1” failed: %2")},
    {"event.queued", QT_TRANSLATE_NOOP("Message", "Training job is queuing; jobs before it: %1.")},
    {"event.queue-failed", QT_TRANSLATE_NOOP("Message", "Training job could not be queued: %1")},
    {"event.gpus-given", QT_TRANSLATE_NOOP("Message", "Allotted to the training job: %1.")},
    {"event.gpu-taken",
     QT_TRANSLATE_NOOP(
         "Message", "Another user's engine took one of its GPUs at the same moment: the job waits again.")},
    {"event.started", QT_TRANSLATE_NOOP("Message", "Training started. Process ID %1.")},
    {"event.running", QT_TRANSLATE_NOOP("Message", "Training job is running.")},
    {"event.start-failed", QT_TRANSLATE_NOOP("Message", "Training could not be started: %1")},
    {"event.run-end", QT_TRANSLATE_NOOP("Message", "Training finished. Exit code %1.")},
    {"event.run-signal", QT_TRANSLATE_NOOP("Message", "Training ended. Killed by signal %1 (%2).")},
    {"event.stop-requested", QT_TRANSLATE_NOOP("Message", "Training job is being stopped by the user.")},
    {"event.stopping-signal",
     QT_TRANSLATE_NOOP("Message", "The job's processes were asked to end (SIGTERM).")},
    {"event.killed", QT_TRANSLATE_NOOP("Message", "The job's processes did not end in time and were "
                                                  "killed (SIGKILL).")},
    {"event.stopped", QT_TRANSLATE_NOOP("Message", "Training job stopped.")},
    {"event.terminated", QT_TRANSLATE_NOOP("Message", "Training job stopped.")},
    {"event.auto-stopped",
     QT_TRANSLATE_NOOP("Message", "Training job reached its limit of %1 minutes and was stopped.")},
    {"event.output-started", QT_TRANSLATE_NOOP("Message", "Upload of the output “%1” started.")},
    {"event.output-brought",
     QT_TRANSLATE_NOOP("Message", "Upload of the output “%1” finished. [time used: %2]"), ".t"},
    {"event.output-failed", QT_TRANSLATE_NOOP("Message", "Upload of the output “%1” failed: %2")},
    {"event.output-delayed",
     QT_TRANSLATE_NOOP("Message", "Not all of the outputs could be uploaded while the job runs. It is tried "
                                  "again, and completely at the end. %1"),
     "m"},
    {"event.metrics-damaged",
     QT_TRANSLATE_NOOP("Message",
                       "The file of metrics “%1” is damaged: what could not be read is left out.")},
    {"event.metric-rule-slow",
     QT_TRANSLATE_NOOP("Message",
                       "The metric rule “%1” takes too much time for a line: it is not used for the "
                       "rest of this log. Make its expression simpler.")},
    {"event.upload-failed",
     QT_TRANSLATE_NOOP("Message", "The upload failed; “Retry upload” tries it again. %1"), "m"},
    {"event.upload-again", QT_TRANSLATE_NOOP("Message", "The upload of the outputs was started again.")},
    {"event.object-refused", QT_TRANSLATE_NOOP("Message", "“%2” was left out of the input “%1”: %3"), "..."},
    {"event.objects-refused",
     QT_TRANSLATE_NOOP("Message", "%2 more objects were left out of the input “%1”.")},
    {"event.file-refused", QT_TRANSLATE_NOOP("Message", "“%2” of the output “%1” was not uploaded: %3")},
    {"event.log-exported", QT_TRANSLATE_NOOP("Message", "The log was saved to “%1”.")},
    {"event.log-export-failed", QT_TRANSLATE_NOOP("Message", "The log could not be saved to “%1”: %2")},
    {"event.output-blocked",
     QT_TRANSLATE_NOOP("Message", "The disk is full: the job waits until its output can be written.")},
    {"event.output-unblocked",
     QT_TRANSLATE_NOOP("Message", "There is space on the disk again: the job goes on.")},
    {"event.hang-suspected",
     QT_TRANSLATE_NOOP("Message", "The job may hang: for %1 it has written, read and printed nothing, and "
                                  "its CPU use has not changed. It goes on until you stop it."),
     "d"},
    {"event.hang-over", QT_TRANSLATE_NOOP("Message", "The job moves again.")},
    {"event.last-error", QT_TRANSLATE_NOOP("Message", "The last error in the log: %1")},
    {"event.restarting", QT_TRANSLATE_NOOP("Message", "Training job is restarted: retry %1 of %2.")},
    {"event.completed", QT_TRANSLATE_NOOP("Message", "Training job completed.")},
    {"event.failed", QT_TRANSLATE_NOOP("Message", "Training job failed: %1"), "m"},
    {"event.abnormal", QT_TRANSLATE_NOOP("Message", "Training job is abnormal: %1"), "m"},
    {"event.engine-restarted",
     QT_TRANSLATE_NOOP("Message", "The engine was restarted; the job was found again.")},
    {"event.supervisor-restarted",
     QT_TRANSLATE_NOOP("Message", "A process that watches over the job was lost and was started again.")},
    {"event.machine-restarted", QT_TRANSLATE_NOOP("Message", "The computer was restarted.")},
    {"event.description-changed", QT_TRANSLATE_NOOP("Message", "The description was changed.")},
    {"event.priority-changed", QT_TRANSLATE_NOOP("Message", "The priority was changed to %1.")},
    {"event.deleted", QT_TRANSLATE_NOOP("Message", "Training job deleted.")},
};

} // namespace

std::span<const WordingRow> eventWording()
{
    return rows;
}

} // namespace trainshed
