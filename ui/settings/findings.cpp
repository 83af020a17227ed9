// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/findings.h"

#include "ui/style/icons.h"

#include <QGridLayout>
#include <QLabel>

namespace trainshed {

namespace {

constexpr int symbolSize = 16;

QString titleOf(StorageStep step)
{
    switch (step) {
    case StorageStep::Reach:
        return Findings::tr("Reachable");
    case StorageStep::Tls:
        return Findings::tr("Encryption");
    case StorageStep::Keys:
        return Findings::tr("Keys");
    case StorageStep::List:
        break;
    }
    return Findings::tr("Listing");
}

QString stateOf(StorageStepState state)
{
    switch (state) {
    case StorageStepState::Works:
        return Findings::tr("works");
    case StorageStepState::Doubtful:
        return Findings::tr("doubtful");
    case StorageStepState::Fails:
        return Findings::tr("fails");
    case StorageStepState::NotTried:
        break;
    }
    return Findings::tr("not tried");
}

QString symbolOf(StorageStepState state)
{
    switch (state) {
    case StorageStepState::Works:
        return QStringLiteral("ok");
    case StorageStepState::Doubtful:
        return QStringLiteral("warning");
    case StorageStepState::Fails:
        return QStringLiteral("error");
    case StorageStepState::NotTried:
        break;
    }
    return {};
}

} // namespace

Findings::Findings(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("storageFindings"));
    setFocusPolicy(Qt::TabFocus);
    m_grid->setContentsMargins(0, 2, 0, 2);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(8);
    hide();
}

Findings::~Findings() = default;

void Findings::clear()
{
    show({});
}

void Findings::show(const QList<StorageFinding> &findings)
{
    m_findings = findings;
    draw();
    setAccessibleName(text());
    setVisible(!findings.isEmpty());
}

void Findings::draw()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const StorageFinding &finding : std::as_const(m_findings)) {
        auto *symbol = new QLabel(this);
        symbol->setPixmap(icon(symbolOf(finding.state)).pixmap(symbolSize));
        symbol->setToolTip(stateOf(finding.state));
        auto *title = new QLabel(titleOf(finding.step), this);
        auto *text = new QLabel(finding.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setEnabled(finding.state != StorageStepState::NotTried);
        m_grid->addWidget(symbol, row, 0, Qt::AlignTop);
        m_grid->addWidget(title, row, 1, Qt::AlignTop);
        m_grid->addWidget(text, row, 2);
        ++row;
    }
}

QString Findings::text() const
{
    QStringList lines;
    for (const StorageFinding &finding : m_findings)
        lines.append(tr("%1 (%2): %3").arg(titleOf(finding.step), stateOf(finding.state), finding.text));
    return lines.join(u'\n');
}

} // namespace trainshed
