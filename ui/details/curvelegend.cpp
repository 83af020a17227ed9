// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/curvelegend.h"

#include "ui/details/charttools.h"
#include "ui/widgets/looks.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace trainshed {

CurveLegend::CurveLegend(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    calmSelection(this);
    for (const bool shown : {true, false}) {
        auto *action = new QAction(shown ? tr("Show &all") : tr("&Hide all"), this);
        action->setObjectName(shown ? QStringLiteral("legendShowAll") : QStringLiteral("legendHideAll"));
        connect(action, &QAction::triggered, this, [this, shown] { setAllShown(shown); });
        addAction(action);
    }
    connect(this, &QListWidget::itemChanged, this, &CurveLegend::noteChange);
    connect(this, &QListWidget::itemPressed, this,
            [this](const QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        // On the box the list has done it itself.
        if (item->checkState() == m_pressed)
            item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(this, &QListWidget::itemEntered, this, &CurveLegend::emphasise);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (hasFocus() && !m_filling)
            emphasise(item);
    });
}

CurveLegend::~CurveLegend() = default;

QColor CurveLegend::colourOf(qsizetype place)
{
    static const std::array<QRgb, 10> first{0x2a6fdb, 0xc76b00, 0x1a8f6a, 0x8e4ec6, 0xc4314b,
                                            0x7a6a00, 0x0e86a8, 0xb0479a, 0x5a7d2b, 0x6d6f78};
    if (place < static_cast<qsizetype>(first.size()))
        return QColor(first.at(static_cast<std::size_t>(place)));
    // Hues as far from those before as a golden angle is; three depths.
    const int hue = static_cast<int>(static_cast<double>(place) * 137.508) % 360;
    return QColor::fromHsv(hue, 190, 130 + static_cast<int>(place % 3) * 45);
}

QString CurveLegend::idOf(const QListWidgetItem *item) const
{
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void CurveLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_filling = true;
    const QString current = idOf(currentItem());
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.name, this);
        item->setData(Qt::UserRole, entry.id);
        item->setToolTip(entry.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isShown(entry.id) ? Qt::Checked : Qt::Unchecked);
        if (entry.id == current)
            setCurrentItem(item);
    }
    paintSigns();
    m_filling = false;
}

void CurveLegend::paintSigns()
{
    const bool filling = std::exchange(m_filling, true);
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(ChartTools::swatch(m_entries.at(row).colour, palette().color(QPalette::Base)));
    m_filling = filling;
}

void CurveLegend::noteChange(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString id = idOf(item);
    const bool shown = item->checkState() == Qt::Checked;
    if (shown == isShown(id))
        return;
    if (shown)
        m_hidden.remove(id);
    else
        m_hidden.insert(id);
    Q_EMIT shownChanged(id, shown);
}

void CurveLegend::setAllShown(bool shown)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
}

void CurveLegend::emphasise(const QListWidgetItem *item)
{
    const QString id = idOf(item);
    Q_EMIT emphasised(count() > 1 && isShown(id) ? id : QString());
}

/// As wide as its names, within reason.
QSize CurveLegend::sizeHint() const
{
    int widest = 0;
    for (const Entry &entry : m_entries)
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry.name));
    const int unit = fontMetrics().averageCharWidth();
    return {std::clamp(widest + 12 * unit, 18 * unit, 42 * unit), QListWidget::sizeHint().height()};
}

void CurveLegend::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSigns();
}

void CurveLegend::leaveEvent(QEvent *event)
{
    QListWidget::leaveEvent(event);
    emphasise(hasFocus() ? currentItem() : nullptr);
}

void CurveLegend::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        emphasise(currentItem());
}

void CurveLegend::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    emphasise(nullptr);
}

} // namespace trainshed
