// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/attentionpage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QVBoxLayout>

namespace trainshed {

AttentionPage::AttentionPage(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_own(new QGroupBox(tr("Desktop notifications"), this))
{
    setObjectName(QStringLiteral("settings-attention"));
    m_own->setObjectName(QStringLiteral("noticeChoices"));
    new QVBoxLayout(m_own);
    m_ends = addBox(QStringLiteral("notifyEnds"), tr("When a job compl&etes or reaches its time limit"), {});
    m_failures =
        addBox(QStringLiteral("notifyFailures"), tr("When a job &fails, with the last error in its log"), {});
    m_hangs = addBox(QStringLiteral("notifyHangs"), tr("When a job may &hang"), {});
    m_tray = addBox(QStringLiteral("showTray"), tr("Show how many jobs run and wait in the system &tray"),
                    tr("Closing the window still ends the program; jobs go on."));
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setVerticalSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(14);
    column->addLayout(m_form);
    column->addWidget(m_own);
    column->addWidget(m_tray);
    column->addStretch(1);
}

AttentionPage::~AttentionPage() = default;

QCheckBox *AttentionPage::addBox(const QString &name, const QString &text, const QString &tip)
{
    auto *box = new QCheckBox(text, m_own);
    box->setObjectName(name);
    box->setToolTip(tip);
    m_own->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &AttentionPage::changed);
    return box;
}

void AttentionPage::setSettings(const AttentionSettings &settings, bool trayPossible)
{
    m_trayPossible = trayPossible;
    m_ends->setChecked(settings.ends);
    m_failures->setChecked(settings.failures);
    m_hangs->setChecked(settings.hangs);
    m_tray->setChecked(settings.tray);
    // One that is on can be switched off, wherever the home was used before.
    m_tray->setEnabled(trayPossible || settings.tray);
    if (!trayPossible)
        m_tray->setToolTip(tr("This desktop has no system tray."));
}

AttentionSettings AttentionPage::settings() const
{
    return {m_ends->isChecked(), m_failures->isChecked(), m_hangs->isChecked(), m_tray->isChecked()};
}

} // namespace trainshed
