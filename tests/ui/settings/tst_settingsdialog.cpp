// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/settings/attentionpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject row(int least, int most, int initial)
{
    return {{s("least"), least}, {s("most"), most}, {s("default"), initial}, {s("help"), s("What it is")}};
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_engine->settings = {{s("stop.grace"), 20}, {s("queue.cpus"), 0},   {s("code.depth"), 32},
                              {s("new.key"), 1},     {s("hang.after"), 600}, {s("sleep.inhibit"), 1}};
        m_engine->settingsTable = {
            {s("stop.grace"), row(0, 3600, 10)},      {s("queue.cpus"), row(0, 4096, 0)},
            {s("code.depth"), row(1, 200, 32)},       {s("new.key"), row(0, 5, 1)},
            {s("hang.after"), row(0, 604'800, 1800)}, {s("sleep.inhibit"), row(0, 1, 1)}};
        m_client = m_engine->client();
        m_client->open();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
        m_dialog = new SettingsDialog(m_client.get());
        m_dialog->show();
        QTRY_VERIFY(field("stop.grace"));
    }
    void cleanup()
    {
        delete m_dialog;
        m_client.reset();
        m_engine.reset();
    }

    void pages_areMadeFromTheTable()
    {
        auto *pages = m_dialog->findChild<QTabWidget *>();
        QStringList titles;
        for (int i = 0; i < pages->count(); ++i)
            titles.append(pages->tabText(i).remove(u'&'));
        QCOMPARE(titles, (QStringList{s("General"), s("Queue"), s("Code"), s("Other"), s("Metrics"),
                                      s("Attention"), s("Storage")}));
        QCOMPARE(field("stop.grace")->value(), 20.0);
        QCOMPARE(field("stop.grace")->maximum(), 3600.0);
        QCOMPARE(field("queue.cpus")->text(), s("all of this computer"));
        QVERIFY(field("new.key")); // of a newer engine: there all the same
        shoot("settings");
    }

    /// The rules, with what they find in the log of the newest job that has one.
    void metricRules()
    {
        delete m_dialog;
        const JobId job = m_engine->addJob(samples::commandJob(s("measured")));
        m_engine->setPhase(job, JobPhase::Running);
        m_engine->addJob(samples::commandJob(s("waits")), JobPhase::Pending);
        m_engine->metricRules = {{s("loss"), s("loss=(\\S+)")}};
        m_engine->metricTrial.trials = {
            {{s("loss"), {}}, 1200, {{7, s("step 3 loss=0.5"), {s("loss"), 3, 0.5, {}}}}, false}};
        m_engine->metricTrial.suggested = {{{s("loss"), s("other")}, 5, {}, false},
                                           {{s("accuracy"), s("acc: (?<value>[\\d.]+)")},
                                            2,
                                            {{8, s("acc: 0.9"), {s("accuracy"), 1, 0.9, {}}}},
                                            false}};
        m_dialog = new SettingsDialog(m_client.get());
        m_dialog->showMetrics(job.toString());
        m_dialog->show();
        auto *table = m_dialog->findChild<QTableWidget *>(s("metricRules"));
        auto *hits = m_dialog->findChild<QTableWidget *>(s("metricHits"));
        auto *jobs = m_dialog->findChild<QComboBox *>(s("metricRulesJob"));
        QTRY_COMPARE(jobs->count(), 1); // who waits has no log
        QCOMPARE(jobs->currentData().toString(), job.toString());
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_COMPARE(table->item(0, 2)->text(), s("1,200"));
        QCOMPARE(table->item(0, 3)->text(), s("0.5"));
        QTRY_COMPARE(hits->rowCount(), 1);
        QCOMPARE(hits->item(0, 3)->text(), s("step 3 loss=0.5"));
        QVERIFY(!button("settingsApply")->isEnabled());

        // One that is there is not suggested again.
        button("metricRuleSuggest")->click();
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), s("accuracy"));
        QCOMPARE(table->item(1, 3)->text(), s("0.9"));
        QCOMPARE(hits->rowCount(), 1);
        QCOMPARE(hits->item(0, 3)->text(), s("acc: 0.9"));
        QVERIFY(button("settingsApply")->isEnabled());
        shoot("metrics");
        // What is no expression is said, and is not asked for.
        const int tried = m_engine->calls(rpc::MetricRulesTry::method);
        table->item(1, 1)->setText(s("("));
        auto *said = m_dialog->findChild<QLabel *>(s("metricRulesSaid"));
        QTRY_VERIFY(said->text().contains(s("accuracy")));
        QCOMPARE(m_engine->calls(rpc::MetricRulesTry::method), tried);
        table->setCurrentCell(1, 0);
        button("metricRuleRemove")->click();
        QTRY_COMPARE(m_engine->calls(rpc::MetricRulesTry::method), tried + 1);
        QVERIFY(said->text().contains(s("“step”"))); // how a rule is written
        table->item(0, 0)->setText(s("train/loss"));
        button("settingsApply")->click();
        QTRY_VERIFY(m_engine->lastMetricRulesSet);
        const rpc::MetricRulesSet wanted{{{s("train/loss"), s("loss=(\\S+)")}}, job.toString()};
        QCOMPARE(*m_engine->lastMetricRulesSet, wanted);
        QTRY_VERIFY(!button("settingsApply")->isEnabled());
    }

    /// What the engine refuses stays, and is said.
    void metricRules_refused()
    {
        auto *table = m_dialog->findChild<QTableWidget *>(s("metricRules"));
        QTRY_VERIFY(button("metricRuleAdd")->isEnabled());
        button("metricRuleAdd")->click();
        QCOMPARE(table->rowCount(), 1);
        m_engine->failNext(rpc::MetricRulesSet::method,
                           {ErrorCode::InvalidArgument, s("Not this one."), s("rules[0].name")});
        button("settingsOk")->click();
        auto *bar = m_dialog->findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().contains(s("Not this one.")));
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(m_dialog->isVisible());
        button("settingsDefaults")->click();
        QCOMPARE(table->rowCount(), 0);
    }

    void switches_areBoxes()
    {
        auto *box = m_dialog->findChild<QCheckBox *>(s("sleep.inhibit"));
        QVERIFY(box && box->isChecked());
        QVERIFY(!button("settingsApply")->isEnabled());
        box->setChecked(false);
        button("settingsApply")->click();
        QTRY_COMPARE(m_engine->settings[s("sleep.inhibit")].toInt(-1), 0);
        QTRY_VERIFY(!button("settingsApply")->isEnabled());
        QTRY_VERIFY(button("settingsDefaults")->isEnabled()); // not while it is being stored
        button("settingsDefaults")->click();
        QVERIFY(box->isChecked());
        QCOMPARE(field("hang.after")->value(), 1800.0);
    }

    void attention_isTheWindowsOwn()
    {
        m_dialog->setAttention({true, false, true, false}, false);
        QVERIFY(!button("settingsApply")->isEnabled());
        auto *ends = m_dialog->findChild<QCheckBox *>(s("notifyEnds"));
        QVERIFY(ends->isChecked());
        QVERIFY(!m_dialog->findChild<QCheckBox *>(s("notifyFailures"))->isChecked());
        QVERIFY(!m_dialog->findChild<QCheckBox *>(s("showTray"))->isEnabled());
        QSignalSpy changed(m_dialog, &SettingsDialog::attentionChanged);
        ends->setChecked(false);
        button("settingsApply")->click();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<AttentionSettings>(), (AttentionSettings{false, false, true, false}));
        QVERIFY(!button("settingsApply")->isEnabled());
        QCOMPARE(m_engine->calls("settings.set"), 0);
        // It needs no engine.
        m_engine->setReachable(false);
        QTRY_VERIFY(!button("settingsOk")->isEnabled());
        ends->setChecked(true);
        QPointer<SettingsDialog> open = m_dialog;
        button("settingsOk")->click();
        QCOMPARE(changed.size(), 2);
        QTRY_VERIFY(!open || !open->isVisible());
    }

    void apply_sendsWhatChanged()
    {
        QVERIFY(!button("settingsApply")->isEnabled());
        field("code.depth")->setValue(16);
        QVERIFY(button("settingsApply")->isEnabled());
        button("settingsApply")->click();
        QTRY_COMPARE(m_engine->settings[s("code.depth")].toInt(), 16);
        QTRY_VERIFY(!button("settingsApply")->isEnabled());
        QVERIFY(m_dialog);
    }

    void ok_closes_andCancelChangesNothing()
    {
        field("code.depth")->setValue(16);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_engine->settings[s("code.depth")].toInt(), 32);
        QCOMPARE(m_engine->calls(rpc::SettingsSet::method), 0);
        m_dialog = new SettingsDialog(m_client.get());
        m_dialog->show();
        QTRY_VERIFY(field("stop.grace"));
        field("code.depth")->setValue(16);
        button("settingsOk")->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_engine->settings[s("code.depth")].toInt(), 16);
    }

    void refusal_isTold()
    {
        m_engine->failNext(rpc::SettingsSet::method, {ErrorCode::InvalidArgument, s("Too deep."), {}});
        field("code.depth")->setValue(16);
        button("settingsOk")->click();
        QTRY_COMPARE(m_dialog->findChild<MessageBar *>()->text(), s("Too deep."));
        QCOMPARE(field("code.depth")->value(), 16.0); // what was typed stays
        QVERIFY(button("settingsOk")->isEnabled());
    }

    void defaults_areRestored()
    {
        button("settingsDefaults")->click();
        QCOMPARE(field("stop.grace")->value(), 10.0);
        QCOMPARE(m_engine->calls(rpc::SettingsSet::method), 0); // not before OK
        button("settingsOk")->click();
        QTRY_COMPARE(m_engine->settings[s("stop.grace")].toInt(), 10);
    }

    void lostEngine_disablesTheButtons()
    {
        m_engine->setReachable(false);
        QTRY_VERIFY(!button("settingsOk")->isEnabled());
        m_engine->setReachable(true);
        QTRY_VERIFY(button("settingsOk")->isEnabled());
    }

private:
    void shoot(const char *name)
    {
        if (const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS"); !folder.isEmpty())
            QVERIFY(m_dialog->grab().save(QString(folder + u'/' + s(name) + u'-' +
                                                  qEnvironmentVariable("TRAINSHED_SHOT_KIND") + u".png")));
    }
    QDoubleSpinBox *field(const char *key) const { return m_dialog->findChild<QDoubleSpinBox *>(s(key)); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(s(name)); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    QPointer<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
