// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "ui/create/remotesize.h"
#include "ui/create/section.h"
#include "ui/create/sizecheck.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trainshed {

class ChannelCard;

/// Inputs and outputs.
class ChannelsSection final : public Section
{
    Q_OBJECT
public:
    explicit ChannelsSection(QWidget *parent = nullptr);
    ~ChannelsSection() override;

    void store(JobSpec &spec) const override;
    void setFacts(const Facts &facts) override;
    /// Below which folder inputs are staged: what is free there is compared with their size.
    void setLanding(const QString &folder);
    /// Who counts what lies elsewhere.
    void setClient(EngineClient *client);

protected:
    void show(const JobSpec &spec) override;

private:
    void build();
    void showInputs();
    void showOutputs();
    void addInput();
    void addOutput();
    void remove(bool input, int index);
    void checkSize();
    void stopSize();
    void setCounting(bool counting);
    void tellCounting(const QString &text);
    void showSoFar(const RemoteSize::Sum &sum);
    /// Once both have been counted.
    void showSize();
    bool isFixed() const { return m_kind == AlgorithmKind::Saved; }

    QLabel *m_noInputs;
    QVBoxLayout *m_inputColumn;
    QPushButton *m_addInput;
    QPushButton *m_checkSize;
    Note *m_sizeNote;
    QLabel *m_noOutputs;
    QVBoxLayout *m_outputColumn;
    QPushButton *m_addOutput;
    QList<ChannelCard *> m_inputCards;
    QList<ChannelCard *> m_outputCards;
    QList<InputChannel> m_inputs;
    QList<OutputChannel> m_outputs;
    QList<Dataset> m_datasets;
    InputSize m_inDatasets; ///< what their manifests say, of the check that is under way
    std::optional<InputSize> m_inFolders;
    std::optional<RemoteSize::Sum> m_elsewhere;
    AlgorithmKind m_kind = AlgorithmKind::Saved;
    QString m_landing;
    SizeCheck m_size;
    EngineClient *m_client = nullptr;
    RemoteSize m_remote;
};

} // namespace trainshed
