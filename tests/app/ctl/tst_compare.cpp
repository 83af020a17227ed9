// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job compare: a column for each job, only what differs.
#include "tests/app/ctl/ctlrun.h"
#include "tests/support/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

JobSpec job(const QString &rate, int priority)
{
    JobSpec spec = samples::commandJob(s("digits"));
    Hyperparameter parameter;
    parameter.name = s("learning_rate");
    parameter.value = rate;
    spec.hyperparameters = {parameter};
    spec.priority = priority;
    return spec;
}

QStringList paths(const QJsonObject &answer)
{
    QStringList all;
    const QJsonArray settings = answer[s("settings")].toArray();
    for (const QJsonValue &setting : settings)
        all.append(setting[s("path")].toString());
    return all;
}

} // namespace

class TestCtlCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_hasAColumnForEachVersion()
    {
        CtlRunner ctl;
        ctl.engine.addJob(job(s("0.1"), 1), JobPhase::Completed);
        ctl.engine.addJob(job(s("0.5"), 1), JobPhase::Failed);
        const CtlRun ran = ctl.run("job compare digits/V0001 digits");
        QCOMPARE(ran.status, 0);
        const QString text = s(ran.out);
        QVERIFY2(text.contains(QRegularExpression(s("Setting +digits/V0001 +digits/V0002"))), ran.out);
        QVERIFY2(text.contains(QRegularExpression(s("learning_rate +0\\.1 +0\\.5"))), ran.out);
        QVERIFY2(text.contains(QRegularExpression(s("Status +Completed +Failed"))), ran.out);
        QVERIFY(!text.contains(s("Priority")));
        QVERIFY(s(ctl.run("job compare digits/V0001 digits --all").out).contains(s("Priority")));
    }

    void json_hasPathsAndNull()
    {
        CtlRunner ctl;
        ctl.engine.addJob(job(s("0.1"), 1), JobPhase::Completed);
        JobSpec other = job({}, 3);
        other.hyperparameters.clear();
        ctl.engine.addJob(other, JobPhase::Completed);
        const QJsonObject answer = ctl.run("--json job compare digits/V0001 digits/V0002").object();
        QCOMPARE(answer[s("jobs")].toArray().size(), 2);
        QCOMPARE(answer[s("jobs")][1][s("metadata")][s("name")].toString(), s("digits"));
        QCOMPARE(paths(answer), (QStringList{s("hyperparameters.learning_rate"), s("priority")}));
        const QJsonArray values = answer[s("settings")][0][s("values")].toArray();
        QCOMPARE(values, (QJsonArray{s("0.1"), QJsonValue()}));
        QVERIFY(paths(ctl.run("--json job compare digits/V0001 digits/V0002 --all").object())
                    .contains(s("pool")));
    }

    void sameTwice_saysSo()
    {
        CtlRunner ctl;
        ctl.engine.addJob(job(s("0.1"), 1));
        const CtlRun ran = ctl.run("job compare digits digits");
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("Nothing differs."));
    }

    void wrongArguments_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("one") << s("job compare digits") << 2;
        QTest::newRow("none") << s("job compare") << 2;
        QTest::newRow("unknown") << s("job compare digits x") << 3;
    }
    void wrongArguments()
    {
        QFETCH(QString, line);
        CtlRunner ctl;
        ctl.engine.addJob(job(s("0.1"), 1));
        const CtlRun ran = ctl.run(line.toUtf8().constData());
        QTEST(ran.status, "status");
        QVERIFY(ran.out.isEmpty());
    }

    void textFromElsewhere_isHarmless()
    {
        CtlRunner ctl;
        ctl.engine.addJob(job(s("\x1b[2J"), 1));
        ctl.engine.addJob(job(s("1"), 1));
        const CtlRun ran = ctl.run("job compare digits/V0001 digits");
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(ran.out.contains("\\u{1b}[2J"));
    }
};

QTEST_GUILESS_MAIN(TestCtlCompare)
#include "tst_compare.moc"
