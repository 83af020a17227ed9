// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pool list, flavor list, image list: what there is to run on; cache show, cache clear.
#include "app/ctl/command.h"
#include "app/ctl/people.h"

#include "model/job/json.h"
#include "model/protocol/messages/cachemethods.h"

#include <QJsonArray>

namespace trainshed::ctl {

namespace {

Exit pools(Context &context)
{
    const auto reply = context.session.ask(rpc::PoolList{});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        context.out.json(encode(reply->pools));
        return Exit::Done;
    }
    Table table({Ctl::tr("ID"), Ctl::tr("Name"), Ctl::tr("Kind"), Ctl::tr("Nodes"), Ctl::tr("CPUs free"),
                 Ctl::tr("Waiting")});
    for (const PoolInfo &pool : reply->pools)
        table.add({pool.id.toString(), pool.name, pool.kind, QString::number(pool.nodes),
                   Ctl::tr("%1 of %2").arg(QString::number(pool.cpusFree), QString::number(pool.cpusTotal)),
                   QString::number(pool.waiting)});
    table.print(context.out);
    return Exit::Done;
}

Exit flavors(Context &context)
{
    const auto reply = context.session.ask(rpc::FlavorList{context.options.value(QStringLiteral("pool"))});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        QJsonArray array;
        for (const Flavor &flavor : reply->flavors)
            array.append(flavorToJson(flavor));
        context.out.json(array);
        return Exit::Done;
    }
    Table table({Ctl::tr("ID"), Ctl::tr("Pool"), Ctl::tr("Scratch"), Ctl::tr("Holds")});
    for (const Flavor &flavor : reply->flavors)
        table.add({flavor.id.toString(), flavor.pool.toString(),
                   flavor.scratchBytes > 0 ? sizeText(flavor.scratchBytes) : QString(), flavorText(flavor)});
    table.print(context.out);
    return Exit::Done;
}

Exit images(Context &context)
{
    const auto reply = context.session.ask(rpc::ImageList{context.options.isSet(QStringLiteral("refresh"))});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        QJsonArray array;
        for (const Image &image : reply->images)
            array.append(imageToJson(image));
        context.out.json(array);
        return Exit::Done;
    }
    Table table(
        {Ctl::tr("Name"), Ctl::tr("Engine"), Ctl::tr("Version"), Ctl::tr("ID"), Ctl::tr("Interpreter")});
    for (const Image &image : reply->images)
        table.add({image.name, image.engine, image.version, image.id.toString(), image.interpreter});
    table.print(context.out);
    return Exit::Done;
}

template<typename Request>
Exit cache(Context &context)
{
    const auto reply = context.session.ask(Request{});
    if (!reply)
        return context.fail(reply.error());
    if (context.isJson()) {
        context.out.json(encode(*reply).toObject());
        return Exit::Done;
    }
    Table table({Ctl::tr("Files"), Ctl::tr("Size"), Ctl::tr("At most"), Ctl::tr("Folder")});
    table.add({QString::number(reply->files), sizeText(reply->bytes), sizeText(reply->limit), reply->folder});
    table.print(context.out);
    return Exit::Done;
}

} // namespace

QList<Command> resourceCommands()
{
    return {
        {QStringLiteral("cache show"),
         {},
         Ctl::tr("What downloaded inputs take up that are kept for another use"),
         {},
         0,
         0,
         cache<rpc::CacheShow>},
        {QStringLiteral("cache clear"),
         {},
         Ctl::tr("Remove them; jobs keep what they have"),
         {},
         0,
         0,
         cache<rpc::CacheClear>},
        {QStringLiteral("pool list"),
         {},
         Ctl::tr("Where jobs can run, and what is free now"),
         {},
         0,
         0,
         pools},
        {QStringLiteral("flavor list"),
         QStringLiteral("[--pool POOL]"),
         Ctl::tr("The slices of a pool that a job can ask for"),
         {option("pool", Ctl::tr("Only those of this pool."), QStringLiteral("POOL"))},
         0,
         0,
         flavors},
        {QStringLiteral("image list"),
         QStringLiteral("[--refresh]"),
         Ctl::tr("The Python environments of this computer"),
         {option("refresh", Ctl::tr("Look again."))},
         0,
         0,
         images},
    };
}

} // namespace trainshed::ctl
