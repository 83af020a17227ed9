// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/datasetplace.h"

#include "model/engine/archives.h"
#include "model/engine/probe.h"
#include "model/engine/webinput.h"
#include "model/job/location.h"
#include "model/job/rules.h"
#include "model/job/wording.h"
#include "model/storage/remote/remotemanifest.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

namespace trainshed {

namespace {

Error noKeys(const DatasetPlace &place)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("Staging", "The keys of the bucket “%1” are not at hand.")
                .arg(place.location),
            {}};
}

Result<FrozenData> freezeObjects(const DatasetPlace &place, const QString &manifest, CopyControl &control)
{
    const auto object = objectLocation(place.location);
    if (!object || !place.access)
        return noKeys(place);
    ObjectStore store(*place.access);
    const auto listed = writeObjectManifest(store, object->bucket, object->key, manifest, control);
    if (!listed)
        return listed.error();
    const bool isPrefix = !listed->isObject && !place.location.endsWith(u'/');
    return FrozenData{listed->summary, isPrefix ? QString(place.location + u'/') : place.location};
}

Result<FrozenData> freezeAddress(const QString &location, const QString &manifest, CopyControl &control)
{
    const auto [url, checksum] = webAddress(location);
    const auto summary = writeWebManifest(url, !checksum.isEmpty(), webFileName(url), manifest, control);
    if (!summary)
        return summary.error();
    return FrozenData{*summary, location};
}

Error notThere(const QString &file)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Staging", "The version has no file “%1”.").arg(file),
            {}};
}

Result<FileStart> readObject(const DatasetPlace &place, const QString &manifest, const QString &file,
                             qint64 most, CopyControl &control)
{
    const auto where = objectLocation(place.location);
    if (!where || !place.access)
        return noKeys(place);
    const QString prefix = where->key.left(where->key.lastIndexOf(u'/') + 1);
    const NextObject next = objectsOfManifest(manifest, prefix);
    for (;;) {
        const auto object = next();
        if (!object)
            return object.error();
        if (!*object)
            return notThere(file);
        if ((*object)->key != QString(prefix + file))
            continue;
        ObjectStore store(*place.access);
        auto content = readObjectStart(store, where->bucket, **object, most, control);
        if (!content)
            return content.error();
        return FileStart{*content, (*object)->size};
    }
}

Result<FileStart> readAddress(const QString &location, const QString &manifest, const QString &file,
                              qint64 most, CopyControl &control)
{
    DataManifestReader reader(manifest);
    const auto entry = reader.next();
    if (!entry)
        return entry.error();
    if (!*entry || QString::fromUtf8((*entry)->path) != file)
        return notThere(file);
    const auto expected = webVersionOfManifest(manifest);
    if (!expected)
        return expected.error();
    auto content = readWebStart(webAddress(location).first, most, *expected, control);
    if (!content)
        return content.error();
    return FileStart{*content, (*entry)->size};
}

/// Of what lies elsewhere.
Result<FrozenData> freezeRemote(const DatasetPlace &place, const QString &manifest, CopyControl &control)
{
    if (locationKind(place.location) == LocationKind::Web)
        return freezeAddress(place.location, manifest, control);
    return freezeObjects(place, manifest, control);
}

Result<DatasetChanges> compareRemote(const DatasetPlace &place, const QString &manifest, CopyControl &control)
{
    const QString now = place.scratch + QStringLiteral(".listing");
    const auto guard = qScopeGuard([&now] { QFile::remove(now); });
    const auto listed = freezeRemote(place, now, control);
    if (listed)
        return compareManifests(manifest, now);
    if (listed.error().code != ErrorCode::NotFound || listed.error().detail != u"location")
        return listed.error();
    // Nothing is left of what was there: that is a finding.
    DataManifestWriter none(now, SumKind::Server);
    if (auto opened = none.open(); !opened)
        return opened.error();
    if (auto ended = none.finish(); !ended)
        return ended.error();
    return compareManifests(manifest, now);
}

} // namespace

bool liesElsewhere(const QString &location)
{
    const LocationKind kind = locationKind(location);
    return kind == LocationKind::ObjectStorage || kind == LocationKind::Web;
}

Result<> checkPlace(const QString &location)
{
    if (liesElsewhere(location))
        return Done{};
    const QString path = localPath(location).value_or(QString());
    const PathFacts facts = probePaths({path}).value(path);
    if (const auto wrong = checkDatasetLocation(location, &facts))
        return Error{ErrorCode::InvalidArgument, sentence(*wrong), QStringLiteral("location")};
    return Done{};
}

Result<FrozenData> freezeData(const DatasetPlace &place, const QString &manifest, CopyControl &control)
{
    if (liesElsewhere(place.location))
        return freezeRemote(place, manifest, control);
    if (auto right = checkPlace(place.location); !right)
        return right.error();
    const QString path = *localPath(place.location);
    FolderView view(path, place.scratch);
    const auto folder = view.open(control);
    if (!folder)
        return folder.error();
    const auto summary = writeDataManifest(*folder, manifest, control);
    if (!summary)
        return summary.error();
    return FrozenData{*summary, path};
}

Result<DatasetChanges> compareData(const DatasetPlace &place, const QString &manifest, Look look,
                                   CopyControl &control)
{
    if (liesElsewhere(place.location))
        return compareRemote(place, manifest, control);
    FolderView view(*localPath(place.location), place.scratch);
    const auto folder = view.open(control);
    if (!folder)
        return folder.error();
    return compareFolder(manifest, *folder, look, control);
}

Result<FileStart> readStart(const DatasetPlace &place, const QString &manifest, const QString &file,
                            qint64 most, CopyControl &control)
{
    switch (locationKind(place.location)) {
    case LocationKind::ObjectStorage:
        return readObject(place, manifest, file, most, control);
    case LocationKind::Web:
        return readAddress(place.location, manifest, file, most, control);
    default:
        break;
    }
    return Error{
        ErrorCode::Unsupported,
        QCoreApplication::translate("Staging", "“%1” lies on this computer: it is read there.").arg(file),
        {}};
}

} // namespace trainshed
