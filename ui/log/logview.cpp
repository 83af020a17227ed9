// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logview.h"

#include "ui/log/logaccessible.h"
#include "ui/log/logscrollbar.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace trainshed {

LogView::LogView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_grid(QFontDatabase::systemFont(QFontDatabase::FixedFont))
    , m_inks(palette())
    , m_jump(new QPushButton(this))
    , m_marks(new LogScrollBar(this))
{
    setObjectName(QStringLiteral("logView"));
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    m_marks->setObjectName(QStringLiteral("logScrollBar"));
    setVerticalScrollBar(m_marks);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setObjectName(QStringLiteral("logViewport"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_jump->setObjectName(QStringLiteral("logJumpToEndButton"));
    m_jump->setIcon(icon(QStringLiteral("chevron-down")));
    m_jump->setCursor(Qt::ArrowCursor);
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, [this] {
        setFollowing(true);
        setFocus();
    });
    installLogAccessibility();
    m_dragTimer.setInterval(50);
    connect(&m_dragTimer, &QTimer::timeout, this, &LogView::dragOn);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::takeScrolled);
    measure();
    layOut();
}

LogView::~LogView() = default;

void LogView::setData(std::shared_ptr<const LogData> data)
{
    m_whole.reset();
    m_system.reset();
    m_lines.setScope(scopeOf(std::move(data), nullptr));
    m_lines.setTimes(nullptr);
    m_selection = {};
    m_top = {};
    m_widest = 0;
    m_linesWhenLeft = {};
    layOut();
    if (m_following)
        toEnd();
    Q_EMIT selectionChanged();
}

void LogView::setScope(const LogScope &scope)
{
    const LineNumber top = numberOf(m_top.line);
    const LineNumber caret = numberOf(m_selection.caret.line);
    m_lines.setScope(scope);
    const LineNumber shownCaret = scope.shownAt(caret);
    m_selection = {{shownCaret, 0}, {shownCaret, 0}};
    m_top = {scope.shownAt(top), 0};
    m_widest = 0;
    m_linesWhenLeft = m_lines.linesInLog();
    layOut();
    if (m_following)
        toEnd();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::showTail(std::shared_ptr<const LogData> tail)
{
    if (!m_following || isFiltered() || showsTail())
        return;
    std::shared_ptr<const LogData> whole = m_lines.scope().data;
    m_lines.setScope({std::move(tail), nullptr, form()});
    m_whole = std::move(whole);
    m_selection = {};
    toEnd();
}

void LogView::leaveTail()
{
    if (!showsTail())
        return;
    const auto whole = std::exchange(m_whole, nullptr);
    const auto tail = m_lines.scope().data;
    const LogScope scope = scopeOf(whole, nullptr);
    const auto moved = [&](LineNumber line) { return scope.shownAt(whole->lineAt(tail->beginOf(line))); };
    const RowPlace top{moved(m_top.line), m_top.row};
    LogSelection selection = m_selection;
    for (LogPlace *place : {&selection.anchor, &selection.caret})
        place->line = moved(place->line);
    const LineCount below = m_lines.linesInLog() - m_linesWhenLeft; // 0: the tail does not grow
    m_lines.setScope(scope);
    m_selection = selection;
    m_top = top;
    m_linesWhenLeft = m_lines.linesInLog() - below;
    layOut();
    if (m_following)
        toEnd();
    viewport()->update();
    Q_EMIT selectionChanged();
}

LineNumber LogView::numberOf(LineNumber shown) const
{
    const LogScope &scope = m_lines.scope();
    return m_whole ? m_whole->lineAt(scope.data->beginOf(shown)) : scope.numberOf(shown);
}

void LogView::setFilter(std::shared_ptr<const LogFilter> filter)
{
    if (filter == m_lines.scope().filter)
        return;
    leaveTail();
    setScope(scopeOf(m_lines.scope().data, std::move(filter)));
}

void LogView::setForm(LineForm form)
{
    LogScope scope = m_lines.scope();
    scope.form = form;
    if (form != this->form())
        setScope(scope);
}

LogScope LogView::scopeOf(std::shared_ptr<const LogData> data, std::shared_ptr<const LogFilter> filter) const
{
    return {std::move(data), std::move(filter), form(), m_system};
}

void LogView::setSystemLines(std::shared_ptr<const SystemLines> lines)
{
    if (lines == m_system || (lines && m_system && *lines == *m_system))
        return;
    m_system = std::move(lines);
    if (showsTail() || !m_lines.scope().data)
        return; // leaveTail() shows them
    const LogScope before = m_lines.scope();
    const LogScope scope = scopeOf(before.data, before.filter);
    const auto moved = [&](LogPlace place) {
        const bool isSystem = before.systemLine(place.line) != nullptr;
        return LogPlace{scope.shownAt(before.numberOf(place.line)), isSystem ? 0 : place.index};
    };
    const LogSelection selection{moved(m_selection.anchor), moved(m_selection.caret)};
    const LineCount left = m_linesWhenLeft;
    setScope(scope);
    m_linesWhenLeft = left;
    placeButton();
    setSelection(selection);
}

void LogView::refresh()
{
    const int generation = m_lines.generation();
    m_lines.refresh();
    if (m_lines.generation() != generation) {
        m_selection = {};
        m_top = {};
        m_linesWhenLeft = {};
        Q_EMIT selectionChanged();
    }
    layOut();
    if (m_following)
        toEnd();
    viewport()->update();
}

void LogView::setFollowing(bool follow)
{
    const bool changed = m_following != follow;
    m_following = follow;
    if (follow)
        toEnd();
    else if (changed)
        m_linesWhenLeft = m_lines.linesInLog();
    layOut();
    if (changed)
        Q_EMIT followingChanged(follow);
}

void LogView::setWraps(bool wrap)
{
    m_wraps = wrap;
    m_top.row = 0;
    horizontalScrollBar()->setValue(0);
    layOut();
    if (m_following)
        toEnd();
    viewport()->update();
}

void LogView::setMatcher(std::optional<LogMatcher> matcher)
{
    m_matcher = std::move(matcher);
    viewport()->update();
}

void LogView::showLine(LineNumber number, const std::optional<LogMatcher> &matcher)
{
    leaveTail();
    setFollowing(false);
    const LineNumber line = rows().clamped({m_lines.scope().shownAt(number), 0}).line;
    LogPlace begin{line, 0};
    LogPlace end = begin;
    if (matcher) {
        const auto matches = matcher->findAll(m_lines.line(line).text(), 1);
        if (!matches.empty()) {
            begin.index = matches.front().start;
            end.index = begin.index + matches.front().length;
        }
    }
    setSelection({begin, end});
    ensureVisible(end);
    ensureVisible(begin);
}

LineCount LogView::newLines() const
{
    return m_following ? LineCount(0) : std::max(LineCount(0), m_lines.linesInLog() - m_linesWhenLeft);
}

void LogView::setSelection(const LogSelection &selection)
{
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::measure()
{
    m_grid = LogGrid(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_inks = AnsiPalette(palette());
}

qsizetype LogView::wrapWidth() const
{
    if (!m_wraps)
        return 0;
    const double room = viewport()->width() - gutterWidth() - 2 * LogGrid::Margin;
    return std::max<qsizetype>(8, qsizetype(room / m_grid.columnWidth));
}

qint64 LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_grid.rowHeight);
}

double LogView::contentLeft() const
{
    return gutterWidth() + LogGrid::Margin - (m_wraps ? 0 : horizontalScrollBar()->value());
}

void LogView::layOut()
{
    m_lastTop = rows().lastTop(visibleRows());
    m_top = std::min(rows().clamped(m_top), m_lastTop);
    m_settingBars = true;
    const qint64 last = m_lastTop.line.value() + (m_lastTop.row > 0 ? 1 : 0);
    const auto bounded = [](qint64 value) {
        return int(std::min<qint64>(value, std::numeric_limits<int>::max()));
    };
    verticalScrollBar()->setRange(0, bounded(last));
    verticalScrollBar()->setPageStep(int(visibleRows()));
    verticalScrollBar()->setSingleStep(3);
    verticalScrollBar()->setValue(m_top == m_lastTop ? bounded(last) : bounded(m_top.line.value()));
    const double room = viewport()->width() - gutterWidth() - 2 * LogGrid::Margin;
    const double wide = m_wraps ? 0 : double(m_widest + 1) * m_grid.columnWidth;
    horizontalScrollBar()->setRange(0, std::max(0, int(wide - room)));
    horizontalScrollBar()->setPageStep(std::max(1, int(room)));
    horizontalScrollBar()->setSingleStep(int(4 * m_grid.columnWidth));
    m_settingBars = false;
    placeButton();
}

void LogView::placeButton()
{
    const bool away = m_top < m_lastTop;
    const qint64 count = newLines().value();
    m_jump->setText(count > 0 ? tr("Jump to end (%1 new)").arg(countText(count)) : tr("Jump to end"));
    m_jump->setAccessibleName(m_jump->text());
    m_jump->adjustSize();
    const QRect area = viewport()->geometry();
    m_jump->move(area.right() - m_jump->width() - 2 * LogGrid::Margin,
                 area.bottom() - m_jump->height() - 2 * LogGrid::Margin);
    m_jump->setVisible(away);
}

void LogView::scrollTo(RowPlace top)
{
    m_top = std::clamp(top, RowPlace(), m_lastTop);
    const bool atEnd = m_top == m_lastTop;
    if (atEnd != m_following) {
        m_following = atEnd;
        m_linesWhenLeft = m_lines.linesInLog();
        Q_EMIT followingChanged(atEnd);
    }
    layOut();
    viewport()->update();
}

void LogView::scrollRows(qint64 delta)
{
    scrollTo(rows().moved(m_top, delta));
}

void LogView::toEnd()
{
    layOut();
    m_top = m_lastTop;
    layOut();
    viewport()->update();
}

void LogView::takeScrolled()
{
    if (m_settingBars)
        return;
    const int value = verticalScrollBar()->value();
    scrollTo(value == verticalScrollBar()->maximum() ? m_lastTop : RowPlace{LineNumber(value), 0});
}

void LogView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy) // takeScrolled() has done it
    viewport()->update();
}

void LogView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    const qint64 count = visibleRows() + 1;
    m_lines.prepare(m_top.line, LineCount(count));
    LogPainter rowPainter(&painter, m_grid, m_inks, palette(), hasFocus());
    const qsizetype width = wrapWidth();
    const qsizetype widestBefore = m_widest;
    RowPlace at = m_top;
    std::vector<LogMatcher::Range> matches;
    LineNumber matched(-1);
    for (int y = 0; y < viewport()->height() && at.line.value() < m_lines.lineCount().value();
         y += m_grid.rowHeight) {
        const LineLayout &layout = m_lines.line(at.line);
        m_widest = std::max(m_widest, layout.columns());
        const bool isSystem = m_lines.scope().systemLine(at.line) != nullptr;
        if (isSystem)
            painter.fillRect(0, y, viewport()->width(), m_grid.rowHeight,
                             palette().color(QPalette::AlternateBase));
        if (m_matcher && matched != at.line)
            matches = isSystem ? std::vector<LogMatcher::Range>() : m_matcher->findAll(layout.text());
        matched = at.line;
        drawGutter(&painter, y, at.line, at.row == 0);
        LogPainter::Row row;
        row.layout = &layout;
        row.part = layout.row(at.row, width);
        row.selected = m_selection.in(at.line, layout.text().size());
        row.matches = m_matcher ? &matches : nullptr;
        row.x = contentLeft();
        row.y = y;
        row.clipLeft = gutterWidth();
        row.clipRight = viewport()->width();
        painter.save();
        painter.setClipRect(QRectF(row.clipLeft, y, row.clipRight - row.clipLeft, m_grid.rowHeight));
        rowPainter.drawRow(row);
        const LogPlace caret = m_selection.caret;
        if (hasFocus() && caret.line == at.line && layout.rowOf(caret.index, width) == at.row) {
            const auto column = double(layout.columnOf(caret.index) - row.part.beginColumn);
            rowPainter.drawCaret(row.x + column * m_grid.columnWidth, y);
        }
        painter.restore();
        at = at.row + 1 < layout.rows(width) ? RowPlace{at.line, at.row + 1}
                                             : RowPlace{at.line + LineCount(1), 0};
    }
    // A wider line has come into view: the bar learns of it behind this event.
    if (!m_wraps && m_widest > widestBefore)
        QMetaObject::invokeMethod(this, &LogView::layOut, Qt::QueuedConnection);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (m_following)
        toEnd();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        measure();
        layOut();
        viewport()->update();
    }
}

QStringList LogView::visibleText()
{
    QStringList out;
    const RowPlace end = rows().moved(m_top, visibleRows() - 1);
    if (m_lines.lineCount() == LineCount(0))
        return out;
    m_lines.prepare(m_top.line, end.line - m_top.line + LineCount(1));
    for (LineNumber line = m_top.line; line <= end.line; line = line + LineCount(1))
        out << m_lines.line(line).text();
    return out;
}

QRect LogView::rectOf(LogPlace place)
{
    if (place.line.value() >= m_lines.lineCount().value())
        return {};
    const qsizetype width = wrapWidth();
    const LineLayout layout = m_lines.line(place.line);
    const RowPlace row{place.line, layout.rowOf(place.index, width)};
    const qint64 below = rows().distance(m_top, row, visibleRows() + 1);
    if (below < 0 || below > visibleRows())
        return {};
    const qsizetype column = layout.columnOf(place.index) - layout.row(row.row, width).beginColumn;
    const double x = contentLeft() + double(column) * m_grid.columnWidth;
    return QRectF(x, double(below * m_grid.rowHeight), m_grid.columnWidth, m_grid.rowHeight).toAlignedRect();
}

LogPlace LogView::placeAt(QPointF point)
{
    const auto delta = qint64(std::floor(point.y() / m_grid.rowHeight));
    const RowPlace place = rows().moved(m_top, delta);
    const qsizetype width = wrapWidth();
    const LineLayout &layout = m_lines.line(place.line);
    const LineLayout::Row row = layout.row(place.row, width);
    const double column = (point.x() - contentLeft()) / m_grid.columnWidth;
    const qsizetype index = layout.indexAt(column + double(row.beginColumn));
    return {place.line, std::clamp(index, row.begin, row.end)};
}

} // namespace trainshed
