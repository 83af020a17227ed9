// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// storeprobe FROM TO: copies between a folder and s3://bucket/prefix/, either way, or from a web address to a
// file; for tests that kill it and for the bench. Endpoint and keys come in S3_ENDPOINT, AWS_ACCESS_KEY_ID
// and AWS_SECRET_ACCESS_KEY, a CA in S3_CA. One line at the end: "files bytes refused", or the error and exit
// status 1.
#include "model/storage/remote/transfers.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace trainshed;

namespace {

StoreAccess accessFromEnvironment()
{
    StoreAccess access;
    access.profile.name = QStringLiteral("probe");
    access.profile.endpoint = qEnvironmentVariable("S3_ENDPOINT");
    access.profile.caFile = qEnvironmentVariable("S3_CA");
    access.profile.tls = access.profile.caFile.isEmpty() ? TlsCheck::System : TlsCheck::File;
    access.accessKey = qEnvironmentVariable("AWS_ACCESS_KEY_ID");
    access.secretKey = qEnvironmentVariable("AWS_SECRET_ACCESS_KEY");
    if (!access.profile.endpoint.contains(u"://"))
        access.profile.endpoint.prepend(QStringLiteral("http://"));
    return access;
}

Result<TransferReport> copy(const QString &from, const QString &to, CopyControl &control)
{
    if (from.startsWith(u"http")) {
        const auto fetched = fetchWeb(from, to, {}, control);
        if (!fetched)
            return fetched.error();
        return TransferReport{*fetched, {}};
    }
    ObjectStore store(accessFromEnvironment());
    if (const auto source = objectLocation(from))
        return fetchObjects(store, source->bucket, source->key, to, {}, control);
    if (const auto target = objectLocation(to))
        return sendObjects(store, from, target->bucket, target->key, {}, control);
    return Error{ErrorCode::InvalidArgument, QStringLiteral("neither is s3://…"), {}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    CopyControl control;
    const auto report = copy(arguments.at(1), arguments.at(2), control);
    if (!report) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(report.error().text()));
        return 1;
    }
    std::printf("%d %lld %d\n", report->stats.files, static_cast<long long>(report->stats.bytes),
                static_cast<int>(report->refused.size()));
    return 0;
}
