// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/spec.h"

namespace trainshed {

// Secret environment variables. A job's JSON (job file, store, protocol) names them and the reference under
// which the value is kept, never the value: that travels beside the spec in the one request that submits it.

struct SecretValue {
    QString reference;
    QString value;
    bool operator==(const SecretValue &) const = default;
};

/// A random UUID in lower case: safe as a file name. Everything else is no reference.
bool isSecretReference(const QString &text);

/// Each secret that has a value gets a reference of its own where it has none.
void giveReferences(JobSpec &spec);
/// The values that are to be kept: of secrets with a value and a reference.
QList<SecretValue> secretValues(const JobSpec &spec);
/// The spec with these values in their places: for the rules only.
JobSpec withSecrets(JobSpec spec, const QList<SecretValue> &values);
JobSpec withoutSecretValues(JobSpec spec);
/// For a file that leaves this computer: what the values are kept under here means nothing there.
JobSpec withoutReferences(JobSpec spec);

/// What is shown of a variable: dots for a secret.
QString shownValue(const EnvironmentVariable &variable);

} // namespace trainshed
