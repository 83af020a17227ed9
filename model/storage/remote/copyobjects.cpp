// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/copyobjects.h"

#include "model/storage/remote/objectpiece.h"
#include "model/storage/remote/openuploads.h"
#include "model/storage/remote/storecalls.h"
#include "model/storage/remote/storeerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace trainshed {

namespace {

constexpr size_t mostAhead = 2000; // objects listed and not begun
constexpr int mostEmptyPages = 100;

QString asFolder(QString key)
{
    while (key.endsWith(u'/'))
        key.chop(1);
    return key.isEmpty() ? key : QString(key + u'/');
}

/// OpenStack Swift compares the ETag of what was put together from parts with another one than it shows.
bool isCondition(const QString &etag)
{
    return etag.size() == 32 && !etag.contains(u'-');
}

Error onItself()
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("ObjectStore", "A copy can't lie in what is copied."),
            QStringLiteral("to")};
}

/// Everything is done on the caller's thread, by the session.
class ObjectCopy
{
public:
    ObjectCopy(ObjectStore &store, QString from, QString to, CopyControl &control)
        : m_store(store)
        , m_session(store.session())
        , m_from(std::move(from))
        , m_to(std::move(to))
        , m_control(control)
    {}

    Result<TransferReport> run(const QString &key, const QString &target);

private:
    struct Item {
        RemoteObject object;
        QString target;
        OpenUpload upload; ///< of one in parts
        qint64 partSize = 0;
        QList<QByteArray> etags;
        qsizetype next = 0;
        int underWay = 0;
        std::optional<Error> failure;
    };
    using ItemPtr = std::shared_ptr<Item>;

    Result<bool> isObject(const QString &key, const QString &target);
    void advance();
    void listMore();
    void take(const RemoteObject &object, const QString &target);
    void begin(const ItemPtr &item);
    void copyWhole(const ItemPtr &item);
    void copyParts(const ItemPtr &item);
    void pumpParts(const ItemPtr &item);
    void copyPart(const ItemPtr &item, qsizetype part);
    void complete(const ItemPtr &item);
    void abort(const ItemPtr &item, const Error &because);
    void check(const ItemPtr &item);
    void copied(const ItemPtr &item);
    void fail(const Error &error);
    StoreCall sourceCall(const Item &item) const;
    StoreCall abortCall(const Item &item) const;

    ObjectStore &m_store;
    StoreSession &m_session;
    QString m_from; ///< buckets
    QString m_to;
    CopyControl &m_control;
    QString m_prefix;
    QString m_targetPrefix;
    QString m_continuation;
    bool m_isListing = false;
    bool m_isListed = false;
    int m_emptyPages = 0;
    qint64 m_totalBytes = 0;
    int m_totalFiles = 0;
    std::deque<ItemPtr> m_pending;
    std::vector<ItemPtr> m_inParts;
    int m_underWay = 0;
    TransferReport m_report;
    std::optional<Error> m_error;
};

Result<TransferReport> ObjectCopy::run(const QString &key, const QString &target)
{
    const bool namesFolder = key.isEmpty() || key.endsWith(u'/');
    const auto single = namesFolder ? Result<bool>(false) : isObject(key, target);
    if (!single)
        return single.error();
    if (!*single) {
        m_prefix = asFolder(key);
        m_targetPrefix = asFolder(target);
        if (m_from == m_to && m_targetPrefix.startsWith(m_prefix))
            return onItself();
    }
    const auto ran = m_session.run(m_control, [this] {
        advance();
        // What is under way ends first: no upload is left open behind an error.
        return m_underWay == 0 && !m_isListing && (m_error || (m_isListed && m_pending.empty()));
    });
    m_session.dropAll();
    if (!ran) {
        QList<StoreCall> open;
        for (const ItemPtr &item : m_inParts) {
            if (!item->upload.isEmpty())
                open.append(abortCall(*item));
        }
        runBriefly(m_session, std::move(open));
        return ran.error();
    }
    if (m_error)
        return *m_error;
    if (m_totalFiles == 0 && m_report.refused.isEmpty())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("ObjectStore", "There is nothing at “%1” in the bucket “%2”.")
                .arg(key, m_from),
            {}};
    return m_report;
}

Result<bool> ObjectCopy::isObject(const QString &key, const QString &target)
{
    auto object = m_store.head(m_from, key, m_control);
    if (!object) {
        const ErrorCode code = object.error().code;
        if (code == ErrorCode::NotFound || code == ErrorCode::PermissionDenied)
            return false;
        return object.error();
    }
    const bool isName = !target.isEmpty() && !target.endsWith(u'/');
    const QString name = isName ? target : QString(target + key.section(u'/', -1));
    if (m_from == m_to && name == key)
        return onItself();
    take(*object, name);
    m_isListed = true;
    m_control.totalBytes = m_totalBytes;
    m_control.totalFiles = m_totalFiles;
    return true;
}

void ObjectCopy::advance()
{
    if (!m_error && !m_isListed && !m_isListing && m_pending.size() < mostAhead)
        listMore();
    while (!m_error && !m_pending.empty() && m_underWay < m_session.limits().parallel) {
        const ItemPtr item = m_pending.front();
        m_pending.pop_front();
        ++m_underWay;
        begin(item);
    }
}

void ObjectCopy::listMore()
{
    m_isListing = true;
    m_session.start(
        patient(listingCall(m_from, m_prefix, ObjectStore::Depth::Everything, m_continuation, 1000)),
        [this](const StoreReply &reply) {
            m_isListing = false;
            const auto page =
                reply.error ? Result<RemotePage>(*reply.error) : objectListing(reply.answer.body);
            if (!page)
                return fail(page.error());
            for (const QString &name : page->unreadable)
                m_report.refused.append(
                    {name, QCoreApplication::translate("ObjectName", "Its name is no valid text.")});
            for (const RemoteObject &object : page->objects)
                take(object, m_targetPrefix + object.key.mid(m_prefix.size()));
            m_emptyPages = page->objects.isEmpty() ? m_emptyPages + 1 : 0;
            if ((!page->next.isEmpty() && page->next == m_continuation) || m_emptyPages > mostEmptyPages)
                return fail(listingCircles(m_from));
            m_continuation = page->next;
            if (!page->next.isEmpty())
                return;
            m_isListed = true;
            m_control.totalBytes = m_totalBytes;
            m_control.totalFiles = m_totalFiles;
        });
}

void ObjectCopy::take(const RemoteObject &object, const QString &target)
{
    if (target.isEmpty() || !object.key.startsWith(m_prefix))
        return; // the empty object that makes the folder, copied into a bucket as such
    auto item = std::make_shared<Item>();
    item->object = object;
    item->target = target;
    m_totalBytes += object.size;
    ++m_totalFiles;
    m_pending.push_back(std::move(item));
}

void ObjectCopy::begin(const ItemPtr &item)
{
    if (item->object.size > m_session.limits().wholeCopy)
        copyParts(item);
    else
        copyWhole(item);
}

/// A request that has the store read the object as it was listed.
StoreCall ObjectCopy::sourceCall(const Item &item) const
{
    StoreCall call = transferCall("PUT", m_to, item.target);
    call.headers << "x-amz-copy-source: /" + urlEncodedPath(m_from.toUtf8()) + '/' +
                        urlEncodedPath(item.object.key.toUtf8());
    if (isCondition(item.object.etag))
        call.headers << "x-amz-copy-source-if-match: \"" + item.object.etag.toLatin1() + '"';
    call.check = lateError;
    return call;
}

void ObjectCopy::copyWhole(const ItemPtr &item)
{
    m_session.start(sourceCall(*item), [this, item](const StoreReply &reply) {
        if (!reply.error)
            return check(item);
        --m_underWay;
        fail(*reply.error);
    });
}

/// What could not be made a condition is looked at afterwards.
void ObjectCopy::check(const ItemPtr &item)
{
    if (isCondition(item->object.etag))
        return copied(item);
    m_session.start(patient(headCall(m_from, item->object.key)), [this, item](const StoreReply &head) {
        const RemoteObject now = objectOf(head.answer, item->object.key);
        if (!head.error && now.etag == item->object.etag && now.size == item->object.size)
            return copied(item);
        --m_underWay;
        std::erase(m_inParts, item);
        fail(head.error ? *head.error : objectChanged(item->object.key));
    });
}

/// Metadata are not copied by parts: they are asked for first.
void ObjectCopy::copyParts(const ItemPtr &item)
{
    m_session.start(patient(headCall(m_from, item->object.key)), [this, item](const StoreReply &head) {
        if (head.error) {
            --m_underWay;
            return fail(*head.error);
        }
        StoreCall call = transferCall("POST", m_to, item->target);
        call.query = {{"uploads", ""}};
        const QByteArray type = head.answer.header("content-type");
        call.headers << "Content-Type: " + (type.isEmpty() ? QByteArray("application/octet-stream") : type);
        const auto &all = head.answer.headers;
        for (auto at = all.cbegin(); at != all.cend(); ++at) {
            if (at.key().startsWith("x-amz-meta-"))
                call.headers << at.key() + ": " + at.value();
        }
        m_session.start(std::move(call), [this, item](const StoreReply &reply) {
            const auto id =
                reply.error ? Result<QByteArray>(*reply.error) : multipartStarted(reply.answer.body);
            if (!id) {
                --m_underWay;
                return fail(id.error());
            }
            item->upload = OpenUpload(m_to, *id);
            m_inParts.push_back(item);
            const qint64 least = (item->object.size + 9999) / 10'000;
            item->partSize = std::max(m_session.limits().copyPart, least);
            item->etags = QList<QByteArray>((item->object.size + item->partSize - 1) / item->partSize);
            pumpParts(item);
        });
    });
}

void ObjectCopy::pumpParts(const ItemPtr &item)
{
    while (!item->failure && item->next < item->etags.size() &&
           item->underWay < m_session.limits().bigParallel)
        copyPart(item, item->next++);
    if (item->underWay > 0)
        return;
    if (item->failure)
        abort(item, *item->failure);
    else
        complete(item);
}

void ObjectCopy::copyPart(const ItemPtr &item, qsizetype part)
{
    const qint64 first = part * item->partSize;
    const qint64 last = std::min(first + item->partSize, item->object.size) - 1;
    StoreCall call = sourceCall(*item);
    call.query = {{"partNumber", QByteArray::number(part + 1)}, {"uploadId", item->upload.id()}};
    call.headers << "x-amz-copy-source-range: bytes=" + QByteArray::number(first) + '-' +
                        QByteArray::number(last);
    ++item->underWay;
    m_session.start(std::move(call), [this, item, part, length = last - first + 1](const StoreReply &reply) {
        --item->underWay;
        const auto etag = reply.error ? Result<QByteArray>(*reply.error) : copiedEtag(reply.answer.body);
        if (etag) {
            item->etags[part] = *etag;
            m_control.bytes += length;
        } else if (!item->failure) {
            item->failure = etag.error();
        }
        pumpParts(item);
    });
}

void ObjectCopy::complete(const ItemPtr &item)
{
    StoreCall call = transferCall("POST", m_to, item->target);
    call.query = {{"uploadId", item->upload.id()}};
    call.headers << "Content-Type: application/xml";
    call.body = completionBody(item->etags);
    call.check = lateError;
    m_session.start(std::move(call), [this, item](const StoreReply &reply) {
        // An answer may be lost: what is there decides.
        m_session.start(patient(headCall(m_to, item->target)), [this, item, because = reply.error](
                                                                   const StoreReply &head) {
            const RemoteObject there = objectOf(head.answer, item->target);
            if (!head.error && there.size == item->object.size && !because) {
                item->upload = {};
                m_control.bytes -= item->object.size; // counted by parts
                return check(item);
            }
            abort(item, because ? *because : head.error ? *head.error : objectDamaged(item->target));
        });
    });
}

void ObjectCopy::abort(const ItemPtr &item, const Error &because)
{
    fail(because);
    m_session.start(abortCall(*item), [this, item](const StoreReply &) {
        --m_underWay;
        std::erase(m_inParts, item);
    });
}

StoreCall ObjectCopy::abortCall(const Item &item) const
{
    StoreCall call = transferCall("DELETE", m_to, item.target);
    call.query = {{"uploadId", item.upload.id()}};
    return call;
}

void ObjectCopy::copied(const ItemPtr &item)
{
    std::erase(m_inParts, item);
    --m_underWay;
    m_control.bytes += item->object.size;
    ++m_control.files;
    m_report.stats.bytes += item->object.size;
    ++m_report.stats.files;
}

void ObjectCopy::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace

Result<TransferReport> copyObjects(ObjectStore &store, const ObjectLocation &from, const ObjectLocation &to,
                                   CopyControl &control)
{
    return ObjectCopy(store, from.bucket, to.bucket, control).run(from.key, to.key);
}

} // namespace trainshed
