// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/metric.h"

#include <QLocale>
#include <QTest>

using namespace trainshed;

namespace {

JobMetric of(const char *job, int version, const char *name, double least, double most, double last)
{
    return {QString::fromLatin1(job), version, {QString::fromLatin1(name), last, least, most, 3}};
}

} // namespace

class TestMetric : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void goal_data()
    {
        QTest::addColumn<int>("goal");
        const auto row = [](const char *name, MetricGoal goal) {
            QTest::newRow(name) << static_cast<int>(goal);
        };
        for (const char *name :
             {"loss", "val_loss", "testLoss", "train/loss", "Perplexity", "RMSE", "valWER", "top1 error"})
            row(name, MetricGoal::Least);
        for (const char *name :
             {"accuracy", "val_acc", "topKAccuracy", "F1", "mAP", "eval/BLEU", "ROC_AUC", "meanReward"})
            row(name, MetricGoal::Most);
        for (const char *name : {"learning_rate", "lr", "glossary", "accumulated", "grad_norm", "", "x"})
            row(name, MetricGoal::None);
    }
    void goal()
    {
        QFETCH(const int, goal);
        QCOMPARE(static_cast<int>(goalOf(QString::fromLatin1(QTest::currentDataTag()))), goal);
    }

    void best_isTheLeastTheMostOrTheLast()
    {
        QCOMPARE(bestOf(of("a", 1, "loss", 1, 9, 5).metric), 1.0);
        QCOMPARE(bestOf(of("a", 1, "accuracy", 1, 9, 5).metric), 9.0);
        QCOMPARE(bestOf(of("a", 1, "lr", 1, 9, 5).metric), 5.0);
    }

    void among_theMetricThatTheMostHave()
    {
        const JobMetric best =
            bestAmong({of("a", 1, "loss", 0.4, 2, 1), of("b", 1, "loss", 0.2, 2, 1),
                       of("b", 2, "accuracy", 0.1, 0.9, 0.5), of("b", 1, "lr", 0.1, 0.9, 0.5)});
        QCOMPARE(bestText(best), QStringLiteral("loss 0.2 – b V0001"));
    }

    void among_heldOutDataFirst_thenTheGreaterTheBetter()
    {
        QCOMPARE(bestText(bestAmong({of("a", 1, "accuracy", 0, 1, 1), of("a", 1, "val_loss", 0.5, 1, 1)})),
                 QStringLiteral("val_loss 0.5 – a V0001"));
        QCOMPARE(bestText(bestAmong({of("a", 1, "loss", 0, 1, 1), of("a", 1, "accuracy", 0.25, 0.75, 0.5)})),
                 QStringLiteral("accuracy 0.75 – a V0001"));
    }

    void among_theFirstOfEquals()
    {
        QCOMPARE(bestAmong({of("a", 1, "loss", 1, 2, 1), of("b", 1, "loss", 1, 2, 1)}).jobName,
                 QStringLiteral("a"));
    }

    void among_nothingThatRanks()
    {
        QCOMPARE(bestText(bestAmong({})), QString());
        QCOMPARE(bestText(bestAmong({of("a", 1, "lr", 1, 2, 1)})), QString());
    }

    void text_isShort()
    {
        QCOMPARE(metricText(0.97283456), QStringLiteral("0.972835"));
        QCOMPARE(metricText(1e-9), QStringLiteral("1e-09"));
    }
};

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
