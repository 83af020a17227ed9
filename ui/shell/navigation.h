// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace trainshed {

/// The list of pages at the left. Follows its selection, so that keys, mouse and a screen reader all work.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    ~Navigation() override;

    /// `page`: a name that never changes ("jobs"), kept in the state.
    void addPage(const QString &page, const QIcon &icon, const QString &text);
    void setPage(const QString &page);
    QString page() const;

Q_SIGNALS:
    void pageChanged(const QString &page);
};

} // namespace trainshed
