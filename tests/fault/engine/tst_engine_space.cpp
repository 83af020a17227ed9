// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/engine/storagefixture.h"

#include "model/job/wording.h"
#include "tests/support/smalldisk.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace trainshed;
using test::SmallDisk;
using test::StorageFixture;

namespace {

constexpr int mib = 1 << 20;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Everything below a folder, by its path in it.
QStringList allIn(const QString &folder)
{
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        found.append(entries.next().mid(folder.size() + 1));
    return found;
}

} // namespace

/// Disks that become full while data are brought in or out: a sentence that names the folder and what to do,
/// nothing half is left, and the engine goes on.
class TestEngineSpace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("a small file system can only be mounted as root");
    }
    void init()
    {
        m_home = std::make_unique<StorageFixture>();
        VERIFY_OK(m_home->start());
        VERIFY_OK(m_home->setOutputInterval(0));
    }
    void cleanup()
    {
        m_disk.reset();
        m_home.reset();
    }

    void inputs_doNotFit_data();
    void inputs_doNotFit();
    void code_doesNotFit();
    void predownload_doesNotFit();
    void outputs_doNotFit_data();
    void outputs_doNotFit();

private:
    /// 20 MiB of files in a folder of this computer.
    QString bigFolder();
    void runsAJob();

    std::unique_ptr<StorageFixture> m_home;
    std::unique_ptr<SmallDisk> m_disk;
};

QString TestEngineSpace::bigFolder()
{
    const QString folder = m_home->engine.home().root + u"/big";
    for (int i = 0; i < 20; ++i) {
        QDir().mkpath(folder);
        QFile file(QString(folder + u'/' + QString::number(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(mib, 'x')) != mib)
            return {};
    }
    return folder;
}

void TestEngineSpace::runsAJob()
{
    const JobId id = m_home->create(test::RealEngine::command(s("after"), s("true")));
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
}

void TestEngineSpace::inputs_doNotFit_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("many objects") << s("obs://bucket/many");
    QTest::newRow("big object") << s("obs://bucket/one/big");
    QTest::newRow("archive in a bucket") << s("obs://bucket/packed/data.tar.gz");
    QTest::newRow("folder") << s("folder");
    QTest::newRow("archive") << s("archive");
}

void TestEngineSpace::inputs_doNotFit()
{
    QFETCH(QString, location);
    const QString folder = bigFolder();
    const QString archive = m_home->engine.home().root + u"/data.tar.gz";
    QCOMPARE(QProcess::execute(s("tar"), {s("-czf"), archive, s("-C"), folder, s(".")}), 0);
    if (location == u"folder")
        location = folder;
    else if (location == u"archive")
        location = archive;
    else if (location.endsWith(u"many"))
        for (int i = 0; i < 20; ++i)
            m_home->store.put(QStringLiteral("many/%1").arg(i), QByteArray(mib, 'x'));
    else if (location.endsWith(u"big"))
        m_home->store.put(s("one/big"), QByteArray(40 * mib, 'x'));
    else {
        QFile file(archive);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_home->store.put(s("packed/data.tar.gz"), file.readAll());
    }
    m_disk = std::make_unique<SmallDisk>(m_home->engine.home().jobsPath(), "size=8m");
    QVERIFY(m_disk->isMounted());

    JobSpec spec = StorageFixture::job(s("full"), s("true"));
    spec.inputs[0].location = location;
    const JobId id = m_home->create(spec);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Failed));
    QCOMPARE(ended->summary.reason.code, s("end.input-failed"));
    const QString said = sentence(ended->summary.reason);
    const QString attempt = m_home->engine.home().attemptPath(id, 1);
    QVERIFY2(said.contains(QString(u"no space left on the disk of “" + attempt)) &&
                 said.contains(u"Make room there"),
             qUtf8Printable(said));
    QTRY_VERIFY2(!QFile::exists(attempt + u"/modelarts/inputs"), qUtf8Printable(allIn(attempt).join(u'\n')));
    runsAJob();
}

void TestEngineSpace::code_doesNotFit()
{
    for (int i = 0; i < 20; ++i)
        m_home->store.put(QStringLiteral("code/%1").arg(i), QByteArray(mib, 'x'));
    m_disk = std::make_unique<SmallDisk>(m_home->engine.home().jobsPath(), "size=8m");
    QVERIFY(m_disk->isMounted());
    JobSpec spec = StorageFixture::job(s("full"), s("true"));
    spec.inputs.clear();
    spec.algorithm.codeDir = s("obs://bucket/code");
    const JobId id = m_home->create(spec);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.reason.code, s("end.code-failed"));
    QVERIFY2(sentence(ended->summary.reason).contains(u"no space left on the disk"),
             qUtf8Printable(sentence(ended->summary.reason)));
    const QString job = m_home->engine.home().jobPath(id);
    QTRY_VERIFY2(!QFile::exists(job + u"/code.fetch"), qUtf8Printable(allIn(job).join(u'\n')));
    runsAJob();
}

void TestEngineSpace::predownload_doesNotFit()
{
    for (int i = 0; i < 20; ++i)
        m_home->store.put(QStringLiteral("out-full/%1").arg(i), QByteArray(mib, 'x'));
    m_disk = std::make_unique<SmallDisk>(m_home->engine.home().jobsPath(), "size=8m");
    QVERIFY(m_disk->isMounted());
    JobSpec spec = StorageFixture::job(s("full"), s("true"));
    spec.inputs.clear();
    spec.outputs[0].predownload = true;
    const JobId id = m_home->create(spec);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.reason.code, s("end.predownload-failed"));
    QVERIFY2(sentence(ended->summary.reason).contains(u"no space left on the disk"),
             qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(allIn(m_home->engine.home().attemptPath(id, 1) + u"/modelarts/outputs"), QStringList());
    runsAJob();
}

void TestEngineSpace::outputs_doNotFit_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("output") << false;
    QTest::newRow("log") << true;
}

void TestEngineSpace::outputs_doNotFit()
{
    QFETCH(bool, isLog);
    const QString target = m_home->engine.home().root + u"/results";
    m_disk = std::make_unique<SmallDisk>(target, "size=1m");
    QVERIFY(m_disk->isMounted());
    JobSpec spec = test::RealEngine::command(
        s("full"), isLog ? s("seq 1 1000000") : s("echo small > \"$OUT/a\"; seq 1 1000000 > \"$OUT/b\""));
    if (isLog) {
        spec.logLocation = target;
    } else {
        spec.outputs = StorageFixture::job({}, {}).outputs;
        spec.outputs[0].location = target;
    }
    const JobId id = m_home->create(spec);
    const auto ended = m_home->engine.ended(id);
    VERIFY_OK(ended);
    QCOMPARE(int(ended->summary.phase), int(JobPhase::Failed));
    QCOMPARE(ended->summary.reason.code, isLog ? s("end.log-export-failed") : s("end.output-failed"));
    const QString said = sentence(ended->summary.reason);
    QVERIFY2(said.contains(QString(u"no space left on the disk of “" + target + u"”. Make room there")),
             qUtf8Printable(said));
    for (const QString &name : allIn(target))
        QVERIFY2(name == u"a", qUtf8Printable(name)); // what fitted, and nothing half
    runsAJob();
    QVERIFY(m_disk->resize("size=20m"));
    VERIFY_OK(m_home->engine.ask(rpc::JobRetryUpload{s("full")}));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_home->engine.show(id)->summary.phase), int(JobPhase::Completed), 15'000);
    QCOMPARE(QFileInfo(target + (isLog ? u"/attempt-1-worker-0.log" : u"/b")).size(), 6888896);
}

QTEST_GUILESS_MAIN(TestEngineSpace)
#include "tst_engine_space.moc"
