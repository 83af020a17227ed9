// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/state.h"

#include <QCoreApplication>

namespace trainshed {

namespace {

struct Row {
    JobPhase phase;
    const char *name; ///< travels and is stored
    const char *text;
};

constexpr std::array rows{
    Row{JobPhase::Creating, "Creating", QT_TRANSLATE_NOOP("JobPhase", "Creating")},
    Row{JobPhase::Pending, "Pending", QT_TRANSLATE_NOOP("JobPhase", "Pending")},
    Row{JobPhase::Running, "Running", QT_TRANSLATE_NOOP("JobPhase", "Running")},
    Row{JobPhase::Terminating, "Terminating", QT_TRANSLATE_NOOP("JobPhase", "Terminating")},
    Row{JobPhase::Completed, "Completed", QT_TRANSLATE_NOOP("JobPhase", "Completed")},
    Row{JobPhase::Failed, "Failed", QT_TRANSLATE_NOOP("JobPhase", "Failed")},
    Row{JobPhase::Terminated, "Terminated", QT_TRANSLATE_NOOP("JobPhase", "Terminated")},
    Row{JobPhase::Abnormal, "Abnormal", QT_TRANSLATE_NOOP("JobPhase", "Abnormal")},
};
static_assert(rows.size() == allPhases.size());

const Row &rowOf(JobPhase phase)
{
    for (const Row &row : rows) {
        if (row.phase == phase)
            return row;
    }
    return rows.back();
}

} // namespace

QString phaseName(JobPhase phase)
{
    return QLatin1String(rowOf(phase).name);
}

std::optional<JobPhase> phaseFromName(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1String(row.name))
            return row.phase;
    }
    return std::nullopt;
}

QString phaseText(JobPhase phase)
{
    return QCoreApplication::translate("JobPhase", rowOf(phase).text);
}

bool isTerminal(JobPhase phase)
{
    return phase == JobPhase::Completed || phase == JobPhase::Failed || phase == JobPhase::Terminated ||
           phase == JobPhase::Abnormal;
}

bool isStoppable(JobPhase phase)
{
    return phase == JobPhase::Creating || phase == JobPhase::Pending || phase == JobPhase::Running;
}

bool mayChange(JobPhase from, JobPhase to)
{
    switch (from) {
    case JobPhase::Creating:
        // Failed: an input or the code could not be brought.
        return to == JobPhase::Pending || to == JobPhase::Terminating || to == JobPhase::Terminated ||
               to == JobPhase::Failed || to == JobPhase::Abnormal;
    case JobPhase::Pending:
        return to == JobPhase::Running || to == JobPhase::Terminating || to == JobPhase::Terminated ||
               to == JobPhase::Failed || to == JobPhase::Abnormal;
    case JobPhase::Running:
        return to == JobPhase::Pending || to == JobPhase::Terminating || to == JobPhase::Completed ||
               to == JobPhase::Failed || to == JobPhase::Terminated || to == JobPhase::Abnormal;
    case JobPhase::Terminating:
        // Completed and Failed: it ended by itself before the signal reached it.
        return isTerminal(to);
    case JobPhase::Completed:
    case JobPhase::Failed:
    case JobPhase::Terminated:
    case JobPhase::Abnormal:
        return false;
    }
    return false;
}

} // namespace trainshed
