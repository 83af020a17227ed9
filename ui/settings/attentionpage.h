// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QFormLayout;

namespace trainshed {

/// What of jobs a person wants to be told outside of the window. The window's own: the engine knows nothing
/// of it.
struct AttentionSettings {
    bool ends = true;
    bool failures = true;
    bool hangs = true;
    bool tray = false;
    bool operator==(const AttentionSettings &) const = default;
};

/// The page of the settings for what disturbs a person, and what of a job disturbs the computer's sleep: the
/// engine's numbers on top, the window's choices below.
class AttentionPage : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionPage(QWidget *parent = nullptr);
    ~AttentionPage() override;

    /// For the engine's settings.
    QFormLayout *form() const { return m_form; }
    /// `trayPossible`: the desktop has a tray.
    void setSettings(const AttentionSettings &settings, bool trayPossible);
    AttentionSettings settings() const;
    bool isTrayPossible() const { return m_trayPossible; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *addBox(const QString &name, const QString &text, const QString &tip);

    QFormLayout *m_form;
    QWidget *m_own;
    QCheckBox *m_ends;
    QCheckBox *m_failures;
    QCheckBox *m_hangs;
    QCheckBox *m_tray;
    bool m_trayPossible = false;
};

} // namespace trainshed
