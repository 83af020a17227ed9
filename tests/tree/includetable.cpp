// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/includetable.h"

namespace trainshed::tree {

namespace {

using Names = QStringList;

Names names(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

/// Paints, or needs a window: not for model/, even where QtGui's value types are.
Names painting()
{
    return names("QPaint.* QPixmap.* QImage.* QBitmap QPicture QPen QBrush QWindow QScreen QGuiApplication "
                 "QClipboard QCursor QStaticText QTextLayout QTextDocument");
}

/// Reads or writes something outside of memory: not for model/job. (QDir is looked at by its calls:
/// tst_includes.)
Names inputAndOutput()
{
    return names(
        "QFile.* QDirIterator QDirListing QSaveFile QTemporary.* QProcess.* QSettings QStandardPaths "
        "QLockFile QStorageInfo "
        "QLibrary QSharedMemory QThread.* QTimer QSocketNotifier QPluginLoader QResource "
        "fstream filesystem cstdio stdio\\.h iostream thread unistd\\.h fcntl\\.h dirent\\.h spawn\\.h "
        "sys/.*");
}

Permission row(const char *room, const char *ours, const char *qt, const Names &never = {})
{
    return {QString::fromLatin1(room), names(ours), names(qt), never};
}

const char *const ui =
    "model/base model/job model/script model/protocol/messages model/protocol/client model/items model/log "
    "model/metric model/curve ui/style ui/widgets ui/prompts";
const char *const widgets = "QtCore QtGui QtWidgets";
const char *const everyRoom = "model ui tests/support";

} // namespace

const QList<Permission> &permissions()
{
    static const QList<Permission> table{
        row("model/base", "", "QtCore"),
        row("model/job", "model/base", "QtCore", inputAndOutput()),
        row("model/curve", "model/base model/job", "QtCore", inputAndOutput()),
        row("model/script", "model/base model/job", "QtCore", inputAndOutput()),
        row("model/log", "model/base", "QtCore"),
        row("model/metric", "model/base model/job model/log", "QtCore"),
        row("model/usage", "model/base model/job", "QtCore"),
        row("model/device", "model/base model/job model/usage/procstat.h", "QtCore"),
        row("model/image", "model/base model/job", "QtCore"),
        row("model/protocol", "model/base model/job", "QtCore"),
        row("model/protocol/wire", "model/base model/job model/protocol", "QtCore QtNetwork"),
        row("model/protocol/client", "model/base model/job model/protocol", "QtCore QtNetwork"),
        row("model/items",
            "model/base model/job model/protocol/messages model/protocol/client model/metric "
            "model/curve",
            "QtCore QtGui", painting()),
        row("model/keys", "model/base", "QtCore"),
        row("model/schedule", "model/base", "QtCore", inputAndOutput()),
        row("model/storage", "model/base model/job", "QtCore"),
        row("model/archive", "model/base model/job model/storage", "QtCore"),
        row("model/store", "model/base model/job", "QtCore QtSql"),
        row("model/pool", "model/base model/job model/device", "QtCore"),
        row("model/engine",
            "model/base model/keys model/job model/device model/image model/metric model/usage "
            "model/schedule model/protocol/messages "
            "model/protocol/wire model/archive model/storage model/store model/pool",
            "QtCore QtDBus"),

        row("ui/style", ui, widgets),
        row("ui/widgets", ui, widgets),
        row("ui/log", ui, widgets),
        row("ui/jobs", ui, widgets),
        row("ui/details",
            "model/base model/job model/script model/protocol/messages model/protocol/client model/items "
            "model/log "
            "model/metric model/curve ui/style ui/widgets ui/prompts ui/charts",
            widgets),
        row("ui/create", ui, widgets),
        row("ui/algorithm", ui, widgets),
        row("ui/catalog", ui, widgets),
        row("ui/settings", ui, widgets),
        row("ui/notify", ui, "QtCore QtGui QtWidgets QtDBus"),
        row("ui/storage", ui, widgets),
        row("ui/charts", ui, widgets),
        row("ui/devices", ui, widgets),
        row("ui/prompts", ui, "QtCore QtGui QtWidgets QtDBus"),
        row("ui/shell",
            "model/base model/job model/protocol/messages model/protocol/client model/items model/log "
            "model/metric ui",
            "QtCore QtGui QtWidgets QtDBus"),

        row("app/desktop", "ui model/base model/protocol/messages model/protocol/client",
            "QtCore QtGui QtWidgets QtDBus"),
        row("app/ctl", "model/base model/job model/protocol/messages model/protocol/client model/log",
            "QtCore"),
        row("app/engine", "model", "QtCore"),
        row("app/devices", "model/device model/protocol/messages", "QtCore"),
        // Not even what base offers: the runner must stay small and may depend on nothing that can fail to
        // load.
        row("app/runner", "model/pool/local/runner_contract.h", ""),
        // Meets what strangers made: nothing but libarchive and the compressions.
        row("app/archive", "model/archive/workercontract.h", ""),
        row("app/archive/pack", "model/archive/workercontract.h app/archive/sandbox.h", "QtCore"),

        row("tests/support", "model", "QtCore QtGui QtWidgets QtTest QtNetwork QtSql"),
        row("tests/helpers", "model", "QtCore QtNetwork"),
        row("tests/model", "model app tests/support", "QtCore QtGui QtNetwork QtSql QtTest QtDBus",
            names("QWidget QMainWindow QDialog")),
        row("tests/ui", everyRoom, "QtCore QtGui QtWidgets QtTest QtNetwork QtDBus"),
        row("tests/tree", "", "QtCore QtTest"),
        row("tests/resources", "", "QtCore QtGui QtTest"),
        row("tests/end-to-end", everyRoom, "QtCore QtGui QtWidgets QtNetwork QtSql QtTest"),
        row("tests/fault", "model app tests/support", "QtCore QtNetwork QtSql QtTest"),
        row("tests/fuzz", "model app tests/support", "QtCore QtTest"),
        row("tests/bench", everyRoom, "QtCore QtGui QtWidgets QtNetwork QtSql QtTest"),
        row("tests/app", "model app tests/support", "QtCore QtNetwork QtTest"),
    };
    return table;
}

std::optional<Permission> permissionFor(const QString &path)
{
    std::optional<Permission> best;
    for (const Permission &permission : permissions()) {
        if (path.startsWith(permission.room + u'/') && (!best || permission.room.size() > best->room.size()))
            best = permission;
    }
    return best;
}

} // namespace trainshed::tree
