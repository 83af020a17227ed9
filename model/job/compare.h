// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"

#include <optional>

namespace trainshed {

/// The sections of a comparison, in their order.
enum class SettingGroup {
    Outcome, ///< how it went: no setting, yet what one compares settings for
    Basics,
    Algorithm,
    Inputs,
    Outputs,
    Hyperparameters,
    Environment,
    Resources,
    Other, ///< members of a job file that have no meaning here
};
/// In the program's language.
QString settingGroupText(SettingGroup group);

/// One setting of one job.
struct Setting {
    /// Unique in its job and the same in all that have it: "algorithm.boot_file", "hyperparameters.epochs",
    /// "inputs.data_url.location", "environment.TOKEN". Never translated.
    QString path;
    SettingGroup group = SettingGroup::Basics;
    QString label; ///< in the program's language
    QString value; ///< as a person reads it; empty: not set
    bool operator==(const Setting &) const = default;
};

/// How the reader writes lengths and times.
struct SettingTexts {
    QString (*duration)(qint64 ms) = nullptr;
    QString (*time)(WallTime time) = nullptr;
};

/// Everything that was chosen for a job, in the order of the form, after how it went. Pure: `now` is used for
/// the duration of a running job.
QList<Setting> settingsOf(const JobDetails &job, const SettingTexts &texts, WallTime now);

/// A setting over several jobs.
struct ComparedSetting {
    QString path;
    SettingGroup group = SettingGroup::Basics;
    QString label;
    QList<std::optional<QString>> values; ///< one a job; nullopt: that job has no such setting
    bool differs = false;
    bool operator==(const ComparedSetting &) const = default;
};

/// Hyperparameters, channels and variables are matched by their names; what none of the jobs has set is left
/// out. One job: nothing differs.
QList<ComparedSetting> compareJobs(const QList<JobDetails> &jobs, const SettingTexts &texts, WallTime now);
/// Only what differs; with `outcome` false only what was chosen, not how it went.
QList<ComparedSetting> differences(QList<ComparedSetting> settings, bool outcome = true);

/// Text for a spreadsheet (RFC 4180, UTF-8): `names` are the jobs' columns. A cell that a spreadsheet would
/// read as a formula gets an apostrophe in front.
QByteArray comparisonToCsv(const QStringList &names, const QList<ComparedSetting> &settings);

} // namespace trainshed
