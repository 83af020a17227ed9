// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script/values.h"

#include <QTest>

using namespace trainshed;
using namespace trainshed::python;

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void string_isRead_data();
    void string_isRead();
    void expression_isWorth_data();
    void expression_isWorth();
    void constants_onlyWhatIsCertain();
    void newline_notInsideBrackets();
    void lines_areCounted();
};

void TestTokens::string_isRead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const char *source, const QString &value, bool known = true) {
        QTest::newRow(name) << QString::fromUtf8(source) << value << known;
    };
    row("single", "'a b'", QStringLiteral("a b"));
    row("double", "\"it's\"", QStringLiteral("it's"));
    row("triple", "'''a\n'b' c'''", QStringLiteral("a\n'b' c"));
    row("raw", "r'\\d+\\''", QStringLiteral("\\d+\\'"));
    row("unicode prefix", "U'x'", QStringLiteral("x"));
    row("bytes", "b'x'", {}, false);
    row("f-string", "f'{x}'", {}, false);
    row("f-string without place", "f'x'", QStringLiteral("x"));
    row("escapes", "'\\t\\x41\\u00e9\\U0001F600\\q\\\\'", QString::fromUtf8("\tA\u00e9\U0001F600\\q\\"));
    row("broken escape", "'\\x4'", QString(QChar(QChar::ReplacementCharacter)));
    row("line goes on", "'a\\\nb'", QStringLiteral("ab"));
    row("side by side", "'a' \"b\"\\\n 'c'", QStringLiteral("abc"));
    row("in brackets", "('a'  # why\n 'b')", QStringLiteral("ab"));
    row("not closed", "'abc", QStringLiteral("abc"));
    row("empty", "''", QString());
    row("umlaut", "'Größe'", QString::fromUtf8("Größe"));
}

void TestTokens::string_isRead()
{
    QFETCH(QString, source);
    QFETCH(QString, value);
    QFETCH(bool, known);
    const QList<Token> list = tokens(source);
    const Value found = evaluate(list, 0, list.size() - 1, {});
    QCOMPARE(found.kind, known ? Value::Kind::String : Value::Kind::Unknown);
    QCOMPARE(found.text, value);
}

void TestTokens::expression_isWorth_data()
{
    using K = Value::Kind;
    QTest::addColumn<QString>("source");
    QTest::addColumn<Value::Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *source, K kind, const char *text = "") {
        QTest::newRow(source) << QString::fromUtf8(source) << kind << QString::fromUtf8(text);
    };
    row("1", K::Integer, "1");
    row("-5", K::Integer, "-5");
    row("- -5", K::Integer, "5");
    row("1_000", K::Integer, "1000");
    row("0x1F", K::Integer, "31");
    row("0b101", K::Integer, "5");
    row("1e-4", K::Float, "1e-4");
    row("1E+3", K::Float, "1E+3");
    row(".5", K::Float, ".5");
    row("3j", K::Unknown);
    row("1e999", K::Unknown);
    row("99999999999999999999", K::Float, "99999999999999999999");
    row("2**31 - 1", K::Integer, "2147483647");
    row("2 ** 3 ** 2", K::Integer, "512");
    row("-2 ** 2", K::Integer, "-4");
    row("64 * 1024", K::Integer, "65536");
    row("7 // 2", K::Integer, "3");
    row("-7 // 2", K::Integer, "-4");
    row("-7 % 3", K::Integer, "2");
    row("1 / 4", K::Float, "0.25");
    row("1 / 0", K::Unknown);
    row("1 % 0", K::Unknown);
    row("9223372036854775807 + 1", K::Unknown);
    row("-9223372036854775808 // -1", K::Unknown);
    row("2 ** 100", K::Unknown);
    row("1 ** 100000000000", K::Unknown);
    row("1 << 20", K::Integer, "1048576");
    row("1 << 99", K::Unknown);
    row("'a' + 'b'", K::String, "ab");
    row("'a' + 1", K::Unknown);
    row("'a' * 3", K::Unknown);
    row("None", K::None);
    row("True", K::Boolean, "true");
    row("(1)", K::Integer, "1");
    row("(1,)", K::List);
    row("[1, 'a', None]", K::List);
    row("{'a': 1, 'b': 2}", K::List);
    row("[x for x in y]", K::Unknown);
    row("list(range(3))", K::List);
    row("sorted(['b', 'a'])", K::List);
    row("os.path.join('a', 'b/', 'c')", K::String, "a/b/c");
    row("os.path.join('a', '/b')", K::String, "/b");
    row("os.environ.get('HOME')", K::Unknown);
    row("os.environ['HOME']", K::Unknown);
    row("lambda x: x", K::Unknown);
    row("a if b else c", K::Unknown);
    row("1 if x else 2", K::Unknown);
    row("not True", K::Unknown);
    row("float('inf')", K::Unknown);
    row("int(3)", K::Integer, "3");
    row("NAME", K::Integer, "7");
    row("NAME * 2", K::Integer, "14");
    row("", K::Unknown);
    row(")", K::Unknown);
    row("(1", K::Unknown);
    row("1 2", K::Unknown);
}

void TestTokens::expression_isWorth()
{
    QFETCH(QString, source);
    QFETCH(Value::Kind, kind);
    QFETCH(QString, text);
    const Constants constants{{QStringLiteral("NAME"), {Value::Kind::Integer, QStringLiteral("7"), {}}}};
    const QList<Token> list = tokens(source);
    const Value found = evaluate(list, 0, qMax<qsizetype>(0, list.size() - 1), constants);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.text, text);
}

void TestTokens::constants_onlyWhatIsCertain()
{
    const Constants found = constantsOf(tokens(QString::fromUtf8("A = 1\n"
                                                                 "B: int = A + 1\n"
                                                                 "C = unknown()\n"
                                                                 "D = 1\n"
                                                                 "D = 2\n"
                                                                 "E = 1\n"
                                                                 "def f():\n"
                                                                 "    F = 1\n"
                                                                 "    E = 3\n"
                                                                 "G = 5\n"
                                                                 "G += 1\n"
                                                                 "H == 4\n"
                                                                 "I = [\n  'x',\n  'y']\n"
                                                                 "J, K = 1, 2\n")));
    QStringList names = found.keys();
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("I")}));
    QCOMPARE(found.value(QStringLiteral("B")).text, QStringLiteral("2"));
    QCOMPARE(found.value(QStringLiteral("I")).items.size(), 2);
}

void TestTokens::newline_notInsideBrackets()
{
    const QList<Token> list = tokens(QStringLiteral("f(\n1,\n2)\n\n# only a comment\ng()"));
    const auto ends = std::count_if(list.cbegin(), list.cend(),
                                    [](const Token &token) { return token.kind == Token::Kind::Newline; });
    QCOMPARE(ends, 2);
}

void TestTokens::lines_areCounted()
{
    const QList<Token> list = tokens(QStringLiteral("'''a\nb'''\n  x \\\n y"));
    QCOMPARE(list[0].line, 1);
    QCOMPARE(list[0].column, 0);
    QCOMPARE(list[2].text, QStringLiteral("x"));
    QCOMPARE(list[2].line, 3);
    QCOMPARE(list[2].column, 2);
    QCOMPARE(list[3].line, 4);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
