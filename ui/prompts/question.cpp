// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/question.h"

#include "ui/prompts/script.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace trainshed::prompts {

namespace {

QMessageBox::Icon iconOf(Question::Kind kind)
{
    switch (kind) {
    case Question::Kind::Warning:
        return QMessageBox::Warning;
    case Question::Kind::Error:
        return QMessageBox::Critical;
    case Question::Kind::Plain:
        break;
    }
    return QMessageBox::Question;
}

QMessageBox::ButtonRole roleOf(Choice::Role role)
{
    switch (role) {
    case Choice::Role::Destructive:
        return QMessageBox::DestructiveRole;
    case Choice::Role::Reject:
        return QMessageBox::RejectRole;
    case Choice::Role::Accept:
        break;
    }
    return QMessageBox::AcceptRole;
}

QString rejectId(const Question &question)
{
    for (const Choice &choice : question.choices) {
        if (choice.role == Choice::Role::Reject)
            return choice.id;
    }
    return {};
}

void addButtons(QMessageBox *box, const Question &question)
{
    for (const Choice &choice : question.choices) {
        QPushButton *button = box->addButton(choice.text, roleOf(choice.role));
        button->setObjectName(choice.id);
        const bool rejects = choice.role == Choice::Role::Reject;
        if (rejects)
            box->setEscapeButton(button);
        const bool wanted = choice.id == question.defaultChoice && choice.role != Choice::Role::Destructive;
        if (wanted || (rejects && !box->defaultButton()))
            box->setDefaultButton(button);
    }
}

} // namespace

void ask(QWidget *parent, const Question &question, QObject *context, Answer answer)
{
    if (const std::optional<QString> scripted = scriptedChoice(question)) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), choice = *scripted] { answer(choice); },
            Qt::QueuedConnection);
        return;
    }
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(question.name);
    box->setIcon(iconOf(question.kind));
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(question.consequences);
    addButtons(box, question);
    QObject::connect(box, &QMessageBox::finished, context,
                     [box, answer = std::move(answer), otherwise = rejectId(question)] {
                         const QAbstractButton *clicked = box->clickedButton();
                         answer(clicked ? clicked->objectName() : otherwise);
                     });
    box->open();
}

Choice cancelChoice()
{
    return {QStringLiteral("cancel"), QCoreApplication::translate("Prompts", "Cancel"), Choice::Role::Reject};
}

} // namespace trainshed::prompts
