// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/section.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace trainshed {

class ComboBox;
class FieldGrid;

/// Name, description, experiment.
class BasicSection final : public Section
{
    Q_OBJECT
public:
    explicit BasicSection(QWidget *parent = nullptr);
    ~BasicSection() override;

    void store(JobSpec &spec) const override;
    void setFacts(const Facts &facts) override;
    /// newVersion: the name stands, and the submit makes that version of it (0: number not known).
    void setVersion(bool newVersion, int version);
    /// The name is a job's already: offers to make a new version of that job.
    void setNameTaken(bool taken);

Q_SIGNALS:
    void newVersionWanted(bool newVersion);

protected:
    void show(const JobSpec &spec) override;

private:
    void buildName(FieldGrid &grid);
    void buildDescription(FieldGrid &grid);
    void buildExperiment(FieldGrid &grid);
    void fillExperiments();
    void showMode();
    void showVersion();

    QLineEdit *m_name;
    QWidget *m_versionRow;
    QLabel *m_versionText;
    QPushButton *m_versionButton;
    QPlainTextEdit *m_description;
    QLabel *m_counter;
    ComboBox *m_mode;
    ComboBox *m_experiment;
    QLineEdit *m_newName;
    QLineEdit *m_newDescription;
    Field *m_nameField = nullptr;
    Field *m_existingField = nullptr;
    Field *m_newNameField = nullptr;
    Field *m_newDescriptionField = nullptr;
    QList<Experiment> m_experiments;
    ExperimentChoice m_choice; ///< as loaded: an experiment that is not in the list is not lost
    bool m_newVersion = false;
    bool m_taken = false;
    int m_version = 1;
};

} // namespace trainshed
