// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Debian has no TensorBoard: tensorboard_standin.py takes its place. What the real one shows is not tested.
#include "model/items/joblistmodel.h"
#include "model/job/requirements.h"
#include "model/job/runplan.h"
#include "model/protocol/client/jobfeed.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/jobtable.h"
#include "ui/jobs/tensorboardlogs.h"
#include "ui/jobs/tensorboardrun.h"
#include "ui/jobs/tensorboards.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace trainshed;
using namespace std::chrono_literals;

namespace {

constexpr int longMs = 60'000; // for a Python on a busy computer

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeEvents(const QString &folder)
{
    write(QString(folder + u"/events.out.tfevents.1.host"), {});
}

bool isAlive(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    // One that nobody has waited for yet has ended all the same.
    return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
}

bool isAnyAlive(const QList<qint64> &pids)
{
    return std::any_of(pids.begin(), pids.end(), isAlive);
}

QByteArray pageOf(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    socket.write("GET / HTTP/1.0\r\n\r\n");
    (void)QTest::qWaitFor(
        [&] { return socket.bytesToWrite() == 0 && socket.state() == QAbstractSocket::UnconnectedState; },
        longMs);
    return socket.readAll();
}

JobDetails jobWith(const QStringList &outputs, const QString &attempt)
{
    JobDetails job;
    job.summary.name = QStringLiteral("digits");
    job.summary.version = 2;
    for (const QString &name : outputs) {
        job.spec.outputs.append(OutputChannel());
        job.spec.outputs.last().name = name;
    }
    job.attempts = {Attempt()};
    job.attempts[0].folder = attempt;
    return job;
}

/// A program with a TensorBoard.
int ownOne(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    TensorBoardRun run(arguments.at(2), {{QString(), arguments.at(3)}}, 60s);
    QObject::connect(&run, &TensorBoardRun::serves, &app, [] {
        std::puts("serves");
        std::fflush(stdout);
    });
    run.start();
    return QCoreApplication::exec();
}

} // namespace

class TestTensorBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();

    void logs_areTheOutputsWithEventFiles();
    void logs_ofEndedJobs_areWhereTheOutputsAre();
    void logs_ofSeveralJobs_haveTheirNames();
    void program_isTheJobsOwnFirst();

    void run_servesTheFolder_andEndsWithItsHelpers_data();
    void run_servesTheFolder_andEndsWithItsHelpers();
    void run_ofSeveralFolders_hasLinksToThem();
    void run_thatIsGivenUpAtOnce_leavesNothing();
    void run_endsWithTheProgram();
    void run_thatDies_saysWhy();
    void run_withoutAddress_isEnded();
    void run_thatIsNoProgram_isSaid();

    void boards_oneForAChoice();
    void boards_ofOutputsThatMoved_startAgain();
    void boards_withoutEventFiles_sayIt();
    void action_isThereWithTheProgram_data();
    void action_isThereWithTheProgram();

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

private:
    QString path(const char *relative) const { return m_dir->filePath(QString::fromLatin1(relative)); }
    void install(const char *program) const;
    QList<qint64> pids() const;
    QStringList living() const;
    JobId addJob(FakeEngine &engine, const char *attempt) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_pathBefore;
    QList<QUrl> m_opened;
};

void TestTensorBoard::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    install("bin/tensorboard");
    m_pathBefore = qgetenv("PATH");
    qputenv("PATH", QString(path("bin") + u":/usr/bin:/bin").toLocal8Bit()); // for the helper
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openUrl");
}

void TestTensorBoard::cleanup()
{
    QTRY_COMPARE(living(), QStringList()); // whatever the test was about
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    qputenv("PATH", m_pathBefore);
    m_opened.clear();
    m_dir.reset();
}

void TestTensorBoard::install(const char *program) const
{
    QFile source(QFINDTESTDATA("tensorboard_standin.py"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    write(path(program), source.readAll());
    QVERIFY(QFile::setPermissions(path(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// The program's and its helper's, of every start.
QList<qint64> TestTensorBoard::pids() const
{
    QFile file(path("bin/pids"));
    QList<qint64> pids;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &pid : file.readAll().simplified().split(' '))
            pids.append(pid.toLongLong());
    }
    return pids;
}

/// Every process that was started by these tests: by the PATH that it got.
QStringList TestTensorBoard::living() const
{
    QStringList living;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pid : all) {
        QFile environment(QString(u"/proc/" + pid + u"/environ"));
        if (environment.open(QIODevice::ReadOnly) && environment.readAll().contains(m_dir->path().toUtf8()))
            living.append(pid);
    }
    return living;
}

/// One with an event file in its output.
JobId TestTensorBoard::addJob(FakeEngine &engine, const char *attempt) const
{
    JobSpec spec = samples::commandJob(QString::fromLatin1(attempt));
    spec.outputs = {OutputChannel()};
    spec.outputs[0].name = QStringLiteral("train_url");
    spec.outputs[0].location = path("results");
    const JobId job = engine.addJob(spec, JobPhase::Running);
    engine.change(job, [&](JobDetails &details) {
        details.attempts = {Attempt()};
        details.attempts[0].folder = path(attempt);
    });
    writeEvents(QString(outputPath(path(attempt), spec.outputs[0].name, 0) + u"/tb"));
    return job;
}

void TestTensorBoard::logs_areTheOutputsWithEventFiles()
{
    const QStringList names{QStringLiteral("model"), QStringLiteral("logs"), QStringLiteral("more")};
    const auto output = [&](int i) { return outputPath(path("attempt"), names[i], i); };
    const JobDetails job = jobWith(names, path("attempt"));
    write(QString(output(0) + u"/metrics.csv"), "loss\n1\n");
    QVERIFY(tensorBoardLogs({job}).folders.isEmpty());
    QCOMPARE(tensorBoardLogs({job}).jobsWithout, 1);
    // The whole output, not the one run that is there by now.
    writeEvents(QString(output(1) + u"/runs/train"));
    TensorBoardLogs logs = tensorBoardLogs({job});
    QCOMPARE(logs.jobsWithout, 0);
    QCOMPARE(logs.folders.size(), 1);
    QCOMPARE(logs.folders[0].folder, output(1));
    writeEvents(output(2));
    logs = tensorBoardLogs({job});
    QCOMPARE(logs.folders, (QList<LogFolder>{{names[1], output(1)}, {names[2], output(2)}}));
}

void TestTensorBoard::logs_ofEndedJobs_areWhereTheOutputsAre()
{
    JobDetails job = jobWith({QStringLiteral("logs")}, path("attempt"));
    job.spec.outputs[0].location = path("results");
    writeEvents(path("results/tb"));
    QCOMPARE(tensorBoardLogs({job}).folders.value(0).folder, path("results"));
    const QString working = outputPath(path("attempt"), QStringLiteral("logs"), 0);
    writeEvents(working);
    QCOMPARE(tensorBoardLogs({job}).folders.value(0).folder, working);
    job.attempts.clear();
    QCOMPARE(tensorBoardLogs({job}).folders.value(0).folder, path("results"));
}

void TestTensorBoard::logs_ofSeveralJobs_haveTheirNames()
{
    const QStringList names{QStringLiteral("a"), QStringLiteral("b")};
    const auto output = [&](const char *attempt, int i) { return outputPath(path(attempt), names[i], i); };
    const JobDetails one = jobWith(names, path("one"));
    JobDetails two = jobWith(names, path("two"));
    two.summary.version = 3;
    writeEvents(output("one", 0));
    writeEvents(output("two", 0));
    writeEvents(output("two", 1));
    const TensorBoardLogs logs = tensorBoardLogs({one, jobWith(names, path("empty")), two});
    QCOMPARE(logs.jobsWithout, 1);
    QCOMPARE(logs.folders, (QList<LogFolder>{{QStringLiteral("digits-V0002"), output("one", 0)},
                                             {QStringLiteral("digits-V0003-a"), output("two", 0)},
                                             {QStringLiteral("digits-V0003-b"), output("two", 1)}}));
}

void TestTensorBoard::program_isTheJobsOwnFirst()
{
    install("own/bin/tensorboard");
    install("other/bin/tensorboard");
    write(path("text/bin/tensorboard"), "not a program");
    const QString own = path("own/bin/python3");
    const QString other = path("other/bin/python3");
    const QString text = path("text/bin/python3");
    QCOMPARE(findTensorBoard({own}, {other}), path("own/bin/tensorboard"));
    QCOMPARE(findTensorBoard({text, own}, {other}), path("own/bin/tensorboard"));
    QCOMPARE(findTensorBoard({text}, {other}), path("bin/tensorboard")); // PATH's
    QCOMPARE(findTensorBoard({}, {}), path("bin/tensorboard"));
    qputenv("PATH", "/nowhere");
    QCOMPARE(findTensorBoard({text}, {text, other}), path("other/bin/tensorboard"));
    QCOMPARE(findTensorBoard({QString()}, {text}), QString());
}

void TestTensorBoard::run_servesTheFolder_andEndsWithItsHelpers_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("as it is asked") << QByteArray();
    QTest::newRow("also where it does not want to") << QByteArray("stubborn");
}

void TestTensorBoard::run_servesTheFolder_andEndsWithItsHelpers()
{
    QFETCH(QByteArray, mode);
    write(path("bin/mode"), mode);
    writeEvents(path("a, b:c/run"));
    const QList<LogFolder> folders{{QString(), path("a, b:c")}};
    for (const bool byItself : {true, false}) {
        QFile::remove(path("bin/pids"));
        auto run = std::make_unique<TensorBoardRun>(path("bin/tensorboard"), folders, 60s);
        const QSignalSpy serves(run.get(), &TensorBoardRun::serves);
        const QSignalSpy ended(run.get(), &TensorBoardRun::ended);
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(serves.count(), 1, longMs);
        QCOMPARE(run->address().host(), QStringLiteral("127.0.0.1"));
        QVERIFY(run->address().port() > 0);
        QVERIFY(pageOf(run->address()).contains("run=run file=events.out.tfevents.1.host"));
        const QList<qint64> started = pids();
        QCOMPARE(started.size(), 2);
        QVERIFY(isAlive(started[0]) && isAlive(started[1]));
        if (byItself) {
            run->end();
            QTRY_COMPARE(ended.count(), 1);
            QCOMPARE(ended.at(0).at(0).toString(), QString());
        } else {
            run.reset(); // as when the window closes
            QVERIFY(!isAlive(started[0]));
        }
        QTRY_VERIFY(!isAnyAlive(started));
    }
}

void TestTensorBoard::run_ofSeveralFolders_hasLinksToThem()
{
    writeEvents(path("one, a:b"));
    writeEvents(path("two/val"));
    const QString same = QStringLiteral("a/b");
    QUrl address;
    QString links;
    {
        TensorBoardRun run(path("bin/tensorboard"), {{same, path("one, a:b")}, {same, path("two")}}, 60s);
        const QSignalSpy serves(&run, &TensorBoardRun::serves);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(serves.count(), 1, longMs);
        const QByteArray page = pageOf(run.address());
        QVERIFY2(page.contains("run=a_b file="), page.constData());
        QVERIFY2(page.contains("run=a_b (2)/val file="), page.constData());
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(pids().value(0)));
        QVERIFY(line.open(QIODevice::ReadOnly));
        const QList<QByteArray> words = line.readAll().split('\0');
        links = QString::fromLocal8Bit(words.value(words.indexOf("--logdir") + 1));
        QVERIFY(QFileInfo(links).isDir());
    }
    QVERIFY(!QFileInfo::exists(links));
    QVERIFY(QFileInfo::exists(path("two/val/events.out.tfevents.1.host"))); // only the links went
}

void TestTensorBoard::run_thatIsGivenUpAtOnce_leavesNothing()
{
    {
        TensorBoardRun run(path("bin/tensorboard"), {{QString(), path("a")}}, 60s);
        run.start();
    }
    QTRY_COMPARE(living(), QStringList());
}

void TestTensorBoard::run_endsWithTheProgram()
{
    write(path("bin/mode"), "orderly");
    QProcess owner;
    owner.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--own"), path("bin/tensorboard"), path("a")});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += owner.readAllStandardOutput()).contains("serves"), longMs);
    const QList<qint64> started = pids();
    QCOMPARE(started.size(), 2);
    QVERIFY(isAlive(started[0]) && isAlive(started[1]));
    owner.kill();
    QTRY_VERIFY(!isAnyAlive(started));
    QTRY_COMPARE(owner.state(), QProcess::NotRunning);
}

void TestTensorBoard::run_thatDies_saysWhy()
{
    write(path("bin/mode"), "dies");
    TensorBoardRun run(path("bin/tensorboard"), {{QString(), path("a")}}, 60s);
    const QSignalSpy ended(&run, &TensorBoardRun::ended);
    run.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longMs);
    QCOMPARE(ended.at(0).at(0).toString(),
             QStringLiteral("TensorBoard has ended: ModuleNotFoundError: No module named 'tensorboard'"));
}

void TestTensorBoard::run_withoutAddress_isEnded()
{
    write(path("bin/mode"), "silent");
    TensorBoardRun run(path("bin/tensorboard"), {{QString(), path("a")}}, 1s);
    const QSignalSpy ended(&run, &TensorBoardRun::ended);
    run.start();
    QTRY_VERIFY(!living().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longMs);
    QCOMPARE(ended.at(0).at(0).toString(),
             QStringLiteral("TensorBoard was ended: it said nothing for too long."));
    QTRY_COMPARE(living(), QStringList());
}

void TestTensorBoard::run_thatIsNoProgram_isSaid()
{
    TensorBoardRun run(path("nothing/tensorboard"), {{QString(), path("a")}}, 60s);
    const QSignalSpy ended(&run, &TensorBoardRun::ended);
    run.start();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(ended.at(0).at(0).toString().startsWith(QStringLiteral("TensorBoard could not be started")));
}

void TestTensorBoard::boards_oneForAChoice()
{
    FakeEngine engine;
    const JobId job = addJob(engine, "one");
    const JobId other = addJob(engine, "two");
    const auto client = engine.client();
    client->open();
    auto boards = std::make_unique<TensorBoards>(client.get());
    QTRY_VERIFY(boards->isAvailable());
    boards->open({job});
    boards->open({job});
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, longMs);
    boards->open({job});
    QTRY_COMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened[0], m_opened[1]);
    QCOMPARE(boards->count(), 1);
    const QList<qint64> first = pids();
    QCOMPARE(first.size(), 2);
    // Somebody ends it, without its helper: that goes too, and the next time a new one starts.
    const QSignalSpy message(boards.get(), &TensorBoards::message);
    QCOMPARE(::kill(static_cast<pid_t>(first[0]), SIGKILL), 0);
    QTRY_COMPARE(boards->count(), 0);
    QVERIFY(message.last().at(1).toString().startsWith(QStringLiteral("TensorBoard has ended: ")));
    QTRY_VERIFY(!isAlive(first[1]));
    boards->open({job});
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 3, longMs);
    boards->open({job, other});
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 4, longMs);
    QCOMPARE(boards->count(), 2);
    const QByteArray page = pageOf(m_opened.last());
    QVERIFY2(page.contains("run=one-V0001/tb file=") && page.contains("run=two-V0001/tb file="),
             page.constData());
    const QList<qint64> all = pids();
    QCOMPARE(all.size(), 6);
    boards.reset();
    QTRY_VERIFY(!isAnyAlive(all));
}

void TestTensorBoard::boards_ofOutputsThatMoved_startAgain()
{
    FakeEngine engine;
    const JobId job = addJob(engine, "one");
    const auto client = engine.client();
    client->open();
    QTRY_COMPARE(client->state(), EngineClient::State::Live);
    TensorBoards boards(client.get());
    boards.open({job});
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, longMs);
    const QList<qint64> first = pids();
    QVERIFY(QDir().rename(outputPath(path("one"), QStringLiteral("train_url"), 0), path("results")));
    boards.open({job});
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 2, longMs);
    QVERIFY(m_opened[0] != m_opened[1]);
    QVERIFY(pageOf(m_opened[1]).contains("run=tb file="));
    QCOMPARE(boards.count(), 1);
    QTRY_VERIFY(!isAnyAlive(first));
}

void TestTensorBoard::boards_withoutEventFiles_sayIt()
{
    FakeEngine engine;
    const JobId job = engine.addJob(samples::commandJob(QStringLiteral("digits")), JobPhase::Completed);
    const auto client = engine.client();
    client->open();
    TensorBoards boards(client.get());
    const QSignalSpy message(&boards, &TensorBoards::message);
    boards.open({job});
    QTRY_COMPARE(message.count(), 1);
    QCOMPARE(message.at(0).at(1).toString(),
             QStringLiteral("The outputs of “digits” hold no TensorBoard event file yet."));
    QCOMPARE(boards.count(), 0);
}

void TestTensorBoard::action_isThereWithTheProgram_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("of an environment of this computer") << QStringLiteral("env/bin");
    QTest::newRow("that the job has installed") << QStringLiteral("one/venv/bin");
}

void TestTensorBoard::action_isThereWithTheProgram()
{
    QFETCH(QString, folder);
    FakeEngine engine;
    engine.images = {Image()};
    engine.images[0].interpreter = path("env/bin/python3");
    qputenv("PATH", "/usr/bin:/bin");
    if (!findTensorBoard({}, {}).isEmpty())
        qputenv("PATH", "/nowhere");
    const auto client = engine.client();
    JobListModel model;
    JobFeed feed(client.get());
    model.setFeed(&feed);
    JobsPage page(client.get(), &model);
    page.resize(1000, 500);
    page.show();
    feed.start();
    client->open();
    QTRY_VERIFY(feed.isComplete());
    const JobId job = addJob(engine, "one");
    engine.change(job, [&](JobDetails &details) {
        details.spec.installDependencies = true;
        details.spec.algorithm.kind = AlgorithmKind::PresetImage;
        details.spec.algorithm.codeDir = path("code");
    });
    const JobId other = addJob(engine, "two");
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    page.selectJob(job);
    QAction *action = page.actions()->openTensorBoard;
    QTRY_VERIFY(page.actions()->openOutputs->isEnabled());
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().startsWith(QStringLiteral("No program “tensorboard” is installed")));
    Q_EMIT page.table()->customContextMenuRequested(QPoint(20, 20));
    auto *menu = page.findChild<QMenu *>(QStringLiteral("jobContextMenu"));
    QVERIFY(menu && menu->toolTipsVisible());
    eyes::picture(menu, QStringLiteral("tensorboard-none"));
    menu->close();
    install(QString(folder + u"/tensorboard").toLatin1().constData());
    // One installs it in a terminal, and comes back.
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(action->toolTip(), QStringLiteral("Show the event files among the outputs in TensorBoard"));
    action->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, longMs);
    QVERIFY(pageOf(m_opened[0]).contains("run=tb file="));
    const auto *bar = page.findChild<MessageBar *>(QStringLiteral("jobsMessage"));
    QTRY_COMPARE(
        bar->text(),
        QStringLiteral("TensorBoard is at %1 until this window is closed.").arg(m_opened[0].toString()));
    eyes::picture(&page, QStringLiteral("tensorboard-open"));
    // Another job may have only what all may have.
    page.selectJob(other);
    QTRY_VERIFY(page.currentJob() && page.currentJob()->id == other);
    QTRY_COMPARE(action->isEnabled(), folder.startsWith(u"env"));
    page.selectJob(job);
    QTRY_VERIFY(action->isEnabled());
}

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--own") == 0)
        return ownOne(argc, argv);
    QApplication app(argc, argv);
    TestTensorBoard test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tensorboard.moc"
