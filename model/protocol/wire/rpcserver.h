// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/wire/rpcconnection.h"

#include <unordered_map>

namespace trainshed {

/// All clients of one dispatcher. The dispatcher outlives the server.
class RpcServer : public QObject
{
    Q_OBJECT
public:
    explicit RpcServer(const Dispatcher &dispatcher, RpcConnection::Limits limits = {},
                       int maxConnections = 256, QObject *parent = nullptr);
    ~RpcServer() override;

    /// Takes a connection from now on; one too many is told so and closed.
    void accept(std::unique_ptr<ByteDevice> device);
    int connectionCount() const { return static_cast<int>(m_connections.size()); }
    void closeAll();
    /// Tells every client that greeted, without being asked.
    void tellAll(const Error &error);

Q_SIGNALS:
    void connectionCountChanged(int count);
    /// A client is gone; Caller::connection() was `number`.
    void connectionClosed(quint64 number);

private:
    void drop(quint64 number);

    const Dispatcher &m_dispatcher;
    const RpcConnection::Limits m_limits;
    const int m_maxConnections;
    quint64 m_last = 0;
    std::unordered_map<quint64, std::unique_ptr<RpcConnection>> m_connections;
};

} // namespace trainshed
