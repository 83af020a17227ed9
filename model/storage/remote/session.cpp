// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/session.h"

#include "model/storage/remote/digest.h"
#include "model/storage/remote/httpdate.h"
#include "model/storage/remote/redirect.h"
#include "model/storage/remote/retry.h"
#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>
#include <curl/curl.h>

namespace trainshed {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int mostCorrections = 3; // of region, place and clock within one call
constexpr qint64 bearableSkew = 10 * 60;
constexpr std::chrono::seconds storePatience(120); // with a store that answers, but with an error

/// What goes into a header must not end it.
bool isHeaderText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

bool isRegion(const QByteArray &region)
{
    return !region.isEmpty() && region.size() <= 64 &&
           std::all_of(region.cbegin(), region.cend(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

} // namespace

struct StoreSession::Running {
    StoreCall call;
    StoreDone done;
    int tries = 0;
    int corrections = 0;
    Clock::time_point lastProgress = Clock::now();
    QByteArray host; ///< where a 307 sent this one
};

StoreSession::StoreSession(StoreAccess access, const StoreLimits &limits)
    : m_access(std::move(access)), m_limits(limits), m_transport(limits.transport), m_width(limits.parallel)
{
    if (const auto endpoint = storeEndpoint(m_access.profile.endpoint)) {
        m_endpoint = *endpoint;
        m_isUsable = true;
    }
}

Result<> StoreSession::usable() const
{
    if (!m_isUsable)
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("ObjectStore",
                                                 "“%1” is not the address of a store. Write it as "
                                                 "https://host or https://host:port.")
                         .arg(m_access.profile.endpoint),
                     {}};
    if (!isHeaderText(m_access.accessKey) || !isHeaderText(m_access.secretKey) ||
        !isHeaderText(m_access.sessionToken) ||
        !(m_access.profile.region.isEmpty() || isRegion(m_access.profile.region.toUtf8())))
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("ObjectStore",
                                                 "The keys or the region of the storage profile "
                                                 "“%1” hold characters that they can't have.")
                         .arg(m_access.profile.name),
                     {}};
    return Done{};
}

bool StoreSession::isVirtual(const QString &bucket) const
{
    static const QRegularExpression plain(QStringLiteral("\\A[a-z0-9-]+\\z"));
    if (bucket.isEmpty() || m_access.profile.addressing == Addressing::Path || m_pathStyle)
        return false;
    if (m_access.profile.addressing == Addressing::Virtual)
        return true;
    static const QRegularExpression address(QStringLiteral("\\A(?:[0-9.]+|\\[.*\\])\\z"));
    return m_endpoint.port == 0 && m_endpoint.host.contains(u'.') &&
           !address.match(m_endpoint.host).hasMatch() && plain.match(bucket).hasMatch();
}

QByteArray StoreSession::regionOf(const QString &bucket) const
{
    const QByteArray told = m_places.value(bucket).region;
    if (!told.isEmpty())
        return told;
    return region();
}

bool StoreSession::isSameAs(const StoreAccess &other) const
{
    return storeEndpoint(other.profile.endpoint) == m_endpoint &&
           (other.profile.keys == KeySource::Anonymous) == (m_access.profile.keys == KeySource::Anonymous) &&
           other.accessKey == m_access.accessKey && other.secretKey == m_access.secretKey &&
           other.sessionToken == m_access.sessionToken;
}

QByteArray StoreSession::region() const
{
    return m_access.profile.region.isEmpty() ? QByteArray(usualRegion) : m_access.profile.region.toUtf8();
}

QByteArray StoreSession::address(const StoreCall &call, const QByteArray &otherHost) const
{
    const Place place = m_places.value(call.bucket);
    const QByteArray bucket = call.bucket.toUtf8();
    QByteArray host = !otherHost.isEmpty()   ? otherHost
                      : place.host.isEmpty() ? m_endpoint.authority().toUtf8()
                                             : place.host;
    QByteArray path = "/";
    if (!bucket.isEmpty() && host.startsWith(QByteArray(bucket + '.'))) {
        // a redirect named the bucket's own host already
    } else if (isVirtual(call.bucket)) {
        host = bucket + '.' + host;
    } else if (!bucket.isEmpty()) {
        path += urlEncodedPath(bucket);
        if (!call.key.isEmpty())
            path += '/';
    }
    path += urlEncodedPath(call.key.toUtf8());
    const QByteArray query = urlQuery(call.query);
    return (m_endpoint.tls ? "https://" : "http://") + host + path + (query.isEmpty() ? query : '?' + query);
}

void StoreSession::start(StoreCall call, StoreDone done)
{
    auto running = std::make_shared<Running>();
    running->call = std::move(call);
    running->done = std::move(done);
    m_waiting.enqueue(running);
    pump();
}

void StoreSession::pump()
{
    while (!m_waiting.isEmpty() && m_active < m_width)
        begin(m_waiting.dequeue());
}

void StoreSession::begin(const std::shared_ptr<Running> &running)
{
    StoreCall &call = running->call;
    if (call.before)
        call.before(call);
    if (++running->tries == 1)
        running->lastProgress = Clock::now(); // what waited for its turn has lost nothing yet
    HttpRequest request;
    request.method = call.method;
    request.url = address(call, running->host);
    request.headers = call.headers;
    request.body = call.body;
    request.bodyFile = call.bodyFile;
    request.bodyOffset = call.bodyOffset;
    request.bodySize = call.bodySize;
    request.sink = call.sink;
    request.tls = m_access.profile.tls;
    request.caFile = QFile::encodeName(m_access.profile.caFile);
    static const QByteArray ofNothing = Digest::of(Digest::Kind::Sha256, {});
    const QByteArray hash = !call.payloadHash.isEmpty() ? call.payloadHash
                            : call.body.isEmpty()       ? ofNothing
                                                        : Digest::of(Digest::Kind::Sha256, call.body);
    if (!m_access.accessKey.isEmpty() && m_access.profile.keys != KeySource::Anonymous) {
        request.headers << "x-amz-content-sha256: " + hash;
        if (m_clockOffset != 0)
            request.headers << "X-Amz-Date: " +
                                   signedTime(QDateTime::currentDateTimeUtc().addSecs(m_clockOffset));
        request.signing = HttpSigning{m_access.accessKey.toUtf8(), m_access.secretKey.toUtf8(),
                                      m_access.sessionToken.toUtf8(), regionOf(call.bucket)};
    }
    ++m_active;
    m_transport.start(std::move(request), [this, running](HttpAnswer answer) {
        --m_active;
        ended(running, std::move(answer));
        pump();
    });
}

void StoreSession::ended(const std::shared_ptr<Running> &running, HttpAnswer answer)
{
    StoreReply reply;
    if (answer.curl == CURLE_OK && answer.status >= 300)
        reply.fault = storeFault(answer.body);
    reply.answer = std::move(answer);
    // What a sink refused is for the check to explain.
    const bool sunk = reply.answer.curl == CURLE_WRITE_ERROR && !reply.answer.tooLong;
    if ((reply.answer.curl == CURLE_OK || sunk) && isForeign(reply.answer, reply.fault)) {
        reply.error = foreignError(reply.answer, endpointName());
        reply.answer.status = 0; // a 404 of somebody else says nothing of the object
        finish(running, std::move(reply));
        return;
    }
    Judgement judgement = judge(reply.answer, reply.fault.code);
    if (reply.answer.received > 0 && reply.answer.status < 300)
        running->lastProgress = Clock::now(); // it goes on, if in pieces
    if (judgement == Judgement::Done || sunk) {
        if (const auto failure = running->call.check ? running->call.check(reply.answer) : std::nullopt) {
            reply.error = failure->error;
            judgement = failure->isFinal ? Judgement::Failed : Judgement::Again;
        }
    }
    if (judgement == Judgement::Done) {
        m_hasWorked = true;
        speedUp();
        finish(running, std::move(reply));
        return;
    }
    if (!reply.error && judgement == Judgement::Failed && correct(*running, reply)) {
        again(running, std::chrono::milliseconds(0));
        return;
    }
    if (judgement == Judgement::SlowDown)
        slowDown();
    if (m_control && judgement == Judgement::Again && isLineTrouble(reply.answer))
        ++m_control->lineBreaks;
    if (judgement != Judgement::Failed && mayTryAgain(*running, reply.answer)) {
        const auto asked = retryAfter(reply.answer.header("retry-after"), QDateTime::currentDateTimeUtc());
        again(running, retryDelay(running->tries, m_limits.firstDelay, asked,
                                  QRandomGenerator::global()->generateDouble()));
        return;
    }
    if (!reply.error)
        reply.error =
            storeError(reply.answer, reply.fault, {endpointName(), running->call.bucket, running->call.key});
    finish(running, std::move(reply));
}

void StoreSession::slowDown()
{
    m_width = std::max(1, m_width / 2);
    m_sinceSlow = 0;
    m_lastSlow = Clock::now();
    if (!m_control)
        return;
    ++m_control->slowDowns;
    if (m_control->slowSince == 0)
        m_control->slowSince = QDateTime::currentMSecsSinceEpoch();
}

void StoreSession::speedUp()
{
    if (m_width < m_limits.parallel && ++m_sinceSlow >= 8) {
        ++m_width;
        m_sinceSlow = 0;
    }
    if (m_control && m_control->slowSince != 0 && Clock::now() - m_lastSlow >= m_limits.calm)
        m_control->slowSince = 0;
}

bool StoreSession::mayTryAgain(const Running &running, const HttpAnswer &answer) const
{
    if (running.tries < m_limits.tries)
        return true;
    const bool isLine = isLineTrouble(answer);
    if (!running.call.isPatient || !m_hasWorked || !(isLine || answer.status >= 429))
        return false;
    const auto patience = isLine ? m_limits.patience : std::min(m_limits.patience, storePatience);
    return Clock::now() - running.lastProgress < patience;
}

void StoreSession::again(const std::shared_ptr<Running> &running, std::chrono::milliseconds delay)
{
    ++m_pausing;
    m_transport.later(delay, [this, running] {
        --m_pausing;
        m_waiting.enqueue(running);
        pump();
    });
}

void StoreSession::finish(const std::shared_ptr<Running> &running, StoreReply reply)
{
    const StoreDone done = std::move(running->done);
    done(std::move(reply));
}

bool StoreSession::correct(Running &running, const StoreReply &reply)
{
    if (++running.corrections > mostCorrections)
        return false;
    const bool noHost = reply.answer.curl == CURLE_COULDNT_RESOLVE_HOST ||
                        reply.answer.curl == CURLE_PEER_FAILED_VERIFICATION;
    if (noHost && isVirtual(running.call.bucket) && m_access.profile.addressing == Addressing::Automatic) {
        m_pathStyle = true;
        return true;
    }
    return correctClock(running, reply) || correctPlace(running, reply);
}

bool StoreSession::correctClock(Running &, const StoreReply &reply)
{
    if (reply.answer.status != 403 && reply.answer.status != 400)
        return false;
    const QDateTime theirs = httpDate(reply.answer.header("date"));
    if (!theirs.isValid())
        return false;
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(theirs);
    // A HEAD is refused without a word of why.
    const bool isSkewed = reply.fault.code == "RequestTimeTooSkewed" ||
                          reply.fault.code == "RequestExpired" || reply.fault.code.isEmpty();
    if (!isSkewed || std::abs(ahead - m_clockOffset) < bearableSkew)
        return false;
    m_clockOffset = ahead;
    return true;
}

bool StoreSession::correctPlace(Running &running, const StoreReply &reply)
{
    const QString &bucket = running.call.bucket;
    const QByteArray told = reply.answer.header("x-amz-bucket-region");
    const QByteArray region = told.isEmpty() ? reply.fault.region : told;
    const QByteArray before = regionOf(bucket);
    const int status = reply.answer.status;
    if ((status == 301 || status == 400 || status == 403) && isRegion(region) && region != before) {
        Place place;
        place.region = region;
        const QString host =
            hostOfRegion(m_endpoint.host, QString::fromUtf8(before), QString::fromUtf8(region));
        if (host != m_endpoint.host && mayFollow(m_endpoint, {m_endpoint.tls, host.toUtf8()}))
            place.host = host.toUtf8();
        m_places.insert(bucket, place);
        return true;
    }
    if (status != 301 && status != 307 && status != 308)
        return false;
    const QByteArray location = reply.answer.header("location");
    const auto target = redirectTarget(location.isEmpty() ? reply.fault.endpoint : location, m_endpoint.tls);
    // To https from http would mean another scheme for all: who wants it writes it into the profile.
    if (!target || target->tls != m_endpoint.tls || !mayFollow(m_endpoint, *target))
        return false;
    if (status == 307)
        running.host = target->host;
    else
        m_places.insert(bucket, {before, target->host});
    return true;
}

Result<> StoreSession::run(CopyControl &control, const std::function<bool()> &until)
{
    if (auto fit = usable(); !fit)
        return fit;
    m_control = &control;
    const auto forget = qScopeGuard([this] { m_control = nullptr; });
    while (!until()) {
        if (control.cancelled) {
            dropAll();
            return transferCancelled();
        }
        m_transport.step(std::chrono::milliseconds(100));
    }
    return Done{};
}

Result<StoreReply> StoreSession::call(StoreCall call, CopyControl &control)
{
    if (auto fit = usable(); !fit)
        return fit.error();
    std::optional<StoreReply> got;
    start(std::move(call), [&got](StoreReply reply) { got = std::move(reply); });
    if (auto ran = run(control, [&got] { return got.has_value(); }); !ran)
        return ran.error();
    return std::move(*got);
}

int StoreSession::pending() const
{
    return m_active + m_pausing + static_cast<int>(m_waiting.size());
}

void StoreSession::dropAll()
{
    m_transport.dropAll();
    m_waiting.clear();
    m_active = 0;
    m_pausing = 0;
}

} // namespace trainshed
