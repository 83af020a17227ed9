// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/outputmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

class TestOutputModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_model = std::make_unique<OutputModel>();
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_model.get());
    }

    void root_listsFoldersFirst()
    {
        write(QStringLiteral("a.txt"), 10);
        QDir(m_folder->path()).mkdir(QStringLiteral("z"));
        write(QStringLiteral("B.txt"), 2048);
        show();
        QTRY_COMPARE(names(root()),
                     (QStringList{QStringLiteral("z"), QStringLiteral("a.txt"), QStringLiteral("B.txt")}));
        QCOMPARE(cell(2, OutputModel::SizeColumn), QStringLiteral("2.0 KiB"));
    }

    void folder_isReadWhenLookedAt()
    {
        QDir(m_folder->path()).mkpath(QStringLiteral("checkpoints"));
        write(QStringLiteral("checkpoints/step-1"), 5);
        show();
        QTRY_COMPARE(m_model->rowCount(root()), 1);
        const QPersistentModelIndex folder = m_model->index(0, 0, root());
        QVERIFY(m_model->hasChildren(folder));
        if (m_model->canFetchMore(folder)) // the tester may have asked already
            m_model->fetchMore(folder);
        QTRY_COMPARE(names(folder), QStringList{QStringLiteral("step-1")});
        QCOMPARE(m_model->index(0, 0, folder).data(OutputModel::PathRole).toString(),
                 QString(m_folder->path() + QStringLiteral("/checkpoints/step-1")));
    }

    void refresh_announcesOnlyWhatChanged()
    {
        write(QStringLiteral("b"), 1);
        write(QStringLiteral("d"), 1);
        show();
        QTRY_COMPARE(m_model->rowCount(root()), 2);
        const QPersistentModelIndex kept = m_model->index(1, 0, root());
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        write(QStringLiteral("a"), 1);
        write(QStringLiteral("d"), 77);
        QFile::remove(m_folder->filePath(QStringLiteral("b")));
        m_model->refresh();
        QTRY_COMPARE(names(root()), (QStringList{QStringLiteral("a"), QStringLiteral("d")}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.sibling(kept.row(), OutputModel::SizeColumn).data(OutputModel::ValueRole).toLongLong(),
                 77);
    }

    void link_isNotFollowed()
    {
        QFile::link(QStringLiteral("/"), m_folder->filePath(QStringLiteral("all")));
        show();
        QTRY_COMPARE(m_model->rowCount(root()), 1);
        QVERIFY(!m_model->hasChildren(m_model->index(0, 0, root())));
        QCOMPARE(cell(0, OutputModel::SizeColumn), QStringLiteral("link"));
    }

    void missingFolder_saysSo()
    {
        m_model->setRoots({{QStringLiteral("train_url"), m_folder->filePath(QStringLiteral("none"))}});
        QTRY_COMPARE(root().siblingAtColumn(OutputModel::SizeColumn).data().toString(),
                     QStringLiteral("not there"));
        QDir(m_folder->path()).mkdir(QStringLiteral("none"));
        m_model->refresh();
        QTRY_COMPARE(root().siblingAtColumn(OutputModel::SizeColumn).data().toString(),
                     QStringLiteral("empty"));
    }

    void otherRoots_dropLateAnswers()
    {
        write(QStringLiteral("a"), 1);
        show();
        m_model->setRoots({});
        QTest::qWait(100);
        QCOMPARE(m_model->rowCount(), 0);
    }

private:
    void write(const QString &name, int bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
    }
    void show() { m_model->setRoots({{QStringLiteral("train_url"), m_folder->path()}}); }
    QModelIndex root() const { return m_model->index(0, 0); }
    QString cell(int row, int column) const { return m_model->index(row, column, root()).data().toString(); }
    QStringList names(const QModelIndex &parent) const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            result.append(m_model->index(row, 0, parent).data().toString());
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OutputModel> m_model;
};

QTEST_GUILESS_MAIN(TestOutputModel)
#include "tst_outputmodel.moc"
