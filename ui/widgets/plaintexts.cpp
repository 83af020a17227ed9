// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintexts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace trainshed {

namespace {

class PlainTexts final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            auto *widget = qobject_cast<QWidget *>(object);
            return widget && showTip(widget, static_cast<QHelpEvent *>(event));
        }
        if (event->type() == QEvent::Polish) {
            auto *label = qobject_cast<QLabel *>(object);
            // A tip is judged above, and may have become markup that spells the text.
            if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
                label->setTextFormat(Qt::PlainText);
        }
        return false;
    }

private:
    // Only a tip that Qt would take for markup is shown by us.
    static bool showTip(QWidget *widget, const QHelpEvent *help)
    {
        const QString tip = tipAt(widget, help->pos());
        if (!Qt::mightBeRichText(tip))
            return false;
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(tip), widget);
        return true;
    }

    static QString tipAt(const QWidget *widget, const QPoint &at)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (!view || view->viewport() != widget)
            return widget->toolTip();
        if (const auto *header = qobject_cast<const QHeaderView *>(view)) {
            const int section = header->logicalIndexAt(at);
            return header->model() && section >= 0
                       ? header->model()
                             ->headerData(section, header->orientation(), Qt::ToolTipRole)
                             .toString()
                       : QString();
        }
        return view->indexAt(at).data(Qt::ToolTipRole).toString();
    }
};

} // namespace

void installPlainTexts()
{
    static const auto *installed = [] {
        auto *filter = new PlainTexts(QCoreApplication::instance());
        QCoreApplication::instance()->installEventFilter(filter);
        return filter;
    }();
    Q_UNUSED(installed)
}

} // namespace trainshed
