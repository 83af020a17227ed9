// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlrun.h"

#include <QDateTime>
#include <QTest>

using namespace trainshed;

namespace {

const QByteArray secret = "s3cr3t-of-the-store";

} // namespace

class TestStorageCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("TRAINSHED_SECRET_KEY"); }

    void list_buckets();
    void list_folder_asTableAndJson();
    void list_oneObject();
    void list_nothing_isStatus3();
    void list_limitAndPages();
    void copy_sendsAbsolutePaths();
    void copy_saysWhatWasLeftOut();
    void copy_storeAway_isStatus1();
    void profile_addAndShow_theSecretNowhere();
    void profile_addRefused_aLineForEachField();
    void profile_wrongChoice_isUsage();
    void profile_update();
    void profile_defaultBucketAndRemove();
    void profile_test();
    void bucket_createAndDelete();
    void uploads_areListed();
    void uploads_areAborted_data();
    void uploads_areAborted();
    void help_ofGroups();

private:
    void fill()
    {
        m_ctl->engine.buckets = {{QStringLiteral("data"),
                                  {{QStringLiteral("images/a.png"), {2048, 1'700'000'000'000}},
                                   {QStringLiteral("images/b.png"), {10, 1'700'000'000'000}},
                                   {QStringLiteral("readme.txt"), {5, 1'700'000'000'000}}}},
                                 {QStringLiteral("other"), {}}};
    }
    void addProfile(const char *name)
    {
        StorageProfile profile;
        profile.name = QString::fromLatin1(name);
        profile.endpoint = QStringLiteral("https://store.example");
        profile.accessKey = QStringLiteral("AKIA");
        m_ctl->engine.storageProfiles.append(profile);
        m_ctl->engine.storageSecrets.insert(profile.name, QString::fromLatin1(secret));
    }
    std::unique_ptr<CtlRunner> m_ctl;
};

void TestStorageCommands::init()
{
    m_ctl = std::make_unique<CtlRunner>();
    qputenv("TRAINSHED_SECRET_KEY", secret);
}

void TestStorageCommands::list_buckets()
{
    fill();
    addProfile("minio");
    const CtlRun run = m_ctl->run("--json storage list");
    QCOMPARE(run.status, 0);
    QCOMPARE(run.array().size(), 2);
    QCOMPARE(run.array()[0][u"name"].toString(), QStringLiteral("data"));
    QCOMPARE(run.array()[0][u"location"].toString(), QStringLiteral("s3://data/"));
    QCOMPARE(run.array()[0][u"kind"].toString(), QStringLiteral("bucket"));
    QCOMPARE(run.array()[0][u"profile"].toString(), QStringLiteral("minio"));
}

void TestStorageCommands::list_folder_asTableAndJson()
{
    fill();
    CtlRun run = m_ctl->run("storage list obs://data/");
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("images/\n"), run.out);
    QVERIFY2(run.out.contains("readme.txt\n"), run.out);
    run = m_ctl->run("--json storage list s3://data/images/");
    QCOMPARE(run.array().size(), 2);
    QCOMPARE(run.array()[0][u"location"].toString(), QStringLiteral("s3://data/images/a.png"));
    QCOMPARE(run.array()[0][u"size"].toInt(), 2048);
}

void TestStorageCommands::list_oneObject()
{
    fill();
    const CtlRun run = m_ctl->run("--json storage list s3://data/readme.txt");
    QCOMPARE(run.status, 0);
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.array()[0][u"location"].toString(), QStringLiteral("s3://data/readme.txt"));
}

void TestStorageCommands::list_nothing_isStatus3()
{
    fill();
    QCOMPARE(m_ctl->run("storage list s3://data/nope").status, 3);
    QCOMPARE(m_ctl->run("storage list s3://nobucket/").status, 3);
    QCOMPARE(m_ctl->run("storage list /tmp").status, 4);
    QCOMPARE(m_ctl->run("storage list s3://other/").status, 0); // empty, but there
}

void TestStorageCommands::list_limitAndPages()
{
    auto &objects = m_ctl->engine.buckets[QStringLiteral("big")];
    for (int i = 0; i < 2500; ++i)
        objects.insert(QStringLiteral("f%1").arg(i, 4, 10, QLatin1Char('0')), {1, 0});
    CtlRun run = m_ctl->run("--json storage list s3://big/");
    QCOMPARE(run.array().size(), 2500);
    QCOMPARE(run.array()[2499][u"name"].toString(), QStringLiteral("f2499"));
    run = m_ctl->run("--json storage list s3://big/ --limit 1200");
    QCOMPARE(run.array().size(), 1200);
    QVERIFY(run.err.contains("--limit"));
    QCOMPARE(m_ctl->run("storage list s3://big/ --limit 0").status, 2);
}

void TestStorageCommands::copy_sendsAbsolutePaths()
{
    fill();
    CtlRun run = m_ctl->run("storage copy s3://data/images/ here");
    QCOMPARE(run.status, 0);
    QCOMPARE(m_ctl->engine.lastTransfer->from, QStringLiteral("s3://data/images/"));
    QCOMPARE(m_ctl->engine.lastTransfer->to, QDir::current().absoluteFilePath(QStringLiteral("here")));
    QVERIFY2(run.err.contains("10 file"), run.err);
    run = m_ctl->run("--json storage copy x.bin s3://data/ --profile minio");
    QCOMPARE(m_ctl->engine.lastTransfer->from, QDir::current().absoluteFilePath(QStringLiteral("x.bin")));
    QCOMPARE(m_ctl->engine.lastTransfer->profile, QStringLiteral("minio"));
    QCOMPARE(run.object()[u"files"].toInt(), 10);
}

void TestStorageCommands::copy_saysWhatWasLeftOut()
{
    m_ctl->engine.transferRefused = {
        {QStringLiteral("../evil\x1b[31m"), QStringLiteral("leaves the folder")}};
    const CtlRun run = m_ctl->run("storage copy s3://data/ /tmp/x");
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.contains("../evil"), run.err);
    QVERIFY(!run.err.contains('\x1b'));
}

void TestStorageCommands::copy_storeAway_isStatus1()
{
    m_ctl->engine.failNext(rpc::StorageTransfer::method,
                           {ErrorCode::Unreachable, QStringLiteral("store.example does not answer."), {}});
    QCOMPARE(m_ctl->run("storage copy s3://data/ /tmp/x").status, 1);
    m_ctl->engine.setReachable(false);
    QCOMPARE(m_ctl->run("storage copy s3://data/ /tmp/x").status, 5);
}

void TestStorageCommands::profile_addAndShow_theSecretNowhere()
{
    CtlRun run =
        m_ctl->run("storage profile add minio Minio.example:9000/ --access-key AKIA --region eu-1 --default");
    QVERIFY2(run.status == 0, run.err);
    QVERIFY(!run.err.contains(secret));
    QVERIFY(!run.out.contains(secret));
    QCOMPARE(m_ctl->engine.storageSecrets.value(QStringLiteral("minio")), QString::fromLatin1(secret));
    run = m_ctl->run("--json storage profile list");
    const QJsonObject profile = run.array()[0].toObject();
    QCOMPARE(profile[u"endpoint"].toString(), QStringLiteral("https://minio.example:9000"));
    QCOMPARE(profile[u"keys"].toString(), QStringLiteral("stored"));
    QCOMPARE(profile[u"default"].toBool(), true);
    QVERIFY(!run.out.contains(secret));
    run = m_ctl->run("storage profile list");
    QVERIFY2(run.out.contains("minio") && run.out.contains("all others"), run.out);
}

void TestStorageCommands::profile_addRefused_aLineForEachField()
{
    const CtlRun run = m_ctl->run("storage profile add a/b ftp://host");
    QCOMPARE(run.status, 4);
    const QStringList lines = run.errorLines();
    QVERIFY2(lines.value(0).startsWith(QStringLiteral("name: ")), run.err);
    QVERIFY2(lines.value(1).startsWith(QStringLiteral("endpoint: ")), run.err);
    QVERIFY2(lines.value(2).startsWith(QStringLiteral("access_key: ")), run.err);
    addProfile("minio");
    const CtlRun taken = m_ctl->run("storage profile add minio store.example --keys anonymous");
    QCOMPARE(taken.status, 4);
    QVERIFY2(taken.err.startsWith("name: "), taken.err);
}

void TestStorageCommands::profile_wrongChoice_isUsage()
{
    QCOMPARE(m_ctl->run("storage profile add a host --keys mine").status, 2);
    QCOMPARE(m_ctl->run("storage profile add a host --addressing mine").status, 2);
    QCOMPARE(m_ctl->run("storage profile add a").status, 2);
    QCOMPARE(m_ctl->run("storage profile").status, 2);
    QCOMPARE(m_ctl->run("storage profile nonsense").status, 2);
    QVERIFY(m_ctl->run("storage profile nonsense").err.contains("storage profile nonsense"));
}

void TestStorageCommands::profile_update()
{
    addProfile("minio");
    CtlRun run = m_ctl->run("storage profile update minio --region r-2 --name m2");
    QVERIFY2(run.status == 0, run.err);
    QVERIFY(!m_ctl->engine.lastStorageSave->secret);
    QCOMPARE(m_ctl->engine.storageProfiles[0].region, QStringLiteral("r-2"));
    QCOMPARE(m_ctl->engine.storageProfiles[0].name, QStringLiteral("m2"));
    run = m_ctl->run("storage profile update m2 --secret");
    QCOMPARE(*m_ctl->engine.lastStorageSave->secret, QString::fromLatin1(secret));
    run = m_ctl->run("storage profile update m2 --no-tls-check");
    QVERIFY2(run.err.contains("warning"), run.err);
    QCOMPARE(m_ctl->run("storage profile update nobody --region x").status, 3);
}

void TestStorageCommands::profile_defaultBucketAndRemove()
{
    addProfile("one");
    addProfile("two");
    QCOMPARE(m_ctl->run("storage profile default two").status, 0);
    QVERIFY(m_ctl->engine.storageProfiles[1].isDefault);
    QCOMPARE(m_ctl->run("storage profile bucket data one").status, 0);
    QCOMPARE(m_ctl->engine.bucketProfiles.value(QStringLiteral("data")), QStringLiteral("one"));
    QCOMPARE(m_ctl->run("storage profile bucket data nobody").status, 3);
    QCOMPARE(m_ctl->run("storage profile bucket data").status, 0);
    QVERIFY(m_ctl->engine.bucketProfiles.isEmpty());
    QCOMPARE(m_ctl->run("storage profile remove one").status, 0);
    QCOMPARE(m_ctl->engine.storageProfiles.size(), 1);
    QCOMPARE(m_ctl->run("storage profile remove one").status, 3);
}

void TestStorageCommands::profile_test()
{
    addProfile("minio");
    CtlRun run = m_ctl->run("storage profile test minio data");
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("can be reached"), run.out);
    QCOMPARE(m_ctl->engine.lastStorageTest->bucket, QStringLiteral("data"));
    m_ctl->engine.storageFindings[2].state = StorageStepState::Fails;
    run = m_ctl->run("--json storage profile test minio");
    QCOMPARE(run.status, 1);
    QCOMPARE(run.array()[2][u"state"].toString(), QStringLiteral("fails"));
}

void TestStorageCommands::bucket_createAndDelete()
{
    fill();
    CtlRun run = m_ctl->run("--json storage bucket create s3://new --profile mine");
    QCOMPARE(run.status, 0);
    QCOMPARE(run.object()[u"bucket"].toString(), QStringLiteral("new"));
    QCOMPARE(m_ctl->engine.lastMadeBucket->profile, QStringLiteral("mine"));
    QVERIFY(m_ctl->engine.buckets.contains(QStringLiteral("new")));
    QCOMPARE(m_ctl->run("storage bucket create new").status, 1);
    // Nobody can be asked here.
    QCOMPARE(m_ctl->run("storage bucket delete new").status, 2);
    QVERIFY(m_ctl->engine.buckets.contains(QStringLiteral("new")));
    QCOMPARE(m_ctl->run("storage bucket delete new --yes").status, 0);
    QVERIFY(!m_ctl->engine.buckets.contains(QStringLiteral("new")));
    QCOMPARE(m_ctl->run("storage bucket delete data --yes").status, 1);
    QCOMPARE(m_ctl->run("storage bucket delete none --yes").status, 3);
}

void TestStorageCommands::uploads_areListed()
{
    fill();
    m_ctl->engine.unfinishedUploads = {
        {QStringLiteral("old.bin"), QStringLiteral("1"), 1'700'000'000'000, QStringLiteral("tester")},
        {QStringLiteral("\x1b[31mnew"), QStringLiteral("2"), QDateTime::currentMSecsSinceEpoch(), {}}};
    m_ctl->engine.uploadsUnderWay = 2;
    m_ctl->terminal = true;
    CtlRun run = m_ctl->run("storage upload list data");
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains("old.bin"));
    QVERIFY(run.out.contains("tester"));
    QVERIFY(!run.out.contains('\x1b'));
    QVERIFY(run.err.contains("2 upload"));
    run = m_ctl->run("--json storage upload list data --older-than 3d");
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.array().at(0)[u"key"].toString(), QStringLiteral("old.bin"));
    QCOMPARE(m_ctl->run("storage upload list data --older-than soon").status, 2);
    QCOMPARE(m_ctl->run("storage upload list none").status, 3);
}

void TestStorageCommands::uploads_areAborted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("left");
    const auto row = [](const char *words, int status, int left) {
        QTest::newRow(words) << QString::fromLatin1(words) << status << left;
    };
    row("data", 2, 3);
    row("data --all", 2, 3); // nobody to ask
    row("data --all --yes", 0, 0);
    row("data --older-than 1h --yes", 0, 1);
    row("data same --yes", 0, 1);
    row("data same other --yes", 3, 3);
    row("data --all --older-than 1x --yes", 2, 3);
}

void TestStorageCommands::uploads_areAborted()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(int, left);
    fill();
    m_ctl->engine.unfinishedUploads = {
        {QStringLiteral("same"), QStringLiteral("1"), 1'700'000'000'000, {}},
        {QStringLiteral("same"), QStringLiteral("2"), 1'700'000'000'000, {}},
        {QStringLiteral("new"), QStringLiteral("3"), QDateTime::currentMSecsSinceEpoch(), {}}};
    QCOMPARE(
        m_ctl
            ->run(QStringList{QStringLiteral("storage"), QStringLiteral("upload"), QStringLiteral("abort")} +
                  words.split(u' '))
            .status,
        status);
    QCOMPARE(m_ctl->engine.unfinishedUploads.size(), left);
}

void TestStorageCommands::help_ofGroups()
{
    const CtlRun group = m_ctl->run("storage profile --help");
    QCOMPARE(group.status, 0);
    QVERIFY(group.out.contains("storage profile add"));
    QVERIFY(!group.out.contains("storage copy"));
    const CtlRun noun = m_ctl->run("storage --help");
    QVERIFY(noun.out.contains("storage profile add"));
    QVERIFY(noun.out.contains("storage copy"));
    const CtlRun one = m_ctl->run("storage profile add --help");
    QVERIFY(one.out.contains("--access-key"));
    QVERIFY(!one.out.contains("storage profile remove"));
}

QTEST_GUILESS_MAIN(TestStorageCommands)
#include "tst_storage.moc"
