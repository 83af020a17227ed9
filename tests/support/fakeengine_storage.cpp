// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/location.h"
#include "model/job/storagerules.h"
#include "model/job/wording.h"
#include "tests/support/fakeengine.h"

#include <QSet>

#include <algorithm>

namespace trainshed {

namespace {

Error noBucket(const QString &bucket)
{
    return {ErrorCode::NotFound, FakeEngine::tr("There is no bucket “%1”.").arg(bucket), {}};
}

} // namespace

void FakeEngine::serveStorage()
{
    storageFindings = {
        {StorageStep::Reach, StorageStepState::Works, QStringLiteral("“store.example” can be reached.")},
        {StorageStep::Tls, StorageStepState::Works, QStringLiteral("The certificate is good.")},
        {StorageStep::Keys, StorageStepState::Works, QStringLiteral("The keys are accepted.")},
        {StorageStep::List, StorageStepState::Works, QStringLiteral("2 buckets can be listed.")}};
    storageProgress = {3, 3'000'000, 10, 12'000'000, 0};
    serveStorageProfiles();
    serveStorageChanges();
    serveStorageUpkeep();
    serve<rpc::StorageList>([this](const auto &request) { return listStorage(request); });
}

void FakeEngine::serveStorageProfiles()
{
    const auto find = [this](const QString &name) {
        return std::find_if(storageProfiles.begin(), storageProfiles.end(),
                            [&](const StorageProfile &one) { return one.name == name; });
    };
    serve<rpc::StorageProfileList>([this](const auto &) -> Answer<rpc::StorageProfileList> {
        rpc::StorageProfileList::Reply reply{storageProfiles, {}};
        for (auto at = bucketProfiles.cbegin(); at != bucketProfiles.cend(); ++at)
            reply.buckets.append({at.key(), at.value()});
        return reply;
    });
    serve<rpc::StorageProfileSave>(
        [this, find](const rpc::StorageProfileSave &request) -> Answer<rpc::StorageProfileSave> {
            lastStorageSave = request;
            StorageProfile profile = withoutUnused(request.profile);
            profile.endpoint = normalEndpoint(profile.endpoint);
            ProfileFacts facts;
            facts.hasSecret = request.secret || storageSecrets.contains(request.before);
            for (const StorageProfile &other : std::as_const(storageProfiles)) {
                if (other.name != request.before)
                    facts.others.append(other);
            }
            const QList<Issue> issues = validate(profile, facts);
            for (const Issue &issue : issues) {
                if (issue.severity == Severity::Error)
                    return Error{ErrorCode::InvalidArgument, sentence(issue.message), issue.field};
            }
            if (profile.isDefault) {
                for (StorageProfile &other : storageProfiles)
                    other.isDefault = false;
            }
            const QString secret = request.secret.value_or(storageSecrets.take(request.before));
            if (const auto at = find(request.before); at != storageProfiles.end())
                *at = profile;
            else
                storageProfiles.append(profile);
            if (profile.keys == KeySource::Stored)
                storageSecrets.insert(profile.name, secret);
            return rpc::StorageProfileSave::Reply{profile, false};
        });
    serve<rpc::StorageProfileRemove>([this, find](const auto &request) -> Answer<rpc::StorageProfileRemove> {
        const auto at = find(request.name);
        if (at == storageProfiles.end())
            return Error{ErrorCode::NotFound, tr("There is no storage profile “%1”.").arg(request.name), {}};
        storageProfiles.erase(at);
        storageSecrets.remove(request.name);
        return rpc::None{};
    });
    serve<rpc::StorageProfileTest>([this](const auto &request) -> Answer<rpc::StorageProfileTest> {
        lastStorageTest = request;
        return rpc::StorageProfileTest::Reply{storageFindings};
    });
    serve<rpc::StorageAssign>([this, find](const auto &request) -> Answer<rpc::StorageAssign> {
        if (request.profile.isEmpty()) {
            bucketProfiles.remove(request.bucket);
            return rpc::None{};
        }
        if (find(request.profile) == storageProfiles.end())
            return Error{
                ErrorCode::NotFound, tr("There is no storage profile “%1”.").arg(request.profile), {}};
        bucketProfiles.insert(request.bucket, request.profile);
        return rpc::None{};
    });
}

/// A page begins behind the name that the continuation is.
FakeEngine::Answer<rpc::StorageList> FakeEngine::listStorage(const rpc::StorageList &request) const
{
    const auto location = objectLocation(request.location);
    if (!location)
        return Error{ErrorCode::InvalidArgument, tr("This is no location."), QStringLiteral("location")};
    QList<StorageEntry> all;
    if (location->bucket.isEmpty()) {
        const QString profile = storageProfiles.isEmpty() ? QString() : storageProfiles.first().name;
        for (auto at = buckets.cbegin(); at != buckets.cend(); ++at) {
            if (at.key().startsWith(request.prefix))
                all.append({StorageKind::Bucket,
                            at.key(),
                            0,
                            1'700'000'000'000,
                            {},
                            profile,
                            !unservedBuckets.contains(at.key())});
        }
        return rpc::StorageList::Reply{all, {}, request.profile, {}, {}};
    }
    if (!buckets.contains(location->bucket))
        return noBucket(location->bucket);
    const QMap<QString, Object> objects = buckets.value(location->bucket);
    QSet<QString> folders;
    for (auto at = objects.cbegin(); at != objects.cend(); ++at) {
        if (!at.key().startsWith(QString(location->key + request.prefix)))
            continue;
        const QString name = at.key().mid(location->key.size());
        const qsizetype slash = name.indexOf(u'/');
        const QString folder = name.left(slash);
        if (name.isEmpty() || (slash >= 0 && folders.contains(folder)))
            continue;
        if (slash >= 0) {
            folders.insert(folder);
            all.append({StorageKind::Folder, folder, 0, 0, {}, {}, true});
        } else {
            all.append({StorageKind::Object, name, at->size, at->modified, QStringLiteral("e"), {}, true});
        }
    }
    const qsizetype from = request.continuation.toLongLong();
    const bool more = all.size() > from + request.limit;
    return rpc::StorageList::Reply{all.mid(from, request.limit),
                                   more ? QString::number(from + request.limit) : QString(),
                                   storageProfiles.isEmpty() ? QString() : storageProfiles.first().name,
                                   {},
                                   {}};
}

void FakeEngine::serveStorageUpkeep()
{
    serve<rpc::StorageMakeBucket>([this](const auto &request) -> Answer<rpc::StorageMakeBucket> {
        lastMadeBucket = request;
        if (buckets.contains(request.bucket))
            return Error{
                ErrorCode::AlreadyExists, tr("You have a bucket “%1” already.").arg(request.bucket), {}};
        buckets.insert(request.bucket, {});
        return rpc::None{};
    });
    serve<rpc::StorageDeleteBucket>([this](const auto &request) -> Answer<rpc::StorageDeleteBucket> {
        if (!buckets.contains(request.bucket))
            return noBucket(request.bucket);
        if (!buckets.value(request.bucket).isEmpty())
            return Error{ErrorCode::Conflict, tr("The bucket “%1” is not empty.").arg(request.bucket), {}};
        buckets.remove(request.bucket);
        return rpc::None{};
    });
    serve<rpc::StorageUploads>([this](const auto &request) -> Answer<rpc::StorageUploads> {
        if (!buckets.contains(request.bucket))
            return noBucket(request.bucket);
        return rpc::StorageUploads::Reply{unfinishedUploads, uploadsUnderWay, false, {}};
    });
    serve<rpc::StorageAbortUploads>([this](const auto &request) -> Answer<rpc::StorageAbortUploads> {
        rpc::StorageAbortUploads::Reply reply;
        for (const UnfinishedUpload &upload : request.uploads)
            reply.aborted += unfinishedUploads.removeAll(upload);
        return reply;
    });
}

void FakeEngine::serveStorageChanges()
{
    serve<rpc::StorageMakeFolder>([this](const auto &request) -> Answer<rpc::StorageMakeFolder> {
        const auto location = objectLocation(request.location);
        if (!location || !buckets.contains(location->bucket))
            return noBucket(request.location);
        buckets[location->bucket].insert(location->key, {});
        return rpc::None{};
    });
    serve<rpc::StorageDelete>([this](const auto &request) -> Answer<rpc::StorageDelete> {
        rpc::StorageDelete::Reply reply;
        for (const QString &text : request.locations) {
            const auto location = objectLocation(text);
            if (!location || !buckets.contains(location->bucket))
                return noBucket(text);
            auto &objects = buckets[location->bucket];
            reply.objects += objects.removeIf([&](const auto &one) {
                return one.key() == location->key ||
                       (location->key.endsWith(u'/') && one.key().startsWith(location->key));
            });
        }
        return reply;
    });
    serve<rpc::StorageTransfer>([this](const auto &request) -> Answer<rpc::StorageTransfer> {
        lastTransfer = request;
        if (const auto to = objectLocation(request.to))
            buckets[to->bucket].insert(to->key + request.from.section(u'/', -1), {5, 1'700'000'000'000});
        return rpc::StorageTransfer::Reply{10, 12'000'000, transferRefused};
    });
    serve<rpc::StorageProgress>(
        [this](const auto &) -> Answer<rpc::StorageProgress> { return storageProgress; });
    // What waits is answered as the engine answers it.
    serve<rpc::StorageMeasure>([this](const auto &request) -> Answer<rpc::StorageMeasure> {
        rpc::StorageMeasure::Reply size;
        const auto location = objectLocation(request.location);
        const auto objects = buckets.value(location ? location->bucket : QString());
        for (auto at = objects.cbegin(); location && at != objects.cend(); ++at) {
            if (!at.key().startsWith(location->key))
                continue;
            ++size.files;
            size.bytes += at->size;
        }
        if (size.files == 0)
            return Error{ErrorCode::NotFound, tr("There is nothing at “%1”.").arg(request.location), {}};
        return size;
    });
    serve<rpc::StorageCancel>([this](const auto &) -> Answer<rpc::StorageCancel> {
        cancelHeld({rpc::StorageList::method, rpc::StorageDelete::method, rpc::StorageTransfer::method,
                    rpc::StorageProfileTest::method, rpc::StorageMeasure::method});
        return rpc::None{};
    });
}

} // namespace trainshed
