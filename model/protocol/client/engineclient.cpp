// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/engineclient.h"

#include "model/protocol/client/engineclient_p.h"
#include "model/protocol/wire/localsocketdevice.h"

#include <QCoreApplication>

namespace trainshed {

EngineClient::EngineClient(const Home &home, const QString &clientName, bool startEngine, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(
          this,
          [path = home.socketPath()]() -> std::unique_ptr<ByteDevice> {
              return std::make_unique<LocalSocketDevice>(path);
          },
          startEngine ? std::optional(EngineStarter(home)) : std::nullopt, clientName))
{}

EngineClient::EngineClient(DeviceFactory factory, const QString &clientName, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(factory), std::nullopt, clientName))
{}

EngineClient::~EngineClient() = default;

EngineClient::State EngineClient::state() const
{
    return d->state;
}

const Error &EngineClient::lastError() const
{
    return d->lastError;
}

const rpc::Hello::Reply &EngineClient::engine() const
{
    return d->hello;
}

void EngineClient::open()
{
    if (d->state != State::Idle && d->state != State::Refused && d->state != State::Stopped)
        return;
    d->stopped = false;
    d->setState(State::Connecting);
    d->beginSeries();
}

void EngineClient::close()
{
    d->retry.stop();
    d->series.invalidate();
    d->stopped = false;
    d->dropDevice();
    d->setState(State::Idle);
    d->failPending(Error{ErrorCode::Cancelled, tr("The connection to the engine was closed."), {}}, true);
}

void EngineClient::setRespectsStop(bool respects)
{
    d->respectsStop = respects;
}

void EngineClient::send(const QString &method, const QJsonObject &params, QObject *context,
                        RawHandler handler)
{
    Private::Queued request{method, params, {context, context != nullptr, std::move(handler)}};
    switch (d->state) {
    case State::Live:
        d->sendNow(std::move(request));
        return;
    case State::Stopped:
    case State::Refused: // open() may still be called again, but nobody should wait for that
        QMetaObject::invokeMethod(
            this, [pending = request.pending, why = d->lastError] { pending.answer(why); },
            Qt::QueuedConnection);
        return;
    case State::Lost:
        d->queue.append(std::move(request));
        if (!d->series.isValid()) // somebody waits: try now, not when the second is over
            d->retry.start(0);
        return;
    case State::Idle:
    case State::Connecting:
    case State::Greeting:
        d->queue.append(std::move(request));
        return;
    }
}

Error EngineClient::badReply(const QString &wrong)
{
    return Error{ErrorCode::InvalidJson,
                 QCoreApplication::translate("Protocol", "The engine's answer can't be understood."), wrong};
}

} // namespace trainshed
