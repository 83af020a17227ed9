// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace trainshed::test {

/// An index of Python packages on the loopback, for pip itself: "simple" pages as
/// https://packaging.python.org/en/latest/specifications/simple-repository-api/ has them, and wheels.
class PackageIndex final : public QTcpServer
{
    Q_OBJECT
public:
    PackageIndex();

    /// For PIP_INDEX_URL.
    QString url() const;
    /// Offers version 1.0 of a package that is one module with this text.
    void add(const QString &package, const QByteArray &module);
    /// Until released, every question stays open.
    void hold(bool held);
    /// How often the page of that package was asked for.
    int asked(const QString &package) const { return m_asked.value(package); }
    int waiting() const { return int(m_waiting.size()); }

private:
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &path);
    static QByteArray wheelOf(const QString &package, const QByteArray &module);

    struct Question {
        QPointer<QTcpSocket> socket;
        QByteArray path;
    };
    QHash<QByteArray, QByteArray> m_pages; ///< by path
    QHash<QString, int> m_asked;
    QList<Question> m_waiting;
    bool m_held = false;
};

} // namespace trainshed::test
