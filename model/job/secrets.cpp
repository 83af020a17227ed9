// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/secrets.h"

#include <QUuid>

namespace trainshed {

bool isSecretReference(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

void giveReferences(JobSpec &spec)
{
    for (EnvironmentVariable &variable : spec.environment) {
        if (variable.secret && !variable.value.isEmpty() && variable.reference.isEmpty())
            variable.reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
}

QList<SecretValue> secretValues(const JobSpec &spec)
{
    QList<SecretValue> values;
    for (const EnvironmentVariable &variable : spec.environment) {
        if (variable.secret && !variable.value.isEmpty() && !variable.reference.isEmpty())
            values.append({variable.reference, variable.value});
    }
    return values;
}

JobSpec withSecrets(JobSpec spec, const QList<SecretValue> &values)
{
    for (EnvironmentVariable &variable : spec.environment) {
        for (const SecretValue &secret : values) {
            if (variable.secret && variable.reference == secret.reference)
                variable.value = secret.value;
        }
    }
    return spec;
}

JobSpec withoutSecretValues(JobSpec spec)
{
    for (EnvironmentVariable &variable : spec.environment) {
        if (variable.secret)
            variable.value.clear();
    }
    return spec;
}

JobSpec withoutReferences(JobSpec spec)
{
    for (EnvironmentVariable &variable : spec.environment)
        variable.reference.clear();
    return withoutSecretValues(std::move(spec));
}

QString shownValue(const EnvironmentVariable &variable)
{
    return variable.secret ? QString(8, QChar(0x2022)) : variable.value;
}

} // namespace trainshed
