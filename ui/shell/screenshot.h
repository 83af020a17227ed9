// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"

#include <QTimer>

namespace trainshed {

class MainWindow;

/// README's picture of the window, made by the window itself: submits the sample when there is no job yet,
/// waits until the newest job runs with a log or has ended, saves what the window looks like, ends the
/// program. Exit status 1 when that fails.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(EngineClient *client, MainWindow *window);
    ~Screenshot() override;

    void start(const QString &file);

private:
    void step();
    void submitSample();
    void take();
    void fail(const QString &why);

    EngineClient *m_client;
    MainWindow *m_window;
    QString m_file;
    QTimer m_timer;
    int m_steps = 0;
    bool m_submitted = false;
    int m_settled = 0; ///< steps since the job was worth looking at
};

} // namespace trainshed
