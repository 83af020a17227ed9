// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/wire/bytedevice.h"

#include <QLocalSocket>

#include <memory>

namespace trainshed {

/// A local socket whose peer runs as our own user: anybody else is refused before a byte is read.
class LocalSocketDevice final : public ByteDevice
{
    Q_OBJECT
public:
    /// Client side: open() connects to the socket at `path`.
    explicit LocalSocketDevice(const QString &path, QObject *parent = nullptr);
    /// Server side: a connection that was accepted; nullptr, and the socket is closed, where another user is
    /// at the other end.
    static std::unique_ptr<LocalSocketDevice> accepted(std::unique_ptr<QLocalSocket> socket);
    ~LocalSocketDevice() override;

    void open() override;
    void close() override;
    void write(const QByteArray &bytes) override;
    qint64 pendingBytes() const override;
    void setPaused(bool paused) override;

private:
    explicit LocalSocketDevice(std::unique_ptr<QLocalSocket> socket);
    void wire();
    void greet();
    void drainInput();
    void failed(QLocalSocket::LocalSocketError code);
    void shut();
    void endLater(const Error &why);

    QString m_path;
    std::unique_ptr<QLocalSocket> m_socket;
    bool m_paused = false;
    bool m_ended = false;  ///< nothing comes or goes any more
    bool m_silent = false; ///< close() was called: no signal either
};

} // namespace trainshed
