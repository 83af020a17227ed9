// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/teststore.h"

#include "model/storage/remote/transport.h"
#include "model/storage/remote/urltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trainshed::test {

TestStore::TestStore(const QStringList &options, bool isOpen) : m_tls(options.contains(u"--tls"))
{
    QStringList arguments{qEnvironmentVariable("TRAINSHED_SOURCE") + u"/tests/helpers/s3server/s3server.py",
                          QStringLiteral("--bucket"), QStringLiteral("bucket")};
    if (!isOpen)
        arguments << QStringLiteral("--access") << QString::fromLatin1(accessKey)
                  << QStringLiteral("--secret") << QString::fromLatin1(secretKey);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), arguments + options);
    if (m_process.waitForReadyRead(20'000))
        m_port = m_process.readLine().trimmed().split(' ').last().toInt();
}

TestStore::~TestStore()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(2000);
}

QString TestStore::endpoint() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_port);
}

StoreAccess TestStore::access() const
{
    StoreAccess access;
    access.profile.name = QStringLiteral("test");
    access.profile.endpoint = endpoint();
    access.accessKey = QString::fromLatin1(accessKey);
    access.secretKey = QString::fromLatin1(secretKey);
    return access;
}

StoreLimits TestStore::quickLimits()
{
    StoreLimits limits;
    limits.transport.stallSeconds = 2;
    limits.transport.connectMs = 3000;
    limits.tries = 3;
    limits.firstDelay = std::chrono::milliseconds(20);
    limits.patience = std::chrono::seconds(5);
    return limits;
}

QByteArray TestStore::request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                              const QList<QByteArray> &headers)
{
    Transport transport;
    HttpRequest request;
    request.method = method;
    request.url = endpoint().toUtf8() + path;
    request.body = body;
    request.headers = headers;
    request.tls = TlsCheck::Off;
    QByteArray got;
    bool isDone = false;
    transport.start(std::move(request), [&](const HttpAnswer &answer) {
        got = answer.body;
        isDone = true;
    });
    while (!isDone)
        transport.step(std::chrono::milliseconds(100));
    return got;
}

void TestStore::setFaults(const QByteArray &json)
{
    request("PUT", "/.faults", json.startsWith('[') ? json : '[' + json + ']');
}

QJsonValue TestStore::logEntries()
{
    return QJsonDocument::fromJson(request("GET", "/.log")).array();
}

QStringList TestStore::log()
{
    QStringList lines;
    for (const QJsonValue entry : logEntries().toArray())
        lines << entry[u"line"].toString();
    return lines;
}

void TestStore::put(const QString &key, const QByteArray &body, const QList<QByteArray> &headers)
{
    request("PUT", "/.object/bucket/" + urlEncodedPath(key.toUtf8()), body, headers);
}

QJsonValue TestStore::object(const QString &key)
{
    const QByteArray said = request("GET", "/.object/bucket/" + urlEncodedPath(key.toUtf8()));
    return QJsonDocument::fromJson('[' + said + ']').array().first();
}

QJsonValue TestStore::uploads()
{
    return QJsonDocument::fromJson(request("GET", "/.uploads")).object();
}

} // namespace trainshed::test
