// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: saves pictures of the window with a fake engine, for eyes. usage: shell_shots FOLDER [PREFIX]
// [--dark] [--size WxH] [--language de_DE]
#include "model/items/joblistmodel.h"
#include "model/job/hang.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/details/detailspanel.h"
#include "ui/details/jobsource.h"
#include "ui/jobs/jobspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/uistate.h"
#include "ui/widgets/combobox.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace trainshed;

namespace {

void wait(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

JobId fill(FakeEngine &engine, const QString &folder)
{
    engine.addAlgorithm(samples::algorithm());
    const ExperimentId experiment =
        engine.addExperiment(samples::experiment(QStringLiteral("width of the network")));
    const QList<JobPhase> phases{JobPhase::Completed,  JobPhase::Completed, JobPhase::Failed,
                                 JobPhase::Terminated, JobPhase::Completed, JobPhase::Abnormal,
                                 JobPhase::Running,    JobPhase::Running,   JobPhase::Terminating,
                                 JobPhase::Creating,   JobPhase::Pending,   JobPhase::Pending};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    JobId running;
    for (int n = 0; n < phases.size(); ++n) {
        JobSpec spec = samples::commandJob(QStringLiteral("digits-%1").arg(n % 5));
        spec.description = QStringLiteral("Learning rate %1, one hidden layer").arg(0.05 * (n + 1));
        spec.algorithm.command = QStringLiteral("python3 train.py --learning_rate 0.1 --epochs 40");
        spec.hyperparameters = samples::algorithm().hyperparameters;
        spec.inputs = samples::algorithm().inputs;
        spec.outputs = samples::algorithm().outputs;
        spec.outputs[0].location = folder + QStringLiteral("/outputs");
        spec.environment = {{QStringLiteral("OMP_NUM_THREADS"), QStringLiteral("2")}};
        spec.autoStopMinutes = 60;
        spec.autoRestart = 1;
        const JobId id = engine.addJob(spec);
        engine.setPhase(id, phases.at(n));
        if (n == 7)
            engine.setPhase(id, JobPhase::Running, hangReason(1'800'000));
        engine.change(id, [&](JobDetails &job) {
            job.summary.version = 1 + n / 5;
            job.summary.created = now - (phases.size() - n) * 1000LL * 3700;
            job.summary.algorithm = QStringLiteral("digits");
            if (phases.at(n) == JobPhase::Creating) {
                const Message what{QStringLiteral("transfer.input"), {QStringLiteral("data_url")}};
                job.summary.transfer = JobTransfer{what, 310 << 20, 900 << 20, 1240, 5000, 12 << 20, 49, {}};
            }
            job.summary.autoStopMinutes = 60;
            job.summary.resources = QStringLiteral("CPU: 2 vCPUs, 4 GiB");
            if (n % 3 == 0) {
                job.summary.experiment = experiment;
                job.summary.experimentName = QStringLiteral("width of the network");
            }
            if (job.summary.started)
                job.summary.started = now - (n + 2) * 200'000;
            if (job.summary.ended) {
                job.summary.durationMs = 187'000 + n * 31'000;
                job.summary.ended = job.summary.started + job.summary.durationMs;
            }
            job.commandLine =
                QStringLiteral("/usr/bin/python3 ${MA_JOB_DIR}/code/train.py --data_url=/home/ada/.local/"
                               "share/trainshed/jobs/7b2f/attempt-1/modelarts/inputs/data_url_0 "
                               "--learning_rate=0.1 --epochs=40");
            job.folder = QStringLiteral("/home/ada/.local/share/trainshed/jobs/") + id.toString();
            job.workDir = job.folder + QStringLiteral("/attempt-1/modelarts/user-job-dir/code");
            for (Attempt &attempt : job.attempts) {
                attempt.folder = job.folder + QStringLiteral("/attempt-1");
                attempt.logPath = folder + QStringLiteral("/worker-0.log");
            }
        });
        if (phases.at(n) == JobPhase::Failed)
            engine.setPhase(id, JobPhase::Failed, {QStringLiteral("end.exit-status"), {QStringLiteral("3")}});
        if (phases.at(n) == JobPhase::Pending)
            engine.setPhase(id, JobPhase::Pending,
                            {QStringLiteral("wait.cpus"), {QStringLiteral("2"), QStringLiteral("1")}});
        if (phases.at(n) == JobPhase::Running)
            running = id;
        engine.addEvent(id, QStringLiteral("event.job-created"));
    }
    return running;
}

void writeSamples(const QString &folder)
{
    QDir(folder).mkpath(QStringLiteral("outputs/checkpoints"));
    QFile log(folder + QStringLiteral("/worker-0.log"));
    if (log.open(QIODevice::WriteOnly)) {
        log.write("loading 1,797 digits\n");
        for (int epoch = 1; epoch <= 23; ++epoch)
            log.write(QStringLiteral("epoch %1/40  loss %2  accuracy \033[32m%3\033[0m\n")
                          .arg(epoch, 2)
                          .arg(2.3 / epoch, 0, 'f', 4)
                          .arg(1 - 0.6 / epoch, 0, 'f', 4)
                          .toUtf8());
    }
    for (const char *name :
         {"outputs/model.json", "outputs/metrics.csv", "outputs/checkpoints/epoch-20.json"}) {
        QFile file(folder + u'/' + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(12'345, 'x'));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    eyes::prepare();
    installComboBoxAccessibility();
    const QStringList args = QApplication::arguments();
    if (args.contains(QStringLiteral("--dark")))
        QApplication::setPalette(eyes::darkPalette());
    const qsizetype languageAt = args.indexOf(QStringLiteral("--language"));
    const eyes::Speaking speaking(languageAt > 0 ? args.value(languageAt + 1) : QStringLiteral("en"));
    const QString prefix = args.value(1) + QStringLiteral("/shell-") + args.value(2) + u'-';
    const qsizetype sizeAt = args.indexOf(QStringLiteral("--size"));
    QSize size(1360, 860);
    if (sizeAt > 0) {
        const QStringList sides = args.value(sizeAt + 1).split(u'x');
        size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    }
    const QTemporaryDir folder;
    writeSamples(folder.path());
    FakeEngine engine;
    const auto client = engine.client();
    UiState state(folder.filePath(QStringLiteral("window.ini")));
    MainWindow window(client.get(), &state, folder.filePath(QStringLiteral("draft.json")));
    client->open();
    window.resize(size);
    window.show();
    wait(400);
    const auto shoot = [&](const char *name) {
        window.grab().save(prefix + QLatin1String(name) + QStringLiteral(".png"));
    };
    shoot("empty");
    const JobId running = fill(engine, folder.path());
    wait(500);
    window.jobsPage()->selectJob(running);
    wait(800);
    shoot("overview");
    const QList<const char *> tabs{"overview", "log", "events", "outputs", "versions"};
    for (int tab = 1; tab < tabs.size(); ++tab) {
        window.details()->setTab(DetailsPanel::Tab(tab));
        wait(700);
        shoot(tabs.at(tab));
    }
    window.details()->setTab(DetailsPanel::OverviewTab);
    for (const JobId &id : engine.jobs()) {
        if (engine.job(id)->summary.phase == JobPhase::Failed)
            window.jobsPage()->selectJob(id);
    }
    wait(500);
    engine.setReachable(false);
    wait(1500);
    shoot("failed-lost");
    return 0;
}
