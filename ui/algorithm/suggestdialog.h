// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/script/suggest.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace trainshed {

/// What a script seems to take: each to be accepted or not.
class SuggestDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `algorithm`: what it has already is marked and not ticked.
    SuggestDialog(const QString &script, const QList<Suggestion> &suggestions, const Algorithm &algorithm,
                  QWidget *parent);
    ~SuggestDialog() override;

    QList<Suggestion> accepted() const;

Q_SIGNALS:
    void chosen(const QList<trainshed::Suggestion> &suggestions);

private:
    void build(const QString &script);
    void fill(const Algorithm &algorithm);
    void showAbout();
    void count();
    void tickAll(bool on);

    QList<Suggestion> m_suggestions;
    QTreeWidget *m_list;
    QLabel *m_about;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_add;
};

/// What a person should know before accepting it, in sentences; empty where there is nothing.
QString remarksText(const Suggestion &suggestion);

} // namespace trainshed
