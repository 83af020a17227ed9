// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricrules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// "name step=value; …"
QString pointsOf(const QList<MetricRule> &rules, QByteArrayView log)
{
    QStringList lines;
    const auto take = [&lines](const MetricPoint &point) {
        lines << QStringLiteral("%1 %2=%3").arg(point.name).arg(point.step).arg(point.value);
    };
    const auto parser = ruleParser(rules);
    parser->feed(log, take);
    parser->end(take);
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestMetricRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void points_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("points");
        QTest::newRow("first group") << "loss=(\\S+)"
                                     << QByteArray("a loss=2.5\nnothing\nloss=nan x\nloss=1e-3")
                                     << "m 1=2.5; m 2=nan; m 3=0.001";
        QTest::newRow("value and step") << "step (?<step>\\d+).*loss (?<value>[\\d.]+)"
                                        << QByteArray("step 10 loss 4\nstep 20 loss 3\n") << "m 10=4; m 20=3";
        QTest::newRow("step first, value unnamed")
            << "step (?<step>\\d+) loss ([\\d.]+)" << QByteArray("step 10 loss 4\n") << "m 10=4";
        QTest::newRow("as people write") << "loss=(\\S+)"
                                         << QByteArray("loss=0.5, a\n(loss=1e3)\nloss=25%;\nloss=-NaN\n"
                                                       "loss=+Infinity]\nloss=-inf\nloss=\nloss=,\n")
                                         << "m 1=0.5; m 2=1000; m 3=25; m 4=nan; m 5=inf; m 6=-inf";
        QTest::newRow("no number") << "loss=(\\S+)" << QByteArray("loss=0x1g 5\n") << "";
        QTest::newRow("beyond all numbers") << "loss=(\\S+)" << QByteArray("loss=1e400\n") << "m 1=inf";
        QTest::newRow("colours") << "loss=([\\d.]+)"
                                 << QByteArray("\x1b[1;32mloss\x1b[0m=\x1b[31m0.5\x1b[0m\n") << "m 1=0.5";
        QTest::newRow("a progress bar")
            << "loss=([\\d.]+)" << QByteArray("10% loss=3\r50% loss=2\r100% loss=1\nloss=0.5\r\n")
            << "m 1=3; m 2=2; m 3=1; m 4=0.5";
        QTest::newRow("not UTF-8") << "loss=([\\d.]+)" << QByteArray("\xff\xfe loss=3\n") << "m 1=3";
        QTest::newRow("the first of a line") << "loss=([\\d.]+)" << QByteArray("loss=3 loss=4\n") << "m 1=3";
    }
    void points()
    {
        QFETCH(QString, expression);
        QFETCH(QByteArray, log);
        QFETCH(QString, points);
        const QList<MetricRule> rules{{s("m"), expression}};
        QVERIFY(checkMetricRules(rules));
        QCOMPARE(pointsOf(rules, log), points);
        const auto trials = tryRules(rules, log);
        QCOMPARE(trials.size(), 1);
        QCOMPARE(trials[0].matches, points.isEmpty() ? 0 : points.count(u';') + 1);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << " "
                                 << "(a)"
                                 << "rules[1].name";
        QTest::newRow("long name") << QString(201, u'a') << "(a)"
                                   << "rules[1].name";
        QTest::newRow("no expression") << "a"
                                       << "("
                                       << "rules[1].expression";
        QTest::newRow("no group") << "a"
                                  << "loss=\\S+"
                                  << "rules[1].expression";
        QTest::newRow("empty") << "a"
                               << ""
                               << "rules[1].expression";
        QTest::newRow("long") << "a" << QString(u'(' + QString(1000, u'a') + u')') << "rules[1].expression";
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, expression);
        QFETCH(QString, field);
        const auto checked = checkMetricRules({{s("fine"), s("(a)")}, {name, expression}});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(checked.error().detail, field);
        QVERIFY(!checked.error().what.isEmpty());
    }
    void tooMany()
    {
        QVERIFY(checkMetricRules(QList<MetricRule>(100, {s("a"), s("(a)")})));
        QVERIFY(!checkMetricRules(QList<MetricRule>(101, {s("a"), s("(a)")})));
    }

    /// What would take years is given up after some lines; a rule of its own limits can't lift ours.
    void runaway_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("plain") << "^(\\w+\\s?)+$";
        QTest::newRow("with a limit of its own") << "(*LIMIT_MATCH=4000000000)^(\\w+\\s?)+$";
        QTest::newRow("nested") << "((a+)+)+$";
    }
    void runaway()
    {
        QFETCH(QString, expression);
        const QList<MetricRule> rules{{s("slow"), expression}, {s("fine"), s("n=(\\d+)")}};
        QVERIFY(checkMetricRules(rules));
        const QByteArray log = QByteArray(QByteArray(60, 'a') + "! n=1\n").repeated(100);
        QElapsedTimer timer;
        timer.start();
        const auto trials = tryRules(rules, log);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(trials[0].isGivenUp);
        QCOMPARE(trials[0].matches, 0);
        QVERIFY(!trials[1].isGivenUp);
        QCOMPARE(trials[1].matches, 100);
        const auto parser = ruleParser(rules);
        parser->feed(log, [](const MetricPoint &) {});
        QCOMPARE(parser->givenUp(), QStringList{s("slow")});
    }

    void hits()
    {
        QByteArray log;
        for (int i = 1; i <= 8; ++i)
            log += "line\nloss=" + QByteArray::number(i) + "\n";
        const auto trials = tryRules({{s("loss"), s("loss=(\\d)")}}, log);
        QCOMPARE(trials[0].matches, 8);
        QCOMPARE(trials[0].hits.size(), 5);
        QCOMPARE(trials[0].hits.last().line, 16);
        QCOMPARE(trials[0].hits.last().text, s("loss=8"));
        QCOMPARE(trials[0].hits.last().point.value, 8.0);
    }

    /// Each suggestion finds what it was made from.
    void suggested_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("points");
        QTest::newRow("plain") << QByteArray("loss: 0.5\nloss: 0.25\n") << "loss 1=0.5; loss 2=0.25";
        QTest::newRow("epoch before")
            << QByteArray("Epoch 3/10 - acc=0.9 loss=1e-2\nEpoch 4/10 - acc=0.95 loss=9e-3\n")
            << "acc 3=0.9; loss 3=0.01; acc 4=0.95; loss 4=0.009";
        QTest::newRow("a dict with the epoch behind")
            << QByteArray("{'loss': 2.25, 'eval_loss': 3.5, 'epoch': 0.5}\n{'loss': 2, 'eval_loss': 3, "
                          "'epoch': 1.0}\n")
            << "eval_loss 0.5=3.5; loss 0.5=2.25; eval_loss 1=3; loss 1=2";
        QTest::newRow("brackets") << QByteArray("step [120] val/loss = 0.125\n") << "val/loss 120=0.125";
        QTest::newRow("times, ports, versions, addresses, counts")
            << QByteArray("12:30:59 started\nport: 8080\nETA: 0:12\nurl=http://10.0.0.1:80/x\nepoch: 3\n"
                          "version: 1.2.3\n[INFO] files=12\nseed: 42\n")
            << "";
        QTest::newRow("names are taken by their letters")
            << QByteArray("f1(macro): 1\na.b(c)=0.5\n a+b=0.5 \n") << "b 1=0.5";
        QTest::newRow("none, as C and Python write it")
            << QByteArray("loss=-nan\nloss=NaN\nloss=Infinity\n") << "loss 1=nan; loss 2=nan; loss 3=inf";
        QTest::newRow("nothing") << QByteArray() << "";
    }
    void suggested()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, points);
        const auto rules = suggestRules(log);
        QVERIFY(checkMetricRules(rules));
        QCOMPARE(pointsOf(rules, log), points);
    }
    void suggestionsAreFew()
    {
        QByteArray log;
        for (int i = 0; i < 1000; ++i)
            log += "metric" + QByteArray::number(i) + "=0.5\n";
        QCOMPARE(suggestRules(log).size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestMetricRules)
#include "tst_metricrules.moc"
