// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed::reading {

namespace {

constexpr Qt::TextInteractionFlags readable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;

} // namespace

void showLines(QPlainTextEdit *text)
{
    text->setFrameShape(QFrame::NoFrame);
    text->setReadOnly(true);
    text->setTextInteractionFlags(readable);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
}

void showSentence(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(readable);
}

void layOut(QDialog *window, QLayout *top, QWidget *body, const QString &closeName)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    buttons->button(QDialogButtonBox::Close)->setObjectName(closeName);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    top->setContentsMargins(12, 8, 12, 8);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 10);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(body, 1);
    column->addLayout(bottom);
}

} // namespace trainshed::reading
