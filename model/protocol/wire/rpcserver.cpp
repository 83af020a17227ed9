// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/rpcserver.h"

#include <QList>
#include <QPointer>

namespace trainshed {

RpcServer::RpcServer(const Dispatcher &dispatcher, RpcConnection::Limits limits, int maxConnections,
                     QObject *parent)
    : QObject(parent), m_dispatcher(dispatcher), m_limits(limits), m_maxConnections(maxConnections)
{}

RpcServer::~RpcServer() = default;

void RpcServer::accept(std::unique_ptr<ByteDevice> device)
{
    if (connectionCount() >= m_maxConnections) {
        device->write(rpc::faultLine(QJsonValue(QJsonValue::Null), rpc::Fault::Application,
                                     Error{ErrorCode::TooLarge, tr("Too many programs are connected."), {}}));
        device->close();
        return;
    }
    const quint64 number = ++m_last;
    auto connection = std::make_unique<RpcConnection>(std::move(device), m_dispatcher, number, m_limits);
    connect(connection.get(), &RpcConnection::closed, this, [this, number] { drop(number); });
    m_connections.emplace(number, std::move(connection));
    Q_EMIT connectionCountChanged(connectionCount());
}

void RpcServer::drop(quint64 number)
{
    const auto at = m_connections.find(number);
    if (at == m_connections.end())
        return;
    // We are in one of its signals.
    at->second.release()->deleteLater();
    m_connections.erase(at);
    Q_EMIT connectionClosed(number);
    Q_EMIT connectionCountChanged(connectionCount());
}

void RpcServer::tellAll(const Error &error)
{
    // Writing may close one that fetches nothing: not while the map is walked.
    QList<QPointer<RpcConnection>> connections;
    for (const auto &[number, connection] : m_connections)
        connections.append(connection.get());
    for (const QPointer<RpcConnection> &connection : std::as_const(connections)) {
        if (connection)
            connection->tell(error);
    }
}

void RpcServer::closeAll()
{
    while (!m_connections.empty())
        m_connections.begin()->second->close();
}

} // namespace trainshed
