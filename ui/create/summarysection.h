// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "ui/create/section.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace trainshed {

/// Everything that the submit will do, to read once more: each group leads back to its page.
class SummarySection final : public Section
{
    Q_OBJECT
public:
    /// `pages`: the titles of the pages before it, in their order.
    explicit SummarySection(const QStringList &pages, QWidget *parent = nullptr);
    ~SummarySection() override;

    void store(JobSpec &spec) const override;
    /// newVersion: the submit makes that version (0: number not known) of the job.
    void present(const JobSpec &spec, const Facts &facts, bool newVersion, int version);
    void setCommand(const QString &command);
    void setProblems(const QList<Issue> &issues);

Q_SIGNALS:
    void pageWanted(int page);
    void fieldWanted(const QString &path);

protected:
    void show(const JobSpec &spec) override;

private:
    struct Line {
        QString label;
        QString value;
    };
    QWidget *group(int page, const QList<Line> &lines, int labelWidth);
    void rebuild();
    QList<Line> basicLines() const;
    QList<Line> algorithmLines() const;
    QList<Line> channelLines() const;
    QList<Line> parameterLines() const;
    QList<Line> resourceLines() const;

    QStringList m_pages;
    JobSpec m_spec;
    Facts m_facts;
    bool m_newVersion = false;
    int m_version = 1;
    QVBoxLayout *m_problems;
    QVBoxLayout *m_groups;
    QPlainTextEdit *m_command;
    QPushButton *m_copy;
};

} // namespace trainshed
