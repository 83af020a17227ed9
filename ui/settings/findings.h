// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/messages/storagevalues.h"

#include <QWidget>

class QGridLayout;

namespace trainshed {

/// What a test of a storage profile found: a line for each step, with a symbol. Hidden while there is
/// nothing.
class Findings final : public QWidget
{
    Q_OBJECT
public:
    explicit Findings(QWidget *parent);
    ~Findings() override;

    void show(const QList<StorageFinding> &findings);
    void clear();
    /// All lines as text, for a screen reader.
    QString text() const;

private:
    void draw();

    QList<StorageFinding> m_findings;
    QGridLayout *m_grid;
};

} // namespace trainshed
