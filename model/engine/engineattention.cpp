// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"

#include "model/engine/sleepguard.h"

// What a person's attention is asked for, and what is kept from disturbing the jobs.
namespace trainshed {

void Engine::bindAttention()
{
    connect(&m_hangs, &HangWatch::judged, &m_lifecycle, &Lifecycle::noteHang);
    connect(&m_lifecycle, &Lifecycle::stored, &m_hangs, &HangWatch::wake);
    connect(&m_lifecycle, &Lifecycle::stored, this, &Engine::keepAwake);
    connect(&m_lifecycle, &Lifecycle::becameIdle, this, &Engine::keepAwake);
}

/// What acts on settings by itself learns that they may have changed.
void Engine::applySettings()
{
    m_hangs.setLimit(m_parts.settings.hangAfter());
    m_gpus.setReserved(m_parts.settings.reservedGpus());
    keepAwake();
}

void Engine::keepAwake()
{
    if (!m_parts.sleep)
        return;
    if (m_parts.settings.keepsAwake() && m_lifecycle.isWorking())
        m_parts.sleep->hold(tr("Training jobs are running."));
    else
        m_parts.sleep->release();
}

} // namespace trainshed
