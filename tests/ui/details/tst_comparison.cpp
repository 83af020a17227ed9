// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Versions tab and the window that compares jobs.
#include "model/items/comparemodel.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/details/comparetable.h"
#include "ui/details/comparewindow.h"
#include "ui/details/versionstab.h"
#include "ui/prompts/script.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace trainshed;

static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

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
    }

private:
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
