// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/resourcespage.h"

#include "model/items/devicemodel.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

constexpr int periodMs = 1000;
constexpr qint64 oldMs = 5000; ///< what is older is said to be

/// A bar below the number, where there is a share of something.
class ShareDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = RoomyDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), rowHeight(option.fontMetrics) + 4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RoomyDelegate::paint(painter, option, index);
        const QVariant share = index.data(DeviceModel::ShareRole);
        if (!share.isValid())
            return;
        constexpr int margin = 6;
        constexpr int thickness = 3;
        QRect track(option.rect.left() + margin, option.rect.bottom() - thickness - 2,
                    option.rect.width() - 2 * margin, thickness);
        painter->save();
        painter->setPen(Qt::NoPen);
        QColor ground = option.palette.color(QPalette::Text);
        ground.setAlphaF(0.12F);
        painter->fillRect(track, ground);
        const int filled = static_cast<int>(std::lround(track.width() * share.toDouble()));
        const QRect bar =
            QStyle::visualRect(option.direction, track, QRect(track.topLeft(), QSize(filled, thickness)));
        painter->fillRect(bar, QApplication::palette().color(QPalette::Highlight));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        if (index.column() != DeviceModel::UserColumn || !index.data(DeviceModel::TroubleRole).toBool())
            return;
        option->icon = icon(QStringLiteral("error"));
        option->features |= QStyleOptionViewItem::HasDecoration;
        keepIcon(option);
    }
};

} // namespace

ResourcesPage::ResourcesPage(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(new DeviceModel(this))
    , m_message(new MessageBar(this))
    , m_tree(new QTreeView(this))
    , m_reserve(new QAction(tr("&Keep Free of Jobs"), this))
{
    setObjectName(QStringLiteral("resourcesPage"));
    m_message->setObjectName(QStringLiteral("resourcesMessage"));
    m_message->setAccessibleName(tr("Resources message"));
    m_message->setClosable(false);
    m_tree->setObjectName(QStringLiteral("resourcesTree"));
    m_tree->setAccessibleName(tr("Devices of this computer"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setItemDelegate(new ShareDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(DeviceModel::NameColumn, QHeaderView::Stretch);
    const QFontMetrics metrics(m_tree->font());
    const auto widen = [&](int column, const QString &longest) {
        m_tree->header()->resizeSection(column,
                                        metrics.horizontalAdvance(longest) + 2 * metrics.averageCharWidth());
    };
    widen(DeviceModel::UserColumn, QStringLiteral("Job a-name-of-the-usual-length V0001"));
    widen(DeviceModel::BusyColumn, QStringLiteral("100.0 vCPUs  "));
    widen(DeviceModel::MemoryColumn, QStringLiteral("100.0 GiB of 100.0 GiB "));
    widen(DeviceModel::HeatColumn, QStringLiteral("Temperature  "));
    widen(DeviceModel::PowerColumn, QStringLiteral("1000 of 1000 W"));
    calmSelection(m_tree);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_tree, 1);
    m_reserve->setObjectName(QStringLiteral("resourcesReserve"));
    m_reserve->setCheckable(true);
    m_reserve->setToolTip(tr("No job is given this GPU; one that has it goes on"));
    m_tree->addAction(m_reserve);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_reserve, &QAction::triggered, this, &ResourcesPage::reserve);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResourcesPage::showReserved);
    m_timer.setInterval(periodMs);
    connect(&m_timer, &QTimer::timeout, this, &ResourcesPage::ask);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString job = index.data(DeviceModel::JobRole).toString();
        if (!job.isEmpty())
            Q_EMIT jobRequested(JobId(job));
    });
    connect(m_client, &EngineClient::stateChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

ResourcesPage::~ResourcesPage() = default;

void ResourcesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    ask();
}

void ResourcesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void ResourcesPage::ask()
{
    if (m_asking || m_client->state() != EngineClient::State::Live)
        return;
    m_asking = true;
    m_client->call(rpc::DeviceList{}, this, [this](const Result<rpc::DeviceList::Reply> &reply) {
        m_asking = false;
        take(reply);
    });
}

void ResourcesPage::take(const Result<rpc::DeviceList::Reply> &reply)
{
    if (!reply) {
        const ErrorCode code = reply.error().code;
        if (code != ErrorCode::Unreachable && code != ErrorCode::Cancelled) { // the banner says that
            m_problem = reply.error().text();
            m_message->showMessage(MessageBar::Kind::Error, m_problem);
        }
        return;
    }
    m_model->setDevices(*reply);
    if (!m_opened) {
        m_opened = true;
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    showProblem(*reply);
    showReserved();
}

void ResourcesPage::showReserved()
{
    const QModelIndex row = m_tree->currentIndex();
    m_reserve->setEnabled(!row.data(DeviceModel::GpuRole).toString().isEmpty());
    m_reserve->setChecked(row.data(DeviceModel::ReservedRole).toBool());
}

void ResourcesPage::reserve(bool reserved)
{
    const QString gpu = m_tree->currentIndex().data(DeviceModel::GpuRole).toString();
    m_client->call(rpc::DeviceReserve{gpu, reserved}, this, [this](const Result<rpc::None> &reply) {
        if (!reply)
            m_message->showMessage(MessageBar::Kind::Error, reply.error().text());
        ask();
    });
}

/// What lasts is said once, not each second: a screen reader would never be silent.
void ResourcesPage::showProblem(const rpc::DeviceList::Reply &devices)
{
    QString problem = devices.problem;
    if (!problem.isEmpty() && devices.age > oldMs && !devices.report.gpus.isEmpty()) {
        // Tens of seconds: the sentence does not change each time.
        const qint64 age = devices.age < 60'000 ? devices.age / 10'000 * 10'000 : devices.age;
        problem =
            tr("%1 The last answer is %2 old.").arg(problem, durationText(std::max<qint64>(age, oldMs)));
    }
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (problem.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(MessageBar::Kind::Warning, problem);
}

} // namespace trainshed
