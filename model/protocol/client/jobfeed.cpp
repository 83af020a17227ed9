// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/jobfeed.h"

#include <chrono>

namespace trainshed {

using namespace std::chrono_literals;

namespace {
constexpr int firstPage = 200; // what a window shows at once, and quickly
constexpr int nextPages = 500; // the engine answers others between two of them
constexpr int waitMs = 25'000;
/// A change is told at once; during a burst the engine gathers what happens in this time.
constexpr auto gatherTime = 100ms;
constexpr auto retryTime = 1s;
} // namespace

JobFeed::JobFeed(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_nextPoll.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_nextPoll, &QTimer::timeout, this, &JobFeed::askChanges);
    connect(&m_again, &QTimer::timeout, this, &JobFeed::goOn);
    connect(client, &EngineClient::stateChanged, this, &JobFeed::onState);
}

JobFeed::~JobFeed() = default;

void JobFeed::start()
{
    if (m_started)
        return;
    m_started = true;
    onState(m_client->state());
}

void JobFeed::onState(EngineClient::State state)
{
    if (!m_started)
        return;
    const bool live = state == EngineClient::State::Live;
    if (live != m_live) {
        m_live = live;
        m_since = SystemClock().wall();
        Q_EMIT liveChanged(m_live, m_since);
    }
    if (live)
        goOn();
}

/// On a fresh connection: from where we are.
void JobFeed::goOn()
{
    if (!m_live)
        return;
    ++m_generation;
    m_nextPoll.stop();
    m_again.stop();
    if (!m_haveFirstPage) {
        beginSnapshot();
        return;
    }
    askChanges();
    if (!m_complete)
        askPage();
}

template<typename Request>
void JobFeed::ask(const Request &request, void (JobFeed::*then)(const Result<typename Request::Reply> &))
{
    m_client->call(request, this,
                   [this, then, generation = m_generation](const Result<typename Request::Reply> &reply) {
                       if (generation == m_generation)
                           (this->*then)(reply);
                   });
}

void JobFeed::beginSnapshot()
{
    m_haveFirstPage = false;
    m_complete = false;
    m_before = 0;
    askPage();
}

void JobFeed::askPage()
{
    rpc::JobList request;
    request.limit = m_haveFirstPage ? nextPages : firstPage;
    request.before = m_before;
    ask(request, &JobFeed::onPage);
}

void JobFeed::onPage(const Result<rpc::JobList::Reply> &reply)
{
    if (!reply) {
        trouble(reply.error());
        return;
    }
    const bool first = !m_haveFirstPage;
    const int generation = m_generation;
    if (first) {
        m_haveFirstPage = true;
        m_revision = reply->revision;
        m_total = reply->total;
        Q_EMIT snapshotStarted();
    }
    if (!reply->jobs.isEmpty()) {
        m_before = reply->jobs.last().sequence;
        Q_EMIT upserted(reply->jobs);
    }
    if (generation != m_generation)
        return;
    // Changes run beside the later pages, so that a new job shows while 100,000 old ones come in. The engine
    // answers in order of asking, so that a page never brings back a job whose removal was told before.
    if (first) {
        Q_EMIT catalogChanged(true, true);
        askChanges();
    }
    if (reply->more && !reply->jobs.isEmpty()) {
        askPage();
    } else {
        m_complete = true;
        Q_EMIT snapshotFinished(m_total);
    }
}

void JobFeed::askChanges()
{
    rpc::Changes request;
    request.since = m_revision;
    request.waitMs = waitMs;
    ask(request, &JobFeed::onChanges);
}

void JobFeed::onChanges(const Result<rpc::Changes::Reply> &reply)
{
    if (!reply) {
        trouble(reply.error());
        return;
    }
    if (reply->reset) {
        ++m_generation;
        beginSnapshot();
        return;
    }
    const int generation = m_generation;
    if (reply->revision >= m_revision) { // else: older than what is shown
        m_revision = reply->revision;
        if (!reply->removed.isEmpty())
            Q_EMIT removed(reply->removed);
        if (!reply->jobs.isEmpty())
            Q_EMIT upserted(reply->jobs);
        if (reply->algorithms || reply->experiments)
            Q_EMIT catalogChanged(reply->algorithms, reply->experiments);
        if (reply->datasets)
            Q_EMIT datasetsChanged();
    }
    if (generation != m_generation || !m_live)
        return;
    if (reply->more)
        askChanges();
    else
        m_nextPoll.start(
            gatherTime); // after a quiet answer too: an engine that does not wait costs ten a second
}

void JobFeed::trouble(const Error &why)
{
    // A lost connection shows in the client's state; it is gone on from there.
    if (m_client->state() != EngineClient::State::Live)
        return;
    Q_EMIT failed(why);
    m_again.start(retryTime);
}

} // namespace trainshed
