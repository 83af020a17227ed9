// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace trainshed;

namespace {

Result<> kept(const CodeStore::Stored &)
{
    return Done{};
}

} // namespace

class TestCodeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<CodeStore>(m_folder->path() + u"/store");
    }
    void manifest_isCanonical();
    void manifest_hostile_isRefused_data();
    void manifest_hostile_isRefused();
    void sameContent_isStoredOnce();
    void materialise_givesFilesOfTheirOwn();
    void oddNames_comeBack();
    void emptyFolder();
    void damagedObject_isNeverUsed();
    void leftovers_areSweptAndNeverRead();
    void sweep_keepsWhatIsReferred();
    void sweep_removesNothing_whenAnythingIsUnknown();
    void sweep_duringPut_isPutOff();
    void manyPutsAtOnce_agree();
    void keepFails_isTheAnswer();
    void pipe_isRefused();

private:
    void write(const QByteArray &name, const QByteArray &content, int mode = 0644)
    {
        const QString path = m_folder->path() + u"/code/" + QFile::decodeName(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile::remove(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
    }
    Result<CodeStore::Stored> put(const QList<QByteArray> &files)
    {
        CopyControl control;
        return m_store->put(m_folder->path() + u"/code", files, control, kept);
    }
    QString objects() const { return m_folder->path() + u"/store/objects"; }
    static int count(const QString &folder)
    {
        int n = 0;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; it.hasNext(); it.next())
            ++n;
        return n;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CodeStore> m_store;
};

void TestCodeStore::manifest_isCanonical()
{
    const QByteArray a(64, 'a');
    const ManifestEntry one{"b/x.py", 0644, 3, a};
    const ManifestEntry two{"a\nb", 0755, 0, a};
    const QByteArray bytes = encodeManifest({{one, two}});
    QCOMPARE(encodeManifest({{two, one}}), bytes);
    const auto back = decodeManifest(bytes);
    QVERIFY(back);
    QCOMPARE(back->entries, (QList<ManifestEntry>{two, one}));
    QCOMPARE(back->bytes(), 3);
    QVERIFY(back->find("b/x.py"));
    QVERIFY(!back->find("x.py"));
}

void TestCodeStore::manifest_hostile_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray digest(64, 'a');
    const QByteArray head("trainshed-code 1\n");
    const auto row = [&](const char *name, const QByteArray &record) {
        QTest::newRow(name) << QByteArray(head + record + '\0');
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another heading") << QByteArray("trainshed-code 2\n");
    QTest::newRow("cut short") << QByteArray(head + "644 1 " + digest + " a");
    row("leaves the folder", "644 1 " + digest + " ../a");
    row("leaves it in the middle", "644 1 " + digest + " a/../../b");
    row("absolute", "644 1 " + digest + " /etc/passwd");
    row("no path", "644 1 " + digest + " ");
    row("set-user-ID", "4755 1 " + digest + " a");
    row("negative size", "644 -1 " + digest + " a");
    row("digest with a path", "644 1 ../../" + digest.left(58) + " a");
    row("digest in upper case", "644 1 " + QByteArray(64, 'A') + " a");
    QTest::newRow("twice") << QByteArray(head + "644 1 " + digest + " a" + '\0' + "644 1 " + digest + " a" +
                                         '\0');
    QTest::newRow("wrong order") << QByteArray(head + "644 1 " + digest + " b" + '\0' + "644 1 " + digest +
                                               " a" + '\0');
}

void TestCodeStore::manifest_hostile_isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto back = decodeManifest(bytes);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Corrupt);
}

void TestCodeStore::sameContent_isStoredOnce()
{
    write("a.py", "same");
    write("sub/b.py", "same");
    write("c.py", "other");
    const auto first = put({"a.py", "sub/b.py", "c.py"});
    QVERIFY2(first, qUtf8Printable(first ? QString() : first.error().text()));
    QCOMPARE(first->stats, (CopyStats{13, 3}));
    QCOMPARE(count(objects()), 2);
    const auto again = put({"c.py", "sub/b.py", "a.py"});
    QCOMPARE(again->manifest, first->manifest);
    write("c.py", "another");
    const auto second = put({"a.py", "sub/b.py", "c.py"});
    QVERIFY(second->manifest != first->manifest);
    QCOMPARE(count(objects()), 3);
    QCOMPARE(count(m_folder->path() + u"/store/part"), 0);
}

void TestCodeStore::materialise_givesFilesOfTheirOwn()
{
    write("a.py", "before");
    write("run.sh", "#!/bin/sh\n", 0755);
    write("lib/x/y.py", "y", 0444);
    const auto stored = put({"a.py", "run.sh", "lib/x/y.py"});
    QVERIFY(stored);
    CopyControl control;
    for (const char16_t *name : {u"/one", u"/two"}) {
        const QString to = m_folder->path() + name;
        const auto made = m_store->materialise(stored->manifest, to, control);
        QVERIFY2(made, qUtf8Printable(made ? QString() : made.error().text()));
        QCOMPARE(read(to + u"/a.py"), QByteArray("before"));
        QVERIFY(QFileInfo(to + u"/run.sh").isExecutable());
        QVERIFY(!(QFileInfo(to + u"/lib/x/y.py").permissions() & QFile::WriteOwner));
        // What the job does to its own code is nobody else's.
        QFile mine(to + u"/a.py");
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("spoilt");
    }
}

void TestCodeStore::oddNames_comeBack()
{
    const QList<QByteArray> names{"a\nb", "-rf", " ", "\xff\xfe.py", "ü/é", "a b/c\td"};
    for (const QByteArray &name : names) {
        const QByteArray path = QFile::encodeName(m_folder->path()) + "/code/" + name;
        QVERIFY(QDir().mkpath(QFile::decodeName(path.left(path.lastIndexOf('/')))));
        FILE *file = std::fopen(path.constData(), "w");
        QVERIFY(file);
        std::fputs(name.constData(), file);
        std::fclose(file);
    }
    const auto stored = put(names);
    QVERIFY2(stored, qUtf8Printable(stored ? QString() : stored.error().text()));
    CopyControl control;
    QVERIFY(m_store->materialise(stored->manifest, m_folder->path() + u"/out", control));
    for (const QByteArray &name : names) {
        struct stat info = {};
        const QByteArray path = QFile::encodeName(m_folder->path()) + "/out/" + name;
        QCOMPARE(::stat(path.constData(), &info), 0);
        QCOMPARE(info.st_size, name.size());
    }
}

void TestCodeStore::emptyFolder()
{
    const auto stored = put({});
    QVERIFY(stored);
    CopyControl control;
    QVERIFY(m_store->materialise(stored->manifest, m_folder->path() + u"/out", control));
    QVERIFY(QFileInfo(m_folder->path() + u"/out").isDir());
}

void TestCodeStore::damagedObject_isNeverUsed()
{
    write("a.py", "0123456789");
    const auto stored = put({"a.py"});
    QVERIFY(stored);
    QDirIterator it(objects(), QDir::Files, QDirIterator::Subdirectories);
    const QString object = it.next();
    QVERIFY(QFile::remove(object));
    QFile half(object);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("0123");
    half.close();
    CopyControl control;
    const auto made = m_store->materialise(stored->manifest, m_folder->path() + u"/out", control);
    QVERIFY(!made);
    QVERIFY(!QFileInfo::exists(m_folder->path() + u"/out"));
    QVERIFY(!QFileInfo::exists(m_folder->path() + u"/out.part"));
}

void TestCodeStore::leftovers_areSweptAndNeverRead()
{
    write("a.py", "x");
    const auto stored = put({"a.py"});
    QVERIFY(stored);
    QFile part(m_folder->path() + u"/store/part/4711-1");
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("half");
    part.close();
    const auto swept = m_store->sweep([&]() -> Result<QSet<QByteArray>> { return QSet{stored->manifest}; });
    QVERIFY(swept);
    QCOMPARE(swept->objects, 0);
    QCOMPARE(count(m_folder->path() + u"/store/part"), 0);
    QCOMPARE(m_store->content(QCryptographicHash::hash("x", QCryptographicHash::Sha256).toHex(), 10).value(),
             QByteArray("x"));
}

void TestCodeStore::sweep_keepsWhatIsReferred()
{
    write("a.py", "one");
    write("b.py", "both");
    const auto first = put({"a.py", "b.py"});
    write("a.py", "two");
    const auto second = put({"a.py", "b.py"});
    QCOMPARE(count(objects()), 3);
    const auto swept = m_store->sweep([&]() -> Result<QSet<QByteArray>> { return QSet{second->manifest}; });
    QVERIFY(swept);
    QCOMPARE(swept->manifests, 1);
    QCOMPARE(swept->objects, 1);
    CopyControl control;
    QVERIFY(!m_store->materialise(first->manifest, m_folder->path() + u"/first", control));
    QVERIFY(m_store->materialise(second->manifest, m_folder->path() + u"/second", control));
}

void TestCodeStore::sweep_removesNothing_whenAnythingIsUnknown()
{
    write("a.py", "one");
    const auto stored = put({"a.py"});
    QVERIFY(!m_store->sweep([&]() -> Result<QSet<QByteArray>> {
        return Error{ErrorCode::Io, QStringLiteral("?"), {}};
    }));
    QCOMPARE(count(objects()), 1);
    // A manifest that can't be read: its objects are not known, so none go.
    const QString path = m_folder->path() + u"/store/manifests/" + QString::fromLatin1(stored->manifest);
    QVERIFY(QFile::remove(path));
    QFile bad(path);
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.close();
    QVERIFY(!m_store->sweep([&]() -> Result<QSet<QByteArray>> { return QSet{stored->manifest}; }));
    QCOMPARE(count(objects()), 1);
}

void TestCodeStore::sweep_duringPut_isPutOff()
{
    write("a.py", "one");
    QSemaphore inside;
    QSemaphore goOn;
    QThreadPool pool;
    Result<CodeStore::Stored> stored = Error{};
    pool.start([&] {
        CopyControl control;
        stored = m_store->put(m_folder->path() + u"/code", {"a.py"}, control, [&](const CodeStore::Stored &) {
            inside.release();
            goOn.acquire();
            return Result<>(Done{});
        });
    });
    inside.acquire();
    const auto swept = m_store->sweep([]() -> Result<QSet<QByteArray>> { return QSet<QByteArray>(); });
    goOn.release();
    pool.waitForDone();
    QVERIFY(!swept);
    QCOMPARE(swept.error().code, ErrorCode::InUse);
    QVERIFY(stored);
    QCOMPARE(count(objects()), 1);
    QVERIFY(m_store->sweep([]() -> Result<QSet<QByteArray>> { return QSet<QByteArray>(); }));
    QCOMPARE(count(objects()), 0);
}

void TestCodeStore::manyPutsAtOnce_agree()
{
    QList<QByteArray> files;
    for (int i = 0; i < 40; ++i) {
        files << "f" + QByteArray::number(i);
        write(files.last(), QByteArray(5000, char('a' + i % 7)));
    }
    QThreadPool pool;
    pool.setMaxThreadCount(6);
    std::atomic<int> wrong{0};
    QByteArray expected;
    for (int i = 0; i < 12; ++i) {
        pool.start([&] {
            const auto stored = put(files);
            const auto manifest = stored ? m_store->manifest(stored->manifest) : stored.error();
            wrong += !manifest || manifest->entries.size() != 40;
        });
    }
    pool.waitForDone();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(count(objects()), 7);
    QCOMPARE(count(m_folder->path() + u"/store/manifests"), 1);
    QCOMPARE(count(m_folder->path() + u"/store/part"), 0);
}

void TestCodeStore::keepFails_isTheAnswer()
{
    write("a.py", "one");
    CopyControl control;
    const auto stored =
        m_store->put(m_folder->path() + u"/code", {"a.py"}, control, [](const CodeStore::Stored &) {
            return Result<>(Error{ErrorCode::DiskFull, QStringLiteral("full"), {}});
        });
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::DiskFull);
}

void TestCodeStore::pipe_isRefused()
{
    write("a.py", "one");
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->path() + u"/code/pipe").constData(), 0600), 0);
    const auto stored = put({"a.py", "pipe"});
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestCodeStore)
#include "tst_codestore.moc"
