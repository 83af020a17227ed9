// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs on GPUs: who is given which, what the script finds, and what it keeps over a killed engine. The
// driver's library is one that plays scenes; everything else is real.
#include "model/pool/local/runner_contract.h"
#include "tests/end-to-end/ctl/ctl.h"
#include "tests/support/gpuscene.h"

#include <QDateTime>
#include <QDeadlineTimer>

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::GpuScene;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

class TestCtlGpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_before = qgetenv("LD_LIBRARY_PATH");
        qputenv("LD_LIBRARY_PATH", FAKE_NVML_FOLDER);
        m_scene = std::make_unique<GpuScene>();
        QVERIFY(m_scene->play({GpuScene::gpu(0), GpuScene::gpu(1)}));
        m_ctl = std::make_unique<Ctl>();
    }
    void cleanup()
    {
        m_ctl.reset();
        m_scene.reset();
        qputenv("LD_LIBRARY_PATH", m_before);
    }

    void flavors_areMadeOfWhatIsThere()
    {
        const QJsonArray flavors = m_ctl->run("--json flavor list").array();
        QStringList ids;
        for (const QJsonValue &flavor : flavors) {
            if (flavor[s("flavor_type")] == s("GPU"))
                ids.append(flavor[s("flavor_id")].toString());
        }
        QCOMPARE(ids, QStringList({flavor(1), flavor(2)}));
        QVERIFY(m_ctl->run("flavor list").out.contains("2 × NVIDIA H100 80GB HBM3"));
    }

    void job_seesItsGpus_andTheNextWaits()
    {
        QCOMPARE(create("one", 1).status, 0);
        QTRY_COMPARE(seen("one"), QByteArray("GPU-0 1"));
        QCOMPARE(create("both", 2).status, 0);
        QCOMPARE(create("cpu", 0).status, 0);
        QTRY_COMPARE(reason("both"), s("Waits for 2 GPUs; 1 are free."));
        QCOMPARE(holderOf(0), id("one"));
        QCOMPARE(holderOf(1), QString());
        QVERIFY(m_ctl->run("job events one").out.contains("GPU 0: NVIDIA H100 80GB HBM3"));
        QVERIFY(seen("both").isEmpty());

        QCOMPARE(m_ctl->run("job stop one").status, 0);
        QTRY_COMPARE(seen("both"), QByteArray("GPU-0,GPU-1 2"));
        QCOMPARE(holderOf(1), id("both"));
        QCOMPARE(m_ctl->run("job stop both").status, 0);
        QTRY_COMPARE(seen("cpu"), QByteArray("0")); // without one a job sees none
    }

    void limitOfAnother_isWhenItStarts()
    {
        QCOMPARE(create("one", 2, 90).status, 0);
        QTRY_VERIFY(!seen("one").isEmpty());
        QCOMPARE(create("two", 1).status, 0);
        const QString latest = QDateTime::currentDateTime().addSecs(90 * 60LL).toString(s("HH:mm"));
        QTRY_VERIFY2(reason("two").startsWith(s("Waits for 1 GPUs; 0 are free. Starts by ")) &&
                         reason("two").contains(latest.left(3)),
                     qPrintable(reason("two")));
    }

    void killedEngine_knowsWhoHasWhat()
    {
        QCOMPARE(create("one", 1).status, 0);
        QTRY_VERIFY(!seen("one").isEmpty());
        const qint64 engine = m_ctl->run("--json engine status").object()[s("pid")].toInteger();
        QVERIFY(engine > 1);
        QCOMPARE(::kill(pid_t(engine), SIGKILL), 0);
        QCOMPARE(create("both", 2).status, 0);
        QTRY_COMPARE(reason("both"), s("Waits for 2 GPUs; 1 are free."));
        QCOMPARE(holderOf(0), id("one"));
    }

    void foreignProcess_keepsItsGpu()
    {
        QVERIFY(m_scene->play(
            {GpuScene::gpu(0), GpuScene::gpu(1),
             "process|0|" + QByteArray::number(QCoreApplication::applicationPid()) + "|900|c"}));
        QCOMPARE(create("one", 1).status, 0);
        QTRY_COMPARE(seen("one"), QByteArray("GPU-1 1"));
        QCOMPARE(create("two", 1).status, 0);
        QTRY_COMPARE(reason("two"),
                     s("Waits for 1 GPUs; 0 are free. In use by others, reserved or out of order: 1."));
        QVERIFY(m_scene->play({GpuScene::gpu(0), GpuScene::gpu(1)})); // it has ended
        QTRY_COMPARE(seen("two"), QByteArray("GPU-0 1"));
    }

    /// Another user's engine, in another home: neither gives away what the other has.
    void twoEngines_neverShareAGpu()
    {
        const Ctl other;
        QCOMPARE(create("one", 1).status, 0);
        QTRY_COMPARE(seen("one"), QByteArray("GPU-0 1"));
        const QString file = other.path("theirs");
        JobSpec spec = test::RealEngine::command(
            s("theirs"), s("echo $CUDA_VISIBLE_DEVICES > %1~; mv %1~ %1; exec sleep 60").arg(file));
        spec.flavor = FlavorId(flavor(1));
        QCOMPARE(other.create(spec).status, 0);
        QTRY_COMPARE(readAll(file), QByteArray("GPU-1"));
        QCOMPARE(create("two", 1).status, 0);
        QTRY_VERIFY(reason("two").contains(s("In use by others, reserved or out of order: 1")));
        QCOMPARE(other.run("job stop theirs").status, 0);
        QTRY_COMPARE(seen("two"), QByteArray("GPU-1 1"));
    }

    /// Somebody takes a GPU in the moment in which it gets free: the job waits again, and has not failed.
    void lostRace_isNoFailure()
    {
        QCOMPARE(create("one", 2).status, 0);
        QTRY_VERIFY(!seen("one").isEmpty());
        QCOMPARE(create("two", 2).status, 0);
        QTRY_VERIFY(reason("two").startsWith(s("Waits for 2 GPUs")));
        const auto stopping = m_ctl->start({s("job"), s("stop"), s("one")});
        int claim = -1;
        const QDeadlineTimer deadline(20'000);
        while ((claim = claimed("GPU-1")) < 0 && !deadline.hasExpired()) {
        }
        QVERIFY(claim >= 0);
        QCOMPARE(Ctl::finish(*stopping).status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_ctl->run("job events two").out.contains("at the same moment"), 20'000);
        QVERIFY(seen("two").isEmpty());
        ::close(claim);
        QTRY_COMPARE_WITH_TIMEOUT(seen("two"), QByteArray("GPU-0,GPU-1 2"), 20'000);
    }

    void reservedGpu_isGivenToNobody()
    {
        QCOMPARE(m_ctl->run("device reserve 7").status, 3);
        QCOMPARE(m_ctl->run("device reserve 0").status, 0);
        QVERIFY(m_ctl->run("device list").out.contains("reserved"));
        QCOMPARE(create("one", 1).status, 0);
        QTRY_COMPARE(seen("one"), QByteArray("GPU-1 1"));
        QCOMPARE(create("two", 1).status, 0);
        QTRY_VERIFY(reason("two").contains(s("reserved or out of order: 1")));
        QCOMPARE(m_ctl->run("device release GPU-0").status, 0);
        QTRY_COMPARE(seen("two"), QByteArray("GPU-0 1"));
    }

    void lostGpu_isGivenToNobody()
    {
        QVERIFY(m_scene->play({GpuScene::gpu(0, 15), GpuScene::gpu(1)}));
        QCOMPARE(create("one", 1).status, 0);
        QTRY_COMPARE(seen("one"), QByteArray("GPU-1 1"));
    }

private:
    /// As another engine's runner would; -1: somebody has it.
    static int claimed(const char *uuid)
    {
        const std::string name = runner::gpuClaimName(uuid);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(name.begin(), name.end(), address.sun_path + 1);
        const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + name.size());
        if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), length) == 0)
            return fd;
        ::close(fd);
        return -1;
    }
    static QString flavor(int count)
    {
        return QStringLiteral("local.gpu.nvidia-h100-80gb-hbm3.%1").arg(count);
    }
    /// It writes what it sees, then waits to be stopped.
    CtlResult create(const char *name, int gpus, int autoStopMinutes = 0) const
    {
        const QString file = m_ctl->path(name);
        JobSpec spec = test::RealEngine::command(
            s(name), s("echo $CUDA_VISIBLE_DEVICES $MA_NUM_GPUS > %1~; mv %1~ %1; exec sleep 60").arg(file));
        if (autoStopMinutes > 0)
            spec.autoStopMinutes = autoStopMinutes;
        if (gpus > 0)
            spec.flavor = FlavorId(flavor(gpus));
        const CtlResult result = m_ctl->create(spec);
        if (result.status != 0)
            qInfo("%s", result.err.constData());
        return result;
    }
    QByteArray seen(const char *name) const { return readAll(m_ctl->path(name)); }
    QJsonObject shown(const char *name) const
    {
        return m_ctl->run({s("--json"), s("job"), s("show"), s(name)}).object();
    }
    QString id(const char *name) const { return shown(name)[s("metadata")][s("id")].toString(); }
    QString reason(const char *name) const
    {
        return QString::fromUtf8(m_ctl->run({s("job"), s("show"), s(name)}).out)
            .section(s("Waits"), 1)
            .section(u'\n', 0, 0)
            .prepend(s("Waits"));
    }
    QString holderOf(int gpu) const
    {
        const QJsonArray gpus = m_ctl->run("--json device list").array();
        return gpus[gpu][s("allocated_to")][0].toString();
    }

    QByteArray m_before;
    std::unique_ptr<GpuScene> m_scene;
    std::unique_ptr<Ctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlGpus)
#include "tst_gpus.moc"
