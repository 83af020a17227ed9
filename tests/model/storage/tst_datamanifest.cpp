// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/datamanifest.h"

#include "tests/support/verify.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed;

namespace {

QByteArray bytes(const QString &path)
{
    return QFile::encodeName(path);
}

/// Sets the time of the last change, in seconds since 1970.
void touch(const QByteArray &path, qint64 seconds)
{
    const timespec times[2] = {{0, UTIME_OMIT}, {time_t(seconds), 0}};
    QVERIFY(::utimensat(AT_FDCWD, path.constData(), times, 0) == 0);
}

/// root reads everything: while this lives, this thread's files are opened as somebody else, whose folder it
/// is.
class Somebody
{
public:
    explicit Somebody(const QString &folder)
    {
        if (::geteuid() != 0)
            return;
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("65534"), folder});
        ::setfsuid(65534);
    }
    ~Somebody() { ::setfsuid(::geteuid()); }
    Q_DISABLE_COPY_MOVE(Somebody)
};

} // namespace

/// Folders as people have them, hostile ones too, and what their manifests say.
class TestDataManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void paths_areSortedByTheirBytes();
    void names_ofAnyBytes_comeBackAsTheyWere();
    void digest_isOfContent_notOfTimes();
    void links_areFollowed();
    void refused_byName_data();
    void refused_byName();
    void noFiles_isRefused();
    void cancelled_leavesNothing();
    void changes_areFound_data();
    void changes_areFound();
    void sameSizeAndTime_onlyTheFullLookSees();
    void manifests_areCompared();
    void manyChanges_areCounted_theFirstNamed();
    void damaged_isSaid_data();
    void damaged_isSaid();

private:
    void write(const QByteArray &name, const QByteArray &content) const;
    QByteArray at(const QByteArray &name) const { return bytes(m_data) + '/' + name; }
    Result<DataSummary> make(const char *name = "m")
    {
        CopyControl control;
        return writeDataManifest(m_data, manifest(name), control);
    }
    QString manifest(const char *name = "m") const { return m_folder->filePath(QString::fromUtf8(name)); }
    QList<DataEntry> entries(const char *name = "m") const;
    Result<DatasetChanges> look(Look how) const
    {
        CopyControl control;
        return compareFolder(manifest(), m_data, how, control);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

void TestDataManifest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkdir(m_data));
}

void TestDataManifest::write(const QByteArray &name, const QByteArray &content) const
{
    const int fd = ::open(at(name).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    QVERIFY2(fd >= 0, name.constData());
    QCOMPARE(::write(fd, content.constData(), size_t(content.size())), content.size());
    ::close(fd);
    touch(at(name), 1'000'000'000);
}

QList<DataEntry> TestDataManifest::entries(const char *name) const
{
    DataManifestReader reader(manifest(name));
    QList<DataEntry> list;
    for (;;) {
        const auto entry = reader.next();
        if (!entry)
            qFatal("%s", qUtf8Printable(entry.error().text()));
        if (!*entry)
            return list;
        list.append(**entry);
    }
}

void TestDataManifest::paths_areSortedByTheirBytes()
{
    for (const char *folder : {"a", "a/b", "empty", "a-"})
        QVERIFY(QDir(m_data).mkdir(QString::fromUtf8(folder)));
    const QList<QByteArray> sorted{"B", "a-/x", "a.txt", "a/b/c", "a/b0", "a0", "\xc3\xa9"};
    for (qsizetype i = sorted.size() - 1; i >= 0; --i)
        write(sorted[i], QByteArray::number(i));
    const auto made = make();
    VERIFY_OK(made);
    QCOMPARE(made->files, 7);
    QCOMPARE(made->bytes, 7);
    QList<QByteArray> found;
    for (const DataEntry &entry : entries())
        found.append(entry.path);
    QCOMPARE(found, sorted);
    QCOMPARE(entries()[3].sum, QCryptographicHash::hash("3", QCryptographicHash::Sha256).toHex());
    QCOMPARE(entries()[3].time, 1'000'000'000'000'000'000);
    struct stat info = {};
    QVERIFY(::stat(bytes(manifest()).constData(), &info) == 0);
    QCOMPARE(info.st_mode & 0777, 0600U);
}

void TestDataManifest::names_ofAnyBytes_comeBackAsTheyWere()
{
    const QList<QByteArray> names{" ",
                                  "-rf *",
                                  "\xff\xfe",
                                  QByteArray("\xe2\x80\xae") + "gpj.exe",
                                  "a\nend 1 1 x",
                                  "a\\nb",
                                  "back\\",
                                  "x\r",
                                  "$(touch y)",
                                  QByteArray(255, 'n')};
    for (const QByteArray &name : names)
        write(name, name);
    VERIFY_OK(make());
    QList<QByteArray> found;
    for (const DataEntry &entry : entries())
        found.append(entry.path);
    QList<QByteArray> sorted = names;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(found, sorted);
    const auto same = look(Look::Full);
    VERIFY_OK(same);
    QVERIFY(same->isEmpty());
}

void TestDataManifest::digest_isOfContent_notOfTimes()
{
    write("a", "1");
    write("b", "2");
    const auto first = make();
    VERIFY_OK(first);
    touch(at("a"), 2'000'000'000);
    QCOMPARE(make()->digest, first->digest);
    write("a", "3");
    QVERIFY(make()->digest != first->digest);
}

void TestDataManifest::links_areFollowed()
{
    QVERIFY(QDir().mkdir(m_folder->filePath(QStringLiteral("far"))));
    QFile far(m_folder->filePath(QStringLiteral("far/x")));
    QVERIFY(far.open(QIODevice::WriteOnly));
    far.write("far");
    far.close();
    QVERIFY(::symlink("../far/x", at("file").constData()) == 0);
    QVERIFY(::symlink("../far", at("folder").constData()) == 0);
    const auto made = make();
    VERIFY_OK(made);
    QCOMPARE(made->files, 2);
    QCOMPARE(entries()[1].path, "folder/x");
    QCOMPARE(entries()[1].size, 3);
}

void TestDataManifest::refused_byName_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *command, const char *culprit, ErrorCode code) {
        QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(culprit) << int(code);
    };
    row("link to nothing", "ln -s nowhere bad", "bad", ErrorCode::Unsupported);
    row("link to itself", "ln -s bad bad", "bad", ErrorCode::Io);
    row("loop of folders", "mkdir sub; ln -s .. sub/up", "sub/up", ErrorCode::Unsupported);
    row("fifo", "mkfifo pipe", "pipe", ErrorCode::Unsupported);
    row("device", "ln -s /dev/null null", "null", ErrorCode::Unsupported);
    row("unreadable file", "echo x > secret; chmod 0 secret", "secret", ErrorCode::PermissionDenied);
    row("unreadable folder", "mkdir -m 0 locked", "locked", ErrorCode::PermissionDenied);
}

void TestDataManifest::refused_byName()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QFETCH(int, code);
    write("good", "1");
    QProcess shell;
    shell.setWorkingDirectory(m_data);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const auto made = [this] {
        const Somebody somebody(m_folder->path());
        return make();
    }();
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), code);
    QVERIFY2(made.error().text().contains(name), qUtf8Printable(made.error().text()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    ::chmod(at("locked").constData(), 0700); // so that the folder can be removed
}

void TestDataManifest::noFiles_isRefused()
{
    QVERIFY(QDir(m_data).mkpath(QStringLiteral("a/b")));
    const auto made = make();
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!QFile::exists(manifest()));
}

void TestDataManifest::cancelled_leavesNothing()
{
    write("a", "1");
    CopyControl control;
    control.cancelled = true;
    const auto made = writeDataManifest(m_data, manifest(), control);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestDataManifest::changes_areFound_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("expected"); // "+added", "-removed", "*changed"
    const auto row = [](const char *name, const char *command, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(command) << expected;
    };
    row("nothing", "true", {});
    row("touched", "touch a b sub/c", {});
    row("grown", "echo x >> a", {QStringLiteral("*a")});
    row("same size", "printf Z > b", {QStringLiteral("*b")});
    row("gone", "rm -r sub", {QStringLiteral("-sub/c")});
    row("more", "mkdir new; echo 1 > new/x; echo 2 > aa", {QStringLiteral("+aa"), QStringLiteral("+new/x")});
    row("renamed", "mv a z", {QStringLiteral("+z"), QStringLiteral("-a")});
    row("folder for a file", "rm b; mkdir b; echo x > b/x", {QStringLiteral("+b/x"), QStringLiteral("-b")});
    row("all gone", "rm -r a b sub; echo x > x",
        {QStringLiteral("+x"), QStringLiteral("-a"), QStringLiteral("-b"), QStringLiteral("-sub/c")});
}

void TestDataManifest::changes_areFound()
{
    QFETCH(QString, command);
    QFETCH(QStringList, expected);
    QVERIFY(QDir(m_data).mkdir(QStringLiteral("sub")));
    write("a", "first");
    write("b", "2");
    write("sub/c", "3");
    VERIFY_OK(make());
    QProcess shell;
    shell.setWorkingDirectory(m_data);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    QVERIFY(shell.waitForFinished());
    const auto told = [](const DatasetChanges &changes) {
        QStringList list;
        for (const QString &name : changes.addedNames)
            list += u'+' + name;
        for (const QString &name : changes.removedNames)
            list += u'-' + name;
        for (const QString &name : changes.changedNames)
            list += u'*' + name;
        return list;
    };
    for (const Look how : {Look::Quick, Look::Full}) {
        const auto changes = look(how);
        VERIFY_OK(changes);
        QCOMPARE(told(*changes), expected);
    }
    VERIFY_OK(make("m2"));
    const auto changes = compareManifests(manifest(), manifest("m2"));
    VERIFY_OK(changes);
    QCOMPARE(told(*changes), expected);
}

void TestDataManifest::sameSizeAndTime_onlyTheFullLookSees()
{
    write("a", "1");
    VERIFY_OK(make());
    write("a", "2"); // of the same time
    QVERIFY(look(Look::Quick)->isEmpty());
    QCOMPARE(look(Look::Full)->changed, 1);
}

void TestDataManifest::manifests_areCompared()
{
    write("a", "1");
    VERIFY_OK(make("m1"));
    touch(at("a"), 1'500'000'000);
    VERIFY_OK(make("m2"));
    QVERIFY(compareManifests(manifest("m1"), manifest("m2"))->isEmpty());
    QVERIFY(!compareManifests(manifest("m1"), manifest("missing")));
}

void TestDataManifest::manyChanges_areCounted_theFirstNamed()
{
    write("a", "1");
    VERIFY_OK(make());
    for (int i = 0; i < changedNamesLimit + 20; ++i)
        write("n" + QByteArray::number(1000 + i), "x");
    const auto changes = look(Look::Quick);
    VERIFY_OK(changes);
    QCOMPARE(changes->added, changedNamesLimit + 20);
    QCOMPARE(changes->addedNames.size(), changedNamesLimit);
    QCOMPARE(changes->addedNames.first(), QStringLiteral("n1000"));
}

void TestDataManifest::damaged_isSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray sum(64, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << QByteArray("hello\n");
    QTest::newRow("without end") << QByteArray("trainshed-manifest 1\n" + sum + " 1 1 a\n");
    QTest::newRow("cut in a line") << QByteArray("trainshed-manifest 1\n" + sum + " 1 1 a");
    QTest::newRow("a line is missing") << QByteArray("trainshed-manifest 1\n" + sum + " 1 1 a\nend 2 2 x\n");
    QTest::newRow("not sorted") << QByteArray("trainshed-manifest 1\n" + sum + " 1 1 b\n" + sum +
                                              " 1 1 a\nend 2 2 x\n");
    QTest::newRow("no number") << QByteArray("trainshed-manifest 1\n" + sum + " x 1 a\nend 1 1 x\n");
    QTest::newRow("a newer version") << QByteArray("trainshed-manifest 3\nend 0 0 x\n");
    QTest::newRow("endless line") << QByteArray("trainshed-manifest 1\n" + sum + " 1 1 " +
                                                QByteArray(1 << 20, 'a'));
}

void TestDataManifest::damaged_isSaid()
{
    QFETCH(QByteArray, content);
    QFile file(manifest());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    write("a", "1");
    const auto changes = look(Look::Quick);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestDataManifest)
#include "tst_datamanifest.moc"
