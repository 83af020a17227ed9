// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/channelspart.h"

#include "ui/algorithm/channelrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/quiet.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

namespace {

template<typename Channel>
void addTo(QList<Channel> &list, const QString &recommended)
{
    const bool taken = std::any_of(list.cbegin(), list.cend(),
                                   [&](const Channel &channel) { return channel.name == recommended; });
    Channel channel;
    if (!taken)
        channel.name = recommended;
    list.append(channel);
}

} // namespace

ChannelsPart::ChannelsPart(bool input, QWidget *parent)
    : EditorPart({input ? QStringLiteral("inputs") : QStringLiteral("outputs")}, parent)
    , m_input(input)
    , m_none(quietLabel(input ? tr("No input: the script is told of no data.")
                              : tr("No output: what the script writes elsewhere is not kept."),
                        this))
    , m_column(new QVBoxLayout)
    , m_add(input ? addButton(tr("Add &Input"), QStringLiteral("algorithmAddInput"), this)
                  : addButton(tr("Add &Output"), QStringLiteral("algorithmAddOutput"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ChannelsPart::add);
}

ChannelsPart::~ChannelsPart() = default;

void ChannelsPart::store(Algorithm &algorithm) const
{
    if (m_input) {
        algorithm.inputs = m_inputs;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_rows[i]->store(algorithm.inputs[i]);
    } else {
        algorithm.outputs = m_outputs;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_rows[i]->store(algorithm.outputs[i]);
    }
}

void ChannelsPart::show(const Algorithm &algorithm)
{
    m_inputs = algorithm.inputs;
    m_outputs = algorithm.outputs;
    showAll();
}

void ChannelsPart::showAll()
{
    while (m_rows.size() > count()) {
        // It may be the one whose button is being pressed.
        ChannelRow *last = m_rows.takeLast();
        last->disconnect(this);
        last->hide();
        last->deleteLater();
    }
    while (m_rows.size() < count()) {
        auto *row = new ChannelRow(m_input, int(m_rows.size()), this);
        connect(row, &ChannelRow::changed, this, [this] { edited(); });
        connect(row, &ChannelRow::removeWanted, this, &ChannelsPart::remove);
        addFields(row->fields());
        m_column->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_input)
            m_rows[i]->load(m_inputs[i]);
        else
            m_rows[i]->load(m_outputs[i]);
    }
    m_none->setVisible(m_rows.isEmpty());
}

void ChannelsPart::add()
{
    Algorithm now;
    store(now);
    if (m_input)
        addTo(now.inputs, QStringLiteral("data_url"));
    else
        addTo(now.outputs, QStringLiteral("train_url"));
    load(now);
    m_rows.last()->focusName();
    edited();
}

void ChannelsPart::remove(int index)
{
    Algorithm now;
    store(now);
    if (m_input)
        now.inputs.removeAt(index);
    else
        now.outputs.removeAt(index);
    load(now);
    m_add->setFocus(Qt::OtherFocusReason);
    edited();
}

} // namespace trainshed
