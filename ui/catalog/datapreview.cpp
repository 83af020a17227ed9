// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/datapreview.h"

#include "ui/style/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace trainshed {

namespace {

constexpr qint64 headBytes = 64 << 10;
constexpr qint64 imageBytes = 64 << 20;
constexpr int thumbnail = 480;
constexpr int rowLimit = 50;
constexpr int columnLimit = 30;

FileHead readImage(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    FileHead head;
    if (!reader.canRead()) {
        head.note = DataPreview::tr("This image can't be read.");
        return head;
    }
    if (size.isValid() && (size.width() > thumbnail || size.height() > thumbnail))
        reader.setScaledSize(size.scaled(thumbnail, thumbnail, Qt::KeepAspectRatio));
    head.image = reader.read();
    if (head.image.isNull())
        head.note = DataPreview::tr("This image can't be read.");
    else if (size.isValid())
        head.note = DataPreview::tr("%1 × %2 pixels").arg(size.width()).arg(size.height());
    return head;
}

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

} // namespace

FileHead readHead(const QString &path)
{
    const QFileInfo info(path);
    FileHead head;
    if (!info.isFile()) {
        head.note = info.exists() ? DataPreview::tr("This is no plain file.")
                                  : DataPreview::tr("The file is not there any more.");
        return head;
    }
    const QString suffix = info.suffix().toLower();
    static const QStringList images{QStringLiteral("png"), QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                    QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("bmp")};
    if (images.contains(suffix) && info.size() <= imageBytes)
        return readImage(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        head.note = DataPreview::tr("The file can't be read: %1").arg(file.errorString());
        return head;
    }
    const QByteArray bytes = file.read(headBytes);
    const bool cut = info.size() > bytes.size();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    // A character that the cut goes through is no error.
    if (bytes.contains('\0') || (decoder.hasError() && !cut) || text.count(QChar(0xfffd)) > 1) {
        head.note = DataPreview::tr("No text: %1 of other data.").arg(sizeText(info.size()));
        return head;
    }
    if (cut) {
        head.note = DataPreview::tr("The first %1 of %2.").arg(sizeText(bytes.size()), sizeText(info.size()));
        text.truncate(qMax<qsizetype>(0, text.lastIndexOf(u'\n')) + 1);
    }
    if (suffix == u"csv" || suffix == u"tsv") {
        head.rows = tableOf(text, suffix == u"csv" ? u',' : u'\t');
        if (head.rows.size() >= rowLimit)
            head.note = DataPreview::tr("The first %n row(s).", nullptr, rowLimit);
        if (!head.rows.isEmpty())
            return head;
    }
    head.text = text;
    if (text.isEmpty() && head.note.isEmpty())
        head.note = DataPreview::tr("The file is empty.");
    return head;
}

DataPreview::DataPreview(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new QTableWidget(this))
    , m_image(new QLabel(this))
{
    setObjectName(QStringLiteral("dataPreview"));
    m_note->setObjectName(QStringLiteral("dataPreviewNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("dataPreviewText"));
    m_text->setAccessibleName(tr("Beginning of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setObjectName(QStringLiteral("dataPreviewTable"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_image->setObjectName(QStringLiteral("dataPreviewImage"));
    m_image->setAccessibleName(tr("Image in the file"));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setMinimumSize(1, 1);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_image);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    clear();
}

DataPreview::~DataPreview() = default;

void DataPreview::clear()
{
    ++m_generation;
    present({tr("Choose a file to look into."), {}, {}, {}});
}

void DataPreview::showFile(const QString &path)
{
    const int generation = ++m_generation;
    QThreadPool::globalInstance()->start(
        [path, generation, app = QCoreApplication::instance(), guard = QPointer<DataPreview>(this)] {
            auto head = std::make_shared<FileHead>(readHead(path));
            // The page is only looked at in its own thread.
            QMetaObject::invokeMethod(
                app,
                [guard, head, generation] {
                    if (!guard || generation != guard->m_generation)
                        return;
                    guard->present(*head);
                    Q_EMIT guard->shown();
                },
                Qt::QueuedConnection);
        });
}

void DataPreview::present(const FileHead &head)
{
    m_note->setText(head.note);
    m_note->setVisible(!head.note.isEmpty());
    m_stack->setVisible(true);
    if (!head.image.isNull()) {
        m_image->setPixmap(QPixmap::fromImage(head.image));
        m_stack->setCurrentWidget(m_image);
        return;
    }
    if (head.rows.isEmpty()) {
        m_text->setPlainText(head.text);
        m_stack->setCurrentWidget(m_text);
        m_stack->setVisible(!head.text.isEmpty());
        return;
    }
    qsizetype columns = 0;
    for (const QStringList &row : head.rows)
        columns = qMax(columns, row.size());
    m_table->clear();
    m_table->setColumnCount(int(qMin<qsizetype>(columns, columnLimit)));
    m_table->setRowCount(int(head.rows.size()) - 1);
    for (int c = 0; c < m_table->columnCount(); ++c) {
        m_table->setHorizontalHeaderItem(c, new QTableWidgetItem(head.rows[0].value(c)));
        for (int r = 1; r < head.rows.size(); ++r)
            m_table->setItem(r - 1, c, new QTableWidgetItem(head.rows[r].value(c)));
    }
    m_table->resizeColumnsToContents();
    m_stack->setCurrentWidget(m_table);
}

} // namespace trainshed
