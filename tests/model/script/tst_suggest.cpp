// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/rules.h"
#include "model/script/suggest.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace trainshed;
using Kind = Suggestion::Kind;
using Remark = Suggestion::Remark;

namespace {

QList<Suggestion> suggest(const QByteArray &source)
{
    const auto found = suggestionsFrom(source);
    return found ? *found : QList<Suggestion>();
}

Suggestion one(const QByteArray &call)
{
    return suggest("import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument(" + call + ")\n")
        .value(0);
}

} // namespace

class TestSuggest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parameter_isRead_data();
    void parameter_isRead();
    void kind_byName_data();
    void kind_byName();
    void remark_isMade_data();
    void remark_isMade();
    void nothing_wherePositional();
    void script_asWritten();
    void applied_neverOverwrites();
    void applied_passesTheRules();
    void tooLarge_isRefused();
    void hostile_neitherCrashesNorHangs_data();
    void hostile_neitherCrashesNorHangs();
    void mutations_neverCrash();
};

void TestSuggest::parameter_isRead_data()
{
    using T = ParameterType;
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ParameterType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *call, const char *name, T type, const char *value,
                        const QStringList &allowed = {}) {
        QTest::newRow(call) << QByteArray(call) << QString::fromUtf8(name) << type << QString::fromUtf8(value)
                            << allowed;
    };
    row("'--epochs', type=int, default=40", "epochs", T::Integer, "40");
    row("'-e', '--epochs', type=int", "epochs", T::Integer, "");
    row("'--lr', '--learning-rate', type=float, default=1e-3", "lr", T::Float, "1e-3");
    row("'--temperature', type=float, default=-1.5", "temperature", T::Float, "-1.5");
    row("'--name', default='a b'", "name", T::String, "a b");
    row("'--name', type=str, default=None", "name", T::String, "");
    row("'--seed', default=7", "seed", T::Integer, "7");
    row("'--lr', default=0.1", "lr", T::Float, "0.1");
    row("'--lr', type=number(float, 0, 10), default=0.1", "lr", T::Float, "0.1");
    row("'--use_amp', type=str2bool, default=True", "use_amp", T::Boolean, "true");
    row("'--optimizer', choices=['sgd', 'adam'], default='sgd'", "optimizer", T::String, "sgd",
        {QStringLiteral("sgd"), QStringLiteral("adam")});
    row("'--depth', type=int, choices=(18, 34), default=18", "depth", T::Integer, "18",
        {QStringLiteral("18"), QStringLiteral("34")});
    row("'--level', choices=[1, 2]", "level", T::Integer, "", {QStringLiteral("1"), QStringLiteral("2")});
    row("'--port', type=int, choices=range(1024, 2000), default=1024", "port", T::Integer, "1024",
        {QStringLiteral("1024"), QStringLiteral("1999")});
    row("dest='x', *names", "", T::String, "");
    row("'--size', type=int, default=2**31 - 1", "size", T::Integer, "2147483647");
    row("'--path', default=os.path.join('a', 'b')", "path", T::String, "a/b");
    row("\"--\" 'joined', default='x' 'y'", "joined", T::String, "xy");
    row("\n  '--epochs', # how many\n  type=int,\n  default=\\\n 3,\n", "epochs", T::Integer, "3");
    row("'--flag', action='store_true'", "flag", T::Boolean, "false");
    row("'--flag', action='store_false'", "flag", T::Boolean, "true");
    row("'--flag', action=argparse.BooleanOptionalAction, default=True", "flag", T::Boolean, "true");
    row("'--x', default=argparse.SUPPRESS", "x", T::String, "");
    row("'--epochs', type=int, default=os.cpu_count()", "epochs", T::Integer, "");
}

void TestSuggest::parameter_isRead()
{
    QFETCH(QByteArray, call);
    QFETCH(QString, name);
    QFETCH(ParameterType, type);
    QFETCH(QString, value);
    QFETCH(QStringList, allowed);
    const Suggestion found = one(call);
    QCOMPARE(found.parameter.name, name);
    QCOMPARE(found.parameter.type, type);
    QCOMPARE(found.parameter.value, value);
    QCOMPARE(found.parameter.validRange, allowed);
    QCOMPARE(found.parameter.restrain, allowed.isEmpty()                           ? Restrain::None
                                       : allowed.first() == QStringLiteral("1024") ? Restrain::Range
                                                                                   : Restrain::Enumeration);
}

void TestSuggest::kind_byName_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<Suggestion::Kind>("kind");
    const auto rows = [](Kind kind, const QList<QByteArray> &names) {
        for (const QByteArray &name : names)
            QTest::newRow(name.constData()) << QByteArray("'--" + name + "'") << kind;
    };
    rows(Kind::Input, {"data_url", "data-url", "data_dir", "data_path", "dataset", "data_root", "input_dir",
                       "train_data_path", "val_dir", "image_folder", "eval_url", "pretrained_model_path",
                       "resume_path", "Data_Dir", "dataset_root"});
    rows(Kind::Output, {"train_url", "output_dir", "output-dir", "output", "save_path", "log_dir", "logdir",
                        "checkpoint_dir", "model_dir", "work_dir", "results_dir", "save_model_path"});
    rows(Kind::Hyperparameter, {"epochs", "dist_url", "master_url", "model_name_or_path", "learning_rate",
                                "wandb_url", "database", "datatype", "direction", "output_size"});
    QTest::newRow("typed") << QByteArray("'--data_dir', type=int") << Kind::Hyperparameter;
    QTest::newRow("enumerated") << QByteArray("'--dataset', choices=['a', 'b']") << Kind::Hyperparameter;
    QTest::newRow("a word") << QByteArray("'--dataset', default='cifar10'") << Kind::Hyperparameter;
    QTest::newRow("a place") << QByteArray("'--dataset', default='./data'") << Kind::Input;
    QTest::newRow("an address") << QByteArray("'--data_url', default='tcp://x:1'") << Kind::Hyperparameter;
}

void TestSuggest::kind_byName()
{
    QFETCH(QByteArray, call);
    QFETCH(Suggestion::Kind, kind);
    QCOMPARE(one(call).kind, kind);
}

void TestSuggest::remark_isMade_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<Suggestion::Remark>("remark");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<bool>("advised");
    const auto row = [](const char *call, Remark remark, bool possible, bool advised) {
        QTest::newRow(call) << QByteArray(call) << remark << possible << advised;
    };
    row("'--x', default=f()", Remark::DefaultUnknown, true, true);
    row("'--x', type=int, default='many'", Remark::DefaultRefused, true, true);
    row("'--x', type=int, choices=[1, 2], default=3", Remark::DefaultRefused, true, true);
    row("'--x', choices=models.keys()", Remark::ChoicesUnknown, true, true);
    row("'--x', default=3", Remark::TypeGuessed, true, true);
    row("'--x', type=bool", Remark::BooleanByText, true, true);
    row("'--x', action='store_true'", Remark::Switch, true, false);
    row("'--x', action='count'", Remark::Switch, true, false);
    row("'--x', nargs='+'", Remark::ManyValues, true, true);
    row("'--x', nargs=2", Remark::ManyValues, true, false);
    row("'--x', action='append'", Remark::ManyValues, true, true);
    row("'x'", Remark::NoLongName, false, false);
    row("'-x'", Remark::NoLongName, false, false);
    row("'--a b'", Remark::NameRefused, false, false);
    row("'--x', **options", Remark::Partial, true, true);
}

void TestSuggest::remark_isMade()
{
    QFETCH(QByteArray, call);
    QFETCH(Suggestion::Remark, remark);
    QFETCH(bool, possible);
    QFETCH(bool, advised);
    const Suggestion found = one(call);
    QCOMPARE(found.remarks, QList<Remark>{remark});
    QCOMPARE(found.isPossible, possible);
    QCOMPARE(found.isAdvised, advised);
}

void TestSuggest::nothing_wherePositional()
{
    QVERIFY(suggest("print('hello')\n").isEmpty());
    QVERIFY(suggest("").isEmpty());
    QVERIFY(suggest("# parser.add_argument('--x')\n'''\nparser.add_argument('--y')\n'''\n").isEmpty());
    QVERIFY(suggest("def add_argument(x): pass\nadd_argument('--x')\n").isEmpty());
    QVERIFY(suggest("p.add_argument('--version', action='version', version='1')\n").isEmpty());
}

void TestSuggest::script_asWritten()
{
    const QList<Suggestion> found = suggest(R"py(#!/usr/bin/env python3
"""Trains. parser.add_argument("--not-this")"""
import argparse
EPOCHS = 10
OPTIMIZERS = ("sgd", "adam")
def main():
    parser = argparse.ArgumentParser(description="x")
    parser.add_argument("--data_url", required=True, help="folder with "
                        "the images")
    parser.add_argument("--train_url", help='where %(prog)s writes, 100%% (default: %(default)s)')
    group = parser.add_argument_group("training")
    group.add_argument("--epochs", type=int, default=EPOCHS, help="how often"); x = 1
    group.add_argument("--optimizer", choices=OPTIMIZERS, default=OPTIMIZERS[0])
    sub = parser.add_subparsers().add_parser("x")
    sub.add_argument("--epochs", type=int)
    args = parser.parse_args()
)py");
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[0].kind, Kind::Input);
    QVERIFY(found[0].parameter.required);
    QCOMPARE(found[0].parameter.description, QStringLiteral("folder with the images"));
    QCOMPARE(found[0].line, 8);
    QCOMPARE(found[1].kind, Kind::Output);
    QCOMPARE(found[1].parameter.description, QStringLiteral("where %(prog)s writes, 100%"));
    QVERIFY(!found[1].parameter.required);
    QCOMPARE(found[2].parameter.value, QStringLiteral("10"));
    QCOMPARE(found[3].parameter.validRange, (QStringList{QStringLiteral("sgd"), QStringLiteral("adam")}));
    QCOMPARE(found[3].remarks, QList<Remark>{Remark::DefaultUnknown});
    QCOMPARE(found[4].remarks, QList<Remark>{Remark::Twice});
    QVERIFY(!found[4].isPossible);
}

void TestSuggest::applied_neverOverwrites()
{
    Algorithm algorithm;
    Hyperparameter epochs;
    epochs.name = QStringLiteral("epochs");
    epochs.type = ParameterType::Integer;
    epochs.value = QStringLiteral("3");
    algorithm.hyperparameters = {epochs};
    OutputChannel data;
    data.name = QStringLiteral("data_url"); // somebody had a reason
    algorithm.outputs = {data};
    const QList<Suggestion> found =
        suggest("p.add_argument('--epochs', type=int, default=9, help='how often')\n"
                "p.add_argument('--data_url', help='images')\n"
                "p.add_argument('--train_url')\n"
                "p.add_argument('--lr', type=float, default=0.5)\n");
    const Algorithm after = withSuggestions(algorithm, found);
    QCOMPARE(after.inputs.size(), 0);
    QCOMPARE(after.outputs.size(), 2);
    QCOMPARE(after.outputs[0].description, QStringLiteral("images"));
    QCOMPARE(after.hyperparameters.size(), 2);
    QCOMPARE(after.hyperparameters[0].value, QStringLiteral("3"));
    QCOMPARE(after.hyperparameters[0].description, QStringLiteral("how often"));
    QCOMPARE(after.hyperparameters[1].name, QStringLiteral("lr"));
    QVERIFY(hasName(after, QStringLiteral("train_url")));
    QVERIFY(!hasName(after, QStringLiteral("x")));
}

void TestSuggest::applied_passesTheRules()
{
    QByteArray source;
    for (const char *call : {"'--data_url'", "'--train_url'", "'--n', type=int, default='x'", "'--a b'",
                             "'--s', default='a\\0b'", "'--h', help='x\\n\\x07'", "'--s'", "'s'",
                             "'--c', choices=['a', 1], type=int", "'--f', type=float, default=1e999"})
        source += QByteArray("p.add_argument(") + call + ")\n";
    source += "p.add_argument('--long', help='" + QByteArray(5000, 'x') + "')\n";
    QList<Suggestion> found = suggest(source);
    QVERIFY(found.size() > 8);
    found.removeIf([](const Suggestion &suggestion) { return !suggestion.isPossible; });
    Algorithm algorithm;
    algorithm.name = QStringLiteral("a");
    algorithm.source.kind = AlgorithmKind::CustomImage;
    algorithm.source.command = QStringLiteral("true");
    algorithm = withSuggestions(algorithm, found);
    for (const Issue &issue : validate(algorithm, {}))
        QVERIFY2(issue.severity != Severity::Error,
                 qPrintable(QString(issue.field + u' ' + issue.message.code)));
}

void TestSuggest::tooLarge_isRefused()
{
    QVERIFY(suggestionsFrom(QByteArray(scriptLimit, '#')));
    const auto refused = suggestionsFrom(QByteArray(scriptLimit + 1, '#'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
}

void TestSuggest::hostile_neitherCrashesNorHangs_data()
{
    QTest::addColumn<QByteArray>("source");
    const auto fill = [](const QByteArray &unit) {
        return unit.repeated(qMax(1, int((scriptLimit - 1) / unit.size())));
    };
    QTest::newRow("open calls") << fill(".add_argument(");
    QTest::newRow("open calls with a name") << fill("p.add_argument('--x',");
    QTest::newRow("open brackets") << fill("(");
    QTest::newRow("brackets in a value")
        << QByteArray("p.add_argument('--x', default=" + fill("[").chopped(99));
    QTest::newRow("closed brackets") << fill(")");
    QTest::newRow("minus") << QByteArray("p.add_argument('--x', default=" + fill("-").chopped(99));
    QTest::newRow("minus in a constant") << QByteArray("A = " + fill("-").chopped(9));
    QTest::newRow("power") << QByteArray("p.add_argument('--x', default=2" + fill("**9").chopped(99));
    QTest::newRow("sum") << QByteArray("A = 1" + fill("+1").chopped(9));
    QTest::newRow("strings") << QByteArray("A = " + fill("'a' ").chopped(9));
    QTest::newRow("open string") << QByteArray("p.add_argument('''" + fill("x").chopped(99));
    QTest::newRow("quotes") << fill("'");
    QTest::newRow("backslashes") << QByteArray("p.add_argument('" + fill("\\").chopped(99));
    QTest::newRow("zeros") << QByteArray(scriptLimit, '\0');
    QTest::newRow("no UTF-8") << QByteArray(scriptLimit, '\xff');
    QTest::newRow("help with a regular expression's nightmare")
        << QByteArray("p.add_argument('--x', help='" + fill("(((%(a)s").chopped(99) + "')");
    QTest::newRow("long name") << QByteArray("p.add_argument('--" + fill("a_").chopped(99) + "')");
    QByteArray twice = "A0 = ['x', 'y']\nS0 = 'abcdefgh'\n";
    for (int i = 1; i < 5000; ++i) {
        const QByteArray now = QByteArray::number(i);
        const QByteArray before = QByteArray::number(i - 1);
        twice += "A" + now + " = A" + before + " + A" + before + "\nB" + now + " = [A" + before + ", A" +
                 before + "]\nS" + now + " = S" + before + " + S" + before + '\n';
    }
    QTest::newRow("doubling") << QByteArray(twice + "p.add_argument('--x', default=S4999, choices=B4999)\n");
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += "p.add_argument('--n" + QByteArray::number(i) + "', default=1)\n";
    QTest::newRow("many") << many;
}

void TestSuggest::hostile_neitherCrashesNorHangs()
{
    QFETCH(QByteArray, source);
    source.truncate(scriptLimit);
    QElapsedTimer clock;
    clock.start();
    const auto found = suggestionsFrom(source);
    QVERIFY(found);
    QVERIFY(found->size() <= 1000);
    // A second or less by itself; a sanitizer takes ten times as long.
#if defined(__SANITIZE_ADDRESS__)
    const int most = 60'000;
#else
    const int most = 10'000;
#endif
    QVERIFY2(clock.elapsed() < most, qPrintable(QString::number(clock.elapsed())));
}

void TestSuggest::mutations_neverCrash()
{
    const QByteArray base =
        "LR = 0.1\nCHOICES = ['a', \"b\", 'c']\n"
        "p.add_argument('--data_url', required=True, help=r'x\\d')\n"
        "g.add_argument(\"-l\", '--lr', type=float, default=-LR * 2 ** 3, help='''a\nb''')\n"
        "g.add_argument('--o', choices=CHOICES + ['d'], default='a', nargs='?')\n"
        "g.add_argument('--n', type=int, default=0x1f // 3, choices=range(1, 200))\n";
    const QByteArray pieces = "()[]{}'\"\\\n,=*-+.#:%0x9e_ aZ\0\xc3\xa4\xff";
    QRandomGenerator random(20261123);
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray source = base;
        for (int change = random.bounded(1, 8); change > 0; --change) {
            const int at = random.bounded(int(source.size()));
            const char piece = pieces[random.bounded(int(pieces.size()))];
            switch (random.bounded(4)) {
            case 0:
                source[at] = piece;
                break;
            case 1:
                source.insert(at, piece);
                break;
            case 2:
                source.remove(at, random.bounded(1, 20));
                break;
            default:
                source.insert(at, source.mid(random.bounded(int(source.size())), random.bounded(1, 40)));
            }
            if (source.isEmpty())
                source = "x";
        }
        for (const Suggestion &suggestion : suggest(source)) {
            ++found;
            // What may be accepted keeps the rules, whatever was read.
            if (suggestion.isPossible)
                QVERIFY(!checkParameterName(suggestion.parameter.name));
            QVERIFY(!checkDescription(suggestion.parameter.description));
        }
    }
    QVERIFY(found > 20'000);
}

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
