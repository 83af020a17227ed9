// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"
#include "ui/jobs/callbatch.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

#include <functional>

namespace trainshed {

class TransferBar;

/// What a person does with jobs that are there: asks where something is lost, calls the engine, tells how it
/// went. Used by the list and by the details; owns no widget.
class JobOperations : public QObject
{
    Q_OBJECT
public:
    /// `window`: where questions are asked.
    JobOperations(EngineClient *client, QWidget *window);
    ~JobOperations() override;

    /// Asks once when a running one is among them; waiting ones lose nothing.
    void stop(const QList<JobSummary> &jobs);
    /// Those whose outputs have not all arrived.
    void retryUpload(const QList<JobSummary> &jobs);
    /// Always asks.
    void remove(const QList<JobSummary> &jobs);
    void setPriority(const QList<JobSummary> &jobs, int priority);
    void describe(const JobId &job, const QString &description);
    void copyCommand(const JobId &job);
    /// Asks for a file, and writes the job file into it.
    void exportFile(const JobId &job);
    /// Shows how far saving and opening archives is; one at a time. Set once, before either.
    void setTransferBar(TransferBar *bar) { m_transfer = bar; }
    /// Asks for a file; the engine writes the whole job into it.
    void saveArchive(const JobSummary &job);
    /// Asks for an archive, which the engine takes a saved job out of.
    void openSaved();
    /// The same for one that is known. `otherwise`: what to do with an archive that is no saved job; empty:
    /// it is an error.
    void openArchive(const QString &path, std::function<void()> otherwise = {});
    void openOutputFolder(const JobId &job);
    /// Fetches the job and emits rebuildRequested().
    void rebuild(const JobId &job);
    /// Fetches the job and emits saveAlgorithmRequested().
    void saveAlgorithm(const JobId &job);

Q_SIGNALS:
    /// For a message bar. Success is said for what one can't see in the list.
    void message(trainshed::MessageBar::Kind kind, const QString &text);
    /// It is in the list, or will be at once.
    void opened(const trainshed::JobId &job);
    void rebuildRequested(const trainshed::JobDetails &job);
    void saveAlgorithmRequested(const trainshed::JobDetails &job);

private:
    bool mayStartArchive();
    void tellArchive(const Error &error);
    void stopNow(const QList<JobId> &jobs);
    void removeNow(const QList<JobId> &jobs);
    CallBatch *makeBatch(const QList<JobId> &jobs, std::function<QString(int)> failText,
                         CallBatch::Call call);
    void openFolder(const QString &folder, const QString &jobName);
    void show(const JobId &job, std::function<void(const JobDetails &)> then);

    EngineClient *m_client;
    QPointer<QWidget> m_window;
    TransferBar *m_transfer = nullptr;
};

} // namespace trainshed
