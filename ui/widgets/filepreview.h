// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace trainshed {

/// What a file holds, as far as it can be shown at a glance.
struct PreviewContent {
    enum class Kind { Nothing, Text, Image };
    Kind kind = Kind::Nothing;
    QString text; ///< the beginning of a text
    QImage image; ///< made small where it is large
    QString note; ///< how much of it is shown, or why nothing is
    bool operator==(const PreviewContent &) const = default;
};
/// Reads the beginning of a text file, or an image; never more than a little. For a worker thread: the disk
/// may answer slowly. Links are followed; what is no plain file is not opened.
PreviewContent readPreview(const QString &path);

/// Shows the beginning of a text file or an image. Reads in a worker; the newest file wins. Text can be
/// selected and copied.
class FilePreview : public QWidget
{
    Q_OBJECT
public:
    explicit FilePreview(QWidget *parent = nullptr);
    ~FilePreview() override;

    /// Reads it, again where it is the same.
    void setFile(const QString &path);
    /// Shows a sentence instead.
    void clear(const QString &note = {});
    QString file() const { return m_file; }

Q_SIGNALS:
    /// A file is shown, or why it is not.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const PreviewContent &content);
    void fitImage();

    QString m_file;
    int m_generation = 0;
    QImage m_picture;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    QLabel *m_image;
};

} // namespace trainshed
