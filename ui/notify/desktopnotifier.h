// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QStringList>

class QDBusMessage;

namespace trainshed {

/// One thing to tell outside of the window. All texts are plain.
struct Notice {
    QString title;
    QString body;
    /// Key and label, in the order in which they are offered. "default": a click on the notice itself.
    QList<QPair<QString, QString>> actions;
    bool urgent = false; ///< stays until it was seen
};

/// Shows notices through the desktop (org.freedesktop.Notifications, version 1.2 of its specification). No
/// call waits: the bus is greeted on another thread, everything else answers later.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Gives a number of ours, for the signals. Exactly one of shown() and failed() follows.
    int show(const Notice &notice);

Q_SIGNALS:
    void shown(int notice);
    /// The desktop has nothing to show it with.
    void failed(int notice);
    /// Somebody chose an action; `token`: the desktop's leave to come to the front, may be empty.
    void activated(int notice, const QString &action, const QByteArray &token);

private Q_SLOTS:
    void onAction(const QDBusMessage &message);
    void onToken(const QDBusMessage &message);
    void onClosed(const QDBusMessage &message);

private:
    struct Waiting {
        int id = 0;
        Notice notice;
    };
    void connectBus();
    void listen();
    void goOn();
    void askCapabilities();
    void askOwner(const QStringList &capabilities);
    void send(const Waiting &waiting, const QStringList &capabilities);
    void giveUp();
    bool isTheirs(const QDBusMessage &message) const;

    QString m_name; ///< of the connection
    bool m_connected = false;
    bool m_busy = false; ///< the bus or the capabilities are asked for
    int m_next = 1;
    QList<Waiting> m_waiting;
    QString m_owner;           ///< who shows them: nobody else's signals count
    QHash<quint32, int> m_ids; ///< ours by the desktop's, while it is shown
    QHash<quint32, QByteArray> m_tokens;
};

/// The body as the desktop must get it: with "body-markup" it reads a kind of HTML, else not.
QString noticeBody(const QString &plain, const QStringList &capabilities);

} // namespace trainshed
