// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace trainshed;

class TestMessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markup_isShownAsText()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Error, QStringLiteral("<b>no</b> & <img src=x>"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("<b>no</b> & <img src=x>"));
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
    }

    void action_runsOnceAndCloses()
    {
        MessageBar bar;
        int runs = 0;
        bar.showMessage(MessageBar::Kind::Info, QStringLiteral("Deleted"), QStringLiteral("Undo"),
                        [&runs] { ++runs; });
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.findChild<QToolButton *>(QStringLiteral("messageAction"))->click();
        QCOMPARE(runs, 1);
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
    }

    void action_mayShowTheNextMessage()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Error, QStringLiteral("first"), QStringLiteral("Again"),
                        [&bar] { bar.showMessage(MessageBar::Kind::Error, QStringLiteral("second")); });
        bar.findChild<QToolButton *>(QStringLiteral("messageAction"))->click();
        QCOMPARE(bar.text(), QStringLiteral("second"));
    }

    void secondAction_goesWithItsMessage()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Error, QStringLiteral("failed"), QStringLiteral("Rebuild"), [] {});
        bar.setSecondAction(QStringLiteral("Open log"), [] {});
        auto *second = bar.findChild<QToolButton *>(QStringLiteral("messageSecondAction"));
        QVERIFY(!second->isHidden());
        bar.showMessage(MessageBar::Kind::Info, QStringLiteral("other"));
        QVERIFY(second->isHidden());
    }

    void lastingMessage_staysOnAction()
    {
        MessageBar bar;
        bar.setClosesOnAction(false);
        bar.showMessage(MessageBar::Kind::Warning, QStringLiteral("lost"), QStringLiteral("Retry"), [] {});
        bar.findChild<QToolButton *>(QStringLiteral("messageAction"))->click();
        QCOMPARE(bar.text(), QStringLiteral("lost"));
    }

    void elidedLabel_keepsWholeTextAsToolTip()
    {
        ElidedLabel label;
        const QString path = QStringLiteral("/home/somebody/a/very/long/path/to/a/folder/of/outputs");
        label.setText(path);
        label.resize(60, 20);
        label.show();
        QVERIFY(label.isElided());
        QCOMPARE(label.text(), path);
        QCOMPARE(label.toolTip(), path);
        label.resize(2000, 20);
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
