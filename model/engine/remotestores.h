// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/job/spec.h"
#include "model/storage/remote/access.h"
#include "model/storage/remote/objectstore.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>

namespace trainshed {

/// How the buckets of one piece of work are reached, by name. Asked for right before it, never stored.
using BucketAccess = QHash<QString, StoreAccess>;

/// The buckets that a job's code, inputs, outputs and log lie in; each once, in the order of the form.
QStringList bucketsOf(const JobSpec &spec);

/// The object stores of one piece of work: opened as they are needed, one for all buckets of a profile. For
/// one thread.
class RemoteStores
{
public:
    explicit RemoteStores(const BucketAccess &access) : m_access(access) {}

    /// The store that serves a bucket. Internal when nobody asked for its keys.
    Result<ObjectStore *> of(const QString &bucket);

private:
    const BucketAccess &m_access;
    std::map<QString, std::unique_ptr<ObjectStore>> m_open; ///< by the profile's name
};

} // namespace trainshed
