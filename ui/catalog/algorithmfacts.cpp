// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/algorithmfacts.h"

#include "ui/style/texts.h"

#include <QCoreApplication>

namespace trainshed {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(AlgorithmFacts)
};

QString typeText(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return Facts::tr("Integer");
    case ParameterType::Float:
        return Facts::tr("Float");
    case ParameterType::Boolean:
        return Facts::tr("Boolean");
    case ParameterType::String:
        break;
    }
    return Facts::tr("String");
}

QString restrainText(const Hyperparameter &parameter)
{
    if (parameter.restrain == Restrain::Enumeration)
        return parameter.validRange.join(QStringLiteral(", "));
    if (parameter.restrain != Restrain::Range)
        return {};
    const QString lower = parameter.validRange.value(0);
    const QString upper = parameter.validRange.value(1);
    if (lower.isEmpty() || upper.isEmpty())
        return lower.isEmpty() ? Facts::tr("at most %1").arg(upper) : Facts::tr("at least %1").arg(lower);
    return Facts::tr("%1 to %2").arg(lower, upper);
}

QString accessText(AccessMethod access)
{
    return access == AccessMethod::Environment ? Facts::tr("Environment variable")
                                               : Facts::tr("Hyperparameter");
}

FactSection about(const Algorithm &algorithm)
{
    FactSection section;
    section.title = algorithm.name;
    section.note = algorithm.description;
    const AlgorithmSource &source = algorithm.source;
    const auto add = [&section](const QString &label, const QString &value) {
        if (!value.isEmpty())
            section.lines.append({label, value});
    };
    if (source.kind == AlgorithmKind::CustomImage) {
        add(Facts::tr("Runs on"),
            source.engine.imageUrl.isEmpty() ? Facts::tr("this computer") : source.engine.imageUrl);
        add(Facts::tr("Boot command"), source.command);
    } else {
        add(Facts::tr("Runs on"), QString(source.engine.name + u' ' + source.engine.version).trimmed());
        add(Facts::tr("Boot file"), source.bootFile);
    }
    add(Facts::tr("Code directory"), source.codeDir);
    add(Facts::tr("Local code directory"), source.localCodeDir);
    add(Facts::tr("Work directory"), source.workingDir);
    QStringList types;
    for (const ResourceType type : algorithm.resourceTypes)
        types.append(type == ResourceType::Gpu ? Facts::tr("GPU") : Facts::tr("CPU"));
    add(Facts::tr("Resource types"), types.isEmpty() ? Facts::tr("any") : types.join(QStringLiteral(", ")));
    add(Facts::tr("Created"), exactTimeText(algorithm.created));
    add(Facts::tr("Changed"), algorithm.updated > 0 ? exactTimeText(algorithm.updated) : QString());
    return section;
}

template<typename Channel>
FactSection channels(const QString &title, const QString &none, const QList<Channel> &list)
{
    FactSection section;
    section.title = title;
    if (list.isEmpty()) {
        section.note = none;
        return section;
    }
    section.header = {Facts::tr("Name"), Facts::tr("Obtained from"), Facts::tr("Description")};
    for (const Channel &channel : list) {
        const QString name = channel.required ? channel.name : Facts::tr("%1 (optional)").arg(channel.name);
        section.rows.append({name, accessText(channel.access), channel.description});
    }
    return section;
}

FactSection parameters(const Algorithm &algorithm)
{
    FactSection section;
    section.title = Facts::tr("Hyperparameters");
    section.note = algorithm.customHyperparameters ? Facts::tr("A job may add its own.")
                                                   : Facts::tr("A job may not add any.");
    if (algorithm.hyperparameters.isEmpty())
        return section;
    section.header = {Facts::tr("Name"), Facts::tr("Default"), Facts::tr("Type"), Facts::tr("Allowed"),
                      Facts::tr("Description")};
    for (const Hyperparameter &parameter : algorithm.hyperparameters) {
        section.rows.append({parameter.name, parameter.value, typeText(parameter.type),
                             restrainText(parameter), parameter.description});
    }
    return section;
}

} // namespace

QList<FactSection> algorithmFacts(const Algorithm &algorithm)
{
    return {about(algorithm),
            channels(Facts::tr("Inputs"), Facts::tr("It takes no input."), algorithm.inputs),
            channels(Facts::tr("Outputs"), Facts::tr("It has no output."), algorithm.outputs),
            parameters(algorithm)};
}

} // namespace trainshed
