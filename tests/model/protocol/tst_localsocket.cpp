// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/engineclient.h"
#include "model/protocol/wire/locallistener.h"
#include "model/protocol/wire/localsocketdevice.h"
#include "model/protocol/wire/peer.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trainshed;

namespace {

/// The listener's own end of one connection, and what it heard.
struct Server {
    explicit Server(const QString &path)
    {
        Result<std::unique_ptr<LocalListener>> made =
            LocalListener::listen(path, [this](std::unique_ptr<ByteDevice> device) {
                QObject::connect(device.get(), &ByteDevice::received, device.get(),
                                 [this](const QByteArray &bytes) { heard += bytes; });
                QObject::connect(device.get(), &ByteDevice::closed, device.get(), [this] { ++closed; });
                devices.push_back(std::move(device));
            });
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        listener = std::move(*made);
    }
    std::unique_ptr<LocalListener> listener;
    std::vector<std::unique_ptr<ByteDevice>> devices;
    QByteArray heard;
    int closed = 0;
};

ErrorCode refusal(const QString &path)
{
    const auto made = LocalListener::listen(path, [](std::unique_ptr<ByteDevice>) {});
    return made ? ErrorCode::Internal : made.error().code;
}

} // namespace

class TestLocalSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listen_makesAPrivateSocket();
    void listen_removesItAtTheEnd();
    void listen_replacesAStaleSocket();
    void listen_refusesWhatIsNoSocket();
    void listen_refusesAnOpenFolder();
    void listen_refusesALinkedFolder();
    void listen_refusesALongPath();
    void bytes_goBothWays();
    void bytes_muchOfThem_arrivesWhole();
    void paused_peerIsMadeToWait();
    void nobodyListens_isUnreachable();
    void peerGone_isTold();
    void close_sendsTheLastWords();
    void accept_withoutDescriptors_isSurvived();
    void connectCloseStorm_isSurvived();
    void peer_isOurUser();
    void peer_ofAnotherUser_isRefused();
    void submit_overAnOpenConnection_isQuick();

private:
    std::unique_ptr<QTemporaryDir> m_dir; // QTemporaryDir makes it 0700
    QString m_path;
};

void TestLocalSocket::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_path = m_dir->filePath(QStringLiteral("engine.sock"));
}

void TestLocalSocket::listen_makesAPrivateSocket()
{
    const Server server(m_path);
    struct stat about = {};
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &about), 0);
    QVERIFY(S_ISSOCK(about.st_mode));
    QCOMPARE(about.st_mode & 0777, 0600u);
}

void TestLocalSocket::listen_removesItAtTheEnd()
{
    {
        const Server server(m_path);
        QVERIFY(QFileInfo::exists(m_path));
    }
    QVERIFY(!QFileInfo::exists(m_path));
}

void TestLocalSocket::listen_replacesAStaleSocket()
{
    // As a killed engine leaves it: bound, and nobody listens.
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(m_path);
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    QCOMPARE(::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    ::close(fd);
    QVERIFY(QFileInfo::exists(m_path));
    const Server server(m_path);
    LocalSocketDevice device(m_path);
    QSignalSpy opened(&device, &ByteDevice::opened);
    device.open();
    QTRY_COMPARE(opened.count(), 1);
}

void TestLocalSocket::listen_refusesWhatIsNoSocket()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(refusal(m_path), ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(m_path).size(), 8);
}

void TestLocalSocket::listen_refusesAnOpenFolder()
{
    const QString folder = m_dir->filePath(QStringLiteral("open"));
    QVERIFY(QDir().mkdir(folder));
    ::chmod(QFile::encodeName(folder).constData(), 0755);
    QCOMPARE(refusal(folder + QStringLiteral("/s")), ErrorCode::PermissionDenied);
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    QCOMPARE(refusal(folder + QStringLiteral("/s")), ErrorCode::Internal); // it was that
    QCOMPARE(refusal(m_dir->filePath(QStringLiteral("absent/s"))), ErrorCode::NotFound);
}

void TestLocalSocket::listen_refusesALinkedFolder()
{
    const QString real = m_dir->filePath(QStringLiteral("real"));
    QVERIFY(QDir().mkdir(real));
    ::chmod(QFile::encodeName(real).constData(), 0700);
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(real, link));
    QCOMPARE(refusal(link + QStringLiteral("/s")), ErrorCode::PermissionDenied);
}

void TestLocalSocket::listen_refusesALongPath()
{
    const QString folder = m_dir->filePath(QString(100, u'x'));
    QVERIFY(QDir().mkdir(folder));
    ::chmod(QFile::encodeName(folder).constData(), 0700);
    const auto made =
        LocalListener::listen(folder + QStringLiteral("/s"), [](std::unique_ptr<ByteDevice>) {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(made.error().what.contains(u"107"), qPrintable(made.error().what));
}

void TestLocalSocket::bytes_goBothWays()
{
    Server server(m_path);
    LocalSocketDevice device(m_path);
    QByteArray heard;
    bool opened = false;
    connect(&device, &ByteDevice::opened, this, [&] {
        opened = true;
        device.write("ping");
    });
    connect(&device, &ByteDevice::received, this, [&](const QByteArray &bytes) { heard += bytes; });
    device.open();
    QVERIFY(!opened); // never from within the call
    QTRY_COMPARE(server.heard, QByteArray("ping"));
    server.devices.front()->write("pong");
    QTRY_COMPARE(heard, QByteArray("pong"));
}

void TestLocalSocket::bytes_muchOfThem_arrivesWhole()
{
    Server server(m_path);
    LocalSocketDevice device(m_path);
    QByteArray much;
    much.reserve(20 << 20);
    for (int i = 0; much.size() < (20 << 20); ++i)
        much += QByteArray::number(i);
    connect(&device, &ByteDevice::opened, this, [&] { device.write(much); });
    device.open();
    QTRY_COMPARE_WITH_TIMEOUT(server.heard.size(), much.size(), 20'000);
    QCOMPARE(server.heard, much);
    QCOMPARE(device.pendingBytes(), 0);
}

void TestLocalSocket::paused_peerIsMadeToWait()
{
    Server server(m_path);
    LocalSocketDevice device(m_path);
    QSignalSpy opened(&device, &ByteDevice::opened);
    device.open();
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(server.devices.size(), size_t(1));
    server.devices.front()->setPaused(true);
    const QByteArray much(20 << 20, 'x');
    device.write(much);
    QTest::qWait(100);
    QCOMPARE(server.heard.size(), 0);
    QVERIFY(device.pendingBytes() > much.size() - (3 << 20)); // the buffers' size, not ours to grow
    server.devices.front()->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(server.heard.size(), much.size(), 20'000);
}

void TestLocalSocket::nobodyListens_isUnreachable()
{
    LocalSocketDevice device(m_path);
    QSignalSpy closed(&device, &ByteDevice::closed);
    device.open();
    QCOMPARE(closed.count(), 0);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(closed.first().first().value<Error>().code, ErrorCode::Unreachable);
}

void TestLocalSocket::peerGone_isTold()
{
    Server server(m_path);
    auto device = std::make_unique<LocalSocketDevice>(m_path);
    connect(device.get(), &ByteDevice::opened, this, [&] { device->write("last"); });
    device->open();
    QTRY_COMPARE(server.heard, QByteArray("last"));
    device.reset();
    QTRY_COMPARE(server.closed, 1);
}

void TestLocalSocket::close_sendsTheLastWords()
{
    Server server(m_path);
    LocalSocketDevice device(m_path);
    QSignalSpy opened(&device, &ByteDevice::opened);
    QSignalSpy closed(&device, &ByteDevice::closed);
    device.open();
    QTRY_COMPARE(opened.count(), 1);
    const QByteArray much(4 << 20, 'x');
    device.write(much);
    device.close();
    QTRY_COMPARE_WITH_TIMEOUT(server.heard.size(), much.size(), 10'000);
    QTRY_COMPARE(server.closed, 1);
    QCOMPARE(closed.count(), 0); // from this side: without a signal
}

void TestLocalSocket::accept_withoutDescriptors_isSurvived()
{
    Server server(m_path);
    LocalSocketDevice device(m_path);
    QSignalSpy opened(&device, &ByteDevice::opened);
    QSignalSpy closed(&device, &ByteDevice::closed);
    device.open();
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(server.devices.size(), size_t(1));
    // One more for a second client; its other end finds none.
    LocalSocketDevice second(m_path);
    QSignalSpy secondClosed(&second, &ByteDevice::closed);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = ::dup(0);
    ::close(next);
    rlimit tight = before;
    tight.rlim_cur = static_cast<rlim_t>(next) + 1;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    second.open();
    QTest::qWait(100);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QTRY_COMPARE(secondClosed.count(), 1); // told, not left to wait
    QVERIFY(QFileInfo::exists(m_path));
    LocalSocketDevice third(m_path);
    QSignalSpy thirdOpened(&third, &ByteDevice::opened);
    third.open();
    QTRY_COMPARE(thirdOpened.count(), 1);
    QTRY_COMPARE(server.devices.size(), size_t(2));
    QCOMPARE(closed.count(), 0);
}

void TestLocalSocket::connectCloseStorm_isSurvived()
{
    Server server(m_path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(m_path);
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    int connected = 0;
    for (int i = 0; i < 2000; ++i) {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
        connected += ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::close(fd);
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    QVERIFY(connected > 1000);
    QTRY_COMPARE_WITH_TIMEOUT(server.closed, connected, 20'000);
    LocalSocketDevice device(m_path);
    QSignalSpy opened(&device, &ByteDevice::opened);
    device.open();
    QTRY_COMPARE(opened.count(), 1);
}

void TestLocalSocket::peer_isOurUser()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    QCOMPARE(peerUser(ends[0]), std::optional<uid_t>(geteuid()));
    QVERIFY(peerIsUs(ends[0]));
    ::close(ends[0]);
    QVERIFY(!peerIsUs(ends[0])); // where the kernel won't say: nobody we know
    ::close(ends[1]);
}

void TestLocalSocket::peer_ofAnotherUser_isRefused()
{
    if (geteuid() != 0)
        QSKIP("needs root, to be another user");
    Server server(m_path);
    // Past the folder's and the socket's mode, as root could: only the check of the peer is left.
    ::chmod(QFile::encodeName(m_dir->path()).constData(), 0755);
    ::chmod(QFile::encodeName(m_path).constData(), 0666);
    const QByteArray name = QFile::encodeName(m_path);
    const pid_t child = ::fork();
    if (child == 0) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
        char byte = 'x';
        if (::setresuid(65534, 65534, 65534) != 0)
            ::_exit(10);
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            ::_exit(11);
        (void)!::write(fd, &byte, 1);
        // Hung up on: the end of the stream or a reset, never an answer.
        ::_exit(::read(fd, &byte, 1) > 0 ? 12 : 0);
    }
    int status = -1;
    pid_t ended = 0;
    QTRY_VERIFY((ended = ended ? ended : ::waitpid(child, &status, WNOHANG)) == child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(server.devices.empty());
    QVERIFY(server.heard.isEmpty());
}

void TestLocalSocket::submit_overAnOpenConnection_isQuick()
{
    // All of a submit but its commit: form to JSON, socket, checks, answer. The whole may take 2 ms.
    FakeEngine engine;
    const auto made = LocalListener::listen(
        m_path, [&](std::unique_ptr<ByteDevice> device) { engine.accept(std::move(device)); });
    QVERIFY(made.has_value());
    EngineClient client([this] { return std::make_unique<LocalSocketDevice>(m_path); },
                        QStringLiteral("test"));
    client.open();
    QTRY_COMPARE(client.state(), EngineClient::State::Live);
    QList<qint64> times;
    for (int i = 0; i < 100; ++i) {
        rpc::JobCreate request;
        request.spec = samples::commandJob(QStringLiteral("job-%1").arg(i));
        bool stored = false;
        QElapsedTimer timer;
        timer.start();
        client.call(request, this, [&](const Result<rpc::JobCreate::Reply> &reply) { stored = bool(reply); });
        while (!stored && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QVERIFY(stored);
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("submit without a store: median %lld µs, 95 %% %lld µs", times[50], times[95]);
    QVERIFY2(times[50] < 20'000, qPrintable(QString::number(times[50])));
}

QTEST_GUILESS_MAIN(TestLocalSocket)
#include "tst_localsocket.moc"
