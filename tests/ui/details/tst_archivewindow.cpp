// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/details/archivemodel.h"
#include "ui/details/archivewindow.h"
#include "ui/prompts/archiveview.h"
#include "ui/prompts/script.h"
#include "ui/widgets/locationedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace trainshed;

/// What is in an archive: the window, and the field that leads to it.
class TestArchiveWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_client = m_engine->client();
        m_client->open();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
        m_engine->archive = {s("tar.gz"),
                             4,
                             70'000,
                             true,
                             {{0, s("folder"), s("code/"), 0, 1'700'000'000, {}},
                              {1, s("file"), s("code/train.py"), 600, 1'700'000'000, {}},
                              {2, s("file"), s("code/<b>bold</b>.txt"), 90, 1'700'000'000, {}},
                              {3, s("file"), s("model.bin"), 69'000, -1, {}},
                              {4, s("link"), s("latest"), 0, 1'700'000'000, s("model.bin")},
                              {5, s("file"), s("empty"), 0, 1'700'000'000, {}}}};
        m_engine->archiveFiles = {{1, {s("import os\n"), false, true}},
                                  {2, {s("<b>bold</b>\n"), false, false}},
                                  {3, {{}, true, false}}};
    }
    void cleanup()
    {
        m_client.reset();
        m_engine.reset();
    }

    void entries_areListed_filtered_andPreviewed()
    {
        ArchiveWindow *window = open({s("/data/code.tar.gz")});
        auto *list = window->findChild<QTreeView *>(s("archiveList"));
        QTRY_COMPARE(list->model()->rowCount(), 6);
        QVERIFY(window->findChild<QLabel *>(s("archiveNote"))->text().contains(s("tar.gz")));
        QCOMPARE(list->model()->index(0, 0).data().toString(), s("code/"));
        // By size, the largest first: as numbers.
        list->sortByColumn(ArchiveModel::Size, Qt::DescendingOrder);
        QCOMPARE(list->model()->index(0, 0).data().toString(), s("model.bin"));
        window->findChild<QLineEdit *>(s("archiveFilter"))->setText(s("TRAIN"));
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *text = window->findChild<QPlainTextEdit *>(s("archiveText"));
        QTRY_COMPARE(text->toPlainText(), s("import os\n"));
        QVERIFY(!window->findChild<QLabel *>(s("archiveFileNote"))->text().isEmpty());
        window->findChild<QLineEdit *>(s("archiveFilter"))->setText(s("model.bin"));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_COMPARE(text->toPlainText(), QString());
        delete window;
    }

    void markup_staysText()
    {
        ArchiveWindow *window = open({s("/data/code.tar.gz")});
        auto *list = window->findChild<QTreeView *>(s("archiveList"));
        QTRY_COMPARE(list->model()->rowCount(), 6);
        window->findChild<QLineEdit *>(s("archiveFilter"))->setText(s("bold"));
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *text = window->findChild<QPlainTextEdit *>(s("archiveText"));
        QTRY_COMPARE(text->toPlainText(), s("<b>bold</b>\n"));
        delete window;
    }

    void failure_isSaid()
    {
        m_engine->failNext(rpc::ArchiveList::method, {ErrorCode::Corrupt, s("It is damaged."), {}});
        ArchiveWindow *window = open({s("/data/code.tar.gz")});
        QTRY_COMPARE(window->findChild<QLabel *>(s("archiveNote"))->text(), s("It is damaged."));
        delete window;
    }

    void anotherArchive_isAsked()
    {
        ArchiveWindow *window = open({s("/data/a.zip"), s("/data/b.zip")});
        auto *list = window->findChild<QTreeView *>(s("archiveList"));
        QTRY_COMPARE(list->model()->rowCount(), 6);
        m_engine->archive.entries.resize(2);
        window->findChild<QComboBox *>(s("archiveChoice"))->setCurrentIndex(1);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        delete window;
    }

    void model_isWellBehaved()
    {
        ArchiveModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setEntries(m_engine->archive.entries);
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.index(4, 0).data().toString().contains(s("model.bin")));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void field_choosesAnArchive_andLooksIntoIt()
    {
        prompts::PathRequest request;
        request.name = s("chooseData");
        LocationEdit field(s("data"), request, nullptr);
        field.takeArchives(s("Choose an archive with the data"));
        auto *button = field.findChild<QPushButton *>(s("dataArchive"));
        QCOMPARE(button->accessibleName(), s("Choose an archive with the data"));
        prompts::Script script;
        script.answerPath(s("chooseDataArchive"), s("/data/in.tar.gz"));
        button->click();
        QTRY_COMPARE(field.text(), s("/data/in.tar.gz"));
        QString shown;
        prompts::setArchiveView([&shown](QWidget *, const QString &path) { shown = path; });
        button->click();
        QCOMPARE(shown, s("/data/in.tar.gz"));
        prompts::setArchiveView({});
        field.setText(s("/data/in"));
        QCOMPARE(button->accessibleName(), s("Choose an archive with the data"));
    }

private:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    ArchiveWindow *open(const QStringList &archives)
    {
        auto *window = new ArchiveWindow(m_client.get(), archives);
        window->show();
        return window;
    }
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
};

QTEST_MAIN(TestArchiveWindow)
#include "tst_archivewindow.moc"
