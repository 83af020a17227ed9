// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/tint.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace trainshed {

namespace {

QRgb accentOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return 0x2f74c0;
    case MessageBar::Kind::Success:
        return 0x2e9e5b;
    case MessageBar::Kind::Warning:
        return 0xd19a00;
    case MessageBar::Kind::Error:
        break;
    }
    return 0xd03b3b;
}

QStyle::StandardPixmap symbolOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return QStyle::SP_MessageBoxInformation;
    case MessageBar::Kind::Success:
        return QStyle::SP_DialogApplyButton;
    case MessageBar::Kind::Warning:
        return QStyle::SP_MessageBoxWarning;
    case MessageBar::Kind::Error:
        break;
    }
    return QStyle::SP_MessageBoxCritical;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_second(new QToolButton(this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_second->setObjectName(QStringLiteral("messageSecondAction"));
    m_second->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    // Named and shown with the first message, when the bar has its own name.
    m_close->hide();
    m_action->hide();
    m_second->hide();
    m_close->setToolTip(tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_second, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    // Copies: what is run may show the next message.
    connect(m_action, &QToolButton::clicked, this, [this] { run(std::function(m_run)); });
    connect(m_second, &QToolButton::clicked, this, [this] { run(std::function(m_runSecond)); });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showMessage(Kind kind, const QString &text, const QString &actionText,
                             std::function<void()> action)
{
    m_kind = kind;
    m_run = std::move(action);
    m_text->setText(text);
    m_action->setText(actionText);
    nameButton(m_action, actionText);
    nameButton(m_close, tr("Close message"));
    m_close->setVisible(m_closable);
    m_action->setVisible(!actionText.isEmpty());
    setSecondAction({}, {});
    setAccessibleDescription(text);
    colour();
    show();
    // Said aloud by screen readers, which would not look here by themselves.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setSecondAction(const QString &text, std::function<void()> action)
{
    m_runSecond = std::move(action);
    m_second->setText(text);
    nameButton(m_second, text);
    m_second->setVisible(!text.isEmpty());
}

// Several bars stand in one window: their buttons are told apart by the bar's own name.
void MessageBar::nameButton(QToolButton *button, const QString &text)
{
    const bool named = !accessibleName().isEmpty() && !text.isEmpty();
    button->setAccessibleName(named ? tr("%1 (%2)").arg(text, accessibleName()) : text);
}

void MessageBar::run(const std::function<void()> &action)
{
    if (m_closesOnAction)
        clear();
    if (action)
        action();
}

void MessageBar::clear()
{
    if (isHidden())
        return;
    hide();
    m_text->clear();
    m_run = nullptr;
    m_runSecond = nullptr;
    Q_EMIT closed();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::setClosable(bool closable)
{
    m_closable = closable;
    m_close->setVisible(closable && !m_text->text().isEmpty());
}

void MessageBar::setClosesOnAction(bool closes)
{
    m_closesOnAction = closes;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Our own setPalette() comes back here as a PaletteChange.
    if (event->type() == QEvent::PaletteChange && !m_colouring && !isHidden())
        colour();
}

void MessageBar::colour()
{
    m_colouring = true;
    setPalette(QPalette());
    const QColor accent = QColor::fromRgb(accentOf(m_kind));
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, mixed(tinted.color(QPalette::Window), accent, 0.16F));
    setPalette(tinted);
    m_colouring = false;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(style()->standardIcon(symbolOf(m_kind)).pixmap(QSize(size, size), devicePixelRatio()));
}

} // namespace trainshed
