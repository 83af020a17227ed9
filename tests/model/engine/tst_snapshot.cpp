// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/snapshot.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void plainFolder_isCopiedWhole();
    void gitignore_isHeeded_outsideARepository();
    void laterEdits_changeNothing();
    void limits_data();
    void limits();
    void linkToAFile_isFollowed();

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
    Result<Snapshot> take(const Limits &limits = {})
    {
        CopyControl control;
        return takeSnapshot(code(), m_folder->path() + u"/to", limits, control);
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
    std::unique_ptr<QTemporaryDir> m_folder;
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
    QCOMPARE(snapshot->stats.files, 3);
    QCOMPARE(snapshot->stats.bytes, 11);
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
    QVERIFY(snapshot->usedGit);
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
        QVERIFY(!QFileInfo::exists(m_folder->path() + u"/to.part"));
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

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
