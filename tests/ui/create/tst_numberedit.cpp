// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberedit.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace trainshed;

class TestNumberEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_staysAsTyped_data();
    void text_staysAsTyped();
    void step_data();
    void step();
};

void TestNumberEdit::text_staysAsTyped_data()
{
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("integer") << ParameterType::Integer << QStringLiteral("007") << QStringLiteral("007");
    QTest::newRow("negative") << ParameterType::Integer << QStringLiteral("-3") << QStringLiteral("-3");
    QTest::newRow("64 bits") << ParameterType::Integer << QStringLiteral("9007199254740993")
                             << QStringLiteral("9007199254740993");
    QTest::newRow("no letters") << ParameterType::Integer << QStringLiteral("1a2.5") << QStringLiteral("125");
    QTest::newRow("exponent") << ParameterType::Float << QStringLiteral("1e-3") << QStringLiteral("1e-3");
    QTest::newRow("no comma") << ParameterType::Float << QStringLiteral("0,5") << QStringLiteral("05");
}

void TestNumberEdit::text_staysAsTyped()
{
    QFETCH(ParameterType, type);
    QFETCH(QString, typed);
    NumberEdit edit;
    edit.setType(type);
    edit.show();
    QSignalSpy changed(&edit, &NumberEdit::textChanged);
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTEST(edit.text(), "text");
    QTEST(changed.last().first().toString(), "text");
}

void TestNumberEdit::step_data()
{
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("to");
    const auto integer = ParameterType::Integer;
    const auto number = ParameterType::Float;
    QTest::newRow("up") << integer << QStringLiteral("20") << 1 << QStringLiteral("21");
    QTest::newRow("ten down") << integer << QStringLiteral("20") << -10 << QStringLiteral("10");
    QTest::newRow("to the bound") << integer << QStringLiteral("95") << 10 << QStringLiteral("100");
    QTest::newRow("below the bound") << integer << QStringLiteral("-5") << -1 << QStringLiteral("0");
    QTest::newRow("from nothing") << integer << QString() << 1 << QStringLiteral("1");
    QTest::newRow("from no number") << integer << QStringLiteral("--") << 1 << QStringLiteral("--");
    QTest::newRow("own magnitude") << number << QStringLiteral("0.1") << 1 << QStringLiteral("0.2");
    QTest::newRow("next magnitude") << number << QStringLiteral("0.1") << -1 << QStringLiteral("0.09");
    QTest::newRow("there and back") << number << QStringLiteral("0.09") << 1 << QStringLiteral("0.1");
    QTest::newRow("small") << number << QStringLiteral("1e-5") << 2 << QStringLiteral("3e-05");
    QTest::newRow("float bound") << number << QStringLiteral("100") << 1 << QStringLiteral("100");
}

void TestNumberEdit::step()
{
    QFETCH(ParameterType, type);
    QFETCH(QString, from);
    QFETCH(int, steps);
    NumberEdit edit;
    edit.setType(type);
    edit.setRange(QStringLiteral("0"), QStringLiteral("100"));
    edit.setText(from);
    edit.stepBy(steps);
    QTEST(edit.text(), "to");
}

QTEST_MAIN(TestNumberEdit)
#include "tst_numberedit.moc"
