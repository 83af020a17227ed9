// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace trainshed {

enum class ParameterType { String, Integer, Float, Boolean };
/// The form's "Restrain": a range (validRange holds lower and upper bound, either may be empty for "no
/// bound") or an enumeration (validRange holds the items). In job files: valid_type "None", "Range", "Enum".
enum class Restrain { None, Range, Enumeration };

/// A hyperparameter, of an algorithm (value is the default) or of a job. Values are text, as in job files:
/// what a person typed is what the script gets.
struct Hyperparameter {
    QString name;
    QString value;
    QString description;
    ParameterType type = ParameterType::String;
    Restrain restrain = Restrain::None;
    QStringList validRange;
    bool editable = true;  ///< a job may change the value
    bool required = false; ///< a job may not delete it
    QJsonObject extra;     ///< members of the job file that we do not know: written back

    bool operator==(const Hyperparameter &) const = default;
};

/// "Obtained from": how a script learns the local path of a channel.
enum class AccessMethod { Hyperparameters, Environment };
/// The algorithm's constraint on the source of an input.
enum class SourceConstraint { Any, StoragePath, Dataset };

struct DatasetRef {
    QString id;
    QString version;
    bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const DatasetRef &) const = default;
};

/// An input: of an algorithm (location is the proposed default, often empty) or of a job.
struct InputChannel {
    QString name;
    QString description;
    AccessMethod access = AccessMethod::Hyperparameters;
    SourceConstraint constraint = SourceConstraint::Any;
    bool required = true;
    QString location; ///< storage location as it was written; either this or dataset
    DatasetRef dataset;
    QString localDir; ///< from a job file; kept, and refused where it asks for another place than ours
    QJsonObject extra;

    bool operator==(const InputChannel &) const = default;
};

struct OutputChannel {
    QString name;
    QString description;
    AccessMethod access = AccessMethod::Hyperparameters;
    bool required = true;
    QString location;
    bool predownload = false; ///< what is in the location is brought in before the start
    QString localDir;
    QJsonObject extra;

    bool operator==(const OutputChannel &) const = default;
};

struct EnvironmentVariable {
    QString name;
    QString value; ///< of a secret: only on its way from the form to the engine, never in JSON (secrets.h)
    bool secret = false;
    QString reference = {}; ///< of a secret: what its value is kept under
    bool operator==(const EnvironmentVariable &) const = default;
};

} // namespace trainshed
