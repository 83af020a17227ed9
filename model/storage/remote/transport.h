// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/httpcall.h"

#include <chrono>
#include <memory>

namespace trainshed {

/// How long a peer may keep silent. No total time: a big object over a thin line takes what it takes.
struct TransportLimits {
    int connectMs = 20'000;
    int stallSeconds = 30; ///< with fewer than `stallBytes` a second for so long, a transfer is given up
    int stallBytes = 100;
    int connections = 64; ///< kept and used per host at most
};

/// HTTP(S) with libcurl's multi interface: many requests at a time on one thread, connections kept and used
/// again, HTTP/2 where offered. Follows no redirect: who calls decides where a signed request may go. Not
/// thread-safe but for wake().
class Transport
{
public:
    explicit Transport(const TransportLimits &limits = {});
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// `done` is called by step(), never by start().
    void start(HttpRequest request, HttpDone done);
    /// Calls `then` from step() after so long.
    void later(std::chrono::milliseconds delay, std::function<void()> then);
    /// Runs what can be run, and waits for at most `longest` when nothing can.
    void step(std::chrono::milliseconds longest);
    /// Ends a wait in step() of another thread.
    void wake();
    /// Requests under way and calls of later() to come.
    int pending() const;
    /// Ends all of them; nobody is called.
    void dropAll();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace trainshed
