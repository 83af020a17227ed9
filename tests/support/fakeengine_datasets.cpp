// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/job/rules.h"
#include "model/job/wording.h"
#include "tests/support/fakeengine.h"

namespace trainshed {

namespace {

Error refusal(const Message &problem, const char *field)
{
    return {ErrorCode::InvalidArgument, sentence(problem), QLatin1String(field)};
}

} // namespace

DatasetId FakeEngine::addDataset(Dataset dataset)
{
    if (dataset.id.isEmpty())
        dataset.id = DatasetId::create();
    if (dataset.created == 0)
        dataset.created = dataset.updated = SystemClock().wall();
    datasets.append(dataset);
    tellDatasets();
    return dataset.id;
}

void FakeEngine::tellDatasets()
{
    m_datasetsAt = ++m_revision;
    QMetaObject::invokeMethod(
        this, [this] { tellPolls(); }, Qt::QueuedConnection);
}

Result<Dataset *> FakeEngine::datasetOf(const QString &reference)
{
    for (Dataset &dataset : datasets) {
        if (dataset.id.toString() == reference || dataset.name == reference)
            return &dataset;
    }
    return Error{ErrorCode::NotFound, tr("There is no dataset “%1”.").arg(reference), {}};
}

Result<int> FakeEngine::publish(Dataset &dataset, const QString &location, const QString &notes)
{
    const QString folder = location.isEmpty() && dataset.newest() ? dataset.newest()->location : location;
    if (const auto wrong = checkDatasetLocation(folder))
        return refusal(*wrong, "location");
    if (const auto wrong = checkNotes(notes))
        return refusal(*wrong, "notes");
    DatasetVersion version;
    version.number = dataset.newest() ? dataset.newest()->number + 1 : 1;
    version.location = folder;
    version.notes = notes;
    version.files = datasetFiles.size();
    for (const rpc::DatasetFiles::File &file : std::as_const(datasetFiles))
        version.bytes += file.size;
    version.created = dataset.updated = SystemClock().wall();
    dataset.versions.append(version);
    return version.number;
}

void FakeEngine::serveDatasets()
{
    serve<rpc::DatasetList>(
        [this](const auto &) -> Answer<rpc::DatasetList> { return rpc::DatasetList::Reply{datasets}; });
    serve<rpc::DatasetShow>([this](const auto &request) -> Answer<rpc::DatasetShow> {
        const auto found = datasetOf(request.dataset);
        return found ? Answer<rpc::DatasetShow>(rpc::DatasetReply{**found}) : found.error();
    });
    serve<rpc::DatasetCreate>([this](const auto &request) -> Answer<rpc::DatasetCreate> {
        Dataset dataset;
        dataset.name = request.name;
        dataset.description = request.description;
        if (const auto wrong = checkDatasetName(dataset, datasets))
            return refusal(*wrong, "name");
        if (!request.location.isEmpty()) {
            if (const auto made = publish(dataset, request.location, request.notes); !made)
                return made.error();
        }
        return rpc::DatasetReply{**datasetOf(addDataset(dataset).toString())};
    });
    serve<rpc::DatasetUpdate>([this](const auto &request) -> Answer<rpc::DatasetUpdate> {
        const auto found = datasetOf(request.dataset);
        if (!found)
            return found.error();
        Dataset changed = **found;
        changed.name = request.name;
        changed.description = request.description;
        if (const auto wrong = checkDatasetName(changed, datasets))
            return refusal(*wrong, "name");
        **found = changed;
        tellDatasets();
        return rpc::DatasetReply{changed};
    });
    serve<rpc::DatasetPublish>([this](const auto &request) -> Answer<rpc::DatasetPublish> {
        const auto found = datasetOf(request.dataset);
        if (!found)
            return found.error();
        const auto made = publish(**found, request.location, request.notes);
        if (!made)
            return made.error();
        tellDatasets();
        return rpc::DatasetPublish::Reply{**found, *made, datasetChanges};
    });
    serve<rpc::DatasetVerify>([this](const auto &request) -> Answer<rpc::DatasetVerify> {
        const auto found = datasetOf(request.dataset);
        if (!found)
            return found.error();
        const DatasetVersion *version = findVersion(**found, request.version);
        if (!version)
            return Error{ErrorCode::NotFound, tr("There is no such version."), {}};
        DatasetVersion &looked = (*found)->versions[version->number - 1];
        looked.state = datasetChanges.isEmpty() ? DataState::Intact : DataState::Changed;
        looked.verified = SystemClock().wall();
        tellDatasets();
        return rpc::DatasetVerify::Reply{**found, looked.number, datasetChanges};
    });
    serveDatasetQuestions();
}

void FakeEngine::serveDatasetQuestions()
{
    serve<rpc::DatasetCompare>([this](const auto &request) -> Answer<rpc::DatasetCompare> {
        const auto found = datasetOf(request.dataset);
        return found ? Answer<rpc::DatasetCompare>(rpc::DatasetCompare::Reply{datasetChanges})
                     : found.error();
    });
    serve<rpc::DatasetFiles>([this](const auto &request) -> Answer<rpc::DatasetFiles> {
        const auto found = datasetOf(request.dataset);
        if (!found)
            return found.error();
        return rpc::DatasetFiles::Reply{datasetFiles.mid(0, request.limit),
                                        datasetFiles.size() > request.limit};
    });
    serve<rpc::DatasetDelete>([this](const auto &request) -> Answer<rpc::DatasetDelete> {
        const auto found = datasetOf(request.dataset);
        if (!found)
            return found.error();
        datasets.removeIf([id = (*found)->id](const Dataset &one) { return one.id == id; });
        tellDatasets();
        return rpc::None{};
    });
    serve<rpc::DatasetProgress>([](const auto &) -> Answer<rpc::DatasetProgress> {
        return rpc::DatasetProgress::Reply{7, 700};
    });
    serve<rpc::DatasetRead>([this](const auto &request) -> Answer<rpc::DatasetRead> {
        for (const rpc::DatasetFiles::File &file : std::as_const(datasetFiles)) {
            if (file.path == request.path)
                return rpc::DatasetRead::Reply{
                    QString::fromLatin1(datasetContents.value(file.path).left(request.limit).toBase64()),
                    file.size};
        }
        return Error{ErrorCode::NotFound, tr("The version has no file “%1”.").arg(request.path), {}};
    });
    serve<rpc::DatasetCancel>([this](const auto &) -> Answer<rpc::DatasetCancel> {
        cancelHeld({rpc::DatasetCreate::method, rpc::DatasetPublish::method, rpc::DatasetVerify::method,
                    rpc::DatasetCompare::method});
        return rpc::None{};
    });
}

} // namespace trainshed
