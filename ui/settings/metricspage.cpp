// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/metricspage.h"

#include "model/job/metric.h"
#include "model/metric/metricrules.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/texts.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/iconbutton.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace trainshed {

namespace {

using namespace std::chrono_literals;

enum Column { NameColumn, ExpressionColumn, MatchesColumn, ValueColumn, ColumnCount };
enum HitColumn { LineColumn, StepColumn, HitValueColumn, TextColumn, HitColumnCount };

QTableWidgetItem *readOnly(const QString &text)
{
    auto *item = new QTableWidgetItem(text); // the table's
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QTableWidgetItem *number(const QString &text)
{
    QTableWidgetItem *item = readOnly(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void shape(QTableWidget *table, const QString &name, const QString &label)
{
    table->setObjectName(name);
    table->setAccessibleName(label);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
}

} // namespace

MetricsPage::MetricsPage(EngineClient *client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_form(new QFormLayout)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_job(new ComboBox(this))
    , m_hits(new QTableWidget(0, HitColumnCount, this))
    , m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("settings-metrics"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    build();
    say({});
    connect(&m_soon, &QTimer::timeout, this, [this] { tryNow(false); });
    connect(m_table, &QTableWidget::itemChanged, this, &MetricsPage::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MetricsPage::showHits);
    connect(m_job, &QComboBox::currentIndexChanged, this, [this] { tryNow(false); });
    enableButtons();
}

MetricsPage::~MetricsPage() = default;

void MetricsPage::build()
{
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setVerticalSpacing(10);
    auto *label = new QLabel(tr("Ru&les by which metrics are found in logs:"), this);
    label->setBuddy(m_table);
    shape(m_table, QStringLiteral("metricRules"), tr("Rules by which metrics are found in logs"));
    m_table->setHorizontalHeaderLabels(
        {tr("Metric"), tr("Regular expression"), tr("Matches"), tr("Last value")});
    m_table->horizontalHeader()->setSectionResizeMode(ExpressionColumn, QHeaderView::Stretch);
    shape(m_hits, QStringLiteral("metricHits"), tr("Where the chosen rule was found last"));
    m_hits->setHorizontalHeaderLabels({tr("Line"), tr("Step"), tr("Value"), tr("Text")});
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_said->setObjectName(QStringLiteral("metricRulesSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_job->setObjectName(QStringLiteral("metricRulesJob"));
    m_job->setAccessibleName(tr("Try them in the log of"));
    m_job->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(8);
    column->addLayout(m_form);
    column->addWidget(label);
    column->addWidget(m_table, 3);
    column->addWidget(buildButtons());
    column->addWidget(m_said);
    column->addWidget(m_hits, 2);
}

QWidget *MetricsPage::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_add = addButton(tr("&Add"), QStringLiteral("metricRuleAdd"), bar);
    m_remove = new QPushButton(icon(QStringLiteral("remove")), tr("R&emove"), bar);
    m_remove->setObjectName(QStringLiteral("metricRuleRemove"));
    m_suggest = new QPushButton(tr("S&uggest"), bar);
    m_suggest->setObjectName(QStringLiteral("metricRuleSuggest"));
    m_suggest->setToolTip(tr("Adds rules for what looks like metrics in the log of the job."));
    for (QPushButton *button : {m_add, m_remove, m_suggest})
        button->setAutoDefault(false);
    auto *label = new QLabel(tr("&Try them in the log of:"), bar);
    label->setBuddy(m_job);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addSpacing(14);
    row->addWidget(label);
    row->addWidget(m_job, 1);
    row->addWidget(m_suggest);
    connect(m_add, &QPushButton::clicked, this, &MetricsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &MetricsPage::remove);
    connect(m_suggest, &QPushButton::clicked, this, [this] { tryNow(true); });
    return bar;
}

void MetricsPage::load()
{
    if (m_isLoading || m_now)
        return;
    m_isLoading = true;
    m_client->call(rpc::MetricRules{}, this, [this](const Result<rpc::MetricRules::Reply> &reply) {
        m_isLoading = false;
        if (!reply) {
            say(reply.error().text(), true);
            return;
        }
        m_now = reply->rules;
        fill(reply->rules);
        enableButtons();
        tryNow(false);
    });
    rpc::JobList request;
    request.limit = 100;
    m_client->call(request, this, [this](const Result<rpc::JobList::Reply> &reply) {
        if (reply)
            fillJobs(reply->jobs);
    });
}

void MetricsPage::fillJobs(const QList<JobSummary> &jobs)
{
    const QSignalBlocker quiet(m_job);
    const QString before = m_wantedJob.isEmpty() ? m_job->currentData().toString() : m_wantedJob;
    m_job->clear();
    for (const JobSummary &job : jobs) {
        if (job.started > 0)
            m_job->addItem(QString(job.name + u' ' + versionText(job.version)), job.id.toString());
    }
    m_job->setCurrentIndex(std::max(0, m_job->findData(before)));
    enableButtons();
    tryNow(false);
}

void MetricsPage::chooseJob(const QString &job)
{
    m_wantedJob = job;
    if (const int at = m_job->findData(job); at >= 0)
        m_job->setCurrentIndex(at);
}

QList<MetricRule> MetricsPage::rules() const
{
    QList<MetricRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rules.append({m_table->item(row, NameColumn)->text(), m_table->item(row, ExpressionColumn)->text()});
    return rules;
}

bool MetricsPage::differs() const
{
    return m_now && *m_now != rules();
}

void MetricsPage::apply(std::function<void(const Result<> &done)> done)
{
    const rpc::MetricRulesSet request{rules(), m_job->currentData().toString()};
    m_client->call(request, this,
                   [this, done = std::move(done)](const Result<rpc::MetricRulesSet::Reply> &reply) {
                       if (reply)
                           m_now = reply->rules;
                       done(reply ? Result<>(Done{}) : Result<>(reply.error()));
                   });
}

void MetricsPage::restoreDefaults()
{
    if (m_now)
        fill({});
    edited();
}

void MetricsPage::addRow(const MetricRule &rule)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(rule.name));
    auto *expression = new QTableWidgetItem(rule.expression);
    expression->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    expression->setToolTip(rule.expression.toHtmlEscaped());
    m_table->setItem(row, ExpressionColumn, expression);
    m_table->setItem(row, MatchesColumn, number({}));
    m_table->setItem(row, ValueColumn, number({}));
}

void MetricsPage::fill(const QList<MetricRule> &rules)
{
    m_table->setRowCount(0);
    for (const MetricRule &rule : rules)
        addRow(rule);
    m_table->setCurrentCell(0, NameColumn);
    enableButtons();
}

void MetricsPage::add()
{
    addRow({tr("loss"), QStringLiteral("loss[=: ]+(\\S+)")});
    m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
    m_table->editItem(m_table->currentItem());
    edited();
}

void MetricsPage::remove()
{
    m_table->removeRow(m_table->currentRow());
    edited();
}

void MetricsPage::edited()
{
    enableButtons();
    Q_EMIT changed();
    m_soon.start();
}

/// Asks what the rules find in the chosen job's log; `suggest`: and which others it might need.
void MetricsPage::tryNow(bool suggest)
{
    m_soon.stop();
    const int mine = ++m_asked;
    m_trials.clear();
    const QList<MetricRule> tried = rules();
    if (const auto checked = checkMetricRules(tried); !checked) {
        say(checked.error().what, true);
        return;
    }
    say({});
    const QString job = m_job->currentData().toString();
    if (!m_now || job.isEmpty())
        return;
    m_client->call(rpc::MetricRulesTry{job, tried, suggest}, this,
                   [this, mine, suggest](const Result<rpc::MetricRulesTry::Reply> &reply) {
                       if (mine != m_asked)
                           return;
                       if (!reply) {
                           say(reply.error().text(), true);
                           return;
                       }
                       show(*reply);
                       if (suggest)
                           addSuggested(*reply);
                   });
}

void MetricsPage::addSuggested(const rpc::MetricRulesTry::Reply &reply)
{
    const QList<MetricRule> there = rules();
    int added = 0;
    for (const auto &trial : reply.suggested) {
        const bool isKnown = std::any_of(there.begin(), there.end(), [&trial](const MetricRule &rule) {
            return rule.name == trial.rule.name;
        });
        if (isKnown)
            continue;
        addRow(trial.rule);
        m_trials.append(trial);
        showTrial(m_table->rowCount() - 1, trial);
        ++added;
    }
    if (added > 0) {
        m_table->setCurrentCell(m_table->rowCount() - added, NameColumn);
        enableButtons();
        Q_EMIT changed();
    }
    say(added > 0 ? tr("%n rule(s) were added.", nullptr, added)
                  : tr("Nothing else in the log looks like a metric."));
}

void MetricsPage::show(const rpc::MetricRulesTry::Reply &reply)
{
    m_trials = reply.trials;
    for (int row = 0; row < m_trials.size() && row < m_table->rowCount(); ++row)
        showTrial(row, m_trials[row]);
    if (!reply.isWhole)
        say(tr("The log is long: these are the matches in its last 16 MiB."));
    showHits();
}

void MetricsPage::showTrial(int row, const rpc::MetricRulesTry::Trial &trial)
{
    const QSignalBlocker quiet(m_table);
    m_table->item(row, MatchesColumn)
        ->setText(trial.isGivenUp ? tr("takes too much time") : countText(trial.matches));
    m_table->item(row, ValueColumn)
        ->setText(trial.hits.isEmpty() ? QString() : metricText(trial.hits.constLast().point.value));
}

void MetricsPage::showHits()
{
    enableButtons();
    const int row = m_table->currentRow();
    m_hits->setRowCount(0);
    if (row < 0 || row >= m_trials.size())
        return;
    const auto &hits = m_trials[row].hits;
    m_hits->setRowCount(static_cast<int>(hits.size()));
    for (int i = 0; i < hits.size(); ++i) {
        m_hits->setItem(i, LineColumn, number(countText(hits[i].line)));
        m_hits->setItem(i, StepColumn, number(metricText(hits[i].point.step)));
        m_hits->setItem(i, HitValueColumn, number(metricText(hits[i].point.value)));
        QTableWidgetItem *text = readOnly(hits[i].text);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_hits->setItem(i, TextColumn, text);
    }
}

void MetricsPage::say(const QString &text, bool isProblem)
{
    QPalette colours;
    if (isProblem) {
        colours.setColor(QPalette::WindowText,
                         readable(QColor(0xd0, 0x30, 0x30), palette().color(QPalette::Window)));
    }
    m_said->setPalette(colours);
    m_said->setText(text.isEmpty()
                        ? tr("The first group in parentheses, or the one named “value”, is the value; "
                             "one named “step” is the step, else the matches are counted.")
                        : text);
}

void MetricsPage::enableButtons()
{
    m_table->setEnabled(m_now.has_value());
    m_add->setEnabled(m_now.has_value());
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_suggest->setEnabled(m_now && m_job->count() > 0);
    m_job->setEnabled(m_job->count() > 0);
}

} // namespace trainshed
