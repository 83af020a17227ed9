// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/charts/timechart.h"
#include "ui/details/detailspanel.h"
#include "ui/prompts/script.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <cmath>

using namespace trainshed;

/// The tab “Resource usage” of the details, with an engine that tells what the test says.
class TestUsageTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init();
    void cleanup();

    void nothingMeasured_saysSo();
    void values_areShownInEveryForm();
    void series_areHiddenByClick();
    void notMeasured_isNotShown();
    void gpu_hasCurvesOfItsOwn();
    void keyboard_choosesZoomsAndPans();
    void running_goesOn();
    void hidden_asksNothing();
    void events_areMarks();
    void saved_asPictureAndValues();
    void languages_cutNothing_data();
    void languages_cutNothing();

private:
    UsageTable table(int rows, bool io = true) const;
    UsageTable gpuTable(int rows) const;
    JobId show(JobPhase phase, const UsageTable &usage);
    template<typename T>
    T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QString::fromLatin1(name));
    }
    TimeChart *chart() const { return child<TimeChart>("usageChart"); }

    static constexpr WallTime begin = 1'790'000'400'000;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<DetailsPanel> m_panel;
};

UsageTable TestUsageTab::table(int rows, bool io) const
{
    UsageTable table;
    table.source = QStringLiteral("processes");
    table.channels = {QStringLiteral("cpu"), QStringLiteral("memory"), QStringLiteral("read"),
                      QStringLiteral("write")};
    table.period = 1000;
    for (int i = 0; i < rows; ++i) {
        const double wave = std::sin(i / 40.0);
        const double memory = 1e9 + std::min(i, 200) * 6e6;
        UsageRow row{begin + i * 1000,
                     {{1.2 + wave, 1.6 + wave, 1.9 + wave, 1000}, {memory, memory, memory, 1000}}};
        row.values.append(io ? UsageValue{0, i < 60 ? 80e6 : 1e6, 90e6, 1000} : UsageValue{});
        row.values.append(io ? UsageValue{0, i % 100 < 5 ? 40e6 : 0, 40e6, 1000} : UsageValue{});
        table.rows.append(row);
    }
    const qint64 all = rows * 1000LL;
    table.whole = {begin, {{0.2, 1.6, 2.9, all}, {1e9, 2e9, 2.2e9, all}, {}, {}}};
    if (io)
        table.whole.values[2] = table.whole.values[3] = {0, 2e6, 90e6, all};
    table.until = begin + all;
    return table;
}

UsageTable TestUsageTab::gpuTable(int rows) const
{
    UsageTable gpu;
    gpu.source = QStringLiteral("gpu-1-GPU-abc");
    gpu.channels = {QStringLiteral("gpu"), QStringLiteral("gpumemory"), QStringLiteral("temperature"),
                    QStringLiteral("power")};
    gpu.period = 1000;
    for (int i = 0; i < rows; ++i) {
        const double busy = 80 + 15 * std::sin(i / 30.0);
        gpu.rows.append({begin + i * 1000,
                         {{busy, busy, busy, 1000},
                          {60e9, 60e9, 60e9, 1000},
                          {50, 50 + i / 30.0, 70, 1000},
                          {500, 7 * busy, 650, 1000}}});
    }
    const qint64 all = rows * 1000LL;
    gpu.whole = {begin,
                 {{65, 80, 95, all}, {60e9, 60e9, 60e9, all}, {50, 60, 70, all}, {450, 600, 650, all}}};
    gpu.until = begin + all;
    return gpu;
}

void TestUsageTab::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    m_panel = std::make_unique<DetailsPanel>(m_client.get());
    m_panel->resize(1000, 560);
    m_panel->show();
}

void TestUsageTab::cleanup()
{
    m_panel.reset();
    m_client.reset();
    m_engine.reset();
}

JobId TestUsageTab::show(JobPhase phase, const UsageTable &usage)
{
    const JobId id = m_engine->addJob(samples::commandJob(QStringLiteral("digits")), phase);
    if (!usage.rows.isEmpty())
        m_engine->usage.insert(id, usage);
    m_panel->setJob(m_engine->job(id)->summary);
    m_panel->setTab(DetailsPanel::UsageTabIndex);
    return id;
}

void TestUsageTab::nothingMeasured_saysSo()
{
    show(JobPhase::Completed, {});
    auto *note = child<QLabel>("usageNote");
    QTRY_VERIFY(note->text().startsWith(u"Nothing was measured"));
    QVERIFY(note->isVisible());
    QVERIFY(!child<QToolButton>("usageSave")->isEnabled());
    show(JobPhase::Pending, {});
    QTRY_VERIFY(note->text().contains(u"while it runs"));
}

void TestUsageTab::values_areShownInEveryForm()
{
    show(JobPhase::Completed, table(600));
    QTRY_VERIFY(chart()->isVisible());
    QCOMPARE(chart()->viewFrom(), begin);
    QCOMPARE(chart()->viewUntil(), begin + 600'000);
    QVERIFY(child<QLabel>("usageSums")->text().contains(u"1.60 cores in the mean"));
    // The same as a table.
    child<QToolButton>("usageAsTable")->click();
    auto *view = child<QTableView>("usageTable");
    QVERIFY(view->isVisible() && !chart()->isVisible());
    QCOMPARE(view->model()->rowCount(), 600);
    QCOMPARE(view->model()->index(0, 1).data().toString(), QStringLiteral("1.60"));
    // And the overview tells the sums.
    m_panel->setTab(DetailsPanel::OverviewTab);
    auto *sheet = child<QTextEdit>("overviewSheet");
    QTRY_VERIFY(sheet->toPlainText().contains(QStringLiteral("Peak memory")));
    QVERIFY(sheet->toPlainText().contains(QStringLiteral("1.60 cores")));
}

void TestUsageTab::series_areHiddenByClick()
{
    show(JobPhase::Completed, table(100));
    QTRY_VERIFY(chart()->isVisible());
    chart()->chooseMoment(begin + 50'500);
    QVERIFY(chart()->readout().contains(u"Memory"));
    auto *memory = child<QToolButton>("usageSeries_memory");
    QTest::mouseClick(memory, Qt::LeftButton);
    QVERIFY(!chart()->isSeriesShown(QStringLiteral("memory")));
    QVERIFY(!chart()->readout().contains(u"Memory"));
    memory->setFocus();
    QTest::keyClick(memory, Qt::Key_Space);
    QVERIFY(chart()->readout().contains(u"Memory"));
}

void TestUsageTab::notMeasured_isNotShown()
{
    show(JobPhase::Completed, table(100, false));
    QTRY_VERIFY(chart()->isVisible());
    QVERIFY(child<QToolButton>("usageSeries_cpu")->isVisible());
    QVERIFY(!child<QToolButton>("usageSeries_read")->isVisible());
    QVERIFY(!child<QLabel>("usageSums")->text().contains(u"Disk"));
    child<QToolButton>("usageAsTable")->click();
    QCOMPARE(child<QTableView>("usageTable")->model()->columnCount(), 5);
}

void TestUsageTab::gpu_hasCurvesOfItsOwn()
{
    const JobId job = show(JobPhase::Running, table(300));
    auto *source = child<QComboBox>("usageSource");
    QTRY_VERIFY(chart()->isVisible());
    QVERIFY(!source->isVisible()); // nothing to choose from
    m_engine->usage[job] = table(301);
    m_engine->gpuUsage.insert(job, {gpuTable(301)});
    QTRY_VERIFY(source->isVisible()); // it was put on a GPU
    QCOMPARE(source->count(), 2);
    QCOMPARE(source->currentText(), QStringLiteral("Processes"));
    source->setCurrentIndex(1);
    Q_EMIT source->activated(1);
    QCOMPARE(source->currentText(), QStringLiteral("GPU 1"));
    const QString sums = child<QLabel>("usageSums")->text();
    QVERIFY2(sums.contains(u"80 % busy in the mean") && sums.contains(u"50 Wh"), qPrintable(sums));
    QVERIFY(child<QToolButton>("usageSeries_power")->isVisible());
    QVERIFY(!child<QToolButton>("usageSeries_cpu")->isVisible());
    eyes::picture(m_panel.get(), QStringLiteral("usage-gpu"));
    child<QToolButton>("usageAsTable")->click();
    auto *view = child<QTableView>("usageTable");
    QTRY_COMPARE(view->model()->rowCount(), 301);
    QVERIFY(view->model()->headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("GPU busy")));
    // It goes on, and the choice stays.
    m_engine->usage[job] = table(303);
    m_engine->gpuUsage[job] = {gpuTable(303)};
    QTRY_COMPARE(view->model()->rowCount(), 303);
    QCOMPARE(source->currentIndex(), 1);
    // The sums of the overview are of the processes all the same.
    m_panel->setTab(DetailsPanel::OverviewTab);
    QTRY_VERIFY(child<QTextEdit>("overviewSheet")->toPlainText().contains(QStringLiteral("Peak memory")));
}

void TestUsageTab::keyboard_choosesZoomsAndPans()
{
    show(JobPhase::Completed, table(600));
    QTRY_VERIFY(chart()->isVisible());
    chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(chart()->readout().contains(u"CPU (cores): 1.60 (1.20 to 1.90)"));
    QCOMPARE(child<QLabel>("usageReadout")->text(), chart()->readout());
    QTest::keyClick(chart(), Qt::Key_Right);
    QVERIFY(!chart()->readout().contains(u"1.60 (1.20"));
    QTest::keyClick(chart(), Qt::Key_Plus);
    QCOMPARE(chart()->view(), TimeChart::View::Free);
    QCOMPARE(chart()->viewUntil() - chart()->viewFrom(), 300'000);
    QVERIFY(!child<QToolButton>("usageWhole")->isChecked());
    const WallTime from = chart()->viewFrom();
    QTest::keyClick(chart(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(chart()->viewFrom(), from + 60'000);
    // Not out of what there is, however far one pans.
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(chart(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(chart()->viewUntil(), begin + 600'000);
    QTest::keyClick(chart(), Qt::Key_0);
    QCOMPARE(chart()->viewFrom(), begin);
    QVERIFY(child<QToolButton>("usageWhole")->isChecked());
    // The finer rows of what is zoomed into are asked for.
    const int asked = m_engine->calls(rpc::JobUsage::method);
    chart()->showStretch(begin + 100'000, begin + 160'000);
    QTRY_VERIFY(m_engine->calls(rpc::JobUsage::method) > asked);
}

void TestUsageTab::running_goesOn()
{
    const JobId id = show(JobPhase::Running, table(30));
    QTRY_VERIFY(chart()->isVisible());
    child<QToolButton>("usageFollow")->click();
    QCOMPARE(chart()->view(), TimeChart::View::Following);
    m_engine->usage.insert(id, table(33));
    QTRY_COMPARE(chart()->viewUntil(), begin + 33'000);
    QTRY_COMPARE(child<QTableView>("usageTable")->model()->rowCount(), 33);
}

void TestUsageTab::hidden_asksNothing()
{
    show(JobPhase::Running, table(30));
    QTRY_VERIFY(chart()->isVisible());
    m_panel->setTab(DetailsPanel::EventsTabIndex);
    QTest::qWait(50);
    const int asked = m_engine->calls(rpc::JobUsage::method);
    QTest::qWait(1300);
    QCOMPARE(m_engine->calls(rpc::JobUsage::method), asked);
}

void TestUsageTab::events_areMarks()
{
    const JobId id = show(JobPhase::Completed, table(100));
    m_engine->addEvent(id, QStringLiteral("event.job-created"));
    m_panel->setJob(m_engine->job(id)->summary);
    QTRY_VERIFY(chart()->isVisible());
    TimeChart marked;
    marked.resize(600, 300);
    marked.setSpan(begin, begin + 100'000);
    marked.setMarks({{chartTime(begin + 50'000), QStringLiteral("<b>Restarted</b>")}});
    marked.chooseMoment(begin + 50'100);
    QVERIFY(marked.readout().endsWith(u"<b>Restarted</b>"));
    marked.chooseMoment(begin + 70'000);
    QVERIFY(!marked.readout().contains(u"Restarted"));
}

void TestUsageTab::saved_asPictureAndValues()
{
    const QTemporaryDir folder;
    show(JobPhase::Completed, table(100));
    QTRY_VERIFY(chart()->isVisible());
    prompts::Script script;
    const auto saveAs = [&](const char *action, const char *dialog, const QString &path) {
        script.answerPath(QString::fromLatin1(dialog), path);
        child<QAction>(action)->trigger();
        QTRY_VERIFY(QFile::exists(path));
    };
    const QString csv = folder.filePath(QStringLiteral("u.csv"));
    saveAs("usageSaveTable", "saveUsageTable", csv);
    QFile values(csv);
    QVERIFY(values.open(QIODevice::ReadOnly));
    QCOMPARE(values.readAll().count('\n'), 101);
    const QString png = folder.filePath(QStringLiteral("u.png"));
    saveAs("usageSavePicture", "saveUsagePicture", png);
    QVERIFY(QImage(png).width() > 600);
}

void TestUsageTab::languages_cutNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de_DE");
    QTest::newRow("right to left") << QStringLiteral("mirrored");
}

void TestUsageTab::languages_cutNothing()
{
    QFETCH(QString, language);
    const eyes::Speaking speaking(language);
    cleanup();
    init();
    show(JobPhase::Completed, table(1500));
    QTRY_VERIFY(chart()->isVisible());
    chart()->setMarks({{chartTime(begin + 300'000), QStringLiteral("Restarted")}});
    chart()->chooseMoment(begin + 700'000);
    QTest::qWait(50);
    QCOMPARE(eyes::cutTexts(m_panel.get()), QStringList());
    eyes::picture(m_panel.get(), QStringLiteral("usage-") + language);
    child<QToolButton>("usageAsTable")->click();
    QTest::qWait(50);
    QCOMPARE(eyes::cutTexts(m_panel.get()), QStringList());
    eyes::picture(m_panel.get(), QStringLiteral("usage-table-") + language);
}

QTEST_MAIN(TestUsageTab)
#include "tst_usagetab.moc"
