// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/storagerules.h"

#include "model/base/named.h"
#include "model/job/location.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace trainshed {

namespace {

constexpr int regionLimit = 64;
constexpr int keyLimit = 512;

Message message(const char *code, const QStringList &args = {})
{
    return {QLatin1String(code), args};
}

/// Keys travel in HTTP headers: visible ASCII characters only.
bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool isPlain(QChar c, QStringView others)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           others.contains(c);
}

std::optional<Message> checkKey(const QString &key, const char *empty)
{
    if (key.isEmpty())
        return message(empty);
    if (!isVisibleAscii(key))
        return message("issue.key-character");
    if (key.size() > keyLimit)
        return message("issue.key-too-long", {QString::number(keyLimit)});
    return std::nullopt;
}

constexpr std::array addressings{Named<Addressing>{Addressing::Automatic, "auto"},
                                 Named<Addressing>{Addressing::Path, "path"},
                                 Named<Addressing>{Addressing::Virtual, "virtual"}};
constexpr std::array keySources{Named<KeySource>{KeySource::Stored, "stored"},
                                Named<KeySource>{KeySource::Aws, "aws"},
                                Named<KeySource>{KeySource::Anonymous, "anonymous"}};
constexpr std::array tlsChecks{Named<TlsCheck>{TlsCheck::System, "system"},
                               Named<TlsCheck>{TlsCheck::File, "file"},
                               Named<TlsCheck>{TlsCheck::Off, "off"}};

class Findings
{
public:
    void error(const char *field, const std::optional<Message> &wrong)
    {
        if (wrong)
            m_issues.append({QLatin1String(field), Severity::Error, *wrong});
    }
    void warning(const char *field, const char *code)
    {
        m_issues.append({QLatin1String(field), Severity::Warning, message(code)});
    }
    QList<Issue> take() { return std::move(m_issues); }

private:
    QList<Issue> m_issues;
};

std::optional<Message> checkProfileName(const QString &name, const QList<StorageProfile> &others)
{
    if (auto wrong = checkName(name))
        return wrong;
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&](const StorageProfile &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return message("issue.profile-name-taken", {name});
    return std::nullopt;
}

} // namespace

QString normalEndpoint(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return text;
    if (!text.contains(u"://"))
        text.prepend(u"https://");
    while (text.endsWith(u'/') && !text.endsWith(u"://"))
        text.chop(1);
    const qsizetype host = text.indexOf(u"://") + 3;
    const qsizetype end = std::min(text.size(), static_cast<qsizetype>(text.indexOf(u'/', host)));
    if (end < host) // no path
        return text.toLower();
    return text.left(end).toLower() + text.mid(end);
}

std::optional<Message> checkEndpoint(const QString &endpoint)
{
    if (endpoint.isEmpty())
        return message("issue.endpoint-empty");
    const QUrl url(endpoint, QUrl::StrictMode);
    const QString scheme = locationScheme(endpoint);
    if (!scheme.isEmpty() && scheme != u"https" && scheme != u"http")
        return message("issue.endpoint-scheme", {endpoint});
    if (!isPassable(endpoint) || !url.isValid() || scheme.isEmpty() || url.host().isEmpty() ||
        url.port() == 0)
        return message("issue.endpoint-invalid", {endpoint});
    // Never kept, shown or logged: an address is not secret, what is before its "@" may be.
    if (!url.userInfo().isEmpty())
        return message("issue.endpoint-with-keys");
    if (!url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return message("issue.endpoint-with-path", {url.host()});
    if (!storeEndpoint(endpoint)) // characters that no name of a host has
        return message("issue.endpoint-invalid", {endpoint});
    return std::nullopt;
}

std::optional<Message> checkRegion(const QString &region)
{
    if (region.size() > regionLimit)
        return message("issue.region-too-long", {QString::number(regionLimit)});
    if (!std::all_of(region.cbegin(), region.cend(), [](QChar c) { return isPlain(c, u"-_."); }))
        return message("issue.region-character");
    return std::nullopt;
}

std::optional<Message> checkAccessKey(const QString &key)
{
    return checkKey(key, "issue.access-key-empty");
}

std::optional<Message> checkSecretKey(const QString &secret)
{
    return checkKey(secret, "issue.secret-key-empty");
}

std::optional<Message> checkAwsProfile(const QString &name)
{
    if (name.size() > keyLimit)
        return message("issue.key-too-long", {QString::number(keyLimit)});
    const bool plain = std::all_of(name.cbegin(), name.cend(),
                                   [](QChar c) { return c.isPrint() && c != u'[' && c != u']'; });
    return plain ? std::nullopt : std::optional(message("issue.aws-profile-character"));
}

std::optional<Message> checkCaFile(const QString &path, const PathFacts *facts)
{
    if (path.isEmpty())
        return message("issue.ca-file-empty");
    const auto local = localPath(path);
    if (!local)
        return message("issue.location-relative", {path});
    if (facts && (!facts->exists || facts->isFolder))
        return message("issue.ca-file-missing", {path});
    if (facts && !facts->readable)
        return message("issue.ca-file-unreadable", {path});
    return std::nullopt;
}

std::optional<Message> checkBucketName(const QString &bucket)
{
    if (bucket.isEmpty())
        return message("issue.bucket-empty");
    if (!isBucketName(bucket))
        return message("issue.bucket-invalid", {bucket});
    return std::nullopt;
}

QList<Issue> validate(const StorageProfile &profile, const ProfileFacts &facts)
{
    Findings found;
    found.error("name", checkProfileName(profile.name, facts.others));
    const auto badEndpoint = checkEndpoint(profile.endpoint);
    found.error("endpoint", badEndpoint);
    const bool encrypted = locationScheme(profile.endpoint) != u"http";
    if (!badEndpoint && !encrypted)
        found.warning("endpoint", "issue.endpoint-unencrypted");
    found.error("region", checkRegion(profile.region));
    if (profile.keys == KeySource::Stored) {
        found.error("access_key", checkAccessKey(profile.accessKey));
        if (!facts.hasSecret)
            found.error("secret_key", message("issue.secret-key-empty"));
    } else if (profile.keys == KeySource::Aws) {
        found.error("aws_profile", checkAwsProfile(profile.awsProfile));
    }
    if (encrypted && profile.tls == TlsCheck::File)
        found.error("ca_file", checkCaFile(profile.caFile, facts.caFile ? &*facts.caFile : nullptr));
    if (encrypted && profile.tls == TlsCheck::Off)
        found.warning("tls", "issue.tls-off");
    return found.take();
}

StorageProfile withoutUnused(StorageProfile profile)
{
    if (profile.keys != KeySource::Stored)
        profile.accessKey.clear();
    if (profile.keys != KeySource::Aws)
        profile.awsProfile.clear();
    if (profile.tls != TlsCheck::File)
        profile.caFile.clear();
    return profile;
}

QString addressingName(Addressing addressing)
{
    return nameIn(addressings, addressing);
}
std::optional<Addressing> addressingFromName(const QString &name)
{
    return valueIn(addressings, name);
}
QString keySourceName(KeySource source)
{
    return nameIn(keySources, source);
}
std::optional<KeySource> keySourceFromName(const QString &name)
{
    return valueIn(keySources, name);
}
QString tlsCheckName(TlsCheck check)
{
    return nameIn(tlsChecks, check);
}
std::optional<TlsCheck> tlsCheckFromName(const QString &name)
{
    return valueIn(tlsChecks, name);
}

} // namespace trainshed
