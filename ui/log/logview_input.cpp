// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keyboard of LogView, and the clipboard.
#include "model/log/logworkers.h"
#include "ui/log/loghtml.h"
#include "ui/log/logview.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPromise>
#include <QScrollBar>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace trainshed {

namespace {

constexpr qsizetype ClipboardLimit = 64 * 1024 * 1024; // UTF-16 units
constexpr qsizetype ColouredLimit = 4 * 1024 * 1024;
constexpr LineCount OfferedLines(2000); // to the selection clipboard, at each change

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

std::optional<std::pair<LogView::Motion, bool>> LogView::motionFor(const QKeyEvent &event)
{
    struct Binding {
        QKeySequence::StandardKey key;
        Motion motion;
        bool extend;
    };
    static constexpr Binding bindings[] = {
        {QKeySequence::MoveToNextChar, Motion::Right, false},
        {QKeySequence::MoveToPreviousChar, Motion::Left, false},
        {QKeySequence::MoveToNextWord, Motion::WordRight, false},
        {QKeySequence::MoveToPreviousWord, Motion::WordLeft, false},
        {QKeySequence::MoveToNextLine, Motion::Down, false},
        {QKeySequence::MoveToPreviousLine, Motion::Up, false},
        {QKeySequence::MoveToNextPage, Motion::PageDown, false},
        {QKeySequence::MoveToPreviousPage, Motion::PageUp, false},
        {QKeySequence::MoveToStartOfLine, Motion::LineStart, false},
        {QKeySequence::MoveToEndOfLine, Motion::LineEnd, false},
        {QKeySequence::MoveToStartOfDocument, Motion::Start, false},
        {QKeySequence::MoveToEndOfDocument, Motion::End, false},
        {QKeySequence::SelectNextChar, Motion::Right, true},
        {QKeySequence::SelectPreviousChar, Motion::Left, true},
        {QKeySequence::SelectNextWord, Motion::WordRight, true},
        {QKeySequence::SelectPreviousWord, Motion::WordLeft, true},
        {QKeySequence::SelectNextLine, Motion::Down, true},
        {QKeySequence::SelectPreviousLine, Motion::Up, true},
        {QKeySequence::SelectNextPage, Motion::PageDown, true},
        {QKeySequence::SelectPreviousPage, Motion::PageUp, true},
        {QKeySequence::SelectStartOfLine, Motion::LineStart, true},
        {QKeySequence::SelectEndOfLine, Motion::LineEnd, true},
        {QKeySequence::SelectStartOfDocument, Motion::Start, true},
        {QKeySequence::SelectEndOfDocument, Motion::End, true},
    };
    for (const Binding &binding : bindings) {
        if (event.matches(binding.key))
            return std::pair(binding.motion, binding.extend);
    }
    return {};
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (const auto motion = motionFor(*event)) {
        move(motion->first, motion->second);
        event->accept();
    } else if (event->key() == Qt::Key_Space) {
        scrollRows((event->modifiers() & Qt::ShiftModifier ? -1 : 1) *
                   std::max<qint64>(1, visibleRows() - 1));
    } else {
        // Not QAbstractScrollArea's: its keys would move the bars behind our back.
        event->ignore();
    }
}

void LogView::move(Motion motion, bool extend)
{
    if (motion == Motion::Start)
        leaveTail();
    if (m_lines.lineCount() == LineCount(0))
        return;
    const bool scrolls = motion == Motion::Up || motion == Motion::Down || motion == Motion::PageUp ||
                         motion == Motion::PageDown;
    if (scrolls && !extend) {
        const qint64 page = std::max<qint64>(1, visibleRows() - 1);
        const qint64 step = motion == Motion::Up || motion == Motion::Down ? 1 : page;
        scrollRows(motion == Motion::Up || motion == Motion::PageUp ? -step : step);
        if (m_selection.isEmpty())
            keepCaretOnScreen();
        return;
    }
    // To select from a place that is not on the screen would jump away from what is looked at.
    if (m_selection.isEmpty() && motion != Motion::Start && motion != Motion::End)
        keepCaretOnScreen();
    LogSelection selection = m_selection;
    selection.moveTo(movedPlace(selection.caret, motion), extend);
    setSelection(selection);
    ensureVisible(selection.caret);
    offerSelection();
}

LogPlace LogView::movedByRows(LogPlace from, qint64 delta)
{
    const qsizetype width = wrapWidth();
    const LineLayout layout = m_lines.line(from.line);
    const qsizetype row = layout.rowOf(from.index, width);
    const qsizetype column = layout.columnOf(from.index) - layout.row(row, width).beginColumn;
    const RowPlace to = rows().moved({from.line, row}, delta);
    const LineLayout &target = m_lines.line(to.line);
    const LineLayout::Row part = target.row(to.row, width);
    return {to.line, std::clamp(target.indexAt(double(column + part.beginColumn)), part.begin, part.end)};
}

LogPlace LogView::movedPlace(LogPlace from, Motion motion)
{
    const LineNumber lastLine(m_lines.lineCount().value() - 1);
    const LineLayout layout = m_lines.line(from.line);
    const QString &text = layout.text();
    const bool atStart = from.index <= 0;
    const bool atEnd = from.index >= text.size();
    const LogPlace before =
        from.line > LineNumber(0)
            ? LogPlace{from.line - LineCount(1), m_lines.line(from.line - LineCount(1)).text().size()}
            : from;
    const LogPlace behind = from.line < lastLine ? LogPlace{from.line + LineCount(1), 0} : from;
    switch (motion) {
    case Motion::Left:
        return atStart ? before : LogPlace{from.line, layout.previousIndex(from.index)};
    case Motion::Right:
        return atEnd ? behind : LogPlace{from.line, layout.nextIndex(from.index)};
    case Motion::WordLeft: {
        if (atStart)
            return before;
        qsizetype at = std::min(from.index, text.size());
        while (at > 0 && !isWord(text[at - 1]))
            --at;
        while (at > 0 && isWord(text[at - 1]))
            --at;
        return {from.line, at};
    }
    case Motion::WordRight: {
        if (atEnd)
            return behind;
        qsizetype at = from.index;
        while (at < text.size() && isWord(text[at]))
            ++at;
        while (at < text.size() && !isWord(text[at]))
            ++at;
        return {from.line, at};
    }
    case Motion::Up:
        return movedByRows(from, -1);
    case Motion::Down:
        return movedByRows(from, 1);
    case Motion::PageUp:
        return movedByRows(from, -visibleRows());
    case Motion::PageDown:
        return movedByRows(from, visibleRows());
    case Motion::LineStart:
        return {from.line, 0};
    case Motion::LineEnd:
        return {from.line, text.size()};
    case Motion::Start:
        return {};
    case Motion::End:
        return {lastLine, m_lines.line(lastLine).text().size()};
    }
    return from;
}

void LogView::keepCaretOnScreen()
{
    const LogPlace caret = m_selection.caret;
    const LogPlace first = placeAt(QPointF(contentLeft(), 0));
    const LogPlace last = placeAt(QPointF(contentLeft(), double((visibleRows() - 1) * m_grid.rowHeight)));
    if (caret.line < first.line)
        setSelection({first, first});
    else if (caret.line > last.line)
        setSelection({last, last});
}

void LogView::ensureVisible(LogPlace place)
{
    const qsizetype width = wrapWidth();
    const LineLayout layout = m_lines.line(place.line);
    const RowPlace row{place.line, layout.rowOf(place.index, width)};
    const qint64 visible = visibleRows();
    const qint64 below = rows().distance(m_top, row, visible + 1);
    if (below < -1 || below > visible) // far away: to the middle
        scrollTo(rows().moved(row, -visible / 2));
    else if (below < 0)
        scrollTo(row);
    else if (below >= visible)
        scrollTo(rows().moved(row, -(visible - 1)));
    if (m_wraps)
        return;
    m_widest = std::max(m_widest, layout.columns());
    layOut();
    const int x = int(double(layout.columnOf(place.index)) * m_grid.columnWidth);
    QScrollBar *bar = horizontalScrollBar();
    const int step = int(m_grid.columnWidth) * 4;
    if (x < bar->value() + step)
        bar->setValue(x - step);
    else if (x > bar->value() + bar->pageStep() - step)
        bar->setValue(x - bar->pageStep() + step);
}

void LogView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers() & Qt::ShiftModifier;
    if (sideways) {
        const int steps = delta.x() != 0 ? delta.x() : delta.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() -
                                        steps / 120 * horizontalScrollBar()->singleStep());
        event->accept();
        return;
    }
    m_wheelRest += delta.y() * QApplication::wheelScrollLines();
    const int rowsToGo = m_wheelRest / 120;
    m_wheelRest %= 120;
    if (rowsToGo != 0)
        scrollRows(-rowsToGo);
    event->accept();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_lines.lineCount() == LineCount(0)) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const LogPlace place = placeAt(event->position());
    const bool third =
        m_doubleClick.isValid() && m_doubleClick.elapsed() < QApplication::doubleClickInterval();
    m_doubleClick.invalidate();
    LogSelection selection = m_selection;
    if (third) {
        const bool last = place.line.value() + 1 == m_lines.lineCount().value();
        selection.anchor = {place.line, 0};
        selection.caret = last ? LogPlace{place.line, m_lines.line(place.line).text().size()}
                               : LogPlace{place.line + LineCount(1), 0};
    } else {
        selection.moveTo(place, event->modifiers() & Qt::ShiftModifier);
        m_dragPoint = event->position();
        m_dragTimer.start();
    }
    setSelection(selection);
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragTimer.isActive())
        return;
    m_dragPoint = event->position();
    LogSelection selection = m_selection;
    selection.moveTo(
        placeAt(QPointF(m_dragPoint.x(), std::clamp(m_dragPoint.y(), 0.0, viewport()->height() - 1.0))),
        true);
    if (selection.caret != m_selection.caret)
        setSelection(selection);
}

void LogView::dragOn()
{
    const double above = -m_dragPoint.y();
    const double below = m_dragPoint.y() - viewport()->height();
    if (above <= 0 && below <= 0)
        return;
    // The farther out the pointer, the faster.
    const auto step = qint64(1 + std::max(above, below) / m_grid.rowHeight);
    scrollRows(above > 0 ? -step : step);
    const double y = above > 0 ? 0 : viewport()->height() - 1;
    LogSelection selection = m_selection;
    selection.moveTo(placeAt(QPointF(m_dragPoint.x(), y)), true);
    setSelection(selection);
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragTimer.stop();
    offerSelection();
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_lines.lineCount() == LineCount(0))
        return;
    m_dragTimer.stop();
    selectWordAt(placeAt(event->position()));
    m_doubleClick.start();
}

void LogView::selectWordAt(LogPlace place)
{
    const QString &text = m_lines.line(place.line).text();
    qsizetype begin = std::min(place.index, text.size());
    qsizetype end = begin;
    while (begin > 0 && isWord(text[begin - 1]))
        --begin;
    while (end < text.size() && isWord(text[end]))
        ++end;
    setSelection({{place.line, begin}, {place.line, end}});
    offerSelection();
}

void LogView::selectAll()
{
    leaveTail();
    if (m_lines.lineCount() == LineCount(0))
        return;
    const LineNumber last(m_lines.lineCount().value() - 1);
    setSelection({{}, {last, m_lines.line(last).text().size()}});
}

void LogView::offerSelection()
{
    const bool small = m_selection.end().line - m_selection.begin().line <= OfferedLines;
    if (QApplication::clipboard()->supportsSelection() && !m_selection.isEmpty() && small)
        startCopy(&m_offering, QClipboard::Selection, false);
}

void LogView::copyAs(bool coloured)
{
    if (!m_selection.isEmpty())
        startCopy(&m_copying, QClipboard::Clipboard, coloured);
}

void LogView::startCopy(Copying *copying, QClipboard::Mode mode, bool coloured)
{
    if (!m_lines.scope().data)
        return;
    copying->cancel(); // an earlier one is void
    copying->disconnect(this);
    connect(copying, &QFutureWatcherBase::finished, this, [this, copying, mode] {
        if (copying->future().resultCount() == 0)
            return;
        const Result<CopiedText> text = copying->result();
        const bool asked = mode == QClipboard::Clipboard;
        if (text) {
            auto *data = new QMimeData; // the clipboard's
            data->setText(text->plain);
            if (!text->html.isEmpty())
                data->setHtml(text->html);
            QApplication::clipboard()->setMimeData(data, mode);
        }
        if (text && asked)
            Q_EMIT copied();
        else if (!text && asked)
            Q_EMIT copyFailed(text.error());
    });
    const auto promise = std::make_shared<QPromise<Result<CopiedText>>>();
    copying->setFuture(promise->future());
    logWorkers().start(
        [promise, coloured, scope = m_lines.scope(), from = m_selection.begin(), to = m_selection.end()] {
            promise->start();
            const auto keepOn = [&] { return !promise->isCanceled(); };
            const auto plain = extractText(scope, from, to, ClipboardLimit, keepOn);
            Result<CopiedText> copied = plain ? Result(CopiedText{*plain, {}}) : plain.error();
            if (plain && coloured) {
                const auto html = extractHtml(scope, from, to, ColouredLimit, keepOn);
                copied = html ? Result(CopiedText{*plain, *html}) : html.error();
            }
            promise->addResult(std::move(copied));
            promise->finish();
        });
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace trainshed
