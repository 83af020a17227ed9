// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/client/enginestarter.h"
#include "model/protocol/wire/bytedevice.h"
#include "model/protocol/wire/framing.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace trainshed {

/// Attempts to connect come in series: try, start the engine when nobody listens, try again in growing steps
/// until it does or the time is over. After a series without success the client is Lost and rests a second.
class EngineClient::Private
{
public:
    Private(EngineClient *owner, DeviceFactory makeDevice, std::optional<EngineStarter> engineStarter,
            QString clientName);

    struct Pending {
        QPointer<QObject> context;
        bool hasContext = false;
        RawHandler handler;
        void answer(const Result<QJsonObject> &result) const
        {
            if (!hasContext || context)
                handler(result);
        }
    };
    struct Queued {
        QString method;
        QJsonObject params;
        Pending pending;
    };

    void setState(State next);
    void beginSeries();
    void attempt();
    void dropDevice();
    void onOpened();
    void onReceived(const QByteArray &bytes);
    void onReply(const QByteArray &line);
    void onHello(const Result<QJsonObject> &answer);
    void onClosed(const Error &why);
    void failAttempt(const Error &why);
    void giveUp(const Error &why);
    void refuse(const Error &why);
    void lose(const Error &why);
    void failPending(const Error &why, bool alsoQueued);
    void sendNow(Queued request);
    void flushQueue();

    EngineClient *q;
    DeviceFactory factory;
    std::optional<EngineStarter> starter;
    QString name;

    State state = State::Idle;
    Error lastError;
    std::optional<Error> complaint; ///< what the server said to nobody in particular before it hung up
    rpc::Hello::Reply hello;

    std::unique_ptr<ByteDevice> device;
    LineFramer framer{maxReplyBytes};
    qint64 nextId = 1;
    QHash<qint64, Pending> inFlight;
    QList<Queued> queue;

    QTimer retry;
    QTimer greeting;
    QElapsedTimer series; ///< valid while one is on
    QElapsedTimer live;
    int backoffMs = 0;
    bool started = false;
    bool respectsStop = false;
    bool stopped = false; ///< somebody ended the engine: look for it, start none
};

} // namespace trainshed
