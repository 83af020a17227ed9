// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/algorithm/editorpart.h"

class QLineEdit;
class QPlainTextEdit;

namespace trainshed {

/// Name and description.
class AboutPart final : public EditorPart
{
    Q_OBJECT
public:
    explicit AboutPart(QWidget *parent = nullptr);
    ~AboutPart() override;

    void store(Algorithm &algorithm) const override;

protected:
    void show(const Algorithm &algorithm) override;

private:
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
};

} // namespace trainshed
