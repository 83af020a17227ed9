// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/joboperations.h"

#include "model/job/json.h"
#include "model/job/rules.h"
#include "model/job/runplan.h"
#include "model/job/secrets.h"
#include "ui/prompts/chooser.h"
#include "ui/prompts/question.h"
#include "ui/widgets/fileio.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace trainshed {

namespace {

QList<JobId> idsOf(const QList<JobSummary> &jobs)
{
    QList<JobId> ids;
    ids.reserve(jobs.size());
    for (const JobSummary &job : jobs)
        ids.append(job.id);
    return ids;
}

// Where a person finds what the job made: the first output's location once something is there, else the
// folder of the newest attempt in which the job still writes it.
QStringList outputFolders(const JobDetails &job)
{
    QStringList candidates;
    const QList<OutputChannel> &outputs = job.spec.outputs;
    for (int i = 0; i < outputs.size(); ++i) {
        const std::optional<QString> location = localPath(outputs.at(i).location);
        const QString working = job.attempts.isEmpty()
                                    ? QString()
                                    : outputPath(job.attempts.last().folder, outputs.at(i).name, i);
        const bool ended = isTerminal(job.summary.phase);
        if (ended && location)
            candidates.append(*location);
        candidates.append(working);
        if (!ended && location)
            candidates.append(*location);
    }
    if (!job.attempts.isEmpty())
        candidates.append(job.attempts.last().folder);
    return candidates;
}

// Looks in a thread: a folder may lie on a disk that answers slowly.
QFuture<QString> firstFolder(const QStringList &candidates)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, candidates] {
        const auto found = std::find_if(candidates.begin(), candidates.end(), [](const QString &folder) {
            return !folder.isEmpty() && QFileInfo(folder).isDir();
        });
        promise->addResult(found == candidates.end() ? QString() : *found);
        promise->finish();
    });
    return promise->future();
}

} // namespace

JobOperations::JobOperations(EngineClient *client, QWidget *window)
    : QObject(window), m_client(client), m_window(window)
{}

JobOperations::~JobOperations() = default;

CallBatch *JobOperations::makeBatch(const QList<JobId> &jobs, std::function<QString(int)> failText,
                                    CallBatch::Call call)
{
    auto *batch = new CallBatch(jobs, std::move(call), this);
    connect(batch, &CallBatch::finished, this,
            [this, failText = std::move(failText)](int, int failed, const Error &first) {
                if (failed > 0)
                    Q_EMIT message(MessageBar::Kind::Error, failText(failed) + u' ' + first.text());
            });
    return batch;
}

void JobOperations::stop(const QList<JobSummary> &jobs)
{
    QList<JobSummary> stoppable;
    int running = 0;
    for (const JobSummary &job : jobs) {
        if (!isStoppable(job.phase))
            continue;
        stoppable.append(job);
        running += job.phase == JobPhase::Running ? 1 : 0;
    }
    const QList<JobId> ids = idsOf(stoppable);
    if (ids.isEmpty())
        return;
    if (running == 0) {
        stopNow(ids);
        return;
    }
    prompts::Question question;
    question.name = QStringLiteral("stopJobs");
    question.title = tr("Stop training jobs");
    question.text = ids.size() == 1 ? tr("Stop the job “%1”?").arg(stoppable.first().name)
                                    : tr("Stop %n jobs?", nullptr, int(ids.size()));
    question.consequences =
        tr("What runs is asked to end, and ended after a short grace. What was written so far "
           "stays. A stopped job can't be resumed, but it can be rebuilt.");
    if (running < ids.size())
        question.consequences +=
            QStringLiteral("\n\n") + tr("Running: %1, waiting: %2.").arg(running).arg(ids.size() - running);
    question.choices = {{QStringLiteral("stop"),
                         ids.size() == 1 ? tr("Stop job") : tr("Stop %n jobs", nullptr, int(ids.size())),
                         prompts::Choice::Role::Destructive},
                        {QStringLiteral("cancel"), tr("Let it run"), prompts::Choice::Role::Reject}};
    question.kind = prompts::Question::Kind::Warning;
    prompts::ask(m_window, question, this, [this, ids](const QString &choice) {
        if (choice == u"stop")
            stopNow(ids);
    });
}

void JobOperations::stopNow(const QList<JobId> &jobs)
{
    const auto failed = [](int n) {
        return n == 1 ? tr("A job could not be stopped.") : tr("%n jobs could not be stopped.", nullptr, n);
    };
    makeBatch(jobs, failed,
              [client = m_client](const JobId &job, CallBatch *context, const CallBatch::Finish &finish) {
                  client->call(rpc::JobStop{job.toString()}, context,
                               [finish](const Result<rpc::None> &answer) {
                                   finish(answer ? std::nullopt : std::optional(answer.error()));
                               });
              })
        ->start();
}

void JobOperations::retryUpload(const QList<JobSummary> &jobs)
{
    QList<JobSummary> unsent;
    for (const JobSummary &job : jobs) {
        if (canRetryUpload(job))
            unsent.append(job);
    }
    const auto failed = [](int n) {
        return n == 1 ? tr("The upload of a job could not be started.")
                      : tr("The upload of %n jobs could not be started.", nullptr, n);
    };
    if (unsent.isEmpty())
        return;
    makeBatch(idsOf(unsent), failed,
              [client = m_client](const JobId &job, CallBatch *context, const CallBatch::Finish &finish) {
                  client->call(rpc::JobRetryUpload{job.toString()}, context,
                               [finish](const Result<rpc::None> &answer) {
                                   finish(answer ? std::nullopt : std::optional(answer.error()));
                               });
              })
        ->start();
}

void JobOperations::remove(const QList<JobSummary> &jobs)
{
    if (jobs.isEmpty())
        return;
    int alive = 0;
    for (const JobSummary &job : jobs)
        alive += isTerminal(job.phase) ? 0 : 1;
    const int count = int(jobs.size());
    prompts::Question question;
    question.name = QStringLiteral("deleteJobs");
    question.title = tr("Delete training jobs");
    question.text =
        count == 1
            ? tr("Delete the job “%1”, version %2?").arg(jobs.first().name, versionText(jobs.first().version))
            : tr("Delete %n jobs?", nullptr, count);
    question.consequences =
        tr("Records, logs, code snapshots and job folders are removed for good. Outputs that "
           "were brought to their location stay.");
    if (alive > 0)
        question.consequences +=
            QStringLiteral("\n\n") +
            (alive == 1 ? tr("One of them has not ended yet and is stopped first.")
                        : tr("%n of them have not ended yet and are stopped first.", nullptr, alive));
    question.choices = {{QStringLiteral("delete"),
                         count == 1 ? tr("Delete job") : tr("Delete %n jobs", nullptr, count),
                         prompts::Choice::Role::Destructive},
                        prompts::cancelChoice()};
    question.kind = prompts::Question::Kind::Warning;
    prompts::ask(m_window, question, this, [this, ids = idsOf(jobs)](const QString &choice) {
        if (choice == u"delete")
            removeNow(ids);
    });
}

void JobOperations::removeNow(const QList<JobId> &jobs)
{
    const auto failed = [](int n) {
        return n == 1 ? tr("A job could not be deleted.") : tr("%n jobs could not be deleted.", nullptr, n);
    };
    makeBatch(jobs, failed,
              [client = m_client](const JobId &job, CallBatch *context, const CallBatch::Finish &finish) {
                  client->call(rpc::JobDelete{job.toString(), true}, context,
                               [finish](const Result<rpc::None> &answer) {
                                   finish(answer ? std::nullopt : std::optional(answer.error()));
                               });
              })
        ->start();
}

void JobOperations::setPriority(const QList<JobSummary> &jobs, int priority)
{
    const auto failed = [](int n) {
        return n == 1 ? tr("The priority of a job could not be changed.")
                      : tr("The priority of %n jobs could not be changed.", nullptr, n);
    };
    makeBatch(
        idsOf(jobs), failed,
        [client = m_client, priority](const JobId &job, CallBatch *context, const CallBatch::Finish &finish) {
            client->call(rpc::JobPriority{job.toString(), priority}, context,
                         [finish](const Result<rpc::None> &answer) {
                             finish(answer ? std::nullopt : std::optional(answer.error()));
                         });
        })
        ->start();
}

void JobOperations::describe(const JobId &job, const QString &description)
{
    m_client->call(
        rpc::JobDescribe{job.toString(), description}, this, [this](const Result<rpc::None> &answer) {
            if (!answer)
                Q_EMIT message(MessageBar::Kind::Error,
                               tr("The description could not be changed.") + u' ' + answer.error().text());
        });
}

void JobOperations::show(const JobId &job, std::function<void(const JobDetails &)> then)
{
    m_client->call(rpc::JobShow{job.toString()}, this,
                   [this, then = std::move(then)](const Result<rpc::JobShow::Reply> &answer) {
                       if (answer)
                           then(answer->job);
                       else
                           Q_EMIT message(MessageBar::Kind::Error, answer.error().text());
                   });
}

void JobOperations::copyCommand(const JobId &job)
{
    show(job, [this](const JobDetails &details) {
        if (details.commandLine.isEmpty()) {
            Q_EMIT message(MessageBar::Kind::Warning,
                           tr("“%1” has no command line yet: it is made when the job starts.")
                               .arg(details.summary.name));
            return;
        }
        QGuiApplication::clipboard()->setText(details.commandLine);
        Q_EMIT message(MessageBar::Kind::Success,
                       tr("The command of “%1” was copied.").arg(details.summary.name));
    });
}

void JobOperations::exportFile(const JobId &job)
{
    show(job, [this](const JobDetails &details) {
        if (!m_window)
            return;
        const JobSummary &summary = details.summary;
        prompts::PathRequest request;
        request.name = QStringLiteral("exportJob");
        request.title = tr("Export “%1”").arg(summary.name);
        request.kind = prompts::PathRequest::Kind::SaveFile;
        request.purpose = QStringLiteral("job-files");
        request.start = QString(summary.name + u'-' + versionText(summary.version) + u".json");
        request.filters = {tr("Job files (*.json)")};
        request.suffix = QStringLiteral("json");
        const QByteArray content =
            QJsonDocument(jobToJson(withReferencesOnly(withoutReferences(details.spec))))
                .toJson(QJsonDocument::Indented);
        prompts::choosePath(m_window, request, this, [this, content](const QString &path) {
            if (path.isEmpty())
                return;
            writeInWorker(path, content, this, [this, path](const Result<> &written) {
                if (written)
                    Q_EMIT message(MessageBar::Kind::Success,
                                   tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
                else
                    Q_EMIT message(MessageBar::Kind::Error, written.error().text());
            });
        });
    });
}

void JobOperations::openOutputFolder(const JobId &job)
{
    show(job, [this](const JobDetails &details) {
        auto *watcher = new QFutureWatcher<QString>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name = details.summary.name] {
            watcher->deleteLater();
            openFolder(watcher->result(), name);
        });
        watcher->setFuture(firstFolder(outputFolders(details)));
    });
}

void JobOperations::openFolder(const QString &folder, const QString &jobName)
{
    if (folder.isEmpty())
        Q_EMIT message(MessageBar::Kind::Warning, tr("“%1” has no output folder yet.").arg(jobName));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT message(MessageBar::Kind::Warning,
                       tr("No file manager could be started. The folder is %1").arg(folder));
}

void JobOperations::rebuild(const JobId &job)
{
    show(job, [this](const JobDetails &details) { Q_EMIT rebuildRequested(details); });
}

void JobOperations::saveAlgorithm(const JobId &job)
{
    show(job, [this](const JobDetails &details) { Q_EMIT saveAlgorithmRequested(details); });
}

} // namespace trainshed
