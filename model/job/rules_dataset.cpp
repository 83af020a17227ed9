// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/dataset.h"
#include "model/job/location.h"
#include "model/job/rules_sections.h"

#include <algorithm>

namespace trainshed {

namespace {

constexpr int notesLimit = 1000;

Message message(const char *code, const QStringList &args = {})
{
    return {QLatin1String(code), args};
}

/// What is wrong with the text of a place elsewhere.
std::optional<Message> checkRemote(const QString &location)
{
    Issues issues;
    refuseLocation({}, location, Reach::Web, {}, issues);
    const QList<Issue> found = issues.take();
    return found.isEmpty() ? std::nullopt : std::optional(found.first().message);
}

} // namespace

std::optional<Message> checkNotes(const QString &text)
{
    if (!isPassable(text))
        return message("issue.text-unstorable");
    // As people count: an emoji is one character.
    const auto length = text.toUcs4().size();
    if (length > notesLimit)
        return message("issue.description-too-long", {QString::number(notesLimit), QString::number(length)});
    return std::nullopt;
}

std::optional<Message> checkDatasetLocation(const QString &location, const PathFacts *facts)
{
    switch (locationKind(location)) {
    case LocationKind::Empty:
        return message("issue.dataset-location-empty");
    case LocationKind::ObjectStorage:
    case LocationKind::Web:
        return checkRemote(location);
    case LocationKind::Relative:
        return message("issue.location-relative", {location});
    case LocationKind::Unknown:
        return message("issue.location-unknown", {location});
    case LocationKind::Local:
        break;
    }
    if (!isPassable(location))
        return message("issue.text-unstorable");
    if (localPath(location)->toUtf8().size() >= 4096)
        return message("issue.location-too-long");
    if (!facts)
        return std::nullopt;
    if (!facts->exists)
        return message("issue.folder-missing", {location});
    if (!facts->isFolder)
        return checkArchive(location, *facts, "issue.dataset-archive");
    if (!facts->readable)
        return message("issue.folder-unreadable", {location});
    if (facts->isEmpty)
        return message("issue.input-without-files", {location});
    return std::nullopt;
}

std::optional<Message> checkDatasetName(const Dataset &dataset, const QList<Dataset> &others)
{
    if (auto wrong = checkName(dataset.name))
        return wrong;
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&](const Dataset &other) {
        return other.id != dataset.id && other.name == dataset.name;
    });
    if (taken)
        return message("issue.dataset-name-taken", {dataset.name});
    return std::nullopt;
}

void checkDatasetInput(const Checked &job, const InputChannel &input, qsizetype k, Issues &issues)
{
    const QString field = fieldOf("inputs", k, "dataset");
    if (input.constraint == SourceConstraint::StoragePath)
        issues.error(field, "issue.input-needs-path", {input.name});
    const InputChannel given = job.spec.inputs.value(k).name == input.name ? job.spec.inputs[k] : input;
    if (!job.facts.datasets)
        return;
    const Dataset *dataset = findDataset(*job.facts.datasets, given.dataset.id);
    if (!dataset) {
        issues.error(field, "issue.dataset-missing", {given.dataset.id});
        return;
    }
    const DatasetVersion *version = findVersion(*dataset, given.dataset.version);
    if (!version) {
        if (dataset->versions.isEmpty())
            issues.error(field, "issue.dataset-without-versions", {dataset->name});
        else
            issues.error(field, "issue.dataset-version-missing", {dataset->name, given.dataset.version});
        return;
    }
    // A stored job holds both, which say the same.
    if (!given.location.isEmpty() && given.location != version->location)
        issues.error(fieldOf("inputs", k, "location"), "issue.input-both", {input.name});
    if (given.dataset.version.isEmpty())
        issues.note(field, "issue.dataset-newest", {dataset->name, datasetVersionText(version->number)});
    if (version->state == DataState::Changed)
        issues.warning(field, "issue.dataset-changed", {dataset->name, datasetVersionText(version->number)});
    if (!localPath(version->location))
        refuseLocation(field, version->location, Reach::Web, job.facts, issues);
    const auto known = factsOf(version->location, job.facts);
    if (known &&
        (!known->exists || !(known->isFolder || isArchiveName(version->location)) || !known->readable))
        issues.error(field, "issue.dataset-gone",
                     {dataset->name, datasetVersionText(version->number), version->location});
}

} // namespace trainshed
