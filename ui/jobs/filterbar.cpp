// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/filterbar.h"

#include "ui/style/icons.h"
#include "ui/widgets/combobox.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace trainshed {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_status(new QPushButton(this))
    , m_statusMenu(new QMenu(tr("Filter by status"), this))
    , m_experiment(new ComboBox(this))
    , m_created(new ComboBox(this))
    , m_from(new QDateEdit(this))
    , m_dash(new QLabel(QStringLiteral("–"), this))
    , m_to(new QDateEdit(this))
    , m_clear(new QToolButton(this))
    , m_counts(new QLabel(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_text->setObjectName(QStringLiteral("jobFilterText"));
    m_text->setAccessibleName(tr("Filter jobs"));
    m_text->setPlaceholderText(tr("Name, ID, algorithm or experiment"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(150);
    m_text->setMaximumWidth(380);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_status->setObjectName(QStringLiteral("jobFilterStatus"));
    m_status->setMenu(m_statusMenu);
    m_experiment->setObjectName(QStringLiteral("jobFilterExperiment"));
    m_experiment->setAccessibleName(tr("Filter by experiment"));
    m_experiment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_experiment->setMinimumContentsLength(14);
    m_experiment->addItem(tr("All experiments"));
    m_clear->setObjectName(QStringLiteral("jobFilterClear"));
    m_clear->setText(tr("Clear filter"));
    m_clear->setAutoRaise(true);
    m_clear->hide();
    m_counts->setObjectName(QStringLiteral("jobCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    buildStatusMenu();
    buildCreated();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_status);
    row->addWidget(m_experiment);
    row->addWidget(m_created);
    row->addWidget(m_from);
    row->addWidget(m_dash);
    row->addWidget(m_to);
    row->addWidget(m_clear);
    row->addStretch(0);
    row->addWidget(m_counts);

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_experiment, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(this, &FilterBar::changed, this, [this] {
        nameStatusButton();
        m_clear->setVisible(isActive());
    });
    nameStatusButton();
}

FilterBar::~FilterBar() = default;

void FilterBar::buildStatusMenu()
{
    m_statusMenu->setObjectName(QStringLiteral("statusMenu"));
    for (const JobPhase phase : allPhases) {
        QAction *action = m_statusMenu->addAction(phaseIcon(phase), phaseText(phase));
        action->setObjectName(QStringLiteral("status") + phaseName(phase));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(phase));
        connect(action, &QAction::toggled, this, &FilterBar::changed);
    }
    m_statusMenu->addSeparator();
    QAction *all = m_statusMenu->addAction(tr("All states"));
    all->setObjectName(QStringLiteral("statusAll"));
    connect(all, &QAction::triggered, this, [this] { setPhases({}); });
}

void FilterBar::buildCreated()
{
    m_created->setObjectName(QStringLiteral("jobFilterCreated"));
    m_created->setAccessibleName(tr("Filter by creation time"));
    m_created->setToolTip(tr("When the job was created"));
    m_created->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between…")});
    m_from->setObjectName(QStringLiteral("jobFilterFrom"));
    m_from->setAccessibleName(tr("Created from"));
    m_to->setObjectName(QStringLiteral("jobFilterTo"));
    m_to->setAccessibleName(tr("Created until"));
    m_dash->setObjectName(QStringLiteral("jobFilterDash"));
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-7));
    m_to->setDate(today);
    const auto show = [this] {
        for (QWidget *part :
             {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_dash), static_cast<QWidget *>(m_to)})
            part->setVisible(created() == Between);
    };
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::changed);
    }
    connect(m_created, &QComboBox::currentIndexChanged, this, [this, show] {
        show();
        Q_EMIT changed();
    });
    show();
}

FilterBar::Created FilterBar::created() const
{
    return Created(m_created->currentIndex());
}

WallTime FilterBar::createdFrom() const
{
    const QDate today = QDate::currentDate();
    switch (created()) {
    case AnyTime:
        return 0;
    case Today:
        return today.startOfDay().toMSecsSinceEpoch();
    case LastWeek:
        return today.addDays(-6).startOfDay().toMSecsSinceEpoch();
    case LastMonth:
        return today.addDays(-29).startOfDay().toMSecsSinceEpoch();
    case Between:
        break;
    }
    // Whoever enters the later day first means the days between the two.
    return std::min(m_from->date(), m_to->date()).startOfDay().toMSecsSinceEpoch();
}

WallTime FilterBar::createdBefore() const
{
    if (created() != Between)
        return 0;
    return std::max(m_from->date(), m_to->date()).addDays(1).startOfDay().toMSecsSinceEpoch();
}

void FilterBar::nameStatusButton()
{
    QStringList names;
    for (const QAction *action : m_statusMenu->actions()) {
        if (action->isChecked())
            names.append(action->text());
    }
    const QString which = names.isEmpty()    ? tr("all")
                          : names.size() > 2 ? tr("%n states", nullptr, int(names.size()))
                                             : names.join(QStringLiteral(", "));
    m_status->setText(tr("Status: %1").arg(which));
    m_status->setAccessibleName(tr("Filter by status"));
    m_status->setAccessibleDescription(m_status->text());
}

QString FilterBar::text() const
{
    return m_text->text().trimmed();
}

QSet<JobPhase> FilterBar::phases() const
{
    QSet<JobPhase> phases;
    for (const QAction *action : m_statusMenu->actions()) {
        if (action->isChecked())
            phases.insert(action->data().value<JobPhase>());
    }
    return phases;
}

ExperimentId FilterBar::experiment() const
{
    return ExperimentId(m_experiment->currentData().toString());
}

bool FilterBar::isActive() const
{
    return !text().isEmpty() || !phases().isEmpty() || !experiment().isEmpty() || created() != AnyTime;
}

void FilterBar::setPhases(const QSet<JobPhase> &phases)
{
    {
        const QSignalBlocker quiet(this);
        for (QAction *action : m_statusMenu->actions()) {
            if (action->isCheckable())
                action->setChecked(phases.contains(action->data().value<JobPhase>()));
        }
    }
    Q_EMIT changed();
}

void FilterBar::showExperiment(const ExperimentId &experiment)
{
    const int row = m_experiment->findData(experiment.toString());
    if (row < 0)
        return;
    clear();
    m_experiment->setCurrentIndex(row);
}

void FilterBar::setExperiments(const QList<Experiment> &experiments)
{
    const QString chosen = m_experiment->currentData().toString();
    {
        const QSignalBlocker quiet(m_experiment);
        m_experiment->clear();
        m_experiment->addItem(tr("All experiments"));
        for (const Experiment &experiment : experiments)
            m_experiment->addItem(experiment.name, experiment.id.toString());
        m_experiment->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_experiment->findData(chosen)));
    }
    // Without experiments there is nothing to choose.
    m_experiment->setVisible(!experiments.isEmpty());
    if (m_experiment->currentData().toString() != chosen)
        Q_EMIT changed();
}

void FilterBar::setCounts(int shown, int total)
{
    const QLocale locale;
    m_counts->setText(isActive()   ? tr("%1 of %2 jobs").arg(locale.toString(shown), locale.toString(total))
                      : total == 1 ? tr("1 job")
                                   : tr("%1 jobs").arg(locale.toString(total)));
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        setPhases({});
        m_experiment->setCurrentIndex(0);
        m_created->setCurrentIndex(AnyTime);
    }
    Q_EMIT changed();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace trainshed
