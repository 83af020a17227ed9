// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;

namespace trainshed {

/// What a file holds, as far as it can be shown at a glance.
struct PreviewContent {
    enum class Kind { Nothing, Text, Table, Image };
    Kind kind = Kind::Nothing;
    QString text;            ///< the beginning of a text
    QList<QStringList> rows; ///< of a CSV or TSV file; the first is its header
    QImage image;            ///< made small where it is large
    QString note;            ///< how much of it is shown, or why nothing is
    bool operator==(const PreviewContent &) const = default;
};
/// Reads the beginning of a text or table, or an image; never more than a little. For a worker thread: the
/// disk may answer slowly. Links are followed; what is no plain file is not opened.
PreviewContent readPreview(const QString &path);
/// The same of a file that is not on this computer: `start` are its first bytes, at least so many as
/// previewBytes() says, `size` is that of the whole file. For a worker: an image may be large.
PreviewContent previewOf(const QString &name, const QByteArray &start, qint64 size);
qint64 previewBytes(const QString &name, qint64 size);

/// Shows the beginning of a text or table, or an image. Reads in a worker; the newest file wins. Text can be
/// selected and copied.
class FilePreview : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what is looked into, for those who do not see it: "Output file".
    explicit FilePreview(const QString &name, QWidget *parent = nullptr);
    ~FilePreview() override;

    /// Reads it, again where it is the same.
    void setFile(const QString &path);
    /// Shows the beginning of a file that is not on this computer; see previewOf().
    void setStart(const QString &name, const QByteArray &start, qint64 size);
    /// Shows a sentence instead.
    void clear(const QString &note = {});
    QString file() const { return m_file; }

Q_SIGNALS:
    /// A file is shown, or why it is not.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readBy(const std::function<PreviewContent()> &read);
    void take(const PreviewContent &content);
    void showTable(const QList<QStringList> &rows);
    void fitImage();

    QString m_file;
    int m_generation = 0;
    QImage m_picture;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    QTableWidget *m_table;
    QLabel *m_image;
};

} // namespace trainshed
