// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/joblistmodel.h"
#include "model/job/hang.h"
#include "model/protocol/client/jobfeed.h"
#include "tests/support/bus/privatebus.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "tests/ui/notify/fakenotifications.h"
#include "ui/notify/desktopnotifier.h"
#include "ui/notify/jobnotices.h"
#include "ui/notify/trayicon.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>
#include <QWidget>

#include <chrono>
#include <memory>

using namespace trainshed;

namespace {

constexpr std::chrono::milliseconds gather{50};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A window's parts that make notices, with an engine.
struct World {
    FakeEngine engine;
    std::unique_ptr<EngineClient> client = engine.client();
    JobFeed feed{client.get()};
    JobListModel jobs;
    JobNotices notices{client.get(), &jobs, gather};
    QSignalSpy fallback{&notices, &JobNotices::fallback};
    QSignalSpy wanted{&notices, &JobNotices::wanted};
    /// Notices whose number the desktop has told: before that, nobody can choose anything of them.
    QSignalSpy numbered{notices.findChild<DesktopNotifier *>(), &DesktopNotifier::shown};

    World()
    {
        notices.setFeed(&feed);
        jobs.setFeed(&feed);
    }
    JobId add(const char *name, JobPhase phase = JobPhase::Running)
    {
        return engine.addJob(samples::commandJob(s(name)), phase);
    }
    bool begin()
    {
        client->open();
        feed.start();
        return QTest::qWaitFor([this] { return feed.isComplete(); });
    }
    bool has(const JobId &id, JobPhase phase)
    {
        return QTest::qWaitFor([&] { return jobs.find(id) && jobs.find(id)->phase == phase; });
    }
};

} // namespace

class TestJobNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void withoutADesktop_theWindowTells();
    void failure_comesWithItsLastError();
    void markup_isNotInterpreted();
    void poorDesktop_getsWhatItCanShow();
    void actions_leadBack();
    void strangers_areNotHeard();
    void old_isNoNews();
    void userStopped_isNoNews();
    void hang_isToldOnce();
    void choice_isKept();
    void lookedAt_isNotTold();
    void many_areGathered();
    void desktopThatEnds_isNoticed();
    void trayCounts();

private:
    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<test::FakeNotifications> m_desktop;
};

void TestJobNotices::initTestCase()
{
    m_bus = std::make_unique<test::PrivateBus>("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY2(m_bus->isRunning(), "dbus-daemon is needed");
    m_desktop = std::make_unique<test::FakeNotifications>(m_bus->address());
}

void TestJobNotices::cleanupTestCase()
{
    m_desktop.reset();
    m_bus.reset();
}

void TestJobNotices::init()
{
    m_desktop->shown.clear();
    m_desktop->capabilities = {s("actions"), s("body"), s("body-markup")};
}

void TestJobNotices::withoutADesktop_theWindowTells()
{
    World world;
    const JobId id = world.add("alone");
    QVERIFY(world.begin());
    world.engine.setPhase(id, JobPhase::Failed, {s("end.exit-status"), {s("1")}});
    QTRY_COMPARE(world.fallback.size(), 1);
    QCOMPARE(world.fallback[0][0].value<MessageBar::Kind>(), MessageBar::Kind::Error);
    QCOMPARE(world.fallback[0][1].toString(), s("“alone V0001” failed\nexit status 1"));
    QVERIFY(m_desktop->begin()); // from here on there is one
}

void TestJobNotices::failure_comesWithItsLastError()
{
    World world;
    const JobId id = world.add("bad");
    QVERIFY(world.begin());
    world.engine.addEvent(id, s("event.last-error"), {s("KeyError: 'x'")}, EventLevel::Error);
    world.engine.setPhase(id, JobPhase::Failed, {s("end.exit-status"), {s("1")}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const auto &shown = m_desktop->shown.first();
    QCOMPARE(shown.program, s("Trainshed"));
    QCOMPARE(shown.title, s("“bad V0001” failed"));
    QCOMPARE(shown.body, s("exit status 1\nKeyError: 'x'").toHtmlEscaped());
    QCOMPARE(shown.hints.value(s("urgency")).toInt(), 2);
    QCOMPARE(shown.hints.value(s("desktop-entry")).toString(), s("io.github.trainshed.Trainshed"));
    QCOMPARE(world.fallback.size(), 0);
}

void TestJobNotices::markup_isNotInterpreted()
{
    const QString evil = s("<b>x</b> <a href=\"http://e\">& \"'");
    QCOMPARE(noticeBody(evil, {s("body"), s("body-markup")}), evil.toHtmlEscaped());
    QVERIFY(!noticeBody(evil, {s("body-markup")}).contains(u'<'));
    QCOMPARE(noticeBody(evil, {s("body")}), evil); // which shows it as it is
    World world;
    const JobId id = world.add("evil");
    QVERIFY(world.begin());
    world.engine.addEvent(id, s("event.last-error"), {evil}, EventLevel::Error);
    world.engine.setPhase(id, JobPhase::Failed, {s("end.start-failed"), {s("<img src=\"file:///etc/x\">")}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QVERIFY(!m_desktop->shown.first().body.contains(u'<'));
    QVERIFY(m_desktop->shown.first().body.contains(u"&lt;img src="));
}

void TestJobNotices::poorDesktop_getsWhatItCanShow()
{
    m_desktop->capabilities = {};
    World world;
    const JobId id = world.add("plain");
    QVERIFY(world.begin());
    world.engine.setPhase(id, JobPhase::Completed, {s("end.completed"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, s("“plain V0001” completed"));
    QVERIFY(m_desktop->shown.first().body.isEmpty());
    QVERIFY(m_desktop->shown.first().actions.isEmpty());
    QCOMPARE(m_desktop->shown.first().hints.value(s("urgency")).toInt(), 1);
}

void TestJobNotices::actions_leadBack()
{
    World world;
    const JobId id = world.add("way");
    world.engine.change(id, [](JobDetails &job) { job.summary.attempt = 1; });
    QVERIFY(world.begin());
    world.engine.setPhase(id, JobPhase::Completed, {s("end.completed"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().actions,
             (QStringList{s("default"), s("Show"), s("open-log"), s("Open log"), s("open-output"),
                          s("Open output")}));
    QVERIFY(m_desktop->shown.first().body.startsWith(u"It ran for "));
    QTRY_COMPARE(world.numbered.size(), 1);
    m_desktop->choose(0, s("open-log"), s("token-7"));
    QTRY_COMPARE(world.wanted.size(), 1);
    QCOMPARE(world.wanted[0][0].value<JobId>(), id);
    QCOMPARE(world.wanted[0][1].toString(), s("open-log"));
    QCOMPARE(world.wanted[0][2].toByteArray(), QByteArray("token-7"));
    m_desktop->choose(5, s("open-log")); // somebody else's
    m_desktop->choose(0, s("default"));
    QTRY_COMPARE(world.wanted.size(), 2);
    QCOMPARE(world.wanted[1][1].toString(), s("default"));
    QVERIFY(world.wanted[1][2].toByteArray().isEmpty());
}

void TestJobNotices::strangers_areNotHeard()
{
    World world;
    const JobId id = world.add("mine");
    QVERIFY(world.begin());
    world.engine.setPhase(id, JobPhase::Completed, {s("end.completed"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QTest::qWait(50);
    {
        QDBusConnection stranger = QDBusConnection::connectToBus(m_bus->address(), s("stranger"));
        test::FakeNotifications::send(stranger, "ActionInvoked", {quint32(1), s("open-output")});
    }
    QTest::qWait(100);
    QCOMPARE(world.wanted.size(), 0);
    QDBusConnection::disconnectFromBus(s("stranger"));
}

void TestJobNotices::old_isNoNews()
{
    World world;
    const JobId done = world.add("done", JobPhase::Completed);
    const JobId failed = world.add("failed", JobPhase::Failed);
    QVERIFY(world.begin());
    // Its row changes, and one comes out of an archive.
    world.engine.change(done, [](JobDetails &job) { job.spec.description = s("new"); });
    JobSummary opened = samples::summary(9, JobPhase::Failed);
    opened.sequence = 0;
    world.engine.addJob(opened);
    world.engine.forgetHistory(); // a new snapshot
    QTest::qWait(500);
    QCOMPARE(m_desktop->shown.size(), 0);
    Q_UNUSED(failed)
}

void TestJobNotices::userStopped_isNoNews()
{
    World world;
    const JobId mine = world.add("mine");
    const JobId limit = world.add("limit");
    QVERIFY(world.begin());
    world.engine.setPhase(mine, JobPhase::Terminated, {s("end.stopped-by-user"), {}});
    world.engine.setPhase(limit, JobPhase::Terminated, {s("end.auto-stop"), {s("5")}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, s("“limit V0001” was stopped"));
    QCOMPARE(m_desktop->shown.first().body, s("Stopped by Auto Stop after 5 minutes of running."));
}

void TestJobNotices::hang_isToldOnce()
{
    World world;
    const JobId id = world.add("still");
    QVERIFY(world.begin());
    world.engine.setPhase(id, JobPhase::Running, hangReason(1'800'000));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, s("“still V0001” may hang"));
    QCOMPARE(m_desktop->shown.first().body, s("May hang: nothing has moved for 30 min."));
    world.engine.change(id, [](JobDetails &job) { job.summary.priority = 2; });
    world.engine.setPhase(id, JobPhase::Running, {});
    QVERIFY(QTest::qWaitFor([&] { return !seemsToHang(*world.jobs.find(id)); }));
    QTest::qWait(300);
    QCOMPARE(m_desktop->shown.size(), 1);
}

void TestJobNotices::choice_isKept()
{
    World world;
    const JobId a = world.add("a");
    const JobId b = world.add("b");
    const JobId c = world.add("c");
    QVERIFY(world.begin());
    world.notices.setChoice({false, true, false});
    world.engine.setPhase(a, JobPhase::Completed, {s("end.completed"), {}});
    world.engine.setPhase(b, JobPhase::Running, hangReason(1000));
    world.engine.setPhase(c, JobPhase::Failed, {s("end.exit-status"), {s("3")}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, s("“c V0001” failed"));
}

void TestJobNotices::lookedAt_isNotTold()
{
    World world;
    const JobId seen = world.add("seen");
    const JobId other = world.add("other");
    QVERIFY(world.begin());
    world.notices.setLooking([seen](const JobId &id) { return id == seen; });
    world.engine.setPhase(seen, JobPhase::Failed, {s("end.exit-status"), {s("1")}});
    world.engine.setPhase(other, JobPhase::Failed, {s("end.exit-status"), {s("1")}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, s("“other V0001” failed"));
}

void TestJobNotices::many_areGathered()
{
    World world;
    QList<JobId> ids;
    for (int i = 0; i < 9; ++i)
        ids.append(world.add(qPrintable(QStringLiteral("j%1").arg(i))));
    QVERIFY(world.begin());
    for (int i = 0; i < 9; ++i) {
        if (i < 2)
            world.engine.setPhase(ids[i], JobPhase::Completed, {s("end.completed"), {}});
        else
            world.engine.setPhase(ids[i], JobPhase::Failed, {s("end.exit-status"), {s("1")}});
    }
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().title, s("9 training jobs: 2 completed, 7 failed"));
    QVERIFY(m_desktop->shown.first().body.endsWith(u", and 2 more"));
    QCOMPARE(m_desktop->shown.first().actions, (QStringList{s("default"), s("Show")}));
    QTRY_COMPARE(world.numbered.size(), 1);
    m_desktop->choose(0, s("default"));
    QTRY_COMPARE(world.wanted.size(), 1);
    QVERIFY(world.wanted[0][0].value<JobId>().isEmpty());
}

void TestJobNotices::desktopThatEnds_isNoticed()
{
    World world;
    const JobId a = world.add("a");
    const JobId b = world.add("b");
    QVERIFY(world.begin());
    world.engine.setPhase(a, JobPhase::Completed, {s("end.completed"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    m_desktop->end();
    world.engine.setPhase(b, JobPhase::Completed, {s("end.completed"), {}});
    QTRY_COMPARE(world.fallback.size(), 1);
    QVERIFY(world.fallback[0][1].toString().startsWith(u"“b V0001” completed"));
    QVERIFY(m_desktop->begin());
}

void TestJobNotices::trayCounts()
{
    World world;
    world.add("a");
    world.add("b", JobPhase::Pending);
    world.add("c", JobPhase::Creating);
    world.add("d", JobPhase::Completed);
    QVERIFY(world.begin());
    QWidget window;
    TrayIcon tray(&world.jobs, &window);
    QTRY_COMPARE(tray.counts(), s("Trainshed: 1 running, 2 waiting"));
    // Offscreen there is no tray: nothing is shown, and nothing is lost by it.
    tray.setShown(true);
    QCOMPARE(tray.isShown(), QSystemTrayIcon::isSystemTrayAvailable());
    tray.setShown(false);
    QVERIFY(!tray.isShown());
}

QTEST_MAIN(TestJobNotices)
#include "tst_jobnotices.moc"
