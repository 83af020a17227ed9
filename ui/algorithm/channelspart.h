// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/algorithm/editorpart.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trainshed {

class ChannelRow;

/// The inputs, or the outputs, of an algorithm.
class ChannelsPart final : public EditorPart
{
    Q_OBJECT
public:
    explicit ChannelsPart(bool input, QWidget *parent = nullptr);
    ~ChannelsPart() override;

    void store(Algorithm &algorithm) const override;

protected:
    void show(const Algorithm &algorithm) override;

private:
    void add();
    void remove(int index);
    void showAll();
    qsizetype count() const { return m_input ? m_inputs.size() : m_outputs.size(); }

    bool m_input;
    QLabel *m_none;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<ChannelRow *> m_rows;
    QList<InputChannel> m_inputs; ///< as loaded: what the rows don't edit
    QList<OutputChannel> m_outputs;
};

} // namespace trainshed
