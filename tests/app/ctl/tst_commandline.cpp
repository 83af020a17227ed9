// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "model/protocol/wire/bytedevice.h"

#include <QTest>

using namespace trainshed;

namespace {

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

/// Before any engine: a command that gets so far ends with Unreachable, since no connection can be made.
Ran run(const QStringList &arguments)
{
    Ran ran;
    ctl::Output out([&](const QByteArray &b) { return ran.out += QString::fromUtf8(b), true; },
                    [&](const QByteArray &b) { return ran.err += QString::fromUtf8(b), true; });
    ran.status = static_cast<int>(ctl::runProgram(arguments, out, [](const Home &, bool) {
        return std::make_unique<EngineClient>([]() -> std::unique_ptr<ByteDevice> { return nullptr; },
                                              QStringLiteral("test"));
    }));
    out.flush();
    return ran;
}

Ran run(const char *words)
{
    return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TRAINSHED_HOME", "/nonexistent/trainshed"); }

    void usage_isRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 "jobs",
                                 "job",
                                 "job lst",
                                 "job show",
                                 "job show a b",
                                 "job list x",
                                 "job list --bogus",
                                 "job list --limit 0",
                                 "job list --limit x",
                                 "job list --status Sleeping",
                                 "job list --best",
                                 "job create",
                                 "job check",
                                 "job create -f",
                                 "job priority a",
                                 "job priority a 4",
                                 "job priority a high",
                                 "job wait",
                                 "job wait a --timeout soon",
                                 "job wait a --timeout -1",
                                 "job rebuild a --set lr",
                                 "job rebuild a --set =1",
                                 "job logs a --tail -1",
                                 "job logs a --attempt 0",
                                 "job stop",
                                 "algorithm create",
                                 "algorithm update",
                                 "experiment create",
                                 "engine",
                                 "engine dance",
                                 "watch x",
                                 "--home",
                                 "--home= job list",
                                 "--nonsense"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void usage_isRefused()
    {
        QFETCH(QString, line);
        const Ran ran = run(line.toUtf8().constData());
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.startsWith(QStringLiteral("trainshedctl: ")));
    }

    void laterCommands_sayThatTheyComeLater_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"pool add x --slurm", "pool remove x"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void laterCommands_sayThatTheyComeLater()
    {
        QFETCH(QString, line);
        const Ran ran = run(line.toUtf8().constData());
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(QStringLiteral("comes with a later version")), qPrintable(ran.err));
        QVERIFY(!run("--help").out.contains(line.section(u' ', 0, 1)));
    }

    void help_namesEveryCommand_andItsOptions()
    {
        const Ran all = run("--help");
        QCOMPARE(all.status, 0);
        for (const ctl::Command &command : ctl::commands()) {
            QVERIFY2(all.out.contains(command.words), qPrintable(command.words));
            const Ran one = run(command.words.split(u' ') + QStringList{QStringLiteral("--help")});
            QCOMPARE(one.status, 0);
            for (const QCommandLineOption &option : command.options)
                QVERIFY2(one.out.contains(QString(u'-' + option.names().last())), qPrintable(one.out));
        }
    }

    void help_ofANoun_showsItsCommandsOnly()
    {
        const Ran ran = run("job --help");
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains(QStringLiteral("job stop")));
        QVERIFY(!ran.out.contains(QStringLiteral("engine stop")));
        QCOMPARE(run("nonsense --help").status, 2);
    }

    void version_isShown()
    {
        const Ran ran = run("--version");
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith(QStringLiteral("trainshedctl ")));
    }

    void engineThatCanNotBeHad_isStatusFive()
    {
        const Ran status = run("engine status");
        QCOMPARE(status.status, 5);
        QVERIFY(status.out.contains(QStringLiteral("not running")));
        QCOMPARE(run("--json engine status").out.simplified(), QStringLiteral("{ \"state\": \"stopped\" }"));
        QCOMPARE(run("engine stop").status, 0); // what was wanted is so already
    }

    void options_mayStandAnywhere()
    {
        for (const char *line : {"--json engine status", "engine --json status", "engine status --json"})
            QVERIFY2(run(line).out.startsWith(u'{'), line);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
