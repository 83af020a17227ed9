// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/rules.h"

#include <QDialog>

namespace trainshed {

/// What reading a job file said beside the job: what can't be had here and was left out, what nobody here
/// knows and is kept, what was assumed. All of it can be selected and copied. Deletes itself when it is
/// closed.
class ImportNotes : public QDialog
{
    Q_OBJECT
public:
    ImportNotes(const QString &fileName, const QList<Issue> &issues, QWidget *parent);
    ~ImportNotes() override;

    /// One line for a message bar: "2 left out, 1 assumed"; empty without issues.
    static QString summary(const QList<Issue> &issues);
};

} // namespace trainshed
