// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/jobfeed.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace trainshed {

class AlgorithmEditor;
class AlgorithmsPage;
class ConnectionBanner;
class CreateDialog;
class DetailsPanel;
class DatasetsPage;
class ExperimentsPage;
class JobListModel;
class JobsPage;
class LogPanel;
class Navigation;
class StorageBrowser;
class StoragePage;
class ResourcesPage;
class UiState;

/// The window: pages at the right of a list of them, menus, the banner when the engine can't be reached. Only
/// wires what others do. Owns the feed and the list of jobs; the client outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `draftPath`: where the half-filled form is kept.
    MainWindow(EngineClient *client, UiState *state, const QString &draftPath, QWidget *parent = nullptr);
    ~MainWindow() override;

    JobsPage *jobsPage() const { return m_jobsPage; }
    DetailsPanel *details() const { return m_details; }
    Navigation *navigation() const { return m_navigation; }
    ConnectionBanner *banner() const { return m_banner; }
    JobListModel *jobs() const { return m_jobs; }
    JobFeed *feed() const { return m_feed; }

    void openCreateDialog();
    /// A job file: the form filled in; a folder: the form with its code. Anything else is told above the
    /// jobs.
    void openPath(const QString &path);
    void openCompare(const QList<JobId> &jobs);
    void showDetails(bool on);
    /// Shown, not minimized, before other windows. `activation`: the desktop's leave for it.
    void comeToFront(const QByteArray &activation);
    /// A message above the list of jobs, which is shown.
    void tell(MessageBar::Kind kind, const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void buildJobMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildLogMenu();
    void buildHelpMenu();
    void buildStatusBar();
    void wireJobs();
    void wireDetails();
    void wireCatalog();
    void restore();
    void save();
    void placeDetails();
    void showPage(const QString &page);
    void followCatalog(bool algorithms, bool experiments);
    void followCurrentJob();
    void openSettings();
    void openMetricRules();
    void openStorageSettings(bool add, QWidget *parent, StorageBrowser *browser);
    void wireStorage();
    void refreshPage();
    void countJobs();
    void askExperiments();
    CreateDialog *makeDialog(const QString &otherwise = {});
    void wireFiles();
    void chooseJobFile();
    void readJobFile(const QString &path);
    AlgorithmEditor *makeEditor(QWidget *parent);
    void wireEditor(CreateDialog *dialog);
    void wireAlgorithms();
    void saveAsAlgorithm(const JobSpec &spec, QWidget *parent);
    void showAbout();

    EngineClient *m_client;
    UiState *m_state;
    QString m_draftPath;
    JobFeed *m_feed;
    JobListModel *m_jobs;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    ConnectionBanner *m_banner;
    QSplitter *m_jobsSplitter;
    JobsPage *m_jobsPage;
    DetailsPanel *m_details;
    LogPanel *m_log;
    AlgorithmsPage *m_algorithms;
    DatasetsPage *m_datasets;
    ExperimentsPage *m_experiments;
    StoragePage *m_storage;
    ResourcesPage *m_resources;
    QAction *m_detailsAction = nullptr;
    QLabel *m_counts;
    QLabel *m_engine;
};

} // namespace trainshed
