// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What bash offers when Tab is pressed after trainshedctl, with a trainshedctl that is played by a script.
class TestCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void words_offered_data();
    void words_offered();
    void names_engineAway_startNothing();

private:
    QStringList offered(const QString &line) const;
    void playTrainshedctl(const QByteArray &script);

    QTemporaryDir m_work;
};

void TestCompletion::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty(), "bash is not installed");
}

void TestCompletion::playTrainshedctl(const QByteArray &script)
{
    QFile file(m_work.filePath(QStringLiteral("trainshedctl")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\necho \"$*\" >>\"$(dirname \"$0\")/calls\"\n" + script);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// The offer for a command line whose last word (empty after a blank) is being written.
QStringList TestCompletion::offered(const QString &line) const
{
    QProcess bash;
    bash.start(
        QStringLiteral("bash"),
        {QStringLiteral("--norc"), QStringLiteral("-c"),
         QStringLiteral("PATH=\"$3:$PATH\"; . \"$1\" || exit 1\n"
                        "IFS=' ' read -ra COMP_WORDS <<<\"$2\"; [ \"${2% }\" = \"$2\" ] || COMP_WORDS+=('')\n"
                        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _trainshedctl\n"
                        "printf '%s\\n' \"${COMPREPLY[@]}\""),
         QStringLiteral("bash"),
         qEnvironmentVariable("TRAINSHED_SOURCE") + u"/resources/desktop/trainshedctl.bash", line,
         m_work.path()});
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        qFatal("bash: %s", bash.readAllStandardError().constData());
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestCompletion::words_offered_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offer");
    QTest::newRow("noun") << "trainshedctl jo"
                          << "job";
    QTest::newRow("noun after options") << "trainshedctl --json --home /x al"
                                        << "algorithm";
    QTest::newRow("verb") << "trainshedctl engine s"
                          << "status start stop";
    QTest::newRow("dataset verb") << "trainshedctl dataset p"
                                  << "publish";
    QTest::newRow("dataset names") << "trainshedctl dataset verify wo"
                                   << "words";
    QTest::newRow("a new dataset has a new name") << "trainshedctl dataset create wo"
                                                  << "";
    QTest::newRow("options") << "trainshedctl job logs x --t"
                             << "--tail";
    QTest::newRow("status") << "trainshedctl job list --status C"
                            << "Creating Completed";
    QTest::newRow("job names") << "trainshedctl job logs dig"
                               << "digits digits-2";
    QTest::newRow("only one job") << "trainshedctl job logs digits dig"
                                  << "";
    QTest::newRow("many jobs") << "trainshedctl job stop digits oth"
                               << "other";
    QTest::newRow("priority") << "trainshedctl job priority digits "
                              << "1 2 3";
    QTest::newRow("set is no job") << "trainshedctl job rebuild --set seed = 3 oth"
                                   << "other";
    QTest::newRow("a number is not guessed") << "trainshedctl job list --limit "
                                             << "";
    QTest::newRow("storage") << "trainshedctl storage "
                             << "list copy profile";
    QTest::newRow("storage profile") << "trainshedctl storage profile t"
                                     << "test";
    QTest::newRow("names of profiles") << "trainshedctl storage profile remove oth"
                                       << "other";
    QTest::newRow("a new profile has a new name") << "trainshedctl storage profile add oth"
                                                  << "";
    QTest::newRow("options of three words") << "trainshedctl storage profile add x y --no"
                                            << "--no-tls-check";
    QTest::newRow("a choice") << "trainshedctl storage profile add x y --keys a"
                              << "aws anonymous";
    QTest::newRow("hostile name is left out") << "trainshedctl job show $"
                                              << "";
}

void TestCompletion::words_offered()
{
    QFETCH(QString, line);
    QFETCH(QString, offer);
    playTrainshedctl(
        "case \"$*\" in *list*) echo '[{\"metadata\":{\"name\":\"digits\"}},"
        "{\"metadata\":{\"name\":\"digits-2\"}},{\"metadata\":{\"name\":\"digits\"}},"
        "{\"metadata\":{\"name\":\"$(touch "
        "gotcha)\"}},{\"metadata\":{\"name\":\"other\"}},{\"dataset_name\":\"words\"}]';; esac\n");
    QCOMPARE(offered(line), offer.split(u' ', Qt::SkipEmptyParts));
}

void TestCompletion::names_engineAway_startNothing()
{
    QFile::remove(m_work.filePath(QStringLiteral("calls")));
    playTrainshedctl("exit 5\n");
    QCOMPARE(offered(QStringLiteral("trainshedctl --home /h job show ")), QStringList());
    QFile calls(m_work.filePath(QStringLiteral("calls")));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(calls.readAll(), "--quiet --home /h engine status\n");
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
