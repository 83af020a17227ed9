// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/engine/storagefixture.h"

#include "model/job/wording.h"
#include "model/storage/remote/session.h"
#include "tests/support/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace trainshed;
using test::StorageFixture;
using test::TestStore;

namespace {

constexpr qint64 mib = 1 << 20;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && sum.addData(&file) ? QString::fromLatin1(sum.result().toHex())
                                                                : QString();
}

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

/// "4,5": the numbers of the parts that these requests send.
QString partsIn(const QStringList &requests)
{
    static const QRegularExpression number(QStringLiteral("partNumber=(\\d+)"));
    QStringList numbers;
    for (const QString &line : requests)
        numbers.append(number.match(line).captured(1));
    numbers.sort();
    return numbers.join(u',');
}

} // namespace

/// What is on its way when the engine is killed, told to end, or a job ends: the rest is brought, nothing
/// twice, and nothing is left at the store.
class TestEngineResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<StorageFixture>();
        VERIFY_OK(m_home->start());
    }
    void cleanup() { m_home.reset(); }

    void upload_goesOnWithItsParts_data();
    void upload_goesOnWithItsParts();
    void upload_ofADeletedFile_isAborted_data();
    void upload_ofADeletedFile_isAborted();
    void failedUpload_isRetriedWithTheRest();
    void bigInput_goesOnWithItsRanges();
    void smallInputs_stay();
    void localInput_goesOnWhereItWas();

private:
    std::unique_ptr<StorageFixture> m_home;
};

void TestEngineResume::upload_goesOnWithItsParts_data()
{
    QTest::addColumn<bool>("whileRunning");
    QTest::addColumn<QString>("how");
    QTest::newRow("killed, job over") << false << s("kill");
    QTest::newRow("told to end, job runs") << true << s("stop");
    QTest::newRow("job ends") << true << s("none");
}

void TestEngineResume::upload_goesOnWithItsParts()
{
    QFETCH(bool, whileRunning);
    QFETCH(QString, how);
    VERIFY_OK(m_home->setOutputInterval(whileRunning ? 1 : 0));
    // Two of five parts never get their answer.
    m_home->store.setFaults(
        "{\"match\": \"^PUT .*partNumber=[45]\", \"do\": \"delay\", \"seconds\": 600, \"times\": 100}");
    const QString stop = m_home->engine.home().root + u"/stop";
    JobSpec spec = StorageFixture::job(
        s("sent"), s("seq 1 10000000 | head -c 75497472 > \"$OUT/big\"; while %1; do sleep 0.1; done")
                       .arg(whileRunning ? QString(u"! test -e " + stop) : s("false")));
    spec.inputs.clear();
    const JobId id = m_home->create(spec);
    const auto partsThere = [this] {
        const QJsonArray uploads = m_home->store.uploads()[u"bucket/out-sent/big"].toArray();
        return uploads.size() == 1 ? uploads.first()[u"parts"].toArray() : QJsonArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(partsThere(), (QJsonArray{1, 2, 3}), 20'000);
    if (how == u"kill")
        m_home->engine.kill();
    else if (how == u"stop")
        QVERIFY(m_home->engine.stopPolitely());
    QCOMPARE(partsThere(), (QJsonArray{1, 2, 3}));
    m_home->store.setFaults("[]");
    if (how != u"none")
        QVERIFY(m_home->engine.start());
    touch(stop);
    const auto ended = m_home->engine.ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(partsIn(m_home->requests(s("PUT /bucket/out-sent/big"))), s("4,5"));
    QCOMPARE(m_home->requests(s("POST /bucket/out-sent/big?uploads")), QStringList());
    QCOMPARE(m_home->store.object(s("out-sent/big"))[u"sha256"].toString(),
             sumOf(m_home->engine.home().attemptPath(id, 1) + u"/modelarts/outputs/OUT_0/big"));
    QCOMPARE(m_home->store.uploads(), QJsonValue(QJsonObject()));
    QVERIFY(m_home->leavesNothing());
}

void TestEngineResume::upload_ofADeletedFile_isAborted_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("job ends") << false;
    QTest::newRow("engine killed") << true;
}

/// A file that was on its way when its job deleted it: its parts don't stay at the store. What others have
/// begun there is theirs.
void TestEngineResume::upload_ofADeletedFile_isAborted()
{
    QFETCH(bool, isKilled);
    VERIFY_OK(m_home->setOutputInterval(1));
    ObjectStore others(m_home->store.access(), TestStore::quickLimits());
    StoreCall call;
    call.method = "POST";
    call.bucket = s("bucket");
    call.key = s("out-sent/other");
    call.query = {{"uploads", ""}};
    CopyControl control;
    VERIFY_OK(others.session().call(call, control));
    m_home->store.setFaults(
        "{\"match\": \"^PUT .*partNumber=[45]\", \"do\": \"delay\", \"seconds\": 600, \"times\": 100}");
    const QString stop = m_home->engine.home().root + u"/stop";
    JobSpec spec = StorageFixture::job(
        s("sent"), s("seq 1 10000000 | head -c 75497472 > \"$OUT/big\"; while ! test -e %1; do sleep 0.1; "
                     "done; rm \"$OUT/big\"; echo x > \"$OUT/x\"")
                       .arg(stop));
    spec.inputs.clear();
    const JobId id = m_home->create(spec);
    const auto partsThere = [this] {
        const QJsonArray uploads = m_home->store.uploads()[u"bucket/out-sent/big"].toArray();
        return uploads.size() == 1 ? uploads.first()[u"parts"].toArray() : QJsonArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(partsThere(), (QJsonArray{1, 2, 3}), 20'000);
    if (isKilled)
        m_home->engine.kill();
    m_home->store.setFaults("[]");
    touch(stop);
    if (isKilled)
        QVERIFY(m_home->engine.start());
    const auto ended = m_home->engine.ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(m_home->store.object(s("out-sent/x"))[u"size"].toInt(), 2);
    QVERIFY(m_home->store.object(s("out-sent/big")).isNull());
    QCOMPARE(m_home->store.uploads().toObject().keys(), QStringList{s("bucket/out-sent/other")});
    QVERIFY(m_home->leavesNothing());
}

/// A store that refuses in the middle: the job has failed, its files stay, Retry upload sends the rest.
void TestEngineResume::failedUpload_isRetriedWithTheRest()
{
    VERIFY_OK(m_home->setOutputInterval(0));
    m_home->store.setFaults("{\"match\": \"^PUT .*partNumber=[45]\", \"do\": \"status\", \"status\": 403, "
                            "\"code\": \"AccessDenied\", \"times\": 100}");
    JobSpec spec = StorageFixture::job(
        s("sent"), s("seq 1 10000000 | head -c 75497472 > \"$OUT/big\"; echo x > \"$OUT/x\""));
    spec.inputs.clear();
    const JobId id = m_home->create(spec);
    const auto failed = m_home->engine.ended(id, 60'000);
    VERIFY_OK(failed);
    QCOMPARE(failed->summary.reason.code, s("end.output-failed"));
    m_home->store.setFaults("[]");
    VERIFY_OK(m_home->engine.ask(rpc::JobRetryUpload{s("sent")}));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_home->engine.show(id)->summary.phase), int(JobPhase::Completed), 20'000);
    QCOMPARE(partsIn(m_home->requests(s("PUT /bucket/out-sent/big"))), s("4,5"));
    QCOMPARE(m_home->store.object(s("out-sent/big"))[u"size"].toInt(), 72 * mib);
    QCOMPARE(m_home->store.uploads(), QJsonValue(QJsonObject()));
}

void TestEngineResume::bigInput_goesOnWithItsRanges()
{
    QByteArray content(48 * mib, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); i += 4)
        qToLittleEndian(quint32(i), content.data() + i);
    m_home->store.put(s("in/big"), content);
    m_home->store.setFaults(
        "{\"match\": \"^GET /bucket/in/big\", \"do\": \"delay\", \"seconds\": 600, \"times\": 3}");
    const QString sum =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const JobId id = m_home->create(StorageFixture::job(
        s("killed"),
        s("test \"$(sha256sum < \"$IN/big\")\" = '%1  -' && test $(ls -A \"$IN\" | wc -l) = 1").arg(sum)));
    QTRY_COMPARE_WITH_TIMEOUT(m_home->transferOf(id).bytes, 24 * mib, 20'000);
    m_home->engine.kill();
    m_home->store.setFaults("[]");
    QVERIFY(m_home->engine.start());
    const auto ended = m_home->engine.ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    qint64 asked = 0;
    static const QRegularExpression range(QStringLiteral("bytes=(\\d+)-(\\d+)"));
    for (const QString &text : m_home->ranges(s("GET /bucket/in/big"))) {
        const auto match = range.match(text);
        QVERIFY2(match.hasMatch(), qUtf8Printable(text));
        asked += match.captured(2).toLongLong() - match.captured(1).toLongLong() + 1;
    }
    QCOMPARE(asked, 24 * mib);
    QVERIFY(m_home->leavesNothing());
}

void TestEngineResume::smallInputs_stay()
{
    for (int i = 0; i < 20; ++i)
        m_home->store.put(QStringLiteral("in/small-%1").arg(i), "s");
    m_home->store.put(s("in/zbig"), QByteArray(4 * mib, 'x'));
    m_home->store.setFaults(
        "{\"match\": \"^GET /bucket/in/zbig\", \"do\": \"slow\", \"rate\": 200000, \"times\": 1}");
    const JobId id = m_home->create(StorageFixture::job(
        s("killed"), s("test $(ls \"$IN\" | wc -l) = 21 && test $(stat -c %s \"$IN/zbig\") = 4194304")));
    QTRY_VERIFY_WITH_TIMEOUT(m_home->transferOf(id).files == 20 && m_home->transferOf(id).bytes > 100'000,
                             20'000);
    m_home->engine.kill();
    m_home->store.setFaults("[]");
    QVERIFY(m_home->engine.start());
    const auto ended = m_home->engine.ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
    QCOMPARE(m_home->requests(s("GET /bucket/in/small")), QStringList()); // what was there stayed
}

/// The mark in what was copied before the kill shows that it was not copied again.
void TestEngineResume::localInput_goesOnWhereItWas()
{
    const QString folder = m_home->engine.home().root + u"/data";
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/big");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(512 * mib));
    JobSpec spec = StorageFixture::job(
        s("killed"), s("test $(stat -c %s \"$IN/big\") = 536870912 && test $(head -c 4 \"$IN/big\") = mark"));
    spec.inputs[0].location = folder;
    spec.outputs.clear();
    const JobId id = m_home->create(spec);
    const QString part = m_home->engine.home().attemptPath(id, 1) + u"/modelarts/inputs/IN_0.part/big";
    QElapsedTimer timer;
    timer.start();
    while (QFileInfo(part).size() < 16 * mib && timer.elapsed() < 20'000) {
    }
    m_home->engine.kill();
    QFile begun(part);
    QVERIFY2(begun.open(QIODevice::ReadWrite), "it was copied sooner than it could be killed");
    QVERIFY(begun.size() < 512 * mib);
    QCOMPARE(begun.write("mark"), 4);
    begun.close();
    QVERIFY(m_home->engine.start());
    const auto ended = m_home->engine.ended(id, 60'000);
    VERIFY_OK(ended);
    QVERIFY2(ended->summary.phase == JobPhase::Completed, qUtf8Printable(sentence(ended->summary.reason)));
}

QTEST_GUILESS_MAIN(TestEngineResume)
#include "tst_engine_resume.moc"
