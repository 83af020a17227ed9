// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/engineclient_p.h"

#include "model/protocol/wire/envelope.h"

#include <QCoreApplication>

#include <chrono>

namespace trainshed {

using namespace std::chrono_literals;

namespace {
constexpr qint64 seriesMs = 5000;
constexpr int firstBackoffMs = 5; // an engine listens about 50 ms after its start
constexpr int longestBackoffMs = 200;
constexpr auto restBetweenSeries = 1000ms;
constexpr auto restAfterLoss = 100ms;
constexpr qint64 shortLifeMs = 2000; // lost sooner than that: no hurry to come back
constexpr auto greetingLimit = 10s;
} // namespace

EngineClient::Private::Private(EngineClient *owner, DeviceFactory makeDevice,
                               std::optional<EngineStarter> engineStarter, QString clientName)
    : q(owner), factory(std::move(makeDevice)), starter(std::move(engineStarter)), name(std::move(clientName))
{
    retry.setSingleShot(true);
    greeting.setSingleShot(true);
    QObject::connect(&retry, &QTimer::timeout, q, [this] {
        if (series.isValid())
            attempt();
        else
            beginSeries();
    });
    QObject::connect(&greeting, &QTimer::timeout, q, [this] {
        onClosed(Error{ErrorCode::Timeout, EngineClient::tr("The engine does not answer."), {}});
    });
}

void EngineClient::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void EngineClient::Private::beginSeries()
{
    series.start();
    started = false;
    backoffMs = firstBackoffMs;
    attempt();
}

void EngineClient::Private::attempt()
{
    dropDevice();
    complaint.reset();
    framer = LineFramer(maxReplyBytes);
    device = factory();
    if (!device) {
        failAttempt(Error{ErrorCode::Unreachable, EngineClient::tr("The engine can't be reached."), {}});
        return;
    }
    QObject::connect(device.get(), &ByteDevice::opened, q, [this] { onOpened(); });
    QObject::connect(device.get(), &ByteDevice::received, q,
                     [this](const QByteArray &bytes) { onReceived(bytes); });
    QObject::connect(device.get(), &ByteDevice::closed, q, [this](const Error &why) { onClosed(why); });
    device->open();
}

void EngineClient::Private::dropDevice()
{
    greeting.stop();
    if (!device)
        return;
    device->disconnect(q);
    device->close();
    device.release()->deleteLater(); // we may be in one of its signals
}

void EngineClient::Private::onOpened()
{
    greeting.start(greetingLimit);
    rpc::Hello request;
    request.client = name;
    const Pending pending{q, true, [this](const Result<QJsonObject> &answer) { onHello(answer); }};
    const qint64 id = nextId++;
    inFlight.insert(id, pending);
    device->write(rpc::requestLine(id, QLatin1String(rpc::Hello::method), encode(request).toObject()));
    if (state == State::Connecting)
        setState(State::Greeting);
}

void EngineClient::Private::onHello(const Result<QJsonObject> &answer)
{
    greeting.stop();
    if (!answer) {
        const ErrorCode code = answer.error().code;
        if (code == ErrorCode::VersionMismatch || code == ErrorCode::PermissionDenied)
            refuse(answer.error());
        else if (device) // else the connection ended, which is dealt with already
            onClosed(answer.error());
        return;
    }
    rpc::Hello::Reply reply;
    if (const QString wrong = decode(QJsonValue(*answer), reply); !wrong.isEmpty()) {
        onClosed(badReply(wrong));
        return;
    }
    if (reply.protocol < rpc::protocolOldest || reply.oldest > rpc::protocolVersion) {
        refuse(Error{
            ErrorCode::VersionMismatch,
            EngineClient::tr("The engine that runs is of version %1 and can't work with this program: "
                             "stop it with “trainshedctl engine stop” of its own version, then try again.")
                .arg(reply.version),
            {}});
        return;
    }
    hello = reply;
    stopped = false;
    series.invalidate();
    live.start();
    lastError = {};
    const QPointer<EngineClient> self(q);
    setState(State::Live);
    if (self && state == State::Live)
        flushQueue();
}

void EngineClient::Private::onReceived(const QByteArray &bytes)
{
    framer.feed(bytes);
    const QPointer<EngineClient> self(q);
    const ByteDevice *from = device.get();
    while (self && device.get() == from) {
        const std::optional<QByteArray> line = framer.next();
        if (!line)
            break;
        onReply(*line);
    }
    if (self && device.get() == from && framer.overflowed())
        onClosed(badReply(QStringLiteral("longer than %1 bytes").arg(maxReplyBytes)));
}

void EngineClient::Private::onReply(const QByteArray &line)
{
    const Result<rpc::Reply> reply = rpc::readReply(line);
    if (!reply) {
        onClosed(reply.error());
        return;
    }
    if (reply->id.isNull() && !reply->answer)
        complaint = reply->answer.error();
    const qint64 id = reply->id.toInteger(-1);
    if (!inFlight.contains(id))
        return; // an answer that nobody waits for
    const Pending pending = inFlight.take(id);
    pending.answer(reply->answer);
}

void EngineClient::Private::onClosed(const Error &why)
{
    Error reason = complaint.value_or(why);
    if (reason.detail == rpc::engineStopped) {
        reason.detail.clear();
        stopped = respectsStop;
    }
    dropDevice();
    if (reason.code == ErrorCode::PermissionDenied)
        refuse(reason);
    else if (state == State::Live)
        lose(reason);
    else
        failAttempt(reason);
}

void EngineClient::Private::failAttempt(const Error &why)
{
    // The greeting, if it was under way; its handler finds no device and says nothing.
    inFlight.clear();
    const QPointer<EngineClient> self(q);
    if (state == State::Greeting)
        setState(State::Connecting);
    if (!self || !series.isValid())
        return;
    if (!starter || stopped || series.elapsed() > seriesMs) {
        Error reason = why;
        if (starter && reason.detail.isEmpty())
            reason.detail = starter->lastWords();
        giveUp(reason);
        return;
    }
    if (!started) {
        started = true;
        if (const Result<> start = starter->start(); !start) {
            giveUp(start.error());
            return;
        }
    }
    retry.start(backoffMs);
    backoffMs = qMin(backoffMs + backoffMs / 2 + 1, longestBackoffMs);
}

void EngineClient::Private::giveUp(const Error &why)
{
    series.invalidate();
    if (!stopped) // else it stands why already
        lastError = why;
    retry.start(restBetweenSeries);
    const QPointer<EngineClient> self(q);
    setState(stopped ? State::Stopped : State::Lost);
    if (self)
        failPending(lastError, true);
}

void EngineClient::Private::lose(const Error &why)
{
    series.invalidate();
    lastError = why;
    // A short time first: an engine that is being replaced gets to end, one that dies at once does not make
    // us spin.
    retry.start(stopped || live.elapsed() < shortLifeMs ? restBetweenSeries : restAfterLoss);
    const QPointer<EngineClient> self(q);
    setState(stopped ? State::Stopped : State::Lost);
    if (self)
        failPending(why, stopped);
}

void EngineClient::Private::refuse(const Error &why)
{
    series.invalidate();
    retry.stop();
    dropDevice();
    lastError = why;
    const QPointer<EngineClient> self(q);
    setState(State::Refused);
    if (self)
        failPending(why, true);
}

void EngineClient::Private::failPending(const Error &why, bool alsoQueued)
{
    const Error error{why.code == ErrorCode::PermissionDenied || why.code == ErrorCode::VersionMismatch ||
                              why.code == ErrorCode::Cancelled
                          ? why.code
                          : ErrorCode::Unreachable,
                      why.what, why.detail};
    // Taken out first: handlers may ask for more, close us or delete us.
    QList<Pending> pending;
    QList<qint64> ids = inFlight.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids)
        pending.append(inFlight.value(id));
    inFlight.clear();
    if (alsoQueued) {
        for (const Queued &request : std::as_const(queue))
            pending.append(request.pending);
        queue.clear();
    }
    for (const Pending &p : std::as_const(pending))
        p.answer(error);
}

void EngineClient::Private::sendNow(Queued request)
{
    const qint64 id = nextId++;
    const QByteArray line = rpc::requestLine(id, request.method, request.params);
    if (line.size() > maxRequestBytes) {
        QMetaObject::invokeMethod(
            q,
            [pending = request.pending] {
                pending.answer(
                    Error{ErrorCode::TooLarge, EngineClient::tr("The request is too long to be sent."), {}});
            },
            Qt::QueuedConnection);
        return;
    }
    inFlight[id] = std::move(request.pending);
    device->write(line);
}

void EngineClient::Private::flushQueue()
{
    QList<Queued> waiting;
    waiting.swap(queue);
    for (Queued &request : waiting)
        sendNow(std::move(request));
}

} // namespace trainshed
