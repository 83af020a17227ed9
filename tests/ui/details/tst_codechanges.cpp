// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/details/codechanges.h"
#include "ui/details/versionstab.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace trainshed;

static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The window with the code's changes, as the Versions tab opens it.
class TestCodeChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_client = m_engine->client();
        m_client->open();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
        const JobSpec spec = samples::commandJob(s("digits"));
        m_first = m_engine->addJob(spec, JobPhase::Completed);
        m_second = m_engine->addJob(spec, JobPhase::Completed);
        m_engine->codeChanges = {
            {s("train.py"), true, true, false, false, s("@@ -1 +1 @@\n-<b>old</b>\n+new\n")},
            {s("new\nname.py"), false, true, false, false, s("@@ -0,0 +1 @@\n+x\n")},
            {s("model.bin"), true, true, true, false, {}}};
        m_tab = std::make_unique<VersionsTab>(m_client.get());
        m_tab->resize(900, 400);
        m_tab->show();
        m_tab->setJob(m_engine->job(m_second)->summary);
        QTRY_COMPARE(m_tab->compared().size(), 2);
    }
    void cleanup()
    {
        m_tab.reset();
        m_client.reset();
        m_engine.reset();
    }

    void button_opensFromTheVersionBefore()
    {
        CodeChangesWindow *window = open();
        auto *files = window->findChild<QListWidget *>(s("codeFiles"));
        auto *diff = window->findChild<QPlainTextEdit *>(s("codeDiff"));
        auto *choice = window->findChild<QComboBox *>(s("codeChoice"));
        QTRY_COMPARE(files->count(), 3);
        QCOMPARE(choice->currentText(), s("From V0001 to V0002"));
        QCOMPARE(m_engine->lastCodeDiff->against, m_first.toString());
        QVERIFY(!m_engine->lastCodeDiff->folder);
        QCOMPARE(window->findChild<QLabel *>(s("codeNote"))->text(), s("3 files differ."));
        // As it is, never as markup; and a name with a line break is one line.
        QCOMPARE(diff->toPlainText(), s("@@ -1 +1 @@\n-<b>old</b>\n+new\n"));
        QCOMPARE(files->item(1)->text(), s("new\uFFFDname.py (added)"));
        QTest::keyClick(files, Qt::Key_Down);
        QCOMPARE(diff->toPlainText(), s("@@ -0,0 +1 @@\n+x\n"));
        QTest::keyClick(files, Qt::Key_Down);
        QCOMPARE(diff->toPlainText(), s("The file is not a text; its content differs."));
        choice->setCurrentIndex(choice->count() - 1);
        QTRY_VERIFY(m_engine->lastCodeDiff->folder);
        QCOMPARE(m_engine->lastCodeDiff->job, m_second.toString());
        delete window;
    }

    void failure_isSaid()
    {
        m_engine->failNext(rpc::CodeDiff::method, {ErrorCode::NotFound, s("No code is kept."), {}});
        CodeChangesWindow *window = open();
        QTRY_COMPARE(window->findChild<QLabel *>(s("codeNote"))->text(), s("No code is kept."));
        QCOMPARE(window->findChild<QListWidget *>(s("codeFiles"))->count(), 0);
        delete window;
    }

    void window_isLookedAt()
    {
        CodeChangesWindow *window = open();
        QTRY_COMPARE(window->findChild<QListWidget *>(s("codeFiles"))->count(), 3);
        eyes::picture(window, s("codechanges"));
        delete window;
        eyes::picture(m_tab.get(), s("versions"));
    }

private:
    CodeChangesWindow *open()
    {
        m_tab->findChild<QToolButton *>(s("codeVersions"))->click();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<CodeChangesWindow *>(widget))
                return window;
        }
        return m_tab->findChild<CodeChangesWindow *>();
    }
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<VersionsTab> m_tab;
    JobId m_first;
    JobId m_second;
};

QTEST_MAIN(TestCodeChanges)
#include "tst_codechanges.moc"
