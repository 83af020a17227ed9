// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logaccessible.h"

#include "ui/log/logview.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace trainshed {

namespace {

/// Offsets count the UTF-16 units of the visible lines, joined by newlines.
class LogAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LogAccessible(LogView *view) : QAccessibleWidget(view, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? shown() : QAccessibleWidget::text(kind);
    }

    QString text(int from, int to) const override { return shown().mid(from, to - from); }
    int characterCount() const override { return int(shown().size()); }
    int selectionCount() const override { return view()->selection().isEmpty() ? 0 : 1; }
    void selection(int, int *from, int *to) const override
    {
        *from = offsetOf(view()->selection().begin());
        *to = offsetOf(view()->selection().end());
    }
    void addSelection(int from, int to) override { setSelection(0, from, to); }
    void removeSelection(int) override
    {
        const LogPlace caret = view()->selection().caret;
        view()->setSelection({caret, caret});
    }
    void setSelection(int, int from, int to) override { view()->setSelection({placeOf(from), placeOf(to)}); }
    int cursorPosition() const override { return offsetOf(view()->selection().caret); }
    void setCursorPosition(int offset) override { view()->setSelection({placeOf(offset), placeOf(offset)}); }
    QRect characterRect(int offset) const override
    {
        const QRect rect = view()->rectOf(placeOf(offset));
        return rect.isNull() ? rect : QRect(view()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return offsetOf(view()->placeAt(view()->viewport()->mapFromGlobal(QPointF(point))));
    }
    void scrollToSubstring(int, int) override {} // all of the text is on the screen
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

private:
    LogView *view() const { return static_cast<LogView *>(widget()); }
    QString shown() const { return view()->visibleText().join(u'\n'); }
    int offsetOf(LogPlace place) const
    {
        const QStringList lines = view()->visibleText();
        const qint64 wanted = (place.line - view()->topLine()).value();
        if (wanted < 0)
            return 0;
        qsizetype offset = 0;
        for (qint64 i = 0; i < std::min<qint64>(wanted, lines.size()); ++i)
            offset += lines[i].size() + 1;
        const bool below = wanted >= lines.size();
        return int(below ? std::max<qsizetype>(0, offset - 1)
                         : offset + std::min(place.index, lines[wanted].size()));
    }
    LogPlace placeOf(qsizetype offset) const
    {
        const QStringList lines = view()->visibleText();
        LogPlace place{view()->topLine(), 0};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            place = {view()->topLine() + LineCount(i), std::min(offset, lines[i].size())};
            if (offset <= lines[i].size())
                break;
            offset -= lines[i].size() + 1;
        }
        return place;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *const view = qobject_cast<LogView *>(object);
    return view ? new LogAccessible(view) : nullptr; // QAccessible owns it
}

} // namespace

void installLogAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace trainshed
