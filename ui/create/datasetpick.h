// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/dataset.h"

#include <QWidget>

namespace trainshed {

class ComboBox;

/// A dataset and one of its versions. A reference to what is not there (any more) stays and is shown as it
/// is: what is wrong with it is for the rules to say.
class DatasetPick final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: objectName of the list of datasets; that of versions is it with "Version".
    explicit DatasetPick(const QString &name, QWidget *parent);
    ~DatasetPick() override;

    void setDatasets(const QList<Dataset> &datasets);
    void setReference(const DatasetRef &reference);
    const DatasetRef &reference() const { return m_reference; }
    void setNames(const QString &dataset, const QString &version);

Q_SIGNALS:
    void changed(); ///< by a person

private:
    void show();
    void chooseDataset();
    void chooseVersion();

    QList<Dataset> m_datasets;
    DatasetRef m_reference;
    ComboBox *m_dataset;
    ComboBox *m_version;
    bool m_showing = false;
};

} // namespace trainshed
