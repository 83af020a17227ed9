// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script/values.h"

#include "model/job/number.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace trainshed::python {

namespace {

constexpr int deepest = 40;           ///< brackets in brackets, operators after operators
constexpr qsizetype longest = 10'000; ///< characters of a string, items of a list

Value integer(qint64 number)
{
    return {Value::Kind::Integer, QString::number(number), {}};
}

Value real(double number)
{
    if (!std::isfinite(number))
        return {};
    return {Value::Kind::Float, QString::number(number, 'g', QLocale::FloatingPointShortest), {}};
}

Value truth(bool value)
{
    return {Value::Kind::Boolean, value ? QStringLiteral("true") : QStringLiteral("false"), {}};
}

/// "1_000", "0x10", "1e-4", "1." as our rules write numbers; what a person wrote stays where it can.
Value numberValue(QString text)
{
    text.remove(u'_');
    const QString lower = text.toLower();
    if (lower.startsWith(u"0x") || lower.startsWith(u"0b") || lower.startsWith(u"0o")) {
        const int base = lower[1] == u'x' ? 16 : lower[1] == u'b' ? 2 : 8;
        bool ok = false;
        const qint64 number = lower.mid(2).toLongLong(&ok, base);
        return ok ? integer(number) : Value{};
    }
    if (integerOf(text))
        return {Value::Kind::Integer, text, {}};
    if (numberOf(text))
        return {Value::Kind::Float, text, {}};
    return {};
}

Value whole(const QString &op, qint64 a, qint64 b)
{
    qint64 result = 0;
    if (op == u"+")
        return __builtin_add_overflow(a, b, &result) ? Value{} : integer(result);
    if (op == u"-")
        return __builtin_sub_overflow(a, b, &result) ? Value{} : integer(result);
    if (op == u"*")
        return __builtin_mul_overflow(a, b, &result) ? Value{} : integer(result);
    if (op == u"<<")
        return b < 0 || b > 62 || a < 0 || a > (qint64(1) << (62 - b)) ? Value{} : integer(a << b);
    if (op == u"/")
        return b == 0 ? Value{} : real(double(a) / double(b));
    if (op == u"//" || op == u"%") {
        if (b == 0 || b == -1)
            return {};
        // Python rounds down where C++ cuts off.
        const qint64 rest = ((a % b) + b) % b;
        return integer(op == u"%" ? rest : (a - rest) / b);
    }
    if (op != u"**")
        return {};
    if (b < 0)
        return a == 0 ? Value{} : real(std::pow(double(a), double(b)));
    result = 1;
    for (qint64 i = 0; i < b; ++i) {
        if (i > 64 && a != 0 && a != 1 && a != -1)
            return {};
        if (i > 1000 || __builtin_mul_overflow(result, a, &result))
            return {};
    }
    return integer(result);
}

Value fraction(const QString &op, double a, double b)
{
    if (op == u"+")
        return real(a + b);
    if (op == u"-")
        return real(a - b);
    if (op == u"*")
        return real(a * b);
    if (op == u"/")
        return b == 0 ? Value{} : real(a / b);
    if (op == u"**")
        return real(std::pow(a, b));
    return {};
}

Value combined(const QString &op, const Value &a, const Value &b)
{
    if (a.kind == Value::Kind::Integer && b.kind == Value::Kind::Integer)
        return whole(op, integerOf(a.text).value_or(0), integerOf(b.text).value_or(0));
    if (a.isNumber() && b.isNumber())
        return fraction(op, numberOf(a.text).value_or(0), numberOf(b.text).value_or(0));
    if (op != u"+" || a.kind != b.kind)
        return {};
    if (a.kind == Value::Kind::String && a.text.size() + b.text.size() <= longest)
        return {Value::Kind::String, QString(a.text + b.text), {}};
    if (a.kind == Value::Kind::List && a.items.size() + b.items.size() <= longest)
        return {Value::Kind::List, {}, a.items + b.items};
    return {};
}

int strength(const Token &token)
{
    if (token.kind != Token::Kind::Operator)
        return 0;
    const QString &op = token.text;
    if (op == u"<<")
        return 1;
    if (op == u"+" || op == u"-")
        return 2;
    if (op == u"*" || op == u"/" || op == u"//" || op == u"%")
        return 3;
    return op == u"**" ? 5 : 0;
}

/// A parser of expressions by the strength of operators. Gives up (Unknown) instead of going deep.
class Evaluator
{
public:
    Evaluator(const QList<Token> &tokens, qsizetype from, qsizetype to, const Constants &constants)
        : m_tokens(tokens), m_at(from), m_end(to), m_constants(constants)
    {}

    Value run()
    {
        Value value = expression(0);
        return m_failed || m_at != m_end ? Value{} : value;
    }

private:
    bool more() const { return m_at < m_end && !m_failed; }
    bool at(const char *op) const { return more() && m_tokens[m_at].is(QLatin1String(op)); }
    bool take(const char *op)
    {
        if (!at(op))
            return false;
        ++m_at;
        return true;
    }
    Value fail()
    {
        m_failed = true;
        return {};
    }

    Value expression(int least)
    {
        if (++m_depth > deepest)
            return fail();
        Value left = operand();
        while (more()) {
            const Token &op = m_tokens[m_at];
            const int power = strength(op);
            if (power == 0 || power < least)
                break;
            ++m_at;
            // "**" binds to the right.
            const Value right = expression(power == 5 ? power : power + 1);
            left = combined(op.text, left, right);
        }
        --m_depth;
        return left;
    }

    Value operand()
    {
        if (!more())
            return fail();
        const bool minus = at("-");
        if (minus || at("+")) {
            ++m_at;
            Value value = expression(4);
            if (!value.isNumber())
                return {};
            return minus ? negative(value) : value;
        }
        if (at("("))
            return bracket(")", true);
        if (at("["))
            return bracket("]", false);
        if (at("{"))
            return bracket("}", false);
        const Token &token = m_tokens[m_at];
        if (token.kind == Token::Kind::Number) {
            ++m_at;
            return numberValue(token.text);
        }
        if (token.kind == Token::Kind::String || token.kind == Token::Kind::Pattern)
            return strings();
        if (token.kind == Token::Kind::Name)
            return name();
        return fail();
    }

    static Value negative(const Value &value)
    {
        if (value.text.startsWith(u'-'))
            return {value.kind, value.text.mid(1), {}};
        return {value.kind, QString(u'-' + value.text), {}};
    }

    /// Strings side by side are one.
    Value strings()
    {
        Value value{Value::Kind::String, {}, {}};
        for (; more(); ++m_at) {
            const Token &token = m_tokens[m_at];
            if (token.kind == Token::Kind::Pattern || value.text.size() > longest)
                value.kind = Value::Kind::Unknown;
            else if (token.kind != Token::Kind::String)
                break;
            else
                value.text += token.text;
        }
        return value.kind == Value::Kind::String && value.text.size() <= longest ? value : Value{};
    }

    /// "(a)" is a, "(a,)" and "[a]" are lists. The keys stand for a dictionary.
    Value bracket(const char *close, bool mayBeOne)
    {
        ++m_at;
        Value list{Value::Kind::List, {}, {}};
        bool comma = false;
        bool known = true;
        while (more() && !at(close)) {
            list.items.append(expression(0));
            known = known && list.items.last().isKnown() && list.items.size() <= longest;
            if (take(":"))
                expression(0);
            if (take(","))
                comma = true;
            else if (!at(close))
                return fail();
        }
        if (!take(close))
            return fail();
        if (mayBeOne && !comma && list.items.size() == 1)
            return list.items.first();
        return known ? list : Value{};
    }

    Value name()
    {
        QString path = m_tokens[m_at++].text;
        while (at(".") && m_at + 1 < m_end && m_tokens[m_at + 1].kind == Token::Kind::Name) {
            path += QString(u'.' + m_tokens[m_at + 1].text);
            m_at += 2;
        }
        if (at("("))
            return call(path);
        if (path == u"None")
            return {Value::Kind::None, {}, {}};
        if (path == u"True" || path == u"False")
            return truth(path == u"True");
        const auto known = m_constants.constFind(path);
        if (known != m_constants.cend())
            return *known;
        return {Value::Kind::Type, path, {}};
    }

    Value call(const QString &path)
    {
        ++m_at;
        QList<Value> arguments;
        bool known = true;
        while (more() && !at(")")) {
            if (at("*") || at("**"))
                return fail();
            if (m_at + 1 < m_end && m_tokens[m_at].kind == Token::Kind::Name &&
                m_tokens[m_at + 1].is(QLatin1String("="))) {
                m_at += 2;
                known = false; // a keyword: what it means is the callee's
            }
            arguments.append(expression(0));
            known = known && arguments.last().isKnown() && arguments.last().kind != Value::Kind::Type;
            if (!take(",") && !at(")"))
                return fail();
        }
        if (!take(")"))
            return fail();
        // What follows a call (".keys()", "[0]") is not looked into.
        if (more() && (at(".") || at("[") || at("(")))
            return fail();
        return known ? result(path, arguments) : Value{};
    }

    static Value result(const QString &path, const QList<Value> &arguments)
    {
        if (path == u"range")
            return range(arguments);
        if (path == u"os.path.join" || path == u"osp.join" || path == u"join")
            return joined(arguments);
        if (arguments.size() != 1)
            return {};
        const Value &one = arguments.first();
        static const QSet<QString> same{QStringLiteral("list"), QStringLiteral("tuple"),
                                        QStringLiteral("sorted"), QStringLiteral("set")};
        if (same.contains(path) && one.kind == Value::Kind::List)
            return one;
        if ((path == u"Path" || path == u"pathlib.Path" || path == u"str") && one.kind == Value::Kind::String)
            return one;
        if (path == u"float" && one.isNumber())
            return {Value::Kind::Float, one.text, {}};
        return path == u"int" && one.kind == Value::Kind::Integer ? one : Value{};
    }

    static Value joined(const QList<Value> &arguments)
    {
        QStringList parts;
        qsizetype size = 0;
        for (const Value &part : arguments) {
            if (part.kind != Value::Kind::String)
                return {};
            if (part.text.startsWith(u'/'))
                parts.clear();
            size += part.text.size();
            parts.append(part.text.endsWith(u'/') ? part.text.chopped(1) : part.text);
        }
        return parts.isEmpty() || size > longest ? Value{} : Value{Value::Kind::String, parts.join(u'/'), {}};
    }

    static Value range(const QList<Value> &arguments)
    {
        QList<qint64> numbers;
        for (const Value &argument : arguments) {
            if (argument.kind != Value::Kind::Integer)
                return {};
            numbers.append(integerOf(argument.text).value_or(0));
        }
        if (numbers.size() == 1)
            numbers.prepend(0);
        if (numbers.size() == 2)
            numbers.append(1);
        if (numbers.size() != 3 || numbers[2] == 0)
            return {};
        Value list{Value::Kind::List, {}, {}};
        const double count = (double(numbers[1]) - double(numbers[0])) / double(numbers[2]);
        if (count > double(longest))
            return {};
        for (qint64 i = 0, n = numbers[0]; double(i) < count; ++i, n += numbers[2])
            list.items.append(integer(n));
        return list;
    }

    const QList<Token> &m_tokens;
    qsizetype m_at;
    qsizetype m_end;
    const Constants &m_constants;
    int m_depth = 0;
    bool m_failed = false;
};

/// The "=" of "NAME = …" or "NAME: type = …" in the line [from, to); -1 where it is something else.
qsizetype assignment(const QList<Token> &tokens, qsizetype from, qsizetype to)
{
    if (from + 1 < to && tokens[from + 1].is(QLatin1String("=")))
        return from + 1;
    if (from + 1 >= to || !tokens[from + 1].is(QLatin1String(":")))
        return -1;
    for (qsizetype i = from + 2; i < to; ++i) {
        if (tokens[i].is(QLatin1String("=")))
            return i;
    }
    return -1;
}

} // namespace

Value evaluate(const QList<Token> &tokens, qsizetype from, qsizetype to, const Constants &constants)
{
    return from < to ? Evaluator(tokens, from, to, constants).run() : Value{};
}

Constants constantsOf(const QList<Token> &tokens)
{
    Constants constants;
    QSet<QString> seen;
    for (qsizetype from = 0; from < tokens.size();) {
        qsizetype to = from;
        while (to < tokens.size() && tokens[to].kind != Token::Kind::Newline)
            ++to;
        const Token &first = tokens[from];
        if (first.kind == Token::Kind::Name && to > from + 1) {
            const qsizetype sign = assignment(tokens, from, to);
            const bool changed = tokens[from + 1].kind == Token::Kind::Operator &&
                                 tokens[from + 1].text.size() == 2 && tokens[from + 1].text.endsWith(u'=') &&
                                 !tokens[from + 1].is(QLatin1String("=="));
            // Assigned again, in a function or under a condition too: who knows which one counts.
            if ((sign > 0 || changed) && seen.contains(first.text)) {
                constants.remove(first.text);
            } else if (sign > 0 || changed) {
                seen.insert(first.text);
                const Value value =
                    sign > 0 && first.column == 0 ? evaluate(tokens, sign + 1, to, constants) : Value{};
                if (value.isKnown() && value.kind != Value::Kind::Type)
                    constants.insert(first.text, value);
            }
        }
        from = to + 1;
    }
    return constants;
}

} // namespace trainshed::python
