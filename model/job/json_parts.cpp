// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/json_parts.h"

#include <algorithm>
#include <array>

namespace trainshed {

namespace {

struct TypeName {
    ParameterType type;
    const char *name;
};
constexpr std::array typeNames{
    TypeName{ParameterType::String, "String"}, TypeName{ParameterType::Integer, "Integer"},
    TypeName{ParameterType::Float, "Float"}, TypeName{ParameterType::Boolean, "Boolean"}};

struct RestrainName {
    Restrain restrain;
    const char *name;
};
// Only "None" is documented; the other two are ours.
constexpr std::array restrainNames{RestrainName{Restrain::None, "None"},
                                   RestrainName{Restrain::Range, "Range"},
                                   RestrainName{Restrain::Enumeration, "Enum"}};

void readConstraint(Members members, Hyperparameter &parameter)
{
    const QString type = members.text(QStringLiteral("type"));
    const auto *t = std::find_if(typeNames.begin(), typeNames.end(),
                                 [&](const TypeName &n) { return type == QLatin1String(n.name); });
    if (t != typeNames.end())
        parameter.type = t->type;
    else if (!type.isEmpty())
        members.error(QStringLiteral("type"), "issue.file-value",
                      {type, QStringLiteral("String, Integer, Float, Boolean")});
    parameter.editable = members.boolean(QStringLiteral("editable"), true);
    parameter.required = members.boolean(QStringLiteral("required"), false);
    const QString restrain = members.text(QStringLiteral("valid_type"));
    const auto *r = std::find_if(restrainNames.begin(), restrainNames.end(), [&](const RestrainName &n) {
        return restrain.compare(QLatin1String(n.name), Qt::CaseInsensitive) == 0;
    });
    if (r != restrainNames.end())
        parameter.restrain = r->restrain;
    else if (!restrain.isEmpty())
        members.error(QStringLiteral("valid_type"), "issue.file-value",
                      {restrain, QStringLiteral("None, Range, Enum")});
    parameter.validRange = members.texts(QStringLiteral("valid_range"));
    keep(parameter.extra, QStringLiteral("constraint"), members.rest());
}

} // namespace

Hyperparameter readParameter(Members &members)
{
    Hyperparameter parameter;
    parameter.name = members.text(QStringLiteral("name"));
    parameter.value = members.text(QStringLiteral("value"));
    parameter.description = members.text(QStringLiteral("description"));
    readConstraint(members.object(QStringLiteral("constraint")), parameter);
    parameter.extra = withExtra(parameter.extra, members.rest());
    return parameter;
}

QJsonObject writeParameter(const Hyperparameter &parameter)
{
    QJsonObject constraint;
    for (const TypeName &n : typeNames) {
        if (n.type == parameter.type)
            constraint.insert(QStringLiteral("type"), QLatin1String(n.name));
    }
    constraint.insert(QStringLiteral("editable"), parameter.editable);
    constraint.insert(QStringLiteral("required"), parameter.required);
    for (const RestrainName &n : restrainNames) {
        if (n.restrain == parameter.restrain)
            constraint.insert(QStringLiteral("valid_type"), QLatin1String(n.name));
    }
    constraint.insert(QStringLiteral("valid_range"), QJsonArray::fromStringList(parameter.validRange));
    QJsonObject object{{QStringLiteral("name"), parameter.name},
                       {QStringLiteral("value"), parameter.value},
                       {QStringLiteral("constraint"), constraint}};
    put(object, QStringLiteral("description"), parameter.description);
    return withExtra(object, parameter.extra);
}

EngineRef readEngine(Members &&members, QJsonObject &extra)
{
    EngineRef engine;
    engine.id = ImageId(members.text(QStringLiteral("engine_id")));
    engine.name = members.text(QStringLiteral("engine_name"));
    engine.version = members.text(QStringLiteral("engine_version"));
    engine.imageUrl = members.text(QStringLiteral("image_url"));
    engine.runUser = members.text(QStringLiteral("run_user"));
    keep(extra, QStringLiteral("engine"), members.rest());
    return engine;
}

QJsonObject writeEngine(const EngineRef &engine)
{
    QJsonObject object;
    put(object, QStringLiteral("engine_id"), engine.id.toString());
    put(object, QStringLiteral("engine_name"), engine.name);
    put(object, QStringLiteral("engine_version"), engine.version);
    put(object, QStringLiteral("image_url"), engine.imageUrl);
    put(object, QStringLiteral("run_user"), engine.runUser);
    return object;
}

AlgorithmKind inferredKind(const AlgorithmSource &source)
{
    if (!source.algorithmId.isEmpty())
        return AlgorithmKind::Saved;
    if (!source.bootFile.isEmpty())
        return AlgorithmKind::PresetImage;
    if (!source.command.isEmpty() || !source.engine.imageUrl.isEmpty())
        return AlgorithmKind::CustomImage;
    const bool none = source.engine.isEmpty() && source.codeDir.isEmpty();
    return none ? AlgorithmKind::Saved : AlgorithmKind::PresetImage;
}

QString kindName(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::Saved:
        return QStringLiteral("my-algorithms");
    case AlgorithmKind::CustomImage:
        return QStringLiteral("custom-image");
    case AlgorithmKind::PresetImage:
        break;
    }
    return QStringLiteral("preset-image");
}

std::optional<AlgorithmKind> kindFromName(const QString &name)
{
    for (const auto kind : {AlgorithmKind::Saved, AlgorithmKind::CustomImage, AlgorithmKind::PresetImage}) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace trainshed
