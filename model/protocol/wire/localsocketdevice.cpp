// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/localsocketdevice.h"

#include "model/protocol/wire/peer.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace trainshed {

namespace {
// QLocalSocket's own buffer has no end by default (faults.md: 11 to 234 MB in 5 s).
constexpr qint64 readBuffer = 1 << 20;
constexpr std::chrono::seconds lastWords(2);
} // namespace

LocalSocketDevice::LocalSocketDevice(const QString &path, QObject *parent) : ByteDevice(parent), m_path(path)
{}

LocalSocketDevice::LocalSocketDevice(std::unique_ptr<QLocalSocket> socket) : m_socket(std::move(socket))
{
    wire();
    // What came before we were connected to readyRead().
    QMetaObject::invokeMethod(this, &LocalSocketDevice::drainInput, Qt::QueuedConnection);
}

LocalSocketDevice::~LocalSocketDevice()
{
    LocalSocketDevice::close();
}

std::unique_ptr<LocalSocketDevice> LocalSocketDevice::accepted(std::unique_ptr<QLocalSocket> socket)
{
    if (!peerIsUs(socket->socketDescriptor())) {
        socket->abort();
        return nullptr;
    }
    socket->setParent(nullptr);
    return std::unique_ptr<LocalSocketDevice>(new LocalSocketDevice(std::move(socket)));
}

void LocalSocketDevice::wire()
{
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &LocalSocketDevice::drainInput);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &ByteDevice::drained);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &LocalSocketDevice::failed);
    connect(m_socket.get(), &QLocalSocket::disconnected, this,
            [this] { failed(QLocalSocket::PeerClosedError); });
}

void LocalSocketDevice::open()
{
    if (m_socket)
        return;
    m_socket = std::make_unique<QLocalSocket>();
    wire();
    connect(m_socket.get(), &QLocalSocket::connected, this, &LocalSocketDevice::greet);
    // connectToServer() may fail, or succeed, before it returns: our promise is that it is never so.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_ended)
                m_socket->connectToServer(m_path);
        },
        Qt::QueuedConnection);
}

void LocalSocketDevice::greet()
{
    if (!peerIsUs(m_socket->socketDescriptor())) {
        endLater(
            Error{ErrorCode::PermissionDenied, tr("Another user's engine answers at this socket."), m_path});
        return;
    }
    Q_EMIT opened();
}

void LocalSocketDevice::close()
{
    m_silent = true;
    shut();
}

void LocalSocketDevice::shut()
{
    m_ended = true;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->flush();
    if (m_socket->bytesToWrite() > 0 && m_socket->state() == QLocalSocket::ConnectedState) {
        // The last words, such as why we hang up, may need another turn: the socket goes when they have left,
        // or when the peer has not taken them in time.
        QLocalSocket *last = m_socket.release();
        connect(last, &QLocalSocket::disconnected, last, &QObject::deleteLater);
        QTimer::singleShot(lastWords, last, [last] {
            last->abort();
            last->deleteLater();
        });
        last->disconnectFromServer();
        return;
    }
    m_socket->abort();
    // We may be in one of its signals.
    m_socket.release()->deleteLater();
}

void LocalSocketDevice::write(const QByteArray &bytes)
{
    if (m_ended || !m_socket || m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_socket->write(bytes);
    // Now, not at the next turn of the loop: an answer of 2 ms has no time to wait.
    m_socket->flush();
}

qint64 LocalSocketDevice::pendingBytes() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void LocalSocketDevice::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        QMetaObject::invokeMethod(this, &LocalSocketDevice::drainInput, Qt::QueuedConnection);
}

void LocalSocketDevice::drainInput()
{
    const QPointer<LocalSocketDevice> self(this);
    while (self && !m_ended && !m_paused && m_socket && m_socket->bytesAvailable() > 0)
        Q_EMIT received(m_socket->readAll());
}

void LocalSocketDevice::failed(QLocalSocket::LocalSocketError code)
{
    if (m_ended || !m_socket)
        return;
    const QString detail = m_path.isEmpty() ? QString() : QString(m_path + u": " + m_socket->errorString());
    if (code == QLocalSocket::SocketAccessError) {
        endLater(Error{ErrorCode::PermissionDenied, tr("The engine's socket can't be opened."), detail});
        return;
    }
    // What arrived before the end is still worth having, unless the reader has had enough.
    m_paused = false;
    const QPointer<LocalSocketDevice> self(this);
    drainInput();
    if (self && !m_ended)
        endLater(Error{ErrorCode::Unreachable, tr("The engine can't be reached."), detail});
}

void LocalSocketDevice::endLater(const Error &why)
{
    shut();
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            if (!m_silent)
                Q_EMIT closed(why);
        },
        Qt::QueuedConnection);
}

} // namespace trainshed
