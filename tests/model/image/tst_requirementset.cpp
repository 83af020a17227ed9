// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/requirementset.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace trainshed;

/// What a requirements file asks for, and which environments are the same.
class TestRequirementSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(s("sub")));
    }

    void local_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("local");
        for (const char *line : {"torch", "torch==2.1", "torch >= 2.1 ; python_version > '3.8'",
                                 "torch[cuda]~=2.0", "# ./comment", "--index-url https://example.org/simple",
                                 "torch @ https://example.org/torch-2.1-py3-none-any.whl",
                                 "git+https://example.org/a/b.git@main", "https://example.org/x.tar.gz",
                                 "--no-index", "numpy # -e .", ""})
            QTest::newRow(line) << QByteArray(line) << false;
        for (const char *line :
             {"-e .", "--editable ../x", ".", "./lib", "../lib", "/opt/lib", "~/lib", "lib/mine",
              "file:///opt/x", "mine @ file:///opt/mine", "mine @ ./mine", "mine-1.0-py3-none-any.whl",
              "mine-1.0.tar.gz", "-f wheels", "--find-links=wheels", "  -e  ."})
            QTest::newRow(line) << QByteArray(line) << true;
    }
    void local()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, local);
        write("requirements.txt", line + '\n');
        const auto set = readRequirements(path("requirements.txt"));
        VERIFY_OK(set);
        QCOMPARE(set->isLocal, local);
    }

    void takenIn_belongsToIt()
    {
        write("requirements.txt", "-r sub/a.txt\n-c sub/missing.txt\n--requirement=sub/b.txt\n"
                                  "-r https://example.org/x.txt\n-r /dev/zero\n");
        write("sub/a.txt", "-rb.txt\n-r a.txt\n-r ../requirements.txt\n");
        write("sub/b.txt", "torch==${VERSION} \\\n  --hash=sha256:x\n-e .\n");
        const auto set = readRequirements(path("requirements.txt"));
        VERIFY_OK(set);
        QStringList names;
        for (const auto &[name, content] : set->files)
            names.append(name);
        QCOMPARE(names, (QStringList{s("requirements.txt"), s("sub/a.txt"), s("b.txt")}));
        QVERIFY(set->isLocal);
        QCOMPARE(set->variables, QStringList{s("VERSION")});
    }

    void strange_isRefused()
    {
        QVERIFY(!readRequirements(path("missing.txt")));
        QVERIFY(!readRequirements(m_folder->path()));
        QCOMPARE(::mkfifo(QFile::encodeName(path("fifo.txt")).constData(), 0600), 0);
        QVERIFY(!readRequirements(path("fifo.txt")));
        write("large.txt", QByteArray((1 << 20) + 1, '#'));
        const auto large = readRequirements(path("large.txt"));
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::TooLarge);
        // A chain of files without end, and a name with everything in it.
        for (int i = 0; i < 200; ++i)
            write(QByteArray("chain" + QByteArray::number(i)).constData(),
                  "-r chain" + QByteArray::number(i + 1) + '\n');
        const auto chain = readRequirements(path("chain0"));
        VERIFY_OK(chain);
        QCOMPARE(chain->files.size(), 64);
    }

    void key_isOfAllThatMakesIt()
    {
        write("requirements.txt", "torch\n");
        const auto set = readRequirements(path("requirements.txt"));
        VERIFY_OK(set);
        const QString python = s("/usr/bin/python3");
        const QString key = environmentKey(*set, python, {}, s("/a"));
        QCOMPARE(key.size(), 32);
        QCOMPARE(environmentKey(*set, python, {}, s("/b")), key);
        QVERIFY(environmentKey(*set, s("/usr/bin/other"), {}, s("/a")) != key);
        QVERIFY(environmentKey(*set, python, {{s("PIP_NO_DEPS"), s("1")}}, s("/a")) != key);
        RequirementSet changed = *set;
        changed.files[0].second += "numpy\n";
        QVERIFY(environmentKey(changed, python, {}, s("/a")) != key);
        RequirementSet own = *set;
        own.isLocal = true;
        QVERIFY(environmentKey(own, python, {}, s("/a")) != environmentKey(own, python, {}, s("/b")));
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    QString path(const char *name) const { return m_folder->filePath(s(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRequirementSet)
#include "tst_requirementset.moc"
