// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// storage list, copy.
#include "app/ctl/command.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/people.h"
#include "app/ctl/progressline.h"
#include "app/ctl/table.h"

#include "model/job/location.h"
#include "model/protocol/messages/storagemethods.h"

#include <QDir>
#include <QJsonArray>
#include <QUuid>

namespace trainshed::ctl {

namespace {

constexpr int pageSize = 1000;

/// A store that can't be reached is no engine that can't be reached.
Exit failOf(const Context &context, const Error &error)
{
    const bool engineIsThere = context.session.client().state() == EngineClient::State::Live;
    const bool store = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
    const Exit status = context.refuse(error);
    return store && engineIsThere ? Exit::Failed : status;
}

QString locationOf(const QString &folder, const StorageEntry &entry)
{
    QString location = folder;
    if (!location.endsWith(u'/'))
        location += u'/';
    location += entry.name;
    if (entry.kind != StorageKind::Object)
        location += u'/';
    return location;
}

struct Listing {
    QString folder;
    QList<StorageEntry> entries;
    QStringList unreadable;
    QStringList problems;
    bool more = false;
};

/// All pages; with a limit only so many entries.
Result<Listing> listAll(Context &context, const QString &folder, const QString &prefix, int limit)
{
    Listing all{folder, {}, {}, {}, false};
    rpc::StorageList request;
    request.location = folder;
    request.prefix = prefix;
    request.profile = context.options.value(QStringLiteral("profile"));
    request.limit = limit > 0 ? std::min(limit, pageSize) : pageSize;
    do {
        const auto page = context.session.ask(request);
        if (!page)
            return page.error();
        all.entries += page->entries;
        all.unreadable += page->unreadable;
        all.problems += page->problems;
        request.continuation = page->next;
    } while (!request.continuation.isEmpty() && (limit == 0 || all.entries.size() < limit));
    all.more = !request.continuation.isEmpty() || (limit > 0 && all.entries.size() > limit);
    if (limit > 0)
        all.entries = all.entries.mid(0, limit);
    return all;
}

/// What the location names: a folder's content or, without a "/" at its end, the object of that name.
Result<Listing> listLocation(Context &context, const QString &location, int limit)
{
    const auto object = objectLocation(location);
    const bool mayBeObject = object && !object->key.isEmpty() && !object->key.endsWith(u'/');
    auto found = listAll(context, location, {}, limit);
    if (!found || !found->entries.isEmpty() || !mayBeObject)
        return found;
    const QString name = location.section(u'/', -1);
    const QString parent = location.left(location.size() - name.size());
    auto beside = listAll(context, parent, name, pageSize);
    if (!beside)
        return beside;
    beside->entries.removeIf([&](const StorageEntry &entry) { return entry.name != name; });
    beside->more = false;
    if (beside->entries.isEmpty())
        return Error{ErrorCode::NotFound, Ctl::tr("There is nothing at “%1”.").arg(location), {}};
    return beside;
}

QString kindName(StorageKind kind)
{
    return encode(kind).toString();
}

QJsonObject entryToJson(const StorageEntry &entry, const QString &folder)
{
    QJsonObject object{{QStringLiteral("name"), entry.name},
                       {QStringLiteral("location"), locationOf(folder, entry)},
                       {QStringLiteral("kind"), kindName(entry.kind)}};
    if (entry.kind == StorageKind::Object) {
        object.insert(QStringLiteral("size"), entry.size);
        object.insert(QStringLiteral("etag"), entry.etag);
    }
    if (entry.modified > 0)
        object.insert(QStringLiteral("modified"), entry.modified);
    if (entry.kind == StorageKind::Bucket)
        object.insert(QStringLiteral("profile"), entry.profile);
    return object;
}

void printListing(Context &context, const Listing &listing)
{
    if (context.isJson()) {
        QJsonArray array;
        for (const StorageEntry &entry : listing.entries)
            array.append(entryToJson(entry, listing.folder));
        context.out.json(array);
        return;
    }
    Table table({Ctl::tr("Size"), Ctl::tr("Changed"), Ctl::tr("Name")});
    for (const StorageEntry &entry : listing.entries) {
        const bool isObject = entry.kind == StorageKind::Object;
        table.add({isObject ? sizeText(entry.size) : QString(), timeText(entry.modified),
                   isObject ? entry.name : QString(entry.name + u'/')});
    }
    table.print(context.out);
}

Exit list(Context &context)
{
    constexpr int most = 1'000'000;
    const auto limit = numberOption(context, QStringLiteral("limit"), 0, 1, most);
    if (!limit)
        return context.usage(limit.error().what);
    const QString location =
        context.arguments.isEmpty() ? QStringLiteral("s3://") : context.arguments.first();
    const auto listing = listLocation(context, location, *limit);
    if (!listing)
        return failOf(context, listing.error());
    printListing(context, *listing);
    for (const QString &problem : listing->problems)
        context.out.warning(problem);
    for (const QString &key : listing->unreadable)
        context.out.warning(Ctl::tr("An object is left out, its name is no text: %1").arg(key));
    if (listing->more)
        context.out.message(Ctl::tr("There is more; --limit ends the list here."));
    return Exit::Done;
}

/// As people write a file in a terminal: from the working folder.
QString placeOf(const QString &argument)
{
    return locationKind(argument) == LocationKind::Relative
               ? QDir::cleanPath(QDir::current().absoluteFilePath(argument))
               : argument;
}

Exit printTransfer(Context &context, const rpc::StorageTransfer::Reply &reply)
{
    if (context.isJson()) {
        context.out.json(encode(reply).toObject());
    } else {
        context.out.message(
            Ctl::tr("%n file(s), %1", nullptr, static_cast<int>(reply.files)).arg(sizeText(reply.bytes)));
    }
    for (const RefusedEntry &refused : reply.refused)
        context.out.error(Ctl::tr("left out: %1: %2").arg(refused.key, refused.reason));
    return reply.refused.isEmpty() ? Exit::Done : Exit::Failed;
}

Exit copy(Context &context)
{
    rpc::StorageTransfer request;
    request.from = placeOf(context.arguments[0]);
    request.to = placeOf(context.arguments[1]);
    request.profile = context.options.value(QStringLiteral("profile"));
    request.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<> connected = context.session.connectTo(); !connected)
        return context.fail(connected.error());
    const auto reply = [&] {
        const ProgressLine<rpc::StorageProgress> progress(context, request.operation);
        const Interrupt interrupt([&] { cancel<rpc::StorageCancel>(context, request.operation); });
        return context.session.askOnce(request);
    }();
    return reply ? printTransfer(context, *reply) : failOf(context, reply.error());
}

} // namespace

QList<Command> storageCommands()
{
    const auto profile =
        option("profile", Ctl::tr("Use the keys of this storage profile."), QStringLiteral("NAME"));
    return {
        {QStringLiteral("storage list"),
         QStringLiteral("[LOCATION] [--limit N] [--profile NAME]"),
         Ctl::tr("Buckets, or what lies in a bucket or folder (s3://bucket/folder/)"),
         {option("limit", Ctl::tr("Only the first N."), QStringLiteral("N")), profile},
         0,
         1,
         list},
        {QStringLiteral("storage copy"),
         QStringLiteral("FROM TO [--profile NAME]"),
         Ctl::tr("Copy an object, a folder's content or a file into the folder TO, from here, to here or "
                 "between stores"),
         {profile},
         2,
         2,
         copy},
    };
}

} // namespace trainshed::ctl
