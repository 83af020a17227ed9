// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/script.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using prompts::Choice;
using prompts::Question;

class TestPrompts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("TRAINSHED_TEST", "1");
        prompts::setRememberedFolders({});
        m_answers.clear();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void ask_returnsAtOnceAndAnswersLater()
    {
        ask(question());
        QVERIFY(m_answers.isEmpty());
        QMessageBox *shown = box();
        QVERIFY(shown);
        QCOMPARE(shown->textFormat(), Qt::PlainText);
        shown->findChild<QPushButton *>(QStringLiteral("delete"))->click();
        QCOMPARE(m_answers, QStringList{QStringLiteral("delete")});
    }

    void destructiveChoice_isNeverTheDefault()
    {
        Question risky = question();
        risky.defaultChoice = QStringLiteral("delete");
        ask(risky);
        QCOMPARE(box()->defaultButton()->objectName(), QStringLiteral("cancel"));
    }

    void acceptChoice_isTheDefaultWhenNamed()
    {
        Question keep = question();
        keep.choices.append({QStringLiteral("archive"), QStringLiteral("Archive"), Choice::Role::Accept});
        keep.defaultChoice = QStringLiteral("archive");
        ask(keep);
        QCOMPARE(box()->defaultButton()->objectName(), QStringLiteral("archive"));
    }

    void escape_rejects()
    {
        ask(question());
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_COMPARE(m_answers, QStringList{QStringLiteral("cancel")});
    }

    void goneContext_isNotAnswered()
    {
        auto context = std::make_unique<QObject>();
        prompts::ask(m_window.get(), question(), context.get(),
                     [this](const QString &c) { m_answers.append(c); });
        context.reset();
        box()->findChild<QPushButton *>(QStringLiteral("delete"))->click();
        QCoreApplication::processEvents();
        QVERIFY(m_answers.isEmpty());
    }

    void script_answersWithoutABox()
    {
        prompts::Script script;
        script.answer(QStringLiteral("deleteJobs"), QStringLiteral("delete"));
        ask(question());
        QVERIFY(!box());
        QTRY_COMPARE(m_answers, QStringList{QStringLiteral("delete")});
        QCOMPARE(script.asked.size(), 1);
        QVERIFY(script.unanswered.isEmpty());
    }

    void script_withoutAnswerRejectsAndSaysSo()
    {
        prompts::Script script;
        ask(question());
        QTRY_COMPARE(m_answers, QStringList{QStringLiteral("cancel")});
        QCOMPARE(script.unanswered, QStringList{QStringLiteral("deleteJobs")});
    }

    void chooser_opensQtsDialogUnderTest()
    {
        QTemporaryDir folder;
        prompts::choosePath(m_window.get(), request(folder.path()), this,
                            [this](const QString &path) { m_answers.append(path); });
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("chooseCode"));
        QVERIFY(dialog);
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        dialog->reject();
        QCOMPARE(m_answers, QStringList{QString()});
    }

    void chooser_remembersTheFolderOfThePurpose()
    {
        QTemporaryDir folder;
        prompts::Script script;
        script.answerPath(QStringLiteral("chooseCode"), folder.path());
        prompts::choosePath(m_window.get(), request({}), this,
                            [this](const QString &path) { m_answers.append(path); });
        QTRY_COMPARE(m_answers, QStringList{folder.path()});
        QCOMPARE(prompts::rememberedFolders().value(QStringLiteral("code")), folder.path());
    }

private:
    static Question question()
    {
        Question q;
        q.name = QStringLiteral("deleteJobs");
        q.text = QStringLiteral("Delete 3 jobs?");
        q.choices = {{QStringLiteral("delete"), QStringLiteral("Delete"), Choice::Role::Destructive},
                     prompts::cancelChoice()};
        return q;
    }
    static prompts::PathRequest request(const QString &start)
    {
        prompts::PathRequest r;
        r.name = QStringLiteral("chooseCode");
        r.purpose = QStringLiteral("code");
        r.start = start;
        return r;
    }
    void ask(const Question &q)
    {
        prompts::ask(m_window.get(), q, this, [this](const QString &choice) { m_answers.append(choice); });
    }
    QMessageBox *box() const { return m_window->findChild<QMessageBox *>(QStringLiteral("deleteJobs")); }

    std::unique_ptr<QWidget> m_window;
    QStringList m_answers;
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
