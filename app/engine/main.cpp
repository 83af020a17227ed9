// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/homelock.h"
#include "app/engine/logfile.h"
#include "app/engine/signals.h"
#include "model/base/language.h"
#include "model/engine/engine.h"
#include "model/engine/sleepguard.h"
#include "model/image/images.h"
#include "model/keys/keychain.h"
#include "model/pool/local/localpool.h"
#include "model/protocol/wire/locallistener.h"
#include "model/protocol/wire/rpcserver.h"
#include "model/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

using namespace trainshed;

// A macro that declares a function of another library: outside of all namespaces.
static void initTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

Q_LOGGING_CATEGORY(log, "trainshed.engine")

/// Exit status where another engine holds the home: whoever started us connects to that one.
constexpr int exitHeld = 3;

int fail(const Error &error, int status = 1)
{
    qCCritical(log, "%s", qUtf8Printable(error.text()));
    std::fprintf(stderr, "trainshed-engine: %s\n", qUtf8Printable(error.text()));
    return status;
}

QString samplesFolder()
{
    const QString path =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/trainshed/samples");
    return QDir(path).exists() ? path : QString();
}

/// Ends an engine that nobody needs: no connection and no job for a while.
void endWhenIdle(Engine &engine, RpcServer &server, const EngineParts &parts, QTimer &timer)
{
    timer.setSingleShot(true);
    const auto look = [&] {
        if (engine.isIdle() && server.connectionCount() == 0)
            timer.start(parts.settings.idleExit());
        else
            timer.stop();
    };
    QObject::connect(&server, &RpcServer::connectionCountChanged, &timer, [&engine, look](int count) {
        engine.setConnectionCount(count);
        look();
    });
    QObject::connect(&engine, &Engine::becameIdle, &timer, look);
    QObject::connect(&timer, &QTimer::timeout, &engine, [] { QCoreApplication::quit(); });
    look();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trainshed-engine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAINSHED_VERSION));
    // Refusals travel as sentences: in the language of who started the engine, which is the same person.
    initTexts();
    const Language language;
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Engine", "Runs the training jobs of one home. Started by whoever needs it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption homeOption(
        QStringLiteral("home"), QCoreApplication::translate("Engine", "Everything below this folder."),
        QStringLiteral("DIR"));
    parser.addOption(homeOption);
    parser.process(application);

    EngineParts parts;
    parts.home = Home::locate(parser.value(homeOption));
    if (auto made = parts.home.create(); !made)
        return fail(made.error());
    auto lock = HomeLock::take(parts.home);
    if (!lock)
        return fail(lock.error(), lock.error().code == ErrorCode::Conflict ? exitHeld : 1);
    installLogFile(parts.home, QStringLiteral("engine"));
    Signals asked;

    auto store = Store::open(parts.home.databasePath());
    if (!store)
        return fail(store.error());
    const SystemClock clock;
    LocalPool pool;
    QThreadPool workers;
    workers.setMaxThreadCount(4);
    parts.clock = &clock;
    parts.store = store->get();
    parts.local = &pool;
    parts.workers = &workers;
    const auto keychain = systemKeychain();
    parts.keychain = keychain.get();
    const auto sleep = logindSleepGuard(workers);
    parts.sleep = sleep.get();
    parts.machine.cpu = readCpuFacts();
    parts.machine.findImages = [] { return findImages(); };
    parts.samples = samplesFolder();

    Engine engine(parts);
    RpcServer server(engine.dispatcher());
    std::unique_ptr<LocalListener> listener;
    QTimer idle;
    QObject::connect(&engine, &Engine::ready, &application, [&](const Result<> &outcome) {
        if (!outcome) {
            QCoreApplication::exit(fail(outcome.error()));
            return;
        }
        auto listening =
            LocalListener::listen(parts.home.socketPath(), [&](std::unique_ptr<ByteDevice> device) {
                server.accept(std::move(device));
            });
        if (!listening) {
            QCoreApplication::exit(fail(listening.error()));
            return;
        }
        listener = *std::move(listening);
        endWhenIdle(engine, server, parts, idle);
        qCInfo(log, "engine %s is ready, home %s", TRAINSHED_VERSION, qUtf8Printable(parts.home.data));
    });
    QObject::connect(&engine, &Engine::stopRequested, &server, [&server] {
        server.tellAll({ErrorCode::Unreachable,
                        QCoreApplication::translate("Engine", "The engine was stopped."),
                        rpc::engineStopped.toString()});
    });
    // Queued: the answer to engine.stop leaves first.
    QObject::connect(&engine, &Engine::stopRequested, &application,
                     [] { QTimer::singleShot(20, qApp, &QCoreApplication::quit); });
    QObject::connect(&asked, &Signals::asked, &application, [](int number) {
        qCInfo(log, "ending by signal %d; running jobs go on", number);
        QCoreApplication::quit();
    });
    engine.start();
    const int status = QCoreApplication::exec();
    listener.reset();
    server.closeAll();
    workers.clear();
    workers.waitForDone(1500);
    return status;
}
