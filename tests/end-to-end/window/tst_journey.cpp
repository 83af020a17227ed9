// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/joblistmodel.h"
#include "model/job/wording.h"
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"
#include "ui/jobs/jobspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uistate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <csignal>

using namespace trainshed;
using test::RealEngine;

/// A new user's first job, with the real window on the real engine; and what a kill of the window does.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstJob_sevenClicks_trainsTheSample();
    void window_startsTheEngine_andMayBeKilled();
    void windowAndEngineKilled_jobGoesOn();

private:
    static void click(QWidget *root, const char *name)
    {
        auto *button = root->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button, name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        button->click();
    }
    static std::unique_ptr<QProcess> startWindow(const Home &home)
    {
        auto window = std::make_unique<QProcess>();
        window->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window->start(RealEngine::program(QStringLiteral("trainshed")),
                      {QStringLiteral("--home"), home.root});
        return window;
    }
};

void TestJourney::firstJob_sevenClicks_trainsTheSample()
{
    RealEngine engine;
    QVERIFY(engine.start());
    EngineClient client(engine.home(), QStringLiteral("window"), false);
    UiState state(engine.home().config + u"/window.ini");
    MainWindow window(&client, &state, engine.home().data + u"/draft.json");
    client.open();
    window.show();
    QTRY_COMPARE(client.state(), EngineClient::State::Live);

    int clicks = 0;
    click(&window, "createJobButton");
    ++clicks;
    QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<QWidget *>(QStringLiteral("createDialog"))) &&
                dialog->isVisible());
    for (int page = 0; page < 5; ++page) {
        click(dialog, "next");
        ++clicks;
    }
    click(dialog, "submit");
    ++clicks;
    QCOMPARE(clicks, 7);

    QTRY_COMPARE_WITH_TIMEOUT(window.jobs()->rowCount(), 1, 10'000);
    const auto list = engine.ask(rpc::JobList{});
    VERIFY_OK(list);
    QCOMPARE(list->jobs.size(), 1);
    const auto job = engine.ended(list->jobs.first().id, 110'000);
    VERIFY_OK(job);
    QVERIFY2(job->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(job->summary.reason)));
    QCOMPARE(job->spec.algorithm.name, QStringLiteral("digits"));

    // The trained model is in the output folder that the form proposed, below the home.
    QCOMPARE(job->spec.outputs.size(), 1);
    const QString output = job->spec.outputs.first().location;
    QVERIFY2(output.startsWith(engine.home().root), qUtf8Printable(output));
    QFile model(output + u"/model.json");
    QVERIFY2(model.open(QIODevice::ReadOnly), qUtf8Printable(model.fileName()));
    QVERIFY(QJsonDocument::fromJson(model.readAll()).isObject());

    // The list shows the end by itself.
    const QModelIndex status = window.jobs()->index(0, JobListModel::StatusColumn);
    QTRY_COMPARE(status.data(Qt::DisplayRole).toString(), phaseText(JobPhase::Completed));
}

void TestJourney::window_startsTheEngine_andMayBeKilled()
{
    RealEngine engine; // only its home: the window starts the engine
    auto window = startWindow(engine.home());
    QVERIFY(window->waitForStarted());
    EngineClient client(engine.home(), QStringLiteral("test"), false);
    const auto live = [&] {
        if (client.state() == EngineClient::State::Idle || client.state() == EngineClient::State::Lost ||
            client.state() == EngineClient::State::Refused) {
            client.close();
            client.open();
        }
        return client.state() == EngineClient::State::Live;
    };
    QTRY_VERIFY_WITH_TIMEOUT(live(), 15'000);
    window->kill();
    QVERIFY(window->waitForFinished());
    std::optional<Result<rpc::EngineStatus::Reply>> answer;
    client.call(rpc::EngineStatus{}, this, [&](const Result<rpc::EngineStatus::Reply> &r) { answer = r; });
    QTRY_VERIFY(answer.has_value());
    VERIFY_OK(*answer);
    ::kill(static_cast<pid_t>((*answer)->pid), SIGTERM);
}

void TestJourney::windowAndEngineKilled_jobGoesOn()
{
    RealEngine engine;
    QVERIFY(engine.start());
    auto window = startWindow(engine.home());
    QVERIFY(window->waitForStarted());
    const auto connections = [&] {
        const auto status = engine.ask(rpc::EngineStatus{});
        return status ? status->connections : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 2, 15'000);
    const auto made = engine.ask(rpc::JobCreate{
        RealEngine::command(QStringLiteral("flood"), RealEngine::trainee() + QStringLiteral(" --drip 64000")),
        false,
        {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    window->kill();
    engine.kill();
    QVERIFY(window->waitForFinished());
    QVERIFY(engine.start());
    const auto job = engine.ended(made->id);
    VERIFY_OK(job);
    QCOMPARE(job->summary.phase, JobPhase::Completed);
    QCOMPARE(job->attempts.size(), 1);
    QCOMPARE(test::floodProblem(job->attempts[0].logPath), QString());
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
