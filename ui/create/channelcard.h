// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/dataset.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace trainshed {

class ComboBox;
class DatasetPick;
class Field;
class LocationEdit;

/// One input or output: its name, where the data lie, how the script is told.
class ChannelCard final : public QFrame
{
    Q_OBJECT
public:
    enum class Direction { Input, Output };

    /// `index`: its place in the spec's list, part of the issue paths and of the object names.
    ChannelCard(Direction direction, int index, QWidget *parent);
    ~ChannelCard() override;

    /// `fixed`: of a saved algorithm, which says everything but the location.
    void load(const InputChannel &channel, bool fixed);
    void load(const OutputChannel &channel, bool fixed);
    const InputChannel &input() const { return m_input; }
    const OutputChannel &output() const { return m_output; }
    QList<Field *> fields() const { return m_fields; }
    /// What an input can choose from.
    void setDatasets(const QList<Dataset> &datasets);

Q_SIGNALS:
    void changed();
    void removeWanted(int index);

private:
    void build();
    void wire();
    void showCommon(const QString &name, const QString &description, AccessMethod access, bool required,
                    const QString &location, bool fixed);
    void take();
    void nameEverything();
    QWidget *buildChoice();
    void choose(bool dataset);
    void showChoice();
    void showLocation(const QString &location);
    void takeAddress();
    void takeChecksum(const QString &typed);
    QString location() const;
    void showChecksum();
    bool isInput() const { return m_direction == Direction::Input; }

    Direction m_direction;
    int m_index;
    InputChannel m_input;
    OutputChannel m_output;
    bool m_loading = false;
    QLabel *m_title;
    QLabel *m_description;
    QToolButton *m_remove;
    QLineEdit *m_name;
    LocationEdit *m_location;
    QLineEdit *m_checksum; ///< of an input from the web: the location's "#sha256="
    QRadioButton *m_fromPath;
    QRadioButton *m_fromDataset;
    DatasetPick *m_dataset;
    QString m_keptPath; ///< what was entered before the other choice was made
    bool m_usesDataset = false;
    ComboBox *m_access;
    QLabel *m_accessText;
    QCheckBox *m_predownload;
    Field *m_nameField = nullptr;
    Field *m_locationField = nullptr;
    Field *m_checksumField = nullptr;
    Field *m_accessField = nullptr;
    Field *m_datasetField = nullptr;
    QList<Field *> m_fields;
};

} // namespace trainshed
