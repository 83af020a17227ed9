// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailsheader.h"

#include "model/job/hang.h"
#include "model/job/wording.h"
#include "ui/details/overview.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/states.h"
#include "ui/style/texts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int statusIconSize = 20;
constexpr int descriptionLimit = 256; // form.md
} // namespace

DetailsHeader::DetailsHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_version(new QLabel(this))
    , m_status(new QLabel(this))
    , m_actions(new QToolBar(this))
    , m_descriptionStack(new QStackedWidget(this))
    , m_descriptionText(new ElidedLabel(this))
    , m_descriptionEdit(new QToolButton(this))
    , m_descriptionField(new QLineEdit(this))
    , m_reason(new MessageBar(this))
{
    setObjectName(QStringLiteral("detailsHeader"));
    buildTitle();
    buildActions();
    buildDescription();
    m_reason->setObjectName(QStringLiteral("reasonBar"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setClosable(false);
    m_reason->setClosesOnAction(false);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_icon);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_version);
    titleRow->addWidget(m_status);
    titleRow->addStretch(1);
    titleRow->addWidget(m_actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 6, 4);
    column->setSpacing(2);
    column->addLayout(titleRow);
    column->addWidget(m_descriptionStack);
    column->addWidget(m_reason);
}

DetailsHeader::~DetailsHeader() = default;

void DetailsHeader::buildTitle()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_version->setTextFormat(Qt::PlainText);
    m_status->setObjectName(QStringLiteral("detailsStatus"));
    m_status->setTextFormat(Qt::PlainText);
}

void DetailsHeader::buildActions()
{
    m_actions->setObjectName(QStringLiteral("detailsActions"));
    m_actions->setIconSize(QSize(16, 16));
    m_actions->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (auto *more = m_actions->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More actions on this job"));

    const auto add = [this](const QString &name, const QString &symbol, const QString &text, auto signal) {
        QAction *action = m_actions->addAction(icon(symbol), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, signal);
        m_actions->widgetForAction(action)->setObjectName(name + QStringLiteral("Button"));
        return action;
    };
    m_stop = add(QStringLiteral("detailsStop"), QStringLiteral("stop"), tr("Stop this job"),
                 &DetailsHeader::stopRequested);
    add(QStringLiteral("detailsRebuild"), QStringLiteral("rebuild"), tr("Rebuild this job…"),
        &DetailsHeader::rebuildRequested);
    add(QStringLiteral("detailsOutputs"), QStringLiteral("folder-open"), tr("Open this job's output folder"),
        &DetailsHeader::outputFolderRequested);
    add(QStringLiteral("detailsCopy"), QStringLiteral("copy"), tr("Copy this job's command"),
        &DetailsHeader::copyCommandRequested);
    m_actions->addSeparator();
    add(QStringLiteral("detailsClose"), QStringLiteral("close"), tr("Close details"),
        &DetailsHeader::closeRequested);
}

void DetailsHeader::buildDescription()
{
    m_descriptionText->setForegroundRole(QPalette::PlaceholderText);
    m_descriptionText->setObjectName(QStringLiteral("detailsDescription"));
    m_descriptionEdit->setObjectName(QStringLiteral("editDescriptionButton"));
    m_descriptionEdit->setIcon(icon(QStringLiteral("edit")));
    m_descriptionEdit->setIconSize(QSize(14, 14));
    m_descriptionEdit->setAutoRaise(true);
    m_descriptionEdit->setAccessibleName(tr("Edit this job's description"));
    m_descriptionEdit->setToolTip(tr("Edit the description"));
    m_descriptionField->setObjectName(QStringLiteral("descriptionField"));
    m_descriptionField->setAccessibleName(tr("Job description"));
    m_descriptionField->setMaxLength(descriptionLimit);
    m_descriptionField->setPlaceholderText(
        tr("Description, up to 256 characters; Return keeps, Escape discards"));
    m_descriptionField->installEventFilter(this);
    auto *reading = new QWidget(m_descriptionStack);
    auto *row = new QHBoxLayout(reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_descriptionText);
    row->addWidget(m_descriptionEdit);
    row->addStretch(1);
    m_descriptionStack->addWidget(reading);
    m_descriptionStack->addWidget(m_descriptionField);
    m_descriptionStack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_descriptionEdit, &QToolButton::clicked, this, &DetailsHeader::editDescription);
    connect(m_descriptionField, &QLineEdit::returnPressed, this, [this] { endEditing(true); });
}

void DetailsHeader::setJob(const JobSummary &job)
{
    if (job.id != m_job.id) {
        endEditing(false);
        setDescription({});
    }
    m_job = job;
    m_title->setText(job.name);
    m_version->setText(versionText(job.version));
    m_stop->setEnabled(isStoppable(job.phase));
    showStatus();
    showReason();
}

void DetailsHeader::setNow(WallTime now)
{
    m_now = now;
    showStatus();
}

void DetailsHeader::showStatus()
{
    m_icon->setPixmap(
        phaseIcon(m_job.phase).pixmap(QSize(statusIconSize, statusIconSize), devicePixelRatio()));
    QString text = phaseText(m_job.phase);
    if (m_job.started)
        text += QStringLiteral(" · ") + durationText(durationAt(m_job, m_now));
    if (m_job.attempt > 1)
        text += QStringLiteral(" · ") + tr("attempt %1").arg(m_job.attempt);
    m_status->setText(text);
    QPalette coloured;
    coloured.setColor(QPalette::WindowText,
                      readable(phaseColour(m_job.phase, palette()), palette().color(QPalette::Window)));
    m_status->setPalette(coloured);
}

void DetailsHeader::showReason()
{
    const QString reason = reasonSentence(m_job);
    if (reason.isEmpty()) {
        m_reason->clear();
        return;
    }
    if (!isTerminal(m_job.phase)) {
        if (m_reason->text() == reason)
            return;
        if (seemsToHang(m_job))
            m_reason->showMessage(MessageBar::Kind::Warning, reason, tr("Open log"),
                                  [this] { Q_EMIT logRequested(); });
        else
            m_reason->showMessage(MessageBar::Kind::Info, reason);
        return;
    }
    const bool bad = m_job.phase == JobPhase::Failed || m_job.phase == JobPhase::Abnormal;
    QString text = bad ? tr("The job failed: %1").arg(reason) : reason;
    if (m_job.upload.isSet() && *m_job.upload != m_job.reason)
        text += u'\n' + sentence(*m_job.upload); // the reason ends without a full stop
    if (m_reason->text() == text)
        return;
    if (canRetryUpload(m_job)) {
        m_reason->showMessage(MessageBar::Kind::Error, text, tr("Retry upload"),
                              [this] { Q_EMIT retryUploadRequested(); });
        m_reason->setSecondAction(tr("Rebuild…"), [this] { Q_EMIT rebuildRequested(); });
        return;
    }
    m_reason->showMessage(bad ? MessageBar::Kind::Error : MessageBar::Kind::Info, text, tr("Rebuild…"),
                          [this] { Q_EMIT rebuildRequested(); });
    if (bad && m_job.attempt > 0)
        m_reason->setSecondAction(tr("Open log"), [this] { Q_EMIT logRequested(); });
}

void DetailsHeader::setDescription(const QString &description)
{
    m_description = description;
    m_descriptionText->setText(description.isEmpty() ? tr("No description") : description.simplified());
}

void DetailsHeader::editDescription()
{
    m_descriptionField->setText(m_description);
    m_descriptionStack->setCurrentWidget(m_descriptionField);
    m_descriptionField->setFocus(Qt::OtherFocusReason);
    m_descriptionField->selectAll();
}

void DetailsHeader::endEditing(bool keep)
{
    if (m_descriptionStack->currentWidget() != m_descriptionField)
        return;
    m_descriptionStack->setCurrentIndex(0);
    const QString text = m_descriptionField->text();
    if (!keep || text == m_description)
        return;
    setDescription(text);
    Q_EMIT descriptionEdited(text);
}

bool DetailsHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_descriptionField && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEditing(false);
        return true;
    }
    // Leaving the field keeps what was typed.
    if (watched == m_descriptionField && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        endEditing(true);
    return QWidget::eventFilter(watched, event);
}

void DetailsHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStatus();
}

} // namespace trainshed
