// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/catalogpage.h"

namespace trainshed {

class AlgorithmListModel;
class FactSheet;

/// My algorithms: the list, what the current one does, a job of it.
class AlgorithmsPage final : public CatalogPage
{
    Q_OBJECT
public:
    explicit AlgorithmsPage(EngineClient *client, QWidget *parent = nullptr);
    ~AlgorithmsPage() override;

    void refresh() override;

Q_SIGNALS:
    void createJobRequested(const trainshed::AlgorithmId &id);

protected:
    void currentChanged() override;
    void enableActions() override;

private:
    void createJob();
    void askDelete();
    const Algorithm *current() const;

    AlgorithmListModel *m_model;
    FactSheet *m_facts;
    QPushButton *m_create;
    QPushButton *m_delete;
};

} // namespace trainshed
