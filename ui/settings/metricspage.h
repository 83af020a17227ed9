// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "model/protocol/messages/metricmethods.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace trainshed {

/// The page of the settings for metrics: the engine's numbers on top, below them the rules by which metrics
/// are found in logs, each with what it finds in the log of a job that one chooses.
class MetricsPage : public QWidget
{
    Q_OBJECT
public:
    explicit MetricsPage(EngineClient *client, QWidget *parent = nullptr);
    ~MetricsPage() override;

    /// For the engine's settings.
    QFormLayout *form() const { return m_form; }
    /// Asks the engine for its rules and the jobs; once.
    void load();
    /// The rules are tried in the log of this one.
    void chooseJob(const QString &job);
    /// What is on the page is other than what the engine has.
    bool differs() const;
    /// Gives the rules to the engine, which also reads the chosen job's log again.
    void apply(std::function<void(const Result<> &done)> done);
    void restoreDefaults();

Q_SIGNALS:
    void changed();

private:
    void build();
    QWidget *buildButtons();
    void fill(const QList<MetricRule> &rules);
    void addRow(const MetricRule &rule);
    void add();
    void remove();
    void addSuggested(const rpc::MetricRulesTry::Reply &reply);
    void edited();
    void tryNow(bool suggest);
    void show(const rpc::MetricRulesTry::Reply &reply);
    void showTrial(int row, const rpc::MetricRulesTry::Trial &trial);
    void showHits();
    void say(const QString &text, bool isProblem = false);
    void fillJobs(const QList<JobSummary> &jobs);
    void enableButtons();
    QList<MetricRule> rules() const;

    EngineClient *m_client;
    QFormLayout *m_form;
    QTableWidget *m_table;
    QComboBox *m_job;
    QTableWidget *m_hits;
    QLabel *m_said;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_suggest = nullptr;
    QTimer m_soon;                          ///< the rules are tried when nobody types for a moment
    std::optional<QList<MetricRule>> m_now; ///< as the engine has them
    QList<rpc::MetricRulesTry::Trial> m_trials;
    QString m_wantedJob;
    int m_asked = 0; ///< the newest trial wins
    bool m_isLoading = false;
};

} // namespace trainshed
