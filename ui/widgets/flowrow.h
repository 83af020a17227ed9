// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace trainshed {

/// Widgets in a row that goes on in the next line where it is too long, so that a window can be made as
/// narrow as its widest single widget. The last widget stands at the end of its line. Mirrored where one
/// reads from right to left.
class FlowRow : public QLayout
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override; ///< takes it over
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places them, or only finds out how high they get.
    int arrange(const QRect &rect, bool place) const;
    int placeLine(const QList<QLayoutItem *> &line, const QRect &inside, int top, bool last,
                  bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace trainshed
