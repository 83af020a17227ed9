// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace trainshed {

/// Keys as the tools of AWS keep them.
struct AwsKeys {
    QString accessKey;
    QString secretKey;
    QString sessionToken; ///< of temporary keys, else empty
    QString region;       ///< empty where none is set
    bool operator==(const AwsKeys &) const = default;
};

/// With a profile's name: of that name in ~/.aws/credentials and ~/.aws/config. Without: AWS_ACCESS_KEY_ID,
/// AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN of the environment, else of the profile AWS_PROFILE or
/// "default". AWS_SHARED_CREDENTIALS_FILE, AWS_CONFIG_FILE, AWS_REGION and AWS_DEFAULT_REGION are heeded.
/// Profiles that ask another program or a sign-on service for keys are Unsupported, by name. Blocks (reads
/// files): for worker threads.
Result<AwsKeys> readAwsKeys(const QString &profile, const QProcessEnvironment &environment);

} // namespace trainshed
