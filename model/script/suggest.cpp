// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/script/suggest.h"

#include "model/job/number.h"
#include "model/job/rules_sections.h"
#include "model/script/arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace trainshed {

namespace {

using python::ArgumentCall;
using python::Value;
using Remark = Suggestion::Remark;

constexpr qsizetype mostSuggestions = 1000;
constexpr qsizetype mostChoices = 100;

/// Names of folders and files that scripts read from and write to, after habit.
Suggestion::Kind kindByName(const QString &name)
{
    static const QRegularExpression output(QStringLiteral(
        "^(train_url|outputs?|results?|work_dirs?|(tb|tensorboard)_?(log)?_?dir|"
        "([a-z0-9]+_)*(out|output|result|results|save|saved|export|log|logs|logging|summary|ckpt|checkpoint|"
        "checkpoints|model|models|snapshot|artifact|artifacts)_?(dir|directory|folder|path|url|root|to)|"
        "logdir|outdir|savedir|(save|export|write|dump)_([a-z0-9]+_)*(dir|directory|folder|path|url))$"));
    static const QRegularExpression input(QStringLiteral(
        "^(data|datas?et|data_?root|inputs?|images|annotations?|"
        "([a-z0-9]+_)*(data|dataset|datasets|input|inputs|train|training|val|valid|validation|test|eval|"
        "image|images|img|label|labels|annotation|annotations|corpus|vocab|weights)_?"
        "([a-z0-9]+_)*(dir|directory|folder|path|root|url))$"));
    static const QRegularExpression brought(QStringLiteral(
        "^(load|read|resume|pretrain|pretrained|init)_([a-z0-9]+_)*(dir|directory|folder|path|url)$"));
    static const QRegularExpression address(
        QStringLiteral("(^|_)(dist|master|api|server|proxy|tracking|wandb|mlflow|hub|webhook)_"));
    QString plain = name.toLower();
    plain.replace(u'-', u'_');
    if (plain.contains(address))
        return Suggestion::Kind::Hyperparameter;
    if (plain.contains(brought))
        return Suggestion::Kind::Input;
    if (plain.contains(output))
        return Suggestion::Kind::Output;
    const bool read = plain.contains(input) || plain.endsWith(u"_url");
    return read ? Suggestion::Kind::Input : Suggestion::Kind::Hyperparameter;
}

ParameterType typeOf(const Value &value)
{
    if (value.kind == Value::Kind::Integer)
        return ParameterType::Integer;
    if (value.kind == Value::Kind::Float)
        return ParameterType::Float;
    return value.kind == Value::Kind::Boolean ? ParameterType::Boolean : ParameterType::String;
}

/// One word of what becomes a suggestion after the other.
class Maker
{
public:
    explicit Maker(const ArgumentCall &call) : m_call(call) { m_suggestion.line = call.line; }

    std::optional<Suggestion> make()
    {
        const QString action = m_call.option("action").text;
        if (action == u"help" || action == u"version")
            return std::nullopt;
        takeName();
        if (m_suggestion.parameter.name.isEmpty())
            return std::nullopt;
        const Value help = m_call.option("help");
        if (help.kind == Value::Kind::String)
            parameter().description = plainHelp(help.text);
        parameter().required = m_call.option("required").text == u"true";
        takeAction(action);
        takeType();
        takeDefault();
        takeChoices();
        takeCount();
        decideKind();
        checkValue();
        if (m_call.partial)
            remark(Remark::Partial);
        return m_suggestion;
    }

private:
    Hyperparameter &parameter() { return m_suggestion.parameter; }
    void remark(Remark what)
    {
        if (!m_suggestion.remarks.contains(what))
            m_suggestion.remarks.append(what);
    }
    void refuse(Remark why)
    {
        remark(why);
        m_suggestion.isPossible = m_suggestion.isAdvised = false;
    }

    void takeName()
    {
        for (const QString &name : m_call.names) {
            if (name.startsWith(u"--") && name.size() > 2) {
                parameter().name = name.mid(2);
                if (checkParameterName(parameter().name))
                    refuse(Remark::NameRefused);
                return;
            }
        }
        if (m_call.names.isEmpty())
            return;
        parameter().name = m_call.names.first();
        refuse(Remark::NoLongName);
    }

    /// As it would be shown: one line, and what argparse fills in itself left out.
    static QString plainHelp(const QString &help)
    {
        static const QRegularExpression filled(QStringLiteral("\\s*[(\\[][^()\\[\\]]*%\\([a-z]+\\)[a-z]"
                                                              "[^()\\[\\]]*[)\\]]"));
        QString text = help.left(2000);
        text.remove(filled);
        text.replace(QStringLiteral("%%"), QStringLiteral("%"));
        text = text.simplified();
        // The rule for descriptions, whatever it is: cut until it holds.
        while (!text.isEmpty() && checkDescription(text))
            text.truncate(qMin<qsizetype>(256, text.size() - 1));
        return text;
    }

    void takeAction(const QString &action)
    {
        static const QStringList switches{QStringLiteral("store_true"),
                                          QStringLiteral("store_false"),
                                          QStringLiteral("store_const"),
                                          QStringLiteral("append_const"),
                                          QStringLiteral("BooleanOptionalAction"),
                                          QStringLiteral("count")};
        const QString last = action.section(u'.', -1);
        if (!switches.contains(last))
            return;
        m_switch = true;
        parameter().type = last == u"count" ? ParameterType::Integer : ParameterType::Boolean;
        if (last == u"store_true" || last == u"store_false")
            parameter().value = last == u"store_true" ? QStringLiteral("false") : QStringLiteral("true");
        remark(Remark::Switch);
        m_suggestion.isAdvised = false;
    }

    void takeType()
    {
        if (m_switch)
            return;
        const QString type = m_call.option("type").text.section(u'.', -1).toLower();
        if (type == u"int")
            parameter().type = ParameterType::Integer;
        else if (type == u"float")
            parameter().type = ParameterType::Float;
        else if (type.contains(u"bool")) {
            parameter().type = ParameterType::Boolean;
            if (type == u"bool")
                remark(Remark::BooleanByText);
        } else if (type != u"str" && type != u"path") {
            m_guess = true;
        }
    }

    void takeDefault()
    {
        const Value value = m_call.option("default");
        if (!m_call.has("default") || value.kind == Value::Kind::None || value.kind == Value::Kind::Type)
            return;
        if (!value.isKnown() || value.kind == Value::Kind::List) {
            remark(Remark::DefaultUnknown);
            return;
        }
        parameter().value = value.text;
        if (m_guess && value.kind != Value::Kind::String) {
            parameter().type = typeOf(value);
            remark(Remark::TypeGuessed);
        }
    }

    void takeChoices()
    {
        if (!m_call.has("choices") || m_switch)
            return;
        const Value choices = m_call.option("choices");
        const bool listed = choices.kind == Value::Kind::List && !choices.items.isEmpty();
        const auto odd = [](const Value &item) {
            return item.kind == Value::Kind::List || item.kind == Value::Kind::None ||
                   item.kind == Value::Kind::Type;
        };
        if (!listed || std::any_of(choices.items.cbegin(), choices.items.cend(), odd)) {
            remark(Remark::ChoicesUnknown);
            return;
        }
        if (m_guess && parameter().value.isEmpty())
            parameter().type = commonType(choices.items);
        if (choices.items.size() > mostChoices)
            takeRange(choices.items);
        else
            enumerate(choices.items);
    }

    static ParameterType commonType(const QList<Value> &items)
    {
        const ParameterType type = typeOf(items.first());
        const bool same = std::all_of(items.cbegin(), items.cend(),
                                      [type](const Value &item) { return typeOf(item) == type; });
        return same && type != ParameterType::Boolean ? type : ParameterType::String;
    }

    void enumerate(const QList<Value> &items)
    {
        parameter().restrain = Restrain::Enumeration;
        for (const Value &item : items) {
            if (!parameter().validRange.contains(item.text))
                parameter().validRange.append(item.text);
        }
        if (!checkRestrain(parameter()))
            return;
        parameter().restrain = Restrain::None;
        parameter().validRange.clear();
        remark(Remark::ChoicesUnknown);
    }

    /// Too many to list: neighbours are a range, others stay unsaid.
    void takeRange(const QList<Value> &items)
    {
        bool neighbours = parameter().type == ParameterType::Integer;
        for (qsizetype i = 1; neighbours && i < items.size(); ++i) {
            const auto before = integerOf(items[i - 1].text);
            const auto now = integerOf(items[i].text);
            neighbours = before && now && *now == *before + 1;
        }
        if (!neighbours) {
            remark(Remark::ChoicesUnknown);
            return;
        }
        parameter().restrain = Restrain::Range;
        parameter().validRange = {items.first().text, items.last().text};
    }

    void takeCount()
    {
        const Value count = m_call.option("nargs");
        const QString last = m_call.option("action").text;
        const bool many = last == u"append" || last == u"extend" ||
                          (m_call.has("nargs") && count.text != u"?" && count.text != u"1");
        if (!many)
            return;
        remark(Remark::ManyValues);
        // "nargs=2" with one value is an error of the script.
        if (count.kind == Value::Kind::Integer)
            m_suggestion.isAdvised = false;
    }

    void decideKind()
    {
        const bool text = parameter().type == ParameterType::String && parameter().restrain == Restrain::None;
        const QString &value = parameter().value;
        const bool address = value.contains(u"://") && !value.startsWith(u"file://") &&
                             !value.startsWith(u"obs://") && !value.startsWith(u"s3://");
        // "--dataset cifar10" is the name of one, not a place.
        const bool word = !value.isEmpty() && !value.contains(u'/') && !value.contains(u'.') &&
                          !m_place.match(parameter().name).hasMatch();
        if (text && !m_switch && !address && !word)
            m_suggestion.kind = kindByName(parameter().name);
        if (m_suggestion.kind != Suggestion::Kind::Hyperparameter)
            m_suggestion.remarks.removeAll(Remark::DefaultUnknown);
    }

    void checkValue()
    {
        if (m_suggestion.kind != Suggestion::Kind::Hyperparameter || parameter().value.isEmpty())
            return;
        if (!checkParameterValue(parameter()))
            return;
        parameter().value.clear();
        remark(Remark::DefaultRefused);
    }

    const ArgumentCall &m_call;
    Suggestion m_suggestion;
    const QRegularExpression m_place{QStringLiteral("(dir|directory|folder|path|root|url)$"),
                                     QRegularExpression::CaseInsensitiveOption};
    bool m_guess = false;
    bool m_switch = false;
};

template<typename T>
T *named(QList<T> &list, const QString &name)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.name == name; });
    return it == list.end() ? nullptr : &*it;
}

template<typename Channel>
void addChannel(QList<Channel> &list, const Hyperparameter &from)
{
    if (Channel *there = named(list, from.name)) {
        if (there->description.isEmpty())
            there->description = from.description;
        return;
    }
    Channel channel;
    channel.name = from.name;
    channel.description = from.description;
    channel.required = from.required;
    list.append(channel);
}

void addParameter(QList<Hyperparameter> &list, const Hyperparameter &from)
{
    Hyperparameter *there = named(list, from.name);
    if (!there) {
        list.append(from);
        return;
    }
    if (there->description.isEmpty())
        there->description = from.description;
    if (there->value.isEmpty() && there->type == from.type)
        there->value = from.value;
}

} // namespace

Result<QList<Suggestion>> suggestionsFrom(const QByteArray &source)
{
    if (source.size() > scriptLimit) {
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Script", "The script is larger than 1 MB."),
                     {}};
    }
    QList<Suggestion> found;
    QSet<QString> names;
    const QList<ArgumentCall> calls = python::argumentCalls(QString::fromUtf8(source));
    for (const ArgumentCall &call : calls) {
        std::optional<Suggestion> suggestion = Maker(call).make();
        if (!suggestion)
            continue;
        if (names.contains(suggestion->parameter.name)) {
            suggestion->remarks.append(Remark::Twice);
            suggestion->isPossible = suggestion->isAdvised = false;
        }
        names.insert(suggestion->parameter.name);
        found.append(*suggestion);
        if (found.size() >= mostSuggestions)
            break;
    }
    return found;
}

Algorithm withSuggestions(const Algorithm &algorithm, const QList<Suggestion> &accepted)
{
    Algorithm result = algorithm;
    for (const Suggestion &suggestion : accepted) {
        const Hyperparameter &from = suggestion.parameter;
        // A name can be one thing only: what the algorithm has wins.
        if (named(result.inputs, from.name))
            addChannel(result.inputs, from);
        else if (named(result.outputs, from.name))
            addChannel(result.outputs, from);
        else if (named(result.hyperparameters, from.name) ||
                 suggestion.kind == Suggestion::Kind::Hyperparameter)
            addParameter(result.hyperparameters, from);
        else if (suggestion.kind == Suggestion::Kind::Input)
            addChannel(result.inputs, from);
        else
            addChannel(result.outputs, from);
    }
    return result;
}

bool hasName(const Algorithm &algorithm, const QString &name)
{
    const auto has = [&name](const auto &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &item) { return item.name == name; });
    };
    return has(algorithm.inputs) || has(algorithm.outputs) || has(algorithm.hyperparameters);
}

} // namespace trainshed
