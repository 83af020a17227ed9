// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/swift.h"

namespace trainshed::test {

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

QString program()
{
    return qEnvironmentVariable("TRAINSHED_SOURCE") + u"/tests/helpers/swift/swiftserver.py";
}

} // namespace

QString Swift::obstacle()
{
    const QTemporaryDir folder;
    QProcess check;
    check.start(python, {program(), QStringLiteral("--check"), folder.path()});
    if (!check.waitForFinished(20'000))
        return QStringLiteral("swiftserver.py does not end");
    return check.exitCode() == 0 ? QString() : QString::fromUtf8(check.readAllStandardError()).trimmed();
}

Swift::Swift()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, {program(), m_folder.path()});
    if (m_process.waitForReadyRead(120'000))
        m_port = m_process.readLine().trimmed().split(' ').last().toInt();
}

Swift::~Swift()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished(3000);
}

StoreAccess Swift::access() const
{
    StoreAccess access;
    access.profile.name = QStringLiteral("swift");
    access.profile.endpoint = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
    access.accessKey = QStringLiteral("test:tester");
    access.secretKey = QStringLiteral("testing");
    return access;
}

} // namespace trainshed::test
