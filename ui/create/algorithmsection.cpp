// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/algorithmsection.h"

#include "model/items/algorithmlistmodel.h"
#include "ui/style/icons.h"
#include "ui/widgets/codefields.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace trainshed {

AlgorithmSection::AlgorithmSection(QWidget *parent)
    : Section(tr("Algorithm"), {QStringLiteral("algorithm")}, parent)
    , m_kinds(new QButtonGroup(this))
    , m_saved(new QWidget(this))
    , m_search(new QLineEdit(m_saved))
    , m_rows(new AlgorithmListModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_list(new QTableView(m_saved))
    , m_about(quietLabel(QString(), m_saved))
    , m_create(new QPushButton(tr("Create…"), m_saved))
    , m_quick(new QPushButton(tr("Create &Quickly…"), m_saved))
    , m_save(new QPushButton(tr("Save As Algorithm…"), this))
    , m_imageSide(new QWidget(this))
    , m_image(new ComboBox(m_imageSide))
    , m_lookAgain(new QPushButton(tr("&Look Again"), m_imageSide))
    , m_container(new QLineEdit(this))
    , m_code(new LocationEdit(QStringLiteral("codeDir"),
                              codefields::codeRequest(QStringLiteral("chooseCodeFolder")), this))
    , m_boot(new LocationEdit(QStringLiteral("bootFile"),
                              codefields::bootFileRequest(QStringLiteral("chooseBootFile")), this))
    , m_command(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_dependencies(new QCheckBox(tr("&Install dependencies first"), this))
    , m_advanced(new QToolButton(this))
    , m_localCode(new QLineEdit(this))
    , m_workDir(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *general = new Note(this);
    setGeneralNote(general);
    column->addWidget(general);
    buildKinds();
    column->addSpacing(12);
    buildList();
    column->addWidget(m_saved, 1);
    FieldGrid grid(this);
    buildFields(grid);
    column->addLayout(grid.layout());
    column->addWidget(m_advanced, 0, Qt::AlignLeft);
    FieldGrid more(this);
    buildAdvanced(more);
    column->addLayout(more.layout());
    column->addSpacing(8);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch(0);
    wire();
    showKind();
}

AlgorithmSection::~AlgorithmSection() = default;

void AlgorithmSection::buildKinds()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const auto add = [&](AlgorithmKind kind, const QString &name, const QString &text) {
        auto *radio = new QRadioButton(text, this);
        radio->setObjectName(name);
        radio->setAccessibleName(QString(text).remove(u'&'));
        m_kinds->addButton(radio, int(kind));
        column->addWidget(radio);
        return radio;
    };
    add(AlgorithmKind::Saved, QStringLiteral("kindSaved"), tr("&My Algorithms"))
        ->setToolTip(tr("A saved algorithm, with its inputs, outputs and hyperparameters"));
    add(AlgorithmKind::PresetImage, QStringLiteral("kindPreset"), tr("Custom script on a &preset image"))
        ->setToolTip(tr("A Python file of yours, run by a Python found on this computer"));
    add(AlgorithmKind::CustomImage, QStringLiteral("kindCustom"),
        tr("C&ustom image, or a command on this computer"))
        ->setToolTip(tr("A boot command; without an image it runs on this computer itself"));
}

void AlgorithmSection::buildList()
{
    m_create->setObjectName(QStringLiteral("createAlgorithm"));
    m_create->setAccessibleName(tr("Create algorithm"));
    m_create->setToolTip(tr("Open the full editor; the algorithm is selected when it is saved"));
    m_quick->setObjectName(QStringLiteral("createAlgorithmQuickly"));
    m_quick->setAccessibleName(tr("Create algorithm quickly"));
    m_quick->setToolTip(tr("Name, code directory and boot file; selected when it is saved"));
    m_save->setObjectName(QStringLiteral("saveAsAlgorithm"));
    m_save->setAccessibleName(tr("Save as algorithm"));
    m_save->setToolTip(tr("Keep this code and these settings as an algorithm"));
    for (QPushButton *button : {m_create, m_quick, m_save})
        button->setAutoDefault(false);
    m_search->setObjectName(QStringLiteral("algorithmSearch"));
    m_search->setAccessibleName(tr("Search algorithms"));
    m_search->setPlaceholderText(tr("Search by name, description or image"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_rows);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(AlgorithmListModel::ValueRole);
    m_list->setObjectName(QStringLiteral("algorithms"));
    m_list->setAccessibleName(tr("My algorithms"));
    m_list->setModel(m_filter);
    m_list->setColumnHidden(AlgorithmListModel::UpdatedColumn, true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(AlgorithmListModel::NameColumn, Qt::AscendingOrder);
    m_list->verticalHeader()->hide();
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    calmSelection(m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AlgorithmListModel::DescriptionColumn, QHeaderView::Stretch);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    auto *note = new Note(m_saved);
    auto *column = new QVBoxLayout(m_saved);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_create);
    head->addWidget(m_quick);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    column->addWidget(m_about);
    m_listField = new Field(QStringLiteral("algorithm.id"), m_list, note);
    addField(m_listField);
}

void AlgorithmSection::buildFields(FieldGrid &grid)
{
    m_image->setObjectName(QStringLiteral("image"));
    m_image->setMinimumContentsLength(30);
    m_lookAgain->setObjectName(QStringLiteral("lookForImages"));
    m_lookAgain->setAutoDefault(false);
    m_lookAgain->setAccessibleName(tr("Look again for Python environments"));
    m_lookAgain->setToolTip(tr("Look for Python environments on this computer again"));
    auto *side = new QHBoxLayout(m_imageSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_image, 1);
    side->addWidget(m_lookAgain);
    m_imageSide->setFocusProxy(m_image);
    m_imageField = grid.add(QStringLiteral("algorithm.engine"), tr("Preset ima&ge:"), m_imageSide);
    m_container->setObjectName(QStringLiteral("imageUrl"));
    m_containerField = grid.add(QStringLiteral("algorithm.engine.image_url"), tr("Ima&ge:"), m_container,
                                true, tr("Container image"));
    m_containerField->setHelp(
        tr("Leave empty: the command runs on this computer itself. Containers come with a "
           "later version."));
    m_userField = grid.add(QStringLiteral("algorithm.engine.run_user"), tr("User ID:"), m_user, false);
    m_user->setObjectName(QStringLiteral("runUser"));
    m_codeField = grid.add(QStringLiteral("algorithm.code_dir"), tr("&Code directory:"), m_code);
    m_bootField = grid.add(QStringLiteral("algorithm.boot_file"), tr("Boot &file:"), m_boot);
    codefields::pair(m_code, m_boot, m_bootField);
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setPlaceholderText(tr("python3 train.py"));
    m_commandField = grid.add(QStringLiteral("algorithm.command"), tr("Boot c&ommand:"), m_command);
    m_commandField->setHelp(tr("One line for the shell; “;” and “&&” combine commands."));
    m_dependencies->setObjectName(QStringLiteral("installDependencies"));
    m_dependenciesField = grid.add(QStringLiteral("algorithm.install_dependencies"), tr("Dependencies:"),
                                   m_dependencies, false, tr("Install dependencies first"));
    for (Field *field : {m_imageField, m_containerField, m_userField, m_codeField, m_bootField,
                         m_commandField, m_dependenciesField})
        addField(field);
}

void AlgorithmSection::buildAdvanced(FieldGrid &grid)
{
    m_advanced->setObjectName(QStringLiteral("advanced"));
    m_advanced->setText(tr("Ad&vanced"));
    m_advanced->setAccessibleName(tr("Advanced algorithm settings"));
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setFocusPolicy(Qt::StrongFocus);
    m_localCode->setObjectName(QStringLiteral("localCodeDir"));
    m_localCode->setPlaceholderText(QStringLiteral("${MA_JOB_DIR}"));
    m_localCodeField =
        grid.add(QStringLiteral("algorithm.local_code_dir"), tr("Local code directory:"), m_localCode);
    m_localCodeField->setHelp(tr("Where the code lands. Empty: ${MA_JOB_DIR}."));
    m_workDir->setObjectName(QStringLiteral("workingDir"));
    m_workDirField = grid.add(QStringLiteral("algorithm.working_dir"), tr("Work directory:"), m_workDir);
    m_workDirField->setHelp(tr("Where the command starts. Empty: the local code directory."));
    addField(m_localCodeField);
    addField(m_workDirField);
    showAdvanced();
}

void AlgorithmSection::wire()
{
    const auto say = [this] { edited(); };
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showKind();
        edited();
    });
    connect(m_search, &QLineEdit::textChanged, this, &AlgorithmSection::search);
    connect(m_create, &QPushButton::clicked, this, &AlgorithmSection::editorWanted);
    connect(m_quick, &QPushButton::clicked, this, &AlgorithmSection::quickWanted);
    connect(m_save, &QPushButton::clicked, this, &AlgorithmSection::saveWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlgorithmSection::takeSelection);
    connect(m_image, &QComboBox::currentIndexChanged, this, say);
    connect(m_lookAgain, &QPushButton::clicked, this, &AlgorithmSection::imagesWanted);
    connect(m_container, &QLineEdit::textChanged, this, [this, say] {
        showKind();
        say();
    });
    connect(m_user, &QLineEdit::textChanged, this, say);
    connect(m_dependencies, &QCheckBox::toggled, this, say);
    connect(m_code, &LocationEdit::textChanged, this, say);
    connect(m_boot, &LocationEdit::textChanged, this, say);
    connect(m_command, &QLineEdit::textChanged, this, say);
    connect(m_advanced, &QToolButton::toggled, this, &AlgorithmSection::showAdvanced);
    connect(m_localCode, &QLineEdit::textChanged, this, say);
    connect(m_workDir, &QLineEdit::textChanged, this, say);
}

AlgorithmKind AlgorithmSection::kind() const
{
    const int id = m_kinds->checkedId();
    return id < 0 ? AlgorithmKind::Saved : AlgorithmKind(id);
}

void AlgorithmSection::showKind()
{
    const AlgorithmKind now = kind();
    const bool preset = now == AlgorithmKind::PresetImage;
    const bool custom = now == AlgorithmKind::CustomImage;
    m_saved->setVisible(now == AlgorithmKind::Saved);
    m_list->setVisible(now == AlgorithmKind::Saved);
    m_save->setVisible(preset || custom);
    FieldGrid::setRowVisible(m_imageField, preset);
    FieldGrid::setRowVisible(m_containerField, custom);
    FieldGrid::setRowVisible(m_userField, custom && !m_container->text().trimmed().isEmpty());
    FieldGrid::setRowVisible(m_codeField, preset || custom);
    FieldGrid::setRowVisible(m_bootField, preset);
    FieldGrid::setRowVisible(m_commandField, custom);
    showDependencies();
    m_codeField->setHelp(
        preset ? tr("A folder. It is copied when you submit: later edits change nothing in this job.")
               : tr("Optional. It is copied when you submit, and the command starts in the copy."));
    static_cast<QVBoxLayout *>(layout())->setStretch(layout()->count() - 1,
                                                     now == AlgorithmKind::Saved ? 0 : 1);
}

/// Offered where there is something to install; what is on can always be turned off.
void AlgorithmSection::showDependencies()
{
    const bool on = m_dependencies->isChecked();
    FieldGrid::setRowVisible(m_dependenciesField, on || !m_requirements.isEmpty());
    m_dependenciesField->setHelp(
        m_requirements.isEmpty()
            ? QString()
            : tr("What %1 of the code directory asks for goes into a virtual environment on top of the "
                 "preset "
                 "image, which stays as it is. It is kept for the next job with the same file.")
                  .arg(m_requirements));
}

void AlgorithmSection::showAdvanced()
{
    const bool open = m_advanced->isChecked();
    m_advanced->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    FieldGrid::setRowVisible(m_localCodeField, open);
    FieldGrid::setRowVisible(m_workDirField, open);
}

} // namespace trainshed
