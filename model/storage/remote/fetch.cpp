// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/fetch.h"

#include "model/storage/remote/storecalls.h"
#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <utility>

namespace trainshed {

namespace {

constexpr size_t listAhead = 200'000; // names that are known and not fetched; some 150 bytes each
constexpr int mostEmptyPages = 100;

} // namespace

ObjectFetch::ObjectFetch(ObjectStore &store, QString bucket, const FetchHooks &hooks, CopyControl &control)
    : m_store(store)
    , m_session(store.session())
    , m_bucket(std::move(bucket))
    , m_hooks(hooks)
    , m_control(control)
{}

Result<TransferReport> ObjectFetch::run(const QString &key, const QString &target)
{
    const bool namesFolder = key.isEmpty() || key.endsWith(u'/');
    const auto single = namesFolder ? Result<bool>(false) : isObject(key);
    if (!single)
        return single.error();
    if (!*single)
        m_prefix = namesFolder ? key : QString(key + u'/');
    auto report = go(target);
    if (report && m_found == 0 && report->refused.isEmpty())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("ObjectStore", "There is nothing at “%1” in the bucket “%2”.")
                .arg(key, m_bucket),
            {}};
    return report;
}

Result<TransferReport> ObjectFetch::runListed(const QString &prefix, const NextObject &next,
                                              const QString &target)
{
    m_prefix = prefix;
    m_next = next;
    return go(target);
}

Result<TransferReport> ObjectFetch::go(const QString &target)
{
    auto opened = TargetFolder::open(target);
    if (!opened)
        return opened.error();
    m_target = std::move(*opened);
    m_ledger = std::make_unique<NameLedger>(m_target.foldsCase());
    m_placer = std::make_unique<FilePlacer>(m_target, [this] { m_session.transport().wake(); });
    const auto ran = m_session.run(m_control, [this] {
        advance();
        return m_error || isDone();
    });
    m_session.dropAll();
    m_placer.reset();
    if (!ran)
        return ran.error();
    if (m_error)
        return *m_error;
    if (m_found == 0 && m_report.refused.isEmpty())
        return m_report;
    m_target.removeParts();
    if (auto synced = m_target.sync(); !synced) // the names
        return synced.error();
    return m_report;
}

/// An object of that very name comes before a folder. Who may not ask for it may still list the folder.
Result<bool> ObjectFetch::isObject(const QString &key)
{
    auto object = m_store.head(m_bucket, key, m_control);
    if (!object) {
        const ErrorCode code = object.error().code;
        if (code == ErrorCode::NotFound || code == ErrorCode::PermissionDenied)
            return false;
        return object.error();
    }
    m_prefix = key.left(key.lastIndexOf(u'/') + 1);
    m_ledger = std::make_unique<NameLedger>(false);
    takeListed(*object);
    endOfListing();
    return true;
}

bool ObjectFetch::isDone() const
{
    return m_isListed && m_pending.empty() && m_underWay == 0;
}

void ObjectFetch::advance()
{
    takePlaced();
    if (m_error)
        return;
    if (m_next)
        takeNext();
    else if (!m_isListed && !m_isListing && m_pending.size() < listAhead)
        listMore();
    startRanges();
    while (!m_error && startNext()) {
    }
    if (m_underWay > 0 && m_underWay == m_placing.size())
        m_placer->hurry(); // nothing else will come that its next sync could be for
}

void ObjectFetch::listMore()
{
    m_isListing = true;
    m_session.start(
        patient(listingCall(m_bucket, m_prefix, ObjectStore::Depth::Everything, m_continuation, 1000)),
        [this](const StoreReply &reply) {
            m_isListing = false;
            if (reply.error)
                return fail(*reply.error);
            const auto page = objectListing(reply.answer.body);
            if (!page)
                return fail(page.error());
            takePage(*page);
        });
}

/// Never leaves off with nothing pending before the end: no answer would come that goes on with it.
void ObjectFetch::takeNext()
{
    while (!m_error && !m_isListed && m_pending.size() < listAhead) {
        const auto object = m_next();
        if (!object)
            fail(object.error());
        else if (*object)
            takeListed(**object);
        else
            endOfListing();
    }
}

void ObjectFetch::takePage(const RemotePage &page)
{
    for (const QString &name : page.unreadable)
        refuse(name, QCoreApplication::translate("ObjectName", "Its name is no valid text."));
    for (const RemoteObject &object : page.objects)
        takeListed(object);
    m_emptyPages = page.objects.isEmpty() ? m_emptyPages + 1 : 0;
    const bool circles = !page.next.isEmpty() && page.next == m_continuation;
    if (circles || m_emptyPages > mostEmptyPages)
        return fail(listingCircles(m_bucket));
    m_continuation = page.next;
    if (page.next.isEmpty())
        endOfListing();
}

void ObjectFetch::endOfListing()
{
    m_isListed = true;
    m_control.totalBytes = m_totalBytes;
    m_control.totalFiles = m_totalFiles;
}

void ObjectFetch::takeListed(const RemoteObject &object)
{
    if (!object.key.startsWith(m_prefix))
        return refuse(object.key, QCoreApplication::translate("ObjectName", "It is not what was asked for."));
    const ObjectName name = objectName(object.key.mid(m_prefix.size()), object.size);
    QString reason = name.refusal;
    if (reason.isEmpty())
        reason = m_ledger->take(name);
    if (!reason.isEmpty())
        return refuse(object.key, reason);
    ++m_found;
    if (name.path.isEmpty())
        return; // the folder itself
    m_totalBytes += object.size;
    ++m_totalFiles;
    // A folder is told from an empty file by its size: it has none.
    m_pending.push_back({name.path, object.etag.toUtf8(), name.isFolder ? -1 : object.size,
                         object.modified.isValid() ? object.modified.toSecsSinceEpoch() : 0});
}

void ObjectFetch::refuse(const QString &key, const QString &reason)
{
    // What was asked for one by one is wanted whole.
    if (m_next)
        fail(
            {ErrorCode::InvalidArgument,
             QCoreApplication::translate("ObjectStore", "“%1” can't become a file here. %2").arg(key, reason),
             {}});
    else
        m_report.refused.append({key, reason});
}

void ObjectFetch::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

RemoteObject ObjectFetch::objectOfPending(const Pending &pending) const
{
    RemoteObject object;
    object.key = m_prefix + QString::fromUtf8(pending.path);
    object.size = pending.size;
    object.etag = QString::fromUtf8(pending.etag);
    if (pending.modified > 0)
        object.modified = QDateTime::fromSecsSinceEpoch(pending.modified, QTimeZone::utc());
    return object;
}

void ObjectFetch::takePlaced()
{
    const auto placed = m_placer->takePlaced();
    for (const PlacedFile &file : placed) {
        const ItemPtr item = m_placing.take(file.ticket);
        --m_underWay;
        if (file.error && file.error->code == ErrorCode::InvalidArgument) {
            refuse(item->object.key, file.error->detail);
            if (item->big)
                item->big->forget(m_target);
            continue;
        }
        if (file.error && file.error->code == ErrorCode::Corrupt) {
            ++m_underWay;
            if (!item->big)
                m_control.bytes -= item->object.size;
            restart(item, *file.error);
            continue;
        }
        if (file.error) {
            fail(*file.error);
            continue;
        }
        if (item->big)
            item->big->forget(m_target);
        m_report.stats.bytes += item->object.size;
        ++m_report.stats.files;
        ++m_control.files;
        if (m_hooks.got)
            m_hooks.got(item->object, m_target.path() + u'/' + QFile::decodeName(item->path));
    }
}

Result<TransferReport> fetchListed(ObjectStore &store, const QString &bucket, const QString &prefix,
                                   const NextObject &next, const QString &target, const FetchHooks &hooks,
                                   CopyControl &control)
{
    return ObjectFetch(store, bucket, hooks, control).runListed(prefix, next, target);
}

Result<TransferReport> fetchObjects(ObjectStore &store, const QString &bucket, const QString &key,
                                    const QString &target, const FetchHooks &hooks, CopyControl &control)
{
    return ObjectFetch(store, bucket, hooks, control).run(key, target);
}

} // namespace trainshed
