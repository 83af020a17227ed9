// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/rules.h"

#include "model/job/location.h"
#include "model/job/resolve.h"
#include "model/job/rules_sections.h"

#include <QHash>

#include <algorithm>

namespace trainshed {

namespace {

const Algorithm *algorithmOf(const JobSpec &spec, const Facts &facts)
{
    if (spec.algorithm.kind != AlgorithmKind::Saved || !facts.algorithms)
        return nullptr;
    const auto it = std::find_if(facts.algorithms->cbegin(), facts.algorithms->cend(),
                                 [&](const Algorithm &a) { return a.id == spec.algorithm.algorithmId; });
    return it == facts.algorithms->cend() ? nullptr : &*it;
}

} // namespace

QList<Issue> validate(const JobSpec &spec, const Facts &facts)
{
    Issues issues;
    const Algorithm *algorithm = algorithmOf(spec, facts);
    JobSpec resolved = algorithm ? resolve(spec, *algorithm) : spec;
    if (facts.datasets)
        resolved = withDatasets(resolved, *facts.datasets);
    const Checked job{spec, resolved, algorithm, facts};
    checkBasic(job, issues);
    checkSource(job, issues);
    checkChannels(job, issues);
    checkHyperparameters(job, issues);
    checkEnvironment(job, issues);
    checkResources(job, issues);
    checkExtra(job, issues);
    return issues.take();
}

bool hasErrors(const QList<Issue> &issues)
{
    return std::any_of(issues.cbegin(), issues.cend(),
                       [](const Issue &issue) { return issue.severity == Severity::Error; });
}

QList<Issue> joined(QList<Issue> first, const QList<Issue> &second)
{
    for (const Issue &issue : second) {
        if (!first.contains(issue))
            first.append(issue);
    }
    return first;
}

QString fieldOf(const char *list, qsizetype index, const char *member)
{
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(member));
}

void checkTwice(const QList<NamedField> &names, bool warnOfCase, Issues &issues)
{
    QHash<QString, QString> seen; // folded → as it was written first
    for (const NamedField &one : names) {
        if (one.name.isEmpty())
            continue;
        // Twins that look alike but are written with other code points are the same name to a person.
        const QString composed = one.name.normalized(QString::NormalizationForm_C);
        const QString key = warnOfCase ? composed.toCaseFolded() : composed;
        const auto first = seen.constFind(key);
        if (first == seen.constEnd())
            seen.insert(key, composed);
        else if (*first == composed)
            issues.error(one.field, "issue.name-twice", {one.name});
        else
            issues.warning(one.field, "issue.name-twice-case", {one.name, *first});
    }
}

} // namespace trainshed
