// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/wire/bytedevice.h"

#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <memory>

namespace trainshed {

/// The engine's ear: a local socket in its runtime folder, for our own user alone. The caller holds the lock
/// of the home from before listen() until after the listener is gone: that is what makes a socket file that
/// lies there a stale one.
///
/// Not a QLocalServer: its own listen() renames over a live socket (faults.md, finding 6), and with a socket
/// of ours it stops listening for good, and removes the file, at the first accept() that fails, as it does
/// while descriptors are short.
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
    LocalListener(QString path, int descriptor, Incoming incoming);
    void take();
    void turnAway();
    void openSpare();

    QString m_path;
    int m_descriptor;
    int m_spare = -1; ///< given up for a moment where descriptors are short, to tell a client that we are
    Incoming m_incoming;
    QSocketNotifier m_notifier;
    QTimer m_rest;
};

} // namespace trainshed
