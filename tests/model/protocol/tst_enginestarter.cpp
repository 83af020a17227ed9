// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/engineclient.h"
#include "model/protocol/client/enginestarter.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace trainshed;

class TestEngineStarter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void start_givesItTheHomeAndASessionOfItsOwn();
    void start_withoutTheProgram_saysSo();
    void start_ofWhatIsNoProgram_saysSo();
    void lastWords_areTheLastLine();
    void client_withoutTheProgram_givesUpWithASentence();

private:
    QString script(const QByteArray &body)
    {
        const QString path = m_dir->filePath(QStringLiteral("engine.sh"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    Home m_home;
};

void TestEngineStarter::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_home = Home::locate(m_dir->filePath(QStringLiteral("home")));
}

void TestEngineStarter::start_givesItTheHomeAndASessionOfItsOwn()
{
    const QString out = m_dir->filePath(QStringLiteral("out"));
    // session ID is field 6 of stat; 0, 1 and 2 say where the streams go
    const EngineStarter starter(
        m_home,
        script("{ echo \"$@\"; pwd; cut -d' ' -f6 /proc/$$/stat; readlink /proc/$$/fd/0 /proc/$$/fd/1; "
               "} > '" +
               out.toUtf8() + ".part'; mv '" + out.toUtf8() + ".part' '" + out.toUtf8() + "'\n"));
    const Result<> started = starter.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().text()));
    QTRY_VERIFY(QFileInfo::exists(out));
    const QList<QByteArray> lines = content(out).split('\n');
    QCOMPARE(lines.at(0), "--home " + m_home.root.toUtf8());
    QCOMPARE(lines.at(1), QByteArray("/"));
    QVERIFY(lines.at(2).toLongLong() > 0);
    QVERIFY(lines.at(2).toLongLong() != getsid(0));
    QCOMPARE(lines.at(3), QByteArray("/dev/null"));
    QVERIFY(QFileInfo(m_home.runtime).isDir()); // the home was made
}

void TestEngineStarter::start_withoutTheProgram_saysSo()
{
    const EngineStarter starter(m_home, m_dir->filePath(QStringLiteral("absent")));
    const Result<> started = starter.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Unreachable);
    QVERIFY(!started.error().what.isEmpty());
}

void TestEngineStarter::start_ofWhatIsNoProgram_saysSo()
{
    const QString path = script("");
    QFile::setPermissions(path, QFile::ReadOwner);
    const Result<> started = EngineStarter(m_home, path).start();
    QVERIFY(!started);
    QVERIFY(started.error().detail.contains(path));
}

void TestEngineStarter::lastWords_areTheLastLine()
{
    const EngineStarter starter(m_home,
                                script("echo first >&2; echo 'The database is newer.' >&2; exit 1\n"));
    QVERIFY(starter.start().has_value());
    QTRY_COMPARE(starter.lastWords(), QStringLiteral("The database is newer."));
}

void TestEngineStarter::client_withoutTheProgram_givesUpWithASentence()
{
    if (!qEnvironmentVariableIsEmpty("PATH"))
        qputenv("PATH", "/nowhere"); // an installed engine is not meant
    EngineClient client(m_home, QStringLiteral("test"), true);
    std::optional<Error> got;
    client.call(rpc::JobProposeName{}, this, [&](const Result<rpc::JobProposeName::Reply> &reply) {
        if (!reply)
            got = reply.error();
    });
    client.open();
    QTRY_VERIFY_WITH_TIMEOUT(got, 3000);
    QCOMPARE(got->code, ErrorCode::Unreachable);
    QVERIFY2(got->what.contains(u"trainshed-engine"), qPrintable(got->what));
    QCOMPARE(client.state(), EngineClient::State::Lost);
}

QTEST_GUILESS_MAIN(TestEngineStarter)
#include "tst_enginestarter.moc"
