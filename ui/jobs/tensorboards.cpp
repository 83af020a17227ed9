// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/tensorboards.h"

#include "model/job/requirements.h"
#include "ui/widgets/inworker.h"

#include <QDesktopServices>
#include <QGuiApplication>

namespace trainshed {

namespace {

using namespace std::chrono_literals;

/// The first start after an installation compiles for a while.
constexpr auto patience = 90s;

QStringList interpretersOf(const QList<Image> &images)
{
    QStringList interpreters;
    for (const Image &image : images)
        interpreters.append(image.interpreter);
    return interpreters;
}

/// Of the environments that these jobs run in.
QStringList interpretersOf(const QList<JobDetails> &jobs, const QList<Image> &images)
{
    QStringList interpreters;
    for (const JobDetails &job : jobs) {
        if (installsDependencies(job.spec) && !job.attempts.isEmpty())
            interpreters.append(environmentPython(job.attempts.last().folder));
        for (const Image &image : images) {
            if (image.id == job.spec.algorithm.engine.id)
                interpreters.append(image.interpreter);
        }
    }
    return interpreters;
}

} // namespace

TensorBoards::TensorBoards(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(client, &EngineClient::stateChanged, this, &TensorBoards::askImages);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            askImages();
    });
    askImages();
}

TensorBoards::~TensorBoards()
{
    // All at once; then each is waited for.
    const auto runs = findChildren<TensorBoardRun *>(Qt::FindDirectChildrenOnly);
    for (TensorBoardRun *run : runs) {
        run->disconnect(this);
        run->end();
    }
}

void TensorBoards::askImages()
{
    if (m_client->state() != EngineClient::State::Live)
        return;
    m_client->call(rpc::ImageList{}, this, [this](const Result<rpc::ImagesReply> &reply) {
        if (reply)
            m_images = reply->images; // else PATH is left, and what was known
        inWorker<bool>(
            this,
            [interpreters = interpretersOf(m_images)] {
                return !findTensorBoard({}, interpreters).isEmpty();
            },
            [this](bool isThere) {
                know(isThere, m_isBeside);
                lookBeside();
            });
    });
}

void TensorBoards::setCurrent(const std::optional<JobSummary> &job)
{
    const JobId id = job ? job->id : JobId();
    const JobPhase phase = job ? job->phase : JobPhase::Creating;
    if (id == m_current && phase == m_phase)
        return;
    if (id != m_current)
        know(m_isInstalled, false);
    m_current = id;
    m_phase = phase;
    lookBeside();
}

void TensorBoards::lookBeside()
{
    if (m_isInstalled || m_current.isEmpty() || m_client->state() != EngineClient::State::Live)
        return;
    m_client->call(
        rpc::JobShow{m_current.toString()}, this, [this](const Result<rpc::JobShow::Reply> &reply) {
            // What went wrong is told by who shows the job.
            if (!reply || reply->job.summary.id != m_current || !installsDependencies(reply->job.spec))
                return;
            inWorker<bool>(
                this, [own = interpretersOf(QList{reply->job}, {})] { return !programBeside(own).isEmpty(); },
                [this, id = m_current](bool isThere) {
                    if (id == m_current)
                        know(m_isInstalled, isThere);
                });
        });
}

void TensorBoards::know(bool isInstalled, bool isBeside)
{
    const bool before = isAvailable();
    m_isInstalled = isInstalled;
    m_isBeside = isBeside;
    if (isAvailable() != before)
        Q_EMIT availableChanged();
}

void TensorBoards::open(const QList<JobId> &jobs)
{
    if (jobs.isEmpty() || m_asked.contains(jobs))
        return;
    if (const TensorBoardRun *run = m_runs.value(jobs); run && run->address().isEmpty())
        return; // it comes
    m_asked.insert(jobs);
    ask({jobs, {}});
}

/// One after the other.
void TensorBoards::ask(const Request &request)
{
    if (request.jobs.size() == request.ids.size()) {
        look(request);
        return;
    }
    m_client->call(rpc::JobShow{request.ids[request.jobs.size()].toString()}, this,
                   [this, request](const Result<rpc::JobShow::Reply> &reply) {
                       if (reply) {
                           Request more = request;
                           more.jobs.append(reply->job);
                           ask(more);
                           return;
                       }
                       m_asked.remove(request.ids);
                       Q_EMIT message(MessageBar::Kind::Error, reply.error().text());
                   });
}

void TensorBoards::look(const Request &request)
{
    inWorker<Found>(
        this,
        [jobs = request.jobs, images = m_images] {
            return Found{tensorBoardLogs(jobs),
                         findTensorBoard(interpretersOf(jobs, images), interpretersOf(images))};
        },
        [this, request](const Found &found) {
            m_asked.remove(request.ids);
            onFound(request, found);
        });
}

void TensorBoards::onFound(const Request &request, const Found &found)
{
    if (found.logs.folders.isEmpty()) {
        Q_EMIT message(MessageBar::Kind::Warning,
                       request.jobs.size() == 1
                           ? tr("The outputs of “%1” hold no TensorBoard event file yet.")
                                 .arg(request.jobs.first().summary.name)
                           : tr("The outputs of these jobs hold no TensorBoard event file yet."));
        return;
    }
    TensorBoardRun *run = m_runs.value(request.ids);
    if (run && run->folders() == found.logs.folders) {
        show(run->address());
        return;
    }
    if (run) { // the outputs have been brought elsewhere, or there are more
        m_runs.remove(request.ids);
        run->end();
    }
    if (found.program.isEmpty())
        Q_EMIT message(MessageBar::Kind::Warning, tr("No program “tensorboard” is installed any more."));
    else
        start(request, found);
}

void TensorBoards::start(const Request &request, const Found &found)
{
    auto *run = new TensorBoardRun(found.program, found.logs.folders, patience, this);
    m_runs.insert(request.ids, run);
    connect(run, &TensorBoardRun::serves, this, &TensorBoards::show);
    connect(run, &TensorBoardRun::ended, this, [this, run, ids = request.ids](const QString &why) {
        if (m_runs.value(ids) == run)
            m_runs.remove(ids);
        run->deleteLater();
        if (!why.isEmpty())
            Q_EMIT message(MessageBar::Kind::Warning, why);
    });
    const qsizetype jobs = request.jobs.size();
    QString text = tr("TensorBoard is starting for “%1”…").arg(request.jobs.first().summary.name);
    if (jobs > 1)
        text = tr("TensorBoard is starting for %1 jobs…").arg(jobs);
    if (found.logs.jobsWithout > 0)
        text = tr("TensorBoard is starting for %1 of %2 jobs: the others have no event file yet.")
                   .arg(jobs - found.logs.jobsWithout)
                   .arg(jobs);
    Q_EMIT message(MessageBar::Kind::Success, text);
    run->start();
}

void TensorBoards::show(const QUrl &address)
{
    if (QDesktopServices::openUrl(address))
        Q_EMIT message(MessageBar::Kind::Success,
                       tr("TensorBoard is at %1 until this window is closed.").arg(address.toString()));
    else
        Q_EMIT message(MessageBar::Kind::Warning,
                       tr("No browser could be started. TensorBoard is at %1").arg(address.toString()));
}

} // namespace trainshed
