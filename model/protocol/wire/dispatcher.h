// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/methods.h"

#include <QHash>

#include <functional>
#include <memory>

namespace trainshed {

/// Who asks, for a handler that keeps the question (a long poll): once gone() nobody waits for the answer,
/// and giving it does nothing.
class Caller
{
public:
    Caller() = default;
    Caller(quint64 connection, std::weak_ptr<const void> life)
        : m_connection(connection), m_life(std::move(life))
    {}
    quint64 connection() const { return m_connection; }
    bool gone() const { return m_life.expired(); }

private:
    quint64 m_connection = 0;
    std::weak_ptr<const void> m_life;
};

/// Methods by name: what a server does with a request. Handlers are typed; JSON ends here. One thread.
class Dispatcher
{
public:
    /// Called once, now or later, in any order; the second call does nothing.
    using Answer = std::function<void(Result<QJsonObject>)>;
    template<typename Request>
    using Reply = std::function<void(Result<typename Request::Reply>)>;

    template<typename Request>
    void on(std::function<void(const Request &, Reply<Request>)> handler)
    {
        on<Request>(
            [handler = std::move(handler)](const Request &request, const Caller &, Reply<Request> reply) {
                handler(request, std::move(reply));
            });
    }
    template<typename Request>
    void on(std::function<void(const Request &, const Caller &, Reply<Request>)> handler)
    {
        m_handlers.insert(
            QString::fromLatin1(Request::method),
            [handler = std::move(handler)](const QJsonObject &params, const Caller &caller, Answer answer) {
                Request request{};
                if (const QString wrong = decode(QJsonValue(params), request); !wrong.isEmpty()) {
                    answer(badParams(wrong));
                    return;
                }
                handler(request, caller,
                        [answer = std::move(answer)](const Result<typename Request::Reply> &reply) {
                            if (reply)
                                answer(encode(*reply).toObject());
                            else
                                answer(reply.error());
                        });
            });
    }

    bool knows(const QString &method) const { return m_handlers.contains(method); }
    /// The method is one that knows() knows.
    void handle(const QString &method, const QJsonObject &params, const Caller &caller, Answer answer) const;

private:
    using Raw = std::function<void(const QJsonObject &, const Caller &, Answer)>;
    static Error badParams(const QString &wrong);

    QHash<QString, Raw> m_handlers;
};

} // namespace trainshed
