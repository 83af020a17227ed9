// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/job.h"
#include "model/protocol/client/engineclient.h"
#include "ui/jobs/tensorboardrun.h"
#include "ui/widgets/messagebar.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace trainshed {

/// Shows jobs in TensorBoard: one program for each choice of jobs, for as long as this object lives. The
/// jobs' own environments have the first word about which program, then PATH, then this computer's other
/// environments.
class TensorBoards final : public QObject
{
    Q_OBJECT
public:
    explicit TensorBoards(EngineClient *client, QObject *parent = nullptr);
    ~TensorBoards() override;

    /// Whether there is any such program, as far as is known: looked at when the engine is there, and again
    /// whenever one comes back to this program.
    bool isAvailable() const { return m_isInstalled || m_isBeside; }
    /// The job that is looked at: where there is none elsewhere, what it has installed for itself counts.
    void setCurrent(const std::optional<JobSummary> &job);
    /// Starts one and opens the browser; only the latter where one runs with the same folders.
    void open(const QList<JobId> &jobs);
    qsizetype count() const { return m_runs.size(); }

Q_SIGNALS:
    void availableChanged();
    void message(trainshed::MessageBar::Kind kind, const QString &text);

private:
    struct Request {
        QList<JobId> ids;
        QList<JobDetails> jobs; ///< of the first ids
    };
    struct Found {
        TensorBoardLogs logs;
        QString program;
    };
    void askImages();
    void lookBeside();
    void know(bool isInstalled, bool isBeside);
    void ask(const Request &request);
    void look(const Request &request);
    void onFound(const Request &request, const Found &found);
    void start(const Request &request, const Found &found);
    void show(const QUrl &address);

    EngineClient *m_client;
    QList<Image> m_images;
    bool m_isInstalled = false;
    bool m_isBeside = false; ///< in the environment of the current job
    JobId m_current;
    JobPhase m_phase = JobPhase::Creating;        ///< of the current job
    QHash<QList<JobId>, TensorBoardRun *> m_runs; ///< without those that are ending
    QSet<QList<JobId>> m_asked;
};

} // namespace trainshed
