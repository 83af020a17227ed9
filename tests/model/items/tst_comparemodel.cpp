// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/comparemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QList<ComparedSetting> rows()
{
    return {{s("a"), SettingGroup::Hyperparameters, s("rate"), {s("1"), s("2")}, true},
            {s("b"), SettingGroup::Hyperparameters, s("epochs"), {s("1\n2"), std::nullopt}, true},
            {s("c"), SettingGroup::Resources, s("Priority"), {s("1"), s("1")}, false}};
}

} // namespace

class TestCompareModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_haveTextsAndRoles()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison({s("x V0001"), s("x V0002")}, rows());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(0, 0).toString(), s("Hyperparameters"));
        QCOMPARE(cell(1, 0).toString(), QString()); // said above
        QCOMPARE(cell(1, 0, Qt::AccessibleTextRole).toString(), s("Hyperparameters"));
        QCOMPARE(cell(2, 0).toString(), s("Resources"));
        QCOMPARE(cell(0, 3).toString(), s("2"));
        QCOMPARE(cell(1, 2).toString(), s("1 2"));
        QCOMPARE(cell(1, 2, CompareModel::TextRole).toString(), s("1\n2"));
        QCOMPARE(cell(1, 3).toString(), s("–"));
        QVERIFY(cell(1, 3, CompareModel::MissingRole).toBool());
        QVERIFY(!cell(0, 3, CompareModel::MissingRole).toBool());
        QVERIFY(cell(0, 1, CompareModel::DiffersRole).toBool());
        QVERIFY(!cell(2, 1, CompareModel::DiffersRole).toBool());
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), s("x V0002"));
    }

    void sameAgain_isSilent()
    {
        CompareModel model;
        model.setComparison({s("a"), s("b")}, rows());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setComparison({s("a"), s("b")}, rows());
        QCOMPARE(reset.size(), 0);
        model.setComparison({}, {});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCompareModel)
#include "tst_comparemodel.moc"
