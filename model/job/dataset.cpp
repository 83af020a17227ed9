// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/dataset.h"

#include "model/job/datasetname.h"
#include "model/job/rules.h"
#include "model/job/spec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace trainshed {

QString datasetVersionText(int number)
{
    return QStringLiteral("V%1").arg(number, 3, 10, QLatin1Char('0'));
}

const Dataset *findDataset(const QList<Dataset> &datasets, const QString &reference)
{
    const auto by = [&](auto same) {
        const auto it = std::find_if(datasets.cbegin(), datasets.cend(), same);
        return it == datasets.cend() ? nullptr : &*it;
    };
    if (reference.isEmpty())
        return nullptr;
    if (const Dataset *found = by([&](const Dataset &d) { return d.id.toString() == reference; }))
        return found;
    return by([&](const Dataset &d) { return d.name == reference; });
}

const DatasetVersion *findVersion(const Dataset &dataset, const QString &reference)
{
    if (reference.isEmpty())
        return dataset.newest();
    static const QRegularExpression numbered(QStringLiteral("\\A[Vv]?([0-9]{1,9})\\z"));
    const auto match = numbered.match(reference);
    if (!match.hasMatch())
        return nullptr;
    const int number = match.captured(1).toInt();
    const auto it = std::find_if(dataset.versions.cbegin(), dataset.versions.cend(),
                                 [&](const DatasetVersion &v) { return v.number == number; });
    return it == dataset.versions.cend() ? nullptr : &*it;
}

JobSpec withDatasets(const JobSpec &spec, const QList<Dataset> &datasets)
{
    JobSpec located = spec;
    for (InputChannel &input : located.inputs) {
        const Dataset *dataset = findDataset(datasets, input.dataset.id);
        const DatasetVersion *version = dataset ? findVersion(*dataset, input.dataset.version) : nullptr;
        if (!version)
            continue;
        input.dataset = {dataset->id.toString(), datasetVersionText(version->number)};
        input.location = version->location;
        setDatasetName(input, dataset->name);
    }
    return located;
}

void setDatasetName(InputChannel &input, const QString &name)
{
    QJsonObject remote = input.extra.value(u"remote").toObject();
    QJsonObject dataset = remote.value(u"dataset").toObject();
    dataset.insert(QStringLiteral("name"), name);
    remote.insert(QStringLiteral("dataset"), dataset);
    input.extra.insert(QStringLiteral("remote"), remote);
}

QString datasetLabel(const InputChannel &input)
{
    if (input.dataset.isEmpty())
        return {};
    const QString name =
        input.extra.value(u"remote").toObject().value(u"dataset").toObject().value(u"name").toString();
    return datasetText({name.isEmpty() ? input.dataset.id : name, input.dataset.version}, {});
}

JobSpec withReferencesOnly(const JobSpec &spec)
{
    JobSpec written = spec;
    for (InputChannel &input : written.inputs) {
        if (!input.dataset.isEmpty())
            input.location.clear();
    }
    return written;
}

QString datasetText(const DatasetRef &reference, const QList<Dataset> &datasets)
{
    const Dataset *dataset = findDataset(datasets, reference.id);
    const DatasetVersion *version = dataset ? findVersion(*dataset, reference.version) : nullptr;
    const QString name = dataset ? dataset->name : reference.id;
    const QString number = version ? datasetVersionText(version->number) : reference.version;
    if (number.isEmpty())
        return name;
    return QCoreApplication::translate("Dataset", "%1, %2").arg(name, number);
}

QString checksumKind(const DatasetVersion &version)
{
    return localPath(version.location) ? QStringLiteral("sha256") : QStringLiteral("etag");
}

QString dataStateName(DataState state)
{
    switch (state) {
    case DataState::Published:
        return QStringLiteral("published");
    case DataState::Intact:
        return QStringLiteral("intact");
    case DataState::Changed:
        break;
    }
    return QStringLiteral("changed");
}

std::optional<DataState> dataStateFromName(const QString &name)
{
    for (const DataState state : {DataState::Published, DataState::Intact, DataState::Changed}) {
        if (dataStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QJsonObject versionToJson(const DatasetVersion &version)
{
    QJsonObject object{{QStringLiteral("version_id"), datasetVersionText(version.number)},
                       {QStringLiteral("version_name"), datasetVersionText(version.number)},
                       {QStringLiteral("data_url"), version.location},
                       {QStringLiteral("description"), version.notes},
                       {QStringLiteral("files"), version.files},
                       {QStringLiteral("bytes"), version.bytes},
                       {QStringLiteral("digest"), version.digest},
                       {QStringLiteral("checksum"), checksumKind(version)},
                       {QStringLiteral("create_time"), qint64(version.created)},
                       {QStringLiteral("state"), dataStateName(version.state)}};
    if (version.verified > 0)
        object.insert(QStringLiteral("verify_time"), qint64(version.verified));
    return object;
}

QJsonObject datasetToJson(const Dataset &dataset)
{
    QJsonArray versions;
    for (const DatasetVersion &version : dataset.versions)
        versions.append(versionToJson(version));
    QJsonObject object{{QStringLiteral("dataset_id"), dataset.id.toString()},
                       {QStringLiteral("dataset_name"), dataset.name},
                       {QStringLiteral("description"), dataset.description},
                       {QStringLiteral("create_time"), qint64(dataset.created)},
                       {QStringLiteral("update_time"), qint64(dataset.updated)},
                       {QStringLiteral("versions"), versions}};
    if (const DatasetVersion *newest = dataset.newest())
        object.insert(QStringLiteral("current_version_id"), datasetVersionText(newest->number));
    return object;
}

QJsonObject changesToJson(const DatasetChanges &changes)
{
    const auto kind = [](qint64 count, const QStringList &names) {
        return QJsonObject{{QStringLiteral("count"), count},
                           {QStringLiteral("names"), QJsonArray::fromStringList(names)}};
    };
    return {{QStringLiteral("added"), kind(changes.added, changes.addedNames)},
            {QStringLiteral("removed"), kind(changes.removed, changes.removedNames)},
            {QStringLiteral("changed"), kind(changes.changed, changes.changedNames)}};
}

} // namespace trainshed
