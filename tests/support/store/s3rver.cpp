// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/s3rver.h"

#include <QFileInfo>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace trainshed::test {

namespace {

QString program()
{
    return qEnvironmentVariable("TRAINSHED_S3RVER", QStringLiteral(TRAINSHED_S3RVER_PATH));
}

int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
        ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(fd);
    return port;
}

bool listens(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    const bool connected = ::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(fd);
    return connected;
}

} // namespace

bool S3rver::isInstalled()
{
    return QFileInfo(program()).isExecutable();
}

S3rver::S3rver(const Certificates &certificates) : m_certificates(certificates), m_port(freePort())
{
    QStringList arguments{QStringLiteral("-s"),
                          QStringLiteral("-a"),
                          QStringLiteral("127.0.0.1"),
                          QStringLiteral("-p"),
                          QString::number(m_port),
                          QStringLiteral("-d"),
                          m_folder.path(),
                          QStringLiteral("--no-vhost-buckets"),
                          QStringLiteral("--configure-bucket"),
                          QStringLiteral("bucket")};
    if (!certificates.key.isEmpty())
        arguments << QStringLiteral("--key") << certificates.key << QStringLiteral("--cert")
                  << certificates.certificate;
    // It seals its continuation tokens with a cipher that OpenSSL 3 keeps apart.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_OPTIONS"), QStringLiteral("--openssl-legacy-provider"));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program(), arguments);
    for (int i = 0; i < 400 && !m_isRunning && !m_process.waitForFinished(50); ++i)
        m_isRunning = listens(m_port);
}

S3rver::~S3rver()
{
    m_process.terminate();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

StoreAccess S3rver::access() const
{
    const bool tls = !m_certificates.key.isEmpty();
    StoreAccess access;
    access.profile.name = QStringLiteral("s3rver");
    access.profile.endpoint = QStringLiteral("%1://127.0.0.1:%2")
                                  .arg(tls ? QStringLiteral("https") : QStringLiteral("http"))
                                  .arg(m_port);
    access.profile.tls = tls ? TlsCheck::File : TlsCheck::System;
    access.profile.caFile = m_certificates.ca;
    access.accessKey = QStringLiteral("S3RVER");
    access.secretKey = QStringLiteral("S3RVER");
    return access;
}

} // namespace trainshed::test
