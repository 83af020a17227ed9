// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "model/job/dataset.h"
#include "model/job/message.h"

namespace trainshed {

enum class Severity { Error, Warning, Note };

/// A problem of one field. `field` is a path as the command line prints it: "name", "algorithm.boot_file",
/// "inputs[0].location", "hyperparameters[2].value", "environment[1].name", "flavor", "auto_stop" …; a
/// section of the form owns the paths that start with its words.
struct Issue {
    QString field;
    Severity severity = Severity::Error;
    Message message;
    bool operator==(const Issue &) const = default;
};

/// Limits that are settings.
struct Limits {
    qint64 codeBytes = 5'000'000'000;
    int codeEntries = 1000;
    int codeDepth = 32;
    bool operator==(const Limits &) const = default;
};

/// What is known of a local path that the spec names. Absent from Facts::paths: not looked at (yet).
struct PathFacts {
    bool exists = false;
    bool isFolder = false;
    bool isEmpty = true;
    bool readable = false;
    bool writable = false; ///< it, or the nearest existing folder above it
};

/// What the rules need to know of the world. A list that is not known yet is nullopt: the rule that needs it
/// is then left out (the engine always knows everything and checks again at submit).
struct Facts {
    std::optional<QList<Algorithm>> algorithms;
    std::optional<QList<Experiment>> experiments;
    std::optional<QList<Flavor>> flavors;
    std::optional<QList<PoolInfo>> pools;
    std::optional<QList<Image>> images;
    std::optional<QList<Dataset>> datasets;
    std::optional<bool> nameTaken;              ///< a job of that name exists
    bool newVersion = false;                    ///< a taken name is what is wanted: Rebuild
    QHash<QString, PathFacts> paths;            ///< by localPath() of the location
    std::optional<QStringList> unservedBuckets; ///< those of the spec that no storage profile serves
    Limits limits;
};

/// All rules of form.md, on a spec as the form or a job file has it. No I/O; errors, warnings and notes, in
/// the order of the form.
QList<Issue> validate(const JobSpec &spec, const Facts &facts);
bool hasErrors(const QList<Issue> &issues);
/// Both lists, each issue once: what reading a job file said (JobFile::issues) and what the rules say of it.
QList<Issue> joined(QList<Issue> first, const QList<Issue> &second);
/// The spec without the members of a job file that ask for what can't be had here (issues "issue.no-…"), for
/// a form that offers to go on without them.
JobSpec withoutUnavailable(const JobSpec &spec);
/// The same for an algorithm that is about to be saved. `others`: the saved ones, for unique names.
QList<Issue> validate(const Algorithm &algorithm, const QList<Algorithm> &others);

// The single rules, for editors that check one field while one types. Each gives the problem or nothing.
std::optional<Message> checkName(const QString &name); ///< job, experiment, algorithm
std::optional<Message> checkDescription(const QString &text);
std::optional<Message> checkParameterName(const QString &name);
std::optional<Message> checkParameterValue(const Hyperparameter &parameter); ///< type and restrain
std::optional<Message> checkVariableName(const QString &name);
std::optional<Message> checkVariableValue(const QString &value);
std::optional<Message> checkBootCommand(const QString &command);

/// The folder or file that a location names on this computer: a plain absolute path, file:///…, ~/…; nullopt
/// for obs://, s3://, https://, relative paths and anything else.
std::optional<QString> localPath(const QString &location);

/// Every path of the spec whose PathFacts the rules ask for.
QStringList pathsToProbe(const JobSpec &spec, const std::optional<Algorithm> &algorithm);

} // namespace trainshed
