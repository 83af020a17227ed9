// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshot.h"

#include "model/items/joblistmodel.h"
#include "model/job/json.h"
#include "ui/details/detailspanel.h"
#include "ui/jobs/jobspage.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPixmap>
#include <QTextStream>

namespace trainshed {

namespace {

constexpr int stepMs = 250;
constexpr int mostSteps = 4 * 120; // two minutes
constexpr int settleSteps = 8;     // the log is read, the tabs are filled
constexpr QSize pictureSize{1360, 860};

// The sample's job file with its places filled in, as text within JSON strings.
QByteArray fillIn(QByteArray text, const rpc::Hello::Reply &engine)
{
    const auto escaped = [](const QString &path) {
        const QByteArray quoted = QJsonDocument(QJsonArray{path}).toJson(QJsonDocument::Compact);
        return quoted.mid(2, quoted.size() - 4);
    };
    text.replace("${TRAINSHED_SAMPLES}", escaped(engine.samples));
    text.replace("${TRAINSHED_OUTPUTS}", escaped(engine.outputs));
    return text;
}

} // namespace

Screenshot::Screenshot(EngineClient *client, MainWindow *window)
    : QObject(window), m_client(client), m_window(window)
{
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::step);
}

Screenshot::~Screenshot() = default;

void Screenshot::start(const QString &file)
{
    m_file = file;
    m_window->resize(pictureSize);
    m_timer.start();
}

void Screenshot::step()
{
    if (++m_steps > mostSteps) {
        fail(QStringLiteral("no job got so far that it can be shown"));
        return;
    }
    const JobListModel *jobs = m_window->jobs();
    if (m_client->state() != EngineClient::State::Live || !m_window->feed()->isComplete())
        return;
    if (jobs->rowCount() == 0) {
        if (!m_submitted)
            submitSample();
        return;
    }
    const JobSummary *newest = &jobs->jobAt(0);
    for (int row = 1; row < jobs->rowCount(); ++row) {
        if (jobs->jobAt(row).sequence > newest->sequence)
            newest = &jobs->jobAt(row);
    }
    if (newest->phase != JobPhase::Running && !isTerminal(newest->phase))
        return;
    if (m_settled++ == 0) {
        m_window->jobsPage()->selectJob(newest->id);
        m_window->showDetails(true);
        m_window->details()->setTab(DetailsPanel::LogTabIndex);
    } else if (m_settled > settleSteps) {
        take();
    }
}

void Screenshot::submitSample()
{
    m_submitted = true;
    QFile file(m_client->engine().samples + QStringLiteral("/digits/job.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        fail(QStringLiteral("the sample's job file %1 can't be read").arg(file.fileName()));
        return;
    }
    const Result<JobFile> job = jobFromJson(fillIn(file.readAll(), m_client->engine()));
    if (!job) {
        fail(job.error().text());
        return;
    }
    m_client->call(rpc::JobCreate{job->spec, true, {}}, this,
                   [this](const Result<rpc::JobCreate::Reply> &answer) {
                       if (!answer)
                           fail(answer.error().text());
                   });
}

void Screenshot::take()
{
    m_timer.stop();
    if (m_window->grab().save(m_file))
        QCoreApplication::exit(0);
    else
        fail(QStringLiteral("the picture can't be written to %1").arg(m_file));
}

void Screenshot::fail(const QString &why)
{
    m_timer.stop();
    QTextStream(stderr) << "trainshed: no picture was made: " << why << Qt::endl;
    QCoreApplication::exit(1);
}

} // namespace trainshed
