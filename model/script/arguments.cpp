// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script/arguments.h"

namespace trainshed::python {

namespace {

constexpr qsizetype mostTokens = 5000; ///< of one call: what is longer was never closed
constexpr qsizetype mostCalls = 2000;

int bracketStep(const Token &token)
{
    if (token.kind != Token::Kind::Operator || token.text.size() != 1)
        return 0;
    const QChar c = token.text[0];
    if (c == u'(' || c == u'[' || c == u'{')
        return 1;
    return c == u')' || c == u']' || c == u'}' ? -1 : 0;
}

/// A name that is called makes a type: "number(int, 1, 10)" is one named "number".
Value typeOf(const QList<Token> &tokens, qsizetype from, qsizetype to)
{
    QString path;
    for (qsizetype i = from; i < to; ++i) {
        if (tokens[i].kind == Token::Kind::Name || tokens[i].is(QLatin1String(".")))
            path += tokens[i].text;
        else
            break;
    }
    return path.isEmpty() ? Value{} : Value{Value::Kind::Type, path, {}};
}

void readArgument(const QList<Token> &tokens, qsizetype from, qsizetype to, const Constants &constants,
                  ArgumentCall &call)
{
    if (from >= to)
        return;
    if (tokens[from].is(QLatin1String("*")) || tokens[from].is(QLatin1String("**"))) {
        call.partial = true;
        return;
    }
    if (from + 1 < to && tokens[from].kind == Token::Kind::Name && tokens[from + 1].is(QLatin1String("="))) {
        const QString &name = tokens[from].text;
        Value value = evaluate(tokens, from + 2, to, constants);
        if (name == u"type" || (name == u"action" && value.kind != Value::Kind::String))
            value = typeOf(tokens, from + 2, to);
        else if (value.kind == Value::Kind::Type && !value.text.endsWith(u"SUPPRESS"))
            value = {};
        call.options.insert(name, value);
        return;
    }
    const Value value = evaluate(tokens, from, to, constants);
    if (value.kind == Value::Kind::String)
        call.names.append(value.text);
    else
        call.partial = true;
}

/// The call whose bracket is at `open`; gives the place behind it.
qsizetype readCall(const QList<Token> &tokens, qsizetype open, const Constants &constants, ArgumentCall &call)
{
    int depth = 1;
    qsizetype from = open + 1;
    qsizetype i = from;
    const qsizetype end = qMin(tokens.size(), open + mostTokens);
    for (; i < end && depth > 0; ++i) {
        depth += bracketStep(tokens[i]);
        if (depth == 0 || (depth == 1 && tokens[i].is(QLatin1String(",")))) {
            readArgument(tokens, from, i, constants, call);
            from = i + 1;
        }
    }
    if (depth > 0)
        call.partial = true;
    return i;
}

} // namespace

QList<ArgumentCall> argumentCalls(const QString &source)
{
    const QList<Token> all = tokens(source);
    const Constants constants = constantsOf(all);
    QList<ArgumentCall> calls;
    for (qsizetype i = 1; i + 1 < all.size() && calls.size() < mostCalls;) {
        if (!all[i].isName(QLatin1String("add_argument")) || !all[i - 1].is(QLatin1String(".")) ||
            !all[i + 1].is(QLatin1String("("))) {
            ++i;
            continue;
        }
        ArgumentCall call;
        call.line = all[i].line;
        const qsizetype after = readCall(all, i + 1, constants, call);
        // One that is never closed swallows what follows: the rest is looked at by itself.
        i = call.partial ? i + 2 : after;
        calls.append(call);
    }
    return calls;
}

} // namespace trainshed::python
