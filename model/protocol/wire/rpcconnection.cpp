// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/wire/rpcconnection.h"

#include <QPointer>

namespace trainshed {

RpcConnection::RpcConnection(std::unique_ptr<ByteDevice> device, const Dispatcher &dispatcher, quint64 number,
                             Limits limits, QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
    , m_dispatcher(dispatcher)
    , m_number(number)
    , m_limits(limits)
    , m_framer(limits.line)
    , m_life(std::make_shared<RpcConnection *>(this))
{
    connect(m_device.get(), &ByteDevice::received, this, &RpcConnection::take);
    connect(m_device.get(), &ByteDevice::drained, this, &RpcConnection::updatePause);
    connect(m_device.get(), &ByteDevice::closed, this, &RpcConnection::end);
}

RpcConnection::~RpcConnection() = default;

void RpcConnection::close()
{
    m_device->close();
    end();
}

void RpcConnection::tell(const Error &error)
{
    if (m_greeted)
        write(rpc::faultLine(QJsonValue(QJsonValue::Null), rpc::Fault::Application, error));
}

void RpcConnection::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_life.reset(); // long polls see that nobody waits
    Q_EMIT closed();
}

void RpcConnection::take(const QByteArray &bytes)
{
    m_framer.feed(bytes);
    work();
}

void RpcConnection::work()
{
    if (m_working) // an answer from within a handler
        return;
    m_working = true;
    const QPointer<RpcConnection> self(this);
    while (!m_ended && !m_paused) {
        const std::optional<QByteArray> next = m_framer.next();
        if (!next)
            break;
        line(*next);
        if (!self)
            return;
    }
    m_working = false;
    if (m_framer.overflowed() && !m_ended) {
        refuse({QJsonValue(QJsonValue::Null), rpc::Fault::InvalidRequest,
                Error{ErrorCode::TooLarge,
                      tr("A request is longer than %n byte(s).", nullptr, static_cast<int>(m_limits.line)),
                      {}}});
        close();
    }
}

void RpcConnection::line(const QByteArray &line)
{
    const auto read = rpc::readRequest(line);
    if (const auto *request = std::get_if<rpc::Request>(&read))
        dispatch(*request);
    else
        refuse(std::get<rpc::BadRequest>(read));
}

void RpcConnection::dispatch(const rpc::Request &request)
{
    if (!m_dispatcher.knows(request.method)) {
        refuse({request.id, rpc::Fault::MethodNotFound,
                Error{ErrorCode::Unsupported,
                      tr("This engine does not know the method “%1”.").arg(request.method.left(64)),
                      {}}});
        return;
    }
    if (!m_greeted && request.method != QLatin1String(rpc::Hello::method)) {
        refuse({request.id, rpc::Fault::InvalidRequest,
                Error{ErrorCode::Conflict, tr("The first request of a connection is “hello”."), {}}});
        return;
    }
    // A number and a text that look alike are two IDs.
    const QString key = request.id.isString() ? QString(u's' + request.id.toString())
                                              : QString::number(request.id.toInteger());
    if (m_inFlight.contains(key)) {
        refuse(
            {QJsonValue(QJsonValue::Null), rpc::Fault::InvalidRequest,
             Error{ErrorCode::Conflict, tr("Another request with the same “id” is not answered yet."), key}});
        return;
    }
    m_inFlight.insert(key);
    updatePause();
    m_dispatcher.handle(request.method, request.params, Caller(m_number, m_life),
                        [life = std::weak_ptr(m_life), key, request](const Result<QJsonObject> &result) {
                            if (const auto alive = life.lock())
                                (*alive)->answer(key, request, result);
                        });
}

void RpcConnection::answer(const QString &key, const rpc::Request &request, const Result<QJsonObject> &result)
{
    if (!m_inFlight.remove(key)) // answered already
        return;
    if (!result) {
        write(rpc::faultLine(request.id, rpc::Fault::Application, result.error()));
    } else {
        if (request.method == QLatin1String(rpc::Hello::method))
            m_greeted = true;
        QByteArray line = rpc::replyLine(request.id, *result);
        if (line.size() > maxReplyBytes)
            line = rpc::faultLine(
                request.id, rpc::Fault::Application,
                Error{ErrorCode::TooLarge, tr("The answer is too long: ask for less at a time."), {}});
        write(line);
    }
    updatePause();
}

void RpcConnection::refuse(const rpc::BadRequest &bad)
{
    write(rpc::faultLine(bad.id, bad.fault, bad.error));
    updatePause();
}

void RpcConnection::write(const QByteArray &line)
{
    if (m_ended)
        return;
    m_device->write(line);
    if (m_device->pendingBytes() > m_limits.closeAt)
        close();
}

void RpcConnection::updatePause()
{
    if (m_ended)
        return;
    const bool pause = m_inFlight.size() >= m_limits.inFlight || m_device->pendingBytes() > m_limits.pauseAt;
    if (pause == m_paused)
        return;
    m_paused = pause;
    m_device->setPaused(pause);
    // Lines that came in one piece with those before wait in the framer. Not from within this call: it may
    // be a handler's answer.
    if (!pause)
        QMetaObject::invokeMethod(this, &RpcConnection::work, Qt::QueuedConnection);
}

} // namespace trainshed
