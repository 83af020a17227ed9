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
    bool isAvailable() const { return m_isAvailable; }
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
    void ask(const Request &request);
    void look(const Request &request);
    void onFound(const Request &request, const Found &found);
    void start(const Request &request, const Found &found);
    void show(const QUrl &address);

    EngineClient *m_client;
    QList<Image> m_images;
    bool m_isAvailable = false;
    QHash<QList<JobId>, TensorBoardRun *> m_runs; ///< without those that are ending
    QSet<QList<JobId>> m_asked;
};

} // namespace trainshed
