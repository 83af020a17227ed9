// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filepreview.h"

#include "ui/widgets/reading.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace trainshed {

namespace {

constexpr int columnLimit = 30;

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

FilePreview::FilePreview(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
    , m_image(new QLabel(this))
{
    setObjectName(QStringLiteral("filePreview"));
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMargin(6);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("%1: text").arg(name));
    reading::showLines(m_text);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("%1: table").arg(name));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_image->setObjectName(QStringLiteral("previewImage"));
    m_image->setAccessibleName(tr("%1: image").arg(name));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setMinimumSize(1, 1);
    m_image->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_stack->addWidget(new QWidget(m_stack));
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_table);
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
    readBy([path] { return readPreview(path); });
}

void FilePreview::setStart(const QString &name, const QByteArray &start, qint64 size)
{
    clear();
    m_file = name;
    readBy([name, start, size] { return previewOf(name, start, size); });
}

/// In a worker; the newest answer is shown.
void FilePreview::readBy(const std::function<PreviewContent()> &read)
{
    auto promise = std::make_shared<QPromise<PreviewContent>>();
    promise->start();
    auto *watcher = new QFutureWatcher<PreviewContent>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation == m_generation)
            take(watcher->result());
    });
    watcher->setFuture(promise->future());
    workers()->start([promise, read] {
        promise->addResult(read());
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
    m_table->clear();
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
    if (content.kind == PreviewContent::Kind::Table)
        showTable(content.rows);
    fitImage();
    Q_EMIT shown();
}

void FilePreview::showTable(const QList<QStringList> &rows)
{
    qsizetype columns = 0;
    for (const QStringList &row : rows)
        columns = qMax(columns, row.size());
    m_table->clear();
    m_table->setColumnCount(int(qMin<qsizetype>(columns, columnLimit)));
    m_table->setRowCount(int(rows.size()) - 1);
    for (int c = 0; c < m_table->columnCount(); ++c) {
        m_table->setHorizontalHeaderItem(c, new QTableWidgetItem(rows[0].value(c)));
        for (int r = 1; r < rows.size(); ++r)
            m_table->setItem(r - 1, c, new QTableWidgetItem(rows[r].value(c)));
    }
    m_table->resizeColumnsToContents();
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
