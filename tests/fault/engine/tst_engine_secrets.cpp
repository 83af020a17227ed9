// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

using namespace trainshed;
using test::RealEngine;

/// A secret with the real programs, without a keychain: it reaches the job, and nothing else.
class TestEngineSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secret_reachesTheJobAndNothingElse();
    void rebuild_keepsIt_untilTheLastJobIsDeleted();
    void engineKilled_beforeTheStart_isFetchedAgain();
    void unknownReference_isRefused();
    void lostValue_failsWithASentence();

private:
    static QString canary()
    {
        return QStringLiteral("canary-%1-%2").arg(4711).arg(QStringLiteral("swordfish"));
    }
    /// Whoever runs this may have one.
    static void withoutKeychain(RealEngine &engine)
    {
        engine.setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), {});
        engine.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), {});
    }
    static JobSpec job(const QString &name, const QString &line)
    {
        JobSpec spec = RealEngine::command(name, line);
        spec.environment = {{QStringLiteral("TOKEN"), canary(), true},
                            {QStringLiteral("PLAIN"), QStringLiteral("p")}};
        return spec;
    }
    static rpc::JobCreate create(const JobSpec &spec)
    {
        rpc::JobCreate request{spec, true, {}};
        request.takeSecrets();
        return request;
    }
    /// Files below the folder that hold the secret, but for where it is meant to be.
    static QStringList filesWith(const QString &folder, const QString &text, const QString &except)
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().startsWith(except) || !QFileInfo(file).isFile() ||
                !file.open(QIODevice::ReadOnly))
                continue;
            if (file.readAll().contains(text.toUtf8()))
                found.append(file.fileName());
        }
        return found;
    }
    static QStringList commandLinesWith(const QString &text)
    {
        QStringList found;
        const QStringList pids =
            QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
        for (const QString &pid : pids) {
            QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                found.append(pid);
        }
        return found;
    }
    /// What the job wrote is its own: only whether the value came.
    static QString compare()
    {
        return QStringLiteral("echo length ${#TOKEN} $PLAIN; [ \"$TOKEN\" = \"$(printf %s%s canary-4711- "
                              "swordfish)\" ] && echo right");
    }
    static QByteArray log(const JobDetails &job)
    {
        QFile file(job.attempts.last().logPath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestEngineSecrets::secret_reachesTheJobAndNothingElse()
{
    RealEngine engine;
    withoutKeychain(engine);
    QVERIFY(engine.start());
    const Home &home = engine.home();
    const auto place = engine.ask(rpc::SecretPlace{});
    VERIFY_OK(place);
    QVERIFY(!place->keychain);
    QCOMPARE(place->folder, home.secretsPath());
    const QString go = home.root + u"/go";
    const auto made = engine.ask(
        create(job(QStringLiteral("secret"),
                   QStringLiteral("%1; while [ ! -e %2 ]; do sleep 0.05; done").arg(compare(), go))));
    VERIFY_OK(made);
    const auto running = engine.inPhase(made->id, JobPhase::Running);
    VERIFY_OK(running);
    QTRY_COMPARE(log(*running), QByteArray("length 21 p\nright\n"));
    // While it runs: database with its journal, records of the runner, logs, drafts: all of the home.
    QCOMPARE(filesWith(home.root, canary(), home.secretsPath()), QStringList());
    QCOMPARE(commandLinesWith(canary()), QStringList());
    QCOMPARE(running->spec.environment[0].value, QString());
    QVERIFY(running->spec.environment[0].secret);
    const QStringList kept = QDir(home.secretsPath()).entryList(QDir::Files);
    QCOMPARE(kept, QStringList{running->spec.environment[0].reference + QStringLiteral(".value")});
    const QFileInfo file(home.secretsPath() + u'/' + kept[0]);
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    // The command line's export and record.
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("job"), QStringLiteral("export")},
          QStringList{QStringLiteral("job"), QStringLiteral("show")},
          QStringList{QStringLiteral("--json"), QStringLiteral("job"), QStringLiteral("show")}}) {
        QProcess ctl;
        ctl.start(RealEngine::program(QStringLiteral("trainshedctl")),
                  QStringList{QStringLiteral("--home"), home.root} + arguments +
                      QStringList{QStringLiteral("secret")});
        QVERIFY(ctl.waitForFinished());
        const QByteArray output = ctl.readAllStandardOutput();
        QCOMPARE(ctl.exitCode(), 0);
        QVERIFY(output.contains("TOKEN"));
        QVERIFY(!output.contains(canary().toUtf8()));
        if (arguments[1] == u"export") {
            QVERIFY(output.contains("trainshed/secret-environment"));
            QVERIFY(!output.contains(running->spec.environment[0].reference.toUtf8()));
        }
    }
    QFile goFile(go);
    QVERIFY(goFile.open(QIODevice::WriteOnly));
    VERIFY_OK(engine.ended(made->id));
    VERIFY_OK(engine.ask(rpc::JobDelete{made->id.toString(), false}));
    QTRY_COMPARE(QDir(home.secretsPath()).entryList(QDir::Files), QStringList());
    QVERIFY(engine.stopPolitely());
    QCOMPARE(filesWith(home.root, canary(), QStringLiteral("/nowhere")), QStringList());
}

void TestEngineSecrets::rebuild_keepsIt_untilTheLastJobIsDeleted()
{
    RealEngine engine;
    withoutKeychain(engine);
    QVERIFY(engine.start());
    const auto first = engine.ask(create(job(QStringLiteral("again"), compare())));
    VERIFY_OK(first);
    const auto done = engine.ended(first->id);
    VERIFY_OK(done);
    const auto second = engine.ask(create(done->spec));
    VERIFY_OK(second);
    VERIFY_OK(engine.ended(second->id));
    VERIFY_OK(engine.ask(rpc::JobDelete{first->id.toString(), false}));
    const auto third = engine.ask(create(done->spec));
    VERIFY_OK(third);
    const auto last = engine.ended(third->id);
    VERIFY_OK(last);
    QCOMPARE(log(*last), QByteArray("length 21 p\nright\n"));
    QCOMPARE(QDir(engine.home().secretsPath()).entryList(QDir::Files).size(), 1);
    VERIFY_OK(engine.ask(rpc::JobDelete{second->id.toString(), false}));
    VERIFY_OK(engine.ask(rpc::JobDelete{third->id.toString(), false}));
    QTRY_COMPARE(QDir(engine.home().secretsPath()).entryList(QDir::Files).size(), 0);
    const auto late = engine.ask(create(done->spec));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::InvalidArgument);
}

void TestEngineSecrets::engineKilled_beforeTheStart_isFetchedAgain()
{
    RealEngine engine;
    withoutKeychain(engine);
    QVERIFY(engine.start());
    VERIFY_OK(engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("queue.cpus"), 1}}}));
    const QString go = engine.home().root + u"/go";
    const auto first = engine.ask(
        rpc::JobCreate{RealEngine::command(QStringLiteral("first"),
                                           QStringLiteral("while [ ! -e %1 ]; do sleep 0.05; done").arg(go)),
                       false,
                       {}});
    VERIFY_OK(first);
    VERIFY_OK(engine.inPhase(first->id, JobPhase::Running));
    const auto second = engine.ask(create(job(QStringLiteral("second"), compare())));
    VERIFY_OK(second);
    VERIFY_OK(engine.inPhase(second->id, JobPhase::Pending));
    engine.kill();
    // What a submit that was cut short leaves.
    const QString stray = engine.home().secretsPath() + u"/01234567-89ab-4def-8123-456789abcdef.value";
    QFile strayFile(stray);
    QVERIFY(strayFile.open(QIODevice::WriteOnly));
    QVERIFY(engine.start());
    QFile goFile(go);
    QVERIFY(goFile.open(QIODevice::WriteOnly));
    const auto done = engine.ended(second->id);
    VERIFY_OK(done);
    QCOMPARE(log(*done), QByteArray("length 21 p\nright\n"));
    QTRY_VERIFY(!QFile::exists(stray));
}

void TestEngineSecrets::unknownReference_isRefused()
{
    RealEngine engine;
    withoutKeychain(engine);
    QVERIFY(engine.start());
    JobSpec spec = job(QStringLiteral("unknown"), compare());
    for (const char16_t *reference : {u"", u"../../../etc/passwd", u"01234567-89ab-4def-8123-456789abcdef"}) {
        spec.environment[0].value.clear();
        spec.environment[0].reference = QString::fromUtf16(reference);
        const auto made = engine.ask(rpc::JobCreate{spec, true, {}});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    }
    // A reference that is a path is none, whatever comes under it.
    spec.environment[0].reference = QStringLiteral("../x");
    const auto made = engine.ask(rpc::JobCreate{spec, true, {}, {{QStringLiteral("../x"), canary()}}});
    QVERIFY(!made);
    QCOMPARE(filesWith(engine.home().root, canary(), QStringLiteral("/nowhere")), QStringList());
}

void TestEngineSecrets::lostValue_failsWithASentence()
{
    RealEngine engine;
    withoutKeychain(engine);
    QVERIFY(engine.start());
    const auto first = engine.ask(create(job(QStringLiteral("lost"), compare())));
    VERIFY_OK(first);
    const auto done = engine.ended(first->id);
    VERIFY_OK(done);
    QVERIFY(QDir(engine.home().secretsPath()).removeRecursively());
    const auto second = engine.ask(create(done->spec));
    VERIFY_OK(second);
    const auto failed = engine.ended(second->id);
    VERIFY_OK(failed);
    QCOMPARE(failed->summary.phase, JobPhase::Failed);
    QCOMPARE(failed->summary.reason.code, QStringLiteral("end.secret-missing"));
    QCOMPARE(failed->summary.reason.args, QStringList{QStringLiteral("TOKEN")});
}

QTEST_GUILESS_MAIN(TestEngineSecrets)
#include "tst_engine_secrets.moc"
