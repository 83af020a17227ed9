// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/channelssection.h"

#include "ui/create/channelcard.h"
#include "ui/style/texts.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

namespace {

/// A name that no row has: "data_url", then "data_url_2" …
template<typename Channel>
QString freeName(const QList<Channel> &channels, const QString &wish)
{
    const auto taken = [&channels](const QString &name) {
        return std::any_of(channels.begin(), channels.end(),
                           [&name](const Channel &channel) { return channel.name == name; });
    };
    QString name = wish;
    for (int i = 2; taken(name); ++i)
        name = wish + u'_' + QString::number(i);
    return name;
}

} // namespace

ChannelsSection::ChannelsSection(QWidget *parent)
    : Section(tr("Inputs & Outputs"), {QStringLiteral("inputs"), QStringLiteral("outputs")}, parent)
    , m_noInputs(quietLabel(QString(), this))
    , m_inputColumn(new QVBoxLayout)
    , m_addInput(addButton(tr("Add &Input"), QStringLiteral("addInput"), this))
    , m_checkSize(new QPushButton(tr("Check Input Si&ze"), this))
    , m_sizeNote(new Note(this))
    , m_noOutputs(quietLabel(QString(), this))
    , m_outputColumn(new QVBoxLayout)
    , m_addOutput(addButton(tr("Add &Output"), QStringLiteral("addOutput"), this))
{
    m_checkSize->setObjectName(QStringLiteral("checkInputSize"));
    m_checkSize->setAutoDefault(false);
    m_checkSize->setAccessibleName(tr("Check input size"));
    build();
    connect(m_addInput, &QPushButton::clicked, this, &ChannelsSection::addInput);
    connect(m_addOutput, &QPushButton::clicked, this, &ChannelsSection::addOutput);
    connect(m_checkSize, &QPushButton::clicked, this, &ChannelsSection::checkSize);
    connect(&m_size, &SizeCheck::finished, this, [this](const InputSize &size) {
        m_inFolders = size;
        showSize();
    });
    connect(&m_remote, &RemoteSize::progressed, this, &ChannelsSection::showSoFar);
    connect(&m_remote, &RemoteSize::finished, this, [this](const RemoteSize::Sum &sum) {
        m_elsewhere = sum;
        showSize();
    });
}

ChannelsSection::~ChannelsSection() = default;

void ChannelsSection::build()
{
    auto *general = new Note(this);
    setGeneralNote(general);
    m_inputColumn->setSpacing(10);
    m_outputColumn->setSpacing(10);
    auto *inputButtons = new QHBoxLayout;
    inputButtons->addWidget(m_addInput);
    inputButtons->addWidget(m_checkSize);
    inputButtons->addStretch(1);
    auto *outputButtons = new QHBoxLayout;
    outputButtons->addWidget(m_addOutput);
    outputButtons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(general);
    column->addWidget(headingLabel(tr("Inputs"), this));
    column->addWidget(m_noInputs);
    column->addLayout(m_inputColumn);
    column->addLayout(inputButtons);
    column->addWidget(m_sizeNote);
    column->addSpacing(16);
    column->addWidget(headingLabel(tr("Outputs"), this));
    column->addWidget(m_noOutputs);
    column->addLayout(m_outputColumn);
    column->addLayout(outputButtons);
    column->addStretch(1);
}

void ChannelsSection::setLanding(const QString &folder)
{
    m_landing = folder;
}

void ChannelsSection::setClient(EngineClient *client)
{
    m_client = client;
}

void ChannelsSection::setFacts(const Facts &facts)
{
    Section::setFacts(facts);
    m_datasets = facts.datasets.value_or(QList<Dataset>());
    for (ChannelCard *card : std::as_const(m_inputCards))
        card->setDatasets(m_datasets);
}

void ChannelsSection::show(const JobSpec &spec)
{
    m_kind = spec.algorithm.kind;
    if (m_inputs != spec.inputs) {
        stopSize();
        m_sizeNote->setHelp(QString());
    }
    m_inputs = spec.inputs;
    m_outputs = spec.outputs;
    showInputs();
    showOutputs();
}

void ChannelsSection::store(JobSpec &spec) const
{
    spec.inputs = m_inputs;
    spec.outputs = m_outputs;
}

void ChannelsSection::showInputs()
{
    while (m_inputCards.size() > m_inputs.size())
        delete m_inputCards.takeLast();
    while (m_inputCards.size() < m_inputs.size()) {
        const int index = int(m_inputCards.size());
        auto *card = new ChannelCard(ChannelCard::Direction::Input, index, this);
        card->setDatasets(m_datasets);
        m_inputColumn->addWidget(card);
        m_inputCards.append(card);
        for (Field *field : card->fields())
            addField(field);
        connect(card, &ChannelCard::changed, this, [this, card, index] {
            m_inputs[index] = card->input();
            m_sizeNote->setHelp(QString());
            edited();
        });
        connect(
            card, &ChannelCard::removeWanted, this, [this](int which) { remove(true, which); },
            Qt::QueuedConnection);
    }
    for (int i = 0; i < m_inputs.size(); ++i)
        m_inputCards[i]->load(m_inputs[i], isFixed());
    m_addInput->setVisible(!isFixed());
    m_checkSize->setVisible(!m_inputs.isEmpty());
    m_noInputs->setVisible(m_inputs.isEmpty());
    m_noInputs->setText(isFixed() ? tr("The algorithm takes no input.")
                                  : tr("No input: the script finds its data itself, or needs none."));
}

void ChannelsSection::showOutputs()
{
    while (m_outputCards.size() > m_outputs.size())
        delete m_outputCards.takeLast();
    while (m_outputCards.size() < m_outputs.size()) {
        const int index = int(m_outputCards.size());
        auto *card = new ChannelCard(ChannelCard::Direction::Output, index, this);
        m_outputColumn->addWidget(card);
        m_outputCards.append(card);
        for (Field *field : card->fields())
            addField(field);
        connect(card, &ChannelCard::changed, this, [this, card, index] {
            m_outputs[index] = card->output();
            edited();
        });
        connect(
            card, &ChannelCard::removeWanted, this, [this](int which) { remove(false, which); },
            Qt::QueuedConnection);
    }
    for (int i = 0; i < m_outputs.size(); ++i)
        m_outputCards[i]->load(m_outputs[i], isFixed());
    m_addOutput->setVisible(!isFixed());
    m_noOutputs->setVisible(m_outputs.isEmpty());
    m_noOutputs->setText(isFixed() ? tr("The algorithm has no output.")
                                   : tr("No output: nothing is kept of the job but its log."));
}

void ChannelsSection::addInput()
{
    InputChannel input;
    input.name = freeName(m_inputs, QStringLiteral("data_url"));
    m_inputs.append(input);
    showInputs();
    edited();
    m_inputCards.last()->fields().value(1)->focus();
}

void ChannelsSection::addOutput()
{
    OutputChannel output;
    output.name = freeName(m_outputs, QStringLiteral("train_url"));
    m_outputs.append(output);
    showOutputs();
    edited();
    m_outputCards.last()->fields().value(1)->focus();
}

void ChannelsSection::remove(bool input, int index)
{
    if (input && index < m_inputs.size()) {
        m_inputs.removeAt(index);
        showInputs();
        m_addInput->setFocus(Qt::OtherFocusReason);
    } else if (!input && index < m_outputs.size()) {
        m_outputs.removeAt(index);
        showOutputs();
        m_addOutput->setFocus(Qt::OtherFocusReason);
    }
    edited();
}

void ChannelsSection::checkSize()
{
    if (m_size.isRunning() || m_remote.isRunning()) {
        stopSize();
        tellCounting(tr("Stopped: nothing was added up."));
        return;
    }
    QStringList paths;
    QStringList elsewhere;
    m_inDatasets = {};
    m_inFolders.reset();
    m_elsewhere.reset();
    for (const InputChannel &input : std::as_const(m_inputs)) {
        const Dataset *dataset = findDataset(m_datasets, input.dataset.id);
        const DatasetVersion *version = dataset ? findVersion(*dataset, input.dataset.version) : nullptr;
        if (version) {
            m_inDatasets.bytes += version->bytes;
            m_inDatasets.files += version->files;
        } else if (const auto path = localPath(input.location)) {
            paths.append(*path);
        } else if (!input.location.isEmpty()) {
            elsewhere.append(input.location);
        }
    }
    if (paths.isEmpty() && elsewhere.isEmpty() && m_inDatasets.files == 0) {
        m_sizeNote->setProblem(Severity::Note, tr("There is no dataset and no location to add up yet."));
        return;
    }
    tellCounting(tr("Adding up…"));
    setCounting(true);
    m_size.start(paths, m_landing);
    if (m_client && !elsewhere.isEmpty())
        m_remote.start(m_client, elsewhere);
    else
        m_elsewhere = RemoteSize::Sum();
}

void ChannelsSection::stopSize()
{
    m_size.cancel();
    m_remote.cancel();
    setCounting(false);
}

/// One button for both: what is under way can be stopped.
void ChannelsSection::setCounting(bool counting)
{
    m_checkSize->setText(counting ? tr("Stop Adding &Up") : tr("Check Input Si&ze"));
    m_checkSize->setAccessibleName(counting ? tr("Stop adding up the inputs") : tr("Check input size"));
}

void ChannelsSection::tellCounting(const QString &text)
{
    m_sizeNote->setHelp(text);
    m_checkSize->setAccessibleDescription(text);
}

void ChannelsSection::showSoFar(const RemoteSize::Sum &sum)
{
    tellCounting(
        tr("Adding up: %1 in %n object(s) elsewhere so far…", nullptr, int(qMin<qint64>(sum.files, 1 << 30)))
            .arg(sizeText(sum.bytes)));
}

void ChannelsSection::showSize()
{
    if (!m_inFolders || !m_elsewhere)
        return;
    InputSize size = *m_inFolders;
    size.bytes += m_inDatasets.bytes + m_elsewhere->bytes;
    size.files += m_inDatasets.files + m_elsewhere->files;
    setCounting(false);
    const QString held =
        tr("The inputs hold %1 in %n file(s)", nullptr, int(qMin<qint64>(size.files, 1 << 30)))
            .arg(sizeText(size.bytes));
    Severity severity = Severity::Note;
    QString text;
    if (!size.unreadable.isEmpty()) {
        severity = Severity::Warning;
        text = tr("%1, without “%2”, which can't be read.").arg(held, size.unreadable);
    } else if (size.freeBytes < 0) {
        text = tr("%1.").arg(held);
    } else if (size.bytes > size.freeBytes) {
        severity = Severity::Warning;
        text = tr("%1; only %2 are free where they will land.").arg(held, sizeText(size.freeBytes));
    } else {
        text = tr("%1; %2 are free where they will land.").arg(held, sizeText(size.freeBytes));
    }
    if (!m_elsewhere->problems.isEmpty()) {
        severity = Severity::Warning;
        text += u' ' + m_elsewhere->problems.join(u' ');
    }
    m_sizeNote->setProblem(severity, text);
    m_checkSize->setAccessibleDescription(text);
}

} // namespace trainshed
