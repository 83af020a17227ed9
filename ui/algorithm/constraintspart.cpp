// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/constraintspart.h"

#include "ui/widgets/combobox.h"

#include <QCheckBox>
#include <QGridLayout>

namespace trainshed {

namespace {

enum Types { Both, OnlyCpu, OnlyGpu };

Types typesOf(const QList<ResourceType> &list)
{
    const bool cpu = list.contains(ResourceType::Cpu);
    const bool gpu = list.contains(ResourceType::Gpu);
    if (cpu == gpu)
        return Both;
    return cpu ? OnlyCpu : OnlyGpu;
}

} // namespace

ConstraintsPart::ConstraintsPart(QWidget *parent)
    : EditorPart({QStringLiteral("resource_types")}, parent)
    , m_types(new ComboBox(this))
    , m_multiCard(new QCheckBox(tr("Can use more than one ca&rd"), this))
    , m_distributed(new QCheckBox(tr("Can run on more than one no&de"), this))
{
    m_types->setObjectName(QStringLiteral("algorithmResourceTypes"));
    m_types->addItem(tr("CPU and GPU"), Both);
    m_types->addItem(tr("CPU only"), OnlyCpu);
    m_types->addItem(tr("GPU only"), OnlyGpu);
    m_multiCard->setObjectName(QStringLiteral("algorithmMultiCard"));
    m_multiCard->setAccessibleName(tr("Multi-card training"));
    m_distributed->setObjectName(QStringLiteral("algorithmDistributed"));
    m_distributed->setAccessibleName(tr("Distributed training"));
    FieldGrid grid(this);
    addField(grid.add(QStringLiteral("resource_types"), tr("Resource t&ypes:"), m_types, false));
    grid.addWidget(m_multiCard);
    grid.addWidget(m_distributed);
    setLayout(grid.layout());
    connect(m_types, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    connect(m_multiCard, &QCheckBox::toggled, this, [this] { edited(); });
    connect(m_distributed, &QCheckBox::toggled, this, [this] { edited(); });
}

ConstraintsPart::~ConstraintsPart() = default;

void ConstraintsPart::show(const Algorithm &algorithm)
{
    m_loaded = algorithm.resourceTypes;
    m_types->setCurrentIndex(m_types->findData(int(typesOf(m_loaded))));
    m_multiCard->setChecked(algorithm.multiCard);
    m_distributed->setChecked(algorithm.distributed);
}

void ConstraintsPart::store(Algorithm &algorithm) const
{
    const int types = m_types->currentData().toInt();
    if (types == typesOf(m_loaded))
        algorithm.resourceTypes = m_loaded; // "both" can be said in two ways: the file's stays
    else if (types == Both)
        algorithm.resourceTypes.clear();
    else
        algorithm.resourceTypes = {types == OnlyGpu ? ResourceType::Gpu : ResourceType::Cpu};
    algorithm.multiCard = m_multiCard->isChecked();
    algorithm.distributed = m_distributed->isChecked();
}

} // namespace trainshed
