// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/openuploads.h"

#include <mutex>
#include <set>
#include <utility>

namespace trainshed {

namespace {

struct Register {
    std::mutex mutex;
    std::multiset<std::pair<QString, QByteArray>> open; // two transfers may go on with the same one
};

Register &known()
{
    static Register all;
    return all;
}

} // namespace

OpenUpload::OpenUpload(QString bucket, QByteArray id) : m_bucket(std::move(bucket)), m_id(std::move(id))
{
    if (m_id.isEmpty())
        return;
    const std::lock_guard lock(known().mutex);
    known().open.emplace(m_bucket, m_id);
}

OpenUpload::~OpenUpload()
{
    if (m_id.isEmpty())
        return;
    const std::lock_guard lock(known().mutex);
    const auto at = known().open.find({m_bucket, m_id});
    if (at != known().open.end())
        known().open.erase(at);
}

OpenUpload::OpenUpload(OpenUpload &&other) noexcept
    : m_bucket(std::exchange(other.m_bucket, {})), m_id(std::exchange(other.m_id, {}))
{}

OpenUpload &OpenUpload::operator=(OpenUpload &&other) noexcept
{
    std::swap(m_bucket, other.m_bucket); // what was held here is let go with the other
    std::swap(m_id, other.m_id);
    return *this;
}

bool isUploadOpen(const QString &bucket, const QByteArray &id)
{
    const std::lock_guard lock(known().mutex);
    return known().open.contains({bucket, id});
}

} // namespace trainshed
