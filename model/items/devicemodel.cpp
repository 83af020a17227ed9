// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/devicemodel.h"

#include "model/items/celltexts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString jobText(const QString &id, const QList<DeviceJob> &jobs)
{
    const auto found =
        std::find_if(jobs.cbegin(), jobs.cend(), [&id](const DeviceJob &job) { return job.id == id; });
    return found == jobs.cend()
               ? id
               : QStringLiteral("%1 V%2").arg(found->name).arg(found->version, 4, 10, QChar(u'0'));
}

QString stateText(const Gpu &gpu)
{
    switch (gpu.state) {
    case Gpu::State::Lost:
        return DeviceModel::tr("Lost: it no longer answers");
    case Gpu::State::Failed:
        return DeviceModel::tr("Its driver answers with an error");
    case Gpu::State::Ready:
        break;
    }
    return gpu.mig ? DeviceModel::tr("Divided into instances (MIG)") : QString();
}

/// Who has it or is on it, each once: jobs first.
QString usersText(const Gpu &gpu, const QList<DeviceJob> &jobs)
{
    QStringList names;
    QStringList others;
    for (const DeviceJob &job : jobs) {
        if (job.gpus.contains(gpu.uuid))
            names.append(jobText(job.id, jobs));
    }
    for (const DeviceProcess &process : gpu.processes) {
        const QString name = process.job.isEmpty() ? process.owner : jobText(process.job, jobs);
        QStringList &list = process.job.isEmpty() ? others : names;
        if (!name.isEmpty() && !list.contains(name))
            list.append(name);
    }
    return (names + others).join(QStringLiteral(", "));
}

} // namespace

DeviceModel::DeviceModel(QObject *parent) : QAbstractItemModel(parent) {}

DeviceModel::~DeviceModel() = default;

DeviceModel::Row DeviceModel::processRow(const DeviceProcess &process, const rpc::DeviceList::Reply &devices)
{
    Row row{QStringLiteral("process %1").arg(process.pid), QList<Cell>(ColumnCount), process.job, false, {}};
    row.cells[NameColumn].text = process.command.isEmpty()
                                     ? tr("Process %1").arg(process.pid)
                                     : tr("%1 (%2)").arg(process.command, QString::number(process.pid));
    row.cells[UserColumn].text =
        process.job.isEmpty() ? process.owner : tr("Job %1").arg(jobText(process.job, devices.jobs));
    if (process.job.isEmpty())
        row.cells[UserColumn].tip = tr("Not a job of Trainshed");
    if (process.cores >= 0)
        row.cells[BusyColumn].text = tr("%1 vCPUs").arg(QLocale().toString(process.cores, 'f', 1));
    if (process.memory >= 0)
        row.cells[MemoryColumn].text = bytesText(process.memory);
    return row;
}

DeviceModel::Row DeviceModel::cpuRow(const rpc::DeviceList::Reply &devices)
{
    const CpuUse &cpu = devices.report.cpu;
    Row row{QStringLiteral("cpu"), QList<Cell>(ColumnCount), {}, false, {}};
    row.cells[NameColumn].text = tr("CPU");
    row.cells[UserColumn].text =
        tr("%1 of %2 vCPUs given to jobs")
            .arg(QString::number(devices.cpus - devices.cpusFree), QString::number(devices.cpus));
    if (cpu.utilization >= 0)
        row.cells[BusyColumn] = {cells::percent(cpu.utilization), {}, cpu.utilization};
    if (cpu.memoryUsed >= 0 && devices.memoryTotal > 0)
        row.cells[MemoryColumn] = {
            tr("%1 of %2").arg(bytesText(cpu.memoryUsed), bytesText(devices.memoryTotal)),
            {},
            double(cpu.memoryUsed) / double(devices.memoryTotal)};
    for (const DeviceJob &job : devices.jobs) {
        Row child{QString(u"job " + job.id), QList<Cell>(ColumnCount), job.id, false, {}};
        child.cells[NameColumn].text = tr("Job %1").arg(jobText(job.id, devices.jobs));
        QStringList given{tr("%n vCPU(s)", nullptr, job.cpus)};
        if (!job.gpus.isEmpty())
            given.append(tr("%n GPU(s)", nullptr, static_cast<int>(job.gpus.size())));
        child.cells[UserColumn].text = tr("Given: %1").arg(given.join(QStringLiteral(", ")));
        row.rows.append(child);
    }
    for (const DeviceProcess &process : cpu.processes)
        row.rows.append(processRow(process, devices));
    return row;
}

DeviceModel::Row DeviceModel::gpuRow(const Gpu &gpu, const rpc::DeviceList::Reply &devices)
{
    Row row{gpu.uuid.isEmpty() ? QString(gpu.vendor + QString::number(gpu.index)) : gpu.uuid,
            QList<Cell>(ColumnCount),
            {},
            gpu.state != Gpu::State::Ready,
            {}};
    row.gpu = gpu.uuid;
    row.reserved = devices.reserved.contains(gpu.uuid);
    Cell &name = row.cells[NameColumn];
    name.text = gpu.parent.isEmpty() ? tr("GPU %1: %2").arg(QString::number(gpu.index), gpu.name)
                                     : tr("Part of GPU %1: %2").arg(QString::number(gpu.index), gpu.name);
    name.tip = gpu.pci.isEmpty() ? gpu.uuid : tr("%1, PCI address %2").arg(gpu.uuid, gpu.pci);
    row.cells[UserColumn] = {stateText(gpu), gpu.detail, -1};
    if (row.cells[UserColumn].text.isEmpty())
        row.cells[UserColumn].text = usersText(gpu, devices.jobs);
    if (row.cells[UserColumn].text.isEmpty())
        row.cells[UserColumn].text = row.reserved ? tr("Reserved") : tr("Free");
    else if (row.reserved)
        row.cells[UserColumn].text = tr("Reserved; %1").arg(row.cells[UserColumn].text);
    if (gpu.utilization >= 0)
        row.cells[BusyColumn] = {cells::percent(gpu.utilization), {}, gpu.utilization};
    if (gpu.memoryTotal > 0)
        row.cells[MemoryColumn] = {tr("%1 of %2").arg(bytesText(gpu.memoryUsed), bytesText(gpu.memoryTotal)),
                                   {},
                                   double(gpu.memoryUsed) / double(gpu.memoryTotal)};
    if (gpu.temperature >= 0)
        row.cells[HeatColumn].text = tr("%1 °C").arg(QLocale().toString(std::lround(gpu.temperature)));
    if (gpu.power >= 0) {
        const QString watts = QLocale().toString(std::lround(gpu.power));
        row.cells[PowerColumn].text =
            gpu.powerLimit > 0 ? tr("%1 of %2 W").arg(watts, QLocale().toString(std::lround(gpu.powerLimit)))
                               : tr("%1 W").arg(watts);
    }
    for (const DeviceProcess &process : gpu.processes)
        row.rows.append(processRow(process, devices));
    return row;
}

QList<DeviceModel::Row> DeviceModel::rowsOf(const rpc::DeviceList::Reply &devices)
{
    QList<Row> rows{cpuRow(devices)};
    for (const Gpu &gpu : devices.report.gpus)
        rows.append(gpuRow(gpu, devices));
    return rows;
}

void DeviceModel::setDevices(const rpc::DeviceList::Reply &devices)
{
    update(&m_rows, rowsOf(devices), {});
}

/// Rows that are gone leave, those that stay change in place, new ones come where they belong. One that has
/// changed its place leaves and comes again.
void DeviceModel::update(QList<Row> *rows, const QList<Row> &next, const QModelIndex &parent)
{
    for (int i = 0; i < next.size(); ++i) {
        const auto isIt = [&](const Row &row) { return row.key == next[i].key; };
        const auto isWanted = [&](const Row &row) {
            return std::any_of(next.cbegin() + i, next.cend(),
                               [&](const Row &n) { return n.key == row.key; });
        };
        while (i < rows->size() && !isIt(rows->at(i)) && !isWanted(rows->at(i))) {
            beginRemoveRows(parent, i, i);
            rows->removeAt(i);
            endRemoveRows();
        }
        if (i < rows->size() && isIt(rows->at(i))) {
            Row &row = (*rows)[i];
            if (row.cells != next[i].cells || row.job != next[i].job || row.trouble != next[i].trouble ||
                row.reserved != next[i].reserved) {
                row.reserved = next[i].reserved;
                row.cells = next[i].cells;
                row.job = next[i].job;
                row.trouble = next[i].trouble;
                Q_EMIT dataChanged(index(i, 0, parent), index(i, ColumnCount - 1, parent));
            }
            if (!parent.isValid())
                update(&row.rows, next[i].rows, index(i, 0));
            continue;
        }
        const auto later =
            std::find_if(rows->cbegin() + std::min<qsizetype>(i, rows->size()), rows->cend(), isIt);
        if (later != rows->cend()) {
            const int at = int(later - rows->cbegin());
            beginRemoveRows(parent, at, at);
            rows->removeAt(at);
            endRemoveRows();
        }
        beginInsertRows(parent, i, i);
        rows->insert(i, next[i]);
        endInsertRows();
    }
    if (rows->size() > next.size()) {
        beginRemoveRows(parent, int(next.size()), int(rows->size()) - 1);
        rows->resize(next.size());
        endRemoveRows();
    }
}

/// An index holds 0 for a device, for what is on it 1 + the device's row.
QModelIndex DeviceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex DeviceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == 0 && parent.column() == 0 && parent.row() < m_rows.size()
               ? int(m_rows[parent.row()].rows.size())
               : 0;
}

int DeviceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const DeviceModel::Row *DeviceModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == 0)
        return index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    const QList<Row> &rows = m_rows[qsizetype(index.internalId()) - 1].rows;
    return index.row() < rows.size() ? &rows[index.row()] : nullptr;
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const Cell &cell = row->cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant(cell.text) : QVariant(cell.tip);
    case Qt::TextAlignmentRole:
        return index.column() >= HeatColumn ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter)
                                            : QVariant();
    case ShareRole:
        return cell.share < 0 ? QVariant() : QVariant(std::clamp(cell.share, 0.0, 1.0));
    case JobRole:
        return row->job;
    case TroubleRole:
        return row->trouble;
    case GpuRole:
        return row->gpu;
    case ReservedRole:
        return row->reserved;
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= HeatColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Device");
    case UserColumn:
        return tr("Used by");
    case BusyColumn:
        return tr("Busy");
    case MemoryColumn:
        return tr("Memory");
    case HeatColumn:
        return tr("Temperature");
    case PowerColumn:
        return tr("Power");
    default:
        return {};
    }
}

} // namespace trainshed
