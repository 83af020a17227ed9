// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;

namespace trainshed {

/// The beginning of a file, as somebody can look at it.
struct FileHead {
    QString note; ///< why there is nothing to see, or what is left out
    QString text;
    QList<QStringList> rows; ///< of a CSV file; the first is its header
    QImage image;
};
/// Reads at most 64 KiB of text, or an image of at most 64 MiB scaled down to a thumbnail. Blocks: for a
/// worker. Anything but a plain file is only named.
FileHead readHead(const QString &path);

/// Shows a file's head; read by a worker, the newest wish counts.
class DataPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit DataPreview(QWidget *parent);
    ~DataPreview() override;

    void showFile(const QString &path);
    void clear();

Q_SIGNALS:
    void shown();

private:
    void present(const FileHead &head);

    QLabel *m_note;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_image;
    int m_generation = 0;
};

} // namespace trainshed
