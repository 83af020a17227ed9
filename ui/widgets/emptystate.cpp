// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int iconSize = 56;
constexpr int textWidth = 420;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMinimumWidth(textWidth);
    m_text->setMaximumWidth(textWidth);
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

EmptyState::~EmptyState() = default;

void EmptyState::setIcon(const QIcon &icon)
{
    m_symbol = icon;
    draw();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    nameButton();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    // Centred in a layout, a label is given the height of one line whatever it holds.
    m_text->setMinimumHeight(m_text->heightForWidth(textWidth));
}

void EmptyState::setButton(const QString &text, const QString &objectName, const QIcon &icon)
{
    m_button->setText(text);
    m_button->setObjectName(objectName);
    m_button->setIcon(icon);
    m_button->setVisible(!text.isEmpty());
    nameButton();
}

// Several pages of one window have a "Clear search": told apart by what they say above it.
void EmptyState::nameButton()
{
    // Without a text it is put away: a name of its own would make it look like one that is shown.
    const QString text = m_button->text();
    m_button->setAccessibleName(
        text.isEmpty() || m_title->text().isEmpty() ? text : tr("%1 (%2)").arg(text, m_title->text()));
}

QPushButton *EmptyState::button() const
{
    return m_button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void EmptyState::draw()
{
    m_icon->setPixmap(m_symbol.pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
}

} // namespace trainshed
