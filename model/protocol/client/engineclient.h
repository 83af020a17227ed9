// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"
#include "model/protocol/messages/catalogmethods.h"
#include "model/protocol/messages/datasetmethods.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace trainshed {

class ByteDevice;

/// The way to the engine, for the window and the command line: a state machine over a byte device (a local
/// socket in life, a pair in memory in tests). Starts the engine when none runs, says hello, keeps the
/// connection, comes back by itself after a loss. Lives in one thread; nothing here blocks.
class EngineClient : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,       ///< open() not called yet, or closed
        Connecting, ///< or starting the engine
        Greeting,
        Live,
        Lost,    ///< was live; tries again each second
        Stopped, ///< somebody ended the engine: it is not started again before open(), but found when it
                 ///< comes
        Refused, ///< final: another version, another user; lastError() says why
    };
    Q_ENUM(State)

    /// Makes devices: called for each attempt to connect. In tests a pair in memory.
    using DeviceFactory = std::function<std::unique_ptr<ByteDevice>()>;

    /// The real thing: the socket of a home. `startEngine`: start trainshed-engine (beside our own program)
    /// when nobody listens.
    EngineClient(const Home &home, const QString &clientName, bool startEngine, QObject *parent = nullptr);
    EngineClient(DeviceFactory factory, const QString &clientName, QObject *parent = nullptr);
    ~EngineClient() override;

    /// Starts the engine where none runs, also after Stopped.
    void open();
    void close();
    /// Whether an engine that somebody ended stays so (a window), or is started again like one that died (a
    /// command that waits). Without it there is no state Stopped.
    void setRespectsStop(bool respects);
    State state() const;
    const Error &lastError() const;
    const rpc::Hello::Reply &engine() const; ///< valid while Live and after

    template<typename Reply>
    using Handler = std::function<void(Result<Reply>)>;

    /// Sends a request; the handler is called once, in this thread, unless `context` is gone by then.
    /// Requests made before Live wait for it; those in flight when the connection is lost fail with
    /// Unreachable (a JobCreate may be repeated with the same requestId).
    template<typename Request>
    void call(const Request &request, QObject *context, Handler<typename Request::Reply> handler)
    {
        using Reply = typename Request::Reply;
        send(QLatin1String(Request::method), encode(request).toObject(), context,
             [handler = std::move(handler)](const Result<QJsonObject> &answer) {
                 if (!answer) {
                     handler(answer.error());
                     return;
                 }
                 Reply reply{};
                 const QString wrong = decode(QJsonValue(*answer), reply);
                 if (wrong.isEmpty())
                     handler(std::move(reply));
                 else
                     handler(badReply(wrong));
             });
    }

Q_SIGNALS:
    void stateChanged(trainshed::EngineClient::State state);

private:
    using RawHandler = std::function<void(const Result<QJsonObject> &)>;
    void send(const QString &method, const QJsonObject &params, QObject *context, RawHandler handler);
    static Error badReply(const QString &wrong);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trainshed
