// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/metric.h"

#include "model/job/job.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace trainshed {

namespace {

/// "val_topKAccuracy" is val, top, k, accuracy; "mAP" is m, ap and map.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression signs(QStringLiteral("[^A-Za-z0-9]+"));
    static const QRegularExpression humps(QStringLiteral("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    QStringList words;
    const QStringList parts = name.split(signs, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        words.append(part.toLower());
        const QStringList inner = part.split(humps, Qt::SkipEmptyParts);
        for (const QString &word : inner)
            words.append(word.toLower());
    }
    return words;
}

bool hasOneOf(const QStringList &words, const QSet<QString> &list)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return list.contains(word); });
}

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

bool isOfHeldOutData(const QString &name)
{
    static const QSet<QString> words = setOf("val valid validation test eval dev");
    return hasOneOf(wordsOf(name), words);
}

} // namespace

MetricGoal goalOf(const QString &name)
{
    static const QSet<QString> less =
        setOf("loss error err perplexity ppl mse rmse mae mape nll bce wer cer fid regret");
    static const QSet<QString> more =
        setOf("accuracy acc auc auroc f1 precision recall map iou miou dice bleu rouge "
              "r2 score reward return psnr ssim kappa mcc");
    const QStringList words = wordsOf(name);
    if (hasOneOf(words, less))
        return MetricGoal::Least;
    return hasOneOf(words, more) ? MetricGoal::Most : MetricGoal::None;
}

double bestOf(const Metric &metric)
{
    switch (goalOf(metric.name)) {
    case MetricGoal::Least:
        return metric.least;
    case MetricGoal::Most:
        return metric.most;
    case MetricGoal::None:
        break;
    }
    return metric.last;
}

QString metricText(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString bestText(const Metric &metric)
{
    return metric.points == 0 || goalOf(metric.name) == MetricGoal::None ? QString()
                                                                         : metricText(bestOf(metric));
}

QString lastText(const Metric &metric)
{
    if (metric.lastIsNone)
        return QCoreApplication::translate("Metric", "not finite");
    return metric.points == 0 ? QString() : metricText(metric.last);
}

QString bestText(const JobMetric &best)
{
    const Metric &metric = best.metric;
    if (metric.name.isEmpty())
        return {};
    return QString(metric.name + u' ' + metricText(bestOf(metric)) + u" – " + best.jobName + u' ' +
                   versionText(best.jobVersion));
}

JobMetric bestAmong(const QList<JobMetric> &metrics)
{
    QHash<QString, qsizetype> jobs;
    for (const JobMetric &one : metrics) {
        if (one.metric.points > 0 && goalOf(one.metric.name) != MetricGoal::None)
            ++jobs[one.metric.name];
    }
    // The names are told apart last, so that the answer is always the same.
    std::tuple<qsizetype, bool, bool, QString> first{0, false, false, {}};
    for (auto at = jobs.cbegin(); at != jobs.cend(); ++at) {
        const std::tuple<qsizetype, bool, bool, QString> rank{at.value(), isOfHeldOutData(at.key()),
                                                              goalOf(at.key()) == MetricGoal::Most, at.key()};
        first = std::max(first, rank);
    }
    const QString &name = std::get<QString>(first);
    JobMetric best;
    for (const JobMetric &one : metrics) {
        if (name.isEmpty() || one.metric.name != name || one.metric.points == 0)
            continue;
        const bool better = goalOf(name) == MetricGoal::Most ? bestOf(one.metric) > bestOf(best.metric)
                                                             : bestOf(one.metric) < bestOf(best.metric);
        if (best.metric.name.isEmpty() || better)
            best = one;
    }
    return best;
}

} // namespace trainshed
