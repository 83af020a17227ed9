// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LogPanel searching its log: hits, marks, the filter.
#include "ui/log/findbar.h"
#include "ui/log/logpanel.h"
#include "ui/log/logscrollbar.h"
#include "ui/log/logview.h"
#include "ui/style/texts.h"

#include <QAction>

namespace trainshed {

void LogPanel::openFind()
{
    m_findBar->open();
    startSearch();
}

void LogPanel::startSearch()
{
    const LogQuery query = m_findBar->query();
    m_hit.reset();
    m_goToFirstHit = false; // not before the view knows what to mark
    if (query.text.isEmpty()) {
        m_search.clear();
        m_view->setMatcher({});
        m_findBar->setCount({});
        showFilter();
        return;
    }
    if (const auto started = m_search.start(query, {m_view->form(), m_findBar->context()}); !started) {
        m_view->setMatcher({});
        showFilter();
        m_findBar->setProblem(started.error().what);
        return;
    }
    m_view->setMatcher(m_search.matcher());
    m_goToFirstHit = true;
    showSearch();
}

void LogPanel::showSearch()
{
    showFilter();
    if (!m_search.isActive())
        return;
    const qint64 count = m_search.count();
    const bool running = m_search.isRunning();
    if (m_goToFirstHit && count > 0) {
        const auto below = m_search.firstFrom(m_view->numberOf(m_view->topLine()));
        if (below || !running) {
            m_goToFirstHit = false;
            goToHit(below.value_or(0));
            return;
        }
    }
    if (const auto error = m_search.error()) {
        m_findBar->setProblem(error->what);
        return;
    }
    QString text = running ? tr("Searching…") : tr("No matches");
    const auto at = m_hit ? m_search.firstFrom(*m_hit) : std::nullopt;
    const bool onHit = at && m_search.hit(*at) == *m_hit;
    if (count > 0 && onHit)
        text = tr("%1 of %2").arg(countText(*at + 1), countText(count));
    else if (count > 0)
        text = count == 1 ? tr("1 line") : tr("%1 lines").arg(countText(count));
    m_findBar->setCount(count > 0 && running ? tr("%1, searching…").arg(text) : text);
}

void LogPanel::goToHit(qint64 index)
{
    m_hit = m_search.hit(index);
    m_view->showLine(*m_hit, m_search.matcher());
    showSearch();
}

void LogPanel::findNext()
{
    if (m_findBar->isHidden() || !m_search.isActive()) {
        openFind();
        return;
    }
    if (m_search.count() == 0)
        return;
    // From where the caret is, so that one can click into the log and search on from there.
    const LineNumber from = m_view->numberOf(m_view->selection().caret.line);
    goToHit(m_search.firstFrom(m_hit ? from + LineCount(1) : from).value_or(0));
}

void LogPanel::findPrevious()
{
    if (m_findBar->isHidden() || !m_search.isActive()) {
        openFind();
        return;
    }
    if (m_search.count() == 0)
        return;
    const LineNumber from = m_view->numberOf(m_view->selection().caret.line);
    goToHit(m_search.lastBefore(from).value_or(m_search.count() - 1));
}

/// Brings view and scroll bar in line with the search: which lines there are, and where hits are among them.
void LogPanel::showFilter()
{
    const bool filters = m_findBar->filters() && m_search.isActive();
    m_view->setFilter(filters ? m_search.shown() : nullptr);
    if (filters)
        m_view->refresh();
    // Among only matching lines the marks would say nothing, and stand elsewhere.
    constexpr int Stretches = 1024;
    const bool marks = m_search.isActive() && !filters;
    m_view->scrollMarks()->setMatches(marks ? m_search.spread(Stretches) : QBitArray());
    m_view->scrollMarks()->setErrors(m_errors.isActive() && !filters ? m_errors.spread(Stretches)
                                                                     : QBitArray());
}

void LogPanel::setRaw(bool raw)
{
    m_view->setForm(raw ? LineForm::Raw : LineForm::Screen);
    if (m_search.isActive())
        startSearch();
}

} // namespace trainshed
