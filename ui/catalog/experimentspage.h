// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/catalogpage.h"

namespace trainshed {

class ExperimentListModel;

/// Experiments: groups of jobs, made, renamed and deleted here.
class ExperimentsPage final : public CatalogPage
{
    Q_OBJECT
public:
    explicit ExperimentsPage(EngineClient *client, QWidget *parent = nullptr);
    ~ExperimentsPage() override;

    void refresh() override;

Q_SIGNALS:
    /// The list of its jobs is to be shown.
    void jobsRequested(const trainshed::ExperimentId &experiment);

protected:
    void currentChanged() override;
    void enableActions() override;

private:
    void openDialog(const Experiment &experiment);
    void edit();
    void askDelete();
    const Experiment *current() const;

    ExperimentListModel *m_model;
    QPushButton *m_new;
    QPushButton *m_jobs;
    QPushButton *m_edit;
    QPushButton *m_delete;
    ExperimentId m_select; ///< just made: selected when the list holds it
};

} // namespace trainshed
