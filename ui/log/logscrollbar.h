// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QScrollBar>

namespace trainshed {

/// A vertical scroll bar with marks for what was found in the document, each in its share of the length.
class LogScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit LogScrollBar(QWidget *parent = nullptr);
    ~LogScrollBar() override;

    /// Each bit is a stretch of the document, all equally long. Empty: no marks.
    void setMatches(const QBitArray &stretches);
    void setErrors(const QBitArray &stretches);
    QBitArray matches() const { return m_matches; }
    QBitArray errors() const { return m_errors; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void draw(QPainter *painter, const QBitArray &stretches, const QColor &colour, double from,
              double to) const;

    QBitArray m_matches;
    QBitArray m_errors;
};

} // namespace trainshed
