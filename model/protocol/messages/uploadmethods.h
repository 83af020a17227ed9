// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/connectionmethods.h"

// What can be done about outputs that did not arrive; the rules are those of methods.h.
namespace trainshed::rpc {

/// Uploads what of an ended job's outputs and log did not arrive (JobSummary::upload); Conflict where nothing
/// is left to upload.
struct JobRetryUpload {
    static constexpr const char *method = "job.retry-upload";
    using Reply = None;
    QString job;
    template<typename V, typename S>
    static void fields(V &v, S &s)
    {
        v("job", s.job);
    }
    bool operator==(const JobRetryUpload &) const = default;
};

} // namespace trainshed::rpc
