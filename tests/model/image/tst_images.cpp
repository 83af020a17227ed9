// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/image/images.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace trainshed;

namespace {

/// A made file system: interpreters are files that look like programs and must never be started.
class Tree
{
public:
    QString path(const QString &name) const { return m_root + u'/' + name; }
    void folder(const QString &name) const { QVERIFY(QDir().mkpath(path(name))); }
    void file(const QString &name, const QByteArray &content = {}) const
    {
        folder(name.section(u'/', 0, -2));
        QFile f(path(name));
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(content);
    }
    void program(const QString &name) const
    {
        file(name, QByteArray("\x7f"
                              "ELF not really"));
        QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void link(const QString &name, const QString &target) const
    {
        folder(name.section(u'/', 0, -2));
        QVERIFY(QFile::link(target, path(name)));
    }
    /// prefix/bin/python3 → python3.X.
    void python(const QString &prefix, const QString &minor) const
    {
        program(prefix + u"/bin/python" + minor);
        link(prefix + u"/bin/python3", QStringLiteral("python") + minor);
    }
    void package(const QString &prefix, const QString &minor, const QString &name) const
    {
        file(prefix + u"/lib/python" + minor + u"/site-packages/" + name + u".dist-info/METADATA");
    }
    /// A virtual environment of usr/bin/python3.11.
    void venv(const QString &prefix, const QByteArray &more = {}) const
    {
        link(prefix + u"/bin/python3", path(QStringLiteral("usr/bin/python3.11")));
        file(prefix + u"/pyvenv.cfg",
             "home = " + path(QStringLiteral("usr/bin")).toUtf8() + "\nversion = 3.11.2\n" + more);
    }

    ImageSearch search() const
    {
        ImageSearch s;
        s.pathFolders = {path(QStringLiteral("shims")), path(QStringLiteral("usr/bin"))};
        s.systemFolders = {path(QStringLiteral("usr/bin")), path(QStringLiteral("usr/local/bin"))};
        s.distFolders = {path(QStringLiteral("usr/lib/python3/dist-packages"))};
        s.dpkgStatus = path(QStringLiteral("status"));
        s.condaLists = {path(QStringLiteral("environments.txt"))};
        s.condaRoots = {path(QStringLiteral("conda"))};
        s.pyenvRoots = {path(QStringLiteral("pyenv"))};
        s.uvRoots = {path(QStringLiteral("uv"))};
        s.venvFolders = {path(QStringLiteral("venvs"))};
        s.venvs = {path(QStringLiteral("home/.venv"))};
        s.userPackages = path(QStringLiteral("home/lib"));
        return s;
    }

private:
    QTemporaryDir m_folder;
    QString m_root = QDir(m_folder.path()).canonicalPath();
};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList names(const QList<Image> &images)
{
    QStringList all;
    for (const Image &image : images)
        all.append(image.name);
    return all;
}

} // namespace

class TestImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing_isAnEmptyList()
    {
        const Tree tree;
        QVERIFY(findImages(tree.search()).isEmpty());
        QVERIFY(findImages(ImageSearch{}).isEmpty());
    }

    void systemPython_versionFromThePackageManager()
    {
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        tree.file(s("status"),
                  "Package: libpython3.11-minimal\nStatus: install ok installed\nVersion: 9.9.9\n\n"
                  "Package: python3.11-minimal\nStatus: install ok installed\n"
                  "Version: 3.11.2-6+deb12u6\nDescription: x\n\n");
        const QList<Image> found = findImages(tree.search());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].name, s("Python 3.11.2 (system)"));
        QCOMPARE(found[0].engine, s("Python"));
        QCOMPARE(found[0].version, s("3.11.2"));
        QCOMPARE(found[0].python, s("3.11.2"));
        QCOMPARE(found[0].kind, s("system"));
        QCOMPARE(found[0].interpreter, tree.path(s("usr/bin/python3.11")));
        QVERIFY(found[0].id.isValid());
        QVERIFY(found[0].id.toString().startsWith(s("python-3.11-")));
    }

    void systemPython_withoutPackageRecords_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("version");
        QTest::newRow("nothing known") << QByteArray() << QByteArray() << s("3.11");
        QTest::newRow("header") << QByteArray() << QByteArray("#define PY_VERSION      \"3.11.9+\"\n")
                                << s("3.11.9");
        QTest::newRow("removed package")
            << QByteArray(
                   "Package: python3.11-minimal\nStatus: deinstall ok config-files\nVersion: 3.11.1-1\n\n")
            << QByteArray() << s("3.11");
        QTest::newRow("header of another")
            << QByteArray() << QByteArray("#define PY_VERSION \"3.9.1\"\n") << s("3.11");
    }
    void systemPython_withoutPackageRecords()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, header);
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        tree.file(s("status"), status);
        tree.file(s("usr/include/python3.11/patchlevel.h"), header);
        QTEST(findImages(tree.search()).value(0).python, "version");
    }

    void systemPython_isFirst_andThenTheKindsInOrder()
    {
        const Tree tree;
        tree.program(s("usr/bin/python3.9")); // sorts before the default one by path
        tree.python(s("usr"), s("3.11"));
        tree.venv(s("venvs/zoo"));
        tree.python(s("pyenv/3.12.1"), s("3.12"));
        tree.python(s("uv/cpython-3.13.0-linux-x86_64-gnu"), s("3.13"));
        tree.python(s("conda"), s("3.10"));
        tree.file(s("conda/conda-meta/python-3.10.4-h1_0.json"));
        tree.folder(s("conda/condabin"));
        tree.python(s("conda/envs/nlp"), s("3.8"));
        tree.file(s("conda/envs/nlp/conda-meta/python-3.8.2-habc_1.json"));
        tree.file(s("pyenv/3.12.1/include/python3.12/patchlevel.h"), "#define PY_VERSION \"3.12.1\"\n");
        const QStringList expected{s("Python 3.11 (system)"),       s("Python 3.9 (system)"),
                                   s("Python 3.10.4 (conda base)"), s("Python 3.8.2 (conda nlp)"),
                                   s("Python 3.12.1 (pyenv)"),      s("Python 3.13 (uv)"),
                                   s("Python 3.11.2 (venv zoo)")};
        QCOMPARE(names(findImages(tree.search())), expected);
    }

    void framework_fromTheNamesOfMetadata_data()
    {
        QTest::addColumn<QStringList>("packages");
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("version");
        QTest::newRow("none") << QStringList{s("numpy-1.26.0")} << s("Python") << s("3.11.2");
        QTest::newRow("torch") << QStringList{s("torch-2.1.0+cu121")} << s("PyTorch") << s("2.1.0+cu121");
        QTest::newRow("tensorflow") << QStringList{s("tensorflow-2.15.0")} << s("TensorFlow") << s("2.15.0");
        QTest::newRow("cpu build") << QStringList{s("tensorflow_cpu-2.15.0")} << s("TensorFlow")
                                   << s("2.15.0");
        QTest::newRow("both") << QStringList{s("tensorflow-2.15.0"), s("torch-2.1.0")} << s("PyTorch")
                              << s("2.1.0");
        QTest::newRow("relatives") << QStringList{s("torchvision-0.16.0"), s("tensorflow_datasets-4.9.0")}
                                   << s("Python") << s("3.11.2");
        QTest::newRow("pip's leftover") << QStringList{s("~orch-2.1.0")} << s("Python") << s("3.11.2");
    }
    void framework_fromTheNamesOfMetadata()
    {
        QFETCH(QStringList, packages);
        const Tree tree;
        tree.program(s("usr/bin/python3.11"));
        tree.venv(s("venvs/e"));
        for (const QString &name : packages)
            tree.package(s("venvs/e"), s("3.11"), name);
        const Image venv = findImages(tree.search()).last();
        QTEST(venv.engine, "engine");
        QTEST(venv.version, "version");
        QCOMPARE(venv.python, s("3.11.2"));
    }

    void framework_ofDebianPackages_andOfTheUser()
    {
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        tree.file(s("usr/lib/python3/dist-packages/torch-1.13.1.egg-info/PKG-INFO"));
        QCOMPARE(findImages(tree.search())[0].version, s("1.13.1"));
        tree.file(s("home/lib/python3.11/site-packages/torch-2.4.0.dist-info/METADATA")); // shadows it
        QCOMPARE(findImages(tree.search())[0].version, s("2.4.0"));
    }

    void venv_seesPackagesOfItsBase_onlyWhenItSaysSo()
    {
        const Tree tree;
        tree.program(s("usr/bin/python3.11"));
        tree.package(s("usr"), s("3.11"), s("torch-2.0.0"));
        tree.venv(s("venvs/alone"), "include-system-site-packages = false\n");
        tree.venv(s("venvs/open"), "include-system-site-packages = true\n");
        const QList<Image> found = findImages(tree.search());
        QCOMPARE(found[1].engine, s("Python"));
        QCOMPARE(found[2].engine, s("PyTorch"));
    }

    void venv_isNotItsBase()
    {
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        tree.venv(s("home/.venv"));
        ImageSearch search = tree.search();
        search.venvs.append(tree.path(s("home/.venv")));            // VIRTUAL_ENV names it again
        search.pathFolders.prepend(tree.path(s("home/.venv/bin"))); // and it is activated
        const QList<Image> found = findImages(search);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].kind, s("system"));
        QCOMPARE(found[1].kind, s("venv"));
        QCOMPARE(found[1].interpreter, tree.path(s("home/.venv/bin/python3")));
        QVERIFY(found[0].id != found[1].id);
    }

    void sameInterpreter_byManyNames_isOne()
    {
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        tree.link(s("usr/local/bin/python3"), s("../../bin/python3"));
        tree.python(s("uv/cpython-3.13.0-linux-x86_64-gnu"), s("3.13"));
        tree.link(s("uv/cpython-3.13-linux-x86_64-gnu"), s("cpython-3.13.0-linux-x86_64-gnu"));
        tree.link(s("usr/local/bin/python3.13"),
                  tree.path(s("uv/cpython-3.13.0-linux-x86_64-gnu/bin/python3.13")));
        const QStringList expected{s("Python 3.11 (system)"), s("Python 3.13 (uv)")};
        QCOMPARE(names(findImages(tree.search())), expected);
    }

    void sameName_isToldApartByPath()
    {
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        tree.python(s("usr/local"), s("3.11"));
        const QStringList found = names(findImages(tree.search()));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1], QString(s("Python 3.11 (system) – ") + tree.path(s("usr/local/bin/python3.11"))));
    }

    void whatCanNotRun_isLeftOut()
    {
        const Tree tree;
        tree.file(s("shims/python3"), "#!/bin/sh\nexec pyenv\n");
        QVERIFY(QFile::setPermissions(tree.path(s("shims/python3")), QFile::ReadOwner | QFile::ExeOwner));
        tree.link(s("usr/bin/python3"), s("python3.99"));    // dangling
        tree.link(s("usr/bin/python3.98"), s("python3.98")); // a loop
        tree.folder(s("usr/bin/python3.97"));
        tree.program(s("usr/bin/python3.11-config"));
        tree.program(s("pyenv/2.7.18/bin/python2.7"));
        tree.file(s("venvs/half/pyvenv.cfg"), "home = /nowhere\n");
        tree.link(s("venvs/gone/bin/python3"), s("/nowhere/python3"));
        tree.file(s("venvs/gone/pyvenv.cfg"), "version = 3.11.2\n");
        tree.file(s("environments.txt"), tree.path(s("deleted")).toUtf8() + "\nrelative\n\n");
        QCOMPARE(names(findImages(tree.search())), QStringList());
    }

    void fifo_doesNotBlock()
    {
        const Tree tree;
        tree.program(s("usr/bin/python3.11"));
        tree.link(s("venvs/e/bin/python3"), tree.path(s("usr/bin/python3.11")));
        QCOMPARE(::mkfifo(QFile::encodeName(tree.path(s("venvs/e/pyvenv.cfg"))).constData(), 0600), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(tree.path(s("status"))).constData(), 0600), 0);
        QCOMPARE(names(findImages(tree.search())), QStringList{s("Python 3.11 (system)")});
    }

    void condaList_findsEnvironmentsElsewhere()
    {
        const Tree tree;
        tree.python(s("far/away"), s("3.12"));
        tree.file(s("far/away/conda-meta/python-3.12.7-h1_0_cpython.json"));
        tree.file(s("environments.txt"), tree.path(s("far/away")).toUtf8() + "\n");
        const QList<Image> found = findImages(tree.search());
        QCOMPARE(names(found), QStringList{s("Python 3.12.7 (conda away)")});
        QCOMPARE(found[0].interpreter, tree.path(s("far/away/bin/python3")));
    }

    void id_isTheSameAfterAnUpdate_andFitForAnyPath()
    {
        const Tree tree;
        const QString odd = s("venvs/Ünïcode mit Leer – ") + QString(150, u'x');
        tree.program(s("usr/bin/python3.11"));
        tree.venv(odd);
        const ImageId before = findImages(tree.search()).last().id;
        QVERIFY2(before.isValid(), qPrintable(before.toString()));
        tree.file(odd + u"/pyvenv.cfg", "version = 3.11.9\n");
        const Image after = findImages(tree.search()).last();
        QCOMPARE(after.python, s("3.11.9"));
        QCOMPARE(after.id, before);
    }

    void twentyEnvironments_areFoundInTime()
    {
        const Tree tree;
        tree.python(s("usr"), s("3.11"));
        for (int i = 0; i < 400; ++i) // once, for making so many folders takes longer than finding them
            tree.file(s("many/package%1-1.0.dist-info").arg(i));
        for (int i = 0; i < 20; ++i) {
            const QString prefix = s("venvs/e%1").arg(i);
            tree.venv(prefix);
            tree.link(prefix + s("/lib/python3.11/site-packages"), tree.path(s("many")));
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(findImages(tree.search()).size(), 21);
        QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
    }

    /// Whatever this computer has: what is found can be started and has an ID of its own.
    void thisComputer_isConsistent()
    {
        const QList<Image> found = findImages();
        QVERIFY(!found.isEmpty()); // the tests' own tools need a python3
        QSet<QString> ids;
        for (const Image &image : found) {
            QVERIFY(image.id.isValid());
            QVERIFY(QFileInfo(image.interpreter).isExecutable());
            QVERIFY(!ids.contains(image.id.toString()));
            ids.insert(image.id.toString());
            qInfo().noquote() << image.id.toString() << image.name << image.interpreter;
        }
    }
};

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
