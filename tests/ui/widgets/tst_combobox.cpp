// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combobox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace trainshed;

class TestComboBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installComboBoxAccessibility(); }

    void name_isLabelNotText()
    {
        ComboBox box;
        box.addItems({QStringLiteral("A"), QStringLiteral("B")});
        box.setAccessibleName(QStringLiteral("Flavor"));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&box);
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::ComboBox);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Flavor"));
        QCOMPARE(accessible->text(QAccessible::Description), QStringLiteral("A"));
        box.setCurrentIndex(1);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("B"));
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Flavor"));
    }

    void name_fromBuddy()
    {
        QWidget form;
        QVBoxLayout column(&form);
        QLabel label(QStringLiteral("&Pool"));
        ComboBox box;
        box.addItem(QStringLiteral("Local"));
        label.setBuddy(&box);
        column.addWidget(&label);
        column.addWidget(&box);
        QCOMPARE(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name),
                 QStringLiteral("Pool"));
    }

    void selectionOfClosedList_commits()
    {
        ComboBox box;
        box.addItems({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        QSignalSpy activated(&box, &QComboBox::activated);
        select(box, 2);
        QCOMPARE(box.currentText(), QStringLiteral("C"));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void selectionOfClosedList_commitsAfterSetModel()
    {
        ComboBox box;
        QStandardItemModel other;
        other.appendRow(new QStandardItem(QStringLiteral("X")));
        other.appendRow(new QStandardItem(QStringLiteral("Y")));
        box.setModel(&other);
        select(box, 1);
        QCOMPARE(box.currentText(), QStringLiteral("Y"));
    }

    void selectionOfOpenList_commitsNothing()
    {
        ComboBox box;
        box.addItems({QStringLiteral("A"), QStringLiteral("B")});
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.showPopup();
        QTRY_VERIFY(box.view()->isVisible());
        select(box, 1);
        QCOMPARE(box.currentText(), QStringLiteral("A"));
        box.hidePopup();
    }

private:
    static void select(ComboBox &box, int row)
    {
        box.view()->selectionModel()->select(box.model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    }
};

QTEST_MAIN(TestComboBox)
#include "tst_combobox.moc"
