// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/submission.h"

namespace trainshed {

Submission::Submission(EngineClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Submission::~Submission() = default;

void Submission::start(const JobSpec &spec, bool newVersion)
{
    if (m_running)
        return;
    const bool again = !m_request.requestId.isEmpty() && m_spec == spec && m_request.newVersion == newVersion;
    if (!again) {
        m_spec = spec;
        m_request = {spec, newVersion, QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
        m_request.takeSecrets();
    }
    m_running = true;
    m_client->call(m_request, this, [this](const Result<rpc::JobCreate::Reply> &reply) {
        m_running = false;
        if (!reply) {
            Q_EMIT failed(reply.error());
            return;
        }
        m_request = {}; // the next submit is another job; its secrets are kept nowhere here
        Q_EMIT stored(*reply);
    });
}

} // namespace trainshed
