// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: arguments, the objects, the loop.
#include "model/base/home.h"
#include "model/base/language.h"
#include "model/base/sessionbus.h"
#include "model/protocol/client/engineclient.h"
#include "model/protocol/client/singlewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/uistate.h"
#include "ui/style/icons.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/plaintexts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

#include <cstdlib>

// Macros that declare functions of other libraries: outside of all namespaces.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(translations);
}

namespace {

void enableAccessibility()
{
    // Qt 6.4 looks for a screen reader only at start; one that is started later would see nothing.
    if (trainshed::hasSessionBus() && !qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
}

void nameProgram()
{
    QApplication::setApplicationName(QStringLiteral("trainshed"));
    QApplication::setApplicationVersion(QStringLiteral(TRAINSHED_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Trainshed"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.trainshed.Trainshed"));
}

struct Arguments {
    QString home;
    QString screenshot;
    QString path; ///< of a job file or a folder
};

Arguments parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Program", "Creates training jobs on this computer and shows how they do."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption home(
        QStringLiteral("home"),
        QCoreApplication::translate("Program", "Keep everything below <folder> (TRAINSHED_HOME)."),
        QStringLiteral("folder"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate(
            "Program",
            "Run the sample job when there is no job yet, save a picture of the window to <file> and quit."),
        QStringLiteral("file"));
    parser.addOptions({home, screenshot});
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QCoreApplication::translate("Program", "A job file to import, or a folder with code for a new job."),
        QStringLiteral("[file]"));
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        QTextStream(stderr) << "trainshed: "
                            << QCoreApplication::translate("Program",
                                                           "Only one job file at a time can be opened.")
                            << Qt::endl;
        std::exit(2);
    }
    // The window that opens it may have another working folder.
    const QString path = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    return {parser.value(home), parser.value(screenshot), path};
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace trainshed;
    enableAccessibility();
    nameProgram();
    QApplication app(argc, argv);
    initResources();
    installComboBoxAccessibility();
    installPlainTexts();
    const Language language;
    QApplication::setWindowIcon(icon(QStringLiteral("app-trainshed")));

    const Arguments arguments = parse(app);
    const Home home = Home::locate(arguments.home);
    if (const Result<> made = home.create(); !made) {
        QTextStream(stderr) << "trainshed: " << made.error().text() << Qt::endl;
        return 1;
    }
    SingleWindow single(home);
    if (arguments.screenshot.isEmpty()) {
        const Result<SingleWindow::Role> role =
            single.claim({arguments.path, qgetenv("XDG_ACTIVATION_TOKEN")});
        if (!role) {
            QTextStream(stderr) << "trainshed: " << role.error().text() << Qt::endl;
            return 1;
        }
        if (*role == SingleWindow::Role::Second)
            return 0;
    }
    EngineClient client(home, QStringLiteral("window"), true);
    UiState state(home.config + QStringLiteral("/window.ini"));
    MainWindow window(&client, &state, home.data + QStringLiteral("/draft.json"));
    client.setRespectsStop(true);
    client.open();
    QObject::connect(&single, &SingleWindow::wanted, &window, [&window](const SingleWindow::Wish &wish) {
        window.comeToFront(wish.activation);
        if (!wish.path.isEmpty())
            window.openPath(wish.path);
    });
    Screenshot picture(&client, &window);
    if (!arguments.screenshot.isEmpty())
        picture.start(arguments.screenshot);
    window.show();
    if (!arguments.path.isEmpty())
        window.openPath(arguments.path);
    return QApplication::exec();
}
