// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/device.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace trainshed {

/// What the GPUs do, as trainshed-devices says each second. Runs while somebody wants to know. The program is
/// ended when no line comes for a while, and started again, later each time: a driver that hangs must not be
/// asked by ever more processes. One that can't even be killed (it hangs in the kernel) is waited for, and
/// none is started beside it.
class DeviceWatch : public QObject
{
    Q_OBJECT
public:
    struct Timing {
        std::chrono::milliseconds deadline{10'000}; ///< for a line
        std::chrono::milliseconds retry{10'000};    ///< the first pause before another try; doubles
        std::chrono::milliseconds longest{300'000}; ///< such a pause
        std::chrono::milliseconds unwanted{60'000}; ///< it ends when nobody has asked for so long
    };
    /// What was seen last. No age: nothing yet.
    struct Seen {
        DeviceReport report;
        std::optional<std::chrono::milliseconds> age;
        QString problem; ///< a sentence: why there is nothing newer; empty while lines come
    };

    explicit DeviceWatch(QObject *parent = nullptr);
    DeviceWatch(QString program, Timing timing, QObject *parent = nullptr);
    ~DeviceWatch() override;

    /// Somebody wants to know: keeps it going for a while.
    void want();
    Seen seen() const;

Q_SIGNALS:
    /// A line came, or it is said that none comes.
    void changed();

private:
    void startProgram();
    void endProgram();
    void readLines();
    void takeLine(const QByteArray &line);
    void missLine();
    void takeEnd();
    void retryLater(const QString &problem);

    QString m_program;
    Timing m_timing;
    QProcess *m_process = nullptr;
    QTimer m_deadline;
    QTimer m_retry;
    QTimer m_unwanted;
    std::chrono::milliseconds m_pause{0};
    QByteArray m_begun; ///< a line of which not all is there
    DeviceReport m_report;
    QElapsedTimer m_since;
    QString m_problem;
};

} // namespace trainshed
