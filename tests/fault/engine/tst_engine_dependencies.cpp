// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/requirements.h"
#include "model/job/resolve.h"
#include "model/job/wording.h"
#include "tests/support/real/packageindex.h"
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>

using namespace trainshed;
using test::PackageIndex;
using test::RealEngine;

/// "Install dependencies first" with the real engine and the real pip, from an index of packages on the
/// loopback.
class TestEngineDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondJob_usesTheSameEnvironment();
    void twoJobsAtOnce_installOnce();
    void presetImage_staysAsItIs_andIsSeen();
    void stopped_whileInstalling_endsPip();
    void engineKilled_whileInstalling_goesOn();
    void cannotBeInstalled_failsWithPipsWords();
    void otherFile_isAnotherEnvironment();
    void withoutTheFile_isRefused();
    void secretOfTheIndex_isHandedOver();

private:
    static constexpr int patience = 60'000; // pip takes seconds, more where others work too

    static QString s(const char *text) { return QString::fromUtf8(text); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_code + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// A job on the environment of that name; the first one without.
    JobSpec job(const QString &name, const QString &image = {})
    {
        JobSpec spec;
        spec.name = name;
        spec.algorithm.kind = AlgorithmKind::PresetImage;
        spec.algorithm.codeDir = m_code;
        spec.algorithm.bootFile = s("train.py");
        spec.flavor = RealEngine::command({}, {}).flavor;
        spec.installDependencies = true;
        spec.environment = {{s("PIP_INDEX_URL"), m_index->url()}, {s("PIP_NO_CACHE_DIR"), s("1")}};
        const auto images = m_engine->ask(rpc::ImageList{});
        if (images) {
            for (const Image &found : images->images) {
                if (spec.algorithm.engine.isEmpty() && (image.isEmpty() || found.interpreter.contains(image)))
                    spec.algorithm.engine = engineOf(found);
            }
        }
        return spec;
    }
    Result<JobId> submit(const JobSpec &spec)
    {
        auto made = m_engine->ask(rpc::JobCreate{spec, true, {}});
        if (!made)
            return made.error();
        return made->id;
    }
    QStringList events(const JobId &id)
    {
        QStringList codes;
        const auto reply = m_engine->ask(rpc::JobEvents{id.toString(), 0});
        if (reply) {
            for (const Event &event : reply->events)
                codes.append(event.message.code);
        }
        return codes;
    }
    static QString log(const JobDetails &job)
    {
        QFile file(job.attempts.last().logPath);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // In the order of being made: the engine ends first.
    std::unique_ptr<PackageIndex> m_index;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RealEngine> m_engine;
    QString m_code;
};

void TestEngineDependencies::init()
{
    m_engine.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_code = m_folder->filePath(s("code"));
    QVERIFY(QDir().mkpath(m_code));
    m_index = std::make_unique<PackageIndex>();
    QVERIFY(m_index->isListening());
    m_index->add(s("trainshed-probe"), "word = 'from the index'\n");
    write(s("requirements.txt"), "# what it needs\ntrainshed-probe >= 1.0\n");
    write(s("train.py"), "import sys, trainshed_probe\nprint(trainshed_probe.word, sys.prefix)\n");
    m_engine = std::make_unique<RealEngine>();
    QVERIFY(m_engine->start());
}

void TestEngineDependencies::secondJob_usesTheSameEnvironment()
{
    const auto first = submit(job(s("first")));
    VERIFY_OK(first);
    const auto done = m_engine->ended(*first, patience);
    VERIFY_OK(done);
    const QString why = log(*done) + sentence(done->summary.reason);
    QVERIFY2(done->summary.phase == JobPhase::Completed, qUtf8Printable(why));
    const QString attempt = m_engine->home().attemptPath(*first, 1);
    QCOMPARE(log(*done), QString(s("from the index ") + environmentPath(attempt) + u'\n'));
    QVERIFY(done->commandLine.contains(environmentPython(attempt)));
    const QStringList told = events(*first);
    QVERIFY(told.indexOf(s("event.dependencies-started")) < told.indexOf(s("event.dependencies-done")));
    QVERIFY(told.indexOf(s("event.dependencies-done")) < told.indexOf(s("event.running")));

    const auto second = submit(job(s("second")));
    VERIFY_OK(second);
    const auto again = m_engine->ended(*second, patience);
    VERIFY_OK(again);
    QCOMPARE(again->summary.phase, JobPhase::Completed);
    QVERIFY(events(*second).contains(s("event.dependencies-kept")));
    QCOMPARE(m_index->asked(s("trainshed-probe")), 1);
}

void TestEngineDependencies::twoJobsAtOnce_installOnce()
{
    m_index->hold(true);
    const auto first = submit(job(s("first")));
    const auto second = submit(job(s("second")));
    VERIFY_OK(first);
    VERIFY_OK(second);
    QTRY_COMPARE_WITH_TIMEOUT(m_index->waiting(), 1, patience);
    for (const JobId &id : {*first, *second}) {
        QTRY_VERIFY(events(id).contains(s("event.dependencies-started")));
        const auto waiting = m_engine->show(id);
        VERIFY_OK(waiting);
        QCOMPARE(waiting->summary.reason.code, s("wait.dependencies"));
    }
    m_index->hold(false);
    for (const JobId &id : {*first, *second}) {
        const auto done = m_engine->ended(id, patience);
        VERIFY_OK(done);
        QCOMPARE(done->summary.phase, JobPhase::Completed);
        QVERIFY(done->summary.reason.code != u"wait.dependencies");
    }
    QCOMPARE(m_index->asked(s("trainshed-probe")), 1);
}

void TestEngineDependencies::presetImage_staysAsItIs_andIsSeen()
{
    // An environment of the user's, with something of its own and without pip.
    const QString folder = m_folder->filePath(s("envs"));
    QProcess python;
    python.start(s("/usr/bin/python3"), {s("-m"), s("venv"), s("--without-pip"), folder + u"/mine"});
    QVERIFY(python.waitForFinished(patience));
    QCOMPARE(python.exitCode(), 0);
    const QString packages = QDir(folder + u"/mine/lib").entryList({s("python3*")}).value(0);
    const QString site = folder + u"/mine/lib/" + packages + u"/site-packages";
    QFile module(site + u"/mine_alone.py");
    QVERIFY(module.open(QIODevice::WriteOnly));
    module.write("word = 'from my own'\n");
    module.close();
    const QStringList before = QDir(site).entryList();
    m_engine->kill();
    m_engine->setVariable(s("WORKON_HOME"), folder);
    QVERIFY(m_engine->start());
    write(s("train.py"),
          "import mine_alone, trainshed_probe\nprint(mine_alone.word, trainshed_probe.word)\n");
    const auto made = submit(job(s("mine"), folder));
    VERIFY_OK(made);
    const auto done = m_engine->ended(*made, patience);
    VERIFY_OK(done);
    QCOMPARE(log(*done), s("from my own from the index\n"));
    QDir(site).refresh();
    QCOMPARE(QDir(site).entryList().filter(s("probe")), QStringList());
    QCOMPARE(QDir(site).entryList().size(), before.size() + 1); // Python's cache of compiled modules
}

void TestEngineDependencies::stopped_whileInstalling_endsPip()
{
    m_index->hold(true);
    const auto made = submit(job(s("stopped")));
    VERIFY_OK(made);
    QTRY_COMPARE_WITH_TIMEOUT(m_index->waiting(), 1, patience);
    QVERIFY(!m_engine->supervisors().isEmpty());
    VERIFY_OK(m_engine->ask(rpc::JobStop{made->toString()}));
    const auto done = m_engine->ended(*made);
    VERIFY_OK(done);
    QCOMPARE(done->summary.phase, JobPhase::Terminated);
    QTRY_COMPARE(m_engine->processes(), QList<qint64>{m_engine->pid()});
    // Nothing half is left for the next: it installs anew.
    m_index->hold(false);
    const auto next = submit(job(s("next")));
    VERIFY_OK(next);
    const auto ended = m_engine->ended(*next, patience);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.phase, JobPhase::Completed);
    QVERIFY(events(*next).contains(s("event.dependencies-done")));
}

void TestEngineDependencies::engineKilled_whileInstalling_goesOn()
{
    m_index->hold(true);
    const auto made = submit(job(s("survivor")));
    VERIFY_OK(made);
    QTRY_COMPARE_WITH_TIMEOUT(m_index->waiting(), 1, patience);
    m_engine->kill();
    QVERIFY(m_engine->start());
    m_index->hold(false);
    const auto done = m_engine->ended(*made, patience);
    VERIFY_OK(done);
    QCOMPARE(done->summary.phase, JobPhase::Completed);
    QCOMPARE(m_index->asked(s("trainshed-probe")), 1);
    QCOMPARE(done->attempts.size(), 1);
}

void TestEngineDependencies::cannotBeInstalled_failsWithPipsWords()
{
    write(s("requirements.txt"), "no-such-thing\ntrainshed-probe\n");
    const auto made = submit(job(s("impossible")));
    VERIFY_OK(made);
    const auto done = m_engine->ended(*made, patience);
    VERIFY_OK(done);
    QCOMPARE(done->summary.phase, JobPhase::Failed);
    QCOMPARE(done->summary.reason.code, s("end.dependencies-failed"));
    QCOMPARE(done->summary.reason.args.value(0), s("requirements.txt"));
    QVERIFY2(done->summary.reason.args.value(1).contains(u"no-such-thing"),
             qUtf8Printable(done->summary.reason.args.join(u'|')));
    QVERIFY2(log(*done).contains(u"ERROR: No matching distribution found"), qUtf8Printable(log(*done)));
    // It can be had meanwhile: what failed is not kept.
    m_index->add(s("no-such-thing"), "\n");
    const auto again = submit(job(s("possible")));
    VERIFY_OK(again);
    const auto ended = m_engine->ended(*again, patience);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.phase, JobPhase::Completed);
}

void TestEngineDependencies::otherFile_isAnotherEnvironment()
{
    // What a file takes in belongs to it; the service's name comes before the usual one.
    m_index->add(s("other-probe"), "word = 'other'\n");
    write(s("more.txt"), "trainshed-probe\n");
    write(s("pip-requirements.txt"), "-r more.txt\n");
    const auto first = submit(job(s("first")));
    VERIFY_OK(first);
    const auto done = m_engine->ended(*first, patience);
    VERIFY_OK(done);
    QCOMPARE(done->summary.phase, JobPhase::Completed);
    write(s("more.txt"), "trainshed-probe\nother-probe\n");
    write(s("train.py"), "import other_probe\nprint(other_probe.word)\n");
    const auto second = submit(job(s("second")));
    VERIFY_OK(second);
    const auto ended = m_engine->ended(*second, patience);
    VERIFY_OK(ended);
    QCOMPARE(log(*ended), s("other\n"));
}

void TestEngineDependencies::withoutTheFile_isRefused()
{
    const auto there = m_engine->ask(rpc::JobCheck{job(s("there")), true});
    VERIFY_OK(there);
    QCOMPARE(there->requirements, s("requirements.txt"));
    QVERIFY(QFile::remove(m_code + u"/requirements.txt"));
    const auto gone = m_engine->ask(rpc::JobCheck{job(s("gone")), true});
    VERIFY_OK(gone);
    QCOMPARE(gone->requirements, QString());
    const auto made = submit(job(s("gone")));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(made.error().detail, s("algorithm.install_dependencies"));
}

void TestEngineDependencies::secretOfTheIndex_isHandedOver()
{
    // Without a keychain, whatever this desktop has.
    m_engine->kill();
    m_engine->setVariable(s("DBUS_SESSION_BUS_ADDRESS"), {});
    QVERIFY(m_engine->start());
    const QString canary = s("swordfish-0815");
    JobSpec spec = job(s("private"));
    const QString url = m_index->url().replace(s("http://"), s("http://user:") + canary + u'@');
    spec.environment = {{s("PIP_INDEX_URL"), url, true}, {s("PIP_NO_CACHE_DIR"), s("1")}};
    rpc::JobCreate request{spec, true, {}};
    request.takeSecrets();
    const auto made = m_engine->ask(request);
    VERIFY_OK(made);
    const auto done = m_engine->ended(made->id, patience);
    VERIFY_OK(done);
    QVERIFY2(done->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(done->summary.reason)));
    QCOMPARE(m_index->asked(s("trainshed-probe")), 1);
    // It is where it is kept, and nowhere else.
    QDirIterator it(m_engine->home().root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.fileName().startsWith(m_engine->home().secretsPath()) && file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(canary.toUtf8()), qUtf8Printable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestEngineDependencies)
#include "tst_engine_dependencies.moc"
