// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/catalogpage.h"
#include "ui/catalog/datasetdialog.h"

namespace trainshed {

class DatasetListModel;
class DatasetPanel;

/// Datasets: made, published, verified, looked into and deleted here.
class DatasetsPage final : public CatalogPage
{
    Q_OBJECT
public:
    explicit DatasetsPage(EngineClient *client, QWidget *parent = nullptr);
    ~DatasetsPage() override;

    void refresh() override;

protected:
    void currentChanged() override;
    void enableActions() override;

private:
    void openDialog(DatasetDialog::Mode mode);
    void verify();
    void verified(const Result<rpc::DatasetVerify::Reply> &reply);
    void askDelete();
    const Dataset *current() const;

    DatasetListModel *m_model;
    DatasetPanel *m_panel;
    QPushButton *m_new;
    QPushButton *m_publish;
    QPushButton *m_verify;
    QPushButton *m_edit;
    QPushButton *m_delete;
    DatasetId m_select; ///< just made: selected when the list holds it
};

} // namespace trainshed
