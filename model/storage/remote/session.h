// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/access.h"
#include "model/storage/remote/storelimits.h"
#include "model/storage/remote/storexml.h"
#include "model/storage/remote/urltext.h"

#include <QHash>
#include <QQueue>

#include <functional>
#include <memory>
#include <optional>

namespace trainshed {

/// Why an answer that looks like success is none.
struct CheckFailure {
    Error error;
    bool isFinal = false; ///< would be the same next time
};

/// One request to a store, before it has an address and a signature.
struct StoreCall {
    QByteArray method = "GET";
    QString bucket; ///< empty: the store itself
    QString key;
    UrlQuery query;
    QList<QByteArray> headers;
    QByteArray body;
    int bodyFile = -1;
    qint64 bodyOffset = 0;
    qint64 bodySize = 0;
    QByteArray payloadHash; ///< SHA-256 in hex; empty: of `body`
    BodySink sink;
    /// Part of a transfer that a person has left alone: a line that breaks or a store in trouble is waited
    /// for (see StoreLimits::patience), where somebody who watches is told after a few tries.
    bool isPatient = false;
    /// Before each try: what a broken one left behind is put right here.
    std::function<void(StoreCall &call)> before;
    /// Asked about each answer that looks like success, and where the sink ended it.
    std::function<std::optional<CheckFailure>(const HttpAnswer &answer)> check;
};

struct StoreReply {
    HttpAnswer answer;
    StoreFault fault;
    std::optional<Error> error; ///< nothing: it went well
    int status() const { return answer.status; }
};
using StoreDone = std::function<void(StoreReply reply)>;

/// The way to one store: addresses and signs requests, keeps so many under way as it bears, tries again what
/// may go better, and follows the store to the right region or the right time. Of one thread.
class StoreSession
{
public:
    StoreSession(StoreAccess access, const StoreLimits &limits);

    /// Of what the session was made from: nothing that could end up in a header where it should not.
    Result<> usable() const;
    /// `done` is called by run().
    void start(StoreCall call, StoreDone done);
    /// Runs until `until` holds; Cancelled, with everything dropped, when the control says so. `until` may
    /// start more requests.
    Result<> run(CopyControl &control, const std::function<bool()> &until);
    /// One call, start to end.
    Result<StoreReply> call(StoreCall call, CopyControl &control);
    int pending() const;
    void dropAll();

    /// Where AWS is unless it is told otherwise, and what stores without regions expect.
    static constexpr const char *usualRegion = "us-east-1";
    QByteArray region() const;
    /// The same store with the same keys, whatever the profile is called.
    bool isSameAs(const StoreAccess &other) const;

    const StoreLimits &limits() const { return m_limits; }
    Transport &transport() { return m_transport; }
    QString endpointName() const { return m_endpoint.authority(); }

private:
    struct Running;
    /// How a bucket is reached, where the store told.
    struct Place {
        QByteArray region;
        QByteArray host; ///< with port; empty: the profile's
    };
    void pump();
    void slowDown();
    void speedUp();
    void begin(const std::shared_ptr<Running> &running);
    void ended(const std::shared_ptr<Running> &running, HttpAnswer answer);
    void finish(const std::shared_ptr<Running> &running, StoreReply reply);
    void again(const std::shared_ptr<Running> &running, std::chrono::milliseconds delay);
    bool mayTryAgain(const Running &running, const HttpAnswer &answer) const;
    bool correct(Running &running, const StoreReply &reply);
    bool correctClock(Running &running, const StoreReply &reply);
    bool correctPlace(Running &running, const StoreReply &reply);
    bool isVirtual(const QString &bucket) const;
    QByteArray address(const StoreCall &call, const QByteArray &otherHost) const;
    QByteArray regionOf(const QString &bucket) const;

    StoreAccess m_access;
    StoreLimits m_limits;
    StoreEndpoint m_endpoint;
    bool m_isUsable = false;
    Transport m_transport;
    QQueue<std::shared_ptr<Running>> m_waiting;
    int m_active = 0;
    int m_pausing = 0;
    int m_width;         ///< requests at a time now; less after the store asked for it
    int m_sinceSlow = 0; ///< that went well since
    std::chrono::steady_clock::time_point m_lastSlow;
    CopyControl *m_control = nullptr; ///< of run()
    QHash<QString, Place> m_places;
    qint64 m_clockOffset = 0; ///< seconds that the store is ahead
    bool m_pathStyle = false; ///< bucket.endpoint has turned out not to exist
    bool m_hasWorked = false;
};

} // namespace trainshed
