// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/objectname.h"
#include "model/storage/remote/transfers.h"

#include "tests/support/store/content.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace trainshed;
using test::noise;
using test::read;
using test::TestStore;

namespace {

const QString bucket = QStringLiteral("bucket");
constexpr qint64 mebi = 1 << 20;

/// Limits under which 1 MiB is big already.
StoreLimits smallLimits()
{
    StoreLimits limits = TestStore::quickLimits();
    limits.bigObject = mebi;
    limits.rangeSize = 256 * 1024;
    limits.bigParallel = 3;
    return limits;
}

} // namespace

class TestFetchObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tree();
    void single();
    void single_beforeFolder();
    void nothing_isNotFound();
    void again_fetchesNothing();
    void changed_isFetchedAnew();
    void hooks();
    void big_inRanges();
    void trouble_data();
    void trouble();
    void big_goesOnWithWhatIsThere();
    void big_changedMeanwhile();
    void big_partOfAnotherVersion_isNotUsed();
    void damagedForGood_isAnError();
    void sumInMetadata_isHeld();
    void storeWithoutRanges();
    void hostileKeys();
    void namesThatCollide_data();
    void namesThatCollide();
    void linkInTarget_isNotFollowed();
    void fileInTheWay_isNamed();
    void secondFetch_isRefused();
    void deletedMeanwhile_isNamed();
    void cancel_isQuick();
    void beyondOnePage();
    void killed_goesOn();
    void fullDisk_keepsThePart();

private:
    Result<TransferReport> fetch(const QString &key, const FetchHooks &hooks = {})
    {
        return fetchObjects(*m_store, bucket, key, to(), hooks, m_control);
    }
    QString to() const { return m_folder->path() + u"/to"; }
    /// All that lies in the target, folders with "/".
    QStringList there() const
    {
        QStringList names;
        QDirIterator it(to(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            names << QDir(to()).relativeFilePath(it.filePath()) +
                         (it.fileInfo().isDir() ? QStringLiteral("/") : QString());
        }
        names.sort();
        return names;
    }
    QStringList gets() const
    {
        return m_server->log().filter(QRegularExpression(QStringLiteral("^GET /bucket/.")));
    }

    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<ObjectStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    CopyControl m_control;
};

void TestFetchObjects::initTestCase()
{
    m_server = std::make_unique<TestStore>();
    QVERIFY(m_server->isRunning());
    m_store = std::make_unique<ObjectStore>(m_server->access(), smallLimits());
}

void TestFetchObjects::init()
{
    m_server->setFaults("[]");
    m_folder = std::make_unique<QTemporaryDir>();
    m_control.cancelled = false;
    m_control.bytes = 0;
    m_control.files = 0;
    m_control.totalBytes = m_control.totalFiles = -1;
}

void TestFetchObjects::tree()
{
    m_server->put(QStringLiteral("tree/a"), "aaa");
    m_server->put(QStringLiteral("tree/sub/b c"), noise(300'000));
    m_server->put(QStringLiteral("tree/sub/ключ😀"), "");
    m_server->put(QStringLiteral("tree/empty/"), "");
    m_server->put(QStringLiteral("treetop"), "no");
    const auto report = fetch(QStringLiteral("tree"));
    VERIFY_OK(report);
    QCOMPARE(report->refused, QList<RefusedObject>());
    QCOMPARE(report->stats, (CopyStats{300'003, 4}));
    QCOMPARE(there(), (QStringList{QStringLiteral("a"), QStringLiteral("empty/"), QStringLiteral("sub/"),
                                   QStringLiteral("sub/b c"), QStringLiteral("sub/ключ😀")}));
    QCOMPARE(read(to() + u"/sub/b c"), noise(300'000));
    QCOMPARE(m_control.bytes.load(), 300'003);
    QCOMPARE(m_control.totalBytes.load(), 300'003);
    QCOMPARE(m_control.files.load(), 4);
    QCOMPARE(m_control.totalFiles.load(), 4);
    const auto head = m_store->head(bucket, QStringLiteral("tree/a"), m_control);
    VERIFY_OK(head);
    QCOMPARE(QFileInfo(to() + u"/a").lastModified().toUTC(), head->modified);
}

void TestFetchObjects::single()
{
    m_server->put(QStringLiteral("single/deep/file.bin"), "content");
    const auto report = fetch(QStringLiteral("single/deep/file.bin"));
    VERIFY_OK(report);
    QCOMPARE(there(), QStringList{QStringLiteral("file.bin")});
    QCOMPARE(report->stats, (CopyStats{7, 1}));
}

void TestFetchObjects::single_beforeFolder()
{
    m_server->put(QStringLiteral("both/x"), "file");
    m_server->put(QStringLiteral("both/x/y"), "below");
    VERIFY_OK(fetch(QStringLiteral("both/x")));
    QCOMPARE(there(), QStringList{QStringLiteral("x")});
    m_folder = std::make_unique<QTemporaryDir>();
    VERIFY_OK(fetch(QStringLiteral("both/x/")));
    QCOMPARE(there(), QStringList{QStringLiteral("y")});
}

void TestFetchObjects::nothing_isNotFound()
{
    const auto report = fetch(QStringLiteral("not/there"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(report.error().what.contains(u"not/there"));
}

void TestFetchObjects::again_fetchesNothing()
{
    m_server->put(QStringLiteral("again/a"), "aaa");
    m_server->put(QStringLiteral("again/b/c"), noise(2 * mebi));
    VERIFY_OK(fetch(QStringLiteral("again/")));
    m_server->setFaults("[]");
    const auto report = fetch(QStringLiteral("again/"));
    VERIFY_OK(report);
    QCOMPARE(report->stats, (CopyStats{2 * mebi + 3, 2}));
    QCOMPARE(gets(), QStringList());
}

void TestFetchObjects::changed_isFetchedAnew()
{
    m_server->put(QStringLiteral("changed/a"), "one");
    VERIFY_OK(fetch(QStringLiteral("changed/")));
    m_server->put(QStringLiteral("changed/a"), "other");
    VERIFY_OK(fetch(QStringLiteral("changed/")));
    QCOMPARE(read(to() + u"/a"), QByteArray("other"));
}

void TestFetchObjects::hooks()
{
    m_server->put(QStringLiteral("hooks/cached"), "from the store");
    m_server->put(QStringLiteral("hooks/sub/new"), "new");
    QStringList got;
    FetchHooks hooks;
    hooks.have = [](const RemoteObject &object, const QString &file) {
        if (!object.key.endsWith(u"cached"))
            return false;
        QFile cached(file);
        return cached.open(QIODevice::WriteOnly) && cached.write("from the cache") > 0;
    };
    hooks.got = [&got](const RemoteObject &object, const QString &file) {
        got << object.key + u' ' + QString::fromUtf8(read(file)) + u' ' + object.etag.left(4);
    };
    const auto report = fetch(QStringLiteral("hooks/"), hooks);
    VERIFY_OK(report);
    QCOMPARE(read(to() + u"/cached"), QByteArray("from the cache"));
    QCOMPARE(got, QStringList{QStringLiteral("hooks/sub/new new 22af")});
    QCOMPARE(report->stats.files, 2);
}

void TestFetchObjects::big_inRanges()
{
    const QByteArray content = noise(3 * mebi + 12'345);
    m_server->put(QStringLiteral("big/one"), content);
    m_server->put(QStringLiteral("big/two"), content);
    VERIFY_OK(fetch(QStringLiteral("big/")));
    QVERIFY(read(to() + u"/one") == content);
    QVERIFY(read(to() + u"/two") == content);
    QCOMPARE(gets().size(), 26);
    QCOMPARE(m_control.bytes.load(), 2 * content.size());
    QCOMPARE(there().size(), 2);
}

void TestFetchObjects::trouble_data()
{
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *fault) { QTest::newRow(name) << QByteArray(fault); };
    row("500", R"("do":"status","status":500)");
    row("slow down", R"("do":"status","status":503,"code":"SlowDown")");
    row("dropped", R"("do":"drop")");
    row("reset", R"("do":"reset","after":100000)");
    row("truncated", R"("do":"truncate","after":100000)");
    row("no length, cut off", R"("do":"nolength","after":100000)");
    row("no length", R"("do":"nolength")");
    row("endless", R"("do":"endless")");
    row("flipped bit", R"("do":"corrupt")");
    row("wrong ETag", R"("do":"wrongetag")");
    row("wrong range", R"("do":"wrongrange")");
    row("range ignored", R"("do":"ignorerange")");
}

/// Each fault hits three answers: all comes whole in the end, and what is counted is what came.
void TestFetchObjects::trouble()
{
    QFETCH(QByteArray, fault);
    const QByteArray middle = noise(700'000);
    const QByteArray big = noise(2 * mebi + 1);
    m_server->put(QStringLiteral("trouble/small"), noise(150'000));
    m_server->put(QStringLiteral("trouble/middle"), middle);
    m_server->put(QStringLiteral("trouble/big"), big);
    for (const char *name : {"small", "middle", "big"}) {
        init();
        m_server->setFaults("{\"match\":\"GET /bucket/trouble/" + QByteArray(name) + "\",\"times\":2," +
                            fault + "}");
        const auto report = fetch(QStringLiteral("trouble/"));
        VERIFY_OK(report);
        QVERIFY(read(to() + u"/small") == noise(150'000));
        QVERIFY(read(to() + u"/middle") == middle);
        QVERIFY(read(to() + u"/big") == big);
        QCOMPARE(m_control.bytes.load(), report->stats.bytes);
    }
}

void TestFetchObjects::big_goesOnWithWhatIsThere()
{
    const QByteArray content = noise(4 * mebi);
    m_server->put(QStringLiteral("goon/file"), content);
    m_server->setFaults(R"({"match":"^GET /bucket/goon/","times":99,"do":"slow","rate":1000000})");
    std::thread later([this] {
        while (m_control.bytes < mebi)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        m_control.cancelled = true;
    });
    const auto first = fetch(QStringLiteral("goon/"));
    later.join();
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(to() + u"/file"));
    m_control.cancelled = false;
    m_control.bytes = 0;
    m_server->setFaults("[]");
    VERIFY_OK(fetch(QStringLiteral("goon/")));
    QVERIFY(read(to() + u"/file") == content);
    QVERIFY2(gets().size() < 16, qPrintable(QString::number(gets().size())));
    QCOMPARE(m_control.bytes.load(), content.size());
}

void TestFetchObjects::big_changedMeanwhile()
{
    m_server->put(QStringLiteral("swap/file"), noise(4 * mebi));
    const QByteArray other = QByteArray(3 * mebi, 'x');
    m_server->setFaults(R"({"match":"^GET /bucket/swap/","times":99,"do":"slow","rate":1000000})");
    std::thread later([this, &other] {
        while (m_control.bytes < mebi / 2)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        m_server->put(QStringLiteral("swap/file"), other);
        m_server->setFaults("[]");
    });
    const auto report = fetch(QStringLiteral("swap/"));
    later.join();
    VERIFY_OK(report);
    QVERIFY(read(to() + u"/file") == other);
    QCOMPARE(m_control.bytes.load(), other.size());
}

void TestFetchObjects::big_partOfAnotherVersion_isNotUsed()
{
    m_server->put(QStringLiteral("version/file"), noise(2 * mebi));
    m_server->setFaults(R"({"match":"^GET /bucket/version/.*","times":99,"do":"status","status":403})");
    QVERIFY(!fetch(QStringLiteral("version/")));
    const QByteArray other(2 * mebi, 'y');
    m_server->put(QStringLiteral("version/file"), other);
    m_server->setFaults("[]");
    VERIFY_OK(fetch(QStringLiteral("version/")));
    QVERIFY(read(to() + u"/file") == other);
    QCOMPARE(there(), QStringList{QStringLiteral("file")});
}

void TestFetchObjects::damagedForGood_isAnError()
{
    m_server->put(QStringLiteral("damaged/small"), "1234567890");
    m_server->put(QStringLiteral("damaged2/big"), noise(2 * mebi));
    m_server->setFaults(R"({"match":"^GET /bucket/damaged","times":9999,"do":"corrupt"})");
    for (const char *key : {"damaged/", "damaged2/"}) {
        const auto report = fetch(QString::fromLatin1(key));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Corrupt);
        QVERIFY(!QFileInfo::exists(to() + u"/small"));
        QVERIFY(!QFileInfo::exists(to() + u"/big"));
    }
}

void TestFetchObjects::sumInMetadata_isHeld()
{
    const QByteArray wrong = "x-amz-meta-trainshed-sha256: " + QByteArray(64, '0');
    m_server->put(QStringLiteral("summed/small"), "small", {wrong, "x-amz-server-side-encryption: aws:kms"});
    const auto report = fetch(QStringLiteral("summed/"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Corrupt);
}

void TestFetchObjects::storeWithoutRanges()
{
    const QByteArray content = noise(2 * mebi);
    m_server->put(QStringLiteral("norange/file"), content);
    m_server->setFaults(R"({"match":"^GET /bucket/norange/","times":9999,"do":"ignorerange"})");
    VERIFY_OK(fetch(QStringLiteral("norange/")));
    QVERIFY(read(to() + u"/file") == content);
}

void TestFetchObjects::hostileKeys()
{
    const QString p = QStringLiteral("hostile/");
    const QStringList bad{QStringLiteral("../up"),
                          QStringLiteral("/lead"),
                          QStringLiteral("a//b"),
                          QStringLiteral("."),
                          QStringLiteral(".."),
                          QStringLiteral("a/../../b"),
                          QStringLiteral("a/./b"),
                          QStringLiteral("line\nbreak"),
                          QStringLiteral("esc\x1b[2J"),
                          QString(256, u'n'),
                          QStringLiteral("body/"),
                          QStringLiteral("x/y"),
                          QStringLiteral(".trainshed-part/x")};
    const QStringList good{QStringLiteral("good"), QStringLiteral("%2e%2e%2f"), QStringLiteral("back\\slash"),
                           QStringLiteral("CON"),  QStringLiteral("a:b"),       QStringLiteral("x"),
                           QStringLiteral("-rf"),  QStringLiteral("…\u202e…")};
    for (const QString &name : bad + good)
        m_server->put(p + name, "x");
    const auto report = fetch(p);
    VERIFY_OK(report);
    QStringList refused;
    for (const RefusedObject &object : report->refused) {
        refused << object.key.mid(p.size());
        QVERIFY(!object.reason.isEmpty());
    }
    refused.sort();
    QStringList expected = bad;
    expected.sort();
    QCOMPARE(refused, expected);
    QStringList files = good;
    files.sort();
    QCOMPARE(there(), files);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("to")});
}

void TestFetchObjects::namesThatCollide_data()
{
    QTest::addColumn<bool>("folds");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("refusedAt"); // -1: none
    const auto row = [](const char *name, bool folds, const QStringList &keys, int at) {
        QTest::newRow(name) << folds << keys << at;
    };
    row("twice", false, {QStringLiteral("a"), QStringLiteral("a")}, 1);
    row("file, then folder", false, {QStringLiteral("a"), QStringLiteral("a/b")}, 1);
    row("folder, then file", false, {QStringLiteral("a/b"), QStringLiteral("a")}, 1);
    row("folder twice", false, {QStringLiteral("a/"), QStringLiteral("a/b"), QStringLiteral("a/")}, -1);
    row("folder by name, then file", false, {QStringLiteral("a/"), QStringLiteral("a")}, 1);
    row("capitals", false, {QStringLiteral("a"), QStringLiteral("A")}, -1);
    row("capitals that fold", true, {QStringLiteral("x/Ä"), QStringLiteral("X/a\u0308")}, 1);
    row("folders that fold", true, {QStringLiteral("x/1"), QStringLiteral("X/2")}, -1);
}

void TestFetchObjects::namesThatCollide()
{
    QFETCH(bool, folds);
    QFETCH(QStringList, keys);
    QFETCH(int, refusedAt);
    NameLedger ledger(folds);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const ObjectName name = trainshed::objectName(keys.at(i), 0);
        QCOMPARE(name.refusal, QString());
        QCOMPARE(ledger.take(name).isEmpty(), i != refusedAt);
    }
}

void TestFetchObjects::linkInTarget_isNotFollowed()
{
    QVERIFY(QDir().mkpath(to()));
    QVERIFY(QDir().mkpath(m_folder->path() + u"/outside"));
    QVERIFY(QFile::link(m_folder->path() + u"/outside", to() + u"/folder"));
    QVERIFY(QFile::link(m_folder->path() + u"/outside/file", to() + u"/file"));
    m_server->put(QStringLiteral("links/folder/x"), "x");
    m_server->put(QStringLiteral("links/file"), "y");
    const auto report = fetch(QStringLiteral("links/"));
    VERIFY_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.first().key, QStringLiteral("links/folder/x"));
    QCOMPARE(QDir(m_folder->path() + u"/outside").entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
    QVERIFY(!QFileInfo(to() + u"/file").isSymLink());
    QCOMPARE(read(to() + u"/file"), QByteArray("y"));
}

void TestFetchObjects::fileInTheWay_isNamed()
{
    QVERIFY(QDir().mkpath(to() + u"/a/b"));
    m_server->put(QStringLiteral("way/a"), "x");
    m_server->put(QStringLiteral("way/c"), "c");
    const auto report = fetch(QStringLiteral("way/"));
    VERIFY_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.first().key, QStringLiteral("way/a"));
    QCOMPARE(read(to() + u"/c"), QByteArray("c"));
}

void TestFetchObjects::secondFetch_isRefused()
{
    m_server->put(QStringLiteral("second/a"), "x");
    FetchHooks hooks;
    std::optional<Error> second;
    hooks.have = [&](const RemoteObject &, const QString &) {
        ObjectStore other(m_server->access(), smallLimits());
        CopyControl control;
        const auto report = fetchObjects(other, bucket, QStringLiteral("second/"), to(), {}, control);
        if (!report)
            second = report.error();
        return false;
    };
    VERIFY_OK(fetch(QStringLiteral("second/"), hooks));
    QVERIFY(second);
    QCOMPARE(second->code, ErrorCode::InUse);
}

void TestFetchObjects::deletedMeanwhile_isNamed()
{
    m_server->put(QStringLiteral("gone/a"), "x");
    m_server->put(QStringLiteral("gone/b"), "y");
    m_server->setFaults(R"({"match":"GET /bucket/gone/a","do":"status","status":404,"code":"NoSuchKey"})");
    const auto report = fetch(QStringLiteral("gone/"));
    VERIFY_OK(report);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(there(), QStringList{QStringLiteral("b")});
}

void TestFetchObjects::cancel_isQuick()
{
    m_server->put(QStringLiteral("cancel/a"), noise(900'000));
    m_server->setFaults(R"({"match":"GET /bucket/cancel/","times":9,"do":"slow","rate":100000})");
    QElapsedTimer timer;
    timer.start();
    std::thread later([this] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        m_control.cancelled = true;
    });
    const auto report = fetch(QStringLiteral("cancel/"));
    later.join();
    QVERIFY(timer.elapsed() < 1300);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(to() + u"/a"));
}

void TestFetchObjects::beyondOnePage()
{
    TestStore server({QStringLiteral("--page"), QStringLiteral("100")});
    for (int i = 0; i < 350; ++i)
        server.put(QStringLiteral("many/%1/%2").arg(i % 7).arg(i), QByteArray::number(i));
    ObjectStore store(server.access(), smallLimits());
    const auto report = fetchObjects(store, bucket, QStringLiteral("many"), to(), {}, m_control);
    VERIFY_OK(report);
    QCOMPARE(report->stats.files, 350);
    for (int i = 0; i < 350; ++i)
        QCOMPARE(read(to() + QStringLiteral("/%1/%2").arg(i % 7).arg(i)), QByteArray::number(i));
}

void TestFetchObjects::killed_goesOn()
{
    const QByteArray content = noise(48 * mebi);
    m_server->put(QStringLiteral("killed/file"), content);
    m_server->setFaults(R"({"match":"^GET /bucket/killed/","times":9999,"do":"slow","rate":12000000})");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("S3_ENDPOINT"), m_server->endpoint());
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(TestStore::accessKey));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(TestStore::secretKey));
    QProcess probe;
    probe.setProcessEnvironment(environment);
    const QString program = QCoreApplication::applicationDirPath() + u"/storeprobe";
    const QStringList arguments{QStringLiteral("s3://bucket/killed/"), to()};
    probe.start(program, arguments);
    const auto finishedRanges = [this] {
        const QDir parts(to() + u"/.trainshed-part");
        const QStringList names = parts.entryList({QStringLiteral("*.ranges")});
        return names.isEmpty() ? 0 : int(read(parts.filePath(names.first())).count('\n')) - 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(finishedRanges() >= 2, 20'000);
    probe.kill();
    QVERIFY(probe.waitForFinished());
    QVERIFY(!QFileInfo::exists(to() + u"/file"));
    const int done = finishedRanges();
    m_server->setFaults("[]");
    probe.start(program, arguments);
    QVERIFY(probe.waitForFinished());
    QCOMPARE(probe.readAllStandardOutput(), QByteArray("1 50331648 0\n"));
    QVERIFY(read(to() + u"/file") == content);
    QCOMPARE(gets().size(), 6 - done);
    QCOMPARE(there(), QStringList{QStringLiteral("file")});
}

void TestFetchObjects::fullDisk_keepsThePart()
{
    if (::geteuid() != 0)
        QSKIP("mounting a small file system takes root");
    const QString disk = m_folder->path() + u"/to";
    QVERIFY(QDir().mkpath(disk));
    const auto mount = [](const QStringList &arguments) {
        return QProcess::execute(QStringLiteral("mount"), arguments) == 0;
    };
    QVERIFY(mount({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                   QStringLiteral("size=3m"), QStringLiteral("none"), disk}));
    const auto unmount = qScopeGuard([&disk] {
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), disk});
    });
    const QByteArray middle = noise(900'000);
    for (const char *key : {"full/1", "full/2", "full/3", "full/4"})
        m_server->put(QString::fromLatin1(key), middle);
    m_server->put(QStringLiteral("fuller/big"), noise(5 * mebi));
    const auto big = fetch(QStringLiteral("fuller/"));
    QVERIFY(!big);
    QCOMPARE(big.error().code, ErrorCode::DiskFull);
    QVERIFY(big.error().what.contains(u"more are needed"));
    const auto report = fetch(QStringLiteral("full/"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    QVERIFY(mount({QStringLiteral("-o"), QStringLiteral("remount,size=9m"), disk}));
    VERIFY_OK(fetch(QStringLiteral("full/")));
    QVERIFY(read(to() + u"/4") == middle);
}

QTEST_GUILESS_MAIN(TestFetchObjects)
#include "tst_fetchobjects.moc"
