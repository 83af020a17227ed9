// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace trainshed::ctl {

/// Makes the client of a home; `start`: starts the engine when none runs. In tests a fake engine's.
using ClientMaker = std::function<std::unique_ptr<EngineClient>(const Home &home, bool start)>;

/// The conversation with the engine, one question after the other: each call turns the event loop until its
/// answer is here. A command line has nothing else to do meanwhile.
class Session : public QObject
{
public:
    Session(Home home, ClientMaker maker) : m_home(std::move(home)), m_maker(std::move(maker)) {}

    const Home &home() const { return m_home; }
    /// Connects; done by itself before the first question. `start` counts for the first call only.
    Result<> connectTo(bool start = true);
    EngineClient &client() { return *m_client; }
    /// What the engine said of itself.
    Result<rpc::Hello::Reply> hello(bool start = true);

    /// For what can be asked twice without harm: asked again where the connection is lost meanwhile, since
    /// the engine comes back. Timeout when the deadline passes first.
    template<typename Request>
    Result<typename Request::Reply> ask(const Request &request,
                                        QDeadlineTimer deadline = QDeadlineTimer::Forever)
    {
        Losses losses(*this);
        while (true) {
            Result<typename Request::Reply> answer = askOnce(request, deadline);
            if (answer || !losses.mayAskAgain(answer.error()))
                return answer;
        }
    }

    /// For what changes something and can't be repeated.
    template<typename Request>
    Result<typename Request::Reply> askOnce(const Request &request,
                                            QDeadlineTimer deadline = QDeadlineTimer::Forever)
    {
        if (const Result<> connected = connectTo(); !connected)
            return connected.error();
        std::optional<Result<typename Request::Reply>> answer;
        QObject context; // an answer after the deadline finds it gone
        QEventLoop loop;
        m_client->call(request, &context, EngineClient::Handler<typename Request::Reply>([&](auto reply) {
                           answer = std::move(reply);
                           loop.quit();
                       }));
        runUntil(loop, deadline, [&] { return answer.has_value(); });
        return answer ? *std::move(answer) : Result<typename Request::Reply>(timeout());
    }

    /// Tells a lost connection, after which one asks again, from an engine that can't be had.
    class Losses
    {
    public:
        explicit Losses(const Session &session) : m_session(session) {}
        bool mayAskAgain(const Error &error);

    private:
        const Session &m_session;
        int m_lives = 0;
        int m_count = 0;
    };

private:
    static void runUntil(QEventLoop &loop, QDeadlineTimer deadline, const std::function<bool()> &done);
    static Error timeout();

    Home m_home;
    ClientMaker m_maker;
    std::unique_ptr<EngineClient> m_client;
    int m_lives = 0; ///< how often the engine was reached
};

} // namespace trainshed::ctl
