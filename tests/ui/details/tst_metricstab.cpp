// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/curvetablemodel.h"
#include "model/job/wording.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/charts/chart.h"
#include "ui/details/curvelegend.h"
#include "ui/details/detailspanel.h"
#include "ui/details/metricstab.h"
#include "ui/prompts/script.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>

using namespace trainshed;

namespace {

constexpr WallTime begin = 1'790'000'400'000;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Falls, with noise; at step 120 a NaN, at 150 the job began again from 130.
MetricCurve loss(const QString &name, double height, int points = 300)
{
    MetricCurve curve;
    curve.name = name;
    for (int i = 0; i < points; ++i) {
        const int step = i < 150 ? i : i - 20;
        const double noise = 0.15 * std::sin(i * 1.7) * std::sin(i * 0.31);
        curve.points.append({step * 1.0,
                             i == 120 ? none : height * (std::exp(-step / 90.0) + 0.05) + noise * height / 4,
                             begin + i * 1000, i == 150});
    }
    curve.total = curve.points.size();
    return curve;
}

QList<MetricCurve> curves()
{
    MetricCurve accuracy{QStringLiteral("accuracy"), 30, {}};
    for (int i = 0; i < 30; ++i)
        accuracy.points.append({i * 10.0, 1 - 0.9 * std::exp(-i / 9.0), begin + i * 10'000, false});
    return {accuracy, loss(QStringLiteral("train_loss"), 2), loss(QStringLiteral("val_loss"), 2.4)};
}

} // namespace

/// The tab “Metrics” of the details, with an engine that tells what the test says.
class TestMetricsTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();

    void nothingMeasured_saysSo();
    void curves_shareTheScaleOfTheirFamily();
    void table_hasTheSame();
    void legend_hidesByClickAndKey();
    void axes_areChosen();
    void smoothing_isAboveTheValues();
    void logarithmic_saysWhatHasNoPlace();
    void noTimes_areSaid();
    void keyboard_choosesZoomsAndPans();
    void running_goesOn();
    void hidden_asksNothing();
    void choices_stayForOtherJobs();
    void saved_asPictureAndValues();
    void languages_cutNothing_data();
    void languages_cutNothing();

private:
    JobId show(JobPhase phase, const QList<MetricCurve> &curves);
    template<typename T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    Chart *chart() const { return child<Chart>("metricsChart"); }
    CurveLegend *legend() const { return child<CurveLegend>("metricsLegend"); }
    void setAxis(int index) const { child<QComboBox>("metricsAxis")->setCurrentIndex(index); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<DetailsPanel> m_panel;
};

void TestMetricsTab::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    m_panel = std::make_unique<DetailsPanel>(m_client.get());
    m_panel->resize(1080, 560);
    m_panel->show();
}

void TestMetricsTab::cleanup()
{
    m_panel.reset();
    m_client.reset();
    m_engine.reset();
}

JobId TestMetricsTab::show(JobPhase phase, const QList<MetricCurve> &curves)
{
    const JobId id = m_engine->addJob(samples::commandJob(QStringLiteral("digits")), phase);
    m_engine->curves.insert(id, curves);
    m_engine->change(id, [](JobDetails &job) { job.summary.started = begin - 5000; });
    m_panel->setJob(m_engine->job(id)->summary);
    m_panel->setTab(DetailsPanel::MetricsTabIndex);
    return id;
}

void TestMetricsTab::nothingMeasured_saysSo()
{
    show(JobPhase::Completed, {});
    auto *note = child<QLabel>("metricsNote");
    QTRY_VERIFY(note->text().startsWith(u"No metrics were found"));
    QVERIFY(note->isVisible());
    QVERIFY(!child<QToolButton>("metricsSave")->isEnabled());
    show(JobPhase::Running, {});
    QTRY_VERIFY(note->text().startsWith(u"No metrics yet"));
}

void TestMetricsTab::curves_shareTheScaleOfTheirFamily()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    QCOMPARE(legend()->count(), 3);
    QCOMPARE(chart()->lower(), 0.0);
    QCOMPARE(chart()->upper(), 290.0);
    chart()->choose(100);
    QVERIFY(chart()->readout().startsWith(u"Step 100 · accuracy: 0.7"));
    QVERIFY(chart()->readout().contains(u"train_loss: "));
    chart()->choose(120);
    QVERIFY2(chart()->readout().contains(u"val_loss: nan"), qPrintable(chart()->readout()));
}

void TestMetricsTab::table_hasTheSame()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    child<QToolButton>("metricsAsTable")->click();
    auto *view = child<QTableView>("metricsTable");
    QVERIFY(view->isVisible() && !chart()->isVisible());
    QCOMPARE(view->model()->rowCount(), 630);
    const auto text = [view](int row, int column) {
        return view->model()->index(row, column).data().toString();
    };
    QCOMPARE(text(29, CurveTableModel::MetricColumn), QStringLiteral("accuracy"));
    QCOMPARE(text(30, CurveTableModel::MetricColumn), QStringLiteral("train_loss"));
    QCOMPARE(text(31, CurveTableModel::StepColumn), QStringLiteral("1"));
    QCOMPARE(text(30 + 120, CurveTableModel::ValueColumn), QStringLiteral("nan"));
    QVERIFY(!text(30 + 150, CurveTableModel::NoteColumn).isEmpty());
    QVERIFY(view->isColumnHidden(CurveTableModel::JobColumn));
}

void TestMetricsTab::legend_hidesByClickAndKey()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    const QRect row = legend()->visualItemRect(legend()->item(0));
    QTest::mouseClick(legend()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(!chart()->isSeriesShown(QStringLiteral("accuracy")));
    QCOMPARE(child<QTableView>("metricsTable")->model()->rowCount(), 600);
    legend()->setFocus(Qt::TabFocusReason);
    legend()->setCurrentRow(0);
    QTest::keyClick(legend(), Qt::Key_Space);
    QVERIFY(chart()->isSeriesShown(QStringLiteral("accuracy")));
    legend()->findChild<QAction *>(QStringLiteral("legendHideAll"))->trigger();
    QVERIFY(!chart()->isSeriesShown(QStringLiteral("val_loss")));
    legend()->findChild<QAction *>(QStringLiteral("legendShowAll"))->trigger();
    QVERIFY(chart()->isSeriesShown(QStringLiteral("val_loss")));
}

void TestMetricsTab::axes_areChosen()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    Event event;
    event.time = begin + 50'000;
    event.message = {QStringLiteral("event.job-created"), {}};
    const QString said = sentence(event.message);
    m_panel->metrics()->appendEvents({event});
    setAxis(1);
    QCOMPARE(chart()->axis(), CurveAxis::Elapsed);
    QCOMPARE(chart()->lower(), 5.0);
    QCOMPARE(chart()->upper(), 304.0);
    setAxis(2);
    QCOMPARE(chart()->lower(), chartTime(begin));
    // Events are marks where the axis is one of time.
    chart()->choose(chartTime(begin) + 50);
    QVERIFY(chart()->readout().endsWith(said));
    setAxis(1);
    chart()->choose(55);
    QVERIFY(chart()->readout().endsWith(said));
    setAxis(0);
    chart()->choose(55);
    QVERIFY(chart()->readout().startsWith(u"Step 55 "));
    QVERIFY(!chart()->readout().contains(said));
}

void TestMetricsTab::smoothing_isAboveTheValues()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    chart()->choose(60);
    const QString raw = chart()->readout();
    auto *slider = child<QSlider>("metricsSmoothing");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(slider->value() > 0);
    QVERIFY(chart()->readout() != raw);
    QCOMPARE(chart()->readout().count(u"train_loss"), 1); // what is behind it is not said
    slider->setValue(99);
    QCOMPARE(child<QLabel>("metricsSmoothingWeight")->text(), QStringLiteral("0.999"));
    slider->setValue(0);
    QCOMPARE(chart()->readout(), raw);
}

void TestMetricsTab::logarithmic_saysWhatHasNoPlace()
{
    show(JobPhase::Completed,
         {{QStringLiteral("x"), 3, {{0, 1, {}, false}, {1, -1, {}, false}, {2, 100, {}, false}}}});
    QTRY_VERIFY(chart()->isVisible());
    QVERIFY(!child<QLabel>("metricsHint")->isVisible());
    child<QCheckBox>("metricsLogarithmic")->click();
    QVERIFY(chart()->isLogarithmic());
    QCOMPARE(child<QLabel>("metricsHint")->text(),
             QStringLiteral("Values not above zero that are not drawn: 1."));
    QVERIFY(!chart()->picture(1).isNull());
}

void TestMetricsTab::noTimes_areSaid()
{
    show(JobPhase::Completed, {{QStringLiteral("x"), 2, {{0, 1, {}, false}, {1, 2, {}, false}}}});
    QTRY_VERIFY(chart()->isVisible());
    setAxis(2);
    QVERIFY(child<QLabel>("metricsHint")->text().startsWith(u"Points without a time"));
}

void TestMetricsTab::keyboard_choosesZoomsAndPans()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(chart()->readout().startsWith(u"Step 0 "));
    QCOMPARE(child<QLabel>("metricsReadout")->text(), chart()->readout());
    QTest::keyClick(chart(), Qt::Key_Right);
    QVERIFY(!chart()->readout().startsWith(u"Step 0 "));
    QTest::keyClick(chart(), Qt::Key_Plus);
    QCOMPARE(chart()->upper() - chart()->lower(), 145.0);
    QVERIFY(!child<QToolButton>("metricsWhole")->isChecked());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(chart(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(chart()->upper(), 290.0);
    QTest::keyClick(chart(), Qt::Key_0);
    QCOMPARE(chart()->lower(), 0.0);
    QVERIFY(child<QToolButton>("metricsWhole")->isChecked());
}

void TestMetricsTab::running_goesOn()
{
    const JobId id = show(JobPhase::Running, {loss(QStringLiteral("loss"), 1, 100)});
    QTRY_COMPARE(chart()->upper(), 99.0);
    m_engine->curves.insert(id, {loss(QStringLiteral("loss"), 1, 110)});
    QTRY_COMPARE(chart()->upper(), 109.0);
    // When it has ended everything is asked for once more.
    m_engine->curves.insert(id, {loss(QStringLiteral("loss"), 1, 120)});
    m_engine->setPhase(id, JobPhase::Completed);
    m_panel->setJob(m_engine->job(id)->summary);
    QTRY_COMPARE(chart()->upper(), 119.0);
}

void TestMetricsTab::hidden_asksNothing()
{
    show(JobPhase::Running, curves());
    QTRY_VERIFY(chart()->isVisible());
    m_panel->setTab(DetailsPanel::EventsTabIndex);
    QTest::qWait(50);
    const int asked = m_engine->calls(rpc::JobCurves::method);
    QTest::qWait(2300);
    QCOMPARE(m_engine->calls(rpc::JobCurves::method), asked);
}

void TestMetricsTab::choices_stayForOtherJobs()
{
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    setAxis(2);
    child<QSlider>("metricsSmoothing")->setValue(30);
    child<QCheckBox>("metricsLogarithmic")->click();
    show(JobPhase::Completed, {loss(QStringLiteral("other"), 1)});
    QTRY_COMPARE(legend()->count(), 1);
    QCOMPARE(chart()->axis(), CurveAxis::Wall);
    const QVariantMap state = m_panel->metrics()->uiState();
    cleanup();
    init();
    m_panel->metrics()->restoreUiState(state);
    QCOMPARE(chart()->axis(), CurveAxis::Wall);
    QVERIFY(chart()->isLogarithmic());
    QCOMPARE(child<QSlider>("metricsSmoothing")->value(), 30);
}

void TestMetricsTab::saved_asPictureAndValues()
{
    const QTemporaryDir folder;
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    prompts::Script script;
    const auto saveAs = [&](const char *action, const char *dialog, const QString &path) {
        script.answerPath(QString::fromLatin1(dialog), path);
        child<QAction>(action)->trigger();
        QTRY_VERIFY(QFile::exists(path));
    };
    const QString csv = folder.filePath(QStringLiteral("m.csv"));
    saveAs("metricsSaveTable", "saveMetricsTable", csv);
    QFile values(csv);
    QVERIFY(values.open(QIODevice::ReadOnly));
    QCOMPARE(values.readAll().count('\n'), 631);
    const QString png = folder.filePath(QStringLiteral("m.png"));
    saveAs("metricsSavePicture", "saveMetricsPicture", png);
    QVERIFY(QImage(png).width() > 600);
}

void TestMetricsTab::languages_cutNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de_DE");
    QTest::newRow("right to left") << QStringLiteral("mirrored");
}

void TestMetricsTab::languages_cutNothing()
{
    QFETCH(QString, language);
    const eyes::Speaking speaking(language);
    cleanup();
    init();
    show(JobPhase::Completed, curves());
    QTRY_VERIFY(chart()->isVisible());
    child<QSlider>("metricsSmoothing")->setValue(30);
    chart()->choose(200);
    QTest::qWait(50);
    QCOMPARE(eyes::cutTexts(m_panel.get()), QStringList());
    eyes::picture(m_panel.get(), QStringLiteral("metrics-") + language);
    setAxis(1);
    child<QCheckBox>("metricsLogarithmic")->click();
    QTest::qWait(50);
    eyes::picture(m_panel.get(), QStringLiteral("metrics-log-") + language);
    child<QToolButton>("metricsAsTable")->click();
    QTest::qWait(50);
    QCOMPARE(eyes::cutTexts(m_panel.get()), QStringList());
    eyes::picture(m_panel.get(), QStringLiteral("metrics-table-") + language);
}

QTEST_MAIN(TestMetricsTab)
#include "tst_metricstab.moc"
