// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/chooser.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace trainshed {

/// A folder or file, typed, pasted, dropped or browsed for. The text stays as it was typed: what it means is
/// for the rules. The line edit is the focus proxy.
class LocationEdit final : public QWidget
{
    Q_OBJECT
public:
    /// `request`: how Browse asks; its `start` is replaced by what is typed. `name` is the objectName of the
    /// line edit; the button's is that with "Browse".
    LocationEdit(const QString &name, const prompts::PathRequest &request, QWidget *parent);
    ~LocationEdit() override;

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// "Browse for …": the button's accessible name.
    void setBrowseName(const QString &name);
    /// A second button, for a place in object storage; where the window has a dialog for it.
    void takeStorage();
    /// Paths are shown relative to that folder, and none outside is taken; empty: absolute.
    void setBase(const QString &folder);
    /// An archive may be chosen in a folder's place, and looked into: a second button. `name`: its accessible
    /// name, "Choose an archive for …".
    void takeArchives(const QString &name);

Q_SIGNALS:
    void textChanged(const QString &text);
    void chosen(const QString &path); ///< by Browse
    /// A file outside the base was chosen.
    void outsideChosen(const QString &path);

private:
    void browse();
    void browseStorage();
    void take(const QString &path);
    void browseArchives();
    void showArchiveButton();

    prompts::PathRequest m_request;
    QString m_base;
    QLineEdit *m_line;
    QPushButton *m_browse;
    QPushButton *m_archive = nullptr;
    QString m_archiveName;
    QPushButton *m_storage = nullptr;
};

} // namespace trainshed
