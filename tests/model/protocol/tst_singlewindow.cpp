// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/singlewindow.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace trainshed;
using Role = SingleWindow::Role;

namespace {

/// A second program: in a thread, since it waits for the first one.
class Second
{
public:
    Second(const Home &home, const SingleWindow::Wish &wish)
        : m_thread(QThread::create([this, home, wish] {
            SingleWindow single(home);
            m_role = single.claim(wish);
        }))
    {
        m_thread->start();
    }
    ~Second() { m_thread->wait(); }
    bool isFinished() const { return m_thread->isFinished(); }
    const Result<Role> &role() const { return *m_role; }

private:
    std::optional<Result<Role>> m_role;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestSingleWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = Home::locate(m_folder->path());
        QVERIFY(m_home.create());
    }
    void cleanup() { QDir(m_home.runtime).removeRecursively(); }

    void second_handsItsFileOver()
    {
        SingleWindow first(m_home);
        QList<SingleWindow::Wish> wishes;
        connect(&first, &SingleWindow::wanted, this,
                [&](const SingleWindow::Wish &wish) { wishes.append(wish); });
        const auto role = first.claim({});
        QVERIFY(role);
        QCOMPARE(*role, Role::First);
        const QString path = QString::fromUtf8("/tmp/j\xc3\xb6"
                                               "b\n.json");
        const Second second(m_home, {path, "token"});
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.role());
        QCOMPARE(*second.role(), Role::Second);
        QTRY_COMPARE(wishes.size(), 1);
        QCOMPARE(wishes[0].path, path);
        QCOMPARE(wishes[0].activation, QByteArray("token"));
    }

    void first_gone_leavesTheHome()
    {
        {
            SingleWindow first(m_home);
            QVERIFY(first.claim({}));
        }
        SingleWindow next(m_home);
        const auto role = next.claim({});
        QVERIFY(role);
        QCOMPARE(*role, Role::First);
    }

    void first_killed_leavesTheHome()
    {
        // As a killed program leaves them: a lock of a process that is gone, a socket that nobody hears.
        QFile lock(m_home.runtime + QStringLiteral("/window.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\ntrainshed\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        lock.close();
        QFile socket(m_home.runtime + QStringLiteral("/window.sock"));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        socket.close();
        SingleWindow next(m_home);
        const auto role = next.claim({});
        QVERIFY2(role, role ? "" : qPrintable(role.error().text()));
        QCOMPARE(*role, Role::First);
    }

    void first_silent_isTold()
    {
        SingleWindow first(m_home);
        QVERIFY(first.claim({}));
        SingleWindow second(m_home); // in the same thread: nobody answers
        const auto role = second.claim({});
        QVERIFY(!role);
        QCOMPARE(role.error().code, ErrorCode::Timeout);
    }

    void noise_doesNoHarm()
    {
        SingleWindow first(m_home);
        int wishes = 0;
        connect(&first, &SingleWindow::wanted, this, [&] { ++wishes; });
        QVERIFY(first.claim({}));
        QLocalSocket flood;
        flood.connectToServer(m_home.runtime + QStringLiteral("/window.sock"));
        QVERIFY(flood.waitForConnected());
        flood.write(QByteArray(1 << 20, 'x'));
        QTRY_COMPARE(flood.state(), QLocalSocket::UnconnectedState);
        QLocalSocket broken;
        broken.connectToServer(m_home.runtime + QStringLiteral("/window.sock"));
        QVERIFY(broken.waitForConnected());
        broken.write("{no json\n");
        QTRY_COMPARE(wishes, 1); // the window comes to the front, and that is all
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Home m_home;
};

QTEST_GUILESS_MAIN(TestSingleWindow)
#include "tst_singlewindow.moc"
