// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsheet.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

class TestFactSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_areNeverReadAsMarkup()
    {
        FactSheet sheet;
        sheet.setSections({section(QStringLiteral("<h1>x</h1> &amp; <script>"))});
        QVERIFY(sheet.toPlainText().contains(QStringLiteral("<h1>x</h1> &amp; <script>")));
    }

    void sections_areAllThere()
    {
        FactSheet sheet;
        FactSection table;
        table.title = QStringLiteral("Attempts");
        table.note = QStringLiteral("Restarted 1 time.");
        table.header = {QStringLiteral("No."), QStringLiteral("Result")};
        table.rows = {{QStringLiteral("1"), QStringLiteral("exit status 3")},
                      {QStringLiteral("2"), QStringLiteral("running")}};
        sheet.setSections({section(QStringLiteral("v")), table});
        const QString text = sheet.toPlainText();
        for (const char *part : {"Basic", "label", "v", "Attempts", "Restarted 1 time.", "No.", "Result",
                                 "exit status 3", "running"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void emptyColumn_isLeftOut()
    {
        FactSheet sheet;
        FactSection table;
        table.header = {QStringLiteral("Name"), QStringLiteral("Default"), QStringLiteral("Description")};
        table.rows = {{QStringLiteral("epochs"), QStringLiteral("40"), {}}, {QStringLiteral("seed"), {}, {}}};
        sheet.setSections({table});
        const QString text = sheet.toPlainText();
        QVERIFY(text.contains(QStringLiteral("Default")));
        QVERIFY(text.contains(QStringLiteral("40")));
        QVERIFY(!text.contains(QStringLiteral("Description")));
    }

    void rightToLeft_labelsStandAtTheRight()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            FactSheet sheet;
            sheet.setLayoutDirection(direction);
            sheet.resize(600, 300);
            sheet.setSections({section(QStringLiteral("/home/ada"))});
            sheet.show();
            const auto at = [&](const QString &text) {
                return sheet.cursorRect(sheet.document()->find(text)).x();
            };
            QCOMPARE(at(QStringLiteral("label")) > at(QStringLiteral("/home/ada")),
                     direction == Qt::RightToLeft);
        }
    }

    void sameSections_keepTheSelection()
    {
        FactSheet sheet;
        sheet.setSections({section(QStringLiteral("v"))});
        sheet.selectAll();
        QSignalSpy changed(&sheet, &QTextEdit::textChanged);
        sheet.setSections({section(QStringLiteral("v"))});
        QCOMPARE(changed.size(), 0);
        QVERIFY(sheet.textCursor().hasSelection());
    }

    void longPath_breaksInsteadOfWidening()
    {
        FactSheet sheet;
        sheet.resize(300, 400);
        sheet.setSections({section(QString(400, u'x'))});
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        QCOMPARE(sheet.horizontalScrollBar()->maximum(), 0);
        QVERIFY(sheet.document()->size().width() <= sheet.viewport()->width());
    }

    void readOnly_butSelectableByKeyboard()
    {
        FactSheet sheet;
        QVERIFY(sheet.isReadOnly());
        QVERIFY(sheet.textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY(sheet.tabChangesFocus());
    }

private:
    static FactSection section(const QString &value)
    {
        FactSection section;
        section.title = QStringLiteral("Basic");
        section.lines = {{QStringLiteral("label"), value}};
        return section;
    }
};

QTEST_MAIN(TestFactSheet)
#include "tst_factsheet.moc"
