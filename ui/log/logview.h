// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logpainter.h"
#include "ui/log/logrows.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

class QPushButton;

namespace trainshed {

class LogScrollBar;

/// Shows a log: reads and draws only the lines on the screen. Follows the end of a growing log until one
/// scrolls up, and takes it up again at the end. Text is selected with mouse and keyboard. Arrow keys and
/// pages scroll; with Shift they select.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    /// Null: nothing to show.
    void setData(std::shared_ptr<const LogData> data);
    /// Shows the end of the log that setData() gave, until leaveTail(): `tail` is that of the same file,
    /// which is not indexed to there yet. Whatever needs the whole log leaves it, too.
    void showTail(std::shared_ptr<const LogData> tail);
    /// Back to the whole log, at the same place as far as it is indexed.
    void leaveTail();
    bool showsTail() const { return m_whole != nullptr; }
    /// Shows only the lines that a filter lets through; null: all. The line at the top stays as near as it
    /// can.
    void setFilter(std::shared_ptr<const LogFilter> filter);
    const LogScope &scope() const { return m_lines.scope(); }
    bool isFiltered() const { return m_lines.scope().filter != nullptr; }
    LineForm form() const { return m_lines.scope().form; }
    void setForm(LineForm form);
    /// Null: no times are known.
    void setTimes(std::shared_ptr<const LogTimes> times);
    /// Call when the log has grown or began anew.
    void refresh();

    bool isFollowing() const { return m_following; }
    void setFollowing(bool follow);
    bool wraps() const { return m_wraps; }
    void setWraps(bool wrap);
    bool showsLineNumbers() const { return m_lineNumbers; }
    void setShowsLineNumbers(bool show);
    bool showsTimes() const { return m_showsTimes; }
    void setShowsTimes(bool show);

    /// The engine's lines among those of the log; null: none. What is at the top stays there.
    void setSystemLines(std::shared_ptr<const SystemLines> lines);

    /// Marks what it matches in the lines shown.
    void setMatcher(std::optional<LogMatcher> matcher);
    /// Marks beside the scroll bar: stretches of the log with matches, with errors.
    LogScrollBar *scrollMarks() const { return m_marks; }
    /// Goes to a line of the log and selects what `matcher` finds in it first, else nothing. Ends following.
    /// Under a filter that does not let it through, the next line that is shown.
    void showLine(LineNumber number, const std::optional<LogMatcher> &matcher = {});

    // Lines as shown; numberOf() tells their number in the log.
    LineNumber topLine() const { return m_top.line; }
    LineNumber numberOf(LineNumber shown) const;
    /// Lines that came since following ended, whether a filter lets them through or not.
    LineCount newLines() const;
    LogSelection selection() const { return m_selection; }
    void setSelection(const LogSelection &selection);
    void selectAll();
    /// To the clipboard, read by a worker thread; copied() or copyFailed() tells. With colours there is a
    /// rich text beside the plain one.
    void copy() { copyAs(false); }
    void copyWithColours() { copyAs(true); }

    /// The lines on the screen, for assistive tools and tests.
    QStringList visibleText();
    /// Where a place in the log is on the viewport; empty when it is not on the screen.
    QRect rectOf(LogPlace place);
    /// The place under a point of the viewport.
    LogPlace placeAt(QPointF point);

Q_SIGNALS:
    void followingChanged(bool follow);
    void selectionChanged();
    void copied();
    void copyFailed(const trainshed::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Motion {
        Left,
        Right,
        WordLeft,
        WordRight,
        Up,
        Down,
        PageUp,
        PageDown,
        LineStart,
        LineEnd,
        Start,
        End
    };

    /// Shows `scope` with the line that is at the top now there again, and nothing selected.
    void setScope(const LogScope &scope);
    LogScope scopeOf(std::shared_ptr<const LogData> data, std::shared_ptr<const LogFilter> filter) const;
    LogRows rows() { return {&m_lines, wrapWidth()}; }
    qsizetype wrapWidth() const;
    qint64 visibleRows() const;
    double gutterWidth() const;
    double contentLeft() const; ///< x of column 0 on the viewport
    void measure();
    /// Brings scroll bars and button in line with m_top and the log.
    void layOut();
    void scrollTo(RowPlace top);
    void scrollRows(qint64 delta);
    void toEnd();
    void takeScrolled();
    double numberWidth() const;
    double timeWidth() const;
    void drawGutter(QPainter *painter, int y, LineNumber line, bool firstRow);
    void placeButton();

    static std::optional<std::pair<Motion, bool>> motionFor(const QKeyEvent &event);
    void move(Motion motion, bool extend);
    LogPlace movedPlace(LogPlace from, Motion motion);
    LogPlace movedByRows(LogPlace from, qint64 delta);
    void ensureVisible(LogPlace place);
    void keepCaretOnScreen();
    void selectWordAt(LogPlace place);
    void offerSelection();
    void dragOn();
    struct CopiedText {
        QString plain;
        QString html; ///< empty: none
    };
    using Copying = QFutureWatcher<Result<CopiedText>>;
    void copyAs(bool coloured);
    void startCopy(Copying *copying, QClipboard::Mode mode, bool coloured);

    LineStore m_lines;
    std::shared_ptr<const SystemLines> m_system;
    std::shared_ptr<const LogData> m_whole; ///< while a tail is shown
    LogGrid m_grid;
    AnsiPalette m_inks;
    std::optional<LogMatcher> m_matcher;
    LogSelection m_selection;
    RowPlace m_top;
    RowPlace m_lastTop; ///< m_top when the end is on the screen
    LineCount m_linesWhenLeft;
    qsizetype m_widest = 0; ///< columns of the widest line seen
    bool m_following = true;
    bool m_wraps = true;
    bool m_lineNumbers = true;
    bool m_showsTimes = false;
    bool m_settingBars = false;
    int m_wheelRest = 0; ///< eighths of a degree not yet scrolled
    QPointF m_dragPoint;
    QTimer m_dragTimer;
    QElapsedTimer m_doubleClick;
    Copying m_copying;
    Copying m_offering; ///< the selection clipboard's: must not stop a copy that was asked for
    QPushButton *m_jump;
    LogScrollBar *m_marks;
};

} // namespace trainshed
