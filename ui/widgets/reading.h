// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QLabel;
class QLayout;
class QPlainTextEdit;
class QString;
class QWidget;

namespace trainshed {

/// What is there to be read, selected and copied, by mouse and by keyboard, but not changed.
namespace reading {

/// Lines of a file as they are: fixed font, from left to right, no wrapping. Tab leaves the text.
void showLines(QPlainTextEdit *text);
/// A sentence: plain text, wrapped.
void showSentence(QLabel *label);
/// A window of its own: what is chosen on top, the body below to the edges, Close (`closeName` is its
/// objectName) at the bottom.
void layOut(QDialog *window, QLayout *top, QWidget *body, const QString &closeName);

} // namespace reading

} // namespace trainshed
