// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"

#include "model/base/clock.h"
#include "model/protocol/wire/memorydevice.h"
#include "tests/support/samples.h"

#include <QCoreApplication>

namespace trainshed {

FakeEngine::FakeEngine() : m_server(m_dispatcher)
{
    pools = {samples::localPool()};
    flavors = {samples::flavor(1), samples::flavor(2), samples::flavor(4)};
    images = {samples::image()};
    settings = {{QStringLiteral("grace"), 10}};
    hello.version = QStringLiteral(TRAINSHED_VERSION);
    hello.pid = QCoreApplication::applicationPid();
    hello.home = QStringLiteral("/home/fake/.local/share/trainshed");
    hello.outputs = QStringLiteral("/home/fake/trainshed");
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { tellPolls(true); });
    serveEngine();
    serveJobs();
    serveCatalog();
    serveStorage();
}

FakeEngine::~FakeEngine() = default;

EngineClient::DeviceFactory FakeEngine::factory()
{
    return [this]() -> std::unique_ptr<ByteDevice> {
        auto [theirs, ours] = MemoryDevice::pair();
        if (m_reachable)
            m_server.accept(std::move(ours));
        else
            ours->close();
        return std::move(theirs);
    };
}

std::unique_ptr<EngineClient> FakeEngine::client()
{
    return std::make_unique<EngineClient>(factory(), QStringLiteral("test"));
}

void FakeEngine::serveEngine()
{
    serve<rpc::Hello>([this](const rpc::Hello &request) -> Answer<rpc::Hello> {
        if (request.oldest > hello.protocol || request.protocol < hello.oldest)
            return Error{ErrorCode::VersionMismatch, tr("This engine is too old for the program."), {}};
        rpc::Hello::Reply reply = hello;
        reply.revision = m_revision;
        return reply;
    });
    m_dispatcher.on<rpc::Changes>(
        [this](const rpc::Changes &request, const Caller &caller, Dispatcher::Reply<rpc::Changes> reply) {
            ++m_calls[QString::fromLatin1(rpc::Changes::method)];
            if (const std::optional<Error> failure = takeFailure(QString::fromLatin1(rpc::Changes::method))) {
                reply(*failure);
                return;
            }
            const qint64 wait = qBound(0, request.waitMs, 60'000);
            m_polls.push_back({request, caller, SystemClock().boot().count() + wait, std::move(reply)});
            tellPolls(wait == 0);
        });
    serve<rpc::DeviceReserve>([this](const rpc::DeviceReserve &request) -> Answer<rpc::DeviceReserve> {
        devices.reserved.removeAll(request.gpu);
        if (request.reserved)
            devices.reserved.append(request.gpu);
        return rpc::None{};
    });
    serve<rpc::DeviceList>([this](const rpc::DeviceList &) -> Answer<rpc::DeviceList> { return devices; });
    serve<rpc::EngineStatus>([this](const rpc::EngineStatus &) -> Answer<rpc::EngineStatus> {
        rpc::EngineStatus::Reply reply;
        reply.pid = hello.pid;
        reply.version = hello.version;
        reply.home = hello.home;
        reply.jobs = static_cast<qint64>(m_jobs.size());
        reply.connections = connectionCount();
        for (const auto &[sequence, job] : m_jobs) {
            reply.running += job.summary.phase == JobPhase::Running;
            reply.waiting += job.summary.phase == JobPhase::Pending;
        }
        return reply;
    });
    serve<rpc::EngineStop>([this](const rpc::EngineStop &) -> Answer<rpc::EngineStop> {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_server.tellAll(
                    {ErrorCode::Unreachable, tr("The engine was stopped."), rpc::engineStopped.toString()});
                setReachable(false);
            },
            Qt::QueuedConnection);
        return rpc::None{};
    });
    serve<rpc::CacheShow>([this](const rpc::CacheShow &) -> Answer<rpc::CacheShow> { return cache; });
    serve<rpc::CacheClear>([this](const rpc::CacheClear &) -> Answer<rpc::CacheClear> {
        cache.bytes = 0;
        cache.files = 0;
        return cache;
    });
    serve<rpc::MetricRules>([this](const rpc::MetricRules &) -> Answer<rpc::MetricRules> {
        return rpc::MetricRules::Reply{metricRules};
    });
    serve<rpc::MetricRulesSet>([this](const rpc::MetricRulesSet &request) -> Answer<rpc::MetricRulesSet> {
        lastMetricRulesSet = request;
        metricRules = request.rules;
        return rpc::MetricRules::Reply{metricRules};
    });
    serve<rpc::MetricRulesTry>([this](const rpc::MetricRulesTry &request) -> Answer<rpc::MetricRulesTry> {
        rpc::MetricRulesTry::Reply reply{{}, {}, metricTrial.isWhole};
        for (const MetricRule &rule : request.rules) {
            rpc::MetricRulesTry::Trial trial{rule, 0, {}, false};
            for (const auto &known : std::as_const(metricTrial.trials)) {
                if (known.rule.name == rule.name)
                    trial = {rule, known.matches, known.hits, known.isGivenUp};
            }
            reply.trials.append(trial);
        }
        if (request.suggest)
            reply.suggested = metricTrial.suggested;
        return reply;
    });
    serve<rpc::SettingsGet>([this](const rpc::SettingsGet &) -> Answer<rpc::SettingsGet> {
        return rpc::SettingsGet::Reply{settings, settingsTable};
    });
    serve<rpc::SettingsSet>([this](const rpc::SettingsSet &request) -> Answer<rpc::SettingsSet> {
        for (auto at = request.values.begin(); at != request.values.end(); ++at) {
            if (!settings.contains(at.key()))
                return Error{ErrorCode::InvalidArgument, tr("There is no setting “%1”.").arg(at.key()), {}};
        }
        for (auto at = request.values.begin(); at != request.values.end(); ++at)
            settings.insert(at.key(), at.value());
        return rpc::SettingsGet::Reply{settings, settingsTable};
    });
}

rpc::Changes::Reply FakeEngine::changesSince(Revision since) const
{
    constexpr int page = 1000;
    rpc::Changes::Reply reply;
    reply.revision = m_revision;
    reply.reset = since < m_oldest || since > m_revision;
    if (reply.reset)
        return reply;
    for (auto at = m_byRevision.upperBound(since); at != m_byRevision.end(); ++at) {
        if (reply.jobs.size() == page) {
            reply.more = true;
            reply.revision = reply.jobs.last().revision;
            break;
        }
        reply.jobs.append(job(at.value())->summary);
    }
    for (const Removed &gone : m_removed) {
        if (gone.revision > since && gone.revision <= reply.revision)
            reply.removed.append(gone.id);
    }
    reply.algorithms = m_algorithmsAt > since && m_algorithmsAt <= reply.revision;
    reply.experiments = m_experimentsAt > since && m_experimentsAt <= reply.revision;
    reply.datasets = m_datasetsAt > since && m_datasetsAt <= reply.revision;
    return reply;
}

/// Answers the polls that have something to hear; `late`: also those whose time is over.
void FakeEngine::tellPolls(bool late)
{
    const qint64 now = SystemClock().boot().count();
    qint64 next = -1;
    for (auto at = m_polls.begin(); at != m_polls.end();) {
        const bool news = at->request.since != m_revision;
        const bool over = late && at->deadline <= now;
        if (!news && !over && !at->caller.gone()) {
            next = next < 0 ? at->deadline : qMin(next, at->deadline);
            ++at;
            continue;
        }
        const Poll poll = std::move(*at);
        at = m_polls.erase(at);
        poll.reply(changesSince(poll.request.since));
    }
    if (next >= 0)
        m_pollTimer.start(static_cast<int>(qMax<qint64>(0, next - now)));
}

void FakeEngine::failNext(const char *method, const Error &error)
{
    m_failures[QString::fromLatin1(method)].append(error);
}

std::optional<Error> FakeEngine::takeFailure(const QString &method)
{
    QList<Error> &failures = m_failures[method];
    if (failures.isEmpty())
        return std::nullopt;
    return failures.takeFirst();
}

void FakeEngine::hold(const char *method)
{
    m_held.insert(QString::fromLatin1(method), {});
}

bool FakeEngine::held(const QString &method, std::function<void()> goOn)
{
    const auto at = m_held.find(method);
    if (at == m_held.end())
        return false;
    at->append(std::move(goOn));
    return true;
}

void FakeEngine::cancelHeld(std::initializer_list<const char *> methods)
{
    for (const char *method : methods) {
        if (!m_held.contains(QString::fromLatin1(method)))
            continue;
        failNext(method, {ErrorCode::Cancelled, tr("Cancelled."), {}});
        QMetaObject::invokeMethod(
            this, [this, method] { release(method); }, Qt::QueuedConnection);
    }
}

void FakeEngine::release(const char *method)
{
    const QList<std::function<void()>> waiting = m_held.take(QString::fromLatin1(method));
    for (const auto &goOn : waiting)
        goOn();
}

void FakeEngine::dropConnections()
{
    m_server.closeAll();
}

void FakeEngine::setReachable(bool reachable)
{
    m_reachable = reachable;
    if (!reachable)
        dropConnections();
}

void FakeEngine::forgetHistory()
{
    m_oldest = ++m_revision;
    tellPolls();
}

} // namespace trainshed
