// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/algorithm/editorpart.h"

class QCheckBox;

namespace trainshed {

class ComboBox;

/// What a job of the algorithm may run on.
class ConstraintsPart final : public EditorPart
{
    Q_OBJECT
public:
    explicit ConstraintsPart(QWidget *parent = nullptr);
    ~ConstraintsPart() override;

    void store(Algorithm &algorithm) const override;

protected:
    void show(const Algorithm &algorithm) override;

private:
    ComboBox *m_types;
    QCheckBox *m_multiCard;
    QCheckBox *m_distributed;
    QList<ResourceType> m_loaded;
};

} // namespace trainshed
