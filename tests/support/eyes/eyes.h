// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QStringList>

#include <memory>

class QWidget;

/// How a page is looked at: in which language and colours, and where its picture goes.
namespace trainshed::eyes {

/// A language for as long as this lives: its texts, its way to write numbers, its direction. Windows that are
/// to speak it are made after it.
class Speaking
{
public:
    /// "de_DE", "zh_CN", "en"; "mirrored": English, laid out from right to left.
    explicit Speaking(const QString &language);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

QPalette darkPalette();

/// Style, resources and, where TRAINSHED_PALETTE is "dark", the dark palette. Once, first.
void prepare();

/// Saves a picture as NAME.png in the folder TRAINSHED_SHOTS, with TRAINSHED_SHOT_KIND ("light") in its name;
/// without that variable nothing happens.
void picture(QWidget *window, const QString &name);

/// The texts of labels, buttons and boxes that are cut off as the window stands, each with its widget's name;
/// what elides by its nature and says so in a tip is none. And what lies over something else.
QStringList cutTexts(const QWidget *window);

} // namespace trainshed::eyes
