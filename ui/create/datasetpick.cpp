// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/datasetpick.h"

#include "ui/style/texts.h"
#include "ui/widgets/combobox.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace trainshed {

DatasetPick::DatasetPick(const QString &name, QWidget *parent)
    : QWidget(parent), m_dataset(new ComboBox(this)), m_version(new ComboBox(this))
{
    m_dataset->setObjectName(name);
    m_version->setObjectName(QString(name + QStringLiteral("Version")));
    // Long names may not make the page wider than the window.
    for (ComboBox *box : {m_dataset, m_version}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    setFocusProxy(m_dataset);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_dataset, 1);
    row->addWidget(m_version, 1);
    connect(m_dataset, &QComboBox::currentIndexChanged, this, &DatasetPick::chooseDataset);
    connect(m_version, &QComboBox::currentIndexChanged, this, &DatasetPick::chooseVersion);
    show();
}

DatasetPick::~DatasetPick() = default;

void DatasetPick::setDatasets(const QList<Dataset> &datasets)
{
    if (m_datasets == datasets)
        return;
    m_datasets = datasets;
    show();
}

void DatasetPick::setReference(const DatasetRef &reference)
{
    if (m_reference == reference)
        return;
    m_reference = reference;
    show();
}

void DatasetPick::setNames(const QString &dataset, const QString &version)
{
    m_dataset->setAccessibleName(dataset);
    m_version->setAccessibleName(version);
}

void DatasetPick::show()
{
    const QScopedValueRollback guard(m_showing, true);
    m_dataset->clear();
    m_version->clear();
    for (const Dataset &dataset : std::as_const(m_datasets))
        m_dataset->addItem(dataset.name, dataset.id.toString());
    const Dataset *dataset = findDataset(m_datasets, m_reference.id);
    if (!dataset && !m_reference.isEmpty())
        m_dataset->addItem(tr("%1 (not here)").arg(m_reference.id), m_reference.id);
    m_dataset->setPlaceholderText(m_datasets.isEmpty() ? tr("No datasets yet") : tr("Choose a dataset"));
    m_dataset->setCurrentIndex(m_dataset->findData(dataset ? dataset->id.toString() : m_reference.id));
    m_dataset->setEnabled(m_dataset->count() > 0);
    m_dataset->setToolTip(m_datasets.isEmpty() ? tr("Datasets are made on the page “Datasets”.") : QString());

    const DatasetVersion *chosen = dataset ? findVersion(*dataset, m_reference.version) : nullptr;
    if (dataset) {
        for (auto it = dataset->versions.crbegin(); it != dataset->versions.crend(); ++it) {
            const QString number = datasetVersionText(it->number);
            m_version->addItem(tr("%1: %n file(s), %2", nullptr, int(qMin<qint64>(it->files, 1 << 30)))
                                   .arg(number, sizeText(it->bytes)),
                               number);
        }
    }
    if (!chosen && !m_reference.version.isEmpty())
        m_version->addItem(tr("%1 (not here)").arg(m_reference.version), m_reference.version);
    m_version->setPlaceholderText(dataset ? tr("No version yet") : tr("Version"));
    m_version->setCurrentIndex(
        m_version->findData(chosen ? datasetVersionText(chosen->number) : m_reference.version));
    m_version->setEnabled(m_version->count() > 0);
}

void DatasetPick::chooseDataset()
{
    if (m_showing || m_dataset->currentIndex() < 0)
        return;
    const QString id = m_dataset->currentData().toString();
    const Dataset *dataset = findDataset(m_datasets, id);
    const DatasetVersion *newest = dataset ? dataset->newest() : nullptr;
    m_reference = {id, newest ? datasetVersionText(newest->number) : QString()};
    show();
    Q_EMIT changed();
}

void DatasetPick::chooseVersion()
{
    if (m_showing || m_version->currentIndex() < 0)
        return;
    m_reference.version = m_version->currentData().toString();
    Q_EMIT changed();
}

} // namespace trainshed
