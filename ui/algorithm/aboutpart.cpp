// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/aboutpart.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace trainshed {

AboutPart::AboutPart(QWidget *parent)
    : EditorPart({QStringLiteral("name"), QStringLiteral("description")}, parent)
    , m_name(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
{
    m_name->setObjectName(QStringLiteral("algorithmName"));
    m_description->setObjectName(QStringLiteral("algorithmDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    FieldGrid grid(this);
    Field *name = grid.add(QStringLiteral("name"), tr("&Name:"), m_name, true, tr("Algorithm name"));
    name->setHelp(tr("1–64 letters, digits, “-” and “_”."));
    addField(name);
    addField(grid.add(QStringLiteral("description"), tr("&Description:"), m_description, true,
                      tr("Algorithm description")));
    setLayout(grid.layout());
    connect(m_name, &QLineEdit::textChanged, this, [this] { edited(); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { edited(); });
}

AboutPart::~AboutPart() = default;

void AboutPart::show(const Algorithm &algorithm)
{
    if (m_name->text() != algorithm.name)
        m_name->setText(algorithm.name);
    if (m_description->toPlainText() != algorithm.description)
        m_description->setPlainText(algorithm.description);
}

void AboutPart::store(Algorithm &algorithm) const
{
    algorithm.name = m_name->text();
    algorithm.description = m_description->toPlainText();
}

} // namespace trainshed
