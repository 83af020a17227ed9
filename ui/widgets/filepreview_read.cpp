// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/texts.h"
#include "ui/widgets/filepreview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <utility>

// What a preview shows of a file, read by a worker.
namespace trainshed {

namespace {

constexpr qint64 textBytes = 64 << 10;
constexpr qint64 imageBytes = 50 << 20;
constexpr qint64 imageStart = 8 << 20;     // of one that has to be fetched first
constexpr int imagePixels = 1600;          // longest side, in memory
constexpr qint64 imageLimit = 100'000'000; // pixels in the file
constexpr int rowLimit = 50;

/// The whole lines of a table in text, with quoted cells.
QList<QStringList> tableOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && rows.size() < rowLimit; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && text.size() > i + 1 && text[i + 1] == u'"')
                cell += text[++i];
            else if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (rows.size() < rowLimit && (!row.isEmpty() || !cell.isEmpty()) && !quoted) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

/// The texts of this file that are made outside of a widget.
class Preview
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
public:
    static PreviewContent nothing(const QString &why)
    {
        return {PreviewContent::Kind::Nothing, {}, {}, {}, why};
    }
    static PreviewContent image(QIODevice &file, qint64 whole);
    static PreviewContent text(QIODevice &file, qint64 whole);
    static PreviewContent table(PreviewContent text, QChar separator);
    /// `whole`: the size of what `file` may be the beginning of only.
    static PreviewContent any(const QString &name, QIODevice &file, qint64 whole);
};

PreviewContent Preview::image(QIODevice &file, qint64 whole)
{
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (whole > imageBytes || file.size() < whole || qint64(size.width()) * size.height() > imageLimit)
        return nothing(tr("This image is too large for a preview (%1).").arg(sizeText(whole)));
    // Formats that can, decode it small at once.
    if (size.isValid() && qMax(size.width(), size.height()) > imagePixels)
        reader.setScaledSize(size.scaled(imagePixels, imagePixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return nothing(tr("This image can't be read: %1").arg(reader.errorString()));
    const QSize told = size.isValid() ? size : image.size();
    return {PreviewContent::Kind::Image,
            {},
            {},
            image,
            tr("%1 × %2 pixels, %3").arg(told.width()).arg(told.height()).arg(sizeText(whole))};
}

PreviewContent Preview::text(QIODevice &file, qint64 whole)
{
    const QByteArray bytes = file.read(textBytes);
    if (bytes.contains('\0'))
        return nothing(tr("No preview of this kind of file (%1).").arg(sizeText(whole)));
    PreviewContent content{PreviewContent::Kind::Text, QString::fromUtf8(bytes), {}, {}, sizeText(whole)};
    if (whole > bytes.size()) {
        // Not through the middle of a line, or of a letter.
        const auto end = content.text.lastIndexOf(u'\n');
        content.text.truncate(end > 0 ? end : content.text.size() - 1);
        content.note = tr("The first %1 of %2").arg(sizeText(bytes.size()), sizeText(whole));
    }
    return content;
}

PreviewContent Preview::table(PreviewContent text, QChar separator)
{
    QList<QStringList> rows = tableOf(text.text, separator);
    if (rows.isEmpty())
        return text;
    if (rows.size() == rowLimit)
        text.note = tr("The first %n rows of %1", nullptr, rowLimit).arg(text.note);
    text.kind = PreviewContent::Kind::Table;
    text.rows = std::move(rows);
    text.text.clear();
    return text;
}

PreviewContent Preview::any(const QString &name, QIODevice &file, qint64 whole)
{
    if (whole == 0)
        return nothing(tr("This file is empty."));
    if (QImageReader(&file).canRead())
        return image(file, whole);
    const QString suffix = QFileInfo(name).suffix().toLower();
    PreviewContent beginning = text(file, whole);
    const bool isTable = suffix == u"csv" || suffix == u"tsv";
    if (!isTable || beginning.kind != PreviewContent::Kind::Text)
        return beginning;
    return table(std::move(beginning), suffix == u"csv" ? u',' : u'\t');
}

} // namespace

PreviewContent readPreview(const QString &path)
{
    // A pipe or a device would be read without end.
    if (!QFileInfo(path).isFile())
        return Preview::nothing(Preview::tr("There is no such file any more."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Preview::nothing(Preview::tr("This file can't be read: %1").arg(file.errorString()));
    return Preview::any(path, file, file.size());
}

PreviewContent previewOf(const QString &name, const QByteArray &start, qint64 size)
{
    QBuffer buffer;
    buffer.setData(start);
    buffer.open(QIODevice::ReadOnly);
    return Preview::any(name, buffer, size);
}

qint64 previewBytes(const QString &name, qint64 size)
{
    const QByteArray suffix = QFileInfo(name).suffix().toLower().toLatin1();
    const bool isImage = QImageReader::supportedImageFormats().contains(suffix);
    return isImage && size <= imageStart ? std::max<qint64>(size, 1) : textBytes;
}

} // namespace trainshed
