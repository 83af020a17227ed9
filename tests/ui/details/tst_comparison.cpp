// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Versions tab and the window that compares jobs.
#include "model/items/comparemodel.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/charts/chart.h"
#include "ui/details/comparetable.h"
#include "ui/details/comparewindow.h"
#include "ui/details/curvelegend.h"
#include "ui/details/curvesview.h"
#include "ui/details/versionstab.h"
#include "ui/prompts/script.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>
#include <ctime>
#include <utility>

using namespace trainshed;

static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

// A sanitizer takes ten times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 10;
#else
constexpr int slowness = 1;
#endif

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

JobSpec digits(const QString &rate)
{
    JobSpec spec = samples::commandJob(s("digits"));
    Hyperparameter parameter;
    parameter.name = s("learning_rate");
    parameter.value = rate;
    spec.hyperparameters = {parameter};
    return spec;
}

QStringList labels(const CompareTable *table)
{
    QStringList all;
    for (const ComparedSetting &setting : table->comparison()->settings())
        all.append(setting.label);
    return all;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_client = m_engine->client();
        m_client->open();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
        m_first = m_engine->addJob(digits(s("0.1")), JobPhase::Completed);
        m_second = m_engine->addJob(digits(s("0.5")), JobPhase::Completed);
    }
    void cleanup()
    {
        m_tab.reset();
        m_client.reset();
        m_engine.reset();
    }

    void version_showsWhatItChanged()
    {
        openTab(m_second);
        QTRY_COMPARE(labels(changes()), QStringList{s("learning_rate")});
        QCOMPARE(changes()->comparison()->names(), (QStringList{s("V0001"), s("V0002")}));
        QCOMPARE(title(), s("What V0002 changed from V0001"));
        // The first has none before it.
        list()->clearSelection();
        list()->topLevelItem(1)->setSelected(true);
        QCOMPARE(title(), s("V0001 is the first version."));
        QVERIFY(!m_tab->findChild<QToolButton *>(s("compareVersions"))->isEnabled());
        QCOMPARE(changes()->comparison()->rowCount(), 0);
    }

    void otherVersions_showByThemselves()
    {
        openTab(m_second);
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
        const JobId third = m_engine->addJob(digits(s("0.7")), JobPhase::Running);
        m_tab->noteChanged({m_engine->job(third)->summary});
        QTRY_COMPARE(list()->topLevelItemCount(), 3);
        // What was chosen stays chosen.
        QCOMPARE(m_tab->compared().size(), 2);
        QCOMPARE(m_tab->compared().last().id, m_second);
        m_engine->setPhase(third, JobPhase::Failed);
        m_tab->noteChanged({m_engine->job(third)->summary});
        QTRY_COMPARE(list()->topLevelItem(0)->text(1), s("Failed"));
        m_engine->removeJob(third);
        m_tab->noteRemoved({third});
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
    }

    void otherJobs_askForNothing()
    {
        openTab(m_second);
        QTRY_COMPARE(labels(changes()).size(), 1);
        const int asked = m_engine->calls(rpc::JobList::method);
        const JobId other = m_engine->addJob(samples::commandJob(s("other")));
        m_tab->noteChanged({m_engine->job(other)->summary});
        QTest::qWait(300); // longer than changes are gathered
        QCOMPARE(m_engine->calls(rpc::JobList::method), asked);
    }

    void severalVersions_areComparedTogether()
    {
        m_engine->addJob(digits(s("0.9")), JobPhase::Completed);
        openTab(m_second);
        QTRY_COMPARE(list()->topLevelItemCount(), 3);
        list()->selectAll();
        QTRY_COMPARE(changes()->comparison()->names().size(), 3);
        QSignalSpy asked(m_tab.get(), &VersionsTab::compareRequested);
        m_tab->findChild<QToolButton *>(s("compareVersions"))->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<JobId>>().size(), 3);
        QCOMPARE(asked.first().first().value<QList<JobId>>().first(), m_first);
    }

    void window_showsDifferencesOrAll()
    {
        CompareWindow window(m_client.get(), {m_first, m_second});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto *table = window.findChild<CompareTable *>();
        QTRY_VERIFY(labels(table).contains(s("learning_rate")));
        QVERIFY(!labels(table).contains(s("Priority")));
        QVERIFY(window.windowTitle().contains(s("digits V0001, digits V0002")));
        window.findChild<QCheckBox *>(s("compareAll"))->click();
        QVERIFY(labels(table).contains(s("Priority")));
    }

    void window_staysFresh()
    {
        CompareWindow window(m_client.get(), {m_first, m_second});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto *table = window.findChild<CompareTable *>();
        QTRY_VERIFY(labels(table).contains(s("learning_rate")));
        m_engine->change(m_first, [](JobDetails &job) { job.spec.description = s("the good one"); });
        window.jobs()->noteChanged({m_engine->job(m_first)->summary});
        QTRY_VERIFY(labels(table).contains(s("Description")));
        m_engine->removeJob(m_second);
        window.jobs()->noteRemoved({m_second});
        QTRY_COMPARE(table->comparison()->names(), QStringList{s("digits V0001")});
        QVERIFY(window.findChild<QLabel *>(s("compareNote"))->text().contains(s("deleted")));
    }

    void cells_areCopiedAndExported()
    {
        CompareWindow window(m_client.get(), {m_first, m_second});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto *table = window.findChild<CompareTable *>();
        QTRY_VERIFY(labels(table).contains(s("learning_rate")));
        table->selectRow(int(labels(table).indexOf(s("learning_rate"))));
        QTest::keySequence(table, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), s("Hyperparameters\tlearning_rate\t0.1\t0.5"));

        const QTemporaryDir folder;
        prompts::Script script;
        script.answerPath(s("exportComparison"), folder.filePath(s("x.csv")));
        window.findChild<QPushButton *>(s("compareExport"))->click();
        QTRY_VERIFY(window.findChild<MessageBar *>(s("compareMessage"))->text().startsWith(s("Exported")));
        QFile file(folder.filePath(s("x.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Hyperparameters,learning_rate,0.1,0.5\r\n"));
        script.answerPath(s("exportComparison"), folder.filePath(s("no/such/x.csv")));
        window.findChild<QPushButton *>(s("compareExport"))->click();
        QTRY_VERIFY(!window.findChild<MessageBar *>(s("compareMessage"))->text().startsWith(s("Exported")));
    }

    void curves_lieOverOneAnother()
    {
        measure(m_first, 300, 2);
        measure(m_second, 200, 3);
        CompareWindow window(m_client.get(), {m_first, m_second});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        auto *metric = window.findChild<QComboBox *>(s("compareMetric"));
        QTRY_COMPARE(metric->count(), 2);
        // Nobody looks yet. The one by which jobs can be ranked is the first choice.
        QCOMPARE(m_engine->calls(rpc::JobCurves::method), 0);
        QCOMPARE(metric->currentText(), s("val_loss"));
        window.findChild<QTabWidget *>(s("compareTabs"))->setCurrentIndex(1);
        auto *chart = window.findChild<Chart *>(s("compareCurvesChart"));
        QTRY_VERIFY(chart->isVisible());
        QTRY_COMPARE(chart->upper(), 299.0);
        QVERIFY(!window.findChild<QPushButton *>(s("compareExport"))->isVisible());
        auto *legend = window.findChild<CurveLegend *>(s("compareCurvesLegend"));
        QCOMPARE(legend->count(), 2);
        QCOMPARE(legend->item(1)->text(), s("digits V0002"));
        chart->choose(10);
        QVERIFY2(chart->readout().contains(s("digits V0001: 1.80701")), qPrintable(chart->readout()));
        QTest::mouseClick(legend->viewport(), Qt::LeftButton, {},
                          legend->visualItemRect(legend->item(0)).center());
        QVERIFY(!chart->readout().contains(s("V0001")));
        metric->setCurrentText(s("rate"));
        QTRY_VERIFY((chart->choose(11), chart->readout().contains(s("digits V0002: 0.1011"))));
        QVERIFY(!legend->isShown(m_first.toString())); // for every metric

        const QTemporaryDir folder;
        const QString file = folder.filePath(s("curves.csv"));
        prompts::Script script;
        script.answerPath(s("saveCompareCurvesTable"), file);
        legend->setAllShown(true);
        window.findChild<QAction *>(s("compareCurvesSaveTable"))->trigger();
        QTRY_VERIFY(QFile::exists(file));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray all = csv.readAll();
        QCOMPARE(all.count('\n'), 501);
        QVERIFY(all.contains("digits V0002,rate,"));
    }

    void curves_ofNothing_saySo()
    {
        CompareWindow window(m_client.get(), {m_first, m_second});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        window.findChild<QTabWidget *>(s("compareTabs"))->setCurrentIndex(1);
        auto *note = window.findChild<QLabel *>(s("compareCurvesNote"));
        QTRY_VERIFY(note->text().startsWith(s("None of these jobs has measured")));
    }

    /// 200 jobs with 10,000 points each, as they are drawn: anew at each turn of the wheel.
    void manyCurves_stayFluent()
    {
        CurvesView view(s("many"));
        view.resize(1200, 700);
        view.show();
        QList<ShownCurve> curves;
        for (int job = 0; job < 200; ++job) {
            MetricCurve curve{s("loss"), 10'000, {}};
            for (int i = 0; i < 10'000; ++i) {
                const double noise = (i * 7919 + job * 104'729) % 1000 / 4000.0;
                curve.points.append({i * 1.0, (1 + job / 100.0) * std::exp(-i / 3000.0) + noise, {}, false});
            }
            const QString name = QString(s("job ") + QString::number(job));
            curves.append({name, name, s("loss"), {name, curve, 0}});
        }
        // Time of the processor: others may be busy beside us.
        auto since = [before = std::clock()]() mutable {
            const std::clock_t now = std::clock();
            return static_cast<int>((now - std::exchange(before, now)) * 1000 / CLOCKS_PER_SEC);
        };
        view.setCurves(curves);
        const int first = since();
        view.chart()->zoom(0.8);
        (void)view.chart()->picture(1);
        const int turn = since();
        view.findChild<QSlider *>(s("manySmoothing"))->setValue(30);
        (void)view.chart()->picture(1);
        const int smooth = since();
        qInfo("200 curves of 10,000 points: taken in %d ms, zoomed and drawn in %d ms, "
              "smoothed and drawn in %d ms",
              first, turn, smooth);
        QVERIFY(first < 2'000 * slowness && turn < 2'000 * slowness && smooth < 4'000 * slowness);
    }

    void closedWindow_isGone()
    {
        QPointer<CompareWindow> window = new CompareWindow(m_client.get(), {m_first, m_second});
        window->show();
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS");
        if (folder.isEmpty())
            return; // for eyes only
        m_engine->change(m_second, [](JobDetails &job) {
            job.summary.phase = JobPhase::Failed;
            job.summary.reason = {s("end.exit-status"), {s("1")}};
            job.spec.description = s("A longer text that tells what was tried here and why it did not work");
        });
        openTab(m_second);
        QTRY_COMPARE(list()->topLevelItemCount(), 2);
        QTRY_VERIFY(labels(changes()).contains(s("learning_rate")));
        const QString kind = qEnvironmentVariable("TRAINSHED_SHOT_KIND");
        QVERIFY(m_tab->grab().save(folder + s("/versions-") + kind + s(".png")));
        CompareWindow window(m_client.get(), {m_first, m_second});
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        window.findChild<QCheckBox *>(s("compareAll"))->click();
        QTRY_VERIFY(labels(window.findChild<CompareTable *>()).size() > 10);
        QVERIFY(window.grab().save(folder + s("/compare-") + kind + s(".png")));
        measure(m_first, 300, 2);
        measure(m_second, 200, 3);
        CompareWindow measured(m_client.get(), {m_first, m_second});
        measured.setAttribute(Qt::WA_DeleteOnClose, false);
        measured.show();
        measured.findChild<QTabWidget *>(s("compareTabs"))->setCurrentIndex(1);
        auto *chart = measured.findChild<Chart *>(s("compareCurvesChart"));
        QTRY_VERIFY(chart->isVisible());
        chart->choose(150);
        QVERIFY(measured.grab().save(folder + s("/compare-curves-") + kind + s(".png")));
    }

private:
    void measure(const JobId &job, int points, double height)
    {
        MetricCurve loss{s("val_loss"), points, {}};
        MetricCurve rate{s("rate"), points, {}};
        for (int i = 0; i < points; ++i) {
            loss.points.append({i * 1.0, height * std::exp(-i / 80.0) + 0.1 * std::sin(i * 1.3), {}, false});
            rate.points.append({i * 1.0, 0.1 + i / 10'000.0, {}, false});
        }
        m_engine->curves.insert(job, {rate, loss});
        m_engine->change(job, [points](JobDetails &details) {
            details.metrics = {{s("rate"), 0.1, 0.1, 0.2, points}, {s("val_loss"), 0.1, 0.1, 2, points}};
        });
    }
    void openTab(const JobId &job)
    {
        m_tab = std::make_unique<VersionsTab>(m_client.get());
        m_tab->resize(1100, 320);
        m_tab->show();
        m_tab->setJob(m_engine->job(job)->summary);
    }
    QTreeWidget *list() const { return m_tab->findChild<QTreeWidget *>(s("versionsList")); }
    CompareTable *changes() const { return m_tab->findChild<CompareTable *>(); }
    QString title() const { return m_tab->findChild<QLabel *>(s("versionChangesTitle"))->text(); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<VersionsTab> m_tab;
    JobId m_first;
    JobId m_second;
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
