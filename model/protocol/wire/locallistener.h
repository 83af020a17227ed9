// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/wire/bytedevice.h"

#include <functional>
#include <memory>

class QLocalServer;

namespace trainshed {

/// The engine's ear: a local socket in its runtime folder, for our own user alone. The caller holds the lock
/// of the home from before listen() until after the listener is gone: that is what makes a socket file that
/// lies there a stale one. (QLocalServer's own listen() renames over a live socket: faults.md, finding 6.)
class LocalListener : public QObject
{
    Q_OBJECT
public:
    using Incoming = std::function<void(std::unique_ptr<ByteDevice>)>;

    /// The folder must be ours and closed to others (PermissionDenied), the path fit into a socket's address
    /// (InvalidArgument), and what lies there be a socket or nothing (AlreadyExists).
    static Result<std::unique_ptr<LocalListener>> listen(const QString &path, Incoming incoming);
    /// Stops listening and removes the socket file; connections that were handed out go on.
    ~LocalListener() override;

private:
    explicit LocalListener(Incoming incoming);
    void take();

    Incoming m_incoming;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace trainshed
