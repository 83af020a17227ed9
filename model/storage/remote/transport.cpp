// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transport.h"

#include "model/storage/remote/transfer.h"

#include <algorithm>
#include <curl/curl.h>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace trainshed {

namespace {

using Clock = std::chrono::steady_clock;

struct Timer {
    Clock::time_point at;
    std::function<void()> then;
};

} // namespace

class Transport::Private
{
public:
    explicit Private(const TransportLimits &limits) : m_limits(limits)
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        m_multi = curl_multi_init();
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long{limits.connections});
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long{limits.connections});
        curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
    }
    ~Private()
    {
        dropAll();
        for (CURL *easy : m_idle)
            curl_easy_cleanup(easy);
        curl_multi_cleanup(m_multi);
    }

    void start(HttpRequest request, HttpDone done)
    {
        CURL *easy = m_idle.empty() ? curl_easy_init() : m_idle.back();
        if (!m_idle.empty())
            m_idle.pop_back();
        auto transfer = std::make_unique<Transfer>(easy, std::move(request), std::move(done));
        transfer->prepare(m_limits);
        curl_multi_add_handle(m_multi, easy);
        m_active.emplace(easy, std::move(transfer));
    }

    void later(std::chrono::milliseconds delay, std::function<void()> then)
    {
        m_timers.push_back({Clock::now() + delay, std::move(then)});
    }

    void step(std::chrono::milliseconds longest)
    {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        if (finish() || ring())
            return;
        int wait = static_cast<int>(longest.count());
        for (const Timer &timer : m_timers) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(timer.at - Clock::now()).count();
            wait = std::clamp(static_cast<int>(left) + 1, 0, wait);
        }
        curl_multi_poll(m_multi, nullptr, 0, wait, nullptr);
        curl_multi_perform(m_multi, &running);
        finish();
        ring();
    }

    void wake() { curl_multi_wakeup(m_multi); }
    int pending() const { return static_cast<int>(m_active.size() + m_timers.size()); }

    void dropAll()
    {
        m_timers.clear();
        for (auto &[easy, transfer] : m_active) {
            curl_multi_remove_handle(m_multi, easy);
            curl_easy_cleanup(easy);
        }
        m_active.clear();
    }

private:
    /// Calls who waits for what has ended. True when there was something: the world may have changed.
    bool finish()
    {
        bool any = false;
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *easy = message->easy_handle;
            const CURLcode code = message->data.result;
            const auto at = m_active.find(easy);
            if (at == m_active.end())
                continue;
            const auto transfer = std::move(at->second);
            m_active.erase(at);
            curl_multi_remove_handle(m_multi, easy);
            auto [answer, done] = transfer->finished(code);
            curl_easy_reset(easy);
            m_idle.push_back(easy);
            done(std::move(answer));
            any = true;
        }
        return any;
    }

    bool ring()
    {
        const auto now = Clock::now();
        const auto due = std::stable_partition(m_timers.begin(), m_timers.end(),
                                               [now](const Timer &timer) { return timer.at > now; });
        std::vector<Timer> ringing(std::make_move_iterator(due), std::make_move_iterator(m_timers.end()));
        m_timers.erase(due, m_timers.end());
        for (const Timer &timer : ringing)
            timer.then();
        return !ringing.empty();
    }

    TransportLimits m_limits;
    CURLM *m_multi = nullptr;
    std::vector<CURL *> m_idle;
    std::unordered_map<CURL *, std::unique_ptr<Transfer>> m_active;
    std::vector<Timer> m_timers;
};

Transport::Transport(const TransportLimits &limits) : d(std::make_unique<Private>(limits)) {}
Transport::~Transport() = default;

void Transport::start(HttpRequest request, HttpDone done)
{
    d->start(std::move(request), std::move(done));
}

void Transport::later(std::chrono::milliseconds delay, std::function<void()> then)
{
    d->later(delay, std::move(then));
}

void Transport::step(std::chrono::milliseconds longest)
{
    d->step(longest);
}

void Transport::wake()
{
    d->wake();
}

int Transport::pending() const
{
    return d->pending();
}

void Transport::dropAll()
{
    d->dropAll();
}

} // namespace trainshed
