// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/remotesize.h"

#include "model/protocol/messages/remotedatamethods.h"
#include "model/protocol/messages/storagemethods.h"

#include <QUuid>

#include <utility>

namespace trainshed {

namespace {
constexpr int pollMs = 400;
}

RemoteSize::RemoteSize(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &RemoteSize::ask);
}

RemoteSize::~RemoteSize() = default;

void RemoteSize::start(EngineClient *client, const QStringList &locations)
{
    cancel();
    m_client = client;
    m_waiting = locations;
    m_sum = {};
    m_poll.start();
    next();
}

void RemoteSize::cancel()
{
    m_poll.stop();
    if (m_operation.isEmpty())
        return;
    rpc::StorageCancel request;
    request.operation = std::exchange(m_operation, {});
    // Nothing to tell: either the request itself is answered with Cancelled, or it was done before.
    m_client->call(request, m_client, [](const Result<rpc::None> &) {});
}

void RemoteSize::next()
{
    m_operation.clear();
    if (m_waiting.isEmpty()) {
        m_poll.stop();
        Q_EMIT finished(m_sum);
        return;
    }
    m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rpc::StorageMeasure request;
    request.location = m_waiting.takeFirst();
    request.operation = m_operation;
    m_client->call(request, this, [this, request](const Result<rpc::StorageMeasure::Reply> &reply) {
        if (request.operation != m_operation)
            return;
        if (reply) {
            m_sum.files += reply->files;
            m_sum.bytes += reply->bytes;
        } else {
            m_sum.problems.append(tr("“%1” is not counted: %2", "a location and what is wrong with it")
                                      .arg(request.location, reply.error().text()));
        }
        next();
    });
}

void RemoteSize::ask()
{
    if (m_operation.isEmpty())
        return;
    rpc::StorageProgress request;
    request.operation = m_operation;
    m_client->call(request, this,
                   [this, operation = m_operation](const Result<rpc::StorageProgress::Reply> &reply) {
                       if (!reply || operation != m_operation)
                           return;
                       Sum sum = m_sum;
                       sum.files += reply->files;
                       sum.bytes += reply->bytes;
                       Q_EMIT progressed(sum);
                   });
}

} // namespace trainshed
