// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"
#include "model/job/storageprofile.h"

#include <optional>

namespace trainshed {

// The rules of a storage profile, for its form, the command line and the engine. No I/O.

/// What a person typed as the store's address, as it is kept: "https://" before it where no scheme is given,
/// scheme and host in lower case, no "/" at the end. What is no address stays as it is.
QString normalEndpoint(const QString &typed);

std::optional<Message> checkEndpoint(const QString &endpoint); ///< as normalEndpoint() gives it
std::optional<Message> checkRegion(const QString &region);
std::optional<Message> checkAccessKey(const QString &key);
std::optional<Message> checkSecretKey(const QString &secret);
std::optional<Message> checkAwsProfile(const QString &name);
std::optional<Message> checkCaFile(const QString &path, const PathFacts *facts = nullptr);
std::optional<Message> checkBucketName(const QString &bucket);

struct ProfileFacts {
    QList<StorageProfile> others;    ///< all saved ones but itself
    bool hasSecret = false;          ///< one is given, or kept from before
    std::optional<PathFacts> caFile; ///< nullopt: not looked at
};
/// Errors and warnings of "name", "endpoint", "region", "access_key", "secret_key", "aws_profile", "ca_file"
/// and "tls", in this order.
QList<Issue> validate(const StorageProfile &profile, const ProfileFacts &facts);
/// The profile without what its choices leave unused: no access key where keys come from elsewhere …
StorageProfile withoutUnused(StorageProfile profile);

// The names under which the choices are stored, travel and are typed.
QString addressingName(Addressing addressing); ///< "auto", "path", "virtual"
std::optional<Addressing> addressingFromName(const QString &name);
QString keySourceName(KeySource source); ///< "stored", "aws", "anonymous"
std::optional<KeySource> keySourceFromName(const QString &name);
QString tlsCheckName(TlsCheck check); ///< "system", "file", "off"
std::optional<TlsCheck> tlsCheckFromName(const QString &name);

} // namespace trainshed
