// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/checksum.h"
#include "model/job/location.h"
#include "model/job/rules_sections.h"
#include "model/job/storageprofile.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace trainshed {

namespace {

struct Place {
    QString field;
    QString path;
    QString name; ///< for the sentence
};

/// The second of two places that lie in each other is the one at fault.
void compare(const Place &first, const Place &second, const char *same, const char *nested, Issues &issues)
{
    if (first.path == second.path)
        issues.error(second.field, same, {second.name, first.name});
    else if (isBelow(first.path, second.path) || isBelow(second.path, first.path))
        issues.error(second.field, nested, {second.name, first.name});
}

template<typename Channel>
QList<Place> placesOf(const QList<Channel> &channels, const char *list)
{
    QList<Place> places;
    for (qsizetype i = 0; i < channels.size(); ++i) {
        if (const auto path = placePath(channels[i].location))
            places.append({fieldOf(list, i, "location"), *path, channels[i].name});
    }
    return places;
}

bool isCleanKey(const QString &key)
{
    QString trimmed = key;
    if (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    if (trimmed.isEmpty())
        return key.isEmpty();
    const QStringList parts = trimmed.split(u'/');
    return std::none_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.isEmpty() || part == u"." || part == u".." ||
               std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c < u' ' || c == u'\x7f'; });
    });
}

std::optional<Message> checkObjectLocation(const QString &location)
{
    const QString rest = location.mid(location.indexOf(u"://") + 3);
    const QString bucket = rest.section(u'/', 0, 0);
    const QString key = rest.mid(bucket.size() + 1);
    if (bucket.isEmpty())
        return Message{QStringLiteral("issue.location-bucket-empty"), {location}};
    if (key.toUtf8().size() > 1024)
        return Message{QStringLiteral("issue.location-key-long"), {}};
    if (!isPassable(key) || !isCleanKey(key))
        return Message{QStringLiteral("issue.location-key"), {key}};
    if (!objectLocation(location))
        return Message{QStringLiteral("issue.location-bucket"), {bucket}};
    return std::nullopt;
}

/// The address alone, without its checksum.
std::optional<Message> checkWebAddress(const QString &location)
{
    if (locationScheme(location) != u"https")
        return Message{QStringLiteral("issue.location-http"), {}};
    const QUrl url(location, QUrl::StrictMode);
    if (!isPassable(location) || !url.isValid() || url.host().isEmpty() || location.toUtf8().size() > 4096)
        return Message{QStringLiteral("issue.location-web-invalid"), {location}};
    // The spec is no place for secrets.
    if (!url.userInfo().isEmpty())
        return Message{QStringLiteral("issue.location-web-user"), {}};
    if (url.hasFragment())
        return Message{QStringLiteral("issue.location-checksum"), {}};
    return std::nullopt;
}

/// What is wrong with the checksum is said of its own part of the field.
void checkWebLocation(const QString &field, const QString &location, Issues &issues)
{
    const CheckedAddress parts = splitChecksum(location);
    if (issues.error(field, checkWebAddress(parts.address)) || parts.address == location)
        return;
    issues.error(field.isEmpty() ? field : QString(field + QStringLiteral(".checksum")),
                 checkSha256(parts.sha256));
}

void checkStore(const QString &field, const QString &location, const Facts &facts, Issues &issues)
{
    if (issues.error(field, checkObjectLocation(location)) || !facts.unservedBuckets)
        return;
    const QString bucket = objectLocation(location)->bucket;
    if (facts.unservedBuckets->contains(bucket))
        issues.warning(field, "issue.bucket-unserved", {bucket});
}

} // namespace

std::optional<QString> placePath(const QString &location)
{
    if (const auto path = localPath(location))
        return path;
    const auto object = objectLocation(location);
    if (!object || object->bucket.isEmpty())
        return std::nullopt;
    QString path = QString(u"//" + object->bucket + u'/' + object->key);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

bool refuseLocation(const QString &field, const QString &location, Reach reach, const Facts &facts,
                    Issues &issues)
{
    switch (locationKind(location)) {
    case LocationKind::Empty:
        return true;
    case LocationKind::Local:
        if (localPath(location)->toUtf8().size() < 4096)
            return false;
        issues.error(field, "issue.location-too-long");
        return true;
    case LocationKind::ObjectStorage:
        checkStore(field, location, facts, issues);
        return true;
    case LocationKind::Web:
        if (reach == Reach::Web)
            checkWebLocation(field, location, issues);
        else
            issues.error(field, "issue.location-web");
        return true;
    case LocationKind::Relative:
        issues.error(field, "issue.location-relative", {location});
        return true;
    case LocationKind::Unknown:
        break;
    }
    issues.error(field, "issue.location-unknown", {location});
    return true;
}

std::optional<Message> checkArchive(const QString &location, const PathFacts &facts, const char *otherwise)
{
    static const QStringList unknown{QStringLiteral(".7z"),  QStringLiteral(".rar"), QStringLiteral(".gz"),
                                     QStringLiteral(".bz2"), QStringLiteral(".xz"),  QStringLiteral(".zst")};
    const char *code = nullptr;
    if (!isArchiveName(location)) {
        const bool other = std::any_of(unknown.cbegin(), unknown.cend(), [&](const QString &ending) {
            return location.endsWith(ending, Qt::CaseInsensitive);
        });
        code = other ? "issue.no-archives" : otherwise;
    } else if (!facts.readable) {
        code = "issue.file-unreadable";
    } else if (facts.isEmpty) {
        code = "issue.archive-empty";
    }
    if (!code)
        return std::nullopt;
    return Message{QLatin1String(code), {location}};
}

std::optional<PathFacts> factsOf(const QString &location, const Facts &facts)
{
    const auto path = localPath(location);
    const auto it = path ? facts.paths.constFind(*path) : facts.paths.constEnd();
    return it == facts.paths.constEnd() ? std::nullopt : std::optional(*it);
}

void checkTarget(const QString &field, const QString &location, bool mayHold, const Facts &facts,
                 Issues &issues)
{
    const auto object = objectLocation(location);
    if (object && !object->bucket.isEmpty() && object->key.isEmpty()) {
        issues.error(field, "issue.target-broad", {location});
        return;
    }
    if (refuseLocation(field, location, Reach::Store, facts, issues))
        return;
    const QString path = *localPath(location);
    if (path == u"/" || path == QDir::homePath()) {
        issues.error(field, "issue.target-broad", {location});
        return;
    }
    const auto known = factsOf(location, facts);
    if (!known)
        return;
    if (known->exists && !known->isFolder)
        issues.error(field, "issue.target-is-file", {location});
    else if (!known->writable)
        issues.error(field, "issue.folder-unwritable", {location});
    else if (known->exists && !known->isEmpty && !mayHold)
        issues.warning(field, "issue.target-not-empty", {location});
}

void checkOverlaps(const JobSpec &resolved, Issues &issues)
{
    const QList<Place> inputs = placesOf(resolved.inputs, "inputs");
    const QList<Place> outputs = placesOf(resolved.outputs, "outputs");
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        for (const Place &input : inputs)
            compare(input, outputs[i], "issue.output-is-input", "issue.output-in-input", issues);
        for (qsizetype k = 0; k < i; ++k)
            compare(outputs[k], outputs[i], "issue.output-twice", "issue.output-in-output", issues);
    }
    const auto code = placePath(resolved.algorithm.codeDir);
    for (const Place &output : outputs) {
        if (code && isBelow(output.path, *code))
            issues.warning(output.field, "issue.output-in-code", {output.name});
    }
    if (const auto log = placePath(resolved.logLocation)) {
        const Place place{QStringLiteral("log_location"), *log, {}};
        for (const Place &other : inputs + outputs)
            compare({other.field, other.path, other.name}, place, "issue.log-elsewhere",
                    "issue.log-elsewhere", issues);
    }
}

} // namespace trainshed
