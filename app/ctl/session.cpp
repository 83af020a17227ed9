// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "app/ctl/output.h"

namespace trainshed::ctl {

namespace {
/// An engine that ends at each try of one question must not keep us asking.
constexpr int mostLosses = 5;
} // namespace

Result<> Session::connectTo(bool start)
{
    if (m_client)
        return Done{};
    if (start) { // the engine's own log of its start goes there
        if (const Result<> made = m_home.create(); !made)
            return made;
    }
    m_client = m_maker(m_home, start);
    connect(m_client.get(), &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state == EngineClient::State::Live)
            ++m_lives;
    });
    m_client->open();
    return Done{};
}

Result<rpc::Hello::Reply> Session::hello(bool start)
{
    if (const Result<> connected = connectTo(start); !connected)
        return connected.error();
    using State = EngineClient::State;
    const auto settled = [this] {
        const State state = m_client->state();
        return state == State::Live || state == State::Lost || state == State::Refused;
    };
    QEventLoop loop;
    const QMetaObject::Connection ready = connect(m_client.get(), &EngineClient::stateChanged, &loop, [&] {
        if (settled())
            loop.quit();
    });
    runUntil(loop, QDeadlineTimer::Forever, settled);
    disconnect(ready);
    if (m_client->state() == State::Live)
        return m_client->engine();
    return Error{ErrorCode::Unreachable, m_client->lastError().what, m_client->lastError().detail};
}

bool Session::Losses::mayAskAgain(const Error &error)
{
    const bool reachedSince = m_session.m_lives > m_lives;
    m_lives = m_session.m_lives;
    return error.code == ErrorCode::Unreachable && reachedSince && ++m_count <= mostLosses;
}

void Session::runUntil(QEventLoop &loop, QDeadlineTimer deadline, const std::function<bool()> &done)
{
    QTimer timer;
    timer.setSingleShot(true);
    if (!deadline.isForever()) {
        connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        timer.start(std::chrono::milliseconds(deadline.remainingTime()));
    }
    if (!done())
        loop.exec();
}

Error Session::timeout()
{
    return Error{ErrorCode::Timeout, Ctl::tr("The time was over before it ended."), {}};
}

} // namespace trainshed::ctl
