// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/support/samples.h"
#include "ui/algorithm/algorithmeditor.h"
#include "ui/algorithm/suggestdialog.h"
#include "ui/prompts/script.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace trainshed;

static void initResources() // the macro declares a function of the resources: outside all namespaces
{
    Q_INIT_RESOURCE(resources);
}

class TestAlgorithmEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        installComboBoxAccessibility();
    }
    void init();
    void cleanup();

    void everyField_isWritten();
    void load_changesNothing_data();
    void load_changesNothing();
    void save_saysWhyNot();
    void problems_areToldAtTheField();
    void takenName_isRefused();
    void failure_staysInTheEditor();
    void customImage_hasACommand();
    void changingOnesMind_losesNothing();
    void rows_areRemoved();
    void closing_asksOnlyWhenEdited();
    void bootFile_onlyInsideTheCodeDirectory();
    void preview_followsWhatIsTyped();
    void preview_copies();
    void suggestions_areAccepted();
    void suggestions_refusals();
    void texts_arePlain();
    void widgets_haveNames();
    void keyboard_reachesEverything();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_editor->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qCritical("no widget %s", name);
        return found;
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    void type(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choose(const char *name, const QString &text) const
    {
        auto *combo = find<QComboBox>(name);
        QVERIFY(combo);
        QVERIFY2(combo->findText(text) >= 0, qPrintable(text));
        combo->setCurrentIndex(combo->findText(text));
    }
    QString why() const { return find<Note>("algorithmWhy")->text(); }
    QString described(const char *name) const { return find<QWidget>(name)->accessibleDescription(); }
    void open(const Algorithm &start = {}, bool isEdited = false);
    void openFor(const Algorithm &algorithm);
    void fillScript();
    QString writeScript(const QByteArray &content);
    void shot(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    QPointer<AlgorithmEditor> m_editor;
};

void TestAlgorithmEditor::init()
{
    m_files = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<FakeEngine>();
    m_client = m_engine->client();
    m_client->open();
    m_editor = new AlgorithmEditor(m_client.get());
}

void TestAlgorithmEditor::cleanup()
{
    delete m_editor;
    m_client.reset();
    m_engine.reset();
    m_files.reset();
}

void TestAlgorithmEditor::open(const Algorithm &start, bool isEdited)
{
    m_editor->openNew(start, isEdited);
    QTRY_VERIFY(find<QComboBox>("algorithmImage")->count() > 0);
}

void TestAlgorithmEditor::openFor(const Algorithm &algorithm)
{
    m_editor->openFor(algorithm);
    QTRY_VERIFY(m_engine->calls(rpc::ImageList::method) > 0);
    QCoreApplication::processEvents();
}

QString TestAlgorithmEditor::writeScript(const QByteArray &content)
{
    QFile file(m_files->filePath(QStringLiteral("train.py")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no script");
    file.write(content);
    return m_files->path();
}

void TestAlgorithmEditor::fillScript()
{
    type("algorithmName", QStringLiteral("mine"));
    find<QLineEdit>("algorithmCodeDir")->setText(m_files->path());
    find<QLineEdit>("algorithmBootFile")->setText(QStringLiteral("train.py"));
}

void TestAlgorithmEditor::shot(const char *name) const
{
    const QString shots = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (shots.isEmpty())
        return;
    QTest::qWait(200);
    QVERIFY(m_editor->grab().save(QString(shots + u'/' + QLatin1String(name) + u".png")));
}

void TestAlgorithmEditor::everyField_isWritten()
{
    open();
    fillScript();
    find<QPlainTextEdit>("algorithmDescription")->setPlainText(QStringLiteral("What it does"));
    type("algorithmLocalCodeDir", QStringLiteral("${MA_JOB_DIR}/x"));
    type("algorithmWorkingDir", QStringLiteral("${MA_JOB_DIR}"));
    click("algorithmAddInput");
    QCOMPARE(find<QLineEdit>("algorithmInputName0")->text(), QStringLiteral("data_url"));
    choose("algorithmInputConstraint0", QStringLiteral("Dataset"));
    type("algorithmInputDescription0", QStringLiteral("images"));
    click("algorithmAddInput");
    type("algorithmInputName1", QStringLiteral("MORE"));
    choose("algorithmInputAccess1", QStringLiteral("Environment variables"));
    find<QCheckBox>("algorithmInputRequired1")->setChecked(false);
    click("algorithmAddOutput");
    QCOMPARE(find<QLineEdit>("algorithmOutputName0")->text(), QStringLiteral("train_url"));
    click("algorithmAddParameter");
    type("algorithmParameterName0", QStringLiteral("epochs"));
    choose("algorithmParameterType0", QStringLiteral("Integer"));
    choose("algorithmParameterRestrain0", QStringLiteral("Range"));
    type("algorithmParameterLower0", QStringLiteral("1"));
    type("algorithmParameterUpper0", QStringLiteral("100"));
    find<QWidget>("algorithmParameterDefault0")->setFocus();
    QTest::keyClicks(find<QWidget>("algorithmParameterDefault0"), QStringLiteral("10"));
    find<QCheckBox>("algorithmParameterRequired0")->setChecked(true);
    find<QCheckBox>("algorithmParameterEditable0")->setChecked(false);
    type("algorithmParameterDescription0", QStringLiteral("how often"));
    click("algorithmAddParameter");
    type("algorithmParameterName1", QStringLiteral("optimizer"));
    choose("algorithmParameterRestrain1", QStringLiteral("Enumeration"));
    find<QPlainTextEdit>("algorithmParameterItems1")->setPlainText(QStringLiteral("sgd\nadam"));
    choose("algorithmParameterDefault1", QStringLiteral("adam"));
    find<QCheckBox>("algorithmCustomParameters")->setChecked(false);
    choose("algorithmResourceTypes", QStringLiteral("GPU only"));
    find<QCheckBox>("algorithmDistributed")->setChecked(false);
    shot("algorithm-editor");

    QSignalSpy stored(m_editor, &AlgorithmEditor::stored);
    click("saveAlgorithm");
    QTRY_COMPARE(stored.count(), 1);
    QVERIFY(!m_editor->isVisible());
    QCOMPARE(m_engine->algorithms.size(), 1);
    const Algorithm made = m_engine->algorithms.first();
    QCOMPARE(made.name, QStringLiteral("mine"));
    QCOMPARE(made.description, QStringLiteral("What it does"));
    QCOMPARE(made.source.kind, AlgorithmKind::PresetImage);
    QCOMPARE(made.source.engine.id, samples::image().id); // proposed
    QCOMPARE(made.source.codeDir, m_files->path());
    QCOMPARE(made.source.bootFile, QStringLiteral("train.py"));
    QCOMPARE(made.source.localCodeDir, QStringLiteral("${MA_JOB_DIR}/x"));
    QCOMPARE(made.inputs.size(), 2);
    QCOMPARE(made.inputs[0].constraint, SourceConstraint::Dataset);
    QCOMPARE(made.inputs[0].description, QStringLiteral("images"));
    QVERIFY(made.inputs[0].required && !made.inputs[1].required);
    QCOMPARE(made.inputs[1].access, AccessMethod::Environment);
    QCOMPARE(made.outputs.size(), 1);
    QCOMPARE(made.hyperparameters.size(), 2);
    const Hyperparameter epochs = made.hyperparameters[0];
    QCOMPARE(epochs.type, ParameterType::Integer);
    QCOMPARE(epochs.value, QStringLiteral("10"));
    QCOMPARE(epochs.validRange, (QStringList{QStringLiteral("1"), QStringLiteral("100")}));
    QVERIFY(epochs.required && !epochs.editable);
    QCOMPARE(epochs.description, QStringLiteral("how often"));
    QCOMPARE(made.hyperparameters[1].restrain, Restrain::Enumeration);
    QCOMPARE(made.hyperparameters[1].value, QStringLiteral("adam"));
    QVERIFY(!made.customHyperparameters && !made.distributed && made.multiCard);
    QCOMPARE(made.resourceTypes, QList<ResourceType>{ResourceType::Gpu});
}

void TestAlgorithmEditor::load_changesNothing_data()
{
    QTest::addColumn<Algorithm>("algorithm");
    Algorithm plain = samples::algorithm();
    plain.id = AlgorithmId::create();
    QTest::newRow("sample") << plain;
    Algorithm odd = plain;
    odd.extra = {{QStringLiteral("share_info"), QJsonObject{}}};
    odd.resourceTypes = {ResourceType::Gpu, ResourceType::Cpu};
    odd.inputs[0].extra = {{QStringLiteral("x"), 1}};
    odd.inputs[0].location = QStringLiteral("/data");
    odd.inputs[0].description = QStringLiteral("two\nlines");
    odd.outputs[0].predownload = true;
    odd.hyperparameters[0].extra = {{QStringLiteral("y"), true}};
    odd.hyperparameters[0].description = QStringLiteral("a\nb");
    odd.hyperparameters[1].restrain = Restrain::Enumeration;
    odd.hyperparameters[1].validRange = {QStringLiteral("1"), QStringLiteral("2\n3")};
    QTest::newRow("what the form does not show") << odd;
    Algorithm command = plain;
    command.source = {};
    command.source.kind = AlgorithmKind::CustomImage;
    command.source.command = QStringLiteral("make");
    QTest::newRow("command") << command;
    Algorithm named = plain;
    named.source.engine = {{}, QStringLiteral("PyTorch"), QStringLiteral("9"), {}, {}};
    QTest::newRow("an engine that is not here") << named;
}

void TestAlgorithmEditor::load_changesNothing()
{
    QFETCH(Algorithm, algorithm);
    m_engine->algorithms = {algorithm};
    openFor(algorithm);
    QTRY_VERIFY(find<QComboBox>("algorithmImage")->count() > 0);
    QVERIFY(!m_editor->isEdited());
    // Whatever is edited, the rest stays.
    type("algorithmName", QStringLiteral("renamed"));
    Algorithm expected = algorithm;
    expected.name = QStringLiteral("renamed");
    QVERIFY(m_editor->algorithm() == expected);
    QVERIFY(m_editor->isEdited());
}

void TestAlgorithmEditor::save_saysWhyNot()
{
    open();
    QVERIFY(described("algorithmName").contains(QStringLiteral("1–64"))); // no reproach yet
    click("saveAlgorithm");
    QVERIFY2(why().contains(QStringLiteral("can't be saved")), qPrintable(why()));
    QVERIFY(!described("algorithmName").contains(QStringLiteral("1–64")));
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("algorithmName"));
    QCOMPARE(m_engine->calls(rpc::AlgorithmCreate::method), 0);
    type("algorithmName", QStringLiteral("mine"));
    QVERIFY(why().isEmpty());
    click("saveAlgorithm");
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("algorithmCodeDir"));
    fillScript();
    click("saveAlgorithm");
    QTRY_COMPARE(m_engine->algorithms.size(), 1);
}

void TestAlgorithmEditor::problems_areToldAtTheField()
{
    open();
    fillScript();
    type("algorithmName", QStringLiteral("a b"));
    QVERIFY(!described("algorithmName").isEmpty());
    click("algorithmAddParameter");
    type("algorithmParameterName0", QStringLiteral("lr"));
    choose("algorithmParameterType0", QStringLiteral("Float"));
    choose("algorithmParameterRestrain0", QStringLiteral("Range"));
    type("algorithmParameterLower0", QStringLiteral("2"));
    type("algorithmParameterUpper0", QStringLiteral("1"));
    QVERIFY(!described("algorithmParameterLower0").isEmpty());
    type("algorithmParameterUpper0", QStringLiteral("3"));
    QVERIFY(described("algorithmParameterLower0").isEmpty());
    QTest::keyClicks(find<QWidget>("algorithmParameterDefault0"), QStringLiteral("9"));
    QVERIFY(described("algorithmParameterDefault0").contains(QStringLiteral("3")));
    click("algorithmAddInput");
    type("algorithmInputName0", QStringLiteral("lr"));
    QVERIFY(!described("algorithmParameterName0").isEmpty());
    find<QLineEdit>("algorithmBootFile")->setText(QStringLiteral("../other.py"));
    QVERIFY(described("algorithmBootFile").contains(QStringLiteral("other.py")));
}

void TestAlgorithmEditor::takenName_isRefused()
{
    m_engine->addAlgorithm(samples::algorithm(QStringLiteral("mine")));
    open();
    fillScript();
    QTRY_VERIFY(described("algorithmName").contains(QStringLiteral("mine")));
    click("saveAlgorithm");
    QCOMPARE(m_engine->calls(rpc::AlgorithmCreate::method), 0);
}

void TestAlgorithmEditor::failure_staysInTheEditor()
{
    open();
    fillScript();
    m_engine->failNext(rpc::AlgorithmCreate::method,
                       {ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
    click("saveAlgorithm");
    QTRY_VERIFY(m_editor->findChild<MessageBar *>()->text().contains(QStringLiteral("full")));
    QVERIFY(m_editor->isVisible());
    click("saveAlgorithm");
    QTRY_COMPARE(m_engine->algorithms.size(), 1);
}

void TestAlgorithmEditor::customImage_hasACommand()
{
    open();
    type("algorithmName", QStringLiteral("mine"));
    click("bootModeCustom");
    QVERIFY(!find<QWidget>("algorithmBootFile")->isVisible());
    QVERIFY(!find<QWidget>("suggestFromScript")->isVisible());
    type("algorithmCommand", QStringLiteral("python3 -m trainer"));
    click("saveAlgorithm");
    QTRY_COMPARE(m_engine->algorithms.size(), 1);
    const AlgorithmSource source = m_engine->algorithms.first().source;
    QCOMPARE(source.kind, AlgorithmKind::CustomImage);
    QCOMPARE(source.command, QStringLiteral("python3 -m trainer"));
    QVERIFY(source.engine.isEmpty() && source.bootFile.isEmpty());
}

void TestAlgorithmEditor::changingOnesMind_losesNothing()
{
    Algorithm algorithm = samples::algorithm();
    algorithm.id = AlgorithmId::create();
    m_engine->algorithms = {algorithm};
    openFor(algorithm);
    click("bootModeCustom");
    QVERIFY(m_editor->algorithm().source.bootFile.isEmpty());
    click("bootModePreset");
    QVERIFY(m_editor->algorithm() == algorithm);
}

void TestAlgorithmEditor::rows_areRemoved()
{
    Algorithm algorithm = samples::algorithm();
    algorithm.id = AlgorithmId::create();
    openFor(algorithm);
    const auto parameters = algorithm.hyperparameters.size();
    click("algorithmParameterRemove0");
    click("algorithmInputRemove0");
    click("algorithmOutputRemove0");
    const Algorithm &now = m_editor->algorithm();
    QCOMPARE(now.hyperparameters.size(), parameters - 1);
    QCOMPARE(now.hyperparameters[0], algorithm.hyperparameters[1]);
    QVERIFY(now.inputs.isEmpty() && now.outputs.isEmpty());
}

void TestAlgorithmEditor::closing_asksOnlyWhenEdited()
{
    prompts::Script script;
    open();
    m_editor->close();
    QVERIFY(script.asked.isEmpty());
    QVERIFY(!m_editor->isVisible());
    open();
    type("algorithmName", QStringLiteral("x"));
    QVERIFY(!m_editor->close()); // unanswered: Keep Editing
    QTRY_COMPARE(script.asked.size(), 1);
    QVERIFY(m_editor->isVisible());
    script.answer(QStringLiteral("discardAlgorithm"), QStringLiteral("discard"));
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_editor->isVisible());
    // What came filled in from elsewhere is worth asking for.
    open(samples::algorithm(), true);
    click("cancelAlgorithm");
    QTRY_COMPARE(script.asked.size(), 3);
}

void TestAlgorithmEditor::bootFile_onlyInsideTheCodeDirectory()
{
    open();
    prompts::Script script;
    script.answerPath(QStringLiteral("chooseAlgorithmBootFile"),
                      writeScript("") + QStringLiteral("/train.py"));
    click("algorithmBootFileBrowse"); // before a code directory: its folder
    QTRY_COMPARE(find<QLineEdit>("algorithmCodeDir")->text(), m_files->path());
    QCOMPARE(find<QLineEdit>("algorithmBootFile")->text(), QStringLiteral("train.py"));
    script.answerPath(QStringLiteral("chooseAlgorithmBootFile"), QStringLiteral("/usr/lib/other.py"));
    click("algorithmBootFileBrowse");
    QTRY_VERIFY(described("algorithmBootFile").contains(QStringLiteral("not inside")));
    QCOMPARE(script.pathsAsked.last().filters.size(), 1);
    QCOMPARE(find<QLineEdit>("algorithmBootFile")->text(), QStringLiteral("train.py"));
}

void TestAlgorithmEditor::preview_followsWhatIsTyped()
{
    open();
    fillScript();
    QVERIFY(!find<QWidget>("runtimePreview")->isVisible());
    click("previewRuntime");
    auto *command = find<QPlainTextEdit>("previewCommand");
    QVERIFY(command->isVisible());
    const QString code = QFileInfo(m_files->path()).fileName();
    const QString boot = QStringLiteral("\"${MA_HOME}\"/modelarts/user-job-dir/%1/train.py").arg(code);
    QCOMPARE(command->toPlainText(), QString(samples::image().interpreter + u' ' + boot));
    click("algorithmAddInput");
    click("algorithmAddParameter");
    type("algorithmParameterName0", QStringLiteral("epochs"));
    QTest::keyClicks(find<QWidget>("algorithmParameterDefault0"), QStringLiteral("it's"));
    QVERIFY2(command->toPlainText().endsWith(QStringLiteral(
                 " --data_url \"${MA_HOME}\"/modelarts/inputs/data_url_0 --epochs 'it'\\''s'")),
             qPrintable(command->toPlainText()));
    choose("algorithmInputAccess0", QStringLiteral("Environment variables"));
    QVERIFY(!command->toPlainText().contains(QStringLiteral("data_url")));
    const auto labels = find<QWidget>("runtimePreview")->findChildren<QLabel *>();
    const auto shows = [&labels](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(shows(QStringLiteral("MA_JOB_DIR")));
    QVERIFY(shows(QStringLiteral("Input data_url")));
    QVERIFY(shows(QStringLiteral("${MA_HOME}/modelarts/inputs/data_url_0"))); // as it is, to be copied
    shot("algorithm-preview");
    // It does not stand in the way of editing.
    type("algorithmName", QStringLiteral("other"));
    QCOMPARE(m_editor->algorithm().name, QStringLiteral("other"));
}

void TestAlgorithmEditor::preview_copies()
{
    open();
    fillScript();
    click("previewRuntime");
    QAbstractButton *copy = nullptr;
    const auto buttons = find<QWidget>("runtimePreview")->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->accessibleName() == u"Copy MA_JOB_DIR")
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("MA_JOB_DIR"));
    click("copyPreviewCommand");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("train.py")));
}

void TestAlgorithmEditor::suggestions_areAccepted()
{
    writeScript("p.add_argument('--data_url', required=True, help='<b>images</b>')\n"
                "p.add_argument('--train_url')\n"
                "p.add_argument('--epochs', type=int, default=40)\n"
                "p.add_argument('--optimizer', choices=['sgd', 'adam'], default='sgd')\n"
                "p.add_argument('--verbose', action='store_true')\n"
                "p.add_argument('positional')\n");
    open();
    fillScript();
    click("suggestFromScript");
    QTRY_VERIFY(m_editor->findChild<SuggestDialog *>());
    auto *dialog = m_editor->findChild<SuggestDialog *>();
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("suggestions"));
    QCOMPARE(list->topLevelItemCount(), 6);
    QCOMPARE(dialog->accepted().size(), 4); // a switch and a positional one are not proposed
    QVERIFY(!(list->topLevelItem(5)->flags() & Qt::ItemIsUserCheckable));
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    const QString shots = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (!shots.isEmpty())
        QVERIFY(dialog->grab().save(QString(shots + QStringLiteral("/algorithm-suggest.png"))));
    dialog->findChild<QPushButton *>(QStringLiteral("addSuggestions"))->click();
    const Algorithm &now = m_editor->algorithm();
    QCOMPARE(now.inputs.size(), 1);
    QVERIFY(now.inputs[0].required);
    QVERIFY(now.outputs.isEmpty());
    QCOMPARE(now.hyperparameters.size(), 2);
    QCOMPARE(now.hyperparameters[0].value, QStringLiteral("40"));
    QCOMPARE(find<QLineEdit>("algorithmParameterName1")->text(), QStringLiteral("optimizer"));
    QTRY_VERIFY(!m_editor->findChild<SuggestDialog *>());
    // Again: what is there is not ticked.
    click("suggestFromScript");
    QTRY_VERIFY(m_editor->findChild<SuggestDialog *>());
    QCOMPARE(m_editor->findChild<SuggestDialog *>()->accepted().size(), 1);
}

void TestAlgorithmEditor::suggestions_refusals()
{
    open();
    QVERIFY(!find<QWidget>("suggestFromScript")->isEnabled()); // nothing to read yet
    fillScript();
    auto *bar = m_editor->findChild<MessageBar *>();
    click("suggestFromScript"); // no such file
    QTRY_VERIFY(bar->text().contains(QStringLiteral("train.py")));
    bar->clear();
    writeScript("print('hello')\n");
    click("suggestFromScript");
    QTRY_VERIFY(bar->text().contains(QStringLiteral("add_argument")));
    bar->clear();
    writeScript(QByteArray(scriptLimit + 1, '#'));
    click("suggestFromScript");
    QTRY_VERIFY(bar->text().contains(QStringLiteral("1 MB")));
    QVERIFY(!m_editor->findChild<SuggestDialog *>());
    find<QLineEdit>("algorithmCodeDir")->setText(QStringLiteral("obs://bucket/code"));
    QVERIFY(!find<QWidget>("suggestFromScript")->isEnabled());
}

void TestAlgorithmEditor::texts_arePlain()
{
    Algorithm algorithm = samples::algorithm();
    algorithm.inputs[0].name = QStringLiteral("<img src=x>");
    open(algorithm);
    click("previewRuntime");
    const auto labels = m_editor->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestAlgorithmEditor::widgets_haveNames()
{
    Algorithm algorithm = samples::algorithm();
    algorithm.inputs.append(algorithm.inputs[0]);
    openFor(algorithm);
    click("previewRuntime");
    QHash<QString, QString> seen;
    QSet<QString> objects;
    const auto widgets = m_editor->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->inherits("QSplitterHandle") ||
            (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox")))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!objects.contains(widget->objectName()), qPrintable(widget->objectName()));
        objects.insert(widget->objectName());
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty() && !seen.contains(name),
                 qPrintable(QString(widget->objectName() + u": " + name + u" / " + seen.value(name))));
        seen.insert(name, widget->objectName());
    }
    QVERIFY(seen.size() > 40);
}

void TestAlgorithmEditor::keyboard_reachesEverything()
{
    openFor(samples::algorithm());
    QVERIFY(QTest::qWaitForWindowActive(m_editor));
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("algorithmName"));
    QStringList order;
    QWidget *first = QApplication::focusWidget();
    do {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && order.size() < 200);
    QVERIFY(order.size() < 200);
    for (const char *name :
         {"algorithmDescription", "bootModePreset", "algorithmImage", "algorithmCodeDir", "algorithmBootFile",
          "suggestFromScript", "algorithmInputName0", "algorithmAddInput", "algorithmOutputName0",
          "algorithmParameterName0", "algorithmAddParameter", "algorithmResourceTypes", "previewRuntime",
          "saveAlgorithm", "cancelAlgorithm"})
        QVERIFY2(order.contains(QLatin1String(name)), name);
    QVERIFY(order.indexOf(QStringLiteral("algorithmInputName0")) <
            order.indexOf(QStringLiteral("algorithmOutputName0")));
    // As it is seen: what has the keyboard is in sight.
    QVERIFY(find<QPushButton>("saveAlgorithm")->isDefault());
}

QTEST_MAIN(TestAlgorithmEditor)
#include "tst_algorithmeditor.moc"
