// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/comparewindow.h"

#include "model/items/comparemodel.h"
#include "ui/details/comparecurves.h"
#include "ui/details/comparetable.h"
#include "ui/prompts/chooser.h"
#include "ui/style/icons.h"
#include "ui/widgets/fileio.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace trainshed {

CompareWindow::CompareWindow(EngineClient *client, const QList<JobId> &jobs, QWidget *parent)
    : QDialog(parent)
    , m_jobs(client)
    , m_note(new QLabel(this))
    , m_all(new QCheckBox(tr("&All settings"), this))
    , m_table(new CompareTable(this))
    , m_message(new MessageBar(this))
    , m_curves(new CompareCurves(client, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("compareWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare"));
    build();
    connect(&m_jobs, &JobSet::changed, this, &CompareWindow::showComparison);
    connect(&m_jobs, &JobSet::failed, this,
            [this](const Error &why) { m_message->showMessage(MessageBar::Kind::Error, why.text()); });
    connect(m_all, &QCheckBox::toggled, this, &CompareWindow::showComparison);
    const int columns = qBound(2, int(jobs.size()), 4);
    setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 14);
    resize(fontMetrics().averageCharWidth() * (52 + 34 * columns), fontMetrics().lineSpacing() * 28);
    m_table->setFocus();
    m_note->setText(tr("Asking the engine for the jobs…"));
    m_jobs.setJobs(jobs);
}

CompareWindow::~CompareWindow() = default;

QWidget *CompareWindow::buildSettings()
{
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_all->setObjectName(QStringLiteral("compareAll"));
    m_all->setToolTip(tr("Show the settings that are the same too"));
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Settings of the compared jobs"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(m_note, 1);
    top->addWidget(m_all);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    setTabOrder(m_table, m_all);
    return page;
}

void CompareWindow::build()
{
    m_message->setObjectName(QStringLiteral("compareMessage"));
    m_message->setAccessibleName(tr("Message about the comparison"));
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("Comparison"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildSettings(), tr("Se&ttings"));
    m_tabs->addTab(m_curves, tr("&Curves"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("compareClose"));
    m_export = buttons->addButton(tr("&Export as CSV…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("compareExport"));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &CompareWindow::exportCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CompareWindow::showTab);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 10);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    column->addLayout(bottom);
}

void CompareWindow::showTab()
{
    const bool curves = m_tabs->currentWidget() == m_curves;
    m_curves->setActive(curves);
    m_export->setVisible(!curves);
}

/// Not of two hundred names.
QString CompareWindow::title(const QStringList &names) const
{
    constexpr qsizetype mostNames = 4;
    const QString some = QStringList(names.mid(0, mostNames)).join(QStringLiteral(", "));
    if (names.size() <= mostNames)
        return tr("Compare %1").arg(some);
    return tr("Compare %1 and %n others", nullptr, static_cast<int>(names.size() - mostNames)).arg(some);
}

void CompareWindow::showComparison()
{
    if (!m_jobs.isComplete())
        return;
    const QList<JobDetails> jobs = m_jobs.details();
    QStringList names;
    for (const JobDetails &job : jobs)
        names.append(job.summary.name + u' ' + versionText(job.summary.version));
    setWindowTitle(title(names));
    m_curves->setJobs(jobs, names);
    const auto all = compareJobs(jobs, settingTexts(), QDateTime::currentMSecsSinceEpoch());
    const auto some = differences(all);
    m_table->setComparison(names, m_all->isChecked() ? all : some);
    if (jobs.size() < 2)
        m_note->setText(tr("The other jobs were deleted: there is nothing to compare with."));
    else if (some.isEmpty())
        m_note->setText(tr("Nothing differs."));
    else
        m_note->setText(tr("%1 of %2 settings differ.").arg(some.size()).arg(all.size()));
}

void CompareWindow::exportCsv()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("exportComparison");
    request.title = tr("Export the Comparison");
    request.kind = prompts::PathRequest::Kind::SaveFile;
    request.purpose = QStringLiteral("comparison");
    request.filters = {tr("Comma-separated values (*.csv)")};
    request.suffix = QStringLiteral("csv");
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const CompareModel *shown = m_table->comparison();
        writeInWorker(path, comparisonToCsv(shown->names(), shown->settings()), this,
                      [this, path](const Result<> &written) {
                          if (written)
                              m_message->showMessage(
                                  MessageBar::Kind::Success,
                                  tr("Exported to %1.").arg(QDir::toNativeSeparators(path)));
                          else
                              m_message->showMessage(MessageBar::Kind::Error, written.error().text());
                      });
    });
}

} // namespace trainshed
