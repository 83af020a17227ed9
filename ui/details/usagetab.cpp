// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/usagetab.h"

#include "model/items/usagetablemodel.h"
#include "model/job/wording.h"
#include "ui/charts/timechart.h"
#include "ui/details/charttools.h"
#include "ui/style/texts.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/messagebar.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

QColor channelColour(const QString &id)
{
    if (id == u"cpu" || id == u"gpu")
        return QColor(0x2a6fdb);
    if (id == u"memory" || id == u"gpumemory")
        return QColor(0x1a8f6a);
    return id == u"read" || id == u"temperature" ? QColor(0xc76b00) : QColor(0x8e4ec6);
}

} // namespace

UsageTab::UsageTab(UsageFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_source(new ComboBox(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_chart(new TimeChart(this))
    , m_sums(new QLabel(this))
    , m_readout(new QLabel(this))
    , m_model(new UsageTableModel(this))
    , m_table(new QTableView(this))
    , m_tools(new ChartTools(QStringLiteral("usage"), tr("Resource usage"), m_chart, m_message, this))
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

QWidget *UsageTab::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowRow(tools);
    row->setContentsMargins(6, 4, 6, 2);
    row->setSpacing(2);
    m_source->setObjectName(QStringLiteral("usageSource"));
    m_source->setAccessibleName(tr("Resource usage of"));
    m_source->setToolTip(tr("What the values are of: all processes of the job, or a GPU that it was on"));
    m_source->hide();
    connect(m_source, &QComboBox::activated, this, &UsageTab::showUsage);
    row->addWidget(m_source);
    const QList<UsageLook> looks = usageLooks();
    for (const UsageLook &look : looks) {
        auto *button = ChartTools::makeButton(QString(u"usageSeries_" + look.id), look.name,
                                              tr("Show or hide %1").arg(look.name), this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this,
                [this, id = look.id](bool on) { m_chart->setSeriesShown(id, on); });
        m_series.insert(look.id, button);
        row->addWidget(button);
    }
    row->addWidget(m_tools);
    m_tools->setCsv([this] { return usageCsv(usage()); });
    connect(m_tools, &ChartTools::viewChosen, this, &UsageTab::followView);
    connect(m_tools, &ChartTools::tableToggled, this, &UsageTab::showWhatThereIs);
    colourButtons();
    return tools;
}

void UsageTab::colourButtons()
{
    for (auto it = m_series.cbegin(); it != m_series.cend(); ++it)
        (*it)->setIcon(ChartTools::swatch(channelColour(it.key()), palette().color(QPalette::Window)));
}

void UsageTab::setJob(const JobSummary &job)
{
    m_job = job;
    m_tools->setFileName(QString(job.name + u"-usage"));
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
        marks.append({chartTime(event.time), sentence(event.message)});
    m_chart->setMarks(marks);
}

/// What is chosen; the processes where nothing else is there.
const UsageTable &UsageTab::usage() const
{
    const QString source = m_source->currentData().toString();
    return source.isEmpty() ? m_feed->table() : m_feed->table(source);
}

void UsageTab::listSources()
{
    const QStringList sources = m_feed->sources();
    QStringList listed;
    for (int i = 0; i < m_source->count(); ++i)
        listed.append(m_source->itemData(i).toString());
    if (listed != sources) {
        const QString chosen = m_source->currentData().toString();
        m_source->clear();
        for (const QString &source : sources)
            m_source->addItem(usageSourceName(source), source);
        m_source->setCurrentIndex(std::max(0, m_source->findData(chosen)));
    }
    m_source->setVisible(sources.size() > 1);
}

void UsageTab::showUsage()
{
    listSources();
    const UsageTable &table = usage();
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
        series.period = static_cast<double>(table.period) / 1000;
        for (const UsageRow &row : table.rows) {
            const UsageValue value = row.values.value(channel);
            if (!value.isMeasured())
                continue;
            series.line.append({chartTime(row.from + table.period / 2), value.mean, false});
            series.band.append({value.least, value.most});
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
    const UsageValue gpu = table.total(QStringLiteral("gpu"));
    if (gpu.isMeasured())
        parts.append(tr("GPU: %1 busy in the mean").arg(cells::share(gpu.mean)));
    const UsageValue gpuMemory = table.total(QStringLiteral("gpumemory"));
    if (gpuMemory.isMeasured())
        parts.append(tr("GPU memory: %1 at most").arg(cells::bytes(gpuMemory.most)));
    if (const auto energy = table.energy())
        parts.append(tr("Energy: %1 Wh").arg(QLocale().toString(*energy, 'f', *energy < 10 ? 2 : 0)));
    if (table.total(QStringLiteral("read")).isMeasured())
        parts.append(
            tr("Disk: %1 read, %2 written").arg(cells::bytes(amount("read")), cells::bytes(amount("write"))));
    m_sums->setText(parts.join(QStringLiteral(" · ")));
    if (gpu.isMeasured()) {
        m_sums->setToolTip(tr("Busy, temperature and power are of the whole GPU while the job was on it; "
                              "the memory is that of the job, where the driver tells it."));
        return;
    }
    m_sums->setToolTip(tr("Of all processes of the job. Memory is what each has in RAM; what processes "
                          "share counts in each. Disk is what really went to or came from storage."));
}

void UsageTab::showWhatThereIs()
{
    const bool any = !usage().rows.isEmpty();
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
    for (QToolButton *button : std::as_const(m_series))
        button->setEnabled(any && !m_tools->isTable());
    m_tools->setContent(any);
    m_tools->setLive(m_job.phase == JobPhase::Running || m_job.phase == JobPhase::Terminating);
    m_stack->setCurrentIndex(!any ? 0 : m_tools->isTable() ? 2 : 1);
}

/// The rows that are asked for are those in view, and some beside them.
void UsageTab::followView()
{
    const TimeChart::View view = m_chart->view();
    if (usage().rows.isEmpty())
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

void UsageTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourButtons();
}

} // namespace trainshed
