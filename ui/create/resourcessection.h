// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "ui/create/section.h"

class QButtonGroup;
class QCheckBox;
class QRadioButton;
class QSpinBox;

namespace trainshed {

class ComboBox;
class FieldGrid;
class LocationEdit;

/// Where it runs and with how much; what happens when it fails or runs too long.
class ResourcesSection final : public Section
{
    Q_OBJECT
public:
    explicit ResourcesSection(QWidget *parent = nullptr);
    ~ResourcesSection() override;

    void store(JobSpec &spec) const override;
    void setFacts(const Facts &facts) override;

protected:
    void show(const JobSpec &spec) override;

private:
    void buildWhere(FieldGrid &grid);
    void buildCare(FieldGrid &grid);
    void wire();
    void fillPools();
    void fillFlavors();
    void showTypes();
    void showNodes();
    void showStop();
    ResourceType type() const;
    const Flavor *flavor() const;
    const Flavor *flavorOf(const FlavorId &id) const;

    ComboBox *m_pool;
    QWidget *m_typeSide;
    QButtonGroup *m_types;
    QRadioButton *m_cpu;
    QRadioButton *m_gpu;
    ComboBox *m_flavor;
    QSpinBox *m_nodes;
    ComboBox *m_priority;
    ComboBox *m_restart;
    ComboBox *m_stop;
    QSpinBox *m_minutes;
    QWidget *m_stopSide;
    QCheckBox *m_saveLog;
    LocationEdit *m_log;
    Field *m_typeField = nullptr;
    Field *m_flavorField = nullptr;
    Field *m_nodesField = nullptr;
    Field *m_logField = nullptr;
    JobSpec m_spec; ///< as loaded
    QList<PoolInfo> m_pools;
    QList<Flavor> m_flavors;
    std::optional<QList<Algorithm>> m_algorithms;
};

/// "2 of 4 vCPUs free, 3 jobs waiting"
QString poolText(const PoolInfo &pool);

} // namespace trainshed
