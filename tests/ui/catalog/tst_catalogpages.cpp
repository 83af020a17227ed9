// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/catalog/algorithmspage.h"
#include "ui/catalog/experimentdialog.h"
#include "ui/catalog/experimentspage.h"
#include "ui/prompts/script.h"
#include "ui/widgets/factsheet.h"
#include "ui/widgets/note.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;

static void initResources() // the macro declares a function of the resources: outside all namespaces
{
    Q_INIT_RESOURCE(resources);
}

class TestCatalogPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void init();
    void cleanup();

    void algorithms_listAndFacts();
    void algorithms_createJobGivesTheCurrent();
    void algorithms_none_saysWhatBelongsHere();
    void algorithms_searchWithoutMatchOffersToClear();
    void algorithms_deleteAsksFirst();
    void algorithms_refusedDeleteIsTold();
    void algorithms_refreshKeepsTheCurrent();
    void algorithms_newAndEditAskForTheEditor();
    void algorithms_duplicateHasAFreeName();
    void algorithms_exportAndImport();
    void algorithms_importRefusesWhatIsNone();
    void algorithms_savedOneIsSelected();
    void experiments_newIsSelected();
    void experiments_takenNameIsRefused();
    void experiments_edit();
    void experiments_failureStaysInTheDialog();
    void experiments_deleteAsksFirst();
    void experiments_showTheirJobs();
    void lostEngine_disablesChanges();
    void widgets_haveNames();

private:
    template<typename T>
    static T *find(const QWidget *in, const char *name)
    {
        return in->findChild<T *>(QString::fromLatin1(name));
    }
    static void click(const QWidget *in, const char *name)
    {
        auto *button = find<QAbstractButton>(in, name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static int rows(const CatalogPage &page) { return page.table()->model()->rowCount(); }
    ExperimentDialog *openDialog(const char *button);

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    std::unique_ptr<AlgorithmsPage> m_algorithms;
    std::unique_ptr<ExperimentsPage> m_experiments;
};

void TestCatalogPages::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    m_algorithms = std::make_unique<AlgorithmsPage>(m_client.get());
    m_experiments = std::make_unique<ExperimentsPage>(m_client.get());
    m_algorithms->resize(900, 500);
    m_experiments->resize(900, 500);
}

void TestCatalogPages::cleanup()
{
    m_experiments.reset();
    m_algorithms.reset();
    m_client.reset();
    m_engine.reset();
}

void TestCatalogPages::algorithms_listAndFacts()
{
    m_engine->addAlgorithm(samples::algorithm());
    Algorithm words = samples::algorithm(QStringLiteral("words"));
    words.description = QStringLiteral("<b>not bold</b>");
    m_engine->addAlgorithm(words);
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 2);
    auto *facts = find<FactSheet>(m_algorithms.get(), "algorithmFacts");
    QTRY_VERIFY(facts->toPlainText().contains(QStringLiteral("/srv/samples/digits/code")));
    for (const char *text :
         {"digits", "train.py", "data_url", "train_url", "learning_rate", "0.0001 to 1", "tanh, relu"})
        QVERIFY2(facts->toPlainText().contains(QString::fromLatin1(text)), text);
    m_algorithms->table()->selectRow(1);
    QVERIFY(facts->toPlainText().contains(QStringLiteral("<b>not bold</b>")));
    const QString shots = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (!shots.isEmpty())
        QVERIFY(m_algorithms->grab().save(QString(shots + QStringLiteral("/catalog-algorithms.png"))));
}

void TestCatalogPages::algorithms_createJobGivesTheCurrent()
{
    const AlgorithmId id = m_engine->addAlgorithm(samples::algorithm());
    QSignalSpy wanted(m_algorithms.get(), &AlgorithmsPage::createJobRequested);
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    click(m_algorithms.get(), "createJobFromAlgorithm");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<AlgorithmId>(), id);
}

void TestCatalogPages::algorithms_none_saysWhatBelongsHere()
{
    m_algorithms->show();
    QTRY_VERIFY(m_engine->calls(rpc::AlgorithmList::method) > 0);
    const auto says = [this] {
        const auto labels = m_algorithms->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("No algorithms yet"));
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(!find<QWidget>(m_algorithms.get(), "createJobFromAlgorithm")->isEnabled());
}

void TestCatalogPages::algorithms_searchWithoutMatchOffersToClear()
{
    m_engine->addAlgorithm(samples::algorithm());
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    find<QLineEdit>(m_algorithms.get(), "algorithmsSearch")->setText(QStringLiteral("zebra"));
    QVERIFY(!m_algorithms->table()->isVisible());
    click(m_algorithms.get(), "algorithmsClearSearch");
    QVERIFY(m_algorithms->table()->isVisible());
}

void TestCatalogPages::algorithms_deleteAsksFirst()
{
    m_engine->addAlgorithm(samples::algorithm());
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    prompts::Script script;
    click(m_algorithms.get(), "deleteAlgorithm"); // unanswered: Cancel
    QTRY_COMPARE(script.asked.size(), 1);
    QVERIFY(script.asked.first().text.contains(QStringLiteral("digits")));
    QCoreApplication::processEvents();
    QCOMPARE(m_engine->algorithms.size(), 1);
    script.answer(QStringLiteral("deleteAlgorithmQuestion"), QStringLiteral("delete"));
    click(m_algorithms.get(), "deleteAlgorithm");
    QTRY_COMPARE(rows(*m_algorithms), 0);
    QCOMPARE(m_engine->algorithms.size(), 0);
}

void TestCatalogPages::algorithms_refusedDeleteIsTold()
{
    m_engine->addAlgorithm(samples::algorithm());
    m_engine->failNext(rpc::AlgorithmDelete::method,
                       {ErrorCode::InUse, QStringLiteral("A waiting job needs it."), {}});
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    prompts::Script script;
    script.answer(QStringLiteral("deleteAlgorithmQuestion"), QStringLiteral("delete"));
    click(m_algorithms.get(), "deleteAlgorithm");
    auto *bar = find<MessageBar>(m_algorithms.get(), "algorithmsMessage");
    QTRY_VERIFY(bar->text().contains(QStringLiteral("A waiting job needs it.")));
    QCOMPARE(rows(*m_algorithms), 1);
}

void TestCatalogPages::algorithms_refreshKeepsTheCurrent()
{
    m_engine->addAlgorithm(samples::algorithm(QStringLiteral("beta")));
    m_engine->addAlgorithm(samples::algorithm(QStringLiteral("gamma")));
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 2);
    m_algorithms->table()->selectRow(1);
    m_engine->addAlgorithm(samples::algorithm(QStringLiteral("alpha")));
    m_algorithms->refresh();
    QTRY_COMPARE(rows(*m_algorithms), 3);
    const QModelIndexList selected = m_algorithms->table()->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data().toString(), QStringLiteral("gamma"));
}

void TestCatalogPages::algorithms_newAndEditAskForTheEditor()
{
    const AlgorithmId id = m_engine->addAlgorithm(samples::algorithm());
    QSignalSpy wanted(m_algorithms.get(), &AlgorithmsPage::newRequested);
    QSignalSpy edit(m_algorithms.get(), &AlgorithmsPage::editRequested);
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    click(m_algorithms.get(), "newAlgorithm");
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().value<Algorithm>().name.isEmpty());
    click(m_algorithms.get(), "editAlgorithm");
    QCOMPARE(edit.count(), 1);
    QCOMPARE(edit.first().first().value<Algorithm>().id, id);
    m_engine->setReachable(false);
    QTRY_VERIFY(!find<QWidget>(m_algorithms.get(), "editAlgorithm")->isEnabled());
}

void TestCatalogPages::algorithms_duplicateHasAFreeName()
{
    const QString longest(64, u'x');
    m_engine->addAlgorithm(samples::algorithm(longest));
    m_engine->addAlgorithm(samples::algorithm(QString(longest.left(62) + QStringLiteral("-2"))));
    QSignalSpy wanted(m_algorithms.get(), &AlgorithmsPage::newRequested);
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 2);
    m_algorithms->table()->selectRow(1);
    find<QAction>(m_algorithms.get(), "duplicateAlgorithm")->trigger();
    QCOMPARE(wanted.count(), 1);
    const auto copy = wanted.first().first().value<Algorithm>();
    QCOMPARE(copy.name, QString(longest.left(62) + QStringLiteral("-3")));
    QVERIFY(copy.id.isEmpty());
    QCOMPARE(copy.hyperparameters, m_engine->algorithms[0].hyperparameters);
}

void TestCatalogPages::algorithms_exportAndImport()
{
    QTemporaryDir files;
    const QString path = files.filePath(QStringLiteral("digits.json"));
    Algorithm algorithm = samples::algorithm();
    algorithm.extra = {{QStringLiteral("share_info"), QJsonObject{{QStringLiteral("x"), 1}}}};
    m_engine->addAlgorithm(algorithm);
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    prompts::Script script;
    script.answerPath(QStringLiteral("exportAlgorithmFile"), path);
    script.answerPath(QStringLiteral("chooseAlgorithmFile"), path);
    find<QAction>(m_algorithms.get(), "exportAlgorithm")->trigger();
    auto *bar = find<MessageBar>(m_algorithms.get(), "algorithmsMessage");
    QTRY_VERIFY(bar->text().contains(path));
    QSignalSpy wanted(m_algorithms.get(), &AlgorithmsPage::newRequested);
    find<QAction>(m_algorithms.get(), "importAlgorithm")->trigger();
    QTRY_COMPARE(wanted.count(), 1);
    auto imported = wanted.first().first().value<Algorithm>();
    QVERIFY(!wanted.first().at(1).toString().isEmpty()); // what was not understood, by name
    QVERIFY(wanted.first().at(1).toString().contains(QStringLiteral("share_info")));
    const Algorithm &original = m_engine->algorithms[0];
    imported.id = original.id;
    imported.created = original.created;
    imported.updated = original.updated;
    QVERIFY(imported == original);
}

void TestCatalogPages::algorithms_importRefusesWhatIsNone()
{
    QTemporaryDir files;
    const QString path = files.filePath(QStringLiteral("bad.json"));
    m_algorithms->show();
    QTRY_VERIFY(find<QWidget>(m_algorithms.get(), "emptyNewAlgorithm")->isVisible());
    QSignalSpy wanted(m_algorithms.get(), &AlgorithmsPage::newRequested);
    auto *bar = find<MessageBar>(m_algorithms.get(), "algorithmsMessage");
    for (const char *content : {"{", "[]", "{\"x\": 1}", "{\"metadata\": 1, \"metadata\": 2}"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        prompts::Script script;
        script.answerPath(QStringLiteral("chooseAlgorithmFile"), path);
        bar->clear();
        find<QAction>(m_algorithms.get(), "importAlgorithm")->trigger();
        QTRY_VERIFY2(bar->text().contains(QStringLiteral("bad.json")), content);
    }
    QCOMPARE(wanted.count(), 0);
    click(m_algorithms.get(), "emptyNewAlgorithm");
    QCOMPARE(wanted.count(), 1);
}

void TestCatalogPages::algorithms_savedOneIsSelected()
{
    m_engine->addAlgorithm(samples::algorithm(QStringLiteral("alpha")));
    m_algorithms->show();
    QTRY_COMPARE(rows(*m_algorithms), 1);
    const AlgorithmId id = m_engine->addAlgorithm(samples::algorithm(QStringLiteral("beta")));
    m_algorithms->selectAlgorithm(id);
    QTRY_COMPARE(rows(*m_algorithms), 2);
    QCOMPARE(m_algorithms->table()->selectionModel()->selectedRows().first().data().toString(),
             QStringLiteral("beta"));
}

ExperimentDialog *TestCatalogPages::openDialog(const char *button)
{
    click(m_experiments.get(), button);
    return m_experiments->findChild<ExperimentDialog *>();
}

void TestCatalogPages::experiments_newIsSelected()
{
    m_engine->addExperiment(samples::experiment(QStringLiteral("alpha")));
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    ExperimentDialog *dialog = openDialog("newExperiment");
    QVERIFY(dialog);
    QTest::keyClicks(find<QLineEdit>(dialog, "experimentName"), QStringLiteral("beta"));
    find<QPlainTextEdit>(dialog, "experimentDescription")->setPlainText(QStringLiteral("Second"));
    click(dialog, "storeExperiment");
    QTRY_COMPARE(rows(*m_experiments), 2);
    QCOMPARE(m_engine->experiments.last().description, QStringLiteral("Second"));
    const auto selected = [this] {
        return m_experiments->table()->selectionModel()->selectedRows().value(0).data().toString();
    };
    QTRY_COMPARE(selected(), QStringLiteral("beta"));
    QTRY_VERIFY(!m_experiments->findChild<ExperimentDialog *>());
}

void TestCatalogPages::experiments_takenNameIsRefused()
{
    m_engine->addExperiment(samples::experiment(QStringLiteral("alpha")));
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    ExperimentDialog *dialog = openDialog("newExperiment");
    auto *name = find<QLineEdit>(dialog, "experimentName");
    auto *why = find<Note>(dialog, "experimentWhy");
    const QString hint = why->text();
    click(dialog, "storeExperiment");
    QVERIFY(why->text() != hint); // an empty name, after the button was pressed
    QTest::keyClicks(name, QStringLiteral("alpha"));
    QVERIFY(why->text().contains(QStringLiteral("already")));
    click(dialog, "storeExperiment");
    QTest::qWait(20);
    QCOMPARE(m_engine->calls(rpc::ExperimentCreate::method), 0);
    QVERIFY(dialog->isVisible());
    name->clear();
    QTest::keyClicks(name, QStringLiteral("a b"));
    QVERIFY(why->text() != hint);
}

void TestCatalogPages::experiments_edit()
{
    m_engine->addExperiment(samples::experiment(QStringLiteral("alpha")));
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    ExperimentDialog *dialog = openDialog("editExperiment");
    auto *name = find<QLineEdit>(dialog, "experimentName");
    QCOMPARE(name->text(), QStringLiteral("alpha"));
    name->setText(QStringLiteral("omega"));
    click(dialog, "storeExperiment");
    QTRY_COMPARE(m_engine->experiments.first().name, QStringLiteral("omega"));
    QTRY_COMPARE(m_experiments->table()->model()->index(0, 0).data().toString(), QStringLiteral("omega"));
}

void TestCatalogPages::experiments_failureStaysInTheDialog()
{
    m_experiments->show();
    QTRY_VERIFY(find<QWidget>(m_experiments.get(), "emptyNewExperiment")->isVisible());
    m_engine->failNext(rpc::ExperimentCreate::method,
                       {ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
    ExperimentDialog *dialog = openDialog("emptyNewExperiment");
    find<QLineEdit>(dialog, "experimentName")->setText(QStringLiteral("alpha"));
    click(dialog, "storeExperiment");
    QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("full")));
    QVERIFY(dialog->isVisible());
    click(dialog, "storeExperiment");
    QTRY_COMPARE(rows(*m_experiments), 1);
}

void TestCatalogPages::experiments_deleteAsksFirst()
{
    Experiment alpha = samples::experiment(QStringLiteral("alpha"));
    alpha.jobCount = 3;
    m_engine->addExperiment(alpha);
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    prompts::Script script;
    script.answer(QStringLiteral("deleteExperimentQuestion"), QStringLiteral("delete"));
    click(m_experiments.get(), "deleteExperiment");
    QTRY_COMPARE(rows(*m_experiments), 0);
    QVERIFY(!script.asked.first().consequences.isEmpty());
}

void TestCatalogPages::experiments_showTheirJobs()
{
    const ExperimentId id = m_engine->addExperiment(samples::experiment(QStringLiteral("alpha")));
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    QSignalSpy wanted(m_experiments.get(), &ExperimentsPage::jobsRequested);
    click(m_experiments.get(), "showExperimentJobs");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ExperimentId>(), id);
}

void TestCatalogPages::lostEngine_disablesChanges()
{
    m_engine->addExperiment(samples::experiment(QStringLiteral("alpha")));
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    m_engine->setReachable(false);
    QTRY_VERIFY(!find<QWidget>(m_experiments.get(), "newExperiment")->isEnabled());
    QVERIFY(!find<QWidget>(m_experiments.get(), "deleteExperiment")->isEnabled());
    QCOMPARE(rows(*m_experiments), 1); // what was known stays
    m_engine->setReachable(true);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(m_experiments.get(), "deleteExperiment")->isEnabled(), 10000);
}

void TestCatalogPages::widgets_haveNames()
{
    m_engine->addExperiment(samples::experiment(QStringLiteral("alpha")));
    m_engine->addAlgorithm(samples::algorithm());
    m_algorithms->show();
    m_experiments->show();
    QTRY_COMPARE(rows(*m_experiments), 1);
    QTRY_COMPARE(rows(*m_algorithms), 1);
    QHash<QString, QString> seen;
    QList<QWidget *> widgets = m_algorithms->findChildren<QWidget *>();
    widgets += m_experiments->findChildren<QWidget *>();
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->inherits("QSplitterHandle"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && !seen.contains(name),
                 qPrintable(QString(widget->objectName() + u": " + name)));
        seen.insert(name, widget->objectName());
    }
    QVERIFY(seen.size() >= 9);
    const QString shots = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (!shots.isEmpty())
        QVERIFY(m_experiments->grab().save(QString(shots + QStringLiteral("/catalog-experiments.png"))));
}

QTEST_MAIN(TestCatalogPages)
#include "tst_catalogpages.moc"
