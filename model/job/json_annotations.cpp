// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json_annotations.h"

#include "model/job/json_parts.h"
#include "model/job/number.h"
#include "model/job/secrets.h"

#include <QJsonDocument>

#include <algorithm>
#include <climits>

namespace trainshed {

namespace {

QString retryKey()
{
    return QStringLiteral("fault-tolerance/job-retry-num");
}
QString minutesKey()
{
    return QStringLiteral("trainshed/auto-stop-minutes");
}
QString sourceKey()
{
    return QStringLiteral("trainshed/algorithm-source");
}
QString inputsKey()
{
    return QStringLiteral("trainshed/optional-inputs");
}
QString outputsKey()
{
    return QStringLiteral("trainshed/optional-outputs");
}
QString descriptionKey()
{
    return QStringLiteral("trainshed/description");
}
QString orderKey()
{
    return QStringLiteral("trainshed/environment-order");
}
QString dependenciesKey()
{
    return QStringLiteral("trainshed/install-dependencies");
}
QString secretsKey()
{
    return QStringLiteral("trainshed/secret-environment");
}

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// An annotation's text as a JSON array; an error where it is none.
QJsonArray arrayOf(Members &annotations, const QString &key)
{
    const QString text = annotations.text(key);
    if (text.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        annotations.error(key, "issue.file-not-array");
    return document.array();
}

template<typename Channel>
qsizetype count(const QList<Channel> &channels, const QString &name)
{
    return std::count_if(channels.cbegin(), channels.cend(), [&](const auto &c) { return c.name == name; });
}

template<typename Channel>
void writeOptional(QJsonObject &annotations, const QString &key, const QList<Channel> &channels)
{
    QJsonArray optional;
    for (qsizetype i = 0; i < channels.size(); ++i) {
        if (channels[i].required)
            continue;
        if (count(channels, channels[i].name) == 1)
            optional.append(channels[i].name);
        else
            optional.append(i);
    }
    if (!optional.isEmpty())
        annotations.insert(key, arrayText(optional));
}

template<typename Channel>
void readOptional(Members &annotations, const QString &key, QList<Channel> &channels)
{
    for (const QJsonValue &entry : arrayOf(annotations, key)) {
        bool found = false;
        for (qsizetype i = 0; i < channels.size(); ++i) {
            const bool meant =
                entry.isString() ? channels[i].name == entry.toString() : entry.toInteger(-1) == i;
            if (meant)
                channels[i].required = false;
            found = found || meant;
        }
        if (!found)
            annotations.warning(key, "issue.file-no-such-channel", {entry.toVariant().toString()});
    }
}

QStringList namesOf(const QList<EnvironmentVariable> &environment)
{
    QStringList names;
    for (const EnvironmentVariable &variable : environment)
        names += keyOf(variable.name);
    return names;
}

void writeOrder(QJsonObject &annotations, const QList<EnvironmentVariable> &environment)
{
    const QStringList names = namesOf(environment);
    QJsonObject unordered;
    for (const QString &name : names)
        unordered.insert(name, true);
    // With names that occur twice the file has an array, which keeps the order itself.
    if (unordered.size() == names.size() && unordered.keys() != names)
        annotations.insert(orderKey(), arrayText(QJsonArray::fromStringList(names)));
}

void readOrder(Members &annotations, QList<EnvironmentVariable> &environment)
{
    QStringList order;
    for (const QJsonValue &name : arrayOf(annotations, orderKey()))
        order += name.toString();
    // Names that the annotation does not have come last: the file was edited by hand.
    const auto place = [&order](const EnvironmentVariable &v) {
        const auto i = order.indexOf(v.name);
        return i < 0 ? order.size() : i;
    };
    if (!order.isEmpty())
        std::stable_sort(environment.begin(), environment.end(),
                         [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

/// Names, and what the values are kept under on this computer (empty in a file that has left it).
void writeSecrets(QJsonObject &annotations, const QList<EnvironmentVariable> &environment)
{
    QJsonObject secrets;
    for (const EnvironmentVariable &variable : environment) {
        if (variable.secret)
            secrets.insert(keyOf(variable.name), variable.reference);
    }
    if (!secrets.isEmpty())
        annotations.insert(secretsKey(),
                           QString::fromUtf8(QJsonDocument(secrets).toJson(QJsonDocument::Compact)));
}

void readSecrets(Members &annotations, QList<EnvironmentVariable> &environment)
{
    const QString text = annotations.text(secretsKey());
    if (text.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        annotations.error(secretsKey(), "issue.file-not-object");
        return;
    }
    const QJsonObject secrets = document.object();
    for (EnvironmentVariable &variable : environment) {
        if (!secrets.contains(variable.name))
            continue;
        variable.secret = true;
        const QString reference = secrets.value(variable.name).toString();
        // A value in the file is a new one, entered by hand.
        if (variable.value.isEmpty() && isSecretReference(reference))
            variable.reference = reference;
    }
}

std::optional<int> number(Members &annotations, const QString &key)
{
    const QString text = annotations.text(key);
    if (text.isEmpty())
        return std::nullopt;
    const auto value = integerOf(text);
    if (value && *value >= INT_MIN && *value <= INT_MAX)
        return static_cast<int>(*value);
    annotations.error(key, "issue.file-not-integer");
    return std::nullopt;
}

void readDependencies(Members &annotations, JobSpec &spec)
{
    const QString text = annotations.text(dependenciesKey());
    spec.installDependencies = text == u"true";
    if (!text.isEmpty() && text != u"true" && text != u"false")
        annotations.error(dependenciesKey(), "issue.file-value", {text, QStringLiteral("true, false")});
}

void readMinutes(Members &annotations, JobSpec &spec)
{
    const auto minutes = number(annotations, minutesKey());
    if (!minutes)
        return;
    const qint64 hours = (qint64(*minutes) + 59) / 60;
    if (spec.autoStopMinutes && *minutes > 0 && *spec.autoStopMinutes != hours * 60)
        annotations.warning(minutesKey(), "issue.file-auto-stop-conflict", {QString::number(*minutes)});
    spec.autoStopMinutes = *minutes;
}

} // namespace

void readAnnotations(Members &annotations, JobSpec &spec)
{
    spec.autoRestart = number(annotations, retryKey()).value_or(0);
    readMinutes(annotations, spec);
    const QString source = annotations.text(sourceKey());
    if (const auto kind = kindFromName(source))
        spec.algorithm.kind = *kind;
    else if (!source.isEmpty())
        annotations.error(sourceKey(), "issue.file-value",
                          {source, QStringLiteral("my-algorithms, custom-image, preset-image")});
    readOptional(annotations, inputsKey(), spec.inputs);
    readOptional(annotations, outputsKey(), spec.outputs);
    readOrder(annotations, spec.environment);
    if (const QString description = annotations.text(descriptionKey()); !description.isEmpty())
        spec.description = description;
    readSecrets(annotations, spec.environment);
    readDependencies(annotations, spec);
}

QJsonObject writeAnnotations(const JobSpec &spec)
{
    QJsonObject annotations;
    if (spec.autoRestart != 0)
        annotations.insert(retryKey(), QString::number(spec.autoRestart));
    if (spec.autoStopMinutes && (*spec.autoStopMinutes % 60 != 0 || *spec.autoStopMinutes <= 0))
        annotations.insert(minutesKey(), QString::number(*spec.autoStopMinutes));
    if (inferredKind(spec.algorithm) != spec.algorithm.kind)
        annotations.insert(sourceKey(), kindName(spec.algorithm.kind));
    writeOptional(annotations, inputsKey(), spec.inputs);
    writeOptional(annotations, outputsKey(), spec.outputs);
    writeOrder(annotations, spec.environment);
    if (spec.description == u"NULL")
        annotations.insert(descriptionKey(), spec.description);
    writeSecrets(annotations, spec.environment);
    if (spec.installDependencies)
        annotations.insert(dependenciesKey(), QStringLiteral("true"));
    return annotations;
}

} // namespace trainshed
