// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/wire/bytedevice.h"
#include "model/protocol/wire/dispatcher.h"
#include "model/protocol/wire/envelope.h"
#include "model/protocol/wire/framing.h"

#include <QSet>

#include <memory>

namespace trainshed {

/// One client, seen from the server: reads its lines, hands requests to the dispatcher, writes the answers in
/// whatever order they come. Nothing that a client does costs more than bounded memory: lines, requests in
/// flight and answers that it does not fetch have limits; an idle client costs nothing and may stay.
class RpcConnection : public QObject
{
    Q_OBJECT
public:
    struct Limits {
        int inFlight = 64;                ///< then the client is read no further until one is answered
        qint64 pauseAt = 4 << 20;         ///< bytes of answers not fetched: read no further
        qint64 closeAt = 3 * (32 << 20);  ///< bytes of answers not fetched: hang up
        qsizetype line = maxRequestBytes; ///< longer: an answer that says so, and hang up
    };

    RpcConnection(std::unique_ptr<ByteDevice> device, const Dispatcher &dispatcher, quint64 number,
                  Limits limits, QObject *parent = nullptr);
    ~RpcConnection() override;

    quint64 number() const { return m_number; }
    /// True once its hello was answered: other methods are refused before.
    bool greeted() const { return m_greeted; }
    void close();
    /// Says something that was not asked for; not before the greeting.
    void tell(const Error &error);

Q_SIGNALS:
    /// For good; delete it later, not now.
    void closed();

private:
    void take(const QByteArray &bytes);
    void work();
    void line(const QByteArray &line);
    void dispatch(const rpc::Request &request);
    void refuse(const rpc::BadRequest &bad);
    void answer(const QString &key, const rpc::Request &request, const Result<QJsonObject> &result);
    void write(const QByteArray &line);
    void updatePause();
    void end();

    std::unique_ptr<ByteDevice> m_device;
    const Dispatcher &m_dispatcher;
    const quint64 m_number;
    const Limits m_limits;
    LineFramer m_framer;
    QSet<QString> m_inFlight;
    std::shared_ptr<RpcConnection *> m_life;
    bool m_greeted = false;
    bool m_paused = false;
    bool m_working = false;
    bool m_ended = false;
};

} // namespace trainshed
