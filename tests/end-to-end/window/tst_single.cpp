// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QProcess>

using namespace trainshed;
using test::RealEngine;

/// The real window: one for a home, and an engine that somebody stopped stays stopped.
class TestSingle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondWindow_endsAtOnce();
    void stoppedEngine_isNotStartedByTheWindow();

private:
    static std::unique_ptr<QProcess> startWindow(const Home &home, const QStringList &more = {})
    {
        auto window = std::make_unique<QProcess>();
        window->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window->start(RealEngine::program(QStringLiteral("trainshed")),
                      QStringList{QStringLiteral("--home"), home.root} + more);
        return window;
    }
    static int connections(RealEngine &engine)
    {
        const auto status = engine.ask(rpc::EngineStatus{});
        return status ? status->connections : 0;
    }
    static void end(QProcess &window)
    {
        window.kill();
        QVERIFY(window.waitForFinished());
    }
};

void TestSingle::secondWindow_endsAtOnce()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const auto first = startWindow(engine.home());
    QTRY_COMPARE_WITH_TIMEOUT(connections(engine), 2, 15'000);
    const auto second = startWindow(engine.home(), {QStringLiteral("job.json")});
    QVERIFY(second->waitForFinished(15'000));
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(connections(engine), 2);
    const auto wrong = startWindow(engine.home(), {QStringLiteral("a.json"), QStringLiteral("b.json")});
    QVERIFY(wrong->waitForFinished(15'000));
    QCOMPARE(wrong->exitCode(), 2);
    // Once it is killed, the next one has the home.
    end(*first);
    const auto third = startWindow(engine.home());
    QTRY_COMPARE_WITH_TIMEOUT(connections(engine), 2, 15'000);
    end(*third);
}

void TestSingle::stoppedEngine_isNotStartedByTheWindow()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const auto window = startWindow(engine.home());
    QTRY_COMPARE_WITH_TIMEOUT(connections(engine), 2, 15'000);
    VERIFY_OK(engine.ask(rpc::EngineStop{}));
    QTRY_VERIFY(!engine.isRunning());
    QTest::qWait(3000); // the window looks for one every second
    QVERIFY(!QFile::exists(engine.home().socketPath()));
    QCOMPARE(window->state(), QProcess::Running);
    // Somebody starts it: the window is there again.
    QVERIFY(engine.start());
    QTRY_COMPARE_WITH_TIMEOUT(connections(engine), 2, 15'000);
    // One that dies is healed, without anybody's doing.
    engine.kill();
    const auto back = [&] {
        EngineClient client(engine.home(), QStringLiteral("test"), false);
        client.open();
        return QTest::qWaitFor([&] { return client.state() == EngineClient::State::Live; }, 1000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(back(), 15'000);
    EngineClient client(engine.home(), QStringLiteral("test"), false);
    client.open();
    std::optional<Result<rpc::EngineStop::Reply>> answer;
    client.call(rpc::EngineStop{}, this, [&](const auto &reply) { answer = reply; });
    QTRY_VERIFY(answer.has_value());
    end(*window);
}

QTEST_GUILESS_MAIN(TestSingle)
#include "tst_single.moc"
