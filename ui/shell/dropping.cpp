// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropping.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace trainshed {

Dropping::Dropping(QWidget *window) : QObject(window), m_window(window), m_plate(new QLabel(window))
{
    m_plate->setObjectName(QStringLiteral("dropPlate"));
    m_plate->setAccessibleName(tr("What a drop does"));
    m_plate->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plate->setTextFormat(Qt::PlainText);
    m_plate->setAlignment(Qt::AlignCenter);
    m_plate->setWordWrap(true);
    m_plate->setAutoFillBackground(true);
    m_plate->setFrameShape(QFrame::StyledPanel);
    m_plate->setMargin(24);
    m_plate->hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

Dropping::~Dropping() = default;

QString Dropping::pathOf(const QMimeData *data, QString *why)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return urls.first().toLocalFile();
    if (urls.size() > 1)
        *why = tr("One file or folder at a time can be dropped here.");
    else if (urls.size() == 1)
        *why = tr("Only a file or folder of this computer can be dropped here.");
    else
        *why =
            tr("A job file, a folder or archive with code, or a saved job can be dropped here, and nothing "
               "else.");
    return {};
}

bool Dropping::eventFilter(QObject *watched, QEvent *event)
{
    QString why;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const QString path = pathOf(drag->mimeData(), &why);
        if (event->type() == QEvent::DragEnter)
            showPlate(path.isEmpty()
                          ? why
                          : tr("Drop “%1”: a job file fills in the form, a folder or an archive becomes its "
                               "code, a saved job is opened.")
                                .arg(QFileInfo(path).fileName()),
                      !path.isEmpty());
        // Accepted in any case, so that the end of the drag is told; without an action where it is of no use.
        drag->setDropAction(path.isEmpty() ? Qt::IgnoreAction : Qt::CopyAction);
        drag->accept();
        return true;
    }
    case QEvent::DragLeave:
        m_plate->hide();
        return true;
    case QEvent::Drop: {
        m_plate->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = pathOf(drop->mimeData(), &why);
        if (path.isEmpty()) {
            drop->ignore();
            return true;
        }
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(path);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void Dropping::showPlate(const QString &text, bool accepted)
{
    m_plate->setText(text);
    m_plate->setForegroundRole(accepted ? QPalette::HighlightedText : QPalette::WindowText);
    m_plate->setBackgroundRole(accepted ? QPalette::Highlight : QPalette::AlternateBase);
    const int width = qMin(m_window->width() - 40, m_plate->fontMetrics().averageCharWidth() * 60);
    m_plate->resize(width, m_plate->heightForWidth(width));
    m_plate->move((m_window->width() - width) / 2, (m_window->height() - m_plate->height()) / 2);
    m_plate->raise();
    m_plate->show();
}

} // namespace trainshed
