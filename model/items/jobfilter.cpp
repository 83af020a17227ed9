// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/jobfilter.h"

#include <algorithm>

namespace trainshed {

JobMatcher::JobMatcher(const JobFilter &filter)
    : m_filter(filter), m_words(filter.text.simplified().split(u' ', Qt::SkipEmptyParts))
{}

bool JobMatcher::matches(const JobSummary &job) const
{
    return (m_filter.phases.isEmpty() || m_filter.phases.contains(job.phase)) &&
           (m_filter.experiment.isEmpty() || job.experiment == m_filter.experiment) &&
           (m_filter.createdFrom == 0 || job.created >= m_filter.createdFrom) &&
           (m_filter.createdBefore == 0 || job.created < m_filter.createdBefore) &&
           (m_words.isEmpty() || hasWords(job));
}

bool JobMatcher::hasWords(const JobSummary &job) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        const auto in = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(job.name) || in(job.id.toString()) || in(job.algorithm) || in(job.experimentName) ||
               in(job.pool.toString()) || in(versionText(job.version));
    });
}

} // namespace trainshed
