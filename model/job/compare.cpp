// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/compare.h"

#include "model/base/csv.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace trainshed {

namespace {

bool allEqual(const QList<std::optional<QString>> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [&](const auto &value) { return value == values.front(); });
}

} // namespace

QList<ComparedSetting> compareJobs(const QList<JobDetails> &jobs, const SettingTexts &texts, WallTime now)
{
    QList<ComparedSetting> rows;
    for (qsizetype job = 0; job < jobs.size(); ++job) {
        qsizetype before = -1; // the row of the setting that came before in this job
        for (const Setting &setting : settingsOf(jobs.at(job), texts, now)) {
            auto at = std::find_if(rows.begin(), rows.end(),
                                   [&](const ComparedSetting &row) { return row.path == setting.path; });
            if (at == rows.end()) {
                ComparedSetting row{setting.path, setting.group, setting.label, {}, false};
                row.values.resize(jobs.size());
                rows.insert(before + 1, row);
                at = rows.begin() + before + 1;
            }
            at->values[job] = setting.value;
            before = at - rows.begin();
        }
    }
    rows.removeIf([](const ComparedSetting &row) {
        return std::all_of(row.values.begin(), row.values.end(),
                           [](const auto &value) { return value && value->isEmpty(); });
    });
    for (ComparedSetting &row : rows)
        row.differs = !allEqual(row.values);
    // What one job has and another has not may stand where the sections meet.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.group < b.group; });
    return rows;
}

QList<ComparedSetting> differences(QList<ComparedSetting> settings, bool outcome)
{
    settings.removeIf([outcome](const ComparedSetting &setting) {
        return !setting.differs || (!outcome && setting.group == SettingGroup::Outcome);
    });
    return settings;
}

QByteArray comparisonToCsv(const QStringList &names, const QList<ComparedSetting> &settings)
{
    const auto line = [](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written.append(csvCell(cell));
        return QString(written.join(u',') + QStringLiteral("\r\n"));
    };
    QString text = line(QStringList{QCoreApplication::translate("Compare", "Section"),
                                    QCoreApplication::translate("Compare", "Setting")} +
                        names);
    for (const ComparedSetting &setting : settings) {
        QStringList cells{settingGroupText(setting.group), setting.label};
        for (const std::optional<QString> &value : setting.values)
            cells.append(value.value_or(QString()));
        text += line(cells);
    }
    return text.toUtf8();
}

} // namespace trainshed
