// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/remotemanifest.h"

#include "model/storage/remote/objectname.h"
#include "model/storage/remote/objectpiece.h"
#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <memory>
#include <vector>

namespace trainshed {

namespace {

constexpr int mostEmptyPages = 100;
const QByteArray etagMark = QByteArrayLiteral("etag:");
const QByteArray timeMark = QByteArrayLiteral("time:");
const QByteArray noSum = QByteArrayLiteral("none:");

DataEntry entryOf(const QByteArray &path, qint64 size, const QByteArray &etag, const QDateTime &modified)
{
    DataEntry entry{path, size, 0, noSum};
    if (modified.isValid())
        entry.time = modified.toMSecsSinceEpoch() * 1'000'000;
    if (!etag.isEmpty())
        entry.sum = etagMark + etag.toPercentEncoding();
    else if (modified.isValid())
        entry.sum = timeMark + QByteArray::number(modified.toSecsSinceEpoch());
    return entry;
}

QByteArray etagOf(const DataEntry &entry)
{
    return entry.sum.startsWith(etagMark) ? QByteArray::fromPercentEncoding(entry.sum.mid(etagMark.size()))
                                          : QByteArray();
}

/// A walk over what lies at a key.
class ObjectWalk
{
public:
    ObjectWalk(ObjectStore &store, QString bucket, QString key, CopyControl &control)
        : m_store(store), m_bucket(std::move(bucket)), m_key(std::move(key)), m_control(control)
    {}

    /// Told of each file; false ends the walk.
    using Sink = std::function<Result<bool>(const DataEntry &entry)>;
    /// False where the sink ended it.
    Result<bool> run(const Sink &sink);

    QString prefix;
    bool isObject = false;
    bool takesRefused = false; ///< they are left out

private:
    Result<bool> takeSingle(const Sink &sink);
    Result<bool> takePage(const RemotePage &page, const Sink &sink);
    Result<bool> take(const RemoteObject &object, const Sink &sink);
    void refuse(const QString &key, const QString &reason);
    Result<bool> ended() const;

    ObjectStore &m_store;
    QString m_bucket;
    QString m_key;
    CopyControl &m_control;
    NameLedger m_ledger{false};
    qint64 m_refused = 0;
    QString m_firstRefused;
    QString m_firstReason;
};

void ObjectWalk::refuse(const QString &key, const QString &reason)
{
    if (m_refused++ > 0)
        return;
    m_firstRefused = key;
    m_firstReason = reason;
}

Result<bool> ObjectWalk::take(const RemoteObject &object, const Sink &sink)
{
    const bool isAsked = object.key.startsWith(prefix);
    const ObjectName name = objectName(object.key.mid(isAsked ? prefix.size() : 0), object.size);
    QString reason =
        isAsked ? name.refusal : QCoreApplication::translate("ObjectName", "It is not what was asked for.");
    if (reason.isEmpty())
        reason = m_ledger.take(name);
    if (!reason.isEmpty()) {
        refuse(object.key, reason);
        return true;
    }
    if (name.isFolder)
        return true;
    ++m_control.files;
    return sink(entryOf(name.path, object.size, object.etag.toUtf8(), object.modified));
}

/// An object of that very name comes before a folder. Who may not ask for it may still list the folder.
Result<bool> ObjectWalk::takeSingle(const Sink &sink)
{
    auto object = m_store.head(m_bucket, m_key, m_control);
    if (!object) {
        const ErrorCode code = object.error().code;
        if (code == ErrorCode::NotFound || code == ErrorCode::PermissionDenied)
            return true;
        return object.error();
    }
    isObject = true;
    prefix = m_key.left(m_key.lastIndexOf(u'/') + 1);
    return take(*object, sink);
}

Result<bool> ObjectWalk::takePage(const RemotePage &page, const Sink &sink)
{
    for (const QString &name : page.unreadable)
        refuse(name, QCoreApplication::translate("ObjectName", "Its name is no valid text."));
    for (const RemoteObject &object : page.objects) {
        auto goesOn = take(object, sink);
        if (!goesOn || !*goesOn)
            return goesOn;
    }
    return true;
}

Result<bool> ObjectWalk::ended() const
{
    if (m_refused > 0 && !takesRefused) {
        QString what = QCoreApplication::translate("ObjectStore", "“%1” can't become a file. %2")
                           .arg(m_firstRefused, m_firstReason);
        // A number of its own: lupdate does not come to an end with "<" among the arguments.
        const int others = static_cast<int>(qMin(m_refused - 1, qint64(1'000'000'000)));
        if (others > 0) {
            what += u' ' + QCoreApplication::translate("ObjectStore", "Nor can %n other object(s).", nullptr,
                                                       others);
        }
        return Error{ErrorCode::InvalidArgument, what, QStringLiteral("location")};
    }
    if (m_control.files == 0)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("ObjectStore", "There is nothing at “%1” in the bucket “%2”.")
                .arg(m_key, m_bucket),
            QStringLiteral("location")};
    return true;
}

Result<bool> ObjectWalk::run(const Sink &sink)
{
    m_control.files = 0;
    const bool namesFolder = m_key.isEmpty() || m_key.endsWith(u'/');
    prefix = namesFolder ? m_key : QString(m_key + u'/');
    if (!namesFolder) {
        auto goesOn = takeSingle(sink);
        if (!goesOn || !*goesOn)
            return goesOn;
        if (isObject)
            return ended();
    }
    QString next;
    int emptyPages = 0;
    do {
        const auto page =
            m_store.list(m_bucket, prefix, ObjectStore::Depth::Everything, next, 1000, m_control);
        if (!page)
            return page.error();
        auto goesOn = takePage(*page, sink);
        if (!goesOn || !*goesOn)
            return goesOn;
        emptyPages = page->objects.isEmpty() ? emptyPages + 1 : 0;
        if (emptyPages > mostEmptyPages)
            return Error{ErrorCode::Corrupt,
                         QCoreApplication::translate("ObjectStore",
                                                     "The store's list of the bucket “%1” goes in a circle.")
                             .arg(m_bucket),
                         {}};
        next = page->next;
    } while (!next.isEmpty());
    return ended();
}

/// For stores that list in another order than that of the bytes: all of it in memory, sorted.
Result<DataSummary> writeSorted(std::vector<DataEntry> entries, const QString &path)
{
    std::sort(entries.begin(), entries.end(),
              [](const DataEntry &one, const DataEntry &other) { return one.path < other.path; });
    DataManifestWriter writer(path, SumKind::Server);
    if (auto opened = writer.open(); !opened)
        return opened.error();
    for (const DataEntry &entry : entries) {
        if (auto added = writer.add(entry); !added)
            return added.error();
    }
    return writer.finish();
}

} // namespace

Result<ListedData> writeObjectManifest(ObjectStore &store, const QString &bucket, const QString &key,
                                       const QString &path, CopyControl &control)
{
    ListedData listed;
    {
        ObjectWalk walk(store, bucket, key, control);
        DataManifestWriter writer(path, SumKind::Server);
        if (auto opened = writer.open(); !opened)
            return opened.error();
        auto whole = walk.run([&writer](const DataEntry &entry) { return writer.add(entry); });
        if (!whole)
            return whole.error();
        listed.prefix = walk.prefix;
        listed.isObject = walk.isObject;
        if (*whole) {
            auto summary = writer.finish();
            if (!summary)
                return summary.error();
            listed.summary = *summary;
            return listed;
        }
    }
    ObjectWalk walk(store, bucket, key, control);
    std::vector<DataEntry> entries;
    auto whole = walk.run([&entries](const DataEntry &entry) -> Result<bool> {
        entries.push_back(entry);
        return true;
    });
    if (!whole)
        return whole.error();
    auto summary = writeSorted(std::move(entries), path);
    if (!summary)
        return summary.error();
    listed.summary = *summary;
    return listed;
}

Result<DataSummary> measureObjects(ObjectStore &store, const QString &bucket, const QString &key,
                                   CopyControl &control)
{
    ObjectWalk walk(store, bucket, key, control);
    walk.takesRefused = true;
    DataSummary summary;
    auto whole = walk.run([&summary, &control](const DataEntry &entry) -> Result<bool> {
        ++summary.files;
        summary.bytes += entry.size;
        control.bytes = summary.bytes;
        return true;
    });
    if (!whole)
        return whole.error();
    return summary;
}

Result<QByteArray> readObjectStart(ObjectStore &store, const QString &bucket, const RemoteObject &object,
                                   qint64 most, CopyControl &control)
{
    const auto piece = std::make_shared<ObjectPiece>();
    piece->bucket = bucket;
    piece->key = object.key;
    piece->etag = object.etag.toUtf8();
    piece->size = object.size;
    piece->length = std::min(object.size, most);
    piece->control = &control;
    if (piece->length == 0)
        return QByteArray();
    StoreCall call = pieceCall(piece);
    call.isPatient = false; // somebody waits
    const auto reply = store.session().call(std::move(call), control);
    if (!reply)
        return reply.error();
    if (reply->error)
        return *reply->error;
    return piece->content;
}

Result<DataSummary> writeWebManifest(const QString &url, bool hasChecksum, const QString &name,
                                     const QString &path, CopyControl &control)
{
    auto object = lookAtWeb(url, control);
    if (!object)
        return object.error();
    const DataEntry entry =
        entryOf(name.toUtf8(), object->size, object->version.etag, object->version.modified);
    if (entry.sum == noSum && !hasChecksum)
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate(
                         "ObjectStore",
                         "The server tells neither an ETag nor a time of change: a change would "
                         "not be noticed. Give the checksum: add #sha256= and its 64 digits."),
                     QStringLiteral("location")};
    DataManifestWriter writer(path, SumKind::Server);
    if (auto opened = writer.open(); !opened)
        return opened.error();
    if (auto added = writer.add(entry); !added)
        return added.error();
    ++control.files;
    return writer.finish();
}

NextObject objectsOfManifest(const QString &path, const QString &prefix)
{
    return [reader = std::make_shared<DataManifestReader>(path),
            prefix]() -> Result<std::optional<RemoteObject>> {
        auto entry = reader->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return std::optional<RemoteObject>();
        RemoteObject object;
        object.key = prefix + QString::fromUtf8((*entry)->path);
        object.size = (*entry)->size;
        object.etag = QString::fromUtf8(etagOf(**entry));
        if ((*entry)->time > 0)
            object.modified = QDateTime::fromSecsSinceEpoch((*entry)->time / 1'000'000'000, QTimeZone::utc());
        return std::optional(std::move(object));
    };
}

Result<WebVersion> webVersionOfManifest(const QString &path)
{
    DataManifestReader reader(path);
    auto entry = reader.next();
    if (!entry)
        return entry.error();
    if (!*entry)
        return WebVersion{};
    WebVersion version{etagOf(**entry), {}};
    if ((*entry)->sum.startsWith(timeMark))
        version.modified = QDateTime::fromSecsSinceEpoch((*entry)->time / 1'000'000'000, QTimeZone::utc());
    return version;
}

} // namespace trainshed
