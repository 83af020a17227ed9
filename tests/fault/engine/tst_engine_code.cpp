// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

using namespace trainshed;
using test::RealEngine;

/// The code of jobs with the real programs: kept once over versions, gone with the last one that needs it,
/// never half after a kill.
class TestEngineCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_shareTheirFiles_andDeletingOneKeepsTheOther();
    void jobOfBeforeTheStore_stillStarts();
    void engineKilled_duringSubmits_everyAcceptedJobHasItsCode();

private:
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }
    static int files(const QString &folder)
    {
        int n = 0;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++n;
        return n;
    }
    static JobSpec job(const QString &name, const QString &code, const QString &line)
    {
        JobSpec spec = RealEngine::command(name, line);
        spec.algorithm.codeDir = code;
        return spec;
    }
};

void TestEngineCode::versions_shareTheirFiles_andDeletingOneKeepsTheOther()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString code = engine.home().root + u"/project";
    const QString objects = engine.home().codePath() + u"/objects";
    for (int i = 0; i < 20; ++i)
        QVERIFY(write(code + QStringLiteral("/f%1.py").arg(i), QByteArray::number(i)));
    const JobSpec spec =
        job(QStringLiteral("versions"), code, QStringLiteral("cat ${MA_JOB_DIR}/project/f7.py"));
    const auto first = engine.ask(rpc::JobCreate{spec, true, {}});
    VERIFY_OK(first);
    VERIFY_OK(engine.ended(first->id));
    QCOMPARE(files(objects), 20);
    QVERIFY(write(code + u"/f7.py", "changed"));
    const auto second = engine.ask(rpc::JobCreate{spec, true, {}});
    VERIFY_OK(second);
    QCOMPARE(second->version, 2);
    const auto done = engine.ended(second->id);
    VERIFY_OK(done);
    QCOMPARE(done->summary.phase, JobPhase::Completed);
    QCOMPARE(done->code.files, 20);
    QFile log(done->attempts[0].logPath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("changed"));
    QCOMPARE(files(objects), 21);
    const auto before = engine.show(first->id);
    VERIFY_OK(before);
    QVERIFY(before->code.manifest != done->code.manifest);

    VERIFY_OK(engine.ask(rpc::JobDelete{first->id.toString(), false}));
    QTRY_COMPARE_WITH_TIMEOUT(files(objects), 20, 20'000);
    QCOMPARE(files(engine.home().codePath() + u"/manifests"), 1);
    VERIFY_OK(engine.ask(rpc::JobDelete{second->id.toString(), false}));
    // Cut short before the sweep: the next start finds it.
    engine.kill();
    QVERIFY(engine.start());
    QTRY_COMPARE_WITH_TIMEOUT(files(engine.home().codePath()), 0, 20'000);
}

void TestEngineCode::jobOfBeforeTheStore_stillStarts()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString code = engine.home().root + u"/project";
    const QString go = engine.home().root + u"/go";
    QVERIFY(write(code + u"/say.sh", "echo from the old copy\n"));
    JobSpec spec =
        job(QStringLiteral("old"), code,
            QStringLiteral("while [ ! -e %1 ]; do sleep 0.05; done; sh ${MA_JOB_DIR}/project/say.sh; "
                           "[ -e %1.again ] || { touch %1.again; exit 3; }")
                .arg(go));
    spec.autoRestart = 1;
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    VERIFY_OK(engine.inPhase(made->id, JobPhase::Running));
    engine.kill();
    // As Trainshed 0.1 left it: a plain folder, no store.
    const Home &home = engine.home();
    QVERIFY(QFile::remove(home.jobPath(made->id) + u"/code.json"));
    QVERIFY(QDir(home.codePath()).removeRecursively());
    QVERIFY(write(home.snapshotPath(made->id) + u"/say.sh", "echo from the old copy\n"));
    QVERIFY(engine.start());
    QVERIFY(write(go, ""));
    const auto done = engine.ended(made->id);
    VERIFY_OK(done);
    QVERIFY2(done->summary.phase == JobPhase::Completed, qUtf8Printable(done->summary.reason.code));
    QCOMPARE(done->attempts.size(), 2);
    QCOMPARE(done->code, CodeVersion());
    QFile log(done->attempts[1].logPath);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("from the old copy\n"));
}

void TestEngineCode::engineKilled_duringSubmits_everyAcceptedJobHasItsCode()
{
    RealEngine engine;
    QVERIFY(engine.start());
    const QString code = engine.home().root + u"/project";
    QList<JobId> accepted;
    int cut = 0;
    const int rounds = qEnvironmentVariable("TRAINSHED_CAMPAIGN") == u"long" ? 200 : 12;
    for (int round = 0; round < rounds; ++round) {
        QByteArray sums;
        for (int i = 0; i < 12; ++i) {
            const QByteArray content =
                QByteArray(200'000, char('a' + i)) + QByteArray::number(i < 6 ? round : 0);
            QVERIFY(write(code + QStringLiteral("/f%1.bin").arg(i), content));
            sums += QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  f" +
                    QByteArray::number(i) + ".bin\n";
        }
        QVERIFY(write(code + u"/sums", sums));
        rpc::JobCreate request{job(QStringLiteral("round-%1").arg(round), code,
                                   QStringLiteral("cd ${MA_JOB_DIR}/project && sha256sum --check --quiet "
                                                  "sums && test $(ls | wc -l) = 13")),
                               false, QUuid::createUuid().toString()};
        bool killed = false;
        QTimer::singleShot(QRandomGenerator::global()->bounded(1, 60), this, [&] {
            engine.kill();
            killed = true;
        });
        for (;;) {
            const auto made = engine.ask(request);
            if (made) {
                accepted.append(made->id);
                break;
            }
            QCOMPARE(made.error().code, ErrorCode::Unreachable);
            ++cut;
            QVERIFY(engine.start());
        }
        QTRY_VERIFY(killed);
        if (!engine.isRunning())
            QVERIFY(engine.start());
    }
    for (const JobId &id : std::as_const(accepted)) {
        const auto done = engine.ended(id);
        VERIFY_OK(done);
        QVERIFY2(done->summary.phase == JobPhase::Completed, qUtf8Printable(done->summary.reason.code));
        VERIFY_OK(engine.ask(rpc::JobDelete{id.toString(), false}));
    }
    QTRY_COMPARE_WITH_TIMEOUT(files(engine.home().codePath()), 0, 20'000);
    QCOMPARE(QDir(engine.home().jobsPath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    qInfo("%d kills, %d of them before the answer", rounds, cut);
}

QTEST_GUILESS_MAIN(TestEngineCode)
#include "tst_engine_code.moc"
