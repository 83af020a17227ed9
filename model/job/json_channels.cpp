// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json_parts.h"

namespace trainshed {

namespace {

const QString &nameKey()
{
    static const QString key = QStringLiteral("name");
    return key;
}

AccessMethod readAccess(Members &members)
{
    const QString key = QStringLiteral("access_method");
    const QString method = members.text(key);
    if (method == u"env")
        return AccessMethod::Environment;
    if (!method.isEmpty() && method != u"parameter")
        members.error(key, "issue.file-value", {method, QStringLiteral("parameter, env")});
    return AccessMethod::Hyperparameters;
}

void writeAccess(QJsonObject &object, AccessMethod access)
{
    object.insert(QStringLiteral("access_method"),
                  access == AccessMethod::Environment ? QStringLiteral("env") : QStringLiteral("parameter"));
}

QString constraintKey(Shape shape)
{
    return shape == Shape::Job ? QStringLiteral("remote_constraint") : QStringLiteral("remote_constraints");
}

/// Only what we write ourselves is understood; the service's finer attributes are kept as they are.
std::optional<SourceConstraint> constraintOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const QJsonObject first = array.at(0).toObject();
    if (array.size() != 1 || first.size() != 1)
        return std::nullopt;
    const QString type = first.value(QStringLiteral("data_type")).toString();
    if (type == u"obs")
        return SourceConstraint::StoragePath;
    if (type == u"dataset")
        return SourceConstraint::Dataset;
    return std::nullopt;
}

void readConstraint(Members &members, const QJsonObject &raw, Shape shape, InputChannel &input)
{
    const QString key = constraintKey(shape);
    if (const auto constraint = constraintOf(raw.value(key))) {
        members.value(key);
        input.constraint = *constraint;
    }
}

void writeConstraint(QJsonObject &object, SourceConstraint constraint, Shape shape)
{
    if (constraint == SourceConstraint::Any)
        return;
    const QString type =
        constraint == SourceConstraint::Dataset ? QStringLiteral("dataset") : QStringLiteral("obs");
    object.insert(constraintKey(shape), QJsonArray{QJsonObject{{QStringLiteral("data_type"), type}}});
}

QJsonObject remoteOf(const QString &location)
{
    return QJsonObject{{QStringLiteral("obs"), QJsonObject{{QStringLiteral("obs_url"), location}}}};
}

/// "obs_url" of "remote.obs"; what else is there goes into `extra`.
QString readObs(Members &remote, QJsonObject &extra)
{
    Members obs = remote.object(QStringLiteral("obs"));
    const QString url = obs.text(QStringLiteral("obs_url"));
    // The service writes "/bucket/…" for object storage: say what it was taken for.
    if (url.startsWith(u'/'))
        obs.note(QStringLiteral("obs_url"), "issue.file-local-folder", {url});
    keep(extra, QStringLiteral("obs"), obs.rest());
    return url;
}

template<typename Channel>
void readOwn(Members &members, Channel &channel, Shape shape)
{
    if (shape != Shape::Algorithm)
        return;
    const QString location = members.text(QStringLiteral("trainshed/default_url"));
    if (!location.isEmpty())
        channel.location = location;
    channel.required = members.boolean(QStringLiteral("trainshed/required"), true);
}

template<typename Channel>
void writeOwn(QJsonObject &object, const Channel &channel, Shape shape)
{
    if (shape != Shape::Algorithm)
        return;
    put(object, QStringLiteral("trainshed/default_url"), channel.location);
    if (!channel.required)
        object.insert(QStringLiteral("trainshed/required"), false);
}

template<typename Channel>
void writeCommon(QJsonObject &object, const Channel &channel, Shape shape)
{
    object.insert(nameKey(), channel.name);
    put(object, QStringLiteral("description"), channel.description);
    put(object, QStringLiteral("local_dir"), channel.localDir);
    writeAccess(object, channel.access);
    writeOwn(object, channel, shape);
}

} // namespace

InputChannel readInput(Members &members, Shape shape)
{
    InputChannel input;
    input.name = members.text(nameKey());
    input.description = members.text(QStringLiteral("description"));
    input.localDir = members.text(QStringLiteral("local_dir"));
    input.access = readAccess(members);
    readConstraint(members, members.raw(), shape, input);
    Members remote = members.object(QStringLiteral("remote"));
    QJsonObject remoteExtra;
    input.location = readObs(remote, remoteExtra);
    Members dataset = remote.object(QStringLiteral("dataset"));
    input.dataset.id = dataset.text(QStringLiteral("id"));
    input.dataset.version = dataset.text(QStringLiteral("version_id"));
    keep(remoteExtra, QStringLiteral("dataset"), dataset.rest());
    keep(input.extra, QStringLiteral("remote"), withExtra(remoteExtra, remote.rest()));
    readOwn(members, input, shape);
    input.extra = withExtra(input.extra, members.rest());
    return input;
}

QJsonObject writeInput(const InputChannel &input, Shape shape)
{
    QJsonObject object;
    writeCommon(object, input, shape);
    writeConstraint(object, input.constraint, shape);
    QJsonObject remote;
    if (shape == Shape::Job && !input.location.isEmpty())
        remote = remoteOf(input.location);
    if (!input.dataset.id.isEmpty() || !input.dataset.version.isEmpty()) {
        QJsonObject dataset{{QStringLiteral("id"), input.dataset.id}};
        put(dataset, QStringLiteral("version_id"), input.dataset.version);
        remote.insert(QStringLiteral("dataset"), dataset);
    }
    keep(object, QStringLiteral("remote"), remote);
    return withExtra(object, input.extra);
}

OutputChannel readOutput(Members &members, Shape shape)
{
    OutputChannel output;
    output.name = members.text(nameKey());
    output.description = members.text(QStringLiteral("description"));
    output.localDir = members.text(QStringLiteral("local_dir"));
    output.access = readAccess(members);
    output.predownload = members.boolean(QStringLiteral("prefetch_to_local"), false);
    Members remote = members.object(QStringLiteral("remote"));
    QJsonObject remoteExtra;
    output.location = readObs(remote, remoteExtra);
    keep(output.extra, QStringLiteral("remote"), withExtra(remoteExtra, remote.rest()));
    readOwn(members, output, shape);
    output.extra = withExtra(output.extra, members.rest());
    return output;
}

QJsonObject writeOutput(const OutputChannel &output, Shape shape)
{
    QJsonObject object;
    writeCommon(object, output, shape);
    if (output.predownload)
        object.insert(QStringLiteral("prefetch_to_local"), true);
    if (shape == Shape::Job && !output.location.isEmpty())
        object.insert(QStringLiteral("remote"), remoteOf(output.location));
    return withExtra(object, output.extra);
}

} // namespace trainshed
