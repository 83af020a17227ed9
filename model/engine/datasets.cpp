// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/datasets.h"

#include "model/engine/background.h"
#include "model/job/rules.h"
#include "model/job/wording.h"
#include "model/storage/datamanifest.h"
#include "model/store/store.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace trainshed {

namespace {

/// Checksums are bound by the disk or by one processor: more at once would only take from the jobs.
constexpr int readers = 2;
constexpr qint64 mostRead = 8 << 20; // of a file that is looked into

Error refusal(const Message &wrong, const char *field)
{
    return {ErrorCode::InvalidArgument, sentence(wrong), QLatin1String(field)};
}

/// The texts of a version that is about to be made.
Result<> checkTexts(const QString &location, const QString &notes)
{
    if (const auto wrong = checkDatasetLocation(location))
        return refusal(*wrong, "location");
    if (const auto wrong = checkNotes(notes))
        return refusal(*wrong, "notes");
    return Done{};
}

Error beingPublished(const Dataset &dataset)
{
    return {
        ErrorCode::Conflict,
        Datasets::tr("A version of “%1” is being published. Wait for it, or cancel it.").arg(dataset.name),
        {}};
}

} // namespace

Datasets::Datasets(EngineParts &parts, StorageProfiles &storage, QObject *parent)
    : QObject(parent), m_parts(parts), m_storage(storage), m_operations(readers)
{
    connect(&m_operations, &Operations::becameIdle, this, &Datasets::becameIdle);
}

void Datasets::load(std::function<void(const Result<> &)> ready)
{
    m_parts.store->run<QList<Dataset>>([](Connection &c) { return c.datasets().datasets(); }, this,
                                       [this, ready = std::move(ready)](const Result<QList<Dataset>> &list) {
                                           if (!list) {
                                               ready(list.error());
                                               return;
                                           }
                                           m_all = *list;
                                           removeStrays();
                                           ready(Done{});
                                       });
}

/// Manifests of versions that were never stored, or of datasets whose deletion was cut short.
void Datasets::removeStrays()
{
    QDir folder(m_parts.home.datasetsPath());
    QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
    for (const Dataset &dataset : std::as_const(m_all)) {
        for (const DatasetVersion &version : dataset.versions)
            files.removeAll(QFileInfo(m_parts.home.manifestPath(dataset.id, version.number)).fileName());
    }
    for (const QString &stray : std::as_const(files))
        folder.remove(stray);
    for (const QString &stray : folder.entryList({QStringLiteral("*.unpacked*")}, QDir::Dirs))
        (void)removeTree(folder.path(), folder.filePath(stray));
}

/// Where an archive is unpacked while it is looked at.
QString Datasets::scratchPath(const DatasetId &id) const
{
    return QString(m_parts.home.datasetsPath() + u'/' + id.toString() + u'.' +
                   QUuid::createUuid().toString(QUuid::WithoutBraces) + u".unpacked");
}

Result<Dataset> Datasets::find(const QString &reference) const
{
    if (const Dataset *found = findDataset(m_all, reference))
        return *found;
    return Error{ErrorCode::NotFound, tr("There is no dataset “%1”.").arg(reference), {}};
}

Result<DatasetVersion> Datasets::versionOf(const Dataset &dataset, const QString &reference) const
{
    if (const DatasetVersion *found = findVersion(dataset, reference))
        return *found;
    if (reference.isEmpty())
        return Error{ErrorCode::NotFound, tr("The dataset “%1” has no version yet.").arg(dataset.name), {}};
    return Error{
        ErrorCode::NotFound, tr("The dataset “%1” has no version “%2”.").arg(dataset.name, reference), {}};
}

void Datasets::put(const Dataset &dataset)
{
    for (Dataset &known : m_all) {
        if (known.id == dataset.id) {
            known = dataset;
            return;
        }
    }
    m_all.append(dataset);
}

template<typename T>
void Datasets::operate(const QString &operation, const DatasetId &what, const QString &location, Work<T> work,
                       std::function<void(Result<T>)> then)
{
    QString used;
    const auto control = m_operations.begin(operation, used);
    if (!control) {
        then(control.error());
        return;
    }
    const auto go = [this, control = *control, used, work = std::move(work),
                     then](const DatasetPlace &place) {
        m_operations.run<T>(
            control, used, [work, place](CopyControl &running) { return work(place, running); }, then);
    };
    DatasetPlace place{location, scratchPath(what), {}};
    const auto object = objectLocation(location);
    if (!object) {
        go(place);
        return;
    }
    m_storage.accessFor(object->bucket,
                        [this, place, go, used, then](const Result<StoreAccess> &access) mutable {
                            if (!access) {
                                m_operations.end(used, [&then, &access] { then(access.error()); });
                                return;
                            }
                            place.access = *access;
                            go(place);
                        });
}

/// What is done on a reader's thread for a new version: everything but storing it.
Datasets::Work<Datasets::Made> Datasets::making(const Dataset &dataset, const QString &notes) const
{
    Made made;
    made.version.number = dataset.newest() ? dataset.newest()->number + 1 : 1;
    made.version.notes = notes;
    made.version.created = m_parts.clock->wall();
    const QString manifest = m_parts.home.manifestPath(dataset.id, made.version.number);
    const QString before =
        dataset.newest() ? m_parts.home.manifestPath(dataset.id, dataset.newest()->number) : QString();
    return [made, manifest, before](const DatasetPlace &place, CopyControl &control) mutable -> Result<Made> {
        const auto frozen = freezeData(place, manifest, control);
        if (!frozen)
            return frozen.error();
        made.version.location = frozen->location;
        made.version.files = frozen->summary.files;
        made.version.bytes = frozen->summary.bytes;
        made.version.digest = frozen->summary.digest;
        made.changes.added = frozen->summary.files;
        if (!before.isEmpty()) {
            auto changes = compareManifests(before, manifest);
            // An older list that is damaged is no reason not to publish a good one.
            made.changes = changes ? *changes : DatasetChanges{};
        }
        return made;
    };
}

std::optional<Error> Datasets::refusedAbout(const Dataset &dataset) const
{
    if (const auto wrong = checkDatasetName(dataset, m_all)) {
        const bool taken = wrong->code == u"issue.dataset-name-taken";
        return Error{taken ? ErrorCode::AlreadyExists : ErrorCode::InvalidArgument, sentence(*wrong),
                     QStringLiteral("name")};
    }
    if (const auto wrong = checkDescription(dataset.description))
        return refusal(*wrong, "description");
    return std::nullopt;
}

void Datasets::create(const rpc::DatasetCreate &request, const Reply<rpc::DatasetReply> &reply)
{
    const WallTime now = m_parts.clock->wall();
    const Dataset dataset{DatasetId::create(), request.name, request.description, now, now, {}};
    if (const auto refused = refusedAbout(dataset)) {
        reply(*refused);
        return;
    }
    auto created = [reply](const Result<rpc::DatasetPublish::Reply> &stored) {
        reply(stored ? Result<rpc::DatasetReply>(rpc::DatasetReply{stored->dataset}) : stored.error());
    };
    if (request.location.isEmpty() && request.notes.isEmpty()) {
        storeVersion(dataset, true, {{0, {}, {}, 0, 0, {}, 0, DataState::Published, 0}, {}}, created);
        return;
    }
    if (auto ok = checkTexts(request.location, request.notes); !ok) {
        reply(ok.error());
        return;
    }
    operate<Made>(request.operation, dataset.id, request.location, making(dataset, request.notes),
                  [this, dataset, created, reply](const Result<Made> &made) {
                      if (made)
                          storeVersion(dataset, true, *made, created);
                      else
                          reply(made.error());
                  });
}

void Datasets::publish(const rpc::DatasetPublish &request, const Reply<rpc::DatasetPublish::Reply> &reply)
{
    const auto dataset = find(request.dataset);
    if (!dataset) {
        reply(dataset.error());
        return;
    }
    const DatasetVersion *newest = dataset->newest();
    const QString location = request.location.isEmpty() && newest ? newest->location : request.location;
    if (auto ok = checkTexts(location, request.notes); !ok) {
        reply(ok.error());
        return;
    }
    if (m_publishing.contains(dataset->id)) {
        reply(beingPublished(*dataset));
        return;
    }
    m_publishing.insert(dataset->id);
    operate<Made>(request.operation, dataset->id, location, making(*dataset, request.notes),
                  [this, id = dataset->id, reply](const Result<Made> &made) {
                      const auto now = find(id.toString());
                      if (made && now) {
                          storeVersion(*now, false, *made, reply);
                          return;
                      }
                      m_publishing.remove(id);
                      reply(made ? now.error() : made.error());
                  });
}

/// The commit that makes the version; number 0: a dataset without one.
void Datasets::storeVersion(const Dataset &before, bool isNew, const Made &made,
                            Reply<rpc::DatasetPublish::Reply> reply)
{
    Dataset dataset = before;
    const bool hasVersion = made.version.number > 0;
    if (hasVersion)
        dataset.versions.append(made.version);
    dataset.updated = m_parts.clock->wall();
    m_parts.store->run<Done>(
        [dataset, made, hasVersion](Connection &c) -> Result<> {
            if (auto put = c.datasets().put(dataset); !put)
                return put;
            if (auto done = hasVersion ? c.datasets().insert(dataset.id, made.version) : Result<>(Done{});
                !done)
                return done;
            return c.jobs().noteDatasets();
        },
        this,
        [this, dataset, isNew, made, hasVersion, reply = std::move(reply)](const Result<> &stored) {
            m_publishing.remove(dataset.id);
            if (!stored) {
                if (hasVersion)
                    dropManifest(dataset.id, made.version.number);
                const bool taken = isNew && findDataset(m_all, dataset.name);
                reply(taken ? refusal({QStringLiteral("issue.dataset-name-taken"), {dataset.name}}, "name")
                            : stored.error());
                return;
            }
            put(dataset);
            Q_EMIT changed();
            reply(rpc::DatasetPublish::Reply{dataset, made.version.number, made.changes});
        });
}

void Datasets::dropManifest(const DatasetId &id, int number)
{
    m_parts.workers->start([path = m_parts.home.manifestPath(id, number)] { QFile::remove(path); });
}

Result<rpc::DatasetProgress::Reply> Datasets::progress(const QString &operation) const
{
    const auto control = m_operations.find(operation);
    if (!control)
        return control.error();
    return rpc::DatasetProgress::Reply{(*control)->files, (*control)->bytes};
}

Result<rpc::None> Datasets::cancel(const QString &operation)
{
    const auto done = m_operations.cancel(operation);
    return done ? Result<rpc::None>(rpc::None{}) : done.error();
}

void Datasets::compare(const rpc::DatasetCompare &request, const Reply<rpc::DatasetCompare::Reply> &reply)
{
    const auto dataset = find(request.dataset);
    const auto newest = dataset ? versionOf(*dataset, {}) : dataset.error();
    if (!newest) {
        reply(newest.error());
        return;
    }
    const QString location = request.location.isEmpty() ? newest->location : request.location;
    if (auto ok = checkTexts(location, {}); !ok) {
        reply(ok.error());
        return;
    }
    const QString manifest = m_parts.home.manifestPath(dataset->id, newest->number);
    operate<DatasetChanges>(
        request.operation, dataset->id, location,
        [manifest](const DatasetPlace &place, CopyControl &control) -> Result<DatasetChanges> {
            if (auto right = checkPlace(place.location); !right)
                return right.error();
            return compareData(place, manifest, Look::Quick, control);
        },
        [reply](const Result<DatasetChanges> &changes) {
            if (changes)
                reply(rpc::DatasetCompare::Reply{*changes});
            else
                reply(changes.error());
        });
}

void Datasets::verify(const rpc::DatasetVerify &request, const Reply<rpc::DatasetVerify::Reply> &reply)
{
    const auto dataset = find(request.dataset);
    const auto version = dataset ? versionOf(*dataset, request.version) : dataset.error();
    if (!version) {
        reply(version.error());
        return;
    }
    const QString manifest = m_parts.home.manifestPath(dataset->id, version->number);
    operate<DatasetChanges>(
        request.operation, dataset->id, version->location,
        [manifest, look = request.full ? Look::Full : Look::Quick](const DatasetPlace &place,
                                                                   CopyControl &control) {
            return compareData(place, manifest, look, control);
        },
        [this, id = dataset->id, version = *version, reply](const Result<DatasetChanges> &changes) {
            if (!changes) {
                reply(changes.error());
                return;
            }
            DatasetVersion looked = version;
            looked.state = changes->isEmpty() ? DataState::Intact : DataState::Changed;
            looked.verified = m_parts.clock->wall();
            storeState(id, looked, *changes, reply);
        });
}

void Datasets::storeState(const DatasetId &id, const DatasetVersion &looked, const DatasetChanges &changes,
                          Reply<rpc::DatasetVerify::Reply> reply)
{
    m_parts.store->run<Done>(
        [id, looked](Connection &c) -> Result<> {
            if (auto put = c.datasets().putState(id, looked); !put)
                return put;
            return c.jobs().noteDatasets();
        },
        this,
        [this, id, looked, changes, reply = std::move(reply)](const Result<> &stored) {
            auto now = find(id.toString());
            if (!stored || !now) {
                reply(stored ? now.error() : stored.error());
                return;
            }
            for (DatasetVersion &version : now->versions) {
                if (version.number == looked.number)
                    version = looked;
            }
            put(*now);
            Q_EMIT changed();
            reply(rpc::DatasetVerify::Reply{*now, looked.number, changes});
        });
}

void Datasets::files(const rpc::DatasetFiles &request, const Reply<rpc::DatasetFiles::Reply> &reply)
{
    const auto dataset = find(request.dataset);
    const auto version = dataset ? versionOf(*dataset, request.version) : dataset.error();
    if (!version) {
        reply(version.error());
        return;
    }
    using Files = rpc::DatasetFiles::Reply;
    inBackground<Result<Files>>(
        *m_parts.workers, this,
        [manifest = m_parts.home.manifestPath(dataset->id, version->number),
         limit = std::clamp(request.limit, 1, 10'000)]() -> Result<Files> {
            DataManifestReader reader(manifest);
            Files answer;
            for (;;) {
                auto entry = reader.next();
                if (!entry)
                    return entry.error();
                if (!*entry)
                    return answer;
                if (answer.files.size() == limit) {
                    answer.more = true;
                    return answer;
                }
                answer.files.append({QFile::decodeName((*entry)->path), (*entry)->size});
            }
        },
        reply);
}

void Datasets::read(const rpc::DatasetRead &request, const Reply<rpc::DatasetRead::Reply> &reply)
{
    const auto dataset = find(request.dataset);
    const auto version = dataset ? versionOf(*dataset, request.version) : dataset.error();
    if (!version) {
        reply(version.error());
        return;
    }
    operate<FileStart>(
        {}, dataset->id, version->location,
        [manifest = m_parts.home.manifestPath(dataset->id, version->number), file = request.path,
         most = std::clamp<qint64>(request.limit, 1, mostRead)](const DatasetPlace &place,
                                                                CopyControl &control) {
            return readStart(place, manifest, file, most, control);
        },
        [reply](const Result<FileStart> &start) {
            if (start)
                reply(rpc::DatasetRead::Reply{QString::fromLatin1(start->content.toBase64()), start->size});
            else
                reply(start.error());
        });
}

void Datasets::update(const rpc::DatasetUpdate &request, Reply<rpc::DatasetReply> reply)
{
    auto dataset = find(request.dataset);
    if (!dataset) {
        reply(dataset.error());
        return;
    }
    dataset->name = request.name;
    dataset->description = request.description;
    dataset->updated = m_parts.clock->wall();
    if (const auto refused = refusedAbout(*dataset)) {
        reply(*refused);
        return;
    }
    m_parts.store->run<Done>(
        [dataset = *dataset](Connection &c) -> Result<> {
            if (auto put = c.datasets().put(dataset); !put)
                return put;
            return c.jobs().noteDatasets();
        },
        this,
        [this, dataset = *dataset, reply = std::move(reply)](const Result<> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            // A version may have come meanwhile: only what was edited is taken.
            Dataset now = find(dataset.id.toString()).value_or(dataset);
            now.name = dataset.name;
            now.description = dataset.description;
            now.updated = dataset.updated;
            put(now);
            Q_EMIT changed();
            reply(rpc::DatasetReply{now});
        });
}

void Datasets::remove(const QString &reference, Reply<rpc::None> reply)
{
    const auto dataset = find(reference);
    if (!dataset) {
        reply(dataset.error());
        return;
    }
    if (m_publishing.contains(dataset->id)) {
        reply(beingPublished(*dataset));
        return;
    }
    m_parts.store->run<Done>(
        [dataset = *dataset](Connection &c) -> Result<> {
            const auto job = c.datasets().neededBy(dataset.id);
            if (!job)
                return job.error();
            if (!job->isEmpty()) {
                return Error{
                    ErrorCode::InUse,
                    tr("The dataset “%1” is needed by the job “%2”, which has not ended. Wait for it, "
                       "or stop it.")
                        .arg(dataset.name, *job),
                    {}};
            }
            if (auto removed = c.datasets().remove(dataset.id); !removed)
                return removed;
            return c.jobs().noteDatasets();
        },
        this,
        [this, dataset = *dataset, reply = std::move(reply)](const Result<> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            m_all.removeIf([&](const Dataset &one) { return one.id == dataset.id; });
            for (const DatasetVersion &version : dataset.versions)
                dropManifest(dataset.id, version.number);
            Q_EMIT changed();
            reply(rpc::None{});
        });
}

} // namespace trainshed
