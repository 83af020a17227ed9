// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace trainshed {

/// A line inside a page that tells what happened, with at most one thing to do about it: for the answers of
/// the engine and for anything that needs no decision at once. Plain text; hidden while there is nothing to
/// say. A newer message takes the place of the older one.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// `actionText` empty: no button. The action runs once; the bar closes before it.
    void showMessage(Kind kind, const QString &text, const QString &actionText = {},
                     std::function<void()> action = {});
    /// A second button beside the first, until the next message.
    void setSecondAction(const QString &text, std::function<void()> action);
    void clear();
    /// What stands there now; empty while hidden.
    QString text() const;
    /// false: no close button (a state that lasts, such as a lost connection).
    void setClosable(bool closable);
    /// false: the action's button leaves the bar open.
    void setClosesOnAction(bool closes);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void nameButton(QToolButton *button, const QString &text);
    void run(const std::function<void()> &action);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_second;
    QToolButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_run;
    std::function<void()> m_runSecond;
    Kind m_kind = Kind::Info;
    bool m_closable = true;
    bool m_closesOnAction = true;
    bool m_colouring = false;
};

} // namespace trainshed
