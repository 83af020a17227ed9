// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/bringing.h"

#include "model/engine/archives.h"
#include "model/engine/collecting.h"
#include "model/engine/snapshot.h"
#include "model/engine/webinput.h"
#include "model/job/location.h"
#include "model/job/resolve.h"
#include "model/job/rules.h"
#include "model/job/storageprofile.h"
#include "model/storage/cache/contentcache.h"
#include "model/storage/remote/remotemanifest.h"
#include "model/storage/treemodes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace trainshed {

namespace {

constexpr int namedRefusals = 100; ///< in the events; the rest is counted

QString milliseconds(const QElapsedTimer &timer)
{
    return QString::number(timer.elapsed());
}

QString partOf(const QString &target)
{
    return target + QStringLiteral(".fetch");
}

/// The archive that was fetched in a folder's place.
std::optional<QString> archiveIn(const QString &part, const QString &location)
{
    const auto object = objectLocation(location);
    const QString name = object ? object->key.section(u'/', -1) : webFileName(webAddress(location).first);
    const QString path = QString(part + u'/' + name);
    return !name.isEmpty() && standsForFolder(path) ? std::optional(path) : std::nullopt;
}

Result<> renameTo(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return Done{};
    return errnoError(errno, QCoreApplication::translate("Staging", "“%1” could not be renamed.").arg(from),
                      to);
}

} // namespace

Result<> Bringing::code()
{
    const QString &location = m_in.spec.algorithm.codeDir;
    if (location.isEmpty() || QFileInfo::exists(m_in.plan.codeFolder))
        return Done{};
    m_control.begin(StageStep::Code);
    QElapsedTimer timer;
    timer.start();
    auto noted = notedSnapshot(m_in.jobFolder);
    if (noted && !*noted && !localPath(location)) {
        if (auto fetched = fetchCode(location); !fetched)
            return fetched;
        noted = notedSnapshot(m_in.jobFolder);
    }
    if (!noted)
        return noted.error();
    auto copied = *noted
                      ? m_in.code->materialise((*noted)->manifest.toLatin1(), m_in.plan.codeFolder, m_control)
                      : copyTree(m_in.snapshot, m_in.plan.codeFolder, Links::Keep, m_control);
    if (!copied)
        return copied.error();
    m_outcome.note("event.code-done", {milliseconds(timer)});
    return Done{};
}

/// Code from afar is brought once and then kept as code of this computer is at submit: every attempt runs
/// the same.
Result<> Bringing::fetchCode(const QString &location)
{
    m_outcome.note("event.code-started");
    const QString part = m_in.jobFolder + u"/code.fetch";
    if (auto fetched = fetchFrom(location, part, QCoreApplication::translate("Staging", "code")); !fetched)
        return fetched;
    const AlgorithmSource &source = m_in.spec.algorithm;
    const QString bootFile = hasBootCommand(source)
                                 ? QString()
                                 : bootFileInside(source.codeDir, source.bootFile).value_or(QString());
    QList<Message> told;
    auto taken = takeSnapshot(archiveIn(part, location).value_or(part), m_in.jobFolder, *m_in.code,
                              m_in.limits, m_control, bootFile, &told);
    if (!taken)
        return taken.error();
    m_outcome.note("event.code-snapshot", {QString::number(taken->files), QString::number(taken->bytes)});
    tell(told);
    return removeTree(m_in.jobFolder, part);
}

/// Data that are not as they were published are no reason to start with others: outcome.failed says what is
/// different.
Result<> Bringing::checkDataset(const DatasetCheck &check, const DatasetPlace &place)
{
    QElapsedTimer timer;
    timer.start();
    const auto changes = compareData(place, check.manifest, Look::Quick, m_control);
    m_control.files = 0;
    if (!changes) {
        if (changes.error().code != ErrorCode::Cancelled)
            m_outcome.fail("end.dataset-unchecked", {check.name, check.version}, changes.error());
        return changes.error();
    }
    if (changes->isEmpty()) {
        m_outcome.note("event.dataset-checked", {check.name, check.version, milliseconds(timer)});
        return Done{};
    }
    const QString first = (changes->changedNames + changes->removedNames + changes->addedNames).value(0);
    m_outcome.cause = ErrorCode::Conflict;
    m_outcome.failed = Message{QStringLiteral("end.dataset-changed"),
                               {check.name, check.version, QString::number(changes->added),
                                QString::number(changes->removed), QString::number(changes->changed), first}};
    return Error{ErrorCode::Conflict, {}, {}};
}

/// Asks the server again before anything is fetched.
Result<> Bringing::checkRemoteDataset(const DatasetCheck &check, qsizetype k)
{
    const QString &location = m_in.spec.inputs[k].location;
    DatasetPlace place{location, QString(m_in.attemptFolder + u"/input-" + QString::number(k)), {}};
    if (const auto object = objectLocation(location); object && m_in.access.contains(object->bucket))
        place.access = m_in.access.value(object->bucket);
    return checkDataset(check, place);
}

/// What the attempt before had, whole or in part.
Result<> Bringing::takeOver(const QString &name, qsizetype k, const QString &target)
{
    if (m_in.previousFolder.isEmpty())
        return Done{};
    const QString old = inputPath(m_in.previousFolder, name, static_cast<int>(k));
    if (QFileInfo::exists(old))
        return moveReadOnly(old, target);
    if (QFileInfo::exists(partOf(old)) && !QFileInfo::exists(partOf(target)))
        return moveReadOnly(partOf(old), partOf(target));
    return Done{};
}

Result<> Bringing::input(qsizetype k)
{
    const InputChannel &channel = m_in.spec.inputs[k];
    const QString target = m_in.plan.inputFolders[k];
    if (channel.location.isEmpty() || QFileInfo::exists(target))
        return Done{};
    m_control.begin(StageStep::Input, k);
    // Where it can't be moved it is brought again.
    (void)takeOver(channel.name, k, target);
    if (QFileInfo::exists(target))
        return Done{};
    const auto source = localPath(channel.location);
    const auto check = m_in.datasets.constFind(static_cast<int>(k));
    const bool isDataset = check != m_in.datasets.constEnd();
    // What an archive holds is seen when it is unpacked.
    const bool checkAfter = isDataset && source && standsForFolder(*source);
    if (isDataset && !checkAfter) {
        auto same = source ? checkDataset(*check, {*source, {}, {}}) : checkRemoteDataset(*check, k);
        if (!same)
            return same;
    }
    QElapsedTimer timer;
    timer.start();
    m_outcome.note("event.staging-started", {channel.name});
    const QString manifest = isDataset ? check->manifest : QString();
    if (auto brought = source ? unpacked(*source, target) : fetchInput(channel, manifest, target); !brought) {
        const ErrorCode why = brought.error().code;
        // Changed between the look and the fetch: what has changed is worth a second look.
        if (isDataset && !source && (why == ErrorCode::Conflict || why == ErrorCode::NotFound)) {
            if (auto same = checkRemoteDataset(*check, k); !same)
                return same;
        }
        return brought;
    }
    if (checkAfter) {
        if (auto same = checkDataset(*check, {target, {}, {}}); !same) {
            (void)removeTree(m_in.attemptFolder, target);
            return same;
        }
    }
    makeReadOnly(target);
    m_outcome.note("event.staging-done", {channel.name, milliseconds(timer)});
    return Done{};
}

/// A copy of it, or what is in it where it is an archive.
Result<> Bringing::unpacked(const QString &path, const QString &target)
{
    QList<Message> told;
    auto done = copyOrUnpack(path, target, m_control, told);
    tell(told);
    return done;
}

Result<> Bringing::fetchInput(const InputChannel &channel, const QString &manifest, const QString &target)
{
    const QString part = partOf(target);
    if (auto fetched = fetchFrom(channel.location, part, channel.name, manifest); !fetched)
        return fetched;
    const auto archive = archiveIn(part, channel.location);
    if (!archive)
        return renameTo(part, target);
    if (auto done = unpacked(*archive, target); !done)
        return done;
    return removeTree(m_in.attemptFolder, part);
}

Result<> Bringing::predownload(qsizetype k)
{
    const OutputChannel &channel = m_in.spec.outputs[k];
    const auto source = localPath(channel.location);
    if (!channel.predownload || channel.location.isEmpty() || (source && !QFileInfo::exists(*source)))
        return Done{};
    m_control.begin(StageStep::Predownload, k);
    QElapsedTimer timer;
    timer.start();
    const QString &target = m_in.plan.outputFolders[k];
    if (source) {
        if (auto copied = mergeTree(*source, target, m_control); !copied)
            return copied.error();
    } else if (auto fetched = fetchFrom(channel.location, target, channel.name); !fetched) {
        // A location that nothing was ever sent to: the first run of many.
        if (fetched.error().code != ErrorCode::NotFound)
            return fetched;
    } else if (auto noted = notePredownloaded(m_in, k); !noted) {
        return noted;
    }
    m_outcome.note("event.predownload-done", {channel.name, milliseconds(timer)});
    return Done{};
}

Result<> Bringing::fetchFrom(const QString &location, const QString &part, const QString &name,
                             const QString &manifest)
{
    if (!QDir().mkpath(part))
        return errnoError(errno, QCoreApplication::translate("Staging", "“%1” could not be made.").arg(part),
                          part);
    if (locationKind(location) == LocationKind::ObjectStorage)
        return fetchObjectsTo(location, part, name, manifest);
    return fetchAddressTo(location, part, manifest);
}

Result<> Bringing::fetchAddressTo(const QString &location, const QString &part, const QString &manifest)
{
    const auto expected =
        manifest.isEmpty() ? Result<WebVersion>(WebVersion{}) : webVersionOfManifest(manifest);
    if (!expected)
        return expected.error();
    const QString file = part + u'/' + webFileName(webAddress(location).first);
    // What is kept is read-only: only inputs are.
    ContentCache *cache = m_control.step == StageStep::Input ? m_in.cache.get() : nullptr;
    auto fetched = fetchAddress(location, file, *expected, cache, m_control);
    if (!fetched && fetched.error().code == ErrorCode::DiskFull && cache && cache->size().files > 0) {
        cache->trim(0);
        fetched = fetchAddress(location, file, *expected, nullptr, m_control);
    }
    if (m_in.cache)
        m_in.cache->trim(m_in.cacheLimit);
    return fetched;
}

Result<> Bringing::fetchObjectsTo(const QString &location, const QString &part, const QString &name,
                                  const QString &manifest)
{
    const auto object = objectLocation(location);
    if (!object || object->bucket.isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("Staging", "“%1” is no location of object storage.").arg(location),
            {}};
    }
    auto store = m_stores.of(object->bucket);
    if (!store)
        return store.error();
    FetchHooks hooks;
    // What is kept is read-only: only inputs are.
    if (m_in.cache && m_control.step == StageStep::Input)
        hooks = m_in.cache->hooks(m_in.access.value(object->bucket).profile.endpoint, object->bucket);
    const auto fetch = [&](const FetchHooks &with) {
        const QString &key = object->key;
        if (manifest.isEmpty())
            return fetchObjects(**store, object->bucket, key, part, with, m_control);
        const QString prefix = key.left(key.lastIndexOf(u'/') + 1);
        return fetchListed(**store, object->bucket, prefix, objectsOfManifest(manifest, prefix), part, with,
                           m_control);
    };
    auto report = fetch(hooks);
    // What is kept for another use makes place for what is needed now.
    if (!report && report.error().code == ErrorCode::DiskFull && m_in.cache && m_in.cache->size().files > 0) {
        m_in.cache->trim(0);
        report = fetch({});
    }
    if (m_in.cache)
        m_in.cache->trim(m_in.cacheLimit);
    if (!report)
        return report.error();
    tellRefused(name, report->refused);
    return Done{};
}

void Bringing::tellRefused(const QString &name, const QList<RefusedObject> &refused)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(refused.size(), namedRefusals); ++i)
        m_outcome.note("event.object-refused", {name, refused[i].key, refused[i].reason},
                       EventLevel::Warning);
    if (refused.size() > namedRefusals)
        m_outcome.note("event.objects-refused", {name, QString::number(refused.size() - namedRefusals)},
                       EventLevel::Warning);
}

void Bringing::tell(const QList<Message> &messages)
{
    for (const Message &message : messages)
        m_outcome.events.append({message, EventLevel::Warning});
}

} // namespace trainshed
