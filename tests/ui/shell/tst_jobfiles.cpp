// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Job files and folders in the window: imported, dropped, exported.
#include "model/job/json.h"
#include "tests/support/eyes/eyes.h"
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/create/createdialog.h"
#include "ui/create/importnotes.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobspage.h"
#include "ui/prompts/script.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uistate.h"
#include "ui/widgets/transferbar.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray plainJob = R"({"kind":"job","metadata":{"name":"from-file","description":"made elsewhere"},
 "algorithm":{"command":"echo hello","environments":{"A":"1"}},
 "spec":{"resource":{"flavor_id":"local.cpu.1u","node_count":1}}})";

/// Something that can't be had, something that nobody knows, something assumed.
const QByteArray oddJob = R"({"metadata":{"name":"from-file","colour":"red"},
 "algorithm":{"command":"echo hello"},
 "spec":{"resource":{"flavor_id":"local.cpu.1u"},"volumes":[{"nfs":{"local_path":"/x"}}]}})";

} // namespace

class TestJobFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { eyes::prepare(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<FakeEngine>();
        m_client = m_engine->client();
        m_state = std::make_unique<UiState>(path("window.ini"));
        m_window = std::make_unique<MainWindow>(m_client.get(), m_state.get(), path("draft.json"));
        m_client->open();
        m_window->show();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
    }
    void cleanup()
    {
        m_window.reset();
        m_state.reset();
        m_client.reset();
        m_engine.reset();
    }

    void import_fillsInTheForm()
    {
        prompts::Script script;
        script.answerPath(s("importJob"), file("job.json", plainJob));
        m_window->jobsPage()->actions()->importFile->trigger();
        QTRY_VERIFY(form());
        QTRY_COMPARE(field("name"), s("from-file"));
        QVERIFY(!form()->findChild<ImportNotes *>()); // nothing to tell
        QTRY_COMPARE(form()->findChild<QLineEdit *>(s("command"))->text(), s("echo hello"));
    }

    void import_listsWhatBecameOfTheRest()
    {
        m_window->openPath(file("job.json", oddJob));
        QTRY_VERIFY(form());
        auto *notes = form()->findChild<ImportNotes *>();
        QVERIFY(notes);
        const QString told = notes->findChild<QTextEdit *>(s("importNotesSheet"))->toPlainText();
        for (const char *part :
             {"Left out", "spec.volumes", "Not known here", "metadata.colour", "Assumed", "kind"})
            QVERIFY2(told.contains(s(part)), part);
        if (const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS"); !folder.isEmpty())
            QVERIFY(notes->grab().save(folder + s("/import-") + qEnvironmentVariable("TRAINSHED_SHOT_KIND") +
                                       s(".png")));
        QTest::keyClick(notes, Qt::Key_Escape);
        QTRY_VERIFY(!form()->findChild<ImportNotes *>());
        // What can't be had is gone, so that the job can be made.
        QTRY_COMPARE(field("name"), s("from-file"));
    }

    void brokenFiles_areTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("no JSON") << QByteArray("not json") << s("line 1");
        QTest::newRow("a list") << QByteArray("[]") << s("job.json");
        QTest::newRow("twice") << QByteArray(R"({"kind":"job","kind":"job"})") << s("twice");
        QTest::newRow("empty") << QByteArray() << s("job.json");
    }
    void brokenFiles_areTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        m_window->openPath(file("job.json", content));
        QTRY_VERIFY2(message().contains(part), qPrintable(message()));
        QVERIFY(!form());
    }

    void missingFile_isTold()
    {
        m_window->openPath(path("no-such.json"));
        QTRY_VERIFY(message().contains(s("no-such.json")));
    }

    void droppedFile_isImported()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file("job.json", plainJob))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        auto *plate = m_window->findChild<QLabel *>(s("dropPlate"));
        QVERIFY(plate->isVisible());
        QVERIFY(plate->text().contains(s("job.json")));
        if (const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS"); !folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + s("/drop-") + qEnvironmentVariable("TRAINSHED_SHOT_KIND") +
                                          s(".png")));
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(!plate->isVisible());
        QTRY_VERIFY(form());
        QTRY_COMPARE(field("name"), s("from-file"));
    }

    void droppedFolder_becomesTheCode()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(s("code")));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("code"))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(form());
        QTRY_COMPARE(field("codeDir"), path("code"));
    }

    void wrongDrops_sayWhyNot_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<QString>("part");
        QTest::newRow("two") << QList<QUrl>{QUrl(s("file:///a")), QUrl(s("file:///b"))} << s("One file");
        QTest::newRow("web") << QList<QUrl>{QUrl(s("https://example.org/a.json"))} << s("of this computer");
        QTest::newRow("text") << QList<QUrl>() << s("nothing else");
    }
    void wrongDrops_sayWhyNot()
    {
        QFETCH(QList<QUrl>, urls);
        QFETCH(QString, part);
        QMimeData data;
        data.setText(s("text"));
        if (!urls.isEmpty())
            data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QCOMPARE(enter.dropAction(), Qt::IgnoreAction);
        auto *plate = m_window->findChild<QLabel *>(s("dropPlate"));
        QVERIFY(plate->isVisible());
        QVERIFY2(plate->text().contains(part), qPrintable(plate->text()));
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(!drop.isAccepted());
        QVERIFY(!form());
        QDragEnterEvent again({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &again);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!plate->isVisible());
    }

    void openForm_isNotReplaced()
    {
        m_window->openCreateDialog();
        QTRY_VERIFY(form());
        const QPointer<CreateDialog> first = form();
        m_window->openPath(file("job.json", plainJob));
        QTRY_VERIFY([&] {
            const auto bars = first->findChildren<QLabel *>();
            return std::any_of(bars.begin(), bars.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(s("Close it first"));
            });
        }());
        QCOMPARE(m_window->findChildren<CreateDialog *>().size(), 1);
        QVERIFY(field("name") != s("from-file"));
    }

    void exported_isTheFileThatMakesItAgain()
    {
        JobSpec spec = samples::commandJob(s("digits"));
        spec.extra = {{s("metadata"), QJsonObject{{s("colour"), s("red")}}}};
        const JobId id = m_engine->addJob(spec, JobPhase::Completed);
        m_window->jobsPage()->selectJob(id);
        QTRY_VERIFY(m_window->jobsPage()->currentJob());
        QTRY_VERIFY(m_window->jobsPage()->actions()->exportFile->isEnabled());
        prompts::Script script;
        script.answerPath(s("exportJob"), path("out.json"));
        m_window->jobsPage()->actions()->exportFile->trigger();
        QTRY_VERIFY(message().startsWith(s("Exported")));
        QCOMPARE(script.pathsAsked.last().start, s("digits-V0001.json"));
        QFile written(path("out.json"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto read = jobFromJson(written.readAll());
        QVERIFY(read);
        QCOMPARE(read->spec, m_engine->job(id)->spec);
        script.answerPath(s("exportJob"), path("no/such/out.json"));
        m_window->jobsPage()->actions()->exportFile->trigger();
        QTRY_VERIFY(!message().startsWith(s("Exported")));
    }

    void savedAsArchive_isSaid()
    {
        const JobId id = m_engine->addJob(samples::commandJob(s("digits")), JobPhase::Completed);
        m_window->jobsPage()->selectJob(id);
        QTRY_VERIFY(m_window->jobsPage()->currentJob());
        QAction *action = m_window->jobsPage()->actions()->saveArchive;
        QTRY_VERIFY(action->isEnabled());
        prompts::Script script;
        script.answerPath(s("saveArchive"), path("digits.zip"));
        action->trigger();
        QTRY_COMPARE(message(), QString(s("Saved to ") + path("digits.zip") + u'.'));
        QCOMPARE(script.pathsAsked.last().start, s("digits-V0001.tar.gz"));
        m_engine->failNext(rpc::JobSave::method, {ErrorCode::DiskFull, s("There is no space left."), {}});
        action->trigger();
        QTRY_COMPARE(message(), s("There is no space left."));
    }

    void archive_showsHowFar_andIsCancelled()
    {
        const JobId id = m_engine->addJob(samples::commandJob(s("digits")), JobPhase::Completed);
        m_window->jobsPage()->selectJob(id);
        QTRY_VERIFY(m_window->jobsPage()->currentJob());
        QAction *action = m_window->jobsPage()->actions()->saveArchive;
        QTRY_VERIFY(action->isEnabled());
        m_engine->archiveProgress = {120, 300 << 20, 2000, 500 << 20};
        m_engine->hold(rpc::JobSave::method);
        prompts::Script script;
        script.answerPath(s("saveArchive"), path("digits.zip"));
        action->trigger();
        auto *bar = m_window->jobsPage()->findChild<TransferBar *>();
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->findChild<QLabel *>(s("transferText"))->text().contains(s("120 of 2,000 files")));
        eyes::picture(m_window.get(), s("archive-progress"));
        // One at a time.
        script.answerPath(s("openSavedJob"), path("other.zip"));
        m_window->jobsPage()->actions()->openSaved->trigger();
        QTRY_VERIFY(message().startsWith(s("Another archive")));
        QTest::mouseClick(bar->findChild<QPushButton *>(s("cancelTransfer")), Qt::LeftButton);
        QTRY_VERIFY(!m_engine->cancelledArchive.isEmpty());
        QVERIFY(bar->isVisible()); // until the engine says so
    }

    void savedJob_isOpened_andSelected()
    {
        prompts::Script script;
        script.answerPath(s("openSavedJob"), file("kept.tar.gz", "archive"));
        m_window->jobsPage()->actions()->openSaved->trigger();
        QTRY_COMPARE(message(), s("“opened V0001” was opened from “kept.tar.gz”."));
        QCOMPARE(m_engine->lastOpen.path, path("kept.tar.gz"));
        QTRY_VERIFY(m_window->jobsPage()->currentJob());
        QCOMPARE(m_window->jobsPage()->currentJob()->name, s("opened"));
        QVERIFY(!m_window->jobsPage()->findChild<TransferBar *>()->isVisible());
        eyes::picture(m_window.get(), s("archive-opened"));
        m_engine->failNext(rpc::JobOpen::method, {ErrorCode::Corrupt, s("It is damaged."), {}});
        m_window->jobsPage()->actions()->openSaved->trigger();
        QTRY_COMPARE(message(), s("It is damaged."));
    }

    void droppedArchive_isAJob_orCode()
    {
        m_window->openPath(file("kept.tar.gz", "archive"));
        QTRY_COMPARE(message(), s("“opened V0001” was opened from “kept.tar.gz”."));
        QVERIFY(!form());
        m_engine->failNext(rpc::JobOpen::method, {ErrorCode::NotFound, s("No saved job."), {}});
        m_window->openPath(file("code.zip", "archive"));
        QTRY_VERIFY(form());
        QTRY_COMPARE(form()->findChild<QLineEdit *>(s("codeDir"))->text(), path("code.zip"));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(s(name)); }
    QString file(const char *name, const QByteArray &content) const
    {
        QFile f(path(name));
        if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
            qFatal("no file for a test");
        return f.fileName();
    }
    CreateDialog *form() const { return m_window->findChild<CreateDialog *>(); }
    QString field(const char *name) const
    {
        auto *edit = form()->findChild<QLineEdit *>(s(name));
        return edit ? edit->text() : s("no such field");
    }
    QString message() const
    {
        return m_window->jobsPage()->findChild<MessageBar *>(s("jobsMessage"))->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestJobFiles)
#include "tst_jobfiles.moc"
