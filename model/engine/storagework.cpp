// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/storagework.h"

#include "model/engine/operations.h"
#include "model/storage/remote/copyobjects.h"
#include "model/storage/remote/openuploads.h"
#include "model/storage/remote/transfers.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace trainshed {

namespace {

constexpr int page = 1000;

/// A folder's key without its end, as transfers name it.
QString withoutSlash(QString key)
{
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

rpc::StorageTransfer::Reply replyOf(const TransferReport &report)
{
    rpc::StorageTransfer::Reply reply{report.stats.files, report.stats.bytes, {}};
    for (const RefusedObject &refused : report.refused)
        reply.refused.append({refused.key, refused.reason});
    return reply;
}

Result<> makeTarget(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate(
                         "StorageService", "“%1” is a file. Choose the folder that is to take the files.")
                         .arg(folder),
                     QStringLiteral("to")};
    }
    if (!QDir().mkpath(folder)) {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("StorageService", "The folder “%1” could not be made.").arg(folder),
            {}};
    }
    return Done{};
}

/// Everything below a key that ends with "/".
Result<> removeFolder(ObjectStore &store, const QString &bucket, const QString &key, CopyControl &control)
{
    QString next;
    qsizetype left = 0;
    do {
        if (control.cancelled)
            return Operations::cancelled();
        const auto found = store.list(bucket, key, ObjectStore::Depth::Everything, next, page, control);
        if (!found)
            return found.error();
        QStringList keys;
        for (const RemoteObject &object : found->objects)
            keys.append(object.key);
        if (!keys.isEmpty()) {
            if (auto removed = store.remove(bucket, keys, control); !removed)
                return removed;
        }
        control.files += static_cast<int>(keys.size());
        left += found->unreadable.size();
        next = found->next;
    } while (!next.isEmpty());
    if (left == 0)
        return Done{};
    return Error{
        ErrorCode::Conflict,
        QCoreApplication::translate(
            "StorageService",
            "All was deleted but %1 objects whose names are no text. Delete them with the store's own tools.")
            .arg(left),
        {}};
}

} // namespace

Result<QList<StorageEntry>> bucketEntries(ObjectStore &store, CopyControl &control)
{
    const auto buckets = store.buckets(control);
    if (!buckets)
        return buckets.error();
    QList<StorageEntry> entries;
    for (const RemoteBucket &bucket : *buckets) {
        StorageEntry entry;
        entry.kind = StorageKind::Bucket;
        entry.name = bucket.name;
        entry.modified = bucket.created.isValid() ? bucket.created.toMSecsSinceEpoch() : 0;
        entries.append(entry);
    }
    return entries;
}

Result<rpc::StorageList::Reply> listFolder(ObjectStore &store, const ObjectLocation &folder,
                                           const rpc::StorageList &request, const QString &profile,
                                           CopyControl &control)
{
    QString base = folder.key;
    if (!base.isEmpty() && !base.endsWith(u'/'))
        base += u'/';
    const QString prefix = base + request.prefix;
    const auto found = store.list(folder.bucket, prefix, ObjectStore::Depth::Folder, request.continuation,
                                  request.limit, control);
    if (!found)
        return found.error();
    rpc::StorageList::Reply reply;
    reply.profile = profile;
    reply.next = found->next;
    reply.unreadable = found->unreadable;
    for (const QString &key : found->folders) {
        StorageEntry entry;
        entry.kind = StorageKind::Folder;
        entry.name = key.mid(base.size());
        if (entry.name.endsWith(u'/'))
            entry.name.chop(1);
        reply.entries.append(entry);
    }
    for (const RemoteObject &object : found->objects) {
        if (object.key == base) // the empty object that makes the folder
            continue;
        reply.entries.append({StorageKind::Object,
                              object.key.mid(base.size()),
                              object.size,
                              object.modified.isValid() ? object.modified.toMSecsSinceEpoch() : 0,
                              object.etag,
                              {},
                              true});
    }
    return reply;
}

Result<rpc::StorageDelete::Reply> removeAll(ObjectStore &store, const QString &bucket,
                                            const QStringList &keys, CopyControl &control)
{
    QStringList objects;
    for (const QString &key : keys) {
        if (!key.endsWith(u'/')) {
            objects.append(key);
            continue;
        }
        if (auto removed = removeFolder(store, bucket, key, control); !removed)
            return removed.error();
    }
    for (qsizetype i = 0; i < objects.size(); i += page) {
        const QStringList some = objects.mid(i, page);
        if (auto removed = store.remove(bucket, some, control); !removed)
            return removed.error();
        control.files += static_cast<int>(some.size());
    }
    return rpc::StorageDelete::Reply{control.files};
}

Result<rpc::StorageTransfer::Reply> bringTree(ObjectStore &store, const ObjectLocation &from,
                                              const QString &to, CopyControl &control)
{
    if (auto made = makeTarget(to); !made)
        return made.error();
    const auto report = fetchObjects(store, from.bucket, withoutSlash(from.key), to, {}, control);
    return report ? Result<rpc::StorageTransfer::Reply>(replyOf(*report)) : report.error();
}

Result<rpc::StorageTransfer::Reply> bringAddress(const QString &url, const QString &to, CopyControl &control)
{
    QString name = QUrl(url).path(QUrl::FullyDecoded).section(u'/', -1);
    if (name.isEmpty() || name == u"." || name == u".." || name.contains(QChar::Null))
        name = QStringLiteral("download");
    if (auto made = makeTarget(to); !made)
        return made.error();
    const auto stats = fetchWeb(url, QDir(to).filePath(name), {}, control);
    if (!stats)
        return stats.error();
    return rpc::StorageTransfer::Reply{stats->files, stats->bytes, {}};
}

Result<rpc::StorageTransfer::Reply> sendTree(ObjectStore &store, const QString &from,
                                             const ObjectLocation &to, CopyControl &control)
{
    if (!QFileInfo::exists(from)) {
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("StorageService", "There is no file or folder “%1”.").arg(from),
            QStringLiteral("from")};
    }
    const auto report = sendObjects(store, from, to.bucket, withoutSlash(to.key), {}, control);
    return report ? Result<rpc::StorageTransfer::Reply>(replyOf(*report)) : report.error();
}

Result<rpc::StorageTransfer::Reply> copyInStore(ObjectStore &store, const ObjectLocation &from,
                                                const ObjectLocation &to, CopyControl &control)
{
    const auto report = copyObjects(store, from, to, control);
    return report ? Result<rpc::StorageTransfer::Reply>(replyOf(*report)) : report.error();
}

Result<rpc::StorageTransfer::Reply> copyThrough(ObjectStore &source, const ObjectLocation &from,
                                                ObjectStore &target, const ObjectLocation &to,
                                                const QString &scratch, CopyControl &control)
{
    QDir().mkpath(scratch);
    const QTemporaryDir folder(scratch + u"/copy-XXXXXX");
    if (!folder.isValid()) {
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("StorageService", "The folder “%1” could not be made.").arg(scratch),
            {}};
    }
    const auto brought = fetchObjects(source, from.bucket, from.key, folder.path(), {}, control);
    if (!brought)
        return brought.error();
    control.bytes = 0;
    control.files = 0;
    control.totalBytes = -1;
    control.totalFiles = -1;
    const QString own = from.key.section(u'/', -1);
    const bool isObject = !own.isEmpty() && QFileInfo(folder.filePath(own)).isFile();
    const auto sent = sendObjects(target, isObject ? folder.filePath(own) : folder.path(), to.bucket,
                                  isObject ? to.key : withoutSlash(to.key), {}, control);
    if (!sent)
        return sent.error();
    auto reply = replyOf(*sent);
    for (const RefusedObject &refused : brought->refused)
        reply.refused.append({refused.key, refused.reason});
    return reply;
}

Result<rpc::StorageUploads::Reply> findUploads(ObjectStore &store, const rpc::StorageUploads &request,
                                               const QString &profile, CopyControl &control)
{
    rpc::StorageUploads::Reply reply;
    reply.profile = profile;
    MultipartUploads::Mark from;
    do {
        const auto found = store.uploads(request.bucket, request.prefix, from, control);
        if (!found)
            return found.error();
        for (const MultipartUpload &upload : found->uploads) {
            if (isUploadOpen(request.bucket, upload.id))
                ++reply.underWay;
            else
                reply.uploads.append({upload.key, QString::fromUtf8(upload.id),
                                      upload.started.isValid() ? upload.started.toMSecsSinceEpoch() : 0,
                                      upload.initiator});
        }
        control.files = static_cast<int>(reply.uploads.size());
        from = found->next;
    } while (from != MultipartUploads::Mark{} && reply.uploads.size() < request.limit);
    std::stable_sort(
        reply.uploads.begin(), reply.uploads.end(),
        [](const UnfinishedUpload &a, const UnfinishedUpload &b) { return a.started < b.started; });
    reply.more = from != MultipartUploads::Mark{} || reply.uploads.size() > request.limit;
    reply.uploads = reply.uploads.mid(0, request.limit);
    return reply;
}

Result<rpc::StorageAbortUploads::Reply>
abortUploads(ObjectStore &store, const rpc::StorageAbortUploads &request, CopyControl &control)
{
    for (const UnfinishedUpload &upload : request.uploads) {
        if (isUploadOpen(request.bucket, upload.id.toUtf8()))
            return Error{ErrorCode::Conflict,
                         QCoreApplication::translate("StorageService",
                                                     "“%1” is being uploaded now. Cancel that first.")
                             .arg(upload.key),
                         upload.id};
    }
    control.totalFiles = static_cast<int>(request.uploads.size());
    for (const UnfinishedUpload &upload : request.uploads) {
        if (auto done = store.abortUpload(request.bucket, upload.key, upload.id.toUtf8(), control); !done)
            return done.error();
        ++control.files;
    }
    return rpc::StorageAbortUploads::Reply{control.files};
}

Result<qint64> lookAt(ObjectStore &store, const QString &bucket, CopyControl &control)
{
    if (bucket.isEmpty()) {
        const auto buckets = store.buckets(control);
        return buckets ? Result<qint64>(buckets->size()) : buckets.error();
    }
    const auto found = store.list(bucket, {}, ObjectStore::Depth::Folder, {}, 1, control);
    return found ? Result<qint64>(found->objects.size() + found->folders.size()) : found.error();
}

} // namespace trainshed
