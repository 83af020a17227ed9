// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/rules.h"

#include <QTest>

using namespace trainshed;

Q_DECLARE_METATYPE(trainshed::ParameterType)
Q_DECLARE_METATYPE(trainshed::Restrain)

namespace {

QString codeOf(const std::optional<Message> &message)
{
    return message ? message->code : QString();
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// The rules of a single field. An empty expectation: the value is fine.
class TestFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("proposed") << text("job-1a2b") << QString();
        QTest::newRow("one character") << text("x") << QString();
        QTest::newRow("64 characters") << QString(64, u'a') << QString();
        QTest::newRow("all kinds") << text("-_aZ09") << QString();
        QTest::newRow("empty") << QString() << text("issue.name-empty");
        QTest::newRow("65 characters") << QString(65, u'a') << text("issue.name-too-long");
        QTest::newRow("a megabyte") << QString(1 << 20, u'a') << text("issue.name-too-long");
        for (const char *bad : {"a b", "a.b", "a/b", "../x", "$(touch /tmp/pwn)", "`id`", "a;b", "a|b",
                                "a\nb", "a\tb", "ä", "é", "１２", "a\u202eb", "a\u200bb", "x%1", "<b>"})
            QTest::newRow(bad) << text(bad) << text("issue.name-character");
        QTest::newRow("NUL") << QString(QChar(0)) << text("issue.name-character");
    }
    void checkName()
    {
        QFETCH(QString, name);
        QTEST(codeOf(trainshed::checkName(name)), "expected");
    }

    void checkDescription_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("any text") << text("naïve\n\"<b>\" %1 $x — 你好") << QString();
        QTest::newRow("256") << QString(256, u'x') << QString();
        QTest::newRow("257") << QString(257, u'x') << text("issue.description-too-long");
        QTest::newRow("256 outside the plane") << text("😀").repeated(256) << QString();
        QTest::newRow("257 outside the plane")
            << text("😀").repeated(257) << text("issue.description-too-long");
        QTest::newRow("NUL") << QString(QChar(0)) << text("issue.text-unstorable");
        QTest::newRow("half a pair") << QString(QChar(0xdc00)) << text("issue.text-unstorable");
    }
    void checkDescription()
    {
        QFETCH(QString, description);
        QTEST(codeOf(trainshed::checkDescription(description)), "expected");
    }

    void checkVariableName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        for (const char *good : {"A", "_", "_9", "LD_PRELOAD", "PATH", "http_proxy"})
            QTest::newRow(good) << text(good) << QString();
        QTest::newRow("empty") << QString() << text("issue.variable-name-empty");
        QTest::newRow("digit first") << text("1X") << text("issue.variable-name-digit");
        for (const char *bad : {"A=B", "BASH_FUNC_x%%", "a-b", "a b", "ä", "A\nB"})
            QTest::newRow(bad) << text(bad) << text("issue.variable-name-character");
        for (const char *ours : {"CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES",
                                 "HIP_VISIBLE_DEVICES"})
            QTest::newRow(ours) << text(ours) << text("issue.variable-isolation");
        QTest::newRow("too long") << QString(8193, u'A') << text("issue.variable-name-too-long");
    }
    void checkVariableName()
    {
        QFETCH(QString, name);
        QTEST(codeOf(trainshed::checkVariableName(name)), "expected");
    }

    void checkVariableValue_takesAnyTextWithoutNul()
    {
        QCOMPARE(codeOf(checkVariableValue(QString())), QString());
        QCOMPARE(codeOf(checkVariableValue(text("a\nb\t\"'$x`"))), QString());
        QCOMPARE(codeOf(checkVariableValue(QString(QChar(0)))), text("issue.text-unstorable"));
        QCOMPARE(codeOf(checkVariableValue(QString(1 << 20, u'x'))), text("issue.value-too-long"));
    }

    void checkBootCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("expected");
        QTest::newRow("joined") << text("cd ${MA_JOB_DIR}/code && python train.py; true") << QString();
        QTest::newRow("empty") << QString() << text("issue.command-empty");
        QTest::newRow("blank") << text(" \t ") << text("issue.command-empty");
        for (const ushort u : {ushort('\n'), ushort('\r'), ushort(0x2028), ushort(0x85)})
            QTest::addRow("break %x", u)
                << QString(text("a") + QChar(u) + u'b') << text("issue.command-line-break");
        QTest::newRow("NUL") << QString(text("a") + QChar(0)) << text("issue.text-unstorable");
        QTest::newRow("200 KiB") << QString(200 * 1024, u'x') << text("issue.value-too-long");
    }
    void checkBootCommand()
    {
        QFETCH(QString, command);
        QTEST(codeOf(trainshed::checkBootCommand(command)), "expected");
    }

    void checkParameterValue_data()
    {
        QTest::addColumn<ParameterType>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](ParameterType type, const char *value, const char *expected) {
            QTest::addRow("%d: %s", int(type), value) << type << text(value) << text(expected);
        };
        const auto whole = ParameterType::Integer;
        for (const char *good :
             {"0", "-1", "+5", "007", "9223372036854775807", "-9223372036854775808", "9007199254740993"})
            row(whole, good, "");
        for (const char *far :
             {"9223372036854775808", "-9223372036854775809", "123456789012345678901234567890"})
            row(whole, far, "issue.value-integer-range");
        for (const char *bad :
             {"0x10", "1_000", "1,5", "1.0", "1e3", " 5", "5 ", "5\n", "--5", "-", "٣", "１", "abc"})
            row(whole, bad, "issue.value-no-integer");
        row(whole, "", "issue.value-empty");

        const auto real = ParameterType::Float;
        for (const char *good :
             {"0", "-0", "1e-3", "1E+10", ".5", "5.", "0.1", "1e308", "1e-400", "9007199254740993"})
            row(real, good, "");
        for (const char *far : {"1e309", "-1e309", "1e999999999"})
            row(real, far, "issue.value-number-range");
        for (const char *bad :
             {"nan", "NaN", "inf", "-Infinity", "0x10", "1_000", "1e", ".", "e5", "1.2.3", " 1"})
            row(real, bad, "issue.value-no-number");
        row(real, "1,5", "issue.value-comma");
        row(real, "", "issue.value-empty");

        const auto truth = ParameterType::Boolean;
        for (const char *good : {"true", "false", "True", "FALSE"})
            row(truth, good, "");
        for (const char *bad : {"1", "0", "yes", " true", "t"})
            row(truth, bad, "issue.value-no-boolean");
        row(truth, "", "issue.value-empty");

        for (const char *any : {"", "$(touch /tmp/pwn)", "a\nb", "-rf", "nan", "日本語"})
            row(ParameterType::String, any, "");
        QTest::newRow("NUL") << ParameterType::String << QString(QChar(0)) << text("issue.text-unstorable");
        QTest::newRow("a megabyte") << ParameterType::String << QString(1 << 20, u'x')
                                    << text("issue.value-too-long");
    }
    void checkParameterValue()
    {
        QFETCH(ParameterType, type);
        QFETCH(QString, value);
        Hyperparameter parameter;
        parameter.type = type;
        parameter.value = value;
        QTEST(codeOf(trainshed::checkParameterValue(parameter)), "expected");
    }

    void checkParameterValue_restrain_data()
    {
        QTest::addColumn<ParameterType>("type");
        QTest::addColumn<Restrain>("restrain");
        QTest::addColumn<QStringList>("range");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, ParameterType type, Restrain restrain, const QStringList &range,
                            const char *value, const char *expected) {
            QTest::newRow(name) << type << restrain << range << text(value) << text(expected);
        };
        const auto whole = ParameterType::Integer;
        const auto real = ParameterType::Float;
        const QStringList oneToTen{text("1"), text("10")};
        row("lower bound", whole, Restrain::Range, oneToTen, "1", "");
        row("upper bound", whole, Restrain::Range, oneToTen, "10", "");
        row("below", whole, Restrain::Range, oneToTen, "0", "issue.value-below");
        row("above", whole, Restrain::Range, oneToTen, "11", "issue.value-above");
        row("no lower bound", whole, Restrain::Range, {QString(), text("10")}, "-999", "");
        row("no upper bound", whole, Restrain::Range, {text("1"), QString()}, "999", "");
        row("above by one where doubles are blind", whole, Restrain::Range,
            {text("0"), text("9007199254740992")}, "9007199254740993", "issue.value-above");
        row("float in range", real, Restrain::Range, {text("1e-5"), text("0.1")}, "0.1", "");
        row("float above", real, Restrain::Range, {text("1e-5"), text("0.1")}, "0.10001",
            "issue.value-above");
        row("listed", ParameterType::String, Restrain::Enumeration, {text("sgd"), text("adam")}, "adam", "");
        row("not listed", ParameterType::String, Restrain::Enumeration, {text("sgd")}, "SGD",
            "issue.value-not-listed");
        row("listed by value", real, Restrain::Enumeration, {text("0.10")}, "1e-1", "");
        row("boolean listed", ParameterType::Boolean, Restrain::Enumeration, {text("true")}, "True", "");
    }
    void checkParameterValue_restrain()
    {
        QFETCH(ParameterType, type);
        QFETCH(Restrain, restrain);
        QFETCH(QStringList, range);
        QFETCH(QString, value);
        Hyperparameter parameter;
        parameter.type = type;
        parameter.restrain = restrain;
        parameter.validRange = range;
        parameter.value = value;
        QTEST(codeOf(trainshed::checkParameterValue(parameter)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
