// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Object storage through trainshedctl, with the real engine and a real S3 server: profiles, out and back, and
// the secret key nowhere but in its place.
#include "tests/end-to-end/ctl/ctl.h"
#include "tests/support/store/teststore.h"

#include <QDir>
#include <QDirIterator>

using namespace trainshed;
using test::Ctl;
using test::CtlResult;
using test::TestStore;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCtlStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<TestStore>();
        QVERIFY(m_store->isRunning());
        const CtlResult added = m_ctl.run({s("storage"), s("profile"), s("add"), s("local"),
                                           m_store->endpoint(), s("--access-key"), s(TestStore::accessKey)},
                                          QByteArray(TestStore::secretKey) + '\n');
        QVERIFY2(added.status == 0, added.err.constData());
        const CtlResult tried = m_ctl.run("storage profile test local");
        QVERIFY2(tried.status == 0, tried.out.constData());
    }

    void tree_goesOutAndComesBack()
    {
        QVERIFY(write(m_ctl.path("out/one"), "1\n"));
        QVERIFY(write(m_ctl.path("out/deep/zwei ü"), QByteArray(300'000, '2')));
        const CtlResult sent = m_ctl.run({s("storage"), s("copy"), m_ctl.path("out"), s("s3://bucket/up/")});
        QVERIFY2(sent.status == 0, sent.err.constData());
        const CtlResult listed = m_ctl.run("--json storage list s3://bucket/up/");
        QCOMPARE(listed.array().size(), 2);
        QCOMPARE(listed.array()[0][u"location"].toString(), s("s3://bucket/up/deep/"));
        const CtlResult got =
            m_ctl.run({s("--json"), s("storage"), s("copy"), s("obs://bucket/up/"), m_ctl.path("back")});
        QVERIFY2(got.status == 0, got.err.constData());
        QCOMPARE(got.object()[u"refused"].toArray().size(), 0);
        QCOMPARE(read(m_ctl.path("back/one")), QByteArray("1\n"));
        QCOMPARE(read(m_ctl.path("back/deep/zwei ü")).size(), 300'000);
    }

    void archiveInBucket_isCodeAndInput()
    {
        QVERIFY(write(m_ctl.path("pack/code/say.sh"), "cat \"$2\"/sub/a.txt\n"));
        QVERIFY(write(m_ctl.path("pack/in/sub/a.txt"), "from the archive\n"));
        const auto pack = [&](const char *archive, const char *folder, const char *file) {
            return QProcess::execute(s("tar"),
                                     {s("-C"), m_ctl.path(folder), s("-caf"), m_ctl.path(archive), s(file)});
        };
        QCOMPARE(pack("pack/code.tar.gz", "pack/code", "say.sh"), 0);
        QCOMPARE(pack("pack/in.tar.zst", "pack/in", "sub"), 0);
        for (const char *file : {"code.tar.gz", "in.tar.zst"})
            m_store->put(s("archives/") + s(file), read(m_ctl.path("pack") + u'/' + s(file)));
        JobSpec spec =
            test::RealEngine::command(s("packed"), s("run() { sh ${MA_JOB_DIR}/code/say.sh \"$@\"; }; run"));
        spec.algorithm.codeDir = s("s3://bucket/archives/code.tar.gz");
        InputChannel input;
        input.name = s("data_url");
        input.location = s("s3://bucket/archives/in.tar.zst");
        spec.inputs = {input};
        const CtlResult done = m_ctl.create(spec, {s("--wait")});
        QVERIFY2(done.status == 0,
                 QByteArray(done.out + done.err + m_ctl.run("job events packed").out).constData());
        QCOMPARE(m_ctl.run("job logs packed").out, QByteArray("from the archive\n"));

        // Saved, its code is in it; opened, it is a folder of this computer.
        QCOMPARE(m_ctl.run({s("job"), s("save"), s("packed"), m_ctl.path("packed.zip")}).status, 0);
        QCOMPARE(m_ctl.run({s("job"), s("open"), m_ctl.path("packed.zip")}).status, 0);
        const CtlResult again = m_ctl.run({s("job"), s("rebuild"), s("packed/V0002"), s("--wait")});
        QVERIFY2(again.status == 0, QByteArray(again.out + again.err).constData());
        QCOMPARE(m_ctl.run("job logs packed").out, QByteArray("from the archive\n"));

        // A damaged one is no input.
        m_store->put(s("archives/in.tar.zst"), read(m_ctl.path("pack/in.tar.zst")).chopped(5));
        spec.name = s("damaged");
        QCOMPARE(m_ctl.create(spec, {s("--wait")}).status, 1);
        QVERIFY(m_ctl.run("job show damaged").out.contains("Nothing of it was used"));
    }

    void hostileKeys_areLeftOutByName()
    {
        m_store->put(s("bad/../../evil"), "x");
        m_store->put(s("bad/good"), "x");
        const CtlResult got = m_ctl.run({s("storage"), s("copy"), s("s3://bucket/bad/"), m_ctl.path("bad")});
        QCOMPARE(got.status, 1);
        QVERIFY2(got.err.contains("evil"), got.err.constData());
        QVERIFY(QFile::exists(m_ctl.path("bad/good")));
        QVERIFY(!QFile::exists(m_ctl.path("evil")));
    }

    void statuses_areThoseOfTheContract()
    {
        QCOMPARE(m_ctl.run("storage list s3://nowhere/").status, 3);
        QCOMPARE(m_ctl.run("storage list s3://bucket/nothing").status, 3);
        QCOMPARE(m_ctl.run("storage copy s3://bucket/nothing /tmp/x-never-made").status, 3);
        QCOMPARE(m_ctl.run("storage copy s3://bucket/a s3://bucket/b").status, 3);
        QCOMPARE(m_ctl.run("storage list ftp://x").status, 4);
        QCOMPARE(m_ctl.run("storage profile add local http://127.0.0.1:1 --keys anonymous").status, 4);
        QCOMPARE(m_ctl.run("storage profile add away http://127.0.0.1:1 --keys anonymous").status, 0);
        QCOMPARE(m_ctl.run("storage profile test away").status, 1);
        QCOMPARE(m_ctl.run("storage profile remove away").status, 0);
    }

    /// The journey of a dataset in a bucket: published, used, changed, refused, published again.
    void dataset_inABucket()
    {
        m_store->put(s("words/a.txt"), "one\n");
        m_store->put(s("words/b.txt"), "two\n");
        const CtlResult made = m_ctl.run("--json dataset create words obs://bucket/words --notes first");
        QVERIFY2(made.status == 0, made.err.constData());
        const QJsonObject version = made.object()[u"versions"][0].toObject();
        QCOMPARE(version[u"checksum"].toString(), s("etag"));
        QCOMPARE(version[u"files"].toInt(), 2);
        QCOMPARE(version[u"data_url"].toString(), s("obs://bucket/words/"));
        QCOMPARE(m_ctl.run("dataset verify words").status, 0);
        const CtlResult done = m_ctl.create(wordsJob("reads"), {s("--wait")});
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(m_ctl.run("job logs reads").out, QByteArray("one\ntwo\n"));

        m_store->put(s("words/b.txt"), "TWO\n");
        const CtlResult refused = m_ctl.create(wordsJob("stale"), {s("--wait")});
        QVERIFY(refused.status != 0);
        const CtlResult why = m_ctl.run("job show stale");
        QVERIFY2(why.out.contains("b.txt") && why.out.contains("not as they were published"),
                 why.out.constData());
        const CtlResult changed = m_ctl.run("dataset verify words");
        QCOMPARE(changed.status, 1);
        QVERIFY2(changed.out.contains("b.txt") && !changed.out.contains("a.txt"), changed.out.constData());
        const CtlResult next = m_ctl.run("dataset publish words --notes second");
        QVERIFY2(next.status == 0 && next.out.contains("V002"), next.err.constData());
        const CtlResult fresh = m_ctl.create(wordsJob("fresh"), {s("--wait")});
        QVERIFY2(fresh.status == 0, fresh.err.constData());
        QCOMPARE(m_ctl.run("job logs fresh").out, QByteArray("one\nTWO\n"));
    }

    void dataset_thatCantBe()
    {
        m_store->put(s("evil/../x"), "x");
        const CtlResult evil = m_ctl.run("dataset create evil s3://bucket/evil/");
        QCOMPARE(evil.status, 4);
        QVERIFY2(evil.err.contains("evil/../x"), evil.err.constData());
        QCOMPARE(m_ctl.run("dataset create none s3://bucket/nothing/").status, 3);
        QCOMPARE(m_ctl.run("dataset create none s3://no-such-bucket/x/").status, 3);
        QCOMPARE(m_ctl.run("dataset create none http://host/x").status, 4);
        QCOMPARE(m_ctl.run("dataset show none").status, 3);
    }

    void secret_liesInItsPlaceOnly()
    {
        QCOMPARE(m_ctl.run("engine stop").status, 0);
        QDirIterator files(m_ctl.home().root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int with = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            if (!read(path).contains(TestStore::secretKey))
                continue;
            ++with;
            QVERIFY2(path.startsWith(m_ctl.home().secretsPath()), qPrintable(path));
        }
        QCOMPARE(with, 1);
        // The next engine reads it from there.
        const CtlResult listed = m_ctl.run("--json storage list");
        QCOMPARE(listed.array().size(), 1);
    }

private:
    static JobSpec wordsJob(const char *name)
    {
        JobSpec spec = test::RealEngine::command(s(name), s("show() { cat \"$2\"/*; }; show"));
        InputChannel input;
        input.name = s("data_url");
        input.dataset = {s("words"), {}};
        spec.inputs = {input};
        return spec;
    }

    const Ctl m_ctl{};
    std::unique_ptr<TestStore> m_store;
};

QTEST_GUILESS_MAIN(TestCtlStorage)
#include "tst_storage.moc"
