// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/rules_sections.h"

#include <algorithm>

namespace trainshed {

namespace {

void checkExperiment(const Checked &job, Issues &issues)
{
    const ExperimentChoice &choice = job.spec.experiment;
    const auto &known = job.facts.experiments;
    const auto among = [&known](auto test) { return std::any_of(known->cbegin(), known->cend(), test); };
    if (choice.mode == ExperimentMode::Existing) {
        if (choice.id.isEmpty())
            issues.error(QStringLiteral("experiment"), "issue.experiment-empty");
        else if (known && !among([&](const Experiment &e) { return e.id == choice.id; }))
            issues.error(QStringLiteral("experiment"), "issue.experiment-missing",
                         {choice.name.isEmpty() ? choice.id.toString() : choice.name});
    } else if (choice.mode == ExperimentMode::New) {
        const QString field = QStringLiteral("experiment.name");
        if (!issues.error(field, checkName(choice.name)) && known &&
            among([&](const Experiment &e) { return e.name == choice.name; }))
            issues.error(field, "issue.experiment-taken", {choice.name});
        issues.error(QStringLiteral("experiment.description"), checkDescription(choice.description));
    }
}

} // namespace

void checkBasic(const Checked &job, Issues &issues)
{
    const QString field = QStringLiteral("name");
    if (!issues.error(field, checkName(job.spec.name)) && job.facts.nameTaken.value_or(false) &&
        !job.facts.newVersion)
        issues.error(field, "issue.name-taken", {job.spec.name});
    issues.error(QStringLiteral("description"), checkDescription(job.spec.description));
    checkExperiment(job, issues);
}

} // namespace trainshed
