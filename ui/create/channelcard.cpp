// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/channelcard.h"

#include "model/job/checksum.h"
#include "model/job/location.h"
#include "ui/create/datasetpick.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

prompts::PathRequest folderRequest(bool input)
{
    prompts::PathRequest request;
    request.name = input ? QStringLiteral("chooseInputFolder") : QStringLiteral("chooseOutputFolder");
    request.title =
        input ? ChannelCard::tr("Choose the input folder") : ChannelCard::tr("Choose the output folder");
    request.purpose = input ? QStringLiteral("input") : QStringLiteral("output");
    return request;
}

QString numbered(bool input, const char *what, int index)
{
    return numberedName(what, index).prepend(input ? QLatin1String("input") : QLatin1String("output"));
}

} // namespace

ChannelCard::ChannelCard(Direction direction, int index, QWidget *parent)
    : QFrame(parent)
    , m_direction(direction)
    , m_index(index)
    , m_title(new QLabel(this))
    , m_description(quietLabel(QString(), this))
    , m_remove(iconButton(QStringLiteral("remove"), numbered(isInput(), "Remove", index), this))
    , m_name(new QLineEdit(this))
    , m_location(new LocationEdit(numbered(isInput(), "Location", index), folderRequest(isInput()), this))
    , m_checksum(new QLineEdit(this))
    , m_fromPath(new QRadioButton(tr("Data path"), this))
    , m_fromDataset(new QRadioButton(tr("Dataset"), this))
    , m_dataset(new DatasetPick(numbered(isInput(), "Dataset", index), this))
    , m_access(new ComboBox(this))
    , m_accessText(quietLabel(QString(), this))
    , m_predownload(new QCheckBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(numbered(isInput(), "Card", index));
    build();
    wire();
}

ChannelCard::~ChannelCard() = default;

void ChannelCard::build()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_description, 1);
    head->addWidget(m_remove);

    const QString prefix =
        (isInput() ? QStringLiteral("inputs[%1].") : QStringLiteral("outputs[%1].")).arg(m_index);
    m_name->setObjectName(numbered(isInput(), "Name", m_index));
    m_access->setObjectName(numbered(isInput(), "Access", m_index));
    m_access->addItem(tr("Hyperparameters"), int(AccessMethod::Hyperparameters));
    m_access->addItem(tr("Environment variables"), int(AccessMethod::Environment));
    FieldGrid grid(this);
    m_nameField = grid.add(QString(prefix + QStringLiteral("name")), tr("Parameter name:"), m_name);
    QWidget *choice = buildChoice();
    if (isInput())
        grid.addWidget(choice);
    m_locationField = grid.add(QString(prefix + QStringLiteral("location")),
                               isInput() ? tr("Data path:") : tr("Output path:"), m_location);
    m_checksum->setObjectName(numbered(isInput(), "Checksum", m_index));
    m_checksum->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_checksum->setPlaceholderText(tr("SHA-256, optional"));
    m_checksum->setToolTip(tr("The 64 digits that sha256sum prints for the file. What is downloaded is "
                              "compared with them, and refused where it differs."));
    if (isInput()) {
        m_checksumField =
            grid.add(QString(prefix + QStringLiteral("location.checksum")), tr("Checksum:"), m_checksum);
        m_datasetField = grid.add(QString(prefix + QStringLiteral("dataset")), tr("Dataset:"), m_dataset);
    } else {
        choice->hide();
        m_checksum->hide();
        m_dataset->hide();
    }
    m_accessField =
        grid.add(QString(prefix + QStringLiteral("access")), tr("Obtained from:"), m_access, false);
    m_fields = {m_nameField, m_locationField, m_accessField};
    if (isInput())
        m_fields.append({m_checksumField, m_datasetField});
    grid.addWidget(m_accessText);
    m_predownload->setObjectName(numbered(isInput(), "Predownload", m_index));
    m_predownload->setText(tr("Predownload: start with what is in the output path"));
    m_predownload->setToolTip(tr("The files there are brought into the local output folder before the start: "
                                 "this is how a job resumes."));
    if (isInput())
        m_predownload->hide();
    else
        grid.addWidget(m_predownload);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(grid.layout());
}

QWidget *ChannelCard::buildChoice()
{
    auto *choice = new QWidget(this);
    m_fromPath->setObjectName(numbered(isInput(), "FromPath", m_index));
    m_fromDataset->setObjectName(numbered(isInput(), "FromDataset", m_index));
    m_fromPath->setChecked(true);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addWidget(m_fromPath);
    row->addWidget(m_fromDataset);
    row->addStretch(1);
    return choice;
}

/// A person chose the other kind of source: what was entered for it before is there again.
void ChannelCard::choose(bool dataset)
{
    if (m_loading || dataset == m_usesDataset)
        return;
    if (dataset) {
        m_keptPath = location();
    } else {
        const QScopedValueRollback guard(m_loading, true);
        showLocation(m_keptPath);
    }
    m_usesDataset = dataset;
    showChoice();
    take();
}

void ChannelCard::showChoice()
{
    if (!isInput())
        return;
    (m_usesDataset ? m_fromDataset : m_fromPath)->setChecked(true);
    FieldGrid::setRowVisible(m_locationField, !m_usesDataset);
    FieldGrid::setRowVisible(m_datasetField, m_usesDataset);
    showChecksum();
    const bool path = m_input.constraint != SourceConstraint::Dataset;
    const bool dataset = m_input.constraint != SourceConstraint::StoragePath;
    m_fromPath->setEnabled(path);
    m_fromPath->setToolTip(path ? QString() : tr("The algorithm takes only a dataset here."));
    m_fromDataset->setEnabled(dataset);
    m_fromDataset->setToolTip(dataset ? QString() : tr("The algorithm takes only a data path here."));
}

void ChannelCard::showLocation(const QString &location)
{
    const CheckedAddress parts = isInput() ? splitChecksum(location) : CheckedAddress{location, {}};
    m_location->setText(parts.address);
    if (m_checksum->text() != parts.sha256)
        m_checksum->setText(parts.sha256);
    showChecksum();
}

/// What the two fields say together. The checksum counts only while it is seen.
QString ChannelCard::location() const
{
    const bool isChecked = isInput() && locationScheme(m_location->text()) == u"https";
    return isChecked ? withChecksum({m_location->text(), m_checksum->text()}) : m_location->text();
}

void ChannelCard::showChecksum()
{
    if (m_checksumField)
        FieldGrid::setRowVisible(m_checksumField,
                                 !m_usesDataset && locationScheme(m_location->text()) == u"https");
}

/// A checksum that is typed or pasted behind the address goes to its field, and so does the cursor that
/// types it.
void ChannelCard::takeAddress()
{
    if (m_loading)
        return;
    const CheckedAddress parts = splitChecksum(m_location->text());
    const bool isBehind = isInput() && parts.address != m_location->text();
    if (isBehind && locationScheme(parts.address) == u"https") {
        const QScopedValueRollback guard(m_loading, true);
        m_location->setText(parts.address);
        m_checksum->setText(checksumTyped(parts.sha256));
    } else if (m_location->text().isEmpty()) {
        const QScopedValueRollback guard(m_loading, true);
        m_checksum->clear(); // it was of the address that is gone
    }
    showChecksum();
    take();
    if (isBehind && m_checksum->text().isEmpty() && m_location->focusProxy()->hasFocus())
        m_checksum->setFocus(Qt::OtherFocusReason);
}

/// A line of sha256sum may be pasted.
void ChannelCard::takeChecksum(const QString &typed)
{
    const QString digits = checksumTyped(typed);
    if (!m_loading && digits != typed)
        m_checksum->setText(digits); // comes back here
    else
        take();
}

void ChannelCard::setDatasets(const QList<Dataset> &datasets)
{
    m_dataset->setDatasets(datasets);
}

void ChannelCard::wire()
{
    connect(m_fromDataset, &QRadioButton::toggled, this, &ChannelCard::choose);
    connect(m_dataset, &DatasetPick::changed, this, &ChannelCard::take);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        nameEverything();
        take();
    });
    connect(m_location, &LocationEdit::textChanged, this, &ChannelCard::takeAddress);
    connect(m_checksum, &QLineEdit::textChanged, this, &ChannelCard::takeChecksum);
    connect(m_access, &QComboBox::currentIndexChanged, this, &ChannelCard::take);
    connect(m_predownload, &QCheckBox::toggled, this, &ChannelCard::take);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
}

void ChannelCard::load(const InputChannel &channel, bool fixed)
{
    const QScopedValueRollback guard(m_loading, true);
    // Nothing chosen yet: the kind of source stays as the person left it.
    const bool same = m_input.name == channel.name && m_input.constraint == channel.constraint;
    if (!channel.dataset.isEmpty() || !channel.location.isEmpty() || !same)
        m_usesDataset = !channel.dataset.isEmpty();
    m_usesDataset =
        m_usesDataset || (channel.constraint == SourceConstraint::Dataset && channel.location.isEmpty());
    if (!same)
        m_keptPath.clear();
    m_input = channel;
    m_dataset->setReference(channel.dataset);
    showChoice();
    showCommon(channel.name, channel.description, channel.access, channel.required, channel.location, fixed);
}

void ChannelCard::load(const OutputChannel &channel, bool fixed)
{
    const QScopedValueRollback guard(m_loading, true);
    m_output = channel;
    m_predownload->setChecked(channel.predownload);
    showCommon(channel.name, channel.description, channel.access, channel.required, channel.location, fixed);
}

void ChannelCard::showCommon(const QString &name, const QString &description, AccessMethod access,
                             bool required, const QString &location, bool fixed)
{
    if (m_name->text() != name)
        m_name->setText(name);
    showLocation(location);
    m_access->setCurrentIndex(m_access->findData(int(access)));
    m_title->setText(
        fixed ? name : (isInput() ? tr("Input %1").arg(m_index + 1) : tr("Output %1").arg(m_index + 1)));
    m_description->setText(
        required ? description
                 : (description.isEmpty() ? tr("optional") : tr("%1 (optional)").arg(description)));
    m_remove->setVisible(!fixed);
    FieldGrid::setRowVisible(m_nameField, !fixed);
    FieldGrid::setRowVisible(m_accessField, !fixed);
    m_accessText->setVisible(fixed);
    m_accessText->setText(access == AccessMethod::Hyperparameters
                              ? tr("The script is told the local folder as “--%1”.").arg(name)
                              : tr("The script finds the local folder in the variable “%1”.").arg(name));
    nameEverything();
}

void ChannelCard::take()
{
    if (m_loading)
        return;
    const auto access = AccessMethod(m_access->currentData().toInt());
    if (isInput()) {
        m_input.name = m_name->text();
        m_input.location = m_usesDataset ? QString() : location();
        m_input.dataset = m_usesDataset ? m_dataset->reference() : DatasetRef();
        m_input.access = access;
    } else {
        m_output.name = m_name->text();
        m_output.location = m_location->text();
        m_output.access = access;
        m_output.predownload = m_predownload->isChecked();
    }
    Q_EMIT changed();
}

void ChannelCard::nameEverything()
{
    const QString which = isInput() ? tr("input %1").arg(m_index + 1) : tr("output %1").arg(m_index + 1);
    const QString typed = m_name->text();
    const QString name = typed.isEmpty() ? which : tr("%1 (%2)").arg(typed, which);
    m_name->setAccessibleName(tr("Parameter name of %1").arg(which));
    m_location->focusProxy()->setAccessibleName(isInput() ? tr("Data path of %1").arg(name)
                                                          : tr("Output path of %1").arg(name));
    m_fromPath->setAccessibleName(tr("Data path as the source of %1").arg(name));
    m_fromDataset->setAccessibleName(tr("Dataset as the source of %1").arg(name));
    m_checksum->setAccessibleName(tr("Checksum of %1").arg(name));
    m_dataset->setNames(tr("Dataset of %1").arg(name), tr("Dataset version of %1").arg(name));
    m_location->takeStorage();
    m_location->setBrowseName(tr("Browse for %1").arg(name));
    if (isInput())
        m_location->takeArchives(tr("Choose an archive for %1").arg(name));
    m_access->setAccessibleName(tr("Obtained from, %1").arg(which));
    m_predownload->setAccessibleName(tr("Predownload %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(which));
    m_remove->setToolTip(tr("Remove %1").arg(which));
}

} // namespace trainshed
