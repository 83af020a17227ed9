// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/sleepguard.h"
#include "tests/support/bus/privatebus.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <unistd.h>

using namespace trainshed;

/// What org.freedesktop.login1 says of Inhibit(), as far as one who asks for it sees.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QList<QStringList> asked;
    bool refuses = false;

    /// How many of the locks that were given are held.
    int held()
    {
        int count = 0;
        for (const int end : std::as_const(m_ends)) {
            pollfd state{end, POLLIN, 0};
            count += ::poll(&state, 1, 0) == 0 ? 1 : 0; // no end of file: somebody has the other end
        }
        return count;
    }
    ~FakeLogind() override
    {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked.append({what, who, why, mode});
        int ends[2];
        if (refuses || ::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        m_ends.append(ends[0]);
        QDBusUnixFileDescriptor lock(ends[1]); // a duplicate
        ::close(ends[1]);
        return lock;
    }

private:
    QList<int> m_ends;
};

class TestSleepGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noLogind_isSaidOnce();
    void lock_isHeldAndReleased();
    void releaseBeforeTheAnswer_holdsNothing();
    void end_releases();

private:
    std::unique_ptr<test::PrivateBus> m_bus;
    QThreadPool m_workers;
    FakeLogind m_logind;
};

void TestSleepGuard::initTestCase()
{
    m_bus = std::make_unique<test::PrivateBus>("DBUS_SYSTEM_BUS_ADDRESS");
    QVERIFY2(m_bus->isRunning(), "dbus-daemon is needed");
}

void TestSleepGuard::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    m_workers.waitForDone();
    m_bus.reset();
}

void TestSleepGuard::noLogind_isSaidOnce()
{
    const auto guard = logindSleepGuard(m_workers);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("may go to sleep while jobs run")));
    guard->hold(QStringLiteral("why"));
    QTest::qWait(300);
    guard->release();
    QTest::failOnWarning(QRegularExpression(QStringLiteral("may go to sleep")));
    guard->hold(QStringLiteral("why"));
    QTest::qWait(300);
    guard->release();

    auto connection = QDBusConnection::connectToBus(m_bus->address(), QStringLiteral("logind"));
    QVERIFY(connection.isConnected());
    QVERIFY(connection.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_logind,
                                      QDBusConnection::ExportAllSlots));
    QVERIFY(connection.registerService(QStringLiteral("org.freedesktop.login1")));
}

void TestSleepGuard::lock_isHeldAndReleased()
{
    const auto guard = logindSleepGuard(m_workers);
    guard->hold(QStringLiteral("Training jobs are running."));
    QTRY_COMPARE(m_logind.held(), 1);
    QCOMPARE(m_logind.asked.last(),
             (QStringList{QStringLiteral("sleep:idle"), QStringLiteral("Trainshed"),
                          QStringLiteral("Training jobs are running."), QStringLiteral("block")}));
    const qsizetype asked = m_logind.asked.size();
    guard->hold(QStringLiteral("again"));
    QTest::qWait(100);
    QCOMPARE(m_logind.asked.size(), asked);
    QCOMPARE(m_logind.held(), 1);
    guard->release();
    QTRY_COMPARE(m_logind.held(), 0);
    guard->hold(QStringLiteral("the next job"));
    QTRY_COMPARE(m_logind.held(), 1);
    guard->release();
    QTRY_COMPARE(m_logind.held(), 0);
}

void TestSleepGuard::releaseBeforeTheAnswer_holdsNothing()
{
    const qsizetype asked = m_logind.asked.size();
    const auto guard = logindSleepGuard(m_workers);
    guard->hold(QStringLiteral("short"));
    guard->release();
    QTRY_COMPARE(m_logind.asked.size(), asked + 1);
    QTRY_COMPARE(m_logind.held(), 0);
    // Taken up again while the first question was open: the answer to it serves.
    guard->hold(QStringLiteral("short"));
    guard->release();
    guard->hold(QStringLiteral("short"));
    QTRY_COMPARE(m_logind.held(), 1);
    QCOMPARE(m_logind.asked.size(), asked + 2);
}

void TestSleepGuard::end_releases()
{
    auto guard = logindSleepGuard(m_workers);
    guard->hold(QStringLiteral("until the engine ends"));
    QTRY_COMPARE(m_logind.held(), 1);
    guard.reset();
    QTRY_COMPARE(m_logind.held(), 0);
}

QTEST_GUILESS_MAIN(TestSleepGuard)
#include "tst_sleepguard.moc"
