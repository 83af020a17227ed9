// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace trainshed::prompts {

/// A file or folder to be chosen.
struct PathRequest {
    enum class Kind { Folder, OpenFile, SaveFile };

    QString name;  ///< objectName of the dialog; unique in the program ("chooseCodeFolder")
    QString title; ///< of the window
    Kind kind = Kind::Folder;
    QString purpose;     ///< the folder of the last choice is remembered for it; empty: not remembered
    QString start;       ///< file or folder to start from; empty: the remembered folder, else the home folder
    QStringList filters; ///< "Python files (*.py)"; for files
    QString suffix;      ///< added to a file name without one; for SaveFile
};

/// An absolute path, or nothing when the dialog was closed without a choice.
using PathAnswer = std::function<void(const QString &path)>;

/// Opens a file dialog without waiting; `answer` is called later in this thread, unless `context` is gone by
/// then. The desktop's own dialog, or Qt's where TRAINSHED_TEST is set.
void choosePath(QWidget *parent, const PathRequest &request, QObject *context, PathAnswer answer);

/// How a place in object storage is chosen: by a dialog of the window's, which sets this when it is made.
using StorageChooser = std::function<void(QWidget *parent, const PathRequest &request, QObject *context,
                                          const PathAnswer &answer)>;
void setStorageChooser(StorageChooser chooser);
bool hasStorageChooser();
/// As choosePath(), with a location ("s3://…") for an answer. `start`: a location, or empty for all buckets.
void chooseStorage(QWidget *parent, const PathRequest &request, QObject *context, PathAnswer answer);

/// The remembered folders by purpose: kept by the window in its state.
QMap<QString, QString> rememberedFolders();
void setRememberedFolders(const QMap<QString, QString> &folders);

} // namespace trainshed::prompts
