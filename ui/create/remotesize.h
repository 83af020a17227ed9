// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace trainshed {

/// Adds up what lies in object storage and on the web: the engine lists it, place after place. A new start()
/// makes the answer of the older one void.
class RemoteSize final : public QObject
{
    Q_OBJECT
public:
    struct Sum {
        qint64 files = 0;
        qint64 bytes = 0;
        QStringList problems; ///< a sentence for each place that could not be counted
        bool operator==(const Sum &) const = default;
    };

    explicit RemoteSize(QObject *parent = nullptr);
    ~RemoteSize() override;

    void start(EngineClient *client, const QStringList &locations);
    /// Ends what is under way; nobody is told.
    void cancel();
    bool isRunning() const { return !m_operation.isEmpty(); }

Q_SIGNALS:
    /// So much was found so far.
    void progressed(const trainshed::RemoteSize::Sum &sum);
    void finished(const trainshed::RemoteSize::Sum &sum);

private:
    void next();
    void ask();

    EngineClient *m_client = nullptr;
    QStringList m_waiting;
    QString m_operation;
    Sum m_sum; ///< of the places that are done
    QTimer m_poll;
};

} // namespace trainshed
