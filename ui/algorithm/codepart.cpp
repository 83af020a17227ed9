// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/algorithm/codepart.h"

#include "model/job/location.h"
#include "model/job/resolve.h"
#include "ui/widgets/codefields.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/locationedit.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace trainshed {

namespace {

void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

CodePart::CodePart(QWidget *parent)
    : EditorPart({QStringLiteral("boot_mode"), QStringLiteral("engine"), QStringLiteral("code_dir"),
                  QStringLiteral("boot_file"), QStringLiteral("command"), QStringLiteral("local_code_dir"),
                  QStringLiteral("working_dir")},
                 parent)
    , m_modes(new QButtonGroup(this))
    , m_modeSide(new QWidget(this))
    , m_imageSide(new QWidget(this))
    , m_image(new ComboBox(m_imageSide))
    , m_lookAgain(new QPushButton(tr("&Look Again"), m_imageSide))
    , m_container(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_code(new LocationEdit(QStringLiteral("algorithmCodeDir"),
                              codefields::codeRequest(QStringLiteral("chooseAlgorithmCode")), this))
    , m_bootSide(new QWidget(this))
    , m_boot(new LocationEdit(QStringLiteral("algorithmBootFile"),
                              codefields::bootFileRequest(QStringLiteral("chooseAlgorithmBootFile")),
                              m_bootSide))
    , m_suggest(new QPushButton(tr("Suggest from S&cript…"), m_bootSide))
    , m_command(new QLineEdit(this))
    , m_localCode(new QLineEdit(this))
    , m_workDir(new QLineEdit(this))
{
    FieldGrid grid(this);
    buildMode(grid);
    buildFields(grid);
    setLayout(grid.layout());
    wire();
    m_modes->button(int(AlgorithmKind::PresetImage))->setChecked(true);
    showMode();
}

CodePart::~CodePart() = default;

void CodePart::buildMode(FieldGrid &grid)
{
    auto *row = new QHBoxLayout(m_modeSide);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    const auto add = [&](AlgorithmKind kind, const QString &name, const QString &text) {
        auto *radio = new QRadioButton(text, m_modeSide);
        radio->setObjectName(name);
        radio->setAccessibleName(QString(text).remove(u'&'));
        m_modes->addButton(radio, int(kind));
        row->addWidget(radio);
        return radio;
    };
    m_modeSide->setFocusProxy(
        add(AlgorithmKind::PresetImage, QStringLiteral("bootModePreset"), tr("&Preset image")));
    add(AlgorithmKind::CustomImage, QStringLiteral("bootModeCustom"), tr("C&ustom image"));
    row->addStretch(1);
    addField(grid.add(QStringLiteral("boot_mode"), tr("Boot mode:"), m_modeSide, true, tr("Preset image")));

    auto *images = new QHBoxLayout(m_imageSide);
    images->setContentsMargins(0, 0, 0, 0);
    images->addWidget(m_image);
    images->addWidget(m_lookAgain);
    images->addStretch(1);
    m_imageSide->setFocusProxy(m_image);
    m_image->setObjectName(QStringLiteral("algorithmImage"));
    m_image->setMinimumContentsLength(30);
    m_lookAgain->setObjectName(QStringLiteral("algorithmLookAgain"));
    m_lookAgain->setAutoDefault(false);
    m_lookAgain->setAccessibleName(tr("Look again for Python environments"));
    m_imageField = grid.add(QStringLiteral("engine"), tr("Ima&ge:"), m_imageSide, true, tr("Image"));
    m_container->setObjectName(QStringLiteral("algorithmImageUrl"));
    m_containerField =
        grid.add(QStringLiteral("engine.image_url"), tr("Ima&ge:"), m_container, true, tr("Container image"));
    m_containerField->setHelp(tr("Leave empty: the command runs on this computer itself."));
    m_user->setObjectName(QStringLiteral("algorithmRunUser"));
    m_userField = grid.add(QStringLiteral("engine.run_user"), tr("User ID:"), m_user, false);
    for (Field *field : {m_imageField, m_containerField, m_userField})
        addField(field);
}

void CodePart::buildFields(FieldGrid &grid)
{
    m_codeField = grid.add(QStringLiteral("code_dir"), tr("Code direc&tory:"), m_code);
    auto *boot = new QHBoxLayout(m_bootSide);
    boot->setContentsMargins(0, 0, 0, 0);
    boot->addWidget(m_boot, 1);
    boot->addWidget(m_suggest);
    m_bootSide->setFocusProxy(m_boot->focusProxy());
    m_suggest->setObjectName(QStringLiteral("suggestFromScript"));
    m_suggest->setAutoDefault(false);
    m_suggest->setAccessibleName(tr("Suggest from script"));
    m_suggest->setToolTip(tr("Read the boot file, without running it, for the arguments that it takes"));
    m_bootField = grid.add(QStringLiteral("boot_file"), tr("&Boot file:"), m_bootSide);
    codefields::pair(m_code, m_boot, m_bootField);
    m_command->setObjectName(QStringLiteral("algorithmCommand"));
    m_command->setPlaceholderText(tr("python3 train.py"));
    m_commandField = grid.add(QStringLiteral("command"), tr("&Boot command:"), m_command);
    m_commandField->setHelp(tr("One line for the shell; “;” and “&&” combine commands."));
    m_localCode->setObjectName(QStringLiteral("algorithmLocalCodeDir"));
    m_localCode->setPlaceholderText(QStringLiteral("${MA_JOB_DIR}"));
    Field *local = grid.add(QStringLiteral("local_code_dir"), tr("Local code directory:"), m_localCode);
    local->setHelp(tr("Where the code lands. Empty: ${MA_JOB_DIR}."));
    m_workDir->setObjectName(QStringLiteral("algorithmWorkingDir"));
    Field *work = grid.add(QStringLiteral("working_dir"), tr("&Work directory:"), m_workDir);
    work->setHelp(tr("Where the command starts. Empty: the local code directory."));
    for (Field *field : {m_codeField, m_bootField, m_commandField, local, work})
        addField(field);
}

void CodePart::wire()
{
    const auto say = [this] { edited(); };
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        showMode();
        edited();
    });
    connect(m_image, &QComboBox::currentIndexChanged, this, say);
    connect(m_lookAgain, &QPushButton::clicked, this, &CodePart::imagesWanted);
    connect(m_container, &QLineEdit::textChanged, this, [this] {
        showMode();
        edited();
    });
    connect(m_user, &QLineEdit::textChanged, this, say);
    for (LocationEdit *place : {m_code, m_boot}) {
        connect(place, &LocationEdit::textChanged, this, [this] {
            showMode();
            edited();
        });
    }
    connect(m_suggest, &QPushButton::clicked, this, &CodePart::suggestWanted);
    for (QLineEdit *line : {m_command, m_localCode, m_workDir})
        connect(line, &QLineEdit::textChanged, this, say);
}

AlgorithmKind CodePart::kind() const
{
    return AlgorithmKind(m_modes->checkedId());
}

void CodePart::showMode()
{
    const bool preset = kind() == AlgorithmKind::PresetImage;
    FieldGrid::setRowVisible(m_imageField, preset);
    FieldGrid::setRowVisible(m_containerField, !preset);
    FieldGrid::setRowVisible(
        m_userField, !preset && (!m_container->text().trimmed().isEmpty() || !m_user->text().isEmpty()));
    FieldGrid::setRowVisible(m_bootField, preset);
    FieldGrid::setRowVisible(m_commandField, !preset);
    m_codeField->setHelp(preset ? tr("A folder. It is copied when a job is submitted.")
                                : tr("Optional. It is copied when a job is submitted, and the command starts "
                                     "in the copy."));
    const auto folder = localPath(m_code->text());
    const auto inside = bootFileInside(m_code->text(), m_boot->text());
    m_suggest->setEnabled(folder && inside && !inside->isEmpty());
}

void CodePart::setImages(const QList<Image> &images)
{
    if (kind() == AlgorithmKind::PresetImage) {
        Algorithm now;
        store(now);
        m_source.engine = now.source.engine;
        m_source.kind = AlgorithmKind::PresetImage;
    }
    m_images = images;
    m_imagesKnown = true;
    fillImages();
}

void CodePart::fillImages()
{
    codefields::fillImages(m_image, m_images, m_source.engine);
    m_imageField->setHelp(codefields::imagesHelp(m_imagesKnown, m_images));
}

void CodePart::show(const Algorithm &algorithm)
{
    m_source = algorithm.source;
    if (m_source.kind == AlgorithmKind::Saved)
        m_source.kind = AlgorithmKind::PresetImage;
    m_modes->button(int(m_source.kind))->setChecked(true);
    fillImages();
    setLine(m_container, m_source.engine.imageUrl);
    setLine(m_user, m_source.engine.runUser);
    m_code->setText(m_source.codeDir);
    m_boot->setText(m_source.bootFile);
    setLine(m_command, m_source.command);
    setLine(m_localCode, m_source.localCodeDir);
    setLine(m_workDir, m_source.workingDir);
    showMode();
}

void CodePart::store(Algorithm &algorithm) const
{
    AlgorithmSource &source = algorithm.source;
    source.kind = kind();
    source.codeDir = m_code->text();
    source.localCodeDir = m_localCode->text();
    source.workingDir = m_workDir->text();
    if (source.kind == AlgorithmKind::CustomImage) {
        // The other mode's values are not the algorithm's: here they come back when one changes one's mind.
        source.bootFile = m_source.kind == source.kind ? m_source.bootFile : QString();
        source.command = m_command->text();
        const bool same = m_source.kind == source.kind;
        source.engine = same ? m_source.engine : EngineRef{};
        source.engine.imageUrl = m_container->text();
        source.engine.runUser = m_user->text();
        return;
    }
    source.command = m_source.kind == source.kind ? m_source.command : QString();
    source.bootFile = m_boot->text();
    source.engine = m_source.kind == source.kind ? m_source.engine : EngineRef{};
    if (m_image->currentIndex() < 0) {
        source.engine = {};
        return;
    }
    const QString id = m_image->currentData().toString();
    for (const Image &image : m_images) {
        if (image.id.toString() == id && image.id != source.engine.id)
            source.engine = engineOf(image);
    }
}

} // namespace trainshed
