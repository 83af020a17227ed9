// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/archive/archive.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>
#include <unistd.h>

using namespace trainshed;

/// trainshed-archive and its client, on archives that tests/helpers/archives/hostile.py makes.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_control = std::make_unique<CopyControl>();
    }
    void unpack_hostile_data();
    void unpack_hostile();
    void unpack_truncated_isRefusedWhole_data();
    void unpack_truncated_isRefusedWhole();
    void unpack_keepsModesTimesAndContent();
    void unpack_replacesOldPart();
    void unpack_existingTarget_isKept();
    void unpack_cancelled_leavesNothing();
    void pack_isHeldAndCounts_data();
    void pack_isHeldAndCounts();
    void pack_cancelledOrFailed_leavesNothing();
    void unpack_noArchiveAtAll_data();
    void unpack_noArchiveAtAll();
    void program_thatFails_isAnError_data();
    void program_thatFails_isAnError();
    void list_givesEntries();
    void list_beyondItsLimit_counts();
    void list_zip64();
    void list_damaged_isAnError();
    void read_givesTheBeginning();
    void read_whatIsNoFile();
    void noteText_showsHostileNames();

private:
    QString target() const { return m_temporary->path() + u"/out"; }
    QString archive(const QString &file) const { return m_archives.path() + u'/' + file; }
    ArchiveWorker worker() const
    {
        return ArchiveWorker(qEnvironmentVariable("TRAINSHED_BIN") + u"/trainshed-archive");
    }
    /// Everything in the temporary folder besides `name` and what lies below it.
    QStringList others(const QString &name) const
    {
        QStringList found =
            QDir(m_temporary->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        found.removeAll(name);
        return found;
    }
    static QJsonObject filesBelow(const QString &folder);

    QTemporaryDir m_archives;
    QJsonArray m_cases;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<CopyControl> m_control;
};

void TestArchive::initTestCase()
{
    const QString script = qEnvironmentVariable("TRAINSHED_SOURCE") + u"/tests/helpers/archives/hostile.py";
    QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"), {script, m_archives.path()}), 0);
    QFile file(m_archives.path() + u"/cases.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(m_cases.size() > 80);
}

QJsonObject TestArchive::filesBelow(const QString &folder)
{
    QJsonObject files;
    QDirIterator at(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (at.hasNext()) {
        const QString path = at.next();
        const QByteArray bytes = QFile::encodeName(path);
        struct stat info = {};
        if (::lstat(bytes.constData(), &info) != 0 || S_ISDIR(info.st_mode))
            continue;
        QByteArray link(4096, '\0');
        const ssize_t n = ::readlink(bytes.constData(), link.data(), 4096);
        const QString name = path.mid(folder.size() + 1);
        if (n >= 0)
            files[name] = QString(u"-> " + QFile::decodeName(link.left(n)));
        else
            files[name] = static_cast<qint64>(info.st_size);
        // Whatever the archive asked for: the owner may read and write, nobody gets more by running it.
        if (n < 0 && (info.st_mode & 07622) != 0600)
            files[name] = QStringLiteral("mode %1").arg(info.st_mode & 07777, 0, 8);
    }
    return files;
}

void TestArchive::unpack_hostile_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const auto &each : std::as_const(m_cases))
        QTest::newRow(qPrintable(each[u"name"].toString())) << each.toObject();
}

void TestArchive::unpack_hostile()
{
    QFETCH(QJsonObject, expected);
    const auto got = worker().unpack(archive(expected[u"file"].toString()), target(), *m_control);
    if (expected.contains(u"error")) {
        static const QHash<QString, ErrorCode> codes{
            {QStringLiteral("damaged"), ErrorCode::Corrupt},
            {QStringLiteral("truncated"), ErrorCode::Corrupt},
            {QStringLiteral("trailing"), ErrorCode::Corrupt},
            {QStringLiteral("no-archive"), ErrorCode::InvalidArgument},
            {QStringLiteral("encrypted"), ErrorCode::Unsupported},
            {QStringLiteral("ratio"), ErrorCode::TooLarge},
            {QStringLiteral("bytes"), ErrorCode::DiskFull},
            {QStringLiteral("memory"), ErrorCode::TooLarge}};
        QVERIFY(!got);
        QCOMPARE(errorCodeName(got.error().code), errorCodeName(codes.value(expected[u"error"].toString())));
        QVERIFY(!got.error().what.isEmpty());
        QCOMPARE(others({}), QStringList());
        return;
    }
    VERIFY_OK(got);
    QCOMPARE(filesBelow(target()), expected[u"files"].toObject());
    QJsonArray notes;
    for (const ArchiveNote &note : got->notes)
        notes.append(QString::fromUtf8(note.code + ' ' + note.name));
    QCOMPARE(notes, expected[u"notes"].toArray());
    QCOMPARE(got->noteCount, notes.size());
    QCOMPARE(others(QStringLiteral("out")), QStringList());
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/trainshed-canary")));
}

void TestArchive::unpack_truncated_isRefusedWhole_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &each : std::as_const(m_cases)) {
        static const QStringList whole{QStringLiteral("whole"),        QStringLiteral("zip whole"),
                                       QStringLiteral("gzip members"), QStringLiteral("bzip2 streams"),
                                       QStringLiteral("xz streams"),   QStringLiteral("zstd frames")};
        if (whole.contains(each[u"name"].toString()))
            QTest::newRow(qPrintable(each[u"name"].toString())) << each[u"file"].toString();
    }
}

void TestArchive::unpack_truncated_isRefusedWhole()
{
    QFETCH(QString, file);
    QFile whole(archive(file));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString cut = m_temporary->path() + u"/cut";
    // 50 places over the whole, then the last bytes one by one. What only pads the end (a tar's zeros beyond
    // its two blocks, xz's) may be missing.
    QList<qsizetype> places;
    for (int i = 0; i < 50; ++i)
        places << bytes.size() * i / 50;
    for (qsizetype k = 1; k <= 12; ++k)
        places << bytes.size() - k;
    for (const qsizetype place : std::as_const(places)) {
        QFile part(cut);
        QVERIFY(part.open(QIODevice::WriteOnly | QIODevice::Truncate));
        part.write(bytes.left(place));
        part.close();
        const auto got = worker().unpack(cut, target(), *m_control);
        const bool onlyPadding = (file.endsWith(u".tar") && place >= 2 * (512 + 40448) + 512) ||
                                 (file.contains(u"xz") && place >= bytes.size() - 8);
        if (onlyPadding && got) {
            QCOMPARE(filesBelow(target()).size(), 2);
            QVERIFY(QDir(target()).removeRecursively());
            continue;
        }
        QVERIFY2(!got, qPrintable(QStringLiteral("%1 of %2").arg(place).arg(bytes.size())));
        QCOMPARE(others(QStringLiteral("cut")), QStringList());
    }
}

void TestArchive::unpack_keepsModesTimesAndContent()
{
    const QString from = m_temporary->path() + u"/from";
    QVERIFY(QDir().mkpath(from + u"/sub"));
    QByteArray content;
    for (unsigned i = 0; i < 400'000; ++i)
        content.append(static_cast<char>(i * i >> 7));
    for (const char *name : {"/run.sh", "/sub/data"}) {
        QFile file(from + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QVERIFY(::chmod(QFile::encodeName(from + u"/run.sh").constData(), 0775) == 0);
    const QString tar = m_temporary->path() + u"/a.tgz";
    QCOMPARE(
        QProcess::execute(QStringLiteral("tar"), {QStringLiteral("--format=posix"), QStringLiteral("-czf"),
                                                  tar, QStringLiteral("-C"), from, QStringLiteral(".")}),
        0);
    const auto got = worker().unpack(tar, target(), *m_control);
    VERIFY_OK(got);
    QCOMPARE(got->format, QStringLiteral("tar.gz"));
    QCOMPARE(got->stats, (CopyStats{800'000, 2}));
    QCOMPARE(m_control->bytes.load(), 800'000);
    QCOMPARE(m_control->files.load(), 2);
    QVERIFY(got->sandbox.startsWith(u"limits"));
    for (const char *name : {"/run.sh", "/sub/data"}) {
        QFile file(target() + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
        QCOMPARE(QFileInfo(file).lastModified(), QFileInfo(from + QLatin1String(name)).lastModified());
    }
    QVERIFY(QFileInfo(target() + u"/run.sh").isExecutable());
    QVERIFY(!QFileInfo(target() + u"/sub/data").permission(QFile::ExeOwner));
}

void TestArchive::unpack_replacesOldPart()
{
    QVERIFY(QDir().mkpath(target() + u".part/old"));
    QVERIFY(worker().unpack(archive(QStringLiteral("whole.tar")), target(), *m_control));
    QCOMPARE(filesBelow(target()).keys(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(others(QStringLiteral("out")), QStringList());
}

void TestArchive::unpack_existingTarget_isKept()
{
    QVERIFY(QDir().mkpath(target() + u"/mine"));
    QVERIFY(!worker().unpack(archive(QStringLiteral("whole.tar")), target(), *m_control));
    QVERIFY(QFileInfo::exists(target() + u"/mine"));
    QCOMPARE(others(QStringLiteral("out")), QStringList());
}

void TestArchive::unpack_cancelled_leavesNothing()
{
    m_control->cancelled = true;
    const auto got = worker().unpack(archive(QStringLiteral("whole.tar")), target(), *m_control);
    QVERIFY(!got);
    QCOMPARE(errorCodeName(got.error().code), errorCodeName(ErrorCode::Cancelled));
    QCOMPARE(others({}), QStringList());
}

void TestArchive::pack_isHeldAndCounts_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"p.zip", "p.tar", "p.tar.gz", "p.tar.bz2", "p.tar.xz", "p.tar.zst"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestArchive::pack_isHeldAndCounts()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("in/sub/empty")));
    const QByteArray content = QByteArray("content\n").repeated(100'000);
    for (const char *file : {"in/one", "in/sub/été"}) {
        QFile made(folder.filePath(QString::fromUtf8(file)));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(content) == content.size());
    }
    // What a link leads to is neither packed nor read.
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder.filePath(QStringLiteral("in/link"))));
    const QString target = folder.filePath(name);
    const auto packed =
        worker().pack({{QStringLiteral("top"), folder.filePath(QStringLiteral("in"))}}, target, *m_control);
    QVERIFY2(packed, packed ? "" : qPrintable(packed.error().text() + packed.error().detail));
    QCOMPARE(packed->stats, CopyStats({2 * content.size(), 2}));
    QCOMPARE(m_control->totalBytes, 2 * content.size());
    QCOMPARE(m_control->totalFiles, 2);
    QCOMPARE(m_control->bytes, 2 * content.size());
    const auto got = worker().unpack(target, this->target(), *m_control);
    QVERIFY2(got, got ? "" : qPrintable(got.error().text()));
    QCOMPARE(packed->sandbox, got->sandbox); // the same walls
    QFile back(this->target() + u"/top/sub/été");
    QVERIFY(back.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAll(), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("in"), name}));
}

void TestArchive::pack_cancelledOrFailed_leavesNothing()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("in")));
    QFile big(folder.filePath(QStringLiteral("in/big")));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(4LL << 30)); // a hole: nothing on disk
    const QString target = folder.filePath(QStringLiteral("p.tar.xz"));
    const QList<PackItem> items{{QStringLiteral("top"), folder.filePath(QStringLiteral("in"))}};
    const std::unique_ptr<QThread> canceller(QThread::create([this] {
        while (m_control->bytes == 0)
            QThread::msleep(5);
        m_control->cancelled = true;
    }));
    canceller->start();
    const auto cancelled = worker().pack(items, target, *m_control);
    canceller->wait();
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(cancelled.error().what, QStringLiteral("Packing was cancelled."));
    CopyControl control;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    QVERIFY(!worker().pack({{QStringLiteral("top"), missing}}, target, control));
    // A zip as large as this can't be.
    const auto large = worker().pack(items, folder.filePath(QStringLiteral("p.zip")), control);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::TooLarge);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({QStringLiteral("in")}));
}

void TestArchive::unpack_noArchiveAtAll_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QStringLiteral("/nonexistent/a.zip") << ErrorCode::NotFound;
    QTest::newRow("folder") << QStringLiteral("/tmp") << ErrorCode::Io;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << ErrorCode::Io;
    const QString fifo = m_archives.path() + u"/fifo";
    QVERIFY(::mkfifo(QFile::encodeName(fifo).constData(), 0600) == 0 || errno == EEXIST);
    QTest::newRow("fifo") << fifo << ErrorCode::Io;
}

void TestArchive::unpack_noArchiveAtAll()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto got = worker().unpack(path, target(), *m_control);
    QVERIFY(!got);
    QCOMPARE(errorCodeName(got.error().code), errorCodeName(code));
    QCOMPARE(others({}), QStringList());
}

void TestArchive::program_thatFails_isAnError_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << ErrorCode::Corrupt;
    QTest::newRow("killed by seccomp") << QByteArray("kill -SYS $$") << ErrorCode::Corrupt;
    QTest::newRow("silent") << QByteArray("exec sleep 60") << ErrorCode::Timeout;
    QTest::newRow("says nothing and ends") << QByteArray("exit 0") << ErrorCode::Corrupt;
    QTest::newRow("done, then a crash")
        << QByteArray("printf 'done\\t1\\t1\\t0\\n'; kill -SEGV $$") << ErrorCode::Corrupt;
    QTest::newRow("no line") << QByteArray("yes | tr -d '\\n'") << ErrorCode::Corrupt;
    QTest::newRow("endless data") << QByteArray("printf 'data\\t99999999999\\n'; exec sleep 60")
                                  << ErrorCode::Corrupt;
}

void TestArchive::program_thatFails_isAnError()
{
    QFETCH(QByteArray, script);
    QFETCH(ErrorCode, code);
    const QString program = m_temporary->path() + u"/program";
    {
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + '\n');
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    ArchiveWorker failing(program);
    failing.setPatience(300);
    const auto got = failing.unpack(archive(QStringLiteral("whole.tar")), target(), *m_control);
    QVERIFY(!got);
    QCOMPARE(errorCodeName(got.error().code), errorCodeName(code));
    QCOMPARE(others(QStringLiteral("program")), QStringList());
}

void TestArchive::list_givesEntries()
{
    const auto got = worker().list(archive(QStringLiteral("link_inside.tar")), 100, *m_control);
    VERIFY_OK(got);
    QCOMPARE(got->format, QStringLiteral("tar"));
    QVERIFY(got->complete);
    QCOMPARE(got->files, 1);
    QCOMPARE(got->entries.size(), 4);
    QCOMPARE(got->entries[0], (ArchiveEntry{0, ArchiveEntry::Kind::File, "a/x", 1, 1'700'000'000, {}}));
    QCOMPARE(got->entries[2], (ArchiveEntry{2, ArchiveEntry::Kind::Link, "a/up", 0, 1'700'000'000, "../a"}));
    const auto strange = worker().list(archive(QStringLiteral("strange_names.tar")), 100, *m_control);
    QVERIFY(strange);
    QCOMPARE(strange->entries.value(2).name, QByteArray("a\nb"));
}

void TestArchive::list_beyondItsLimit_counts()
{
    const auto got = worker().list(archive(QStringLiteral("link_chain_inside.tar")), 10, *m_control);
    QVERIFY(got);
    QVERIFY(!got->complete);
    QCOMPARE(got->entries.size(), 10);
    QCOMPARE(got->files, 1);
}

void TestArchive::list_zip64()
{
    const QString zip = m_temporary->path() + u"/many.zip";
    const QString make = QStringLiteral("import sys, zipfile\n"
                                        "with zipfile.ZipFile(sys.argv[1], 'w') as z:\n"
                                        "    for i in range(66000): z.writestr('%d' % i, b'')\n");
    QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), make, zip}), 0);
    const auto got = worker().list(zip, 5, *m_control);
    VERIFY_OK(got);
    QCOMPARE(got->files, 66'000);
}

void TestArchive::list_damaged_isAnError()
{
    for (const char *file :
         {"gzip_checksum.tar.gz", "no_end_of_the_archive.tar", "zip_cut.zip", "bomb_xz.tar.xz"})
        QVERIFY2(!worker().list(archive(QLatin1String(file)), 100, *m_control), file);
}

void TestArchive::read_givesTheBeginning()
{
    const auto got = worker().read(archive(QStringLiteral("zip_whole.zip")), 1, 12, *m_control);
    VERIFY_OK(got);
    QCOMPARE(*got, QByteArray("text text te"));
    const auto all = worker().read(archive(QStringLiteral("twice.tar")), 1, 1000, *m_control);
    QVERIFY(all);
    QCOMPARE(*all, QByteArray("2nd"));
}

void TestArchive::read_whatIsNoFile()
{
    for (const qint64 index : {2, 3, 4, 1000}) {
        const auto got = worker().read(archive(QStringLiteral("link_inside.tar")), index, 12, *m_control);
        QVERIFY(!got);
        QCOMPARE(errorCodeName(got.error().code), errorCodeName(ErrorCode::NotFound));
    }
}

void TestArchive::noteText_showsHostileNames()
{
    const QString text = archiveNoteText({"escapes", "../\x1b[2J\xe2\x80\xae"
                                                     "a\nb\xff"});
    QVERIFY(text.contains(u"\\u001b"));
    QVERIFY(text.contains(u"\\u202e"));
    QVERIFY(text.contains(u"\\u000a"));
    QVERIFY(archiveNoteText({"escapes", QByteArray(5000, 'x')}).size() < 300);
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
