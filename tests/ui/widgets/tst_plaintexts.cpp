// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintexts.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace trainshed;

namespace {

const QString hostile = QStringLiteral("<img src='file:///etc/passwd'><b>name</b> &amp; <a href='x'>x</a>");

// What a person reads in the tip that is shown.
QString tipShown()
{
    QString format;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            format = static_cast<const QLabel *>(widget)->textFormat() == Qt::PlainText
                         ? QStringLiteral("plain")
                         : QStringLiteral("guessed");
    }
    if (format != u"guessed" || !Qt::mightBeRichText(QToolTip::text()))
        return QToolTip::text();
    QTextDocument document;
    document.setHtml(QToolTip::text());
    return document.toPlainText();
}

void hover(QWidget *widget, const QPoint &at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &help);
}

} // namespace

class TestPlainTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installPlainTexts(); }
    void cleanup();
    void label_showsMarkupAsText();
    void label_thatWantsMarkupHasIt();
    void tipOfWidget_isText();
    void tipOfItem_isText();
    void ordinaryTip_isLeftToQt();
};

void TestPlainTexts::cleanup()
{
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestPlainTexts::label_showsMarkupAsText()
{
    QLabel guessing(hostile);
    QLabel plain(hostile);
    plain.setTextFormat(Qt::PlainText);
    guessing.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guessing));
    QCOMPARE(guessing.textFormat(), Qt::PlainText);
    QCOMPARE(guessing.sizeHint(), plain.sizeHint());
    // And what is set later is not guessed at either.
    guessing.setText(QStringLiteral("<h1>big</h1>"));
    plain.setText(QStringLiteral("<h1>big</h1>"));
    QCOMPARE(guessing.sizeHint(), plain.sizeHint());
}

void TestPlainTexts::label_thatWantsMarkupHasIt()
{
    QLabel label(QStringLiteral("<b>bold</b>"));
    label.setTextFormat(Qt::RichText);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QCOMPARE(label.textFormat(), Qt::RichText);
}

void TestPlainTexts::tipOfWidget_isText()
{
    QWidget widget;
    widget.setToolTip(hostile);
    widget.resize(100, 100);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    hover(&widget, {50, 50});
    QTRY_COMPARE(tipShown(), hostile);
}

void TestPlainTexts::tipOfItem_isText()
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("row")));
    model.setData(model.index(0, 0), hostile, Qt::ToolTipRole);
    QListView view;
    view.setModel(&model);
    view.resize(200, 100);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    hover(view.viewport(), view.visualRect(model.index(0, 0)).center());
    QTRY_COMPARE(tipShown(), hostile);
}

void TestPlainTexts::ordinaryTip_isLeftToQt()
{
    QWidget widget;
    widget.setToolTip(QStringLiteral("a < b && c > d"));
    widget.resize(100, 100);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    hover(&widget, {50, 50});
    QTRY_COMPARE(tipShown(), QStringLiteral("a < b && c > d"));
}

QTEST_MAIN(TestPlainTexts)
#include "tst_plaintexts.moc"
