// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/storageservice.h"

#include "model/engine/bringing.h"
#include "model/engine/storagefindings.h"
#include "model/engine/storagework.h"
#include "model/engine/webinput.h"
#include "model/job/location.h"
#include "model/storage/remote/objectstore.h"
#include "model/storage/remote/remotemanifest.h"
#include "model/storage/remote/session.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <memory>

namespace trainshed {

namespace {

/// People who browse, and copies beside them; each copy has many connections of its own.
constexpr int threads = 4;

Error refusal(const QString &what, const char *field)
{
    return {ErrorCode::InvalidArgument, what, QLatin1String(field)};
}

Error noLocation(const QString &location, const char *field)
{
    return refusal(
        StorageService::tr("“%1” is no location in object storage. Write it like “s3://bucket/folder/”.")
            .arg(location),
        field);
}

Error noLocalPath(const QString &path, const char *field)
{
    return refusal(StorageService::tr("“%1” is no absolute path on this computer.").arg(path), field);
}

/// A location inside a bucket.
Result<ObjectLocation> insideBucket(const QString &location, const char *field)
{
    const auto found = objectLocation(location);
    if (!found || found->bucket.isEmpty())
        return noLocation(location, field);
    return *found;
}

bool isSame(const StoreAccess &one, const StoreAccess &other)
{
    return one.profile == other.profile && one.accessKey == other.accessKey &&
           one.secretKey == other.secretKey && one.sessionToken == other.sessionToken;
}

/// The store for those keys. A thread keeps the last one with its connections until it asks for another or
/// has had nothing to do for a while (QThreadPool ends it then).
ObjectStore &storeFor(const StoreAccess &access)
{
    thread_local StoreAccess keptFor;
    thread_local std::unique_ptr<ObjectStore> kept;
    if (!kept || !isSame(access, keptFor)) {
        kept = std::make_unique<ObjectStore>(access);
        keptFor = access;
    }
    return *kept;
}

Result<rpc::StorageTransfer::Reply> copyBetween(ObjectStore &store, const ObjectLocation &from,
                                                const StoreAccess &access, const ObjectLocation &to,
                                                const QString &scratch, CopyControl &control)
{
    ObjectStore target(access);
    if (store.session().isSameAs(access)) {
        auto copied = copyInStore(store, from, to, control);
        if (copied || copied.error().code != ErrorCode::Unsupported)
            return copied;
    }
    return copyThrough(store, from, target, to, scratch, control);
}

} // namespace

StorageService::StorageService(StorageProfiles &profiles, QString scratch, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_scratch(std::move(scratch)), m_operations(threads)
{
    const QFileInfoList left = QDir(m_scratch).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : left) {
        QThreadPool::globalInstance()->start(
            [path = folder.absoluteFilePath()] { QDir(path).removeRecursively(); });
    }
    connect(&m_operations, &Operations::becameIdle, this, &StorageService::becameIdle);
}

template<typename R>
void StorageService::start(const QString &operation, const QString &profile, const QString &bucket,
                           Work<R> work, const std::function<void(Result<R>)> &reply)
{
    QString used;
    const auto control = m_operations.begin(operation, used);
    if (!control) {
        reply(control.error());
        return;
    }
    const auto go = [this, control = *control, used, work = std::move(work),
                     reply](const Result<StoreAccess> &access) {
        if (!access) {
            m_operations.end(used, [&reply, &access] { reply(access.error()); });
            return;
        }
        m_operations.run<R>(
            control, used,
            [access = *access, work](CopyControl &running) { return work(storeFor(access), running); },
            reply);
    };
    this->access(profile, bucket, go);
}

void StorageService::access(const QString &profile, const QString &bucket,
                            const std::function<void(Result<StoreAccess>)> &then)
{
    if (profile.isEmpty())
        m_profiles.accessFor(bucket, then);
    else
        m_profiles.accessOf(profile, then);
}

void StorageService::test(const rpc::StorageProfileTest &request, const Reply<rpc::StorageProfileTest> &reply)
{
    QString used;
    const auto control = m_operations.begin(request.operation, used);
    if (!control) {
        reply(control.error());
        return;
    }
    m_profiles.accessOfDraft(
        {request.before, request.profile, request.secret},
        [this, control = *control, used, bucket = request.bucket, reply](const Result<StoreAccess> &access) {
            if (!access) {
                m_operations.end(used, [&reply, &access] { reply(access.error()); });
                return;
            }
            m_operations.run<rpc::StorageProfileTest::Reply>(
                control, used,
                [access = *access, bucket](CopyControl &running) -> Result<rpc::StorageProfileTest::Reply> {
                    StoreLimits limits; // somebody waits for the answer
                    limits.tries = 2;
                    limits.patience = std::chrono::seconds(5);
                    ObjectStore store(access, limits); // never one with a connection from before
                    const Result<qint64> seen = lookAt(store, bucket, running);
                    if (!seen && seen.error().code == ErrorCode::Cancelled)
                        return seen.error();
                    return rpc::StorageProfileTest::Reply{findingsOf(access.profile, bucket, seen)};
                },
                reply);
        });
}

void StorageService::list(const rpc::StorageList &request, const Reply<rpc::StorageList> &reply)
{
    constexpr int most = 1000;
    const auto location = objectLocation(request.location);
    if (!location) {
        reply(noLocation(request.location, "location"));
        return;
    }
    if (request.limit < 1 || request.limit > most) {
        reply(refusal(tr("A page has 1 to 1,000 entries."), "limit"));
        return;
    }
    if (location->bucket.isEmpty()) {
        listBuckets(request, reply);
        return;
    }
    QString profile = request.profile;
    if (profile.isEmpty()) {
        const auto serving = m_profiles.profileFor(location->bucket);
        if (!serving) {
            reply(serving.error());
            return;
        }
        profile = serving->name;
    }
    start<rpc::StorageList::Reply>(
        request.operation, profile, location->bucket,
        [request, location = *location, profile](ObjectStore &store, CopyControl &control) {
            return listFolder(store, location, request, profile, control);
        },
        reply);
}

/// Of all profiles side by side: one that does not answer holds nobody else up for longer than its own time.
void StorageService::listBuckets(const rpc::StorageList &request, const Reply<rpc::StorageList> &reply)
{
    struct Gathered {
        rpc::StorageList::Reply answer;
        qsizetype missing = 0;
        std::optional<Error> error;
    };
    QStringList names;
    const QList<StorageProfile> profiles = m_profiles.all();
    for (const StorageProfile &profile : profiles)
        names.append(profile.name);
    if (!request.profile.isEmpty())
        names = {request.profile};
    if (names.isEmpty()) {
        reply(Error{ErrorCode::NotFound,
                    tr("There is no storage profile yet. Add one under Settings → Storage, or with "
                       "“trainshedctl storage profile add”."),
                    {}});
        return;
    }
    auto gathered = std::make_shared<Gathered>();
    gathered->missing = names.size();
    gathered->answer.profile = request.profile;
    for (const QString &name : std::as_const(names)) {
        const auto add = [this, gathered, name, request, reply](const Result<QList<StorageEntry>> &buckets) {
            if (buckets) {
                for (StorageEntry bucket : *buckets) {
                    const auto serving = m_profiles.profileFor(bucket.name);
                    bucket.profile = name;
                    bucket.served = serving && serving->name == name;
                    if (bucket.name.startsWith(request.prefix))
                        gathered->answer.entries.append(bucket);
                }
            } else {
                gathered->error = buckets.error();
                gathered->answer.problems.append(tr("%1: %2", "a profile's name and what is wrong with it")
                                                     .arg(name, buckets.error().text()));
            }
            if (--gathered->missing > 0)
                return;
            auto &entries = gathered->answer.entries;
            std::sort(entries.begin(), entries.end(), [](const StorageEntry &a, const StorageEntry &b) {
                return std::pair(a.name, a.profile) < std::pair(b.name, b.profile);
            });
            const bool nothing = entries.isEmpty() && gathered->error;
            reply(nothing ? Result<rpc::StorageList::Reply>(*gathered->error) : gathered->answer);
        };
        // Under one name for all of them only where there is one.
        const QString operation = names.size() == 1 ? request.operation : QString();
        start<QList<StorageEntry>>(operation, name, {}, bucketEntries, add);
    }
}

void StorageService::makeFolder(const rpc::StorageMakeFolder &request,
                                const Reply<rpc::StorageMakeFolder> &reply)
{
    const auto location = insideBucket(request.location, "location");
    if (!location) {
        reply(location.error());
        return;
    }
    if (location->key.size() < 2 || !location->key.endsWith(u'/') || location->key.endsWith(u"//")) {
        reply(refusal(tr("Enter a name for the folder."), "location"));
        return;
    }
    start<rpc::None>(
        request.operation, request.profile, location->bucket,
        [location = *location](ObjectStore &store, CopyControl &control) -> Result<rpc::None> {
            const auto made = store.makeFolder(location.bucket, location.key, control);
            return made ? Result<rpc::None>(rpc::None{}) : made.error();
        },
        reply);
}

void StorageService::remove(const rpc::StorageDelete &request, const Reply<rpc::StorageDelete> &reply)
{
    QString bucket;
    QStringList keys;
    for (const QString &text : request.locations) {
        const auto location = insideBucket(text, "locations");
        if (!location) {
            reply(location.error());
            return;
        }
        if (location->key.isEmpty()) {
            reply(refusal(tr("A bucket as a whole is not deleted here. Delete it where it was made."),
                          "locations"));
            return;
        }
        if (!bucket.isEmpty() && bucket != location->bucket) {
            reply(refusal(tr("Only objects of one bucket can be deleted at a time."), "locations"));
            return;
        }
        bucket = location->bucket;
        keys.append(location->key);
    }
    if (keys.isEmpty()) {
        reply(rpc::StorageDelete::Reply{});
        return;
    }
    start<rpc::StorageDelete::Reply>(
        request.operation, request.profile, bucket,
        [bucket, keys](ObjectStore &store, CopyControl &control) {
            return removeAll(store, bucket, keys, control);
        },
        reply);
}

void StorageService::transfer(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply)
{
    const LocationKind from = locationKind(request.from);
    const LocationKind to = locationKind(request.to);
    if (from == LocationKind::ObjectStorage && to == LocationKind::Local)
        bring(request, reply);
    else if (from == LocationKind::Web && to == LocationKind::Local)
        bringWeb(request, reply);
    else if (from == LocationKind::Local && to == LocationKind::ObjectStorage)
        send(request, reply);
    else if (from == LocationKind::Local && to == LocationKind::Local)
        reply(refusal(tr("Both places are on this computer: copy with its own tools."), "to"));
    else if (from == LocationKind::ObjectStorage && to == LocationKind::ObjectStorage)
        copy(request, reply);
    else if (to == LocationKind::Local || to == LocationKind::ObjectStorage)
        reply(refusal(
            tr("“%1” is no place to copy from: neither an absolute path nor a location in object storage.")
                .arg(request.from),
            "from"));
    else
        reply(refusal(
            tr("“%1” is no place to copy to: neither an absolute path nor a location in object storage.")
                .arg(request.to),
            "to"));
}

void StorageService::measure(const rpc::StorageMeasure &request, const Reply<rpc::StorageMeasure> &reply)
{
    using Size = rpc::StorageMeasure::Reply;
    if (locationKind(request.location) != LocationKind::Web) {
        const auto location = insideBucket(request.location, "location");
        if (!location) {
            reply(location.error());
            return;
        }
        start<Size>(
            request.operation, {}, location->bucket,
            [location = *location](ObjectStore &store, CopyControl &control) -> Result<Size> {
                const auto size = measureObjects(store, location.bucket, location.key, control);
                return size ? Result<Size>(Size{size->files, size->bytes}) : size.error();
            },
            reply);
        return;
    }
    QString used;
    const auto control = m_operations.begin(request.operation, used);
    if (!control) {
        reply(control.error());
        return;
    }
    m_operations.run<Size>(
        *control, used,
        [url = webAddress(request.location).first](CopyControl &running) -> Result<Size> {
            const auto object = lookAtWeb(url, running);
            return object ? Result<Size>(Size{1, object->size}) : object.error();
        },
        reply);
}

void StorageService::bring(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply)
{
    const auto location = insideBucket(request.from, "from");
    const auto target = localPath(request.to);
    if (!location || !target) {
        reply(location ? noLocalPath(request.to, "to") : location.error());
        return;
    }
    start<rpc::StorageTransfer::Reply>(
        request.operation, request.profile, location->bucket,
        [location = *location, target = *target](ObjectStore &store, CopyControl &control) {
            return bringTree(store, location, target, control);
        },
        reply);
}

void StorageService::bringWeb(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply)
{
    const auto target = localPath(request.to);
    QString used;
    const auto control = m_operations.begin(request.operation, used);
    if (!control || !target) {
        reply(control ? noLocalPath(request.to, "to") : control.error());
        return;
    }
    m_operations.run<rpc::StorageTransfer::Reply>(
        *control, used,
        [url = request.from, target = *target](CopyControl &running) {
            return bringAddress(url, target, running);
        },
        reply);
}

void StorageService::send(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply)
{
    const auto location = insideBucket(request.to, "to");
    const auto source = localPath(request.from);
    if (!location || !source) {
        reply(location ? noLocalPath(request.from, "from") : location.error());
        return;
    }
    start<rpc::StorageTransfer::Reply>(
        request.operation, request.profile, location->bucket,
        [location = *location, source = *source](ObjectStore &store, CopyControl &control) {
            return sendTree(store, source, location, control);
        },
        reply);
}

void StorageService::copy(const rpc::StorageTransfer &request, const Reply<rpc::StorageTransfer> &reply)
{
    const auto from = insideBucket(request.from, "from");
    const auto to = insideBucket(request.to, "to");
    if (!from || !to) {
        reply(from ? to.error() : from.error());
        return;
    }
    access(
        request.profile, to->bucket,
        [this, request, from = *from, to = *to, reply](const Result<StoreAccess> &target) {
            if (!target) {
                reply(target.error());
                return;
            }
            start<rpc::StorageTransfer::Reply>(
                request.operation, request.profile, from.bucket,
                [from, to, other = *target, scratch = m_scratch](ObjectStore &store, CopyControl &control) {
                    return copyBetween(store, from, other, to, scratch, control);
                },
                reply);
        });
}

void StorageService::makeBucket(const rpc::StorageMakeBucket &request,
                                const Reply<rpc::StorageMakeBucket> &reply)
{
    if (!isBucketName(request.bucket)) {
        reply(refusal(tr("“%1” can't be the name of a bucket. It has 3 to 63 small letters, digits, dots and "
                         "hyphens.")
                          .arg(request.bucket),
                      "bucket"));
        return;
    }
    const auto made = [this, request, reply](const Result<rpc::None> &done) {
        const auto serving = m_profiles.profileFor(request.bucket);
        if (!done || request.profile.isEmpty() || (serving && serving->name == request.profile)) {
            reply(done);
            return;
        }
        m_profiles.assign(request.bucket, request.profile, [reply](const Result<> &assigned) {
            reply(assigned ? Result<rpc::None>(rpc::None{}) : assigned.error());
        });
    };
    start<rpc::None>(
        request.operation, request.profile, request.bucket,
        [bucket = request.bucket](ObjectStore &store, CopyControl &control) -> Result<rpc::None> {
            const auto done = store.makeBucket(bucket, control);
            return done ? Result<rpc::None>(rpc::None{}) : done.error();
        },
        made);
}

void StorageService::deleteBucket(const rpc::StorageDeleteBucket &request,
                                  const Reply<rpc::StorageDeleteBucket> &reply)
{
    if (!isBucketName(request.bucket)) {
        reply(refusal(tr("“%1” is no name of a bucket.").arg(request.bucket), "bucket"));
        return;
    }
    const auto gone = [this, request, reply](const Result<rpc::None> &done) {
        const bool isOwn =
            request.profile.isEmpty() || m_profiles.buckets().value(request.bucket) == request.profile;
        if (!done || !isOwn || !m_profiles.buckets().contains(request.bucket)) {
            reply(done);
            return;
        }
        m_profiles.assign(request.bucket, {}, [reply](const Result<> &assigned) {
            reply(assigned ? Result<rpc::None>(rpc::None{}) : assigned.error());
        });
    };
    start<rpc::None>(
        request.operation, request.profile, request.bucket,
        [bucket = request.bucket](ObjectStore &store, CopyControl &control) -> Result<rpc::None> {
            const auto done = store.removeBucket(bucket, control);
            return done ? Result<rpc::None>(rpc::None{}) : done.error();
        },
        gone);
}

void StorageService::uploads(const rpc::StorageUploads &request, const Reply<rpc::StorageUploads> &reply)
{
    constexpr int most = 100'000;
    if (!isBucketName(request.bucket)) {
        reply(refusal(tr("“%1” is no name of a bucket.").arg(request.bucket), "bucket"));
        return;
    }
    if (request.limit < 1 || request.limit > most) {
        reply(refusal(tr("At most 100,000 uploads are listed."), "limit"));
        return;
    }
    QString profile = request.profile;
    if (profile.isEmpty()) {
        const auto serving = m_profiles.profileFor(request.bucket);
        if (!serving) {
            reply(serving.error());
            return;
        }
        profile = serving->name;
    }
    start<rpc::StorageUploads::Reply>(
        request.operation, profile, request.bucket,
        [request, profile](ObjectStore &store, CopyControl &control) {
            return findUploads(store, request, profile, control);
        },
        reply);
}

void StorageService::abortUploads(const rpc::StorageAbortUploads &request,
                                  const Reply<rpc::StorageAbortUploads> &reply)
{
    if (!isBucketName(request.bucket)) {
        reply(refusal(tr("“%1” is no name of a bucket.").arg(request.bucket), "bucket"));
        return;
    }
    for (const UnfinishedUpload &upload : request.uploads) {
        if (upload.key.isEmpty() || upload.id.isEmpty()) {
            reply(refusal(tr("An upload is named by its key and its ID."), "uploads"));
            return;
        }
    }
    start<rpc::StorageAbortUploads::Reply>(
        request.operation, request.profile, request.bucket,
        [request](ObjectStore &store, CopyControl &control) {
            return trainshed::abortUploads(store, request, control);
        },
        reply);
}

Result<rpc::StorageProgress::Reply> StorageService::progress(const QString &operation) const
{
    const auto control = m_operations.find(operation);
    if (!control)
        return control.error();
    const CopyControl &now = **control;
    return rpc::StorageProgress::Reply{now.files, now.bytes, now.totalFiles, now.totalBytes, now.slowSince};
}

Result<rpc::None> StorageService::cancel(const QString &operation)
{
    const auto done = m_operations.cancel(operation);
    return done ? Result<rpc::None>(rpc::None{}) : done.error();
}

} // namespace trainshed
