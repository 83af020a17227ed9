// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

namespace trainshed {

/// What the sections of the rules write into, in the order of the form.
class Issues
{
public:
    void error(const QString &field, const char *code, const QStringList &args = {})
    {
        add(field, Severity::Error, {QLatin1String(code), args});
    }
    void warning(const QString &field, const char *code, const QStringList &args = {})
    {
        add(field, Severity::Warning, {QLatin1String(code), args});
    }
    void note(const QString &field, const char *code, const QStringList &args = {})
    {
        add(field, Severity::Note, {QLatin1String(code), args});
    }
    /// An error when the single rule found one; true when it did.
    bool error(const QString &field, const std::optional<Message> &message)
    {
        if (message)
            add(field, Severity::Error, *message);
        return message.has_value();
    }
    QList<Issue> take() { return std::move(m_list); }

private:
    void add(const QString &field, Severity severity, const Message &message)
    {
        m_list.append({field, severity, message});
    }
    QList<Issue> m_list;
};

/// What the sections look at: the spec as given, and as it will be stored.
struct Checked {
    const JobSpec &spec;
    JobSpec resolved;           ///< with the algorithm's settings, where it is known
    const Algorithm *algorithm; ///< null: none, or not known
    const Facts &facts;
};

// The sections. Each is a file.
void checkBasic(const Checked &job, Issues &issues);
void checkSource(const Checked &job, Issues &issues);
void checkChannels(const Checked &job, Issues &issues);
void checkHyperparameters(const Checked &job, Issues &issues);
void checkEnvironment(const Checked &job, Issues &issues);
void checkResources(const Checked &job, Issues &issues);
void checkExtra(const Checked &job, Issues &issues);

/// A name with its field, for rules over all of a list.
struct NamedField {
    QString field;
    QString name;
};

/// Code directory, boot file or boot command, folders, engine: the same for a job and for an algorithm.
/// `prefix` stands before the field names ("algorithm." in a job).
void checkCode(const AlgorithmSource &source, const QString &prefix, const Facts &facts, Issues &issues);

/// A channel's name: an argument's or a variable's, by its access.
void checkChannelName(const QString &field, const QString &name, AccessMethod access, Issues &issues);

/// How far away what a field names may lie, beyond this computer.
enum class Reach {
    Store, ///< object storage
    Web,   ///< object storage and https
};
/// What is wrong with a location's text, whatever lies there; true unless it is a path of this computer that
/// can be looked at further: it was refused, is empty, or lies elsewhere.
bool refuseLocation(const QString &field, const QString &location, Reach reach, const Facts &facts,
                    Issues &issues);

/// Where a location lies, to be compared by isBelow(): a path of this computer, or "//bucket/key".
std::optional<QString> placePath(const QString &location);

/// What is wrong with a file where a folder may be: nothing where it is an archive that stands for one;
/// `otherwise` is the code for a file of any other kind.
std::optional<Message> checkArchive(const QString &location, const PathFacts &facts, const char *otherwise);

/// What is known of the local path that a location names.
std::optional<PathFacts> factsOf(const QString &location, const Facts &facts);

/// An input that has a dataset: `input` as it is stored, at place `k` of the spec.
void checkDatasetInput(const Checked &job, const InputChannel &input, qsizetype k, Issues &issues);

/// Where the files of an output or a log go: a folder that can be written to, best an empty one.
void checkTarget(const QString &field, const QString &location, bool mayHold, const Facts &facts,
                 Issues &issues);

/// Locations that must not lie in each other: outputs, inputs, the log, the code.
void checkOverlaps(const JobSpec &resolved, Issues &issues);

/// "inputs[2].name"
QString fieldOf(const char *list, qsizetype index, const char *member);
/// The place of a channel or parameter in the spec as given, where resolving may have moved it.
template<typename T>
qsizetype placeOf(const QList<T> &given, const QString &name, qsizetype fallback)
{
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i].name == name)
            return fallback < given.size() && given[fallback].name == name ? fallback : i;
    }
    return fallback;
}

/// The problem of a restrain itself (bounds that are no numbers, upside down, an empty list), or nothing.
std::optional<Message> checkRestrain(const Hyperparameter &parameter);

/// Names that occur twice: an error for the second of two equal ones, a warning (where asked for) when only
/// upper and lower case differ.
void checkTwice(const QList<NamedField> &names, bool warnOfCase, Issues &issues);

} // namespace trainshed
