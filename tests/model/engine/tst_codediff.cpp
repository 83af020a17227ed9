// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/codediff.h"
#include "model/engine/snapshot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestCodeDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_andTheFolderNow();
    void binaryAndLarge_areNamedOnly();
    void versionOfBeforeTheStore_isRead();
    void nothingKept_isSaid();

private:
    QString at(const QString &name) const { return m_folder.path() + u'/' + name; }
    bool write(const QString &name, const QByteArray &content)
    {
        QFile file(at(u"code/" + name));
        return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }
    bool take(const QString &job)
    {
        CopyControl control;
        QDir().mkpath(at(job));
        return takeSnapshot(at(QStringLiteral("code")), at(job), m_store, {}, control).has_value();
    }
    Result<CodeTree> tree(const QString &job) const
    {
        return CodeTree::ofJob(m_store, at(job), at(job) + u"/code");
    }
    static QString summary(const Result<rpc::CodeDiff::Reply> &reply)
    {
        if (!reply)
            return reply.error().text();
        QStringList lines;
        for (const rpc::CodeDiff::File &file : reply->files)
            lines.append(QString((file.before ? QStringLiteral("-") : QString()) +
                                 (file.after ? QStringLiteral("+") : QString()) + file.path));
        return lines.join(u' ');
    }
    QTemporaryDir m_folder;
    CodeStore m_store{m_folder.path() + u"/store"};
};

void TestCodeDiff::versions_andTheFolderNow()
{
    QVERIFY(write(QStringLiteral("a.py"), "one\ntwo\n"));
    QVERIFY(write(QStringLiteral("gone.py"), "x\n"));
    QVERIFY(write(QStringLiteral("same.py"), "s\n"));
    QVERIFY(take(QStringLiteral("v1")));
    QVERIFY(write(QStringLiteral("a.py"), "one\n2wo\n"));
    QVERIFY(QFile::remove(at(QStringLiteral("code/gone.py"))));
    QVERIFY(write(QStringLiteral("sub/new.py"), "n\n"));
    QVERIFY(take(QStringLiteral("v2")));
    const auto first = tree(QStringLiteral("v1"));
    const auto second = tree(QStringLiteral("v2"));
    QVERIFY(first && second);
    const auto changed = codeDiff(*first, *second);
    QCOMPARE(summary(changed), QStringLiteral("-+a.py -gone.py +sub/new.py"));
    QCOMPARE(changed->files[0].diff, QStringLiteral("@@ -1,2 +1,2 @@\n one\n-two\n+2wo\n"));
    QCOMPARE(summary(codeDiff(*second, *second)), QString());
    const auto now = CodeTree::ofFolder(at(QStringLiteral("code")), {});
    QVERIFY(now);
    QCOMPARE(summary(codeDiff(*second, *now)), QString());
    // Of the same size: told by its content.
    QVERIFY(write(QStringLiteral("same.py"), "t\n"));
    QCOMPARE(summary(codeDiff(*second, *now)), QStringLiteral("-+same.py"));
}

void TestCodeDiff::binaryAndLarge_areNamedOnly()
{
    QVERIFY(write(QStringLiteral("b.bin"), QByteArray("\0\1", 2)));
    QVERIFY(write(QStringLiteral("l.txt"), QByteArray(2 << 20, 'x')));
    QVERIFY(take(QStringLiteral("w1")));
    QVERIFY(write(QStringLiteral("b.bin"), QByteArray("\0\2", 2)));
    QVERIFY(write(QStringLiteral("l.txt"), QByteArray(2 << 20, 'y')));
    QVERIFY(take(QStringLiteral("w2")));
    const auto changed = codeDiff(*tree(QStringLiteral("w1")), *tree(QStringLiteral("w2")));
    QVERIFY(changed);
    QCOMPARE(changed->files.size(), 2);
    QVERIFY(changed->files[0].binary && changed->files[0].diff.isEmpty());
    QVERIFY(changed->files[1].tooLarge && changed->files[1].diff.isEmpty());
}

void TestCodeDiff::versionOfBeforeTheStore_isRead()
{
    QVERIFY(QDir().mkpath(at(QStringLiteral("old/code"))));
    QFile file(at(QStringLiteral("old/code/a.py")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old\n");
    file.close();
    QVERIFY(QDir(at(QStringLiteral("code"))).removeRecursively());
    QVERIFY(write(QStringLiteral("a.py"), "new\n"));
    QVERIFY(take(QStringLiteral("v3")));
    const auto old = tree(QStringLiteral("old"));
    QVERIFY(old);
    QCOMPARE(summary(codeDiff(*old, *tree(QStringLiteral("v3")))), QStringLiteral("-+a.py"));
}

void TestCodeDiff::nothingKept_isSaid()
{
    const auto none = tree(QStringLiteral("nowhere"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(!CodeTree::ofFolder(at(QStringLiteral("not there")), {}));
}

QTEST_GUILESS_MAIN(TestCodeDiff)
#include "tst_codediff.moc"
