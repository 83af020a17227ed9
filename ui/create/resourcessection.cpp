// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/resourcessection.h"

#include "ui/create/consequences.h"
#include "ui/style/texts.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace trainshed {

namespace {

constexpr int custom = -1;

prompts::PathRequest logRequest()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseLogFolder");
    request.title = ResourcesSection::tr("Choose the folder for the log");
    request.purpose = QStringLiteral("log");
    return request;
}

QList<ResourceType> allowedTypes(const JobSpec &spec, const std::optional<QList<Algorithm>> &algorithms)
{
    Facts facts;
    facts.algorithms = algorithms;
    const auto algorithm = algorithmOf(spec, facts);
    return algorithm ? algorithm->resourceTypes : QList<ResourceType>();
}

} // namespace

QString poolText(const PoolInfo &pool)
{
    QString text =
        ResourcesSection::tr("%1: %2 of %3 vCPUs free").arg(pool.name).arg(pool.cpusFree).arg(pool.cpusTotal);
    if (pool.gpusTotal > 0)
        text += ResourcesSection::tr(", %1 of %2 GPUs").arg(pool.gpusFree).arg(pool.gpusTotal);
    if (pool.waiting > 0)
        text += ResourcesSection::tr(", %n job(s) waiting", nullptr, pool.waiting);
    return text;
}

ResourcesSection::ResourcesSection(QWidget *parent)
    : Section(tr("Resources"),
              {QStringLiteral("pool"), QStringLiteral("resource_type"), QStringLiteral("flavor"),
               QStringLiteral("nodes"), QStringLiteral("priority"), QStringLiteral("auto_restart"),
               QStringLiteral("log_location"), QStringLiteral("auto_stop")},
              parent)
    , m_pool(new ComboBox(this))
    , m_typeSide(new QWidget(this))
    , m_types(new QButtonGroup(this))
    , m_cpu(new QRadioButton(tr("CP&U"), m_typeSide))
    , m_gpu(new QRadioButton(tr("&GPU"), m_typeSide))
    , m_flavor(new ComboBox(this))
    , m_nodes(new QSpinBox(this))
    , m_priority(new ComboBox(this))
    , m_restart(new ComboBox(this))
    , m_stop(new ComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_stopSide(new QWidget(this))
    , m_saveLog(new QCheckBox(tr("Persistent &log saving"), this))
    , m_log(new LocationEdit(QStringLiteral("logLocation"), logRequest(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *general = new Note(this);
    setGeneralNote(general);
    column->addWidget(general);
    FieldGrid where(this);
    buildWhere(where);
    column->addLayout(where.layout());
    column->addSpacing(8);
    column->addWidget(headingLabel(tr("While it runs, and after"), this));
    column->addSpacing(4);
    FieldGrid care(this);
    buildCare(care);
    column->addLayout(care.layout());
    column->addStretch(1);
    wire();
    showNodes();
    showStop();
}

ResourcesSection::~ResourcesSection() = default;

void ResourcesSection::buildWhere(FieldGrid &grid)
{
    m_pool->setObjectName(QStringLiteral("pool"));
    m_pool->setMinimumContentsLength(34);
    auto *pool = grid.add(QStringLiteral("pool"), tr("Resource &pool:"), m_pool, false);

    m_cpu->setObjectName(QStringLiteral("typeCpu"));
    m_cpu->setAccessibleName(tr("CPU"));
    m_gpu->setObjectName(QStringLiteral("typeGpu"));
    m_gpu->setAccessibleName(tr("GPU"));
    m_types->addButton(m_cpu, int(ResourceType::Cpu));
    m_types->addButton(m_gpu, int(ResourceType::Gpu));
    auto *row = new QHBoxLayout(m_typeSide);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_cpu);
    row->addWidget(m_gpu);
    row->addStretch(1);
    m_typeField = grid.add(QStringLiteral("resource_type"), tr("Resource type:"), m_typeSide);

    m_flavor->setObjectName(QStringLiteral("flavor"));
    m_flavor->setMinimumContentsLength(34);
    m_flavorField = grid.add(QStringLiteral("flavor"), tr("Instance &flavor:"), m_flavor, false);
    m_nodes->setObjectName(QStringLiteral("nodeCount"));
    m_nodes->setMinimum(1);
    m_nodes->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_nodesField = grid.add(QStringLiteral("nodes"), tr("Compute n&odes:"), m_nodes, false);
    m_priority->setObjectName(QStringLiteral("priority"));
    m_priority->addItem(tr("1 (normal)"), 1);
    m_priority->addItem(tr("2 (higher)"), 2);
    m_priority->addItem(tr("3 (highest)"), 3);
    auto *priority = grid.add(QStringLiteral("priority"), tr("P&riority:"), m_priority, false);
    priority->setHelp(tr("Jobs of a higher priority start first. May be changed while the job waits."));
    for (Field *field : {pool, m_typeField, m_flavorField, m_nodesField, priority})
        addField(field);
}

void ResourcesSection::buildCare(FieldGrid &grid)
{
    m_restart->setObjectName(QStringLiteral("autoRestart"));
    m_restart->addItem(tr("Off"), 0);
    for (int i = 1; i <= 3; ++i)
        m_restart->addItem(tr("%n retries", nullptr, i), i);
    auto *restart = grid.add(QStringLiteral("auto_restart"), tr("&Auto restart:"), m_restart, false);
    restart->setHelp(tr("A job that fails is started again. A stop is no failure."));

    m_stop->setObjectName(QStringLiteral("autoStop"));
    m_stop->addItem(tr("Off"), 0);
    for (const int hours : {1, 2, 4, 6})
        m_stop->addItem(tr("After %n hour(s)", nullptr, hours), hours * 60);
    m_stop->addItem(tr("Custom"), custom);
    m_minutes->setObjectName(QStringLiteral("autoStopMinutes"));
    m_minutes->setAccessibleName(tr("Minutes until auto stop"));
    m_minutes->setRange(1, 1000000);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(60);
    auto *row = new QHBoxLayout(m_stopSide);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_stop);
    row->addWidget(m_minutes);
    row->addStretch(1);
    m_stopSide->setFocusProxy(m_stop);
    auto *stop = grid.add(QStringLiteral("auto_stop"), tr("Auto s&top:"), m_stopSide);
    stop->setHelp(tr("Counted from when the job starts to run."));

    m_saveLog->setObjectName(QStringLiteral("saveLog"));
    m_saveLog->setAccessibleName(tr("Persistent log saving"));
    m_saveLog->setToolTip(tr("The log files are saved to a folder of yours when the job ends."));
    grid.addWidget(m_saveLog);
    m_logField = grid.add(QStringLiteral("log_location"), tr("&Job log path:"), m_log);
    m_logField->setHelp(tr("An empty folder, to which the log files are saved."));
    m_log->setBrowseName(tr("Browse for the folder of the log"));
    m_log->takeStorage();
    for (Field *field : {restart, stop, m_logField})
        addField(field);
}

void ResourcesSection::wire()
{
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this] {
        showTypes();
        fillFlavors();
        edited();
    });
    connect(m_types, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        fillFlavors();
        edited();
    });
    connect(m_flavor, &QComboBox::currentIndexChanged, this, [this] {
        showNodes();
        edited();
    });
    connect(m_stop, &QComboBox::currentIndexChanged, this, [this] {
        showStop();
        edited();
    });
    connect(m_saveLog, &QCheckBox::toggled, this, [this](bool on) {
        FieldGrid::setRowVisible(m_logField, on);
        edited();
    });
    connect(m_nodes, &QSpinBox::valueChanged, this, &ResourcesSection::edited);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ResourcesSection::edited);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &ResourcesSection::edited);
    connect(m_restart, &QComboBox::currentIndexChanged, this, &ResourcesSection::edited);
    connect(m_log, &LocationEdit::textChanged, this, &ResourcesSection::edited);
}

void ResourcesSection::setFacts(const Facts &facts)
{
    m_algorithms = facts.algorithms;
    if (facts.pools)
        m_pools = *facts.pools;
    if (facts.flavors)
        m_flavors = *facts.flavors;
    fillPools();
    showTypes();
    fillFlavors();
}

ResourceType ResourcesSection::type() const
{
    return m_gpu->isChecked() ? ResourceType::Gpu : ResourceType::Cpu;
}

const Flavor *ResourcesSection::flavorOf(const FlavorId &id) const
{
    for (const Flavor &flavor : m_flavors) {
        if (flavor.id == id)
            return &flavor;
    }
    return nullptr;
}

const Flavor *ResourcesSection::flavor() const
{
    return flavorOf(FlavorId(m_flavor->currentData().toString()));
}

void ResourcesSection::fillPools()
{
    const QSignalBlocker quiet(m_pool);
    const QString shown = m_pool->count() > 0 ? m_pool->currentData().toString() : m_spec.pool.toString();
    m_pool->clear();
    for (const PoolInfo &pool : std::as_const(m_pools))
        m_pool->addItem(poolText(pool), pool.id.toString());
    int row = m_pool->findData(shown);
    if (row < 0 && !shown.isEmpty()) {
        m_pool->addItem(shown, shown);
        row = m_pool->count() - 1;
    }
    m_pool->setCurrentIndex(row);
}

void ResourcesSection::showTypes()
{
    const auto allowed = allowedTypes(m_spec, m_algorithms);
    const QString pool = m_pool->currentData().toString();
    QStringList reasons;
    const auto offer = [&](QRadioButton *button, ResourceType type, const QString &none,
                           const QString &excluded) {
        const bool there = std::any_of(m_flavors.begin(), m_flavors.end(), [&](const Flavor &flavor) {
            return flavor.type == type && flavor.pool.toString() == pool;
        });
        const bool fits = allowed.isEmpty() || allowed.contains(type);
        const QString reason = !fits ? excluded : there ? QString() : none;
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
        if (!reason.isEmpty())
            reasons.append(reason);
    };
    offer(m_cpu, ResourceType::Cpu, tr("This pool has no CPU flavor."),
          tr("The algorithm does not run on CPUs."));
    offer(m_gpu, ResourceType::Gpu, tr("No GPU that jobs can use was found in this pool."),
          tr("The algorithm does not run on GPUs."));
    m_typeField->setHelp(m_flavors.isEmpty() ? QString() : reasons.join(u' '));
}

void ResourcesSection::fillFlavors()
{
    const QSignalBlocker quiet(m_flavor);
    const QString shown =
        m_flavor->count() > 0 ? m_flavor->currentData().toString() : m_spec.flavor.toString();
    const QString pool = m_pool->currentData().toString();
    m_flavor->clear();
    for (const Flavor &flavor : std::as_const(m_flavors)) {
        if (flavor.type != type() || flavor.pool.toString() != pool)
            continue;
        QString text = flavorText(flavor);
        if (flavor.scratchBytes > 0)
            text += tr(" · scratch %1").arg(sizeText(flavor.scratchBytes));
        m_flavor->addItem(text, flavor.id.toString());
    }
    int row = m_flavor->findData(shown);
    const bool unknown = row < 0 && !shown.isEmpty() && !flavorOf(FlavorId(shown));
    if (unknown) {
        m_flavor->addItem(shown, shown);
        row = m_flavor->count() - 1;
    } else if (row < 0 && m_flavor->count() > 0 && !shown.isEmpty()) {
        row = 0;
    }
    m_flavor->setCurrentIndex(row);
    showNodes();
}

void ResourcesSection::showNodes()
{
    const Flavor *now = flavor();
    const int most = qMax(now ? now->maxNodes : 1, m_spec.nodeCount);
    m_nodes->setMaximum(most);
    m_nodes->setEnabled(most > 1);
    m_nodesField->setHelp(most > 1 ? tr("Up to %1.").arg(most) : tr("This pool has one node."));
}

void ResourcesSection::showStop()
{
    m_minutes->setVisible(m_stop->currentData().toInt() == custom);
}

void ResourcesSection::show(const JobSpec &spec)
{
    m_spec = spec;
    m_pool->setCurrentIndex(m_pool->findData(spec.pool.toString()));
    fillPools();
    if (const Flavor *flavor = flavorOf(spec.flavor))
        (flavor->type == ResourceType::Gpu ? m_gpu : m_cpu)->setChecked(true);
    else if (!m_gpu->isChecked())
        m_cpu->setChecked(true);
    showTypes();
    {
        const QSignalBlocker quiet(m_flavor);
        m_flavor->clear();
    }
    fillFlavors();
    m_nodes->setValue(spec.nodeCount);
    m_priority->setCurrentIndex(m_priority->findData(spec.priority));
    m_restart->setCurrentIndex(m_restart->findData(spec.autoRestart));
    m_saveLog->setChecked(!spec.logLocation.isEmpty() || (m_saveLog->isChecked() && m_log->text().isEmpty()));
    m_log->setText(spec.logLocation);
    FieldGrid::setRowVisible(m_logField, m_saveLog->isChecked());
    const int minutes = spec.autoStopMinutes.value_or(0);
    const int row = m_stop->findData(minutes);
    if (m_stop->currentData().toInt() != custom || m_minutes->value() != minutes)
        m_stop->setCurrentIndex(row >= 0 ? row : m_stop->findData(custom));
    if (minutes > 0)
        m_minutes->setValue(minutes);
    showStop();
}

void ResourcesSection::store(JobSpec &spec) const
{
    const QString pool = m_pool->currentData().toString();
    if (m_pool->currentIndex() >= 0)
        spec.pool = PoolId(pool);
    spec.flavor = FlavorId(m_flavor->currentData().toString());
    spec.nodeCount = m_nodes->value();
    if (m_priority->currentIndex() >= 0)
        spec.priority = m_priority->currentData().toInt();
    if (m_restart->currentIndex() >= 0)
        spec.autoRestart = m_restart->currentData().toInt();
    spec.logLocation = m_saveLog->isChecked() ? m_log->text() : QString();
    const int stop = m_stop->currentData().toInt();
    const int minutes = stop == custom ? m_minutes->value() : stop;
    if (minutes > 0)
        spec.autoStopMinutes = minutes;
    else if (spec.autoStopMinutes.value_or(0) != 0)
        spec.autoStopMinutes.reset();
}

} // namespace trainshed
