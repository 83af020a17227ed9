// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"

namespace trainshed {

/// Hands a spec to the engine, at most once: after a lost answer the same spec goes out under the same
/// request ID, so that the engine gives the job that it may have stored already.
class Submission final : public QObject
{
    Q_OBJECT
public:
    explicit Submission(EngineClient *client, QObject *parent = nullptr);
    ~Submission() override;

    void start(const JobSpec &spec, bool newVersion);
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void stored(const trainshed::rpc::JobCreate::Reply &reply);
    void failed(const trainshed::Error &error);

private:
    EngineClient *m_client;
    JobSpec m_spec; ///< as it was given: m_request has references in it
    rpc::JobCreate m_request;
    bool m_running = false;
};

} // namespace trainshed
