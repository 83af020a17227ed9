// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/locallistener.h"

#include "model/protocol/wire/localsocketdevice.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace trainshed {

namespace {

constexpr int acceptsAtOnce = 64; // then the event loop gets a turn
constexpr std::chrono::milliseconds restWhenShort(50);

/// Between the kernel and Qt, an open descriptor has one owner.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int get() const { return m_fd; }
    void release() { m_fd = -1; }

private:
    int m_fd;
};

Result<> checkFolder(const QString &folder)
{
    struct stat about = {};
    if (lstat(QFile::encodeName(folder).constData(), &about) != 0)
        return errnoError(errno, LocalListener::tr("The folder of the engine's socket can't be used."),
                          folder);
    if (!S_ISDIR(about.st_mode) || about.st_uid != geteuid() || (about.st_mode & 077) != 0)
        return Error{
            ErrorCode::PermissionDenied,
            LocalListener::tr("The folder of the engine's socket must belong to you and be closed to "
                              "others (mode 0700)."),
            folder};
    return Done{};
}

Result<> removeStale(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat about = {};
    if (lstat(name.constData(), &about) != 0) {
        if (errno == ENOENT)
            return Done{};
        return errnoError(errno, LocalListener::tr("The engine's socket can't be made."), path);
    }
    if (!S_ISSOCK(about.st_mode))
        return Error{ErrorCode::AlreadyExists,
                     LocalListener::tr("A file lies where the engine's socket belongs: move it away."), path};
    if (unlink(name.constData()) != 0)
        return errnoError(errno, LocalListener::tr("An old socket of the engine can't be removed."), path);
    return Done{};
}

Result<int> bindSocket(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return Error{
            ErrorCode::InvalidArgument,
            LocalListener::tr("The path of the engine's socket is too long: choose a home with a shorter "
                              "path (at most %1 bytes in all).")
                .arg(sizeof address.sun_path - 1),
            path};
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    const QString failed = LocalListener::tr("The engine's socket can't be made.");
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket.get() < 0)
        return errnoError(errno, failed, path);
    // The mode of the descriptor becomes that of the file: so it is never open to others, not for a moment.
    if (fchmod(socket.get(), 0600) != 0 ||
        bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(socket.get(), 128) != 0)
        return errnoError(errno, failed, path);
    const int fd = socket.get();
    socket.release();
    return fd;
}

} // namespace

Result<std::unique_ptr<LocalListener>> LocalListener::listen(const QString &path, Incoming incoming)
{
    if (const Result<> folder = checkFolder(QFileInfo(path).path()); !folder)
        return folder.error();
    if (const Result<> stale = removeStale(path); !stale)
        return stale.error();
    const Result<int> bound = bindSocket(path);
    if (!bound)
        return bound.error();
    return std::unique_ptr<LocalListener>(new LocalListener(path, *bound, std::move(incoming)));
}

LocalListener::LocalListener(QString path, int descriptor, Incoming incoming)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_incoming(std::move(incoming))
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    openSpare();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restWhenShort);
    connect(&m_notifier, &QSocketNotifier::activated, this, &LocalListener::take);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_notifier.setEnabled(true); });
}

LocalListener::~LocalListener()
{
    m_notifier.setEnabled(false);
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
    if (m_spare >= 0)
        ::close(m_spare);
}

void LocalListener::openSpare()
{
    m_spare = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

void LocalListener::take()
{
    for (int i = 0; i < acceptsAtOnce; ++i) {
        const int fd = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (fd < 0) {
            if (errno == EINTR || errno == ECONNABORTED)
                continue;
            if (errno != EAGAIN)
                turnAway();
            return;
        }
        auto socket = std::make_unique<QLocalSocket>();
        if (!socket->setSocketDescriptor(fd)) {
            ::close(fd);
            continue;
        }
        if (auto device = LocalSocketDevice::accepted(std::move(socket)))
            m_incoming(std::move(device));
    }
}

/// No descriptor, or no memory, for the next connection. Left in the queue it would wake us for ever, and its
/// client would wait for ever: with the spare descriptor it is taken and hung up on, and we rest.
void LocalListener::turnAway()
{
    if (m_spare >= 0) {
        ::close(m_spare);
        const int fd = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd >= 0)
            ::close(fd);
        openSpare();
    }
    m_notifier.setEnabled(false);
    m_rest.start();
}

} // namespace trainshed
