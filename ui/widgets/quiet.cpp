// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quiet.h"

#include "ui/widgets/note.h"

#include <QEvent>
#include <QLabel>

namespace trainshed {

namespace {

class QuietLabel final : public QLabel
{
public:
    QuietLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        colour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_colouring)
            colour();
    }

private:
    void colour()
    {
        m_colouring = true;
        QPalette own = palette();
        own.setColor(QPalette::WindowText, quietColor(parentWidget()->palette()));
        setPalette(own);
        m_colouring = false;
    }

    bool m_colouring = false;
};

} // namespace

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    return new QuietLabel(text, parent);
}

QWidget *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace trainshed
