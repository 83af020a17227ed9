// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/charttools.h"

#include "ui/charts/chart.h"
#include "ui/prompts/chooser.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/widgets/fileio.h"
#include "ui/widgets/messagebar.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace trainshed {

ChartTools::ChartTools(const QString &prefix, QString subject, Chart *chart, MessageBar *message,
                       QWidget *parent)
    : QWidget(parent)
    , m_prefix(prefix)
    , m_subject(std::move(subject))
    , m_chart(chart)
    , m_message(message)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    buildViews();
    buildSaving();
    connect(m_chart, &Chart::viewChanged, this, &ChartTools::showView);
    setLive(false);
    setContent(false);
}

ChartTools::~ChartTools() = default;

QToolButton *ChartTools::makeButton(const QString &name, const QString &text, const QString &tip,
                                    QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QIcon ChartTools::swatch(const QColor &colour, const QColor &base)
{
    QPixmap pixmap(24, 24);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(readable(colour, base, 3));
    painter.drawRoundedRect(QRectF(3, 3, 18, 18), 4, 4);
    return QIcon(pixmap);
}

void ChartTools::nameButton(QToolButton *button, const QString &text) const
{
    QString plain = text;
    button->setAccessibleName(tr("%1: %2").arg(m_subject, plain.remove(u'&')));
}

QToolButton *ChartTools::add(const char *name, const QString &text, const QString &tip, const QString &icon)
{
    QToolButton *button = makeButton(QString(m_prefix + QLatin1String(name)), text, tip, this);
    nameButton(button, text);
    if (!icon.isEmpty())
        button->setIcon(trainshed::icon(icon));
    m_row->addWidget(button);
    return button;
}

void ChartTools::buildViews()
{
    auto *nearer = add("ZoomIn", tr("Zoom in"), tr("Zoom in (+)"), QStringLiteral("add"));
    auto *farther = add("ZoomOut", tr("Zoom out"), tr("Zoom out (−)"), QStringLiteral("remove"));
    m_whole = add("Whole", tr("&Whole"), tr("Show everything there is (0)"));
    m_follow = add("Follow", tr("&Follow"), tr("Show the newest, and go along"), QStringLiteral("follow"));
    nameButton(m_follow, tr("Follow the newest values")); // the log has a "Follow" too
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable = add("AsTable", tr("&Table"), tr("The same values as a table"));
    for (QToolButton *button : {m_whole, m_follow, m_asTable})
        button->setCheckable(true);
    m_whole->setChecked(true);
    m_views = {nearer, farther, m_whole, m_follow};
    connect(nearer, &QToolButton::clicked, this, [this] { m_chart->zoom(0.5); });
    connect(farther, &QToolButton::clicked, this, [this] { m_chart->zoom(2); });
    connect(m_whole, &QToolButton::clicked, this, [this] {
        m_chart->showWhole();
        showView();
        Q_EMIT viewChosen();
    });
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            m_chart->follow();
        else
            m_chart->pan(0);
        showView();
        Q_EMIT viewChosen();
    });
    connect(m_asTable, &QToolButton::toggled, this, [this](bool on) {
        setContent(m_any);
        Q_EMIT tableToggled(on);
    });
}

void ChartTools::buildSaving()
{
    m_save = add("Save", tr("&Save"), tr("Save as a picture or as a table"), QStringLiteral("save"));
    nameButton(m_save, tr("Save"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_save);
    menu->setObjectName(QString(m_prefix + u"SaveMenu"));
    auto *picture = menu->addAction(tr("Save &picture…"));
    picture->setObjectName(QString(m_prefix + u"SavePicture"));
    auto *table = menu->addAction(tr("Save &values as CSV…"));
    table->setObjectName(QString(m_prefix + u"SaveTable"));
    m_save->setMenu(menu);
    connect(picture, &QAction::triggered, this, &ChartTools::savePicture);
    connect(table, &QAction::triggered, this, &ChartTools::saveTable);
}

void ChartTools::setContent(bool any)
{
    m_any = any;
    for (QToolButton *button : std::as_const(m_views))
        button->setEnabled(any && !m_asTable->isChecked());
    m_asTable->setEnabled(any);
    m_save->setEnabled(any);
}

void ChartTools::setLive(bool live)
{
    m_follow->setVisible(live);
}

bool ChartTools::isTable() const
{
    return m_asTable->isChecked();
}

void ChartTools::showView()
{
    m_whole->setChecked(m_chart->view() == Chart::View::Whole);
    m_follow->setChecked(m_chart->view() == Chart::View::Following);
}

/// "saveUsagePicture"
QString ChartTools::dialogName(const char *what) const
{
    return QString(u"save" + m_prefix.left(1).toUpper() + m_prefix.mid(1) + QLatin1String(what));
}

void ChartTools::savePicture()
{
    prompts::choosePath(window(),
                        {dialogName("Picture"),
                         tr("Save picture"),
                         prompts::PathRequest::Kind::SaveFile,
                         m_prefix,
                         QString(m_fileName + u".png"),
                         {tr("Pictures (*.png)")},
                         QStringLiteral("png")},
                        this, [this](const QString &path) {
                            QByteArray png;
                            QBuffer buffer(&png);
                            m_chart->picture().save(&buffer, "PNG");
                            save(path, png);
                        });
}

void ChartTools::saveTable()
{
    prompts::choosePath(window(),
                        {dialogName("Table"),
                         tr("Save values"),
                         prompts::PathRequest::Kind::SaveFile,
                         m_prefix,
                         QString(m_fileName + u".csv"),
                         {tr("Tables (*.csv)")},
                         QStringLiteral("csv")},
                        this, [this](const QString &path) {
                            if (!path.isEmpty() && m_csv)
                                save(path, m_csv());
                        });
}

void ChartTools::save(const QString &path, const QByteArray &content)
{
    if (path.isEmpty())
        return;
    writeInWorker(path, content, this, [this, path](const Result<> &written) {
        if (written)
            m_message->showMessage(MessageBar::Kind::Success, tr("Saved as “%1”.").arg(path));
        else
            m_message->showMessage(MessageBar::Kind::Error, written.error().text());
    });
}

} // namespace trainshed
