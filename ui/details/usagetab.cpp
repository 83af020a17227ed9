// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/usagetab.h"

#include "model/items/usagetablemodel.h"
#include "model/job/wording.h"
#include "ui/charts/timechart.h"
#include "ui/prompts/chooser.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/texts.h"
#include "ui/widgets/fileio.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

QColor channelColour(const QString &id)
{
    if (id == u"cpu")
        return QColor(0x2a6fdb);
    if (id == u"memory")
        return QColor(0x1a8f6a);
    return id == u"read" ? QColor(0xc76b00) : QColor(0x8e4ec6);
}

QIcon swatch(const QColor &colour, const QColor &base)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(readable(colour, base, 3));
    painter.drawRoundedRect(QRectF(3, 3, 18, 18), 4, 4);
    return QIcon(pixmap);
}

} // namespace

UsageTab::UsageTab(UsageFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_chart(new TimeChart(this))
    , m_sums(new QLabel(this))
    , m_readout(new QLabel(this))
    , m_model(new UsageTableModel(this))
    , m_table(new QTableView(this))
{
    m_message->setObjectName(QStringLiteral("usageMessage"));
    m_message->setAccessibleName(tr("Resource usage message"));
    m_note->setObjectName(QStringLiteral("usageNote"));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setAccessibleName(tr("Resource usage as a table"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    calmSelection(m_table);
    m_stack->addWidget(m_note);
    m_stack->addWidget(buildChart());
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(buildTools());
    column->addWidget(m_stack, 1);
    connect(m_feed, &UsageFeed::changed, this, &UsageTab::showUsage);
    connect(m_feed, &UsageFeed::failed, this, [this](const Error &why) {
        if (why.code != ErrorCode::Unreachable && why.code != ErrorCode::Cancelled)
            m_message->showMessage(MessageBar::Kind::Error, why.text());
    });
    connect(m_chart, &TimeChart::viewChanged, this, &UsageTab::followView);
    connect(m_chart, &TimeChart::readoutChanged, m_readout, &QLabel::setText);
    clear();
}

UsageTab::~UsageTab() = default;

QWidget *UsageTab::buildChart()
{
    m_chart->setObjectName(QStringLiteral("usageChart"));
    m_chart->setAccessibleName(tr("Resource usage over time"));
    m_chart->setAccessibleDescription(
        tr("Left and Right choose a moment, + and − zoom, Ctrl+Left and Ctrl+Right pan, 0 shows everything. "
           "The same values are in the table."));
    for (QLabel *label : {m_sums, m_readout}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_sums->setObjectName(QStringLiteral("usageSums"));
    m_readout->setObjectName(QStringLiteral("usageReadout"));
    // As high with a long text as with none: the chart must not move under the pointer.
    m_readout->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_readout->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(10, 2, 10, 6);
    column->setSpacing(4);
    column->addWidget(m_sums);
    column->addWidget(m_chart, 1);
    column->addWidget(m_readout);
    return page;
}

QToolButton *UsageTab::tool(const char *name, const QString &text, const QString &tip, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty())
        button->setIcon(trainshed::icon(icon));
    m_buttons->addWidget(button);
    return button;
}

QWidget *UsageTab::buildTools()
{
    auto *tools = new QWidget(this);
    m_buttons = new QHBoxLayout(tools);
    m_buttons->setContentsMargins(6, 4, 6, 2);
    m_buttons->setSpacing(2);
    const QList<UsageLook> looks = usageLooks();
    for (const UsageLook &look : looks) {
        auto *button = tool("", look.name, tr("Show or hide %1").arg(look.name));
        button->setObjectName(QString(u"usageSeries_" + look.id));
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this,
                [this, id = look.id](bool on) { m_chart->setSeriesShown(id, on); });
        m_series.insert(look.id, button);
        m_chartTools.append(button);
    }
    m_buttons->addStretch(1);
    auto *nearer = tool("usageZoomIn", tr("Zoom in"), tr("Zoom in (+)"), QStringLiteral("add"));
    auto *farther = tool("usageZoomOut", tr("Zoom out"), tr("Zoom out (−)"), QStringLiteral("remove"));
    m_whole = tool("usageWhole", tr("&Whole time"), tr("Show everything there is (0)"));
    m_follow =
        tool("usageFollow", tr("&Follow"), tr("Show the newest, and go along"), QStringLiteral("follow"));
    m_follow->setAccessibleName(tr("Follow the newest values")); // the log has a "Follow" too
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable = tool("usageAsTable", tr("&Table"), tr("The same values as a table"));
    for (QToolButton *button : {m_whole, m_follow, m_asTable})
        button->setCheckable(true);
    m_whole->setChecked(true);
    m_chartTools += {nearer, farther, m_whole, m_follow};
    connect(nearer, &QToolButton::clicked, this, [this] { m_chart->zoom(0.5); });
    connect(farther, &QToolButton::clicked, this, [this] { m_chart->zoom(2); });
    connect(m_whole, &QToolButton::clicked, this, [this] {
        m_chart->showWhole();
        followView();
    });
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            m_chart->follow();
        else
            m_chart->pan(0);
        followView();
    });
    connect(m_asTable, &QToolButton::toggled, this, &UsageTab::showWhatThereIs);
    buildSaving();
    colourButtons();
    return tools;
}

void UsageTab::buildSaving()
{
    m_save = tool("usageSave", tr("&Save"), tr("Save as a picture or as a table"), QStringLiteral("save"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_save);
    menu->setObjectName(QStringLiteral("usageSaveMenu"));
    auto *picture = menu->addAction(tr("Save &picture…"));
    picture->setObjectName(QStringLiteral("usageSavePicture"));
    auto *table = menu->addAction(tr("Save &values as CSV…"));
    table->setObjectName(QStringLiteral("usageSaveTable"));
    m_save->setMenu(menu);
    connect(picture, &QAction::triggered, this, &UsageTab::savePicture);
    connect(table, &QAction::triggered, this, &UsageTab::saveTable);
}

void UsageTab::colourButtons()
{
    for (auto it = m_series.cbegin(); it != m_series.cend(); ++it)
        (*it)->setIcon(swatch(channelColour(it.key()), palette().color(QPalette::Window)));
}

void UsageTab::setJob(const JobSummary &job)
{
    m_job = job;
    showWhatThereIs();
}

void UsageTab::clear()
{
    m_job = {};
    m_askedFrom = 0;
    m_message->clear();
    m_chart->chooseMoment(0);
    m_chart->showWhole();
    clearEvents();
    showUsage();
}

void UsageTab::clearEvents()
{
    m_events.clear();
    m_chart->setMarks({});
}

void UsageTab::appendEvents(const QList<Event> &events)
{
    m_events += events;
    QList<ChartMark> marks;
    for (const Event &event : std::as_const(m_events))
        marks.append({event.time, sentence(event.message)});
    m_chart->setMarks(marks);
}

void UsageTab::showUsage()
{
    const UsageTable &table = m_feed->table();
    m_model->setUsage(table);
    if (!table.rows.isEmpty()) {
        m_message->clear();
        m_chart->setSpan(table.whole.from, std::max(table.until, table.whole.from + 5000));
        showSeries(table);
        showSums(table);
    }
    showWhatThereIs();
    followView();
}

void UsageTab::showSeries(const UsageTable &table)
{
    QList<ChartSeries> all;
    const QList<UsageLook> looks = usageLooks();
    for (const UsageLook &look : looks) {
        const qsizetype channel = table.channels.indexOf(look.id);
        const bool measured = table.total(look.id).isMeasured();
        m_series[look.id]->setVisible(measured);
        if (!measured)
            continue;
        const bool disk = look.id == u"read" || look.id == u"write";
        ChartSeries series;
        series.id = look.id;
        series.name = look.unit.isEmpty() ? look.name : tr("%1 (%2)").arg(look.name, look.unit);
        series.pane = disk ? tr("Disk") : series.name;
        series.scale = look.unit.isEmpty() ? ChartScale::Binary : ChartScale::Decimal;
        series.text = look.text;
        series.colour = channelColour(look.id);
        series.period = table.period;
        for (const UsageRow &row : table.rows) {
            const UsageValue value = row.values.value(channel);
            if (value.isMeasured())
                series.points.append({row.from + table.period / 2, value.least, value.mean, value.most});
        }
        all.append(series);
    }
    m_chart->setSeries(all);
}

void UsageTab::showSums(const UsageTable &table)
{
    QStringList parts;
    const UsageValue cpu = table.total(QStringLiteral("cpu"));
    const UsageValue memory = table.total(QStringLiteral("memory"));
    if (cpu.isMeasured()) {
        parts.append(tr("CPU: %1 cores in the mean, %2 of CPU time")
                         .arg(cells::cores(cpu.mean),
                              durationText(qRound64(cpu.mean * static_cast<double>(cpu.covered)))));
    }
    if (memory.isMeasured())
        parts.append(tr("Memory: %1 at most").arg(cells::bytes(memory.most)));
    const auto amount = [&table](const char *channel) {
        const UsageValue value = table.total(QLatin1String(channel));
        return value.mean * static_cast<double>(value.covered) / 1000;
    };
    if (table.total(QStringLiteral("read")).isMeasured())
        parts.append(
            tr("Disk: %1 read, %2 written").arg(cells::bytes(amount("read")), cells::bytes(amount("write"))));
    m_sums->setText(parts.join(QStringLiteral(" · ")));
    m_sums->setToolTip(tr("Of all processes of the job. Memory is what each has in RAM; what processes "
                          "share counts in each. Disk is what really went to or came from storage."));
}

void UsageTab::showWhatThereIs()
{
    const bool any = !m_feed->table().rows.isEmpty();
    if (!any) {
        if (m_job.phase == JobPhase::Running)
            m_note->setText(tr("The first values come in a second or two."));
        else if (!m_feed->isAnswered() && isTerminal(m_job.phase))
            m_note->setText(tr("Reading…"));
        else if (isTerminal(m_job.phase))
            m_note->setText(tr("Nothing was measured: the job did not run, or for less than a second."));
        else
            m_note->setText(tr("What the job uses is measured while it runs."));
    }
    for (QToolButton *button : std::as_const(m_chartTools))
        button->setEnabled(any && !m_asTable->isChecked());
    m_follow->setVisible(m_job.phase == JobPhase::Running || m_job.phase == JobPhase::Terminating);
    m_asTable->setEnabled(any);
    m_save->setEnabled(any);
    m_stack->setCurrentIndex(!any ? 0 : m_asTable->isChecked() ? 2 : 1);
}

/// The rows that are asked for are those in view, and some beside them.
void UsageTab::followView()
{
    const TimeChart::View view = m_chart->view();
    m_whole->setChecked(view == TimeChart::View::Whole);
    m_follow->setChecked(view == TimeChart::View::Following);
    if (m_feed->table().rows.isEmpty())
        return;
    const WallTime from = m_chart->viewFrom();
    const WallTime until = m_chart->viewUntil();
    const qint64 length = until - from;
    switch (view) {
    case TimeChart::View::Whole:
        m_askedFrom = 0;
        m_feed->setStretch(0, 0);
        break;
    case TimeChart::View::Following:
        // Goes along without asking for everything each second.
        if (from < m_askedFrom || from - m_askedFrom > 2 * length) {
            m_askedFrom = std::max<WallTime>(1, from - length / 4);
            m_feed->setStretch(m_askedFrom, 0);
        }
        break;
    case TimeChart::View::Free:
        m_askedFrom = 0;
        m_feed->setStretch(std::max<WallTime>(1, from - length / 4), until + length / 4);
        break;
    }
}

QString UsageTab::proposedName(const char *suffix) const
{
    return QString(m_job.name + u"-usage." + QLatin1String(suffix));
}

void UsageTab::savePicture()
{
    prompts::choosePath(window(),
                        {QStringLiteral("saveUsagePicture"),
                         tr("Save picture"),
                         prompts::PathRequest::Kind::SaveFile,
                         QStringLiteral("usage"),
                         proposedName("png"),
                         {tr("Pictures (*.png)")},
                         QStringLiteral("png")},
                        this, [this](const QString &path) {
                            QByteArray png;
                            QBuffer buffer(&png);
                            m_chart->picture().save(&buffer, "PNG");
                            save(path, png);
                        });
}

void UsageTab::saveTable()
{
    prompts::choosePath(window(),
                        {QStringLiteral("saveUsageTable"),
                         tr("Save values"),
                         prompts::PathRequest::Kind::SaveFile,
                         QStringLiteral("usage"),
                         proposedName("csv"),
                         {tr("Tables (*.csv)")},
                         QStringLiteral("csv")},
                        this, [this](const QString &path) {
                            if (!path.isEmpty())
                                save(path, usageCsv(m_feed->table()));
                        });
}

void UsageTab::save(const QString &path, const QByteArray &content)
{
    if (path.isEmpty())
        return;
    writeInWorker(path, content, this, [this, path](const Result<> &written) {
        if (written)
            m_message->showMessage(MessageBar::Kind::Success, tr("Saved as “%1”.").arg(path));
        else
            m_message->showMessage(MessageBar::Kind::Error, written.error().text());
    });
}

void UsageTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourButtons();
}

} // namespace trainshed
