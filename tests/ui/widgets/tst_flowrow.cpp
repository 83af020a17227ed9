// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowrow.h"

#include <QTest>
#include <QWidget>

using namespace trainshed;

namespace {

/// Widgets of these widths, 20 high, with 4 between them and 10 around.
struct Row {
    explicit Row(const QList<int> &widths)
    {
        layout = new FlowRow(&widget);
        layout->setContentsMargins(10, 10, 10, 10);
        layout->setSpacing(4);
        for (const int width : widths) {
            auto *child = new QWidget(&widget);
            child->setFixedSize(width, 20);
            layout->addWidget(child);
            children.append(child);
        }
    }
    QRect at(int k) const { return children[k]->geometry(); }

    QWidget widget;
    FlowRow *layout = nullptr;
    QList<QWidget *> children;
};

} // namespace

class TestFlowRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wide_isOneLineWithTheLastAtItsEnd()
    {
        Row row({100, 50, 30});
        QCOMPARE(row.layout->sizeHint(), QSize(10 + 100 + 4 + 50 + 4 + 30 + 10, 40));
        row.widget.resize(400, 40);
        row.widget.show();
        QCOMPARE(row.at(0), QRect(10, 10, 100, 20));
        QCOMPARE(row.at(1), QRect(114, 10, 50, 20));
        QCOMPARE(row.at(2), QRect(360, 10, 30, 20));
    }

    void narrow_goesOnBelow()
    {
        Row row({100, 50, 30});
        QCOMPARE(row.layout->minimumSize(), QSize(120, 40));
        QCOMPARE(row.layout->heightForWidth(208), 40);
        QCOMPARE(row.layout->heightForWidth(207), 64);
        QCOMPARE(row.layout->heightForWidth(120), 64);
        row.widget.resize(120, 64);
        row.widget.show();
        QCOMPARE(row.at(0), QRect(10, 10, 100, 20));
        QCOMPARE(row.at(1), QRect(10, 34, 50, 20));
        QCOMPARE(row.at(2), QRect(80, 34, 30, 20));
    }

    void hiddenOnes_takeNoPlace()
    {
        Row row({100, 50, 30});
        row.children[0]->hide();
        row.widget.resize(200, 40);
        row.widget.show();
        QCOMPARE(row.at(1), QRect(10, 10, 50, 20));
        QCOMPARE(row.layout->sizeHint(), QSize(10 + 50 + 4 + 30 + 10, 40));
    }

    void rightToLeft_isMirrored()
    {
        Row row({100, 30});
        row.widget.setLayoutDirection(Qt::RightToLeft);
        row.widget.resize(400, 40);
        row.widget.show();
        QCOMPARE(row.at(0), QRect(290, 10, 100, 20));
        QCOMPARE(row.at(1), QRect(10, 10, 30, 20));
    }
};

QTEST_MAIN(TestFlowRow)
#include "tst_flowrow.moc"
