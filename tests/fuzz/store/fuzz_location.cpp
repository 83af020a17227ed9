// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a person types or a job file brings, under libFuzzer: locations, endpoints, and where a store
// may send a request on to.
#include "model/job/location.h"
#include "model/job/storageprofile.h"
#include "model/storage/remote/redirect.h"

#include <cstdint>
#include <cstdlib>

using namespace trainshed;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    (void)locationKind(text);
    (void)lastFolder(text);
    if (const auto location = objectLocation(text)) {
        demand(location->bucket.isEmpty() ? location->key.isEmpty() : isBucketName(location->bucket));
        demand(location->key.toUtf8().size() <= 1024 && !location->key.contains(QChar::Null));
    }
    if (const auto endpoint = storeEndpoint(text)) {
        const QString again =
            (endpoint->tls ? QStringLiteral("https://") : QStringLiteral("http://")) + endpoint->authority();
        demand(storeEndpoint(again) == endpoint);
        for (const QChar c : endpoint->authority())
            demand(c > u' ' && c < QChar(0x7f) && c != u'@' && c != u'/');
    }
    const StoreEndpoint home{true, QStringLiteral("s3.example.org"), 0};
    const auto target = redirectTarget(bytes, true);
    if (target && mayFollow(home, *target))
        demand(target->tls &&
               (target->host == "s3.example.org" || target->host == "s3.example.org:443" ||
                target->host.endsWith(".s3.example.org") || target->host.endsWith(".s3.example.org:443")));
    return 0;
}
