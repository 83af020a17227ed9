// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/localcopy.h"
#include "model/storage/remote/access.h"
#include "model/storage/remote/storelimits.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace trainshed {

struct RemoteBucket {
    QString name;
    QDateTime created;
    bool operator==(const RemoteBucket &) const = default;
};

struct RemoteObject {
    QString key;
    qint64 size = 0;    ///< bytes
    QString etag;       ///< as the store writes it, without quotes; no MD5 where it was sent in parts
    QDateTime modified; ///< UTC
    bool operator==(const RemoteObject &) const = default;
};

/// A page of a listing, in the order of the store.
struct RemotePage {
    QList<RemoteObject> objects;
    QStringList folders;    ///< whole prefixes that end with "/"; only where folders were asked for
    QString next;           ///< continuation; empty at the end
    QStringList unreadable; ///< keys that are no UTF-8, percent-encoded: they can be named, not fetched
};

/// A big object on its way in, that was begun and not put together (yet).
struct MultipartUpload {
    QString key;
    QByteArray id;
    QDateTime started; ///< UTC
    QString initiator; ///< who began it, as the store names them; may be empty
};
struct MultipartUploads {
    /// Where the next page begins; both empty: there is none.
    struct Mark {
        QString key;
        QByteArray id;
        bool operator==(const Mark &) const = default;
    };
    QList<MultipartUpload> uploads;
    Mark next;
    bool isWhole() const { return next == Mark{}; }
};

struct StoreCall;
struct StoreReply;
class StoreSession;

/// One S3-compatible store, over HTTP. Calls block: for worker threads; an object belongs to one thread and
/// keeps its connections from call to call. All of them are retried where that helps (5xx, 429, timeouts,
/// resets, short answers; backoff with jitter) and are not where it does not: PermissionDenied (403) and
/// NotFound (404) say in a sentence what is wrong. Cancelled within a second of control.cancelled.
class ObjectStore
{
public:
    explicit ObjectStore(StoreAccess access, const StoreLimits &limits = {});
    ~ObjectStore();
    ObjectStore(const ObjectStore &) = delete;
    ObjectStore &operator=(const ObjectStore &) = delete;

    Result<QList<RemoteBucket>> buckets(CopyControl &control);
    enum class Depth { Folder, Everything };
    /// What begins with `prefix`, at most `limit` (1–1000) entries, from where `continuation` says.
    Result<RemotePage> list(const QString &bucket, const QString &prefix, Depth depth,
                            const QString &continuation, int limit, CopyControl &control);
    Result<RemoteObject> head(const QString &bucket, const QString &key, CopyControl &control);
    /// An empty object whose key ends with "/", as every console makes them.
    Result<> makeFolder(const QString &bucket, const QString &key, CopyControl &control);
    /// Objects, by key; one that is not there is success.
    Result<> remove(const QString &bucket, const QStringList &keys, CopyControl &control);

    /// Bucket names are the store's to judge; a region other than us-east-1 is told it. AlreadyExists, in
    /// words that say whose it is.
    Result<> makeBucket(const QString &bucket, CopyControl &control);
    /// Only an empty one: Conflict otherwise. Unfinished uploads count as content in some stores.
    Result<> removeBucket(const QString &bucket, CopyControl &control);
    /// Multipart uploads that were begun and never put together, a page of at most 1,000 behind `from`.
    Result<MultipartUploads> uploads(const QString &bucket, const QString &prefix,
                                     const MultipartUploads::Mark &from, CopyControl &control);
    /// Lets the store forget the parts; one that is not there is success.
    Result<> abortUpload(const QString &bucket, const QString &key, const QByteArray &id,
                         CopyControl &control);

    /// For the transfers.
    StoreSession &session();

private:
    /// What the store says to a call that went well.
    Result<StoreReply> ask(StoreCall call, CopyControl &control);
    Result<> removeOne(const QString &bucket, const QString &key, CopyControl &control);
    Result<> removeMany(const QString &bucket, const QStringList &keys, CopyControl &control);

    std::unique_ptr<StoreSession> m_session;
};

} // namespace trainshed
