// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/states.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace trainshed {

namespace {

class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QString name, QByteArray svg) : m_name(std::move(name)), m_svg(std::move(svg)) {}

    QIconEngine *clone() const override { return new SvgEngine(m_name, m_svg); }
    QString key() const override { return QStringLiteral("trainshed-svg"); }
    bool isNull() override { return m_svg.isEmpty(); }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = inkFor(mode);
        const QString cacheKey = QStringLiteral("trainshed/%1/%2x%3/%4/%5")
                                     .arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(colour.name())
                                     .arg(int(mode));
        QPixmap drawn;
        if (!QPixmapCache::find(cacheKey, &drawn)) {
            drawn = render(size, colour, mode == QIcon::Disabled);
            QPixmapCache::insert(cacheKey, drawn);
        }
        return drawn;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state));
    }

private:
    static QColor inkFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QPixmap render(const QSize &size, const QColor &ink, bool faint) const
    {
        QByteArray svg = m_svg;
        svg.replace("#000000", ink.name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(reader.size().scaled(size, Qt::KeepAspectRatio));
        const QImage image = reader.read();
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        if (faint)
            painter.setOpacity(0.4);
        painter.drawImage((size.width() - image.width()) / 2, (size.height() - image.height()) / 2, image);
        return drawn;
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgEngine(name, file.readAll())); // QIcon owns it
}

QIcon phaseIcon(JobPhase phase)
{
    return icon(QString::fromLatin1(phaseLook(phase).icon));
}

} // namespace trainshed
