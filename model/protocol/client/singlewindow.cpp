// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/singlewindow.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

namespace trainshed {

namespace {

constexpr int patienceMs = 5000; // a window that is being opened listens soon
constexpr int pauseMs = 50;
constexpr qint64 longestWish = 64 << 10;

QByteArray lineOf(const SingleWindow::Wish &wish)
{
    const QJsonObject object{{QStringLiteral("path"), wish.path},
                             {QStringLiteral("activation"), QString::fromUtf8(wish.activation)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

SingleWindow::Wish wishOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object.value(QStringLiteral("path")).toString(),
            object.value(QStringLiteral("activation")).toString().toUtf8()};
}

} // namespace

SingleWindow::SingleWindow(const Home &home)
    : m_lockPath(home.runtime + u"/window.lock")
    , m_socketPath(home.runtime + u"/window.sock")
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleWindow::serve);
}

SingleWindow::~SingleWindow()
{
    m_server->close(); // before the lock is let go: the next one makes its own
}

Result<SingleWindow::Role> SingleWindow::claim(const Wish &wish)
{
    const QDeadlineTimer deadline(patienceMs);
    auto lock = std::make_unique<QLockFile>(m_lockPath);
    lock->setStaleLockTime(0); // only that of a process that is gone
    while (true) {
        if (lock->tryLock(0)) {
            m_lock = std::move(lock);
            if (const Result<> listening = listen(); !listening)
                return listening.error();
            return Role::First;
        }
        if (lock->error() != QLockFile::LockFailedError)
            return Error{ErrorCode::Io, tr("The window's lock can't be taken."), m_lockPath};
        const Result<> told = handOver(wish);
        if (told)
            return Role::Second;
        if (deadline.hasExpired())
            return told.error();
        QThread::msleep(pauseMs); // it is about to listen, or about to end
    }
}

Result<> SingleWindow::listen()
{
    QLocalServer::removeServer(m_socketPath); // of a program that did not end well
    if (!m_server->listen(m_socketPath))
        return Error{ErrorCode::Io, tr("The window's socket can't be made: %1").arg(m_server->errorString()),
                     m_socketPath};
    return Done{};
}

Result<> SingleWindow::handOver(const Wish &wish) const
{
    const Error silent{
        ErrorCode::Timeout,
        tr("Another window of this home is open and does not answer. Close it, then try again."),
        {}};
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(patienceMs))
        return silent;
    socket.write(lineOf(wish));
    // Its "ok": it has the wish, and no end of ours can take it back.
    if (!socket.waitForReadyRead(patienceMs) || !socket.readAll().startsWith("ok"))
        return silent;
    return Done{};
}

void SingleWindow::serve()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestWish)
                    socket->abort();
                return;
            }
            const Wish wish = wishOf(socket->readLine(longestWish));
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT wanted(wish);
        });
    }
}

} // namespace trainshed
