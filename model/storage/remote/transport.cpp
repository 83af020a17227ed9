// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transport.h"

#include "model/base/descriptor.h"
#include "model/storage/remote/transfer.h"

#include <algorithm>
#include <array>
#include <curl/curl.h>
#include <mutex>
#include <optional>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
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

/// libcurl says which sockets it waits for, and only that one is looked at on which something happens: with
/// curl_multi_perform() each of many transfers would poll its own each time.
class Transport::Private
{
public:
    explicit Private(const TransportLimits &limits)
        : m_limits(limits)
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
        , m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        watch(EPOLL_CTL_ADD, m_bell.get(), EPOLLIN);
        m_multi = curl_multi_init();
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long{limits.connections});
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long{limits.connections});
        curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
        curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Private::onSocket);
        curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
        curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Private::onTimer);
        curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    }
    ~Private()
    {
        dropAll();
        for (CURL *easy : m_idle)
            curl_easy_cleanup(easy);
        curl_multi_cleanup(m_multi); // calls onSocket() for connections that were kept
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
        runDue();
        if (finish() || ring())
            return;
        const auto now = Clock::now();
        auto until = now + longest;
        for (const Timer &timer : m_timers)
            until = std::min(until, timer.at);
        if (m_due)
            until = std::min(until, *m_due);
        // Rounded up: a time that is not there yet must not be waited for in circles.
        const auto wait =
            std::chrono::ceil<std::chrono::milliseconds>(std::max(until - now, Clock::duration(0)));
        std::array<epoll_event, 64> events{};
        const int count = ::epoll_wait(m_poll.get(), events.data(), static_cast<int>(events.size()),
                                       static_cast<int>(wait.count()));
        for (int i = 0; i < count; ++i)
            take(events[static_cast<size_t>(i)]);
        runDue();
        finish();
        ring();
    }

    void wake()
    {
        const quint64 one = 1;
        (void)!::write(m_bell.get(), &one, sizeof one); // a bell that rings already is enough
    }
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
    static int onSocket(CURL *, curl_socket_t socket, int what, void *self, void *known)
    {
        auto *my = static_cast<Private *>(self);
        if (what == CURL_POLL_REMOVE) {
            my->watch(EPOLL_CTL_DEL, socket, 0);
            return 0;
        }
        const quint32 events = (what & CURL_POLL_IN ? EPOLLIN : 0U) | (what & CURL_POLL_OUT ? EPOLLOUT : 0U);
        my->watch(known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, events);
        curl_multi_assign(my->m_multi, socket, my);
        return 0;
    }

    static int onTimer(CURLM *, long ms, void *self)
    {
        auto *my = static_cast<Private *>(self);
        my->m_due.reset();
        if (ms >= 0)
            my->m_due = Clock::now() + std::chrono::milliseconds(ms);
        return 0;
    }

    void watch(int how, int socket, quint32 events)
    {
        epoll_event event = {};
        event.events = events;
        event.data.fd = socket;
        // A number may be used again for another socket before the old one was taken out, and the reverse.
        if (::epoll_ctl(m_poll.get(), how, socket, &event) != 0 && how != EPOLL_CTL_DEL)
            ::epoll_ctl(m_poll.get(), how == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
    }

    void take(const epoll_event &event)
    {
        if (event.data.fd == m_bell.get()) {
            quint64 rings = 0;
            (void)!::read(m_bell.get(), &rings, sizeof rings);
            return;
        }
        // A broken line tells of itself where it is read or written.
        constexpr quint32 broken = EPOLLERR | EPOLLHUP;
        const int what = (event.events & (EPOLLIN | broken) ? CURL_CSELECT_IN : 0) |
                         (event.events & (EPOLLOUT | broken) ? CURL_CSELECT_OUT : 0);
        int running = 0;
        curl_multi_socket_action(m_multi, event.data.fd, what, &running);
    }

    /// What libcurl wants done at a time: also the start of what is new.
    void runDue()
    {
        if (!m_due || *m_due > Clock::now())
            return;
        m_due.reset();
        int running = 0;
        curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }

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
    Descriptor m_poll;
    Descriptor m_bell;
    CURLM *m_multi = nullptr;
    std::optional<Clock::time_point> m_due;
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
