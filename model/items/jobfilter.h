// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <QSet>

namespace trainshed {

/// Which jobs are shown: a value, the same for the window's list and wherever else one looks for jobs.
struct JobFilter {
    /// Words, each of which must be found in name, version, ID, algorithm, experiment or pool; case does not
    /// matter.
    QString text;
    QSet<JobPhase> phases; ///< empty: all
    ExperimentId experiment;
    WallTime createdFrom = 0; ///< 0: no bound
    WallTime createdBefore = 0;

    bool isEmpty() const { return *this == JobFilter(); }
    bool operator==(const JobFilter &) const = default;
};

/// A filter made ready for looking at many jobs.
class JobMatcher
{
public:
    explicit JobMatcher(const JobFilter &filter = {});
    bool matches(const JobSummary &job) const;

private:
    bool hasWords(const JobSummary &job) const;

    JobFilter m_filter;
    QStringList m_words;
};

} // namespace trainshed
