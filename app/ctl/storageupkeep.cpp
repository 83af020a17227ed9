// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// storage bucket create, delete; storage upload list, abort.
#include "app/ctl/command.h"
#include "app/ctl/confirm.h"
#include "app/ctl/people.h"
#include "app/ctl/table.h"

#include "model/job/location.h"
#include "model/job/storageprofile.h"
#include "model/protocol/messages/storagemethods.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <variant>

namespace trainshed::ctl {

namespace {

QString profileOf(const Context &context)
{
    return context.options.value(QStringLiteral("profile"));
}

/// "data", and "s3://data/" as other commands write it.
QString bucketOf(const QString &argument)
{
    const auto location = objectLocation(argument);
    return location && location->key.isEmpty() ? location->bucket : argument;
}

/// "90m", "12h", "3d", "2w" in milliseconds.
std::optional<qint64> ageOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,5})([mhdw])\\z"));
    const auto found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    constexpr qint64 minute = 60'000;
    const QString unit = found.captured(2);
    const qint64 factor = unit == u"m"   ? minute
                          : unit == u"h" ? 60 * minute
                          : unit == u"d" ? 24 * 60 * minute
                                         : 7 * 24 * 60 * minute;
    return found.captured(1).toLongLong() * factor;
}

Exit createBucket(Context &context)
{
    const QString bucket = bucketOf(context.arguments[0]);
    const auto reply = context.session.askOnce(rpc::StorageMakeBucket{bucket, profileOf(context), {}});
    if (!reply)
        return context.refuse(reply.error());
    context.out.message(Ctl::tr("The bucket “%1” is there.").arg(bucket));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("bucket"), bucket}});
    return Exit::Done;
}

Exit deleteBucket(Context &context)
{
    const QString bucket = bucketOf(context.arguments[0]);
    if (const auto stop = confirm(context, Ctl::tr("Delete the bucket “%1”, if it is empty?").arg(bucket)))
        return *stop;
    const auto reply = context.session.askOnce(rpc::StorageDeleteBucket{bucket, profileOf(context), {}});
    if (!reply)
        return context.refuse(reply.error());
    context.out.message(Ctl::tr("The bucket “%1” is deleted.").arg(bucket));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("deleted"), bucket}});
    return Exit::Done;
}

struct Found {
    rpc::StorageUploads::Reply reply;
    QList<UnfinishedUpload> chosen;
};

/// Those of the bucket that are old enough and, where keys are given, of one of them.
std::variant<Found, Exit> findUploads(Context &context)
{
    rpc::StorageUploads request;
    request.bucket = bucketOf(context.arguments[0]);
    request.profile = profileOf(context);
    request.prefix = context.options.value(QStringLiteral("prefix"));
    const QString older = context.options.value(QStringLiteral("older-than"));
    const auto age = older.isEmpty() ? std::optional<qint64>(0) : ageOf(older);
    if (!age)
        return context.usage(Ctl::tr("“%1” is no age. Write it like 90m, 12h, 3d or 2w.").arg(older));
    const auto reply = context.session.ask(request);
    if (!reply)
        return context.refuse(reply.error());
    const QStringList keys = context.arguments.mid(1);
    const qint64 latest = QDateTime::currentMSecsSinceEpoch() - *age;
    Found found{*reply, {}};
    for (const UnfinishedUpload &upload : reply->uploads) {
        // What has no time is never old enough.
        const bool isOld = older.isEmpty() || (upload.started > 0 && upload.started <= latest);
        if (isOld && (keys.isEmpty() || keys.contains(upload.key)))
            found.chosen.append(upload);
    }
    return found;
}

void printUploads(Context &context, const QList<UnfinishedUpload> &uploads)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Table table({Ctl::tr("Begun"), Ctl::tr("Age"), Ctl::tr("By"), Ctl::tr("Key")});
    for (const UnfinishedUpload &upload : uploads)
        table.add({timeText(upload.started),
                   upload.started > 0 ? durationText(std::max<qint64>(now - upload.started, 0)) : QString(),
                   upload.initiator, upload.key});
    table.print(context.out);
}

void sayRest(Context &context, const rpc::StorageUploads::Reply &reply)
{
    if (reply.underWay > 0)
        context.out.message(Ctl::tr("%n upload(s) that this engine is at work on are left out.", nullptr,
                                    static_cast<int>(reply.underWay)));
    if (reply.more)
        context.out.message(Ctl::tr("There are more; these are the first %1.").arg(reply.uploads.size()));
}

Exit listUploads(Context &context)
{
    auto found = findUploads(context);
    if (const Exit *stop = std::get_if<Exit>(&found))
        return *stop;
    const Found &uploads = std::get<Found>(found);
    if (context.isJson())
        context.out.json(encode(uploads.chosen));
    else
        printUploads(context, uploads.chosen);
    sayRest(context, uploads.reply);
    return Exit::Done;
}

Exit abortUploads(Context &context)
{
    const bool isChosen = context.arguments.size() > 1 ||
                          context.options.isSet(QStringLiteral("older-than")) ||
                          context.options.isSet(QStringLiteral("all"));
    if (!isChosen)
        return context.usage(Ctl::tr("Say which: KEY…, --older-than AGE or --all."));
    auto found = findUploads(context);
    if (const Exit *stop = std::get_if<Exit>(&found))
        return *stop;
    const QList<UnfinishedUpload> chosen = std::get<Found>(found).chosen;
    for (const QString &key : context.arguments.mid(1)) {
        const bool isThere = std::any_of(chosen.cbegin(), chosen.cend(),
                                         [&](const UnfinishedUpload &upload) { return upload.key == key; });
        if (!isThere) {
            context.out.error(Ctl::tr("There is no such unfinished upload of “%1”.").arg(key));
            return Exit::NotFound;
        }
    }
    rpc::StorageAbortUploads request;
    request.bucket = bucketOf(context.arguments[0]);
    request.profile = profileOf(context);
    request.uploads = chosen;
    rpc::StorageAbortUploads::Reply reply;
    if (!chosen.isEmpty()) {
        if (!context.isJson() && !context.options.isSet(QStringLiteral("yes")))
            printUploads(context, chosen);
        const QString question =
            Ctl::tr("Throw away the parts of %n upload(s)?", nullptr, static_cast<int>(chosen.size()));
        if (const auto stop = confirm(context, question))
            return *stop;
        const auto aborted = context.session.askOnce(request);
        if (!aborted)
            return context.refuse(aborted.error());
        reply = *aborted;
    }
    context.out.message(Ctl::tr("%n upload(s) aborted.", nullptr, static_cast<int>(reply.aborted)));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("aborted"), reply.aborted}});
    return Exit::Done;
}

} // namespace

QList<Command> storageUpkeepCommands()
{
    const auto profile =
        option("profile", Ctl::tr("Use the keys of this storage profile."), QStringLiteral("NAME"));
    const auto older = option("older-than", Ctl::tr("Only those begun so long ago: 90m, 12h, 3d, 2w."),
                              QStringLiteral("AGE"));
    const auto prefix = option("prefix", Ctl::tr("Only keys that begin so."), QStringLiteral("PREFIX"));
    return {
        {QStringLiteral("storage bucket create"),
         QStringLiteral("BUCKET [--profile NAME]"),
         Ctl::tr("Make a bucket; what is named as its profile serves it from then on"),
         {profile},
         1,
         1,
         createBucket},
        {QStringLiteral("storage bucket delete"),
         QStringLiteral("BUCKET [--yes] [--profile NAME]"),
         Ctl::tr("Delete a bucket that is empty"),
         {yesOption(), profile},
         1,
         1,
         deleteBucket},
        {QStringLiteral("storage upload list"),
         QStringLiteral("BUCKET [--older-than AGE] [--prefix PREFIX] [--profile NAME]"),
         Ctl::tr("Uploads in parts that were begun and never finished: their parts cost space, unseen"),
         {older, prefix, profile},
         1,
         1,
         listUploads},
        {QStringLiteral("storage upload abort"),
         QStringLiteral("BUCKET KEY… | --older-than AGE | --all [--yes] [--profile NAME]"),
         Ctl::tr("Have the store throw away the parts of unfinished uploads"),
         {older, prefix, option("all", Ctl::tr("All that nobody is at work on.")), yesOption(), profile},
         1,
         -1,
         abortUploads},
    };
}

} // namespace trainshed::ctl
