// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/remotestores.h"

#include "model/job/storageprofile.h"

#include <QCoreApplication>

namespace trainshed {

QStringList bucketsOf(const JobSpec &spec)
{
    QStringList locations{spec.algorithm.codeDir};
    for (const InputChannel &input : spec.inputs)
        locations.append(input.location);
    for (const OutputChannel &output : spec.outputs)
        locations.append(output.location);
    locations.append(spec.logLocation);
    QStringList buckets;
    for (const QString &location : std::as_const(locations)) {
        const auto object = objectLocation(location);
        if (object && !object->bucket.isEmpty() && !buckets.contains(object->bucket))
            buckets.append(object->bucket);
    }
    return buckets;
}

Result<ObjectStore *> RemoteStores::of(const QString &bucket)
{
    const auto access = m_access.constFind(bucket);
    if (access == m_access.constEnd()) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Staging", "The keys of the bucket “%1” are not at hand.")
                         .arg(bucket),
                     {}};
    }
    auto &open = m_open[access->profile.name];
    if (!open)
        open = std::make_unique<ObjectStore>(*access);
    return open.get();
}

} // namespace trainshed
