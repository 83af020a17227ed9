// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/remotedatamethods.h"

#include <QWidget>

class QTableWidget;
class QTabWidget;

namespace trainshed {

class FilePreview;
class FactSheet;
class OperationBar;

/// One dataset: its versions, what is known of the chosen one, and a look into its files.
class DatasetPanel final : public QWidget
{
    Q_OBJECT
public:
    DatasetPanel(EngineClient *client, QWidget *parent);
    ~DatasetPanel() override;

    /// Null: nothing to show.
    void setDataset(const Dataset *dataset);
    /// The chosen version; null where there is none.
    const DatasetVersion *version() const;
    OperationBar *operation() const { return m_operation; }

Q_SIGNALS:
    void versionChanged();

private:
    void build();
    void showVersions();
    void showVersion();
    void askFiles();
    void showFiles(const rpc::DatasetFiles::Reply &reply);
    void look();
    void fetchStart(const DatasetVersion &v, const QString &path, qint64 size);

    EngineClient *m_client;
    Dataset m_dataset;
    OperationBar *m_operation;
    QTabWidget *m_tabs;
    QTableWidget *m_versions;
    FactSheet *m_facts;
    QTableWidget *m_files;
    FilePreview *m_preview;
    QString m_fetched; ///< the file whose beginning was asked for last
    QString m_listed;  ///< dataset and version whose files are listed
    bool m_showing = false;
};

} // namespace trainshed
