// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// storage profile list, add, update, test, default, bucket, remove.
#include "app/ctl/command.h"
#include "app/ctl/jobfile.h"
#include "app/ctl/secretinput.h"
#include "app/ctl/table.h"

#include "model/job/storagerules.h"
#include "model/protocol/messages/storagemethods.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace trainshed::ctl {

namespace {

QString keysText(const StorageProfile &profile)
{
    switch (profile.keys) {
    case KeySource::Stored:
        return profile.accessKey;
    case KeySource::Aws:
        return profile.awsProfile.isEmpty() ? Ctl::tr("from AWS")
                                            : Ctl::tr("from AWS, %1").arg(profile.awsProfile);
    case KeySource::Anonymous:
        break;
    }
    return Ctl::tr("none");
}

QString tlsText(const StorageProfile &profile)
{
    if (profile.endpoint.startsWith(u"http:"))
        return Ctl::tr("not encrypted");
    switch (profile.tls) {
    case TlsCheck::System:
        return Ctl::tr("checked");
    case TlsCheck::File:
        return profile.caFile;
    case TlsCheck::Off:
        break;
    }
    return Ctl::tr("not checked");
}

QStringList bucketsOf(const rpc::StorageProfileList::Reply &known, const QString &profile)
{
    QStringList buckets;
    for (const BucketProfile &one : known.buckets) {
        if (one.profile == profile)
            buckets.append(one.bucket);
    }
    return buckets;
}

QJsonObject profileToJson(const StorageProfile &profile, const QStringList &buckets)
{
    QJsonObject object = encode(profile).toObject();
    object.insert(QStringLiteral("buckets"), QJsonArray::fromStringList(buckets));
    return object;
}

Exit list(Context &context)
{
    const auto known = context.session.ask(rpc::StorageProfileList{});
    if (!known)
        return context.fail(known.error());
    if (context.isJson()) {
        QJsonArray array;
        for (const StorageProfile &profile : known->profiles)
            array.append(profileToJson(profile, bucketsOf(*known, profile.name)));
        context.out.json(array);
        return Exit::Done;
    }
    Table table({Ctl::tr("Name"), Ctl::tr("Endpoint"), Ctl::tr("Region"), Ctl::tr("Keys"), Ctl::tr("TLS"),
                 Ctl::tr("Buckets")});
    for (const StorageProfile &profile : known->profiles) {
        QStringList buckets = bucketsOf(*known, profile.name);
        if (profile.isDefault || known->profiles.size() == 1)
            buckets.append(Ctl::tr("all others"));
        table.add({profile.name, profile.endpoint, profile.region, keysText(profile), tlsText(profile),
                   buckets.join(QStringLiteral(", "))});
    }
    table.print(context.out);
    return Exit::Done;
}

Result<StorageProfile> findProfile(Context &context, const QString &name)
{
    const auto known = context.session.ask(rpc::StorageProfileList{});
    if (!known)
        return known.error();
    for (const StorageProfile &profile : known->profiles) {
        if (profile.name == name)
            return profile;
    }
    return Error{ErrorCode::NotFound, Ctl::tr("There is no storage profile “%1”.").arg(name), {}};
}

/// A choice that is given by name; the usage error's sentence otherwise.
template<typename E>
std::optional<QString> choose(const Context &context, const char *name, E &value,
                              std::optional<E> (*find)(const QString &), const QString &names)
{
    const QString option = QString::fromLatin1(name);
    if (!context.options.isSet(option))
        return std::nullopt;
    const QString given = context.options.value(option);
    const auto found = find(given);
    if (!found)
        return Ctl::tr("--%1 is one of %2, not “%3”.").arg(option, names, given);
    value = *found;
    return std::nullopt;
}

/// Puts the options into the profile; the usage error's sentence where one is wrong.
std::optional<QString> applyOptions(const Context &context, StorageProfile &profile)
{
    const auto &options = context.options;
    const auto text = [&](const char *name, QString &value) {
        const bool set = options.isSet(QString::fromLatin1(name));
        if (set)
            value = options.value(QString::fromLatin1(name));
        return set;
    };
    text("region", profile.region);
    if (text("access-key", profile.accessKey))
        profile.keys = KeySource::Stored;
    if (text("aws-profile", profile.awsProfile))
        profile.keys = KeySource::Aws;
    if (text("ca-file", profile.caFile)) {
        profile.tls = TlsCheck::File;
        profile.caFile = QDir::cleanPath(QDir::current().absoluteFilePath(profile.caFile));
    }
    if (options.isSet(QStringLiteral("no-tls-check")))
        profile.tls = TlsCheck::Off;
    if (options.isSet(QStringLiteral("default")))
        profile.isDefault = true;
    if (auto wrong = choose(context, "keys", profile.keys, keySourceFromName,
                            QStringLiteral("stored, aws, anonymous")))
        return wrong;
    return choose(context, "addressing", profile.addressing, addressingFromName,
                  QStringLiteral("auto, path, virtual"));
}

/// Checks, asks for the secret where one is needed, and saves.
Exit save(Context &context, const QString &before, StorageProfile profile, bool wantsSecret)
{
    profile.endpoint = normalEndpoint(profile.endpoint);
    const QList<Issue> issues = validate(profile, {{}, true, std::nullopt});
    if (std::any_of(issues.begin(), issues.end(),
                    [](const Issue &issue) { return issue.severity == Severity::Error; }))
        return refuse(context, issues,
                      {ErrorCode::InvalidArgument, Ctl::tr("The storage profile can't be saved."), {}});
    rpc::StorageProfileSave request{before, profile, std::nullopt};
    if (wantsSecret && profile.keys == KeySource::Stored) {
        const auto secret = readSecret(context.out, Ctl::tr("Secret key (it is not shown): "));
        if (!secret)
            return context.refuse(secret.error());
        request.secret = *secret;
    }
    const auto reply = context.session.askOnce(request);
    if (!reply)
        return context.refuse(reply.error());
    printWarnings(context.out, issues);
    if (reply->secretInFile)
        context.out.warning(
            Ctl::tr("There is no keychain: the secret key is kept in a file that only you can read."));
    if (context.isJson())
        context.out.json(encode(reply->profile).toObject());
    else
        context.out.message(Ctl::tr("The storage profile “%1” is saved.").arg(reply->profile.name));
    return Exit::Done;
}

Exit add(Context &context)
{
    StorageProfile profile;
    profile.name = context.arguments[0];
    profile.endpoint = context.arguments[1];
    if (const auto wrong = applyOptions(context, profile))
        return context.usage(*wrong);
    return save(context, {}, profile, true);
}

Exit update(Context &context)
{
    auto profile = findProfile(context, context.arguments[0]);
    if (!profile)
        return context.fail(profile.error());
    const KeySource keys = profile->keys;
    if (context.options.isSet(QStringLiteral("name")))
        profile->name = context.options.value(QStringLiteral("name"));
    if (context.options.isSet(QStringLiteral("endpoint")))
        profile->endpoint = context.options.value(QStringLiteral("endpoint"));
    if (const auto wrong = applyOptions(context, *profile))
        return context.usage(*wrong);
    const bool isNew = keys != KeySource::Stored || context.options.isSet(QStringLiteral("secret"));
    return save(context, context.arguments[0], *profile, isNew);
}

Exit makeDefault(Context &context)
{
    auto profile = findProfile(context, context.arguments[0]);
    if (!profile)
        return context.fail(profile.error());
    profile->isDefault = true;
    return save(context, profile->name, *profile, false);
}

QString stateText(StorageStepState state)
{
    switch (state) {
    case StorageStepState::Works:
        return Ctl::tr("works");
    case StorageStepState::Doubtful:
        return Ctl::tr("doubtful");
    case StorageStepState::Fails:
        return Ctl::tr("fails");
    case StorageStepState::NotTried:
        break;
    }
    return Ctl::tr("not tried");
}

Exit test(Context &context)
{
    const auto profile = findProfile(context, context.arguments[0]);
    if (!profile)
        return context.fail(profile.error());
    rpc::StorageProfileTest request;
    request.before = profile->name;
    request.profile = *profile;
    request.bucket = context.arguments.value(1);
    const auto reply = context.session.ask(request);
    if (!reply)
        return context.refuse(reply.error());
    const auto &findings = reply->findings;
    if (context.isJson()) {
        context.out.json(encode(findings).toArray());
    } else {
        Table table({Ctl::tr("Result"), Ctl::tr("What")});
        for (const StorageFinding &finding : findings)
            table.add({stateText(finding.state), finding.text});
        table.print(context.out);
    }
    const bool fails = std::any_of(findings.begin(), findings.end(), [](const StorageFinding &finding) {
        return finding.state == StorageStepState::Fails;
    });
    return fails ? Exit::Failed : Exit::Done;
}

Exit bucket(Context &context)
{
    const rpc::StorageAssign request{context.arguments[0], context.arguments.value(1)};
    const auto reply = context.session.ask(request);
    if (!reply)
        return context.refuse(reply.error());
    context.out.message(request.profile.isEmpty()
                            ? Ctl::tr("The bucket “%1” goes to the default.").arg(request.bucket)
                            : Ctl::tr("The bucket “%1” goes to “%2”.").arg(request.bucket, request.profile));
    if (context.isJson())
        context.out.json(encode(request).toObject());
    return Exit::Done;
}

Exit remove(Context &context)
{
    const auto reply = context.session.askOnce(rpc::StorageProfileRemove{context.arguments[0]});
    if (!reply)
        return context.fail(reply.error());
    context.out.message(Ctl::tr("The storage profile “%1” is removed; what is stored there stays.")
                            .arg(context.arguments[0]));
    if (context.isJson())
        context.out.json(QJsonObject{{QStringLiteral("removed"), context.arguments[0]}});
    return Exit::Done;
}

QList<QCommandLineOption> profileOptions()
{
    return {
        option("access-key", Ctl::tr("The access key; the secret one is asked for."), QStringLiteral("KEY")),
        option("keys", Ctl::tr("stored, aws (AWS_… of the engine or ~/.aws) or anonymous."),
               QStringLiteral("HOW")),
        option("aws-profile", Ctl::tr("Keys of this profile in ~/.aws."), QStringLiteral("NAME")),
        option("region", Ctl::tr("Where the store wants one."), QStringLiteral("REGION")),
        option("addressing", Ctl::tr("auto, path or virtual."), QStringLiteral("HOW")),
        option("ca-file", Ctl::tr("Check the store with these certificates."), QStringLiteral("FILE")),
        option("no-tls-check", Ctl::tr("Do not check who answers: only for trying out.")),
        option("default", Ctl::tr("Serves every bucket that has no profile of its own.")),
    };
}

} // namespace

QList<Command> storageProfileCommands()
{
    const QList<QCommandLineOption> more{
        option("name", Ctl::tr("The new name."), QStringLiteral("NAME")),
        option("endpoint", Ctl::tr("The new address."), QStringLiteral("URL")),
        option("secret", Ctl::tr("Ask for a new secret key."))};
    const auto words = [](const char *verb) {
        return QString(QStringLiteral("storage profile ") + QLatin1String(verb));
    };
    return {
        {words("list"), {}, Ctl::tr("The stores that are known"), {}, 0, 0, list},
        {words("add"), QStringLiteral("NAME URL [--access-key KEY] […]"),
         Ctl::tr(
             "Add a store; its secret key comes from the terminal, standard input or TRAINSHED_SECRET_KEY"),
         profileOptions(), 2, 2, add},
        {words("update"), QStringLiteral("NAME [--secret] […]"), Ctl::tr("Change a store's settings"),
         profileOptions() + more, 1, 1, update},
        {words("test"),
         QStringLiteral("NAME [BUCKET]"),
         Ctl::tr("Say what works of it. Status 1 if not all"),
         {},
         1,
         2,
         test},
        {words("default"),
         QStringLiteral("NAME"),
         Ctl::tr("Make it serve all buckets without a profile"),
         {},
         1,
         1,
         makeDefault},
        {words("bucket"),
         QStringLiteral("BUCKET [NAME]"),
         Ctl::tr("Give a bucket a profile; without one it goes to the default"),
         {},
         1,
         2,
         bucket},
        {words("remove"), QStringLiteral("NAME"), Ctl::tr("Forget a store and its keys"), {}, 1, 1, remove},
    };
}

} // namespace trainshed::ctl
