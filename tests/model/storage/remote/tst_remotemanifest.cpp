// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/remotemanifest.h"

#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using test::TestStore;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What lies in a bucket or at an address, frozen, compared and brought as it was frozen.
class TestRemoteManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void prefix_isFrozen();
    void object_isFrozen();
    void pages_areAllRead();
    void otherOrder_isSorted();
    void changes_areFound();
    void hostileKeys_areRefusedByName_data();
    void hostileKeys_areRefusedByName();
    void nothingThere();
    void cancelled_leavesNothing();
    void listed_isFetchedAsItWas();
    void listed_changed_isAConflict_data();
    void listed_changed_isAConflict();
    void listed_gone_isAnError();
    void address_isFrozen_data();
    void address_isFrozen();
    void address_withoutAnySign();
    void address_changed_isAConflict();
    void start_isRead();

private:
    Result<ListedData> freeze(const QString &key, const char *name = "manifest");
    QStringList lines(const char *name = "manifest") const;
    QString at(const char *name) const { return m_folder->path() + u'/' + QLatin1String(name); }
    Result<TransferReport> fetch(const QString &prefix);

    std::unique_ptr<TestStore> m_server;
    std::unique_ptr<ObjectStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    CopyControl m_control;
};

void TestRemoteManifest::initTestCase()
{
    m_server = std::make_unique<TestStore>(QStringList{s("--page"), s("100")}, true);
    QVERIFY(m_server->isRunning());
    m_store = std::make_unique<ObjectStore>(m_server->access(), TestStore::quickLimits());
}

void TestRemoteManifest::init()
{
    m_server->setFaults("[]");
    m_folder = std::make_unique<QTemporaryDir>();
    m_control.cancelled = false;
}

Result<ListedData> TestRemoteManifest::freeze(const QString &key, const char *name)
{
    return writeObjectManifest(*m_store, s("bucket"), key, at(name), m_control);
}

QStringList TestRemoteManifest::lines(const char *name) const
{
    QStringList lines;
    DataManifestReader reader(at(name));
    for (auto entry = reader.next(); entry && *entry; entry = reader.next())
        lines.append(QString(QString::fromUtf8((*entry)->path) + u' ' + QString::number((*entry)->size)));
    return lines;
}

Result<TransferReport> TestRemoteManifest::fetch(const QString &prefix)
{
    return fetchListed(*m_store, s("bucket"), prefix, objectsOfManifest(at("manifest"), prefix), at("to"), {},
                       m_control);
}

void TestRemoteManifest::prefix_isFrozen()
{
    m_server->put(s("plain/b/Grüße 1.txt"), "second");
    m_server->put(s("plain/a"), "first");
    m_server->put(s("plain/b/"), "");
    m_server->put(s("plain-not"), "other");
    for (const char *key : {"plain", "plain/"}) {
        const auto listed = freeze(s(key));
        VERIFY_OK(listed);
        QCOMPARE(listed->prefix, s("plain/"));
        QVERIFY(!listed->isObject);
        QCOMPARE(listed->summary.files, 2);
        QCOMPARE(listed->summary.bytes, 11);
        QCOMPARE(lines(), (QStringList{s("a 5"), s("b/Grüße 1.txt 6")}));
    }
    DataManifestReader reader(at("manifest"));
    const auto first = reader.next();
    VERIFY_OK(first);
    QCOMPARE(int(reader.kind()), int(SumKind::Server));
    QCOMPARE((*first)->sum, QByteArray("etag:8b04d5e3775d298e78455efc5ca404d5")); // MD5 of "first"
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{s("manifest")});
}

void TestRemoteManifest::object_isFrozen()
{
    m_server->put(s("one/data.csv"), "a,b\n");
    const auto listed = freeze(s("one/data.csv"));
    VERIFY_OK(listed);
    QVERIFY(listed->isObject);
    QCOMPARE(listed->prefix, s("one/"));
    QCOMPARE(lines(), QStringList{s("data.csv 4")});
}

void TestRemoteManifest::pages_areAllRead()
{
    for (int i = 0; i < 250; ++i)
        m_server->put(QStringLiteral("pages/%1").arg(i), "x");
    m_server->setFaults("[]");
    const auto listed = freeze(s("pages/"));
    VERIFY_OK(listed);
    QCOMPARE(listed->summary.files, 250);
    QCOMPARE(m_control.files, 250);
    QCOMPARE(m_server->log().size(), 3);
}

void TestRemoteManifest::otherOrder_isSorted()
{
    for (const char *name : {"a", "b", "c"})
        m_server->put(QString(u"order/" + s(name)), "x");
    const auto expected = freeze(s("order/"));
    VERIFY_OK(expected);
    m_server->setFaults(R"({"match":"prefix=order","times":99,"do":"reverse"})");
    const auto listed = freeze(s("order/"));
    VERIFY_OK(listed);
    QCOMPARE(listed->summary, expected->summary);
    QCOMPARE(lines(), (QStringList{s("a 1"), s("b 1"), s("c 1")}));
}

void TestRemoteManifest::changes_areFound()
{
    m_server->put(s("change/a"), "same");
    m_server->put(s("change/b"), "old");
    m_server->put(s("change/c"), "gone");
    VERIFY_OK(freeze(s("change/")));
    m_server->put(s("change/b"), "new"); // of the same size
    m_server->request("DELETE", "/bucket/change/c");
    m_server->put(s("change/d"), "more");
    VERIFY_OK(freeze(s("change/"), "now"));
    const auto changes = compareManifests(at("manifest"), at("now"));
    VERIFY_OK(changes);
    QCOMPARE(changes->changedNames, QStringList{s("b")});
    QCOMPARE(changes->removedNames, QStringList{s("c")});
    QCOMPARE(changes->addedNames, QStringList{s("d")});
    m_server->put(s("change/b"), "old"); // the same content, later
    VERIFY_OK(freeze(s("change/"), "now"));
    QCOMPARE(compareManifests(at("manifest"), at("now"))->changed, 0);
}

void TestRemoteManifest::hostileKeys_areRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("up") << s("../evil");
    QTest::newRow("up inside") << s("a/../../evil");
    QTest::newRow("empty part") << s("a//evil");
    QTest::newRow("control") << s("evil\n");
    QTest::newRow("folder with content") << s("evil/");
    QTest::newRow("our folder") << s(".trainshed-part/evil");
    QTest::newRow("long part") << QString(QString(256, u'x') + u"evil");
}

void TestRemoteManifest::hostileKeys_areRefusedByName()
{
    QFETCH(QString, key);
    const QString prefix = QStringLiteral("hostile-%1/").arg(qHash(key));
    m_server->put(QString(prefix + u"good"), "x");
    m_server->put(QString(prefix + key), "x");
    const auto listed = freeze(prefix);
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(listed.error().what.contains(s("evil")), qUtf8Printable(listed.error().what));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestRemoteManifest::nothingThere()
{
    QCOMPARE(freeze(s("nothing/")).error().code, ErrorCode::NotFound);
    QCOMPARE(freeze(s("nothing")).error().code, ErrorCode::NotFound);
    const auto none = writeObjectManifest(*m_store, s("no-bucket"), {}, at("manifest"), m_control);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY2(none.error().what.contains(s("no-bucket")), qUtf8Printable(none.error().what));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestRemoteManifest::cancelled_leavesNothing()
{
    m_server->put(s("cancel/a"), "x");
    m_control.cancelled = true;
    QCOMPARE(freeze(s("cancel/")).error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestRemoteManifest::listed_isFetchedAsItWas()
{
    m_server->put(s("as-was/a"), "first");
    m_server->put(s("as-was/b/big"), QByteArray(3'000'000, 'b')); // of the quick limits: in ranges
    VERIFY_OK(freeze(s("as-was/")));
    m_server->put(s("as-was/later"), "not of it");
    const auto report = fetch(s("as-was/"));
    VERIFY_OK(report);
    QCOMPARE(report->stats.files, 2);
    QCOMPARE(QDir(at("to")).entryList(QDir::Files), QStringList{s("a")});
    QCOMPARE(QFileInfo(QString(at("to") + u"/b/big")).size(), 3'000'000);
    // Once more: it is there, and nothing is asked for.
    m_server->setFaults("[]");
    VERIFY_OK(fetch(s("as-was/")));
    QCOMPARE(m_server->log(), QStringList());
}

void TestRemoteManifest::listed_changed_isAConflict_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("now");
    QTest::newRow("same size") << 5 << 5;
    QTest::newRow("empty") << 5 << 0;
    QTest::newRow("was empty") << 0 << 5;
    QTest::newRow("in ranges") << 3'000'000 << 3'000'000;
    QTest::newRow("in ranges, smaller") << 3'000'000 << 10;
}

void TestRemoteManifest::listed_changed_isAConflict()
{
    QFETCH(int, size);
    QFETCH(int, now);
    m_server->put(s("swap/a"), QByteArray(size, 'o'));
    VERIFY_OK(freeze(s("swap/")));
    m_server->put(s("swap/a"), QByteArray(now, 'n'));
    const auto report = fetch(s("swap/"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(QString(at("to") + u"/a")));
}

void TestRemoteManifest::listed_gone_isAnError()
{
    m_server->put(s("gone/a"), "x");
    m_server->put(s("gone/b"), "y");
    VERIFY_OK(freeze(s("gone/")));
    m_server->request("DELETE", "/bucket/gone/a");
    QCOMPARE(fetch(s("gone/")).error().code, ErrorCode::NotFound);
}

void TestRemoteManifest::address_isFrozen_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("HEAD") << QByteArray("[]");
    for (const char *status : {"403", "405", "501"})
        QTest::newRow(status) << QByteArray(R"({"match":"^HEAD ","times":99,"do":"status","status":)") +
                                     status + '}';
    QTest::newRow("no HEAD, no ranges")
        << QByteArray(R"([{"match":"^HEAD ","times":99,"do":"status","status":405},)"
                      R"({"match":"^GET ","times":99,"do":"ignorerange"}])");
    QTest::newRow("trouble at first") << QByteArray(R"({"match":"^HEAD ","do":"status","status":503})");
}

void TestRemoteManifest::address_isFrozen()
{
    QFETCH(QByteArray, fault);
    m_server->put(s("web.csv"), QByteArray(200'000, 'w'));
    m_server->setFaults(fault);
    const QString url = m_server->endpoint() + u"/bucket/web.csv";
    const auto summary = writeWebManifest(url, false, s("web.csv"), at("manifest"), m_control);
    VERIFY_OK(summary);
    QCOMPARE(summary->bytes, 200'000);
    QCOMPARE(lines(), QStringList{s("web.csv 200000")});
    const auto version = webVersionOfManifest(at("manifest"));
    VERIFY_OK(version);
    QVERIFY(version->etag.startsWith('"'));
}

void TestRemoteManifest::address_withoutAnySign()
{
    const QString missing = m_server->endpoint() + u"/bucket/missing";
    QCOMPARE(writeWebManifest(missing, false, s("x"), at("manifest"), m_control).error().code,
             ErrorCode::NotFound);
    QCOMPARE(writeWebManifest(s("ftp://x/y"), false, s("x"), at("manifest"), m_control).error().code,
             ErrorCode::InvalidArgument);
    // Neither ETag nor time: only a checksum of one's own would tell a change.
    m_server->put(s("mute"), "old");
    const QString mute = m_server->endpoint() + u"/bucket/mute";
    m_server->setFaults(R"({"match":"mute","times":99,"do":"nothing"})");
    QCOMPARE(writeWebManifest(mute, false, s("mute"), at("manifest"), m_control).error().code,
             ErrorCode::Unsupported);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    VERIFY_OK(writeWebManifest(mute, true, s("mute"), at("manifest"), m_control));
    m_server->setFaults(R"({"match":"mute","times":99,"do":"noetag"})");
    VERIFY_OK(writeWebManifest(mute, false, s("mute"), at("manifest"), m_control));
    QVERIFY(webVersionOfManifest(at("manifest"))->modified.isValid());
    VERIFY_OK(fetchWeb(mute, at("file"), {}, m_control, *webVersionOfManifest(at("manifest"))));
}

void TestRemoteManifest::address_changed_isAConflict()
{
    m_server->put(s("page"), "old");
    const QString url = m_server->endpoint() + u"/bucket/page";
    VERIFY_OK(writeWebManifest(url, false, s("page"), at("manifest"), m_control));
    const auto version = webVersionOfManifest(at("manifest"));
    VERIFY_OK(version);
    VERIFY_OK(fetchWeb(url, at("kept"), {}, m_control, *version));
    m_server->put(s("page"), "new");
    QCOMPARE(fetchWeb(url, at("file"), {}, m_control, *version).error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(at("file")));
    // A server that takes no notice of If-Match.
    m_server->setFaults(R"({"match":"^GET ","times":99,"do":"ignorematch"})");
    QCOMPARE(fetchWeb(url, at("file"), {}, m_control, *version).error().code, ErrorCode::Conflict);
}

void TestRemoteManifest::start_isRead()
{
    m_server->put(s("start"), QByteArray(100'000, 's'));
    m_server->put(s("empty"), "");
    const QString url = m_server->endpoint() + u"/bucket/start";
    for (const char *fault : {"[]", R"({"match":"^GET ","times":99,"do":"ignorerange"})"}) {
        m_server->setFaults(fault);
        const auto start = readWebStart(url, 1000, {}, m_control);
        VERIFY_OK(start);
        QCOMPARE(*start, QByteArray(1000, 's'));
    }
    m_server->setFaults("[]");
    QCOMPARE(readWebStart(url, 1 << 20, {}, m_control)->size(), 100'000);
    QCOMPARE(readWebStart(QString(m_server->endpoint() + u"/bucket/empty"), 10, {}, m_control)->size(), 0);
    QCOMPARE(readWebStart(url, 10, {"\"other\"", {}}, m_control).error().code, ErrorCode::Conflict);
    QCOMPARE(readWebStart(QString(url + u"-missing"), 10, {}, m_control).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRemoteManifest)
#include "tst_remotemanifest.moc"
