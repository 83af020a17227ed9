// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/engine/storagefixture.h"

#include "model/job/wording.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <grp.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed;
using test::RealEngine;
using test::StorageFixture;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// From root to nobody, for good.
bool becomeOrdinary()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0)
        return true;
    return ::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0 &&
           ::setresuid(nobody, nobody, nobody) == 0 && ::prctl(PR_SET_DUMPABLE, 1) == 0;
}

} // namespace

/// The content cache as ordinary users have it. Root, whom read-only files don't keep from writing, gets
/// copies; so this test is never root.
class TestEngineUser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(::geteuid() != 0);
        if (::access(QFile::encodeName(RealEngine::program(s("trainshed-engine"))).constData(), X_OK) != 0)
            QSKIP("the build folder is not open to another user than root");
    }
    void init()
    {
        m_home = std::make_unique<StorageFixture>();
        VERIFY_OK(m_home->start());
        m_home->store.put(s("in/a"), "first");
        m_home->store.put(s("in/sub/b"), "second");
    }
    void cleanup() { m_home.reset(); }

    void inputs_areReadOnlyForTheJob();
    void secondUse_sharesTheBlocks();
    void writtenAllTheSame_isFetchedAgain();

private:
    void completes(const JobId &id)
    {
        const auto ended = m_home->engine.ended(id);
        VERIFY_OK(ended);
        QVERIFY2(ended->summary.phase == JobPhase::Completed,
                 qUtf8Printable(sentence(ended->summary.reason)));
    }
    /// What cp --reflink=always needs.
    bool sharesBlocks(const QString &file) const;

    std::unique_ptr<StorageFixture> m_home;
};

bool TestEngineUser::sharesBlocks(const QString &file) const
{
    const int from = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const QByteArray copy = QFile::encodeName(QString(m_home->engine.home().root + u"/clone"));
    const int to = ::open(copy.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const bool can = from >= 0 && to >= 0 && ::ioctl(to, FICLONE, from) == 0;
    ::close(from);
    ::close(to);
    ::unlink(copy.constData());
    return can;
}

void TestEngineUser::inputs_areReadOnlyForTheJob()
{
    const char *tries = "! (echo x >> \"$IN/a\") && ! (: > \"$IN/sub/b\") && ! touch \"$IN/new\" && "
                        "! touch \"$IN/sub/new\" && ! rm -f \"$IN/a\" && ! mv \"$IN/a\" \"$IN/c\" && "
                        "! rm -rf \"$IN/sub\" && test \"$(cat \"$IN/a\" \"$IN/sub/b\")\" = firstsecond";
    completes(m_home->create(StorageFixture::job(s("first"), s(tries))));
    m_home->store.setFaults("[]"); // forgets the log
    completes(m_home->create(StorageFixture::job(s("second"), s(tries))));
    QCOMPARE(m_home->requests(s("GET /bucket/in/")), QStringList());
}

/// The same file in the cache and in both jobs, or the same blocks.
void TestEngineUser::secondUse_sharesTheBlocks()
{
    const QString stop = m_home->engine.home().root + u"/stop";
    const QString line = s("while ! test -e %1; do sleep 0.1; done").arg(stop);
    QStringList files;
    QList<JobId> jobs;
    for (const char *name : {"one", "two"}) {
        jobs.append(m_home->create(StorageFixture::job(s(name), line)));
        VERIFY_OK(m_home->engine.inPhase(jobs.last(), JobPhase::Running));
        files.append(m_home->engine.home().attemptPath(jobs.last(), 1) + u"/modelarts/inputs/IN_0/a");
    }
    QCOMPARE(m_home->requests(s("GET /bucket/in/a")).size(), 1);
    struct stat one = {};
    struct stat two = {};
    QCOMPARE(::stat(QFile::encodeName(files[0]).constData(), &one), 0);
    QCOMPARE(::stat(QFile::encodeName(files[1]).constData(), &two), 0);
    QCOMPARE(one.st_mode & 0777, mode_t(0444));
    if (!sharesBlocks(files[0])) {
        QCOMPARE(one.st_ino, two.st_ino);
        QCOMPARE(one.st_nlink, nlink_t(3));
    }
    QFile file(stop);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const JobId &id : std::as_const(jobs))
        completes(id);
}

/// Who owns a file may take the right to write. The job harms its own input, no later one.
void TestEngineUser::writtenAllTheSame_isFetchedAgain()
{
    completes(m_home->create(
        StorageFixture::job(s("harms"), s("chmod u+w \"$IN/a\" && printf FIRST > \"$IN/a\""))));
    completes(m_home->create(
        StorageFixture::job(s("after"), s("test \"$(cat \"$IN/a\" \"$IN/sub/b\")\" = firstsecond"))));
    QCOMPARE(m_home->requests(s("GET /bucket/in/sub/b")).size(), 1);
}

int main(int argc, char **argv)
{
    if (!becomeOrdinary())
        return 1;
    QCoreApplication app(argc, argv);
    TestEngineUser test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engine_user.moc"
