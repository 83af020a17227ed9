// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json.h"

#include <QTest>

using namespace trainshed;

/// The strict reader of JSON text, against what RFC 8259 and the bad-input list (faults.md, C) name.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void bad_data();
    void bad();
    void error_saysWhere();
    void tooLarge_saysTheLimit();
    void largeText_isReadInTime();
};

void TestJson::good_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{}", " \t\r\n{ } \n", R"({"a":[1,-0,0.5,1e3,1E+3,true,false,null,"",[],{}]})",
                             R"({"":"empty key"})", R"({"a":"\"\\\/\b\f\n\r\t\u0041\u0000"})",
                             R"({"a":"\ud83d\ude00 😀"})", R"({"a":1,"A":2,"á":3})", R"({"a":{"a":{"a":1}}})",
                             "\xEF\xBB\xBF{\"a\":1}", R"({"a":"\uFFFF"})", R"({"big":9223372036854775807})"})
        QTest::newRow(text) << QByteArray(text);
}
void TestJson::good()
{
    QFETCH(QByteArray, text);
    const auto object = parseObject(text);
    QVERIFY2(object.has_value(), object ? "" : qPrintable(object.error().text()));
}

void TestJson::bad_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "[]",
                             "null",
                             "1",
                             "\"x\"",
                             "{",
                             "}",
                             "{}}",
                             "{} {}",
                             "{}x",
                             "{\"a\":1,}",
                             "{,}",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\" 1}",
                             "{a:1}",
                             "{'a':1}",
                             R"({"a":1,"a":2})",
                             R"({"a":1,"\u0061":2})",
                             R"({"x":{"b":1,"b":1}})",
                             R"({"x":[{"b":1,"b":1}]})",
                             R"({"a":01})",
                             R"({"a":+1})",
                             R"({"a":.5})",
                             R"({"a":5.})",
                             R"({"a":1e})",
                             R"({"a":0x10})",
                             R"({"a":NaN})",
                             R"({"a":Infinity})",
                             R"({"a":-})",
                             R"({"a":1e309})",
                             R"({"a":tru})",
                             R"({"a":True})",
                             "{\"a\":\"x\ny\"}",
                             "{\"a\":\"\t\"}",
                             R"({"a":"\x41"})",
                             R"({"a":"\u12"})",
                             R"({"a":"\u+123"})",
                             R"({"a":"\ud800"})",
                             R"({"a":"\udc00"})",
                             R"({"a":"\ud800\u0041"})",
                             R"({"a":"\ud800x"})",
                             R"({"\ud800":1})",
                             "{\"a\":\"\xff\"}",
                             "{\"a\":\"\xc0\xaf\"}",
                             "{\"a\":\"\xed\xa0\x80\"}",
                             "{/* no */}",
                             "{} // no",
                             "{\"a\":[1,]}",
                             "{\"a\":[1 2]}",
                             "{\"a\":\"x",
                             "\xFF\xFE{\0}\0"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL inside") << QByteArray("{\"a\"\0:1}", 8);
    QTest::newRow("NUL after") << QByteArray("{}\0", 3);
    QTest::newRow("1,025 deep") << (QByteArray("{\"a\":") + QByteArray(1024, '[') + QByteArray(1024, ']') +
                                    '}');
    QTest::newRow("100,000 deep") << (QByteArray("{\"a\":") + QByteArray(100'000, '['));
}
void TestJson::bad()
{
    QFETCH(QByteArray, text);
    const auto object = parseObject(text);
    QVERIFY(!object.has_value());
    QCOMPARE(object.error().code, ErrorCode::InvalidJson);
    QVERIFY(!object.error().what.isEmpty());
}

void TestJson::error_saysWhere()
{
    const auto object = parseObject("{\n  \"name\": 1,\n  \"name\": 2\n}");
    QVERIFY(!object);
    QVERIFY2(object.error().what.contains(u"“name”") && object.error().what.contains(u"line 3, column 3"),
             qPrintable(object.error().what));
}

void TestJson::tooLarge_saysTheLimit()
{
    const auto object = parseObject(QByteArray(2000, ' '), 1000);
    QVERIFY(!object);
    QCOMPARE(object.error().code, ErrorCode::TooLarge);
    QVERIFY(object.error().what.contains(u"1000"));
}

void TestJson::largeText_isReadInTime()
{
    QByteArray text("{\"a\":\"");
    text += QByteArray(15 << 20, 'x') + "\"}";
    QVERIFY(parseObject(text).has_value());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
