// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QLabel;
class QPushButton;

namespace trainshed {

/// What a page shows instead of an empty list: an icon, one line what belongs here, a sentence, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    void setIcon(const QIcon &icon);
    void setTitle(const QString &title);
    void setText(const QString &text);
    /// Empty: no button. `objectName` finds it in tests.
    void setButton(const QString &text, const QString &objectName, const QIcon &icon = {});
    QPushButton *button() const;

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void nameButton();

    QIcon m_symbol;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace trainshed
