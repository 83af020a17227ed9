// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/home.h"
#include "model/base/result.h"

namespace trainshed {

/// Starts trainshed-engine as a process of its own: own session, no terminal, working folder /, so that it
/// outlives whoever started it. Several may start it at once: one gets the home's lock, the others end.
class EngineStarter
{
public:
    /// `program`: empty: trainshed-engine beside our own program, else on the PATH.
    explicit EngineStarter(Home home, QString program = {});

    /// Success says that a process was made, not that it listens yet.
    Result<> start() const;
    /// What the engine last said on standard error: why it ended, where it did at once.
    QString lastWords() const;

private:
    QString errorPath() const { return m_home.state + u"/engine-start.log"; }

    Home m_home;
    QString m_program;
};

} // namespace trainshed
