// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/algorithm/editorpart.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace trainshed {

class ComboBox;
class LocationEdit;

/// Boot mode, image, code directory, boot file or boot command, folders.
class CodePart final : public EditorPart
{
    Q_OBJECT
public:
    explicit CodePart(QWidget *parent = nullptr);
    ~CodePart() override;

    void store(Algorithm &algorithm) const override;
    void setImages(const QList<Image> &images);

Q_SIGNALS:
    /// The engine is to look for Python environments again.
    void imagesWanted();
    void suggestWanted();

protected:
    void show(const Algorithm &algorithm) override;

private:
    void buildMode(FieldGrid &grid);
    void buildFields(FieldGrid &grid);
    void wire();
    void fillImages();
    void showMode();
    AlgorithmKind kind() const;

    QButtonGroup *m_modes;
    QWidget *m_modeSide;
    QWidget *m_imageSide;
    ComboBox *m_image;
    QPushButton *m_lookAgain;
    QLineEdit *m_container;
    QLineEdit *m_user;
    LocationEdit *m_code;
    QWidget *m_bootSide;
    LocationEdit *m_boot;
    QPushButton *m_suggest;
    QLineEdit *m_command;
    QLineEdit *m_localCode;
    QLineEdit *m_workDir;
    Field *m_imageField = nullptr;
    Field *m_containerField = nullptr;
    Field *m_userField = nullptr;
    Field *m_codeField = nullptr;
    Field *m_bootField = nullptr;
    Field *m_commandField = nullptr;
    QList<Image> m_images;
    bool m_imagesKnown = false;
    AlgorithmSource m_source; ///< as loaded
};

} // namespace trainshed
