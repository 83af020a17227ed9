// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/messages/metricmethods.h"
#include "tests/support/real/realengine.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace trainshed;
using test::RealEngine;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a job goes through: it writes something, waits for this file, writes more.
QString waitFor(const QString &path)
{
    return QString(u"while [ ! -e '" + path + u"' ]; do sleep 0.1; done; ");
}

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

/// Metrics are there while the job still runs, also after the engine was killed.
class TestEngineMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<RealEngine>();
        QVERIFY(m_engine->start());
        VERIFY_OK(m_engine->ask(rpc::SettingsSet{QJsonObject{{s("metrics.interval"), 1}}}));
    }
    void cleanup()
    {
        for (const char *file : {"more", "end"}) // nothing waits on after a failure
            touch(m_folder->filePath(s(file)));
        m_engine.reset();
    }

    void live_acrossAKill();
    void restart_beginsAnew();
    void damage_isSaidOnce();
    void rules_findInTheLog();
    void rules_areKept();

private:
    JobSpec job(const QString &line)
    {
        JobSpec spec = RealEngine::command(s("measuring"), line);
        spec.outputs = {{}};
        spec.outputs[0].name = s("train_url");
        spec.outputs[0].access = AccessMethod::Environment;
        spec.outputs[0].location = m_folder->filePath(s("out"));
        return spec;
    }
    Metric firstOf(const JobId &id)
    {
        const auto shown = m_engine->show(id);
        return shown && !shown->metrics.isEmpty() ? shown->metrics.first() : Metric();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RealEngine> m_engine;
};

void TestEngineMetrics::live_acrossAKill()
{
    const QString more = m_folder->filePath(s("more"));
    const QString end = m_folder->filePath(s("end"));
    const auto made = m_engine->ask(
        rpc::JobCreate{job(s("f=\"$train_url\"/metrics.jsonl; echo '{\"step\":1,\"loss\":4}' >\"$f\"; ") +
                           waitFor(more) + s("echo '{\"step\":2,\"loss\":NaN}' >>\"$f\"; ") + waitFor(end) +
                           s("printf '{\"step\":1,\"loss\":2}' >>\"$f\"")),
                       false,
                       {}});
    VERIFY_OK(made);
    const Metric first{s("loss"), 4, 4, 4, 1, 0, false, 0};
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(made->id), first, 20'000);
    QCOMPARE(m_engine->show(made->id)->summary.phase, JobPhase::Running);
    const Revision before = m_engine->show(made->id)->summary.revision;

    m_engine->kill();
    touch(more);
    QVERIFY(m_engine->start());
    const Metric second{s("loss"), 4, 4, 4, 1, 1, true, 0};
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(made->id), second, 20'000);
    QCOMPARE(m_engine->show(made->id)->summary.phase, JobPhase::Running);
    QVERIFY(m_engine->show(made->id)->summary.revision > before); // windows hear of it

    touch(end);
    const auto ended = m_engine->ended(made->id);
    VERIFY_OK(ended);
    QCOMPARE(ended->summary.phase, JobPhase::Completed);
    // A line without an end is one at the job's end; the step went back.
    const Metric third{s("loss"), 2, 2, 4, 2, 1, false, 1};
    QCOMPARE(ended->metrics, QList<Metric>{third});
    const auto points = m_engine->ask(rpc::JobMetrics{made->id.toString(), 0, 100});
    VERIFY_OK(points);
    QCOMPARE(points->points.size(), 3);
    QVERIFY(std::isnan(points->points[1].value));
}

void TestEngineMetrics::restart_beginsAnew()
{
    JobSpec spec =
        job(s("if [ -e \"$HOLD/a\" ]; then echo '{\"loss\":1}' >\"$train_url\"/metrics.jsonl; exit 0; fi; "
              "touch \"$HOLD/a\"; echo '{\"accuracy\":1}' >\"$train_url\"/metrics.jsonl; sleep 3; exit 1"));
    spec.environment.append({s("HOLD"), m_folder->path()});
    spec.autoRestart = 1;
    const auto made = m_engine->ask(rpc::JobCreate{spec, false, {}});
    VERIFY_OK(made);
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(made->id).name, s("accuracy"), 20'000);
    const auto ended = m_engine->ended(made->id);
    VERIFY_OK(ended);
    QCOMPARE(ended->metrics.size(), 1);
    QCOMPARE(ended->metrics.first().name, s("loss"));
}

void TestEngineMetrics::damage_isSaidOnce()
{
    const QString end = m_folder->filePath(s("end"));
    const auto made = m_engine->ask(rpc::JobCreate{
        job(s("f=\"$train_url\"/events.out.tfevents.1.x; printf 'this is no record at all' >\"$f\"; ") +
            waitFor(end) + s("echo more >>\"$f\"")),
        false,
        {}});
    VERIFY_OK(made);
    const auto said = [&] {
        qsizetype count = 0;
        const auto reply = m_engine->ask(rpc::JobEvents{made->id.toString(), 0});
        for (const Event &event : reply ? reply->events : QList<Event>())
            count += event.message.code == s("event.metrics-damaged") ? 1 : 0;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(said(), 1, 20'000);
    touch(end);
    VERIFY_OK(m_engine->ended(made->id));
    QCOMPARE(said(), 1);
}

/// Without any file of metrics: out of the log, while it grows; other rules are for what was written before
/// too.
void TestEngineMetrics::rules_findInTheLog()
{
    const MetricRule loss{s("loss"), s("step (?<step>\\d+) loss=(?<value>\\S+)")};
    const MetricRule slow{s("slow"), s("^(\\w+\\s?)+$")};
    VERIFY_OK(m_engine->ask(rpc::MetricRulesSet{{loss, slow}, {}}));
    const QString end = m_folder->filePath(s("end"));
    const auto made = m_engine->ask(rpc::JobCreate{
        RealEngine::command(
            s("printing"),
            QString(s("echo step 1 loss=4, acc: 0.5; echo step 2 loss=nan; i=0; while [ $i -lt 30 ]; "
                      "do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1!; i=$((i+1)); done; ") +
                    waitFor(end) + s("echo step 1 loss=2"))),
        false,
        {}});
    VERIFY_OK(made);
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(made->id), (Metric{s("loss"), 4, 4, 4, 1, 1, true, 0}), 20'000);
    QCOMPARE(m_engine->show(made->id)->summary.phase, JobPhase::Running);
    const auto said = [&] {
        const auto reply = m_engine->ask(rpc::JobEvents{made->id.toString(), 0});
        const QList<Event> events = reply ? reply->events : QList<Event>();
        return std::count_if(events.begin(), events.end(), [](const Event &event) {
            return event.message == Message{s("event.metric-rule-slow"), {s("slow")}};
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(said(), 1, 20'000);

    const auto tried = m_engine->ask(rpc::MetricRulesTry{made->id.toString(), {loss}, true});
    VERIFY_OK(tried);
    QCOMPARE(tried->trials.size(), 1);
    QCOMPARE(tried->trials.first().matches, 2);
    QVERIFY(tried->isWhole);
    QStringList names;
    for (const auto &trial : tried->suggested)
        names.append(trial.rule.name);
    names.sort();
    QCOMPARE(names, (QStringList{s("acc"), s("loss")}));

    const MetricRule accuracy{s("accuracy"), s("acc: (\\S+)")};
    VERIFY_OK(m_engine->ask(rpc::MetricRulesSet{{accuracy}, {}}));
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(made->id), (Metric{s("accuracy"), 0.5, 0.5, 0.5, 1, 0, false, 0}),
                              20'000);
    touch(end);
    VERIFY_OK(m_engine->ended(made->id));
    QCOMPARE(m_engine->show(made->id)->metrics.size(), 1);

    // One that has ended is read again where it is named.
    VERIFY_OK(m_engine->ask(rpc::MetricRulesSet{{loss}, made->id.toString()}));
    QTRY_COMPARE_WITH_TIMEOUT(firstOf(made->id), (Metric{s("loss"), 2, 2, 4, 2, 1, false, 1}), 20'000);
    const auto curves = m_engine->ask(rpc::JobCurves{made->id.toString(), {}, 100});
    VERIFY_OK(curves);
    QCOMPARE(curves->curves.size(), 1);
    QCOMPARE(curves->curves[0].points.size(), 3);
    QVERIFY(std::isnan(curves->curves[0].points[1].value));
    QVERIFY(curves->curves[0].points[2].isRestart);
    QVERIFY(curves->curves[0].points[2].time); // of the line
    QVERIFY(!m_engine->ask(rpc::JobCurves{made->id.toString(), {}, 15}));
}

void TestEngineMetrics::rules_areKept()
{
    const QList<MetricRule> rules{{s("loss"), s("loss=(\\S+)")}, {s("a “b”"), s("([0-9]+)")}};
    VERIFY_OK(m_engine->ask(rpc::MetricRulesSet{rules, {}}));
    const auto refused = m_engine->ask(rpc::MetricRulesSet{{rules[0], {s("x"), s("(")}}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, s("rules[1].expression"));
    m_engine->kill();
    QVERIFY(m_engine->start());
    const auto kept = m_engine->ask(rpc::MetricRules{});
    VERIFY_OK(kept);
    QCOMPARE(kept->rules, rules);
    VERIFY_OK(m_engine->ask(rpc::MetricRulesSet{}));
    QVERIFY(m_engine->ask(rpc::MetricRules{})->rules.isEmpty());
}

QTEST_GUILESS_MAIN(TestEngineMetrics)
#include "tst_engine_metrics.moc"
