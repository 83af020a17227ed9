// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wholeheight.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace trainshed {

namespace {

class WholeHeight final : public QObject
{
public:
    explicit WholeHeight(QWidget *window) : QObject(window), m_window(window)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
            event->type() == QEvent::Show)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep()
    {
        const QLayout *layout = m_window->layout();
        // Before it is shown its width is nobody's choice.
        if (!m_window->isVisible() || !layout || !layout->hasHeightForWidth())
            return;
        const int height = layout->totalMinimumHeightForWidth(m_window->width());
        if (height != m_window->minimumHeight())
            m_window->setMinimumHeight(height);
    }

    QWidget *m_window;
};

} // namespace

void keepWholeHeight(QWidget *window)
{
    new WholeHeight(window);
}

} // namespace trainshed
