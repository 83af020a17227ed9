// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace trainshed {

/// How a bucket is named in a request.
enum class Addressing {
    Automatic, ///< path style for an endpoint with a port, an IP address or a bucket with dots
    Path,      ///< https://endpoint/bucket/key
    Virtual,   ///< https://bucket.endpoint/key
};

/// Where the keys of a storage profile come from.
enum class KeySource {
    Stored,    ///< the user typed them; the secret is in the keychain (or the engine's fallback)
    Aws,       ///< AWS_* of the engine's environment, else ~/.aws (of the profile named `awsProfile`)
    Anonymous, ///< requests are not signed
};

enum class TlsCheck {
    System, ///< the system's certificates, or those of SSL_CERT_FILE
    File,   ///< those of `caFile`
    Off,    ///< none: said as a warning wherever it is shown
};

/// An S3-compatible store that the user has. Holds no secret.
struct StorageProfile {
    QString name;     ///< 1–64 characters of letters, digits, "-", "_"; unique
    QString endpoint; ///< "https://host[:port]"; http only where the user wrote it
    QString region;   ///< empty: us-east-1, and what the store says instead is followed
    Addressing addressing = Addressing::Automatic;
    KeySource keys = KeySource::Stored;
    QString accessKey;  ///< of Stored
    QString awsProfile; ///< of Aws; empty: AWS_PROFILE or "default"
    TlsCheck tls = TlsCheck::System;
    QString caFile;
    bool isDefault = false; ///< serves every bucket that has no profile of its own
    bool operator==(const StorageProfile &) const = default;
};

/// "obs://bucket/prefix" or "s3://bucket/prefix" taken apart.
struct ObjectLocation {
    QString bucket; ///< empty only for "s3://", which means all buckets
    QString key;    ///< as it is, not encoded; "" the whole bucket; ends with "/" where the text did
    bool operator==(const ObjectLocation &) const = default;
};

/// nullopt: not a location of object storage, or its bucket can't be the name of one, or its key holds what
/// no store takes (more than 1,024 bytes, NUL, half of a surrogate pair).
std::optional<ObjectLocation> objectLocation(const QString &location);

/// 3–63 letters, digits, "-", "_", "." in the shape of a host name's part; never an IP address. Capitals and
/// "_" are let through: old stores have such buckets, and they are then named in path style.
bool isBucketName(const QString &name);

/// Where a profile's store listens.
struct StoreEndpoint {
    bool tls = true;
    QString host; ///< lower case; IPv6 in brackets
    int port = 0; ///< 0: the scheme's own
    bool operator==(const StoreEndpoint &) const = default;
    QString authority() const; ///< "host" or "host:port"
};

/// nullopt unless it is "https://host[:port]" or "http://…": no user, path, query, nor characters that could
/// end up in a header.
std::optional<StoreEndpoint> storeEndpoint(const QString &text);

} // namespace trainshed
