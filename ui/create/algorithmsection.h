// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/catalog.h"
#include "ui/create/section.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTableView;
class QPushButton;

namespace trainshed {

class AlgorithmListModel;
class ComboBox;
class FieldGrid;
class LocationEdit;

/// Where the code comes from and how it starts: a saved algorithm, a script on a preset image, a boot
/// command.
class AlgorithmSection final : public Section
{
    Q_OBJECT
public:
    explicit AlgorithmSection(QWidget *parent = nullptr);
    ~AlgorithmSection() override;

    void store(JobSpec &spec) const override;
    void setFacts(const Facts &facts) override;
    /// The file of the code directory that "Install dependencies first" would read; empty: there is none, and
    /// nothing is offered.
    void setRequirements(const QString &file);

Q_SIGNALS:
    /// The engine is to look for Python environments again.
    void imagesWanted();
    /// The full algorithm editor, the short one, the editor with what is entered here.
    void editorWanted();
    void quickWanted();
    void saveWanted();

protected:
    void show(const JobSpec &spec) override;

private:
    void buildKinds();
    void buildList();
    void buildFields(FieldGrid &grid);
    void buildAdvanced(FieldGrid &grid);
    void wire();
    void fillAlgorithms(const QList<Algorithm> &algorithms);
    void fillImages();
    void showKind();
    void showAdvanced();
    void showDependencies();
    void showChosen();
    void takeSelection();
    void search(const QString &text);
    void selectAlgorithm(const AlgorithmId &id);
    AlgorithmKind kind() const;
    const Algorithm *chosen() const;

    QButtonGroup *m_kinds;
    QWidget *m_saved;
    QLineEdit *m_search;
    AlgorithmListModel *m_rows;
    QSortFilterProxyModel *m_filter;
    QTableView *m_list;
    QLabel *m_about;
    QPushButton *m_create;
    QPushButton *m_quick;
    QPushButton *m_save;
    QWidget *m_imageSide;
    ComboBox *m_image;
    QPushButton *m_lookAgain;
    QLineEdit *m_container;
    LocationEdit *m_code;
    LocationEdit *m_boot;
    QLineEdit *m_command;
    QLineEdit *m_user;
    QCheckBox *m_dependencies;
    QToolButton *m_advanced;
    QLineEdit *m_localCode;
    QLineEdit *m_workDir;
    Field *m_listField = nullptr;
    Field *m_imageField = nullptr;
    Field *m_containerField = nullptr;
    Field *m_codeField = nullptr;
    Field *m_bootField = nullptr;
    Field *m_commandField = nullptr;
    Field *m_userField = nullptr;
    Field *m_dependenciesField = nullptr;
    Field *m_localCodeField = nullptr;
    Field *m_workDirField = nullptr;
    QList<Image> m_images;
    QString m_requirements;
    bool m_imagesKnown = false;
    bool m_filling = false;
    AlgorithmSource m_source; ///< as loaded, with the algorithm selected since
};

} // namespace trainshed
