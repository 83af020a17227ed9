// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include "model/protocol/messages/storagemethods.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace trainshed::ctl {

/// "3 of 10 files, 2.9 MiB of 11.4 MiB, 1.2 MiB/s"
QString progressText(const rpc::StorageProgress::Reply &now, qint64 elapsedMs);

/// Asks how far an operation is, as long as it lives, and shows it where people look. `Progress`: the method
/// that tells.
template<typename Progress>
class ProgressLine : public QObject
{
public:
    ProgressLine(Context &context, const QString &operation) : m_out(context.out)
    {
        constexpr int everyMs = 250;
        m_elapsed.start();
        m_timer.setInterval(everyMs);
        connect(&m_timer, &QTimer::timeout, this, [this, &context, operation] {
            if (m_asking || context.session.client().state() != EngineClient::State::Live)
                return;
            m_asking = true;
            context.session.client().call(
                Progress{operation}, this,
                EngineClient::Handler<rpc::StorageProgress::Reply>([this](const auto &now) { show(now); }));
        });
        if (m_out.look.progress && !m_out.look.quiet)
            m_timer.start();
    }
    ~ProgressLine() override { m_out.progress({}); }

private:
    void show(const Result<rpc::StorageProgress::Reply> &now)
    {
        m_asking = false;
        if (now)
            m_out.progress(progressText(*now, m_elapsed.elapsed()));
    }

    Output &m_out;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    bool m_asking = false;
};

/// For Ctrl+C: asks the engine to end the operation, whose own answer says then that it was.
template<typename Cancel>
void cancel(Context &context, const QString &operation)
{
    context.session.client().call(Cancel{operation}, &context.session,
                                  EngineClient::Handler<rpc::None>([](const Result<rpc::None> &) {}));
}

} // namespace trainshed::ctl
