// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/remote/objectstore.h"

#include <QByteArray>
#include <QJsonValue>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace trainshed::test {

/// tests/helpers/s3server/s3server.py as a process of its own, with the bucket "bucket": an S3 server that
/// checks signatures and fails on demand.
class TestStore
{
public:
    static constexpr const char *accessKey = "TESTKEY";
    static constexpr const char *secretKey = "test/secret+key=";

    /// `options` as the program takes them. Signatures are checked unless `isOpen`.
    explicit TestStore(const QStringList &options = {}, bool isOpen = false);
    ~TestStore();

    bool isRunning() const { return m_port > 0; }
    int port() const { return m_port; }
    QString endpoint() const;
    /// The right keys, retries that don't wait for minutes.
    StoreAccess access() const;
    static StoreLimits quickLimits();

    /// One fault ({"match": …, "do": …}) or more; forgets the log.
    void setFaults(const QByteArray &json);
    /// "METHOD /path?query" of each request since setFaults().
    QStringList log();
    QJsonValue logEntries();
    void put(const QString &key, const QByteArray &body, const QList<QByteArray> &headers = {});
    /// {"sha256", "size", "meta"}; null where there is no such object.
    QJsonValue object(const QString &key);
    QJsonValue uploads();
    QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const QList<QByteArray> &headers = {});

private:
    QProcess m_process;
    int m_port = 0;
    bool m_tls = false;
};

} // namespace trainshed::test
