// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/snapshot.h"

#include "model/engine/codefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder->path()));
    }
    void plainFolder_isCopiedWhole();
    void gitignore_isHeeded_outsideARepository();
    void laterEdits_changeNothing();
    void limits_data();
    void limits();
    void linkToAFile_isFollowed();
    void linkToAFolder_isFollowed_butNotRound();
    void gitCommit_isNoted();
    void damagedNote_stopsTheSweep();

private:
    QString code() const { return m_folder->path() + u"/code"; }
    void write(const QString &name, const QByteArray &content = "x")
    {
        const QString path = code() + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString job() const { return m_folder->path() + u"/job"; }
    Result<CodeVersion> take(const Limits &limits = {})
    {
        CopyControl control;
        QDir().mkpath(job());
        auto taken = takeSnapshot(code(), job(), m_store, limits, control);
        if (!taken)
            return taken;
        const QString to = m_folder->path() + u"/to";
        auto made = m_store.materialise(taken->manifest.toLatin1(), to, control);
        return made ? taken : Result<CodeVersion>(made.error());
    }
    void git(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(gitEnvironment());
        process.start(QStringLiteral("git"), QStringList{QStringLiteral("-C"), code(), QStringLiteral("-c"),
                                                         QStringLiteral("user.name=x"), QStringLiteral("-c"),
                                                         QStringLiteral("user.email=x@y")} +
                                                 arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    QStringList taken() const
    {
        QStringList names;
        const QDir root(m_folder->path() + u"/to");
        QDirIterator it(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            names << root.relativeFilePath(it.next());
        names.sort();
        return names;
    }
    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    CodeStore m_store{m_folder->path() + u"/store"};
};

void TestSnapshot::plainFolder_isCopiedWhole()
{
    write(QStringLiteral("train.py"), "print(1)\n");
    write(QStringLiteral("lib/ünïcode name.py"));
    write(QStringLiteral(".hidden"));
    write(QStringLiteral(".git/config"));
    const auto snapshot = take();
    QVERIFY2(snapshot, qUtf8Printable(snapshot ? QString() : snapshot.error().text()));
    QCOMPARE(taken(), (QStringList{QStringLiteral(".hidden"), QStringLiteral("lib/ünïcode name.py"),
                                   QStringLiteral("train.py")}));
    QCOMPARE(snapshot->files, 3);
    QCOMPARE(snapshot->bytes, 11);
    QCOMPARE(snapshot->commit, QString());
    const auto noted = notedSnapshot(job());
    QVERIFY(noted && *noted);
    QCOMPARE(**noted, *snapshot);
    const auto all = notedManifests(m_folder->path());
    QVERIFY(all);
    QCOMPARE(*all, QSet{snapshot->manifest.toLatin1()});
}

void TestSnapshot::gitignore_isHeeded_outsideARepository()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
    write(QStringLiteral("train.py"));
    write(QStringLiteral(".gitignore"), "data/\n*.ckpt\n!keep.ckpt\n");
    write(QStringLiteral("data/huge.bin"));
    write(QStringLiteral("a.ckpt"));
    write(QStringLiteral("keep.ckpt"));
    write(QStringLiteral("sub/.gitignore"), "secret\n");
    write(QStringLiteral("sub/secret"));
    write(QStringLiteral("sub/b.py"));
    const auto snapshot = take();
    QVERIFY(snapshot);
    QCOMPARE(taken(), (QStringList{QStringLiteral(".gitignore"), QStringLiteral("keep.ckpt"),
                                   QStringLiteral("sub/.gitignore"), QStringLiteral("sub/b.py"),
                                   QStringLiteral("train.py")}));
    QVERIFY(!QDir(code() + u"/.git").exists());
}

void TestSnapshot::laterEdits_changeNothing()
{
    write(QStringLiteral("train.py"), "before");
    QVERIFY(take());
    write(QStringLiteral("train.py"), "after!");
    QFile copy(m_folder->path() + u"/to/train.py");
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("before"));
}

void TestSnapshot::limits_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("fits");
    // code/a/b/c.py and code/d.py: 2 files, 2 folders, 3 levels, 20 bytes
    QTest::newRow("all at the limit") << qint64(20) << 4 << 3 << true;
    QTest::newRow("a byte too many") << qint64(19) << 4 << 3 << false;
    QTest::newRow("an entry too many") << qint64(20) << 3 << 3 << false;
    QTest::newRow("a level too deep") << qint64(20) << 4 << 2 << false;
}

void TestSnapshot::limits()
{
    QFETCH(qint64, bytes);
    QFETCH(int, entries);
    QFETCH(int, depth);
    QFETCH(bool, fits);
    write(QStringLiteral("a/b/c.py"), "0123456789");
    write(QStringLiteral("d.py"), "0123456789");
    const auto snapshot = take({bytes, entries, depth});
    QCOMPARE(snapshot.has_value(), fits);
    if (!fits) {
        QCOMPARE(snapshot.error().code, ErrorCode::TooLarge);
        QVERIFY(!QFileInfo::exists(m_folder->path() + u"/to"));
        QVERIFY(!*notedSnapshot(job()));
    }
}

void TestSnapshot::linkToAFile_isFollowed()
{
    write(QStringLiteral("real.py"), "real");
    QVERIFY(QFile::link(code() + u"/real.py", code() + u"/link.py"));
    QVERIFY(take());
    QFile copy(m_folder->path() + u"/to/link.py");
    QVERIFY(!QFileInfo(copy).isSymLink());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("real"));
}

void TestSnapshot::linkToAFolder_isFollowed_butNotRound()
{
    write(QStringLiteral("train.py"));
    QVERIFY(QDir().mkpath(m_folder->path() + u"/elsewhere"));
    QVERIFY(QFile::link(m_folder->path() + u"/elsewhere", code() + u"/lib"));
    QVERIFY(QFile::link(code(), code() + u"/lib/round"));
    QFile file(m_folder->path() + u"/elsewhere/x.py");
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto snapshot = take();
    QVERIFY2(snapshot, qUtf8Printable(snapshot ? QString() : snapshot.error().text()));
    QCOMPARE(taken(), (QStringList{QStringLiteral("lib/x.py"), QStringLiteral("train.py")}));
}

void TestSnapshot::gitCommit_isNoted()
{
    if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed");
    write(QStringLiteral("train.py"));
    git({QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("topic/x")});
    QCOMPARE(gitFacts(code()).commit, QString());
    git({QStringLiteral("add"), QStringLiteral(".")});
    git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("-m"), QStringLiteral("one")});
    const auto clean = take();
    QVERIFY(clean);
    QCOMPARE(clean->commit.size(), 40);
    QCOMPARE(clean->branch, QStringLiteral("topic/x"));
    QVERIFY(!clean->modified);
    // Not tracked is not committed either: it runs all the same.
    write(QStringLiteral("sub/new.py"));
    QVERIFY(gitFacts(code()).modified);
    // A folder below, where nothing changed.
    write(QStringLiteral("other/a.py"));
    git({QStringLiteral("add"), QStringLiteral("other")});
    git({QStringLiteral("commit"), QStringLiteral("--quiet"), QStringLiteral("-m"), QStringLiteral("two")});
    const GitFacts below = gitFacts(code() + u"/other");
    QVERIFY(!below.modified);
    QVERIFY(below.commit != clean->commit);
    git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("--detach")});
    QCOMPARE(gitFacts(code()).branch, QString());
    QCOMPARE(gitFacts(code()).commit, below.commit);
}

void TestSnapshot::damagedNote_stopsTheSweep()
{
    write(QStringLiteral("train.py"));
    QVERIFY(take());
    QFile note(job() + u"/code.json");
    QVERIFY(note.open(QIODevice::WriteOnly | QIODevice::Truncate));
    note.write("{\"manifest\": \"../../etc\"}");
    note.close();
    const auto noted = notedSnapshot(job());
    QVERIFY(!noted);
    QCOMPARE(noted.error().code, ErrorCode::Corrupt);
    QVERIFY(!notedManifests(m_folder->path()));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
