// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filepreview.h"

#include "ui/style/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFutureWatcher>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QScrollBar>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace trainshed {

namespace {

constexpr qint64 textBytes = 64 << 10;
constexpr qint64 imageBytes = 50 << 20;
constexpr int imagePixels = 1600;          // longest side, in memory
constexpr qint64 imageLimit = 100'000'000; // pixels in the file

/// The texts of this file that are made outside of a widget.
class Preview
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
public:
    static PreviewContent nothing(const QString &why) { return {PreviewContent::Kind::Nothing, {}, {}, why}; }
    static PreviewContent image(QFile &file);
    static PreviewContent text(QFile &file);
};

PreviewContent Preview::image(QFile &file)
{
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (file.size() > imageBytes || qint64(size.width()) * size.height() > imageLimit)
        return nothing(tr("This image is too large for a preview (%1).").arg(sizeText(file.size())));
    // Formats that can, decode it small at once.
    if (size.isValid() && qMax(size.width(), size.height()) > imagePixels)
        reader.setScaledSize(size.scaled(imagePixels, imagePixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return nothing(tr("This image can't be read: %1").arg(reader.errorString()));
    const QSize told = size.isValid() ? size : image.size();
    return {PreviewContent::Kind::Image,
            {},
            image,
            tr("%1 × %2 pixels, %3").arg(told.width()).arg(told.height()).arg(sizeText(file.size()))};
}

PreviewContent Preview::text(QFile &file)
{
    const QByteArray bytes = file.read(textBytes);
    if (bytes.contains('\0'))
        return nothing(tr("No preview of this kind of file (%1).").arg(sizeText(file.size())));
    PreviewContent content{PreviewContent::Kind::Text, QString::fromUtf8(bytes), {}, sizeText(file.size())};
    if (file.size() > bytes.size()) {
        // Not through the middle of a line, or of a letter.
        const auto end = content.text.lastIndexOf(u'\n');
        content.text.truncate(end > 0 ? end : content.text.size() - 1);
        content.note = tr("The first %1 of %2").arg(sizeText(bytes.size()), sizeText(file.size()));
    }
    return content;
}

/// Of its own: a disk that never answers holds up previews only.
QThreadPool *workers()
{
    static auto *pool = [] {
        auto *made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(2);
        return made;
    }();
    return pool;
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
    if (file.size() == 0)
        return Preview::nothing(Preview::tr("This file is empty."));
    return QImageReader(&file).canRead() ? Preview::image(file) : Preview::text(file);
}

FilePreview::FilePreview(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_image(new QLabel(this))
{
    setObjectName(QStringLiteral("filePreview"));
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMargin(6);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("Beginning of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_image->setObjectName(QStringLiteral("previewImage"));
    m_image->setAccessibleName(tr("Image in the file"));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setMinimumSize(1, 1);
    m_image->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_image);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
}

FilePreview::~FilePreview() = default;

void FilePreview::setFile(const QString &path)
{
    if (path != m_file)
        clear();
    m_file = path;
    auto promise = std::make_shared<QPromise<PreviewContent>>();
    promise->start();
    auto *watcher = new QFutureWatcher<PreviewContent>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation == m_generation)
            take(watcher->result());
    });
    watcher->setFuture(promise->future());
    workers()->start([promise, path] {
        promise->addResult(readPreview(path));
        promise->finish();
    });
}

void FilePreview::clear(const QString &note)
{
    ++m_generation;
    m_file.clear();
    m_picture = {};
    m_image->clear();
    m_text->clear();
    m_note->setText(note);
    m_stack->setCurrentIndex(0);
}

void FilePreview::take(const PreviewContent &content)
{
    m_note->setText(content.note);
    m_picture = content.image;
    m_stack->setCurrentIndex(static_cast<int>(content.kind));
    if (content.kind == PreviewContent::Kind::Text && m_text->toPlainText() != content.text) {
        // A file that grows is looked at where one was.
        const int at = m_text->verticalScrollBar()->value();
        m_text->setPlainText(content.text);
        m_text->verticalScrollBar()->setValue(at);
    }
    fitImage();
    Q_EMIT shown();
}

void FilePreview::fitImage()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_stack->size() * ratio;
    QSize size = m_picture.size();
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room, Qt::KeepAspectRatio);
    QPixmap pixmap = QPixmap::fromImage(
        m_picture.scaled(size.expandedTo(QSize(1, 1)), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_image->setPixmap(pixmap);
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitImage();
}

} // namespace trainshed
