// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json_members.h"
#include "model/job/rules_sections.h"

#include <QRegularExpression>

namespace trainshed {

namespace {

/// Removes from `object` what is known and can't be had here, saying each; true when something was there.
void sift(QJsonObject &object, const QString &path, Issues &issues)
{
    static const QRegularExpression index(QStringLiteral("\\[[0-9]+\\]"));
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QString field = path.isEmpty() ? key : QString(path + u'.' + key);
        const QJsonValue value = object.value(key);
        const MemberFate fate = fateOf(QString(field).replace(index, QStringLiteral("[]")));
        if (fate.fate == Fate::Unavailable && !asksForNothing(value)) {
            issues.error(field, fate.code);
            object.remove(key);
        } else if (value.isObject()) {
            QJsonObject inner = value.toObject();
            sift(inner, field, issues);
            object.insert(key, inner);
        }
    }
}

void siftAll(JobSpec &spec, Issues &issues)
{
    sift(spec.extra, {}, issues);
    const auto each = [&issues](const char *list, auto &items) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString path = QStringLiteral("algorithm.%1[%2]").arg(QLatin1String(list)).arg(i);
            sift(items[i].extra, path, issues);
        }
    };
    each("inputs", spec.inputs);
    each("outputs", spec.outputs);
    each("parameters", spec.hyperparameters);
}

} // namespace

void checkExtra(const Checked &job, Issues &issues)
{
    JobSpec sifted = job.spec;
    siftAll(sifted, issues);
}

JobSpec withoutUnavailable(const JobSpec &spec)
{
    JobSpec sifted = spec;
    Issues said;
    siftAll(sifted, said);
    return sifted;
}

} // namespace trainshed
