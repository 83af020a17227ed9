// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/channelrow.h"

#include "ui/algorithm/editorpart.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/iconbutton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace trainshed {

namespace {

QString numbered(bool input, const char *what, int index)
{
    return numberedName(what, index)
        .prepend(input ? QLatin1String("algorithmInput") : QLatin1String("algorithmOutput"));
}

} // namespace

ChannelRow::ChannelRow(bool input, int index, QWidget *parent)
    : QFrame(parent)
    , m_input(input)
    , m_index(index)
    , m_name(new QLineEdit(this))
    , m_access(new ComboBox(this))
    , m_description(new QLineEdit(this))
    , m_constraint(new ComboBox(this))
    , m_required(new QCheckBox(tr("Required"), this))
    , m_remove(iconButton(QStringLiteral("remove"), numbered(input, "Remove", index), this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(numbered(input, "Row", index));
    build();
    wire();
}

ChannelRow::~ChannelRow() = default;

void ChannelRow::build()
{
    m_name->setObjectName(numbered(m_input, "Name", m_index));
    m_access->setObjectName(numbered(m_input, "Access", m_index));
    m_description->setObjectName(numbered(m_input, "Description", m_index));
    m_constraint->setObjectName(numbered(m_input, "Constraint", m_index));
    m_required->setObjectName(numbered(m_input, "Required", m_index));
    m_access->addItem(tr("Hyperparameters"), int(AccessMethod::Hyperparameters));
    m_access->addItem(tr("Environment variables"), int(AccessMethod::Environment));
    m_constraint->addItem(tr("Any source"), int(SourceConstraint::Any));
    m_constraint->addItem(tr("Storage path"), int(SourceConstraint::StoragePath));
    m_constraint->addItem(tr("Dataset"), int(SourceConstraint::Dataset));
    const int number = m_index + 1;
    const auto named = [this, number](const QString &input, const QString &output) {
        return (m_input ? input : output).arg(number);
    };
    m_required->setAccessibleName(named(tr("Input %1 is required"), tr("Output %1 is required")));
    m_remove->setAccessibleName(named(tr("Remove input %1"), tr("Remove output %1")));
    m_remove->setToolTip(m_remove->accessibleName());

    const QString prefix =
        (m_input ? QStringLiteral("inputs[%1].") : QStringLiteral("outputs[%1].")).arg(m_index);
    PairGrid grid(this);
    const auto add = [&](int row, int column, const QString &path, const QString &label, QWidget *editor,
                         const QString &name, bool wide = false) {
        m_fields.append(grid.add(row, column, QString(prefix + path), label, editor, name, wide));
    };
    add(0, 0, QStringLiteral("name"), tr("Parameter name:"), m_name,
        named(tr("Name of input %1"), tr("Name of output %1")));
    add(0, 1, QStringLiteral("access"), tr("Obtained from:"), m_access,
        named(tr("Input %1 obtained from"), tr("Output %1 obtained from")));
    add(1, 0, QStringLiteral("description"), tr("Description:"), m_description,
        named(tr("Description of input %1"), tr("Description of output %1")), !m_input);
    if (m_input)
        add(1, 1, QStringLiteral("constraint"), tr("Source:"), m_constraint,
            tr("Source of input %1").arg(number));
    m_constraint->setVisible(m_input);
    grid.layout()->addWidget(m_required, 4, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 6, 8);
    row->addLayout(grid.layout(), 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
}

void ChannelRow::wire()
{
    const auto say = [this] { Q_EMIT changed(); };
    connect(m_name, &QLineEdit::textChanged, this, say);
    connect(m_description, &QLineEdit::textChanged, this, say);
    connect(m_access, &QComboBox::currentIndexChanged, this, say);
    connect(m_constraint, &QComboBox::currentIndexChanged, this, say);
    connect(m_required, &QCheckBox::toggled, this, say);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
}

void ChannelRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ChannelRow::show(const QString &name, const QString &description, AccessMethod access, bool required)
{
    if (m_name->text() != name)
        m_name->setText(name);
    // A line shows no line breaks: what was not edited stays as it was (store()).
    m_description->setText(QString(description).replace(u'\n', u' '));
    m_description->setProperty("loaded", description);
    m_access->setCurrentIndex(m_access->findData(int(access)));
    m_required->setChecked(required);
}

void ChannelRow::load(const InputChannel &channel)
{
    show(channel.name, channel.description, channel.access, channel.required);
    m_constraint->setCurrentIndex(m_constraint->findData(int(channel.constraint)));
}

void ChannelRow::load(const OutputChannel &channel)
{
    show(channel.name, channel.description, channel.access, channel.required);
}

AccessMethod ChannelRow::access() const
{
    return AccessMethod(m_access->currentData().toInt());
}

void ChannelRow::store(InputChannel &channel) const
{
    channel.name = m_name->text();
    const QString loaded = m_description->property("loaded").toString();
    const bool same = m_description->text() == QString(loaded).replace(u'\n', u' ');
    channel.description = same ? loaded : m_description->text();
    channel.access = access();
    channel.constraint = SourceConstraint(m_constraint->currentData().toInt());
    channel.required = m_required->isChecked();
}

void ChannelRow::store(OutputChannel &channel) const
{
    InputChannel common;
    store(common);
    channel.name = common.name;
    channel.description = common.description;
    channel.access = common.access;
    channel.required = common.required;
}

} // namespace trainshed
