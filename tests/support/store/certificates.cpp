// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace trainshed::test {

namespace {

bool openssl(const QString &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

bool sign(const QString &folder, const QString &name, const QString &host)
{
    QFile extensions(folder + u'/' + name + QStringLiteral(".ext"));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + host.toUtf8() + "\nbasicConstraints=CA:FALSE\n");
    extensions.close();
    return openssl(folder, QStringLiteral("req -new -key key.pem -subj /CN=%1 -out %1.csr").arg(name)) &&
           openssl(folder,
                   QStringLiteral("x509 -req -in %1.csr -CA ca.pem -CAkey cakey.pem -CAcreateserial -days 2 "
                                  "-extfile %1.ext -out %1.pem")
                       .arg(name));
}

} // namespace

Certificates makeCertificates(const QString &folder)
{
    const bool made =
        openssl(folder, QStringLiteral("ecparam -name prime256v1 -genkey -noout -out cakey.pem")) &&
        openssl(folder, QStringLiteral("ecparam -name prime256v1 -genkey -noout -out key.pem")) &&
        openssl(folder,
                QStringLiteral(
                    "req -x509 -new -key cakey.pem -subj /CN=trainshed-test-ca -days 2 -out ca.pem")) &&
        sign(folder, QStringLiteral("server"), QStringLiteral("IP:127.0.0.1")) &&
        sign(folder, QStringLiteral("other"), QStringLiteral("DNS:other.example"));
    if (!made)
        return {};
    return {folder + u"/ca.pem", folder + u"/server.pem", folder + u"/other.pem", folder + u"/key.pem"};
}

} // namespace trainshed::test
