// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note.h"

#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/widgets/tint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace trainshed {

QColor severityColor(Severity severity, const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Window);
    switch (severity) {
    case Severity::Error:
        return readable(QColor::fromRgb(isDark(palette) ? 0xff8a80 : 0xb3261e), background);
    case Severity::Warning:
        return readable(QColor::fromRgb(isDark(palette) ? 0xf0c060 : 0x7a5200), background);
    case Severity::Note:
        break;
    }
    return quietColor(palette);
}

QColor quietColor(const QPalette &palette)
{
    const QColor background = palette.color(QPalette::Window);
    return readable(mixed(palette.color(QPalette::WindowText), background, 0.35F), background);
}

Note::Note(QWidget *parent) : QWidget(parent), m_symbol(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

Note::~Note() = default;

void Note::setHelp(const QString &text)
{
    set(Look::Help, text);
}

void Note::setProblem(Severity severity, const QString &text)
{
    set(severity == Severity::Error     ? Look::Error
        : severity == Severity::Warning ? Look::Warning
                                        : Look::Hint,
        text);
}

QString Note::text() const
{
    return m_text->text();
}

void Note::set(Look look, const QString &text)
{
    if (look == m_look && text == m_text->text())
        return;
    m_look = look;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    paintLook();
}

void Note::paintLook()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    const Severity severity = m_look == Look::Error     ? Severity::Error
                              : m_look == Look::Warning ? Severity::Warning
                                                        : Severity::Note;
    QPalette coloured = m_text->palette();
    coloured.setColor(QPalette::WindowText, severityColor(severity, base));
    m_text->setPalette(coloured);

    const int size = fontMetrics().height();
    const bool marked = m_look == Look::Error || m_look == Look::Warning;
    m_symbol->setVisible(marked);
    if (marked) {
        const QIcon symbol =
            icon(m_look == Look::Error ? QStringLiteral("error") : QStringLiteral("warning"));
        m_symbol->setPixmap(symbol.pixmap(QSize(size, size), devicePixelRatio()));
    }
}

void Note::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintLook();
}

} // namespace trainshed
