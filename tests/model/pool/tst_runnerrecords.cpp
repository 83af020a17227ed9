// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/pidfd.h"
#include "model/pool/local/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestRunnerRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_comesBackAsItWas();
    void record_cutAnywhere_isRefused();
    void record_anyByteChanged_isRefused();
    void record_otherKindOrVersion_isRefused_data();
    void record_otherKindOrVersion_isRefused();
    void read_anotherNonce_isAbsent();
    void launch_badSpec_isRefused_data();
    void launch_badSpec_isRefused();
    void launch_lastVariableOfANameWins();
    void reasonName_comesBack();
    void startTime_tellsProcessesApart();
};

namespace {

const runner::Fields sample = {
    {"nonce", "abc"}, {"empty", ""}, {"argument", "a\nb=c\t\xff"}, {"argument", "2"}};

LaunchSpec goodSpec()
{
    LaunchSpec spec;
    spec.runPath = QStringLiteral("/tmp/x/run");
    spec.program = QStringLiteral("/bin/true");
    spec.workDir = QStringLiteral("/tmp");
    spec.nonce = QStringLiteral("n");
    return spec;
}

} // namespace

void TestRunnerRecords::record_comesBackAsItWas()
{
    const auto back = runner::decode("exit", runner::encode("exit", sample));
    QVERIFY(back);
    QVERIFY(*back == sample);
}

void TestRunnerRecords::record_cutAnywhere_isRefused()
{
    const std::string whole = runner::encode("exit", sample);
    for (std::size_t n = 0; n < whole.size(); ++n)
        QVERIFY2(!runner::decode("exit", whole.substr(0, n)), qPrintable(QString::number(n)));
    QVERIFY(!runner::decode("exit", whole + '\0'));
    QVERIFY(!runner::decode("exit", std::string(whole.size(), '\0')));
}

void TestRunnerRecords::record_anyByteChanged_isRefused()
{
    const std::string whole = runner::encode("exit", sample);
    for (std::size_t n = 0; n < whole.size(); ++n) {
        std::string bad = whole;
        bad[n] = static_cast<char>(bad[n] ^ 1);
        QVERIFY2(!runner::decode("exit", bad), qPrintable(QString::number(n)));
    }
}

void TestRunnerRecords::record_otherKindOrVersion_isRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("good");
    QTest::newRow("this version") << QByteArray("trainshed-exit\0001\0", 17) << true;
    QTest::newRow("other kind") << QByteArray("trainshed-stop\0001\0", 17) << false;
    QTest::newRow("newer") << QByteArray("trainshed-exit\0002\0", 17) << false;
    QTest::newRow("zero") << QByteArray("trainshed-exit\0000\0", 17) << false;
    QTest::newRow("no number") << QByteArray("trainshed-exit\0x\0", 17) << false;
}

void TestRunnerRecords::record_otherKindOrVersion_isRefused()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, good);
    const std::string body = head.toStdString() + std::string("key\0value\0", 10);
    const std::string record = body + std::string("end\0", 4) + runner::checksum(body) + '\0';
    QCOMPARE(runner::decode("exit", record).has_value(), good);
}

void TestRunnerRecords::read_anotherNonce_isAbsent()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("exit")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(
        runner::encode("exit", {{"nonce", "mine"}, {"reason", "exited"}, {"code", "0"}})));
    file.close();
    QVERIFY(records::readExit(folder.path(), QStringLiteral("mine")));
    QVERIFY(!records::readExit(folder.path(), QStringLiteral("other")));
}

void TestRunnerRecords::launch_badSpec_isRefused_data()
{
    QTest::addColumn<LaunchSpec>("spec");
    LaunchSpec spec = goodSpec();
    spec.program = QStringLiteral("true");
    QTest::newRow("relative program") << spec;
    spec = goodSpec();
    spec.workDir.clear();
    QTest::newRow("no working folder") << spec;
    spec = goodSpec();
    spec.nonce.clear();
    QTest::newRow("no nonce") << spec;
    spec = goodSpec();
    spec.arguments = {QStringLiteral("a") + QChar(0) + QStringLiteral("b")};
    QTest::newRow("NUL in an argument") << spec;
    spec = goodSpec();
    spec.environment = {{"", "x"}};
    QTest::newRow("variable without a name") << spec;
    spec.environment = {{"A=B", "x"}};
    QTest::newRow("variable with =") << spec;
    spec.environment = {{"A", QByteArray("x\0y", 3)}};
    QTest::newRow("variable with NUL") << spec;
}

void TestRunnerRecords::launch_badSpec_isRefused()
{
    QFETCH(const LaunchSpec, spec);
    const auto record = records::encodeLaunch(spec, {});
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!record.error().what.isEmpty());
}

void TestRunnerRecords::launch_lastVariableOfANameWins()
{
    LaunchSpec spec = goodSpec();
    spec.environment = {{"A", "1"}, {"B", "2"}, {"A", "3"}};
    const auto record = records::encodeLaunch(spec, {});
    QVERIFY(record);
    const auto fields = runner::decode("launch", record->toStdString());
    QVERIFY(fields);
    QList<QByteArray> variables;
    for (const auto &[k, v] : *fields) {
        if (k == runner::key::environment)
            variables.append(QByteArray::fromStdString(v));
    }
    QCOMPARE(variables, (QList<QByteArray>{"B=2", "A=3"}));
}

void TestRunnerRecords::reasonName_comesBack()
{
    for (int i = 0; i <= static_cast<int>(ExitRecord::Reason::Unknown); ++i) {
        const auto reason = static_cast<ExitRecord::Reason>(i);
        QCOMPARE(exitReasonFromName(exitReasonName(reason)), reason);
    }
    QVERIFY(!exitReasonFromName(QStringLiteral("completed")));
}

void TestRunnerRecords::startTime_tellsProcessesApart()
{
    const auto own = runner::processStartTime(::getpid());
    QVERIFY(own > 0);
    QVERIFY(openProcess(::getpid(), own).isValid());
    QVERIFY(!openProcess(::getpid(), own + 1).isValid());
    QVERIFY(!openProcess(0, 0).isValid());
    QCOMPARE(runner::processStartTime(0x3fffffff), 0u);
}

QTEST_GUILESS_MAIN(TestRunnerRecords)
#include "tst_runnerrecords.moc"
