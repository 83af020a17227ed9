// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QObject>

namespace trainshed {

/// Bytes both ways, as messages need them: the narrow waist between the protocol and the world. Never blocks.
class ByteDevice : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts to connect (client side); opened() or closed() follows, never from within this call.
    virtual void open() = 0;
    /// Ends it from this side, without a signal. What was written and has not left is still sent if the peer
    /// takes it soon.
    virtual void close() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Bytes that were written and have not left yet: a peer that never reads is cut off by it.
    virtual qint64 pendingBytes() const = 0;
    /// While paused nothing is received: the peer is made to wait, not our memory to grow. Signals that are
    /// due follow after resuming, never from within this call.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    /// pendingBytes() has shrunk.
    void drained();
    /// For good. code Unreachable: nobody listens; PermissionDenied: not our user's socket.
    void closed(const trainshed::Error &why);
};

} // namespace trainshed
