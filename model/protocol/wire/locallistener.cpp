// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/locallistener.h"

#include "model/protocol/wire/localsocketdevice.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace trainshed {

namespace {

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
    std::unique_ptr<LocalListener> listener(new LocalListener(std::move(incoming)));
    if (!listener->m_server->listen(*bound)) {
        const QString why = listener->m_server->errorString();
        ::close(*bound);
        return Error{ErrorCode::Io, tr("The engine's socket can't be made."), why};
    }
    return listener;
}

LocalListener::LocalListener(Incoming incoming)
    : m_incoming(std::move(incoming)), m_server(std::make_unique<QLocalServer>())
{
    // Beyond these the kernel's queue holds them until we have come round.
    m_server->setMaxPendingConnections(64);
    connect(m_server.get(), &QLocalServer::newConnection, this, &LocalListener::take);
}

LocalListener::~LocalListener() = default;

void LocalListener::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        std::unique_ptr<QLocalSocket> mine(socket);
        mine->setParent(nullptr);
        if (auto device = LocalSocketDevice::accepted(std::move(mine)))
            m_incoming(std::move(device));
    }
}

} // namespace trainshed
