// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real/packageindex.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace trainshed::test {

PackageIndex::PackageIndex()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

QString PackageIndex::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/simple").arg(serverPort());
}

void PackageIndex::add(const QString &package, const QByteArray &module)
{
    const QString wheel = QString(QString(package).replace(u'-', u'_') + u"-1.0-py3-none-any.whl");
    m_pages.insert("/wheels/" + wheel.toUtf8(), wheelOf(package, module));
    m_pages.insert("/simple/" + package.toUtf8() + "/", "<!DOCTYPE html><html><body><a href=\"/wheels/" +
                                                            wheel.toUtf8() + "\">" + wheel.toUtf8() +
                                                            "</a></body></html>");
}

/// A wheel is a zip archive; Python packs it.
QByteArray PackageIndex::wheelOf(const QString &package, const QByteArray &module)
{
    const QString name = QString(package).replace(u'-', u'_');
    const QTemporaryDir folder;
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QStringLiteral(R"(
import sys, zipfile
path, name, module = sys.argv[1:]
info = f"{name}-1.0.dist-info/"
with zipfile.ZipFile(path, "w") as wheel:
    wheel.writestr(f"{name}.py", module)
    wheel.writestr(info + "METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(info + "RECORD", f"{name}.py,,\n{info}METADATA,,\n{info}WHEEL,,\n{info}RECORD,,\n")
)"),
                  folder.filePath(QStringLiteral("w.whl")), name, QString::fromUtf8(module)});
    python.waitForFinished();
    QFile file(folder.filePath(QStringLiteral("w.whl")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PackageIndex::hold(bool held)
{
    m_held = held;
    if (held)
        return;
    const QList<Question> waiting = std::exchange(m_waiting, {});
    for (const Question &question : waiting) {
        if (question.socket)
            answer(question.socket, question.path);
    }
}

/// One question a connection: that is enough for pip.
void PackageIndex::take(QTcpSocket *socket)
{
    if (!socket->canReadLine())
        return;
    const QByteArray path = socket->readLine().split(' ').value(1);
    socket->readAll();
    if (path.startsWith("/simple/"))
        ++m_asked[QString::fromUtf8(path.mid(8).split('/').first())];
    if (m_held)
        m_waiting.append({socket, path});
    else
        answer(socket, path);
}

void PackageIndex::answer(QTcpSocket *socket, const QByteArray &path)
{
    const bool known = m_pages.contains(path);
    const QByteArray body = m_pages.value(path);
    const QByteArray type = path.startsWith("/simple/") ? "text/html" : "application/octet-stream";
    socket->write(
        QByteArray(known ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n") + "Content-Type: " + type +
        "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace trainshed::test
