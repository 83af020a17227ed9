// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include "ui/details/detailspanel.h"
#include "ui/jobs/joboperations.h"
#include "ui/jobs/jobspage.h"
#include "ui/notify/jobnotices.h"
#include "ui/notify/trayicon.h"
#include "ui/settings/attentionpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/uistate.h"

#include <QSystemTrayIcon>

#include <chrono>

namespace trainshed {

namespace {

constexpr std::chrono::milliseconds gatherTime{1000};

QString group()
{
    return QStringLiteral("attention");
}

QString jobsPage()
{
    return QStringLiteral("jobs");
}

} // namespace

Attention::Attention(EngineClient *client, UiState *state, MainWindow *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
    , m_notices(new JobNotices(client, window->jobs(), gatherTime, this))
    , m_tray(new TrayIcon(window->jobs(), window))
{
    setObjectName(group());
    m_notices->setFeed(window->feed());
    m_notices->setLooking([this](const JobId &job) { return isLookedAt(job); });
    connect(m_notices, &JobNotices::wanted, this, &Attention::follow);
    connect(m_notices, &JobNotices::fallback, this, [this](MessageBar::Kind kind, const QString &text) {
        // That all is well can be seen in the list by who looks at it.
        if (kind != MessageBar::Kind::Info || !m_window->isActiveWindow())
            m_window->jobsPage()->showMessage(kind, text);
    });
    connect(m_tray, &TrayIcon::showRequested, window, [window] { window->comeToFront({}); });
    apply(settings());
}

Attention::~Attention() = default;

AttentionSettings Attention::settings() const
{
    const QVariantMap kept = m_state->map(group());
    const AttentionSettings initial;
    return {kept.value(QStringLiteral("ends"), initial.ends).toBool(),
            kept.value(QStringLiteral("failures"), initial.failures).toBool(),
            kept.value(QStringLiteral("hangs"), initial.hangs).toBool(),
            kept.value(QStringLiteral("tray"), initial.tray).toBool()};
}

void Attention::keep(const AttentionSettings &settings)
{
    m_state->setMap(group(), {{QStringLiteral("ends"), settings.ends},
                              {QStringLiteral("failures"), settings.failures},
                              {QStringLiteral("hangs"), settings.hangs},
                              {QStringLiteral("tray"), settings.tray}});
    m_state->save();
}

void Attention::apply(const AttentionSettings &settings)
{
    m_notices->setChoice({settings.ends, settings.failures, settings.hangs});
    m_tray->setShown(settings.tray);
}

void Attention::addTo(SettingsDialog *dialog)
{
    dialog->setAttention(settings(), QSystemTrayIcon::isSystemTrayAvailable());
    connect(dialog, &SettingsDialog::attentionChanged, this, [this](const AttentionSettings &settings) {
        keep(settings);
        apply(settings);
    });
}

bool Attention::isLookedAt(const JobId &job) const
{
    const auto current = m_window->jobsPage()->currentJob();
    return m_window->isActiveWindow() && m_window->navigation()->page() == jobsPage() && current &&
           current->id == job;
}

void Attention::follow(const JobId &job, const QString &action, const QByteArray &token)
{
    if (action == QLatin1String(noticeaction::output)) {
        m_window->jobsPage()->operations()->openOutputFolder(job);
        return;
    }
    m_window->comeToFront(token);
    m_window->navigation()->setPage(jobsPage());
    if (job.isEmpty()) // of several: the list has them
        return;
    m_window->jobsPage()->selectJob(job);
    m_window->showDetails(true);
    if (action == QLatin1String(noticeaction::log))
        m_window->details()->setTab(DetailsPanel::LogTabIndex);
}

} // namespace trainshed
