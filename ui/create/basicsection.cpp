// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/basicsection.h"

#include "model/job/job.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace trainshed {

namespace {
constexpr int descriptionLimit = 256;
}

BasicSection::BasicSection(QWidget *parent)
    : Section(tr("Basic"),
              {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("experiment")}, parent)
    , m_name(new QLineEdit(this))
    , m_versionRow(new QWidget(this))
    , m_versionText(new QLabel(m_versionRow))
    , m_versionButton(new QPushButton(m_versionRow))
    , m_description(new QPlainTextEdit(this))
    , m_counter(quietLabel(QString(), this))
    , m_mode(new ComboBox(this))
    , m_experiment(new ComboBox(this))
    , m_newName(new QLineEdit(this))
    , m_newDescription(new QLineEdit(this))
{
    FieldGrid grid(this);
    buildName(grid);
    buildDescription(grid);
    buildExperiment(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(grid.layout());
    column->addStretch(1);
    showMode();
    showVersion();
}

BasicSection::~BasicSection() = default;

void BasicSection::buildName(FieldGrid &grid)
{
    m_name->setObjectName(QStringLiteral("name"));
    m_nameField = grid.add(QStringLiteral("name"), tr("Na&me:"), m_name, true, tr("Job name"));
    m_nameField->setHelp(tr("1–64 letters, digits, “-” and “_”."));
    addField(m_nameField);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        showVersion();
        edited();
    });

    m_versionText->setTextFormat(Qt::PlainText);
    m_versionText->setWordWrap(true);
    m_versionButton->setObjectName(QStringLiteral("newVersion"));
    m_versionButton->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_versionRow);
    row->setContentsMargins(0, 0, 0, 10);
    row->addWidget(m_versionText, 1);
    row->addWidget(m_versionButton);
    row->addStretch(0);
    grid.addWidget(m_versionRow);
    connect(m_versionButton, &QPushButton::clicked, this, [this] { Q_EMIT newVersionWanted(!m_newVersion); });
}

void BasicSection::buildDescription(FieldGrid &grid)
{
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 4 + 14);
    auto *field = grid.add(QStringLiteral("description"), tr("&Description:"), m_description, true,
                           tr("Job description"));
    field->setHelp(tr("May be changed later."));
    addField(field);
    m_counter->setAlignment(Qt::AlignRight);
    m_counter->setWordWrap(false);
    // In the note's row, at its right end.
    grid.layout()->addWidget(m_counter, grid.layout()->rowCount() - 2, 1, Qt::AlignRight | Qt::AlignTop);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        const auto length = m_description->toPlainText().toUcs4().size();
        m_counter->setText(tr("%1 of %2").arg(length).arg(descriptionLimit));
        edited();
    });
    m_counter->setText(tr("%1 of %2").arg(0).arg(descriptionLimit));
}

void BasicSection::buildExperiment(FieldGrid &grid)
{
    m_mode->setObjectName(QStringLiteral("experimentMode"));
    m_mode->addItem(tr("Not required"), int(ExperimentMode::None));
    m_mode->addItem(tr("Use existing"), int(ExperimentMode::Existing));
    m_mode->addItem(tr("Create new"), int(ExperimentMode::New));
    auto *mode = grid.add(QStringLiteral("experiment.mode"), tr("&Experiment:"), m_mode, false);
    mode->setHelp(tr("Groups jobs that belong together."));
    addField(mode);

    m_experiment->setObjectName(QStringLiteral("experiment"));
    m_experiment->setMinimumContentsLength(28);
    m_existingField = grid.add(QStringLiteral("experiment"), tr("E&xisting:"), m_experiment, false,
                               tr("Existing experiment"));
    addField(m_existingField);
    m_newName->setObjectName(QStringLiteral("experimentName"));
    m_newNameField = grid.add(QStringLiteral("experiment.name"), tr("Ne&w name:"), m_newName, true,
                              tr("Name of the new experiment"));
    m_newNameField->setHelp(tr("1–64 letters, digits, “-” and “_”."));
    addField(m_newNameField);
    m_newDescription->setObjectName(QStringLiteral("experimentDescription"));
    m_newDescriptionField = grid.add(QStringLiteral("experiment.description"), tr("Abo&ut it:"),
                                     m_newDescription, true, tr("Description of the new experiment"));
    addField(m_newDescriptionField);

    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showMode();
        edited();
    });
    connect(m_experiment, &QComboBox::currentIndexChanged, this, [this] { edited(); });
    connect(m_newName, &QLineEdit::textChanged, this, [this] { edited(); });
    connect(m_newDescription, &QLineEdit::textChanged, this, [this] { edited(); });
}

void BasicSection::show(const JobSpec &spec)
{
    if (m_name->text() != spec.name)
        m_name->setText(spec.name);
    if (m_description->toPlainText() != spec.description)
        m_description->setPlainText(spec.description);
    m_choice = spec.experiment;
    m_mode->setCurrentIndex(m_mode->findData(int(spec.experiment.mode)));
    fillExperiments();
    if (spec.experiment.mode == ExperimentMode::New) {
        if (m_newName->text() != spec.experiment.name)
            m_newName->setText(spec.experiment.name);
        if (m_newDescription->text() != spec.experiment.description)
            m_newDescription->setText(spec.experiment.description);
    }
    showMode();
}

void BasicSection::store(JobSpec &spec) const
{
    spec.name = m_name->text();
    // A text that the editor can't hold exactly (it makes one kind of line break of all) stays as it was.
    QString plain = spec.description;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (m_description->toPlainText() != plain)
        spec.description = m_description->toPlainText();
    const auto mode = ExperimentMode(m_mode->currentData().toInt());
    if (mode == ExperimentMode::None && spec.experiment.mode != mode) {
        spec.experiment = {};
    } else if (mode == ExperimentMode::New) {
        spec.experiment = {mode, {}, m_newName->text(), m_newDescription->text()};
    } else if (mode == ExperimentMode::Existing) {
        const ExperimentId id(m_experiment->currentData().toString());
        if (spec.experiment.mode != mode || spec.experiment.id != id)
            spec.experiment = {mode, id, id.isEmpty() ? QString() : m_experiment->currentText(), {}};
    }
}

void BasicSection::setFacts(const Facts &facts)
{
    if (facts.experiments)
        m_experiments = *facts.experiments;
    fillExperiments();
}

void BasicSection::fillExperiments()
{
    const QSignalBlocker quiet(m_experiment);
    const QString shown = m_choice.mode == ExperimentMode::Existing ? m_choice.id.toString()
                                                                    : m_experiment->currentData().toString();
    m_experiment->clear();
    for (const Experiment &experiment : std::as_const(m_experiments))
        m_experiment->addItem(experiment.name, experiment.id.toString());
    int row = m_experiment->findData(shown);
    if (row < 0 && m_choice.mode == ExperimentMode::Existing && !m_choice.id.isEmpty()) {
        m_experiment->addItem(m_choice.name, m_choice.id.toString());
        row = m_experiment->count() - 1;
    }
    if (row < 0 && m_choice.mode != ExperimentMode::Existing && m_experiment->count() > 0)
        row = 0;
    m_experiment->setCurrentIndex(row);
    m_existingField->setHelp(m_experiments.isEmpty() ? tr("There is no experiment yet: choose “Create new”.")
                                                     : QString());
}

void BasicSection::showMode()
{
    const auto mode = ExperimentMode(m_mode->currentData().toInt());
    FieldGrid::setRowVisible(m_existingField, mode == ExperimentMode::Existing);
    FieldGrid::setRowVisible(m_newNameField, mode == ExperimentMode::New);
    FieldGrid::setRowVisible(m_newDescriptionField, mode == ExperimentMode::New);
}

void BasicSection::setVersion(bool newVersion, int version)
{
    m_newVersion = newVersion;
    m_version = version;
    showVersion();
}

void BasicSection::setNameTaken(bool taken)
{
    m_taken = taken;
    showVersion();
}

void BasicSection::showVersion()
{
    m_versionRow->setVisible(m_newVersion || m_taken);
    m_name->setReadOnly(m_newVersion);
    m_nameField->setHelp(m_newVersion ? tr("A version has the name of its job.")
                                      : tr("1–64 letters, digits, “-” and “_”."));
    if (m_newVersion) {
        m_versionText->setText(
            m_version > 0 ? tr("Submit makes %1 of “%2”.").arg(versionText(m_version), m_name->text())
                          : tr("Submit makes the next version of “%1”.").arg(m_name->text()));
        m_versionButton->setText(tr("Make a New Job Instead"));
    } else {
        m_versionText->clear();
        m_versionButton->setText(tr("Make a New Version of “%1” Instead").arg(m_name->text()));
    }
    // A name with "&" would lose it as a mnemonic; such names are refused before.
    m_versionButton->setAccessibleName(m_versionButton->text());
}

} // namespace trainshed
