// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/staging.h"

#include <QHash>

#include <memory>

namespace trainshed {

/// What is known of a job's outputs from look to look, while it runs. Of one worker thread at a time.
class OutputWatch
{
public:
    struct Seen {
        qint64 size = -1;
        qint64 modifiedMs = 0;
        bool sent = false; ///< lies at its location like this
    };
    /// Files of one output, by path.
    QHash<QString, Seen> &of(int channel) { return m_seen[channel]; }

private:
    QHash<int, QHash<QString, Seen>> m_seen;
};

/// Brings out what has changed since and has settled: was the same at the look before this one. Nothing that
/// a later collect() would not bring too, so a failure costs nothing.
StageOutcome collectSettled(const StageInput &input, OutputWatch &watch, StageControl &control);

/// Brings all outputs and the log to their locations. What fails does not keep the others; the files stay
/// where they are.
StageOutcome collect(const StageInput &input, StageControl &control);

/// Remembers what was brought into the output `k` before the start: what the job leaves as it is need not be
/// sent back to where it came from.
Result<> notePredownloaded(const StageInput &input, qsizetype k);

} // namespace trainshed
